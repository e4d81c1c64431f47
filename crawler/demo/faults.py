"""How answering goes wrong: one small function for each fault."""

import asyncio
import socket
import struct

from aiohttp import web

from crawler.demo.answers import Act

# Seconds. Long enough to be noticed, short against any client's limit.
SLOW = 1.5
# Seconds. Longer than any client waits; a bound all the same, so that nothing hangs for ever.
HANG = 60.0
# An interstitial of the kind that content networks show to machines, known by its header.
_WALL_HEADERS = {"Server": "cloudflare", "cf-mitigated": "challenge"}


def status(code: int, body: str = "", content_type: str = "text/html", **headers: str) -> Act:
    """A plain status; `Retry_After="1"` becomes the header Retry-After."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}

    async def act(_request: web.BaseRequest) -> web.StreamResponse:
        return web.Response(status=code, text=body, content_type=content_type, headers=named)

    return act


def redirect(code: int, to: str) -> Act:
    """A redirect to an address of any kind, good or bad."""

    async def act(_request: web.BaseRequest) -> web.StreamResponse:
        return web.Response(status=code, headers={"Location": to})

    return act


def bot_wall(body: str) -> Act:
    """403 with a page that only a browser with patience gets behind."""

    async def act(_request: web.BaseRequest) -> web.StreamResponse:
        return web.Response(status=403, text=body, content_type="text/html", headers=_WALL_HEADERS)

    return act


def slow(act: Act) -> Act:
    """The same answer, late."""

    async def late(request: web.BaseRequest) -> web.StreamResponse:
        await asyncio.sleep(SLOW)
        return await act(request)

    return late


async def hang(_request: web.BaseRequest) -> web.StreamResponse:
    """No answer at all while the connection stays open."""
    await asyncio.sleep(HANG)
    return web.Response(status=504)


async def reset(request: web.BaseRequest) -> web.StreamResponse:
    """The connection is torn down (TCP RST) before a byte is sent."""
    if request.transport is not None:
        sock: socket.socket = request.transport.get_extra_info("socket")
        # Lingering on for zero seconds makes closing a reset (socket(7), SO_LINGER).
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        request.transport.abort()
    return web.Response()


async def truncated(request: web.BaseRequest) -> web.StreamResponse:
    """The body ends before its announced length."""
    return await _raw(
        request, b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 5000\r\n\r\n<html><title>Cu"
    )


async def not_http(request: web.BaseRequest) -> web.StreamResponse:
    """Some other protocol answers."""
    return await _raw(request, b"220 mail.example ESMTP ready\r\n")


async def _raw(request: web.BaseRequest, data: bytes) -> web.StreamResponse:
    if request.transport is not None:
        request.transport.write(data)
        request.transport.close()
    return web.Response()
