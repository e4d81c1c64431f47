"""What one fetch says about its link, as a table: the specification of the plain reasons."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.model.fetch import Fetch, Hop, Trouble
from crawler.model.page import Page
from crawler.model.verdict import REASONS, VerdictName
from crawler.verdicts import judge

NOW = datetime(2026, 11, 23, 6, 0, tzinfo=UTC)
SOME_TEXT = Page(title="A page", text_length=500)


def fetched(url="http://site.example/a", *, status=200, hops=(), final_url=None, **rest):
    hops = tuple(Hop(*hop) for hop in hops)
    return Fetch(
        url, NOW, hops=hops, final_url=final_url or (hops[-1].location if hops else url), status=status, **rest
    )


@pytest.mark.parametrize(
    ("status", "name", "reason"),
    [
        (200, "ok", "ok"),
        (203, "ok", "ok"),
        (206, "ok", "ok"),
        (300, "ok", "ok"),
        (301, "failing", "bad-response"),  # a redirect without a Location that could be followed
        (400, "unverified", "forbidden"),
        (401, "unverified", "login"),
        (402, "unverified", "paywall"),
        (403, "unverified", "forbidden"),
        (404, "broken", "not-found"),
        (405, "unverified", "forbidden"),
        (407, "unverified", "login"),
        (408, "failing", "timeout"),
        (410, "broken", "gone"),
        (418, "unverified", "forbidden"),
        (425, "failing", "server-error"),
        (429, "unverified", "rate-limited"),
        (451, "unverified", "geo-blocked"),
        (500, "failing", "server-error"),
        (502, "failing", "server-error"),
        (503, "failing", "server-error"),
        (504, "failing", "server-error"),
        (522, "failing", "server-error"),
        (599, "failing", "server-error"),
        (999, "unverified", "bot-wall"),
        (100, "failing", "bad-response"),
        (0, "failing", "bad-response"),
        (700, "failing", "bad-response"),
    ],
)
def test_status_decides(status, name, reason):
    verdict = judge(fetched(status=status), SOME_TEXT)

    assert (verdict.name, verdict.reason) == (name, reason)


@pytest.mark.parametrize(
    ("trouble", "name", "reason"),
    [
        (Trouble.TIMEOUT, "failing", "timeout"),
        (Trouble.REFUSED, "failing", "refused"),
        (Trouble.RESET, "failing", "reset"),
        (Trouble.DNS_TROUBLE, "failing", "dns-trouble"),
        (Trouble.BAD_RESPONSE, "failing", "bad-response"),
        (Trouble.NO_SUCH_HOST, "broken", "no-such-host"),
        (Trouble.TLS_EXPIRED, "broken", "tls-expired"),
        (Trouble.TLS_SELF_SIGNED, "broken", "tls-self-signed"),
        (Trouble.TLS_HOSTNAME, "broken", "tls-hostname"),
        (Trouble.TLS_OTHER, "broken", "tls-other"),
        (Trouble.REDIRECT_LOOP, "broken", "redirect-loop"),
        (Trouble.UNSAFE_REDIRECT, "broken", "unsafe-redirect"),
        (Trouble.MALFORMED_URL, "broken", "malformed-url"),
        (Trouble.PRIVATE, "skipped", "excluded"),
        (Trouble.ROBOTS, "unverified", "robots"),
        (Trouble.RATE_LIMITED, "unverified", "rate-limited"),
        (Trouble.NO_NETWORK, "unverified", "no-network"),
    ],
)
def test_trouble_decides_before_everything_else(trouble, name, reason):
    verdict = judge(fetched(status=None, trouble=trouble, detail="what the library said"), Page())

    assert (verdict.name, verdict.reason) == (name, reason)
    assert verdict.evidence[0] == "what the library said"


def test_every_trouble_has_a_verdict():
    for trouble in Trouble:
        assert judge(fetched(status=None, trouble=trouble), Page()).reason


@pytest.mark.parametrize(
    ("statuses", "name", "reason"),
    [
        ([301], "moved", "permanent-redirect"),
        ([308], "moved", "permanent-redirect"),
        ([301, 308, 301], "moved", "permanent-redirect"),
        ([302], "ok", "ok"),
        ([303], "ok", "ok"),
        ([307], "ok", "ok"),
        ([301, 302], "ok", "ok"),
        ([302, 301], "ok", "ok"),
    ],
)
def test_only_a_chain_of_permanent_redirects_is_moved(statuses, name, reason):
    hops = [(f"http://site.example/{n}", status, f"http://site.example/{n + 1}") for n, status in enumerate(statuses)]

    verdict = judge(fetched("http://site.example/0", hops=hops), SOME_TEXT)

    assert (verdict.name, verdict.reason) == (name, reason)
    assert verdict.target == (f"http://site.example/{len(statuses)}" if name == "moved" else None)


@pytest.mark.parametrize(
    ("listed", "final", "name", "reason"),
    [
        ("http://a.example/x", "https://a.example/x", "moved", "permanent-redirect"),
        ("http://a.example/x", "http://a.example/x/", "moved", "permanent-redirect"),
        ("http://a.example/", "https://a.example/", "moved", "permanent-redirect"),
        ("http://a.example/index.html", "http://a.example/", "moved", "permanent-redirect"),
        ("http://a.example/2015/post", "http://a.example/", "broken", "redirect-to-home"),
        ("http://a.example/2015/post", "https://www.a.example/", "broken", "redirect-to-home"),
        ("http://www.a.example/2015/post", "https://a.example/index.html", "broken", "redirect-to-home"),
        ("http://a.example/?p=123", "http://a.example/", "broken", "redirect-to-home"),
        ("http://a.example/2015/post", "http://a.example/?p=12", "moved", "permanent-redirect"),
        ("http://a.example/project", "http://project.example/", "moved", "permanent-redirect"),
    ],
)
def test_where_a_permanent_redirect_ends(listed, final, name, reason):
    verdict = judge(fetched(listed, hops=[(listed, 301, final)]), SOME_TEXT)

    assert (verdict.name, verdict.reason) == (name, reason)


def test_a_temporary_redirect_to_the_home_page_is_broken_too():
    listed = "http://a.example/2015/post"

    verdict = judge(fetched(listed, hops=[(listed, 302, "http://a.example/")]), SOME_TEXT)

    assert verdict.reason == "redirect-to-home"


def test_an_error_at_the_end_of_a_permanent_redirect_is_what_counts():
    verdict = judge(fetched(hops=[("http://site.example/a", 301, "http://site.example/b")], status=404), Page())

    assert (verdict.name, verdict.reason) == (VerdictName.BROKEN, "not-found")
    assert "after 1 redirect" in verdict.evidence[1]


@pytest.mark.parametrize(
    ("fetch", "page", "reason"),
    [
        (fetched(status=204), Page(), "empty-page"),
        (fetched(), Page(), "empty-page"),
        (fetched(headers=(("content-type", "text/html"),)), Page(title="Only a title"), "empty-page"),
        (fetched(), Page(has_script=True), "ok"),
        (fetched(), Page(embeds=True), "ok"),
        (fetched(truncated=True), Page(), "ok"),
        (fetched(body_read=False, headers=(("content-type", "application/pdf"),)), Page(), "ok"),
        (fetched(body=b"{}", headers=(("content-type", "application/json"),)), Page(), "ok"),
        (fetched(elapsed=12.0), SOME_TEXT, "slow"),
        (fetched(elapsed=9.9), SOME_TEXT, "ok"),
    ],
)
def test_what_a_good_status_hides(fetch, page, reason):
    assert judge(fetch, page).reason == reason


@given(
    st.builds(
        Fetch,
        url=st.just("http://a.example/x"),
        fetched_at=st.just(NOW),
        hops=st.lists(
            st.builds(
                Hop, url=st.text(max_size=9), status=st.integers(300, 308), location=st.just("http://b.example/")
            ),
            max_size=3,
        ).map(tuple),
        final_url=st.just("http://b.example/"),
        status=st.none() | st.integers(0, 1200),
        trouble=st.none() | st.sampled_from(Trouble),
        truncated=st.booleans(),
        body_read=st.booleans(),
        elapsed=st.floats(0, 100),
    ),
    st.builds(Page, title=st.none() | st.text(), text_length=st.integers(0, 9), has_script=st.booleans()),
)
def test_every_verdict_has_a_reason_of_the_table(fetch, page):
    verdict = judge(fetch, page)

    assert verdict.reason in REASONS[verdict.name]
    assert (verdict.target is not None) == (verdict.name is VerdictName.MOVED)


def test_a_304_counts_only_as_the_answer_to_a_condition():
    verdict = judge(fetched(status=304, conditional=True), Page())
    assert (verdict.name, verdict.reason) == ("ok", "not-modified")
    assert judge(fetched(status=304), Page()).name == "unverified"
