"""Heads that browsers read are read; the network may cut them anywhere."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.fetching.pages.heads import mend
from crawler.model.fetch import Trouble

from .conftest import PAGE, response

OK = b"HTTP/1.1 200 OK\r\n"
LENGTH = b"Content-Length: %d\r\n" % len(PAGE)
CHUNKED = b"Transfer-Encoding: chunked\r\n"
IN_CHUNKS = b"%x\r\n%b\r\n0\r\n\r\n" % (len(PAGE), PAGE)

READ_BY_BROWSERS = {
    "the same length twice": OK + LENGTH + LENGTH + b"\r\n" + PAGE,
    "the same length twice in a line": OK + b"Content-Length: %d, %d\r\n\r\n" % (len(PAGE), len(PAGE)) + PAGE,
    "an empty length": OK + b"Content-Length: \r\n\r\n" + PAGE,
    "a length beside chunks": OK + b"Content-Length: 7\r\n" + CHUNKED + b"\r\n" + IN_CHUNKS,
    "chunks beside a length": OK + CHUNKED + b"Content-Length: 7\r\n\r\n" + IN_CHUNKS,
    "a coding that is none": OK + b"Transfer-Encoding: identity\r\n" + LENGTH + b"\r\n" + PAGE,
    "a blank before the colon": OK + b"Server : mine\r\nContent-Length : %d\r\n\r\n" % len(PAGE) + PAGE,
    "a blank in a name": OK + b"X Powered By: me\r\n" + LENGTH + b"\r\n" + PAGE,
    "a sign in a name": OK + b"X(y): me\r\n" + LENGTH + b"\r\n" + PAGE,
    "a line without a name": OK + b"PHP Warning in line 7\r\n" + LENGTH + b"\r\n" + PAGE,
    "a line without a name that goes on": OK + b"PHP Warning\r\n in line 7\r\n" + LENGTH + b"\r\n" + PAGE,
    "lines that end as on Unix": OK.replace(b"\r", b"") + LENGTH.replace(b"\r", b"") + b"\n" + PAGE,
    "more than its length": OK + LENGTH + b"\r\n" + PAGE + b"<!-- cached at noon -->",
    "more than its length, then the end": OK + b"Connection: close\r\n" + LENGTH + b"\r\n" + PAGE + b"\r\n\r\n",
    "an answer before the answer": b"HTTP/1.1 103 Early Hints\r\nLink: </a.css>\r\n\r\n" + OK + LENGTH + b"\r\n" + PAGE,
    "the same length twice in an answer before it": b"HTTP/1.1 100 Continue\r\n\r\n" + OK + LENGTH * 2 + b"\r\n" + PAGE,
    "all until the end": OK + b"\r\n" + PAGE,
}


@pytest.mark.parametrize("pieces", ["at once", "byte by byte"])
@pytest.mark.parametrize("said", READ_BY_BROWSERS)
def test_what_browsers_read_is_read(fetch, server, said, pieces):
    whole = READ_BY_BROWSERS[said]
    size = len(whole) if pieces == "at once" else 1

    async def send(writer):
        for start in range(0, len(whole), size):
            writer.write(whole[start : start + size])
            await writer.drain()
        writer.close()

    server.answers["/sloppy"] = send

    got = fetch("/sloppy")["/sloppy"]

    assert (got.status, got.trouble, got.body, got.truncated) == (200, None, PAGE, False)


READ_BY_NOBODY = {
    "two lengths that differ": OK + b"Content-Length: 3\r\n" + LENGTH,
    "a length that is none": OK + b"Content-Length: many\r\n",
    "a length below nothing": OK + b"Content-Length: -5\r\n",
    "NUL in a value": OK + b"X-Y: a\0b\r\n" + LENGTH,
    "a status that is none": b"HTTP/1.1 2000 Fine\r\n" + LENGTH,
    "a protocol of its own": b"ICY 200 OK\r\n" + LENGTH,
}


@pytest.mark.parametrize("said", READ_BY_NOBODY)
def test_what_nobody_can_read_stays_a_bad_response(fetch, server, said):
    server.answers["/garbled"] = READ_BY_NOBODY[said] + b"\r\n" + PAGE

    assert fetch("/garbled")["/garbled"].trouble is Trouble.BAD_RESPONSE


def test_half_a_head_is_no_answer(fetch, server):
    async def half(writer):
        writer.write(OK + b"Content-Type: text/html\r\nX-Ha")
        writer.close()

    server.answers["/half"] = half

    assert fetch("/half")["/half"].trouble in (Trouble.BAD_RESPONSE, Trouble.RESET)


def test_an_answer_without_a_body_may_name_a_length(fetch, server):
    server.answers["/none"] = b"HTTP/1.1 204 No Content\r\n" + LENGTH + b"\r\n" + PAGE

    got = fetch("/none")["/none"]

    assert (got.status, got.trouble) == (204, None)


def test_what_is_left_of_one_answer_is_no_part_of_the_next(fetch, server):
    """The server keeps the connection, as if all were well."""
    server.answers["/more"] = response(body=PAGE + response("500 Oops"), length=len(PAGE))

    got = fetch("/more", "/page")

    assert [(one.status, one.body, one.trouble) for one in got.values()] == [(200, PAGE, None)] * 2


PROPER = st.lists(
    st.tuples(st.from_regex(r"x-[a-z]{1,12}", fullmatch=True), st.text("abc xyz;=/,0123456789", max_size=20)),
    max_size=12,
)


@given(PROPER, st.integers(0, 10**6))
def test_a_proper_head_stays_as_it_is(headers, length):
    lines = ["HTTP/1.1 200 OK", *(f"{name}: {value}" for name, value in headers), f"Content-Length: {length}", "", ""]
    head = "\r\n".join(lines).encode()

    assert mend(head) == (head, length)
    assert mend(mend(head)[0]) == mend(head)


@given(st.binary(max_size=200))
def test_no_head_is_too_odd_to_be_mended(rubbish):
    mended, length = mend(OK + rubbish + b"\r\n\r\n")

    assert mended.startswith(b"HTTP/1.1 200 OK")
    assert mended.endswith(b"\r\n\r\n")
    assert length is None or length >= 0
