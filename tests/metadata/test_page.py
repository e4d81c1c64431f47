"""What is read from one response's body."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.metadata import read_page
from crawler.model.fetch import Fetch
from crawler.model.page import Page


def page(body, content_type="text/html; charset=utf-8"):
    headers = (("content-type", content_type),) if content_type is not None else ()
    url = "http://site.example/dir/page"
    return read_page(
        Fetch(url, datetime(2026, 1, 1, tzinfo=UTC), final_url=url, status=200, headers=headers, body=body)
    )


def test_title_and_heading_are_read_with_white_space_collapsed():
    read = page(b"<title> Deep\n  Learning &amp; more </title><h1>The <em>heading</em></h1>")

    assert (read.title, read.heading) == ("Deep Learning & more", "The heading")


@pytest.mark.parametrize(
    ("body", "length"),
    [
        (b"<p>four</p>", 4),
        (b"<script>var x = 1</script><style>p {}</style><p>ab</p>", 2),
        (b"<!-- only a comment -->", 0),
        (b"   \n ", 0),
        (b"no tags at all", 14),
        (b"<noscript>turn it on</noscript>", 0),
    ],
)
def test_only_visible_text_counts(body, length):
    assert page(body).text_length == length


@pytest.mark.parametrize(
    ("content", "refresh"),
    [
        ("0; url=/new", (0.0, "http://site.example/new")),
        ("0;URL='http://b.example/x'", (0.0, "http://b.example/x")),
        ("5", (5.0, "http://site.example/dir/page")),
        ("0.5, url=next", (0.5, "http://site.example/dir/next")),
        ("soon", None),
    ],
)
def test_meta_refresh_is_resolved_against_the_page(content, refresh):
    assert page(f'<meta http-equiv="Refresh" content="{content}"><p>x'.encode()).refresh == refresh


def test_canonical_is_resolved():
    assert page(b'<link rel="canonical" href="../real"><p>x').canonical == "http://site.example/real"


@pytest.mark.parametrize(
    ("body", "content_type"),
    [
        ("<title>Über</title>".encode("latin-1"), "text/html; charset=iso-8859-1"),
        ("<title>Über</title>".encode(), "text/html; charset=no-such-charset"),
        ('<meta charset="latin-1"><title>Über</title>'.encode("latin-1"), "text/html"),
    ],
)
def test_the_declared_encoding_rules(body, content_type):
    title = page(body, content_type).title

    assert title == "Über" or "no-such" in content_type


def test_what_is_not_html_has_only_a_length():
    assert page(b'{"title": 1}', "application/json") == Page(text_length=12)


@given(st.binary(max_size=300) | st.text(alphabet="<>/!ab \0&;='\"\n", max_size=200).map(str.encode))
def test_no_body_raises(body):
    assert page(body).text_length >= 0
