"""A mistake of ours costs one link, never the run."""

import pytest

from crawler.fetching.pages import spider
from crawler.fetching.pages.robots import Robots
from crawler.model.fetch import Trouble

from .conftest import response


def failing_for(what, real):
    """A function that has a mistake which shows itself for arguments with these words only."""

    def function(*args, **named):
        if any(what in str(arg) for arg in (*args, *named.values())):
            raise ZeroDivisionError("a mistake")
        return real(*args, **named)

    return function


def test_a_redirect_that_we_stumble_over_fails_alone(fetch, monkeypatch):
    monkeypatch.setattr(spider, "next_hop", failing_for("/loop", spider.next_hop))

    got = fetch("/loop", "/301", "/page")

    assert got["/loop"].trouble is Trouble.BAD_RESPONSE
    assert "ZeroDivisionError" in got["/loop"].detail
    assert (got["/301"].status, got["/page"].status) == (200, 200)


def test_an_answer_that_we_stumble_over_fails_alone(fetch, monkeypatch):
    monkeypatch.setattr(spider, "asks_to_wait", failing_for("410", spider.asks_to_wait))

    got = fetch("/gone", "/page", *(f"/slow/{number}" for number in range(5)), per_host=1)

    assert (got["/gone"].trouble, got["/page"].status, len(got)) == (Trouble.BAD_RESPONSE, 200, 7)


def test_a_robots_txt_that_we_stumble_over_forbids_nothing(fetch, server, monkeypatch):
    server.robots = {"a.test": "User-agent: *\nDisallow: /\n# nonsense", "b.test": "User-agent: *\nDisallow: /\n"}
    monkeypatch.setattr(spider, "read_robots", failing_for("nonsense", spider.read_robots))

    got = fetch("/page", "/gone", "http://b.test/page", robots=True)

    assert (got["/page"].status, got["/gone"].status) == (200, 410)
    assert got["http://b.test/page"].trouble is Trouble.ROBOTS


def test_a_rule_of_robots_txt_that_we_stumble_over_costs_one_link(fetch, server, monkeypatch):
    server.robots = {"a.test": "User-agent: *\nDisallow: /private\n"}
    monkeypatch.setattr(Robots, "allows", failing_for("/gone", Robots.allows))

    got = fetch("/gone", "/page", robots=True)

    assert (got["/gone"].trouble, got["/page"].status) == (Trouble.BAD_RESPONSE, 200)


def test_a_request_that_we_can_not_make_costs_one_link(fetch, monkeypatch):
    monkeypatch.setattr(spider, "Visit", failing_for("/gone", spider.Visit))

    got = fetch("/gone", "/page")

    assert (got["/gone"].trouble, got["/page"].status) == (Trouble.BAD_RESPONSE, 200)


@pytest.mark.parametrize("where", ["read_page", "judge", "wants_probe", "missing_fragments", "read_work"])
def test_a_page_that_we_stumble_over_fails_alone(server, monkeypatch, where):
    import threading
    from datetime import timedelta

    from crawler import observe as landing
    from crawler.fetching.connect import ConnectTo
    from crawler.fetching.pages import CrawlOptions
    from crawler.model.fetch import Target

    monkeypatch.setattr(landing, where, failing_for("Stumble", getattr(landing, where)))
    head = b"<title>Stumble</title><meta name=citation_title content='Stumble upon it'>"
    server.answers["/work"] = response(body=head + b"<p>Some words of an abstract.</p>" * 30)
    options = CrawlOptions(
        "someday/test",
        timeout=2.0,
        retries=0,
        robots=False,
        connect_to=(ConnectTo.parse(f"::127.0.0.1:{server.port}"),),
    )
    targets = [Target(f"http://a.test{path}", fragments=("x",)) for path in ("/work", "/page")]

    with landing.observe(targets, options, {}, threading.Event(), timedelta(0)) as batches:
        seen = {each.url: each for batch in batches for each in batch}

    work = seen["http://a.test/work"]
    if where in ("read_page", "read_work"):
        assert (work.verdict.reason, work.record) == ("ok", None)
    else:
        assert (work.verdict.reason, "ZeroDivisionError" in work.detail) == ("bad-response", True)
    assert seen["http://a.test/page"].verdict.reason == "ok"
