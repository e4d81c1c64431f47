"""The body of a response as far as it came: unpacked, and bounded however it was made."""

import zlib
from dataclasses import dataclass
from typing import Any

# Content codings that are asked for, with the name that RFC 9110, section 8.4.1.3, keeps for old servers.
ENCODINGS = frozenset({"gzip", "x-gzip", "deflate"})
_GZIP = b"\x1f\x8b"  # RFC 1952, section 2.3.1
# A gzip body may be several, one behind the other (RFC 1952, section 2.2). Servers make one for each piece of a page;
# thousands of empty ones are made to keep us busy.
_MOST_MEMBERS = 1000
# Bytes that all bodies under way may hold together before long ones are cut, and what each may hold even then. Hundreds
# of hosts that send a megabyte and stall would fill the memory otherwise.
_MOST_HELD, _FAIR_SHARE = 64 << 20, 64 << 10


@dataclass(slots=True)
class Held:
    """What all bodies under way hold together."""

    size: int = 0
    """Bytes."""


class Body:
    """Never more than the cap, neither of what came over the wire nor of what it unpacks to."""

    def __init__(self, cap: int, encoding: str, held: Held) -> None:
        self.data = bytearray()
        self._cap = cap
        self._held = held
        self._came = 0
        encoding = encoding.strip().lower()
        # 32 lets zlib tell gzip from zlib by the header (zlib's manual, inflateInit2).
        self._inflate: Any = zlib.decompressobj(wbits=zlib.MAX_WBITS | 32) if encoding in ENCODINGS else None
        self._is_raw = encoding != "deflate"
        """There is no other way to read it left."""
        self._members = 1
        self._half = b""
        """Half a mark of another member."""

    @property
    def breaks_off(self) -> bool:
        """Whether what was packed ends before its end."""
        return self._inflate is not None and self._came > 0 and not self._inflate.eof

    def add(self, chunk: bytes) -> bool:
        """Take a chunk; False when the cap is reached.

        Raises:
            zlib.error: it is not packed as its head says.
        """
        self._came += len(chunk)
        before = len(self.data)
        most = self._cap - before + 1
        self.data += self._unpack(chunk, most) if self._inflate else chunk[:most]
        self._held.size += len(self.data) - before
        if self._held.size > _MOST_HELD and len(self.data) > _FAIR_SHARE:
            return False
        return max(self._came, len(self.data)) <= self._cap

    def take(self) -> bytes:
        """All of it; it is held no longer."""
        self._held.size -= len(self.data)
        del self.data[self._cap :]
        taken = bytes(self.data)
        self.data.clear()
        return taken

    def _unpack(self, chunk: bytes, most: int) -> bytes:
        if not self._inflate.eof:
            unpacked = self._first(chunk, most)
            chunk = self._inflate.unused_data
        else:
            unpacked, chunk = b"", self._half + chunk
        self._half = b""
        while chunk.startswith(_GZIP) and len(unpacked) < most and self._members < _MOST_MEMBERS:
            self._members += 1
            self._inflate = zlib.decompressobj(wbits=zlib.MAX_WBITS | 16)
            unpacked += self._inflate.decompress(chunk, most - len(unpacked))
            chunk = self._inflate.unused_data
        if chunk == _GZIP[:1]:
            self._half = chunk
        return unpacked

    def _first(self, chunk: bytes, most: int) -> bytes:
        try:
            unpacked: bytes = self._inflate.decompress(chunk, most)
        except zlib.error:
            if self.data or self._is_raw:
                raise
            # Some servers send "deflate" without the head that RFC 9110, section 8.4.1.2, asks for; browsers read it.
            self._is_raw = True
            self._inflate = zlib.decompressobj(wbits=-zlib.MAX_WBITS)
            unpacked = self._inflate.decompress(chunk, most)
        return unpacked
