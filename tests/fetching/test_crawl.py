"""What the world answers, on real sockets: every fault becomes a fetch, in bounded time and memory."""

import resource
import threading
import time
from itertools import pairwise

import pytest

from crawler.fetching.connect import ConnectTo
from crawler.fetching.pages import patience
from crawler.model.fetch import Target, Trouble

from .conftest import response


@pytest.mark.parametrize(
    ("path", "status", "trouble"),
    [
        ("/page", 200, None),
        ("/gone", 410, None),
        ("/no-content", 204, None),
        ("/pdf", 200, None),
        ("/brotli", 200, None),
        ("/cookies", 200, None),
        ("/no-location", 301, None),
        ("/reset", None, Trouble.RESET),
        ("/hang", None, Trouble.TIMEOUT),
        ("/not-http", None, Trouble.BAD_RESPONSE),
        ("/truncated", None, Trouble.BAD_RESPONSE),
        ("/bad-chunk", None, Trouble.BAD_RESPONSE),
        ("/giant-header", None, Trouble.BAD_RESPONSE),
        ("/wrong-gzip", None, Trouble.BAD_RESPONSE),
        ("/loop", None, Trouble.REDIRECT_LOOP),
        ("/to-file", None, Trouble.UNSAFE_REDIRECT),
        ("/to-mail", None, Trouble.UNSAFE_REDIRECT),
        ("/to-private", None, Trouble.UNSAFE_REDIRECT),
        ("/to-nonsense", None, Trouble.BAD_RESPONSE),
    ],
)
def test_what_a_server_does_is_what_the_fetch_says(fetch, path, status, trouble):
    options = {"connect_to": fetch_only_a_test(fetch)} if path == "/to-private" else {}

    got = fetch(path, **options)[path]

    assert (got.status if trouble is None else None, got.trouble) == (status, trouble)
    assert (got.detail != "") == (trouble is not None)


def fetch_only_a_test(fetch):
    """Rules for a.test alone, so that the guard sees every other host."""
    port = fetch.__closure__[0].cell_contents.port
    return (ConnectTo.parse(f"a.test:80:127.0.0.1:{port}"),)


@pytest.mark.parametrize(
    ("path", "statuses", "last"),
    [
        ("/301", [301], "http://a.test/page"),
        ("/301-with-fragment", [301], "http://a.test/page#there"),
        ("/301-short", [301], "http://a.test/page"),  # its body stalls before its announced end
        ("/302", [302], "http://a.test/page"),
        ("/chain", [308, 301], "http://a.test/page"),
    ],
)
def test_redirects_are_followed_and_told(fetch, path, statuses, last):
    got = fetch(path)[path]

    assert [hop.status for hop in got.hops] == statuses
    assert (got.hops[-1].location, got.final_url, got.status) == (last, "http://a.test/page", 200)


def test_a_site_that_redirects_until_its_cookie_comes_back_is_reached(fetch):
    assert fetch("/cookie-wall")["/cookie-wall"].status == 200


def test_no_more_hops_than_allowed(fetch):
    assert fetch("/chain", max_hops=1)["/chain"].trouble is Trouble.REDIRECT_LOOP


@pytest.mark.parametrize("path", ["/gzip", "/gzip-members", "/gzip-and-more", "/gzip-cut", "/deflate"])
def test_compressed_bodies_are_read(fetch, path):
    assert b"Some words" in fetch(path)[path].body


@pytest.mark.parametrize("path", ["/bomb", "/bombs", "/endless", "/drip"])
def test_a_body_without_end_is_cut_and_the_page_still_good(fetch, path):
    got = fetch(path, max_body=100_000)[path]

    assert (got.status, got.trouble, got.truncated) == (200, None, True)
    assert len(got.body) <= 100_000


def test_hostile_bodies_cost_little_memory(fetch):
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss

    fetch("/bomb", "/endless", "/giant-header", "/cookies")

    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 100_000  # KiB


def test_a_binary_is_not_read(fetch):
    got = fetch("/pdf")["/pdf"]

    assert (got.body, got.body_read, got.content_type) == (b"", False, "application/pdf")


def test_a_server_that_recovers_is_tried_again(fetch):
    got = fetch("/flaky", retries=2)["/flaky"]

    assert (got.status, got.tries) == (200, 2)


def test_a_host_that_asks_for_more_patience_than_we_have_is_not_asked_again(fetch, server):
    got = fetch("/wait-a-year", retries=2)["/wait-a-year"]

    assert (got.trouble, server.tries["/wait-a-year"]) == (Trouble.RATE_LIMITED, 1)


def test_validators_are_sent_and_304_is_told(fetch):
    first = fetch("/etag")["/etag"]

    again = fetch(targets=[Target("http://a.test/etag", etag=first.header("etag"))])["/etag"]

    assert (first.status, again.status) == (200, 304)


def test_a_refused_connection_and_a_name_that_does_not_exist(fetch):
    got = fetch("http://127.0.0.1:9/", "http://no-such-host.invalid/", connect_to=(), allow_private=True)

    assert got["http://127.0.0.1:9/"].trouble is Trouble.REFUSED
    assert got["http://no-such-host.invalid/"].trouble in (Trouble.NO_SUCH_HOST, Trouble.DNS_TROUBLE)


@pytest.mark.parametrize(
    "url", ["http://127.0.0.1:{port}/page", "http://localhost:{port}/page", "http://[::1]:{port}/page"]
)
def test_loopback_is_refused_unless_allowed(fetch, server, url):
    url = url.format(port=server.port)

    refused = fetch(url, connect_to=())[url]

    assert refused.trouble is Trouble.PRIVATE
    assert not server.asked


def test_loopback_is_fetched_where_it_is_allowed(fetch, server):
    url = f"http://127.0.0.1:{server.port}/page"

    assert fetch(url, connect_to=(), allow_private=True)[url].status == 200


class TestRobots:
    """robots.txt comes first, once for a host."""

    def test_what_it_forbids_is_not_asked(self, fetch, server):
        server.robots["a.test"] = "User-agent: *\nDisallow: /page\n"

        got = fetch("/page", "/gone", robots=True)

        assert (got["/page"].trouble, got["/gone"].status) == (Trouble.ROBOTS, 410)
        assert [path for _, path in server.asked] == ["/robots.txt", "/gone"]

    def test_we_can_be_addressed_by_name(self, fetch, server):
        server.robots["a.test"] = "User-agent: someday\nDisallow: /\n\nUser-agent: *\nDisallow:\n"

        assert fetch("/page", robots=True)["/page"].trouble is Trouble.ROBOTS

    def test_it_is_asked_once_for_each_host(self, fetch, server):
        fetch("/page", "/gone", "http://b.test/page", robots=True)

        assert [host for host, path in server.asked if path == "/robots.txt"].count("a.test") == 1
        assert ("b.test", "/robots.txt") in server.asked

    def test_a_crawl_delay_is_kept(self, fetch, server):
        server.robots["a.test"] = "User-agent: *\nCrawl-delay: 0.3\n"
        began = time.monotonic()

        fetch("/slow/1", "/slow/2", "/slow/3", robots=True, per_host=3)

        assert server.most_at_once["a.test"] == 1
        assert time.monotonic() - began >= 0.6  # a pause between two

    def test_without_one_everything_is_allowed(self, fetch):
        assert fetch("/page", robots=True)["/page"].status == 200


@pytest.mark.parametrize("per_host", [1, 3])
def test_no_host_is_asked_more_at_once_than_allowed(fetch, server, per_host):
    fetch(*(f"/slow/{n}" for n in range(9)), per_host=per_host)

    assert server.most_at_once["a.test"] == per_host


def test_the_busiest_host_is_asked_on_while_its_last_answer_is_still_being_read(fetch, server):
    asked_when_read = []

    def read_slowly(_fetch):
        time.sleep(0.1)
        asked_when_read.append(sum(path.startswith("/slow") for _, path in server.asked))

    fetch(*(f"/slow/{number}" for number in range(5)), on_fetch=read_slowly, per_host=1)

    assert asked_when_read == [2, 3, 4, 5, 5]
    assert server.most_at_once["a.test"] == 1


def test_a_host_that_hangs_does_not_hold_up_the_others(fetch):
    order = []

    fetch(
        *(f"http://hangs.test/hang?{n}" for n in range(4)),
        *(f"/slow/{n}" for n in range(4)),
        on_fetch=lambda got: order.append(got.url),
        per_host=1,
        timeout=2.0,
    )

    assert all("a.test" in url for url in order[:4])


def test_a_port_where_nobody_answers_says_nothing_of_another_one(fetch, server):
    rules = (ConnectTo.parse("a.test:80:127.0.0.1:9"), ConnectTo.parse(f"a.test:8080:127.0.0.1:{server.port}"))
    dead = [f"http://a.test/{number}" for number in range(5)]
    alive = [f"http://a.test:8080/page?{number}" for number in range(5)]
    got = fetch(targets=[Target(url) for url in (*dead, *alive)], connect_to=rules, per_host=1)

    troubles = {url: one.trouble for url, one in got.items()}
    assert {troubles[url.removeprefix("http://a.test")] for url in dead} == {Trouble.REFUSED}
    assert {one.trouble for url, one in got.items() if ":8080" in url} == {None}
    assert sum("answered none of" in one.detail for one in got.values()) == 2


def test_a_host_that_is_down_is_given_up_after_some_tries(fetch):
    began = time.monotonic()

    got = fetch(*(f"http://127.0.0.1:9/{n}" for n in range(200)), connect_to=(), allow_private=True, retries=2)

    assert len(got) == 200
    assert {one.trouble for one in got.values()} == {Trouble.REFUSED}
    assert time.monotonic() - began < 10


def test_stopping_ends_the_crawl_soon_and_reports_nothing_more(fetch):
    stop = threading.Event()
    threading.Timer(0.4, stop.set).start()
    began = time.monotonic()

    got = fetch("/page", *(f"/hang?{n}" for n in range(5)), stop=stop, timeout=20.0)

    assert time.monotonic() - began < 3
    assert set(got) == {"/page"}


def test_what_the_callback_raises_is_raised_by_the_crawl(fetch):
    def fail(_):
        raise LookupError("from the callback")

    with pytest.raises(LookupError, match="from the callback"):
        fetch("/page", "/gone", on_fetch=fail)


def test_a_probe_that_the_callback_asks_for_is_fetched_too(fetch):
    got = fetch("/page", on_fetch=lambda one: Target("http://a.test/probe") if one.url.endswith("/page") else None)

    assert got["/probe"].status == 404


def test_crawls_work_in_threads_and_one_after_another(fetch):
    results = []
    threads = [threading.Thread(target=lambda: results.append(fetch("/page")["/page"].status)) for _ in range(2)]

    for thread in threads:
        thread.start()
        thread.join(10)

    assert results == [200, 200]


def test_user_agent_is_ours_and_nothing_else_tells_of_us(fetch, server):
    fetch("/page")

    assert server.headers["/page"]["user-agent"] == "someday/test"
    assert "cookie" not in server.headers["/page"]
    assert "authorization" not in server.headers["/page"]


def test_every_target_is_reported_once(fetch):
    seen = []

    fetch(
        *(f"http://h{n % 7}.test/slow/{n}" for n in range(60)), on_fetch=lambda got: seen.append(got.url), robots=True
    )

    assert len(seen) == len(set(seen)) == 60


class TestThrottling:
    @pytest.fixture(autouse=True)
    def short_pauses(self, monkeypatch):
        monkeypatch.setattr(patience, "_FIRST_DELAY", 0.02)
        monkeypatch.setattr(patience, "_LAST_DELAY", 0.04)

    def test_a_host_that_says_it_is_asked_too_often_is_asked_one_at_a_time_from_then_on(self, fetch, server):
        pages = [f"http://busy.test/slow?{number}" for number in range(4)]
        fetches = fetch("http://busy.test/429-once", *pages, per_host=1, retries=1)
        assert {each.status for each in fetches.values()} == {200}
        began = [at for host, path, at in server.times if path.startswith("/slow")]
        assert min(later - earlier for earlier, later in pairwise(began)) >= 0.02

    def test_a_host_that_never_stops_saying_so_is_left_for_another_run(self, fetch, server):
        fetches = fetch(*(f"http://never.test/429/{number}" for number in range(30)), retries=0)
        assert {each.trouble for each in fetches.values() if each.status is None} == {Trouble.RATE_LIMITED}
        assert sum(path.startswith("/429/") for _, path in server.asked) < 10

    def test_nobody_else_waits_for_it(self, fetch, server, monkeypatch):
        monkeypatch.setattr(patience, "_FIRST_DELAY", 1.0)
        monkeypatch.setattr(patience, "_LAST_DELAY", 1.0)
        server.answers["/wait"] = response("429 Slow down", ["Retry-After: 1"])
        busy = [f"http://busy{host}.test/wait?{number}" for host in range(20) for number in range(10)]
        for url in busy:
            server.answers[url.partition(".test")[2]] = server.answers["/wait"]
        others = [f"http://h{host}.test/slow/{number}" for host in range(20) for number in range(10)]
        ended = {}
        began = time.monotonic()

        fetch(*busy, *others, retries=1, on_fetch=lambda got: ended.update({got.url: time.monotonic() - began}))

        # Ten pages of a host, two at a time, 0.1 s each: half a second if nobody were in the way.
        assert max(ended[url] for url in others) < 1.5
        assert max(ended[url] for url in busy) > 2
