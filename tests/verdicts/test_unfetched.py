"""Links that are judged without a fetch."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.model.address import Address
from crawler.verdicts import judge_unfetched


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        ("mailto:me@site.example", "mailto"),
        ("MAILTO:me@site.example", "mailto"),
        ("#reading-lists", "in-page"),
        ("ftp://site.example/x", "scheme"),
        ("javascript:alert(1)", "scheme"),
        ("data:text/plain,x", "scheme"),
        ("papers/a.pdf", "scheme"),
        ("/wiki/Home", "scheme"),
        ("", "scheme"),
        ("http://", "malformed-url"),
        ("http:///path", "malformed-url"),
        ("http://site.example:0/", "malformed-url"),
        ("http://site.example:99999/", "malformed-url"),
        ("http://exa mple.example/", "malformed-url"),
        ("http://[::1/", "malformed-url"),
        ("https://" + "a" * 64 + ".example/", "malformed-url"),
        ("http://site.example/\nb", "malformed-url"),
        ("http://site.example/\ud800", "malformed-url"),
    ],
)
def test_what_needs_no_fetch(url, reason):
    verdict = judge_unfetched(url)

    assert verdict is not None
    assert verdict.reason == reason


@pytest.mark.parametrize(
    "url",
    [
        "http://site.example",
        "HTTPS://Site.Example/a b?q=ü#x",
        "http://[::1]:8080/",
        "http://bücher.example/",
        " http://a.example ",
    ],
)
def test_well_formed_http_addresses_are_left_to_the_crawl(url):
    assert judge_unfetched(url) is None


@given(st.text())
def test_any_text_gets_a_verdict_or_an_address(text):
    if judge_unfetched(text) is None:
        assert Address.parse(text).url.isascii()
