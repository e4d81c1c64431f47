"""Compressed bodies as servers really send them: in pieces, cut off, with rubbish behind, or without an end."""

import gzip
import resource
import time
import zlib

import pytest

from crawler.fetching.pages.body import Body, Held
from crawler.model.fetch import Trouble

from .conftest import PAGE, response

LONG = b"<title>A page</title>" + b"".join(b"<p>Paragraph %d of many.</p>" % number for number in range(5000))
ZIPPED = gzip.compress(LONG)


def zipped(body, encoding="gzip"):
    return response(headers=[f"Content-Encoding: {encoding}"], body=body)


def test_every_member_of_a_gzip_body_is_read(fetch, server):
    server.answers["/members"] = zipped(gzip.compress(b"<title>One</title>") + gzip.compress(b"") + gzip.compress(PAGE))

    got = fetch("/members")["/members"]

    assert (got.trouble, got.truncated, got.body) == (None, False, b"<title>One</title>" + PAGE)


def test_members_are_read_wherever_the_network_cuts_them(fetch, server):
    body = gzip.compress(b"<title>One</title>") + gzip.compress(PAGE)

    async def one_byte_at_a_time(writer):
        head = f"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: {len(body)}\r\n\r\n"
        writer.write(head.encode())
        for byte in body:
            writer.write(bytes([byte]))
            await writer.drain()

    server.answers["/bytes"] = one_byte_at_a_time

    assert fetch("/bytes")["/bytes"].body == b"<title>One</title>" + PAGE


@pytest.mark.parametrize("rubbish", [b"\0" * 100, b"\x1f", b"\x1f\x8b", b"<!-- cached -->"])
def test_what_stands_behind_a_compressed_body_is_nobodys_business(fetch, server, rubbish):
    server.answers["/rubbish"] = zipped(gzip.compress(PAGE) + rubbish)

    got = fetch("/rubbish")["/rubbish"]

    assert (got.trouble, got.body) == (None, PAGE)


@pytest.mark.parametrize("encoding", ["gzip", "deflate"])
def test_a_compressed_body_that_ends_early_is_a_truncated_page(fetch, server, encoding):
    whole = ZIPPED if encoding == "gzip" else zlib.compress(LONG)
    server.answers["/early"] = zipped(whole[: len(whole) // 2], encoding)

    got = fetch("/early")["/early"]

    assert (got.status, got.trouble, got.truncated) == (200, None, True)
    assert got.body.startswith(b"<title>A page")


def test_a_compressed_body_of_which_nothing_can_be_read_is_no_response(fetch, server):
    server.answers["/head-only"] = zipped(ZIPPED[:10])

    got = fetch("/head-only")["/head-only"]

    assert (got.trouble, got.detail) == (Trouble.BAD_RESPONSE, "the body breaks off or is garbled")


def test_no_body_at_all_is_an_empty_page_whatever_its_head_says(fetch, server):
    server.answers["/nothing"] = zipped(b"")

    got = fetch("/nothing")["/nothing"]

    assert (got.status, got.trouble, got.truncated, got.body) == (200, None, False, b"")


@pytest.mark.parametrize(
    ("begins", "goes_on"),
    [
        (gzip.compress(PAGE), b"\0" * 65536),
        (gzip.compress(PAGE), gzip.compress(b"") * 3000),
        (b"\x1f\x8b\x08\x08\0\0\0\0\0\xff", b"n" * 65536),  # a file name without end
    ],
    ids=["rubbish", "empty-members", "name"],
)
def test_what_says_nothing_without_end_is_cut_at_the_cap(fetch, server, begins, goes_on):
    sent = 0

    async def without_end(writer):
        nonlocal sent
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n" + begins)
        while not writer.is_closing():
            writer.write(goes_on)
            sent += len(goes_on)
            await writer.drain()

    server.answers["/without-end"] = without_end
    before, began = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, time.process_time()

    got = fetch("/without-end", max_body=1 << 20, timeout=5.0)["/without-end"]

    assert got.truncated or got.trouble is Trouble.BAD_RESPONSE
    assert sent < 20 << 20
    assert time.process_time() - began < 3
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 50_000  # KiB


@pytest.mark.parametrize("encoding", ["br", "zstd", "gzip, gzip", "br, gzip", "aes128gcm"])
def test_an_encoding_that_nobody_asked_for_is_not_unpacked(fetch, server, encoding):
    server.answers["/other"] = zipped(b"\x00" * 1000, encoding)

    got = fetch("/other")["/other"]

    assert (got.status, got.trouble, got.body_read) == (200, None, False)


def test_many_long_bodies_together_are_cut_and_short_ones_are_not():
    held = Held()
    bodies = [Body(1 << 20, "", held) for _ in range(600)]

    whole = [all(body.add(b"x" * 60_000) for _ in range(15)) for body in bodies]

    assert whole[0]
    assert not whole[-1]
    assert sum(len(body.data) for body in bodies) == held.size < 150 << 20
    assert Body(1 << 20, "", held).add(b"x" * 60_000)


def test_what_is_taken_is_held_no_longer():
    held = Held()
    body = Body(100, "", held)
    body.add(b"x" * 500)

    assert (len(body.take()), held.size) == (100, 0)
