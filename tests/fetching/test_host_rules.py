"""What goes for one host goes for no other."""

from itertools import pairwise

import pytest

from crawler.fetching.pages import CrawlOptions, HostRule
from crawler.fetching.pages.hosts import Hosts
from crawler.model.fetch import Target


@pytest.mark.parametrize(
    ("host", "per_host", "delay"),
    [
        ("slow.test", 1, 0.0),
        ("www.slow.test", 5, 2.0),
        ("a.b.slow.test", 5, 2.0),
        ("slow.test.example", 4, 0.5),
        ("other.test", 4, 0.5),
    ],
)
def test_the_first_rule_that_matches_a_host_goes_for_it(host, per_host, delay):
    rules = (HostRule("slow.test", per_host=1, delay=0.0), HostRule("*.slow.test", per_host=5, delay=2.0))
    options = CrawlOptions("x", per_host=4, delay=0.5, hosts=(*rules, HostRule("*.slow.test", per_host=9)))

    made = Hosts([Target(f"http://{host}/")], options).of(f"http://{host}/")

    assert (made.limit, made.delay) == (per_host, delay)


def test_a_host_with_a_limit_of_its_own_keeps_it(fetch, server):
    pages = [f"http://{host}.test/slow/{n}" for host in ("few", "many") for n in range(6)]

    fetch(*pages, per_host=3, hosts=(HostRule("few.test", per_host=1),))

    assert (server.most_at_once["few.test"], server.most_at_once["many.test"]) == (1, 3)


def test_a_host_with_a_delay_of_its_own_is_asked_in_its_time(fetch, server):
    fetch(*(f"http://calm.test/{n}" for n in range(3)), hosts=(HostRule("calm.test", delay=0.2),))

    times = [seconds for host, _, seconds in server.times if host == "calm.test"]
    assert min(after - before for before, after in pairwise(times)) >= 0.19


def test_headers_go_to_their_host_alone_and_with_its_robots_txt(fetch, server):
    rule = HostRule("own.test", headers=(("X-Team", "lists"),))

    fetch("http://own.test/page", "http://other.test/gone", hosts=(rule,), robots=True)
    assert server.headers["/page"]["x-team"] == "lists"
    assert "x-team" not in server.headers["/gone"]

    fetch("http://own.test/301", hosts=(rule,), robots=True)
    assert server.headers["/robots.txt"]["x-team"] == "lists"


@pytest.mark.parametrize(
    ("url", "sent"),
    [
        ("https://own.test/page", "Bearer s3cret"),
        ("http://own.test/page", None),
        ("https://other.test/page", None),
        ("https://own.test.evil.test/page", None),
    ],
)
def test_a_token_goes_to_its_host_alone_and_never_in_the_clear(url, sent):
    hosts = Hosts([Target(url)], CrawlOptions("x", hosts=(HostRule("own.test", token="s3cret"),)))

    assert hosts.of(url).headers_for(url).get("Authorization") == sent


def test_a_token_is_not_shown():
    rule = HostRule("own.test", token="s3cret")
    hosts = Hosts([Target("https://own.test/")], CrawlOptions("x", hosts=(rule,)))

    assert "s3cret" not in f"{rule!r} {CrawlOptions('x', hosts=(rule,))!r} {hosts.of('https://own.test/')!r}"
