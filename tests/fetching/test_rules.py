"""The pure rules of fetching, as tables."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.fetching.agent import user_agent
from crawler.fetching.connect import ConnectTo, connect_where
from crawler.fetching.guard import is_public
from crawler.fetching.pages.patience import LONGEST_PAUSE, asks_to_wait, pause_before_retry
from crawler.fetching.pages.redirects import next_hop
from crawler.fetching.pages.robots import LONGEST_DELAY, read_robots
from crawler.model.fetch import Trouble

NOW = datetime(2026, 11, 23, 6, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("ip", "public"),
    [
        ("93.184.216.34", True),
        ("2606:2800:220:1::1", True),
        ("127.0.0.1", False),
        ("127.8.9.10", False),
        ("10.1.2.3", False),
        ("172.16.0.1", False),
        ("192.168.1.1", False),
        ("169.254.169.254", False),
        ("100.64.0.1", False),
        ("0.0.0.0", False),
        ("224.0.0.1", False),
        ("255.255.255.255", False),
        ("::1", False),
        ("::", False),
        ("fe80::1%eth0", False),
        ("fc00::1", False),
        ("::ffff:127.0.0.1", False),
        ("::ffff:93.184.216.34", True),
        ("64:ff9b::7f00:1", False),
        ("2002:7f00:1::", False),
    ],
)
def test_which_addresses_are_public(ip, public):
    assert is_public(ip) is public


@pytest.mark.parametrize(
    ("rules", "host", "port", "where"),
    [
        (["a.test:80:127.0.0.1:8080"], "a.test", 80, ("127.0.0.1", 8080)),
        (["a.test:80:127.0.0.1:8080"], "a.test", 443, None),
        (["a.test:80:127.0.0.1:8080"], "b.test", 80, None),
        ([":80:127.0.0.1:8080"], "b.test", 80, ("127.0.0.1", 8080)),
        (["::127.0.0.1:"], "b.test", 443, ("127.0.0.1", 443)),
        (["a.test:::8443"], "a.test", 443, ("a.test", 8443)),
        (["[::1]:80:[::2]:81"], "::1", 80, ("::2", 81)),
        (["a.test:80:x:1", "::y:2"], "a.test", 80, ("x", 1)),
        (["a.test:80:x:1", "::y:2"], "c.test", 80, ("y", 2)),
        (["A.Test:80:x:1"], "a.test", 80, ("x", 1)),
    ],
)
def test_connect_to_works_as_in_curl(rules, host, port, where):
    assert connect_where([ConnectTo.parse(rule) for rule in rules], host, port) == where


@pytest.mark.parametrize("text", ["", "a", "a:b:c:d", "a:80:b", "a:80:b:99999", "a:0:b:1", "::1:80:x:1"])
def test_what_is_no_rule_is_explained(text):
    with pytest.raises(ValueError, match="HOST:PORT:TOHOST:TOPORT"):
        ConnectTo.parse(text)


@pytest.mark.parametrize(
    ("status", "retry_after", "seconds"),
    [
        (503, "120", 120.0),
        (429, "0", 0.0),
        (503, "Mon, 23 Nov 2026 06:01:30 GMT", 90.0),
        (503, "Mon, 23 Nov 2026 05:00:00 GMT", 0.0),
        (503, "soon", None),
        (503, "-5", None),
        (503, None, None),
        (200, "120", None),
    ],
)
def test_how_long_a_host_asks_us_to_wait(status, retry_after, seconds):
    assert asks_to_wait(status, retry_after, NOW) == seconds


def test_pauses_grow_and_respect_what_was_asked():
    assert pause_before_retry(1, None, 0.5) < pause_before_retry(2, None, 0.5) < pause_before_retry(3, None, 0.5)
    assert pause_before_retry(1, 30.0, 0.5) == 30.0
    assert pause_before_retry(1, LONGEST_PAUSE + 1, 0.5) is None


@given(st.integers(1, 50), st.none() | st.floats(0, 1e9), st.floats(0, 1))
def test_a_pause_is_bounded(tries, wait, chance):
    pause = pause_before_retry(tries, wait, chance)

    assert pause is None or 0 <= pause <= LONGEST_PAUSE


@pytest.mark.parametrize(
    ("location", "after"),
    [
        ("/x", ("http://a.test/x", "http://a.test/x")),
        ("x#f", ("http://a.test/dir/x", "http://a.test/dir/x#f")),
        ("//b.test/y", ("http://b.test/y", "http://b.test/y")),
        ("HTTPS://B.test", ("https://b.test/", "https://b.test/")),
        ("/ü x", ("http://a.test/%C3%BC%20x", "http://a.test/%C3%BC%20x")),
        ("file:///etc/passwd", Trouble.UNSAFE_REDIRECT),
        ("javascript:alert(1)", Trouble.UNSAFE_REDIRECT),
        ("http://[bad", Trouble.BAD_RESPONSE),
    ],
)
def test_where_a_redirect_leads(location, after):
    assert next_hop("http://a.test/dir/page", location) == after


@given(st.text(max_size=60))
def test_any_location_leads_somewhere_or_nowhere(location):
    after = next_hop("http://a.test/", location)

    assert isinstance(after, Trouble) or after[0].startswith(("http://", "https://"))


@pytest.mark.parametrize(
    ("status", "body", "allowed", "delay"),
    [
        (200, b"User-agent: *\nDisallow: /x", False, 0.0),
        (200, b"User-agent: *\nDisallow: /y", True, 0.0),
        (200, b"User-agent: *\nCrawl-delay: 7", True, 7.0),
        (200, b"User-agent: *\nCrawl-delay: 86400", True, LONGEST_DELAY),
        (200, b"<html>Disallow: /x</html>", True, 0.0),
        (404, b"User-agent: *\nDisallow: /x", True, 0.0),
        (500, b"", True, 0.0),
        (200, b"\xff\xfe\x00", True, 0.0),
    ],
)
def test_what_robots_txt_says(status, body, allowed, delay):
    robots = read_robots(status, body, None)

    assert (robots.allows("http://a.test/x"), robots.delay) == (allowed, delay)


@given(st.binary(max_size=200))
def test_any_robots_txt_is_read(body):
    assert read_robots(200, body, None).delay >= 0


def test_we_say_who_we_are():
    assert user_agent("me@a.test", "1.2") == "someday/1.2 (link checker for reading lists; me@a.test)"
    assert "no contact" in user_agent(None, "1.2")


@pytest.mark.parametrize(
    "said",
    [
        "Mon, 23 Nov 2026 06:01:30 +99999999999999999999",
        "Mon, 23 Nov 99999999999 06:01:30 GMT",
        "Fri, 31 Dec 9999 23:59:59 -2359",
        "Mon, 01 Jan 0001 00:00:00 +2359",
    ],
)
def test_a_date_that_no_calendar_has_ends_no_crawl(said):
    wait = asks_to_wait(503, said, datetime(2026, 11, 23, tzinfo=UTC))
    assert wait is None or wait >= 0


@given(st.text(max_size=60))
def test_whatever_retry_after_says_is_seconds_or_nothing(said):
    wait = asks_to_wait(429, said, datetime(2026, 11, 23, tzinfo=UTC))
    assert wait is None or wait >= 0
