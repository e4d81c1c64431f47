"""Pages made to break the reader: it says little, in bounded time, and never fails."""

import time
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crawler.metadata import read_work
from crawler.model.fetch import Fetch

MUCH = 40_000
SECONDS = 20  # a quiet machine needs under two for each


def work(body, content_type="text/html"):
    return read_work(
        Fetch(
            "https://site.example/x",
            datetime(2026, 1, 1, tzinfo=UTC),
            status=200,
            headers=(("content-type", content_type),),
            body=body,
        )
    )


@pytest.mark.parametrize(
    "body",
    [
        b"<div class='author abstract doi date'>" * MUCH,
        b"<div class='author abstract doi date'>" * 250 + b"Ann Lee, " * MUCH,
        b"<span class=author>Ann Lee</span>" * MUCH,
        b"<h1>T</h1>" + b"<p>" * MUCH,
        b"<a href='https://doi.org/10.5555/x'>doi:10.5555/x</a>" * MUCH,
        b"<meta name=citation_author content='Lee, Ann'>" * MUCH,
        b"<meta name=citation_title content='" + b"$" * MUCH * 10 + b"'>",
        b"<meta name=citation_title content='" + b"\\emph{" * MUCH + b"'>",
        b"<meta name=citation_title content='" + b"&amp;lt;" * MUCH + b"'>",
        b"<meta name=citation_author content='" + b"a, " * MUCH + b"'>",
        b"<meta name=citation_abstract content='" + b"abstract " * MUCH + b"'>",
        b"<meta name=citation_date content='" + b"1" * MUCH + b"'>",
        b"<meta name=citation_doi content='" + b"10.5555/" + b")" * MUCH + b"'>",
        b"<title>" + b" - " * MUCH + b"</title>",
        b"<title>" + b"x: " * MUCH + b"</title>",
        b"<script type='application/ld+json'>" + b"[" * MUCH + b"</script>",
        b"<script type='application/ld+json'>{\"@graph\":["
        + b'{"@type":"Article","author":{"@id":"#"}},' * MUCH
        + b"{}]}</script>",
        b'<script>xplGlobal.document.metadata={"authors":' + b"[" * MUCH + b"</script>",
        b"<div itemscope itemtype='http://schema.org/Article'>" * MUCH,
        b"<div itemscope itemtype='http://schema.org/Article'>" + b"<i itemprop=author>" * 200,
        b"<pre>@article{" + b"title={" * MUCH + b"</pre>",
        b"<table>" + b"<tr><td>Author<td>Ann Lee" * MUCH,
        b"<dl>" + b"<dt>Authors<dd>" * MUCH,
        b"\xff\xfe" + b"\0<" * MUCH,
        b"%PDF-1.7\n" + b"1 0 obj << /Type /Catalog >> endobj\n" * MUCH,
    ],
    ids=lambda body: body[:30].decode("latin-1") + f"-{len(body)}",
)
def test_a_hostile_page_is_read_in_bounded_time(body):
    began = time.perf_counter()

    work(body)

    assert time.perf_counter() - began < SECONDS


@pytest.mark.parametrize(
    ("body", "content_type"),
    [
        (b"", "text/html"),
        (b"<!-- nothing -->", "text/html"),
        (b"\0\0\0", "text/html"),
        (b"\x89PNG\r\n", "image/png"),
        (b"{}", "application/json"),
    ],
)
def test_what_is_no_page_is_no_work(body, content_type):
    record = work(body, content_type)

    assert record.title is None
    assert record.authors is None


@settings(max_examples=60)
@given(
    st.binary(max_size=400)
    | st.text(max_size=400).map(
        lambda text: f"<html><title>{text}</title><h1>{text}</h1><p class=author>{text}</p>".encode("utf-8", "replace")
    )
)
def test_any_body_may_be_read(body):
    record = work(body)

    assert record.title is None or record.title.value


@pytest.mark.parametrize("charset", ["utf-8", "latin-1", "hex", "no-such-charset", "utf-7", '"', ""])
def test_any_charset_may_be_named(charset):
    assert (
        work(b"<title>Garc\xc3\xada counts lists</title>", f"text/html; charset={charset}").title.value
        == "García counts lists"
    )


@pytest.mark.parametrize(
    ("encoding", "declared"),
    [("latin-1", "iso-8859-1"), ("cp1251", "windows-1251"), ("shift_jis", "Shift_JIS"), ("utf-16", "utf-16")],
)
def test_a_page_in_another_encoding_is_read_as_it_declares(encoding, declared):
    text = {"cp1251": "Списки и ссылки", "shift_jis": "一覧の話をする"}.get(encoding, "Größe der Listen")

    body = f"<html><head><meta charset={declared}><title>{text}</title></head></html>".encode(encoding)

    assert work(body).title.value == text


def test_a_page_with_a_slip_in_its_utf_8_is_utf_8():
    body = f"<title>Färber</title><p>{'ü' * 50}</p>".encode() + b"<p>\xff</p>"

    assert work(body).title.value == "Färber"
