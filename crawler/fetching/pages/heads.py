"""Heads of responses that every browser reads and a strict parser refuses: they are mended before they are parsed."""

import re
from typing import Any

from aiohttp.client_proto import ResponseHandler

_TOKEN = re.compile(rb"[!#$%&'*+.^_`|~0-9A-Za-z-]+")  # RFC 9110, section 5.6.2
_END = re.compile(rb"\r?\n\r?\n")
_NO_BODY = re.compile(rb"HTTP/\d\.\d (?:1\d\d|204|304)\b")  # RFC 9112, section 6.3
_INTERIM = re.compile(rb"HTTP/\d\.\d 1\d\d\b")
# Bytes of a head: a longer one is left to the parser, which knows what is too much.
_LONGEST = 1 << 18


def mend(head: bytes) -> tuple[bytes, int | None]:
    """A head with the lines that can be read, and how many bytes of body follow it.

    Taken as browsers do: lines without a name, names with blanks or other signs in them (left out), blanks before the
    colon (left out, RFC 9112, section 5.1), the same length twice (section 6.3), no length (none), a length beside
    chunks (they count, section 6.3), a Transfer-Encoding that encodes nothing. Two lengths that differ stay: nobody
    knows which is right.

    Args:
        head: from the status line to the empty line.

    Returns:
        None for the bytes where no length says it: chunks, or all until the end of the connection.
    """
    start, *lines = head.rstrip(b"\r\n").replace(b"\r\n", b"\n").split(b"\n")
    kept: list[tuple[bytes, bytes]] = []
    """Names in small letters, and whole lines."""
    is_left_out = False
    for line in lines:
        if line[:1] in (b" ", b"\t"):  # it goes on with the line above it (RFC 9112, section 5.2)
            if kept and not is_left_out:
                kept[-1] = kept[-1][0], kept[-1][1] + b"\r\n" + line
            continue
        name, colon, value = line.partition(b":")
        name = name.rstrip(b" \t")
        is_left_out = not colon or _TOKEN.fullmatch(name) is None
        if not is_left_out:
            kept.append((name.lower(), name + b":" + value))
    length, kept = _length(kept)
    mended = b"\r\n".join((start, *(line for _, line in kept), b"", b""))
    return mended, 0 if _NO_BODY.match(start) else length


def _length(lines: list[tuple[bytes, bytes]]) -> tuple[int | None, list[tuple[bytes, bytes]]]:
    codings = {_value(line).lower() for name, line in lines if name == b"transfer-encoding"} - {b"identity", b""}
    said = [_value(line) for name, line in lines if name == b"content-length"]
    lengths = {each.strip() for value in said for each in value.split(b",")} - {b""}
    rest = [each for each in lines if each[0] not in (b"content-length", b"transfer-encoding")]
    if codings:
        return None, [*rest, *(each for each in lines if each[0] == b"transfer-encoding")]
    if not lengths:
        return None, rest
    if len(lengths) == 1 and (length := lengths.pop()).isdigit():
        return int(length), [*rest, (b"content-length", b"Content-Length: " + length)]
    return None, [each for each in lines if each[0] != b"transfer-encoding"]


def _value(line: bytes) -> bytes:
    return line.partition(b":")[2].strip()


class MendingHandler(ResponseHandler):
    """aiohttp's protocol of one connection; what a server sends beyond its own length is left."""

    def __init__(self, **rest: Any) -> None:
        super().__init__(**rest)
        self._head = bytearray()
        self._in_head = True
        self._left: int | None = None
        """Bytes of the body that are still to come, where that is known."""

    def set_response_params(self, **params: Any) -> None:
        """Get ready for one response."""
        self._head.clear()
        self._in_head, self._left = True, None
        super().set_response_params(**params)

    def data_received(self, data: bytes) -> None:
        if self._parser is None or not data:
            super().data_received(data)
            return
        if self._in_head:
            seen = len(self._head)
            self._head += data
            data = self._take_head(max(seen - 3, 0))
        elif self._left is not None:
            data = self._within(data)
        if data:
            super().data_received(data)

    def connection_lost(self, exc: BaseException | None) -> None:
        if self._head and self._parser is not None:
            super().data_received(bytes(self._head))  # half a head: the parser says what is wrong with it
        super().connection_lost(exc)

    def _take_head(self, since: int) -> bytes:
        """What of the data can be parsed now; up to `since` there is no end of a head."""
        is_http = self._head.startswith(b"HTTP/"[: len(self._head)])
        end = _END.search(self._head, since)
        if is_http and end is None and len(self._head) < _LONGEST:
            return b""
        data = bytes(self._head)
        self._head.clear()
        self._in_head = is_http and end is not None and _INTERIM.match(data) is not None
        if not is_http or end is None:
            return data
        head, self._left = mend(data[: end.end()])
        if self._in_head:  # an interim response, and the final one may stand behind it
            self._head += data[end.end() :]
            return head + (self._take_head(0) if self._head else b"")
        return head + (data[end.end() :] if self._left is None else self._within(data[end.end() :]))

    def _within(self, data: bytes) -> bytes:
        assert self._left is not None
        if len(data) > self._left:
            self.force_close()  # the rest is nobody's answer
            data = data[: self._left]
        self._left -= len(data)
        return data
