"""A server of raw sockets on loopback: each path is a fault of its own, as real hosts have them."""

import asyncio
import gzip
import threading
import zlib
from collections import Counter, deque
from urllib.parse import urlsplit

import pytest

from crawler.fetching.connect import ConnectTo
from crawler.fetching.pages import CrawlOptions, crawl
from crawler.model.fetch import Target

PAGE = b"<title>A page</title><p>Some words.</p>"


def response(status="200 OK", headers=(), body=PAGE, *, length=None):
    lines = [f"HTTP/1.1 {status}", "Content-Type: text/html", *headers]
    if length is not False:
        lines.append(f"Content-Length: {len(body) if length is None else length}")
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


def redirect(status, location):
    return response(f"{status} Elsewhere", [f"Location: {location}"], b"")


BOMB = gzip.compress(b"0" * 30_000_000)

# What each path answers, as the bytes on the wire.
ANSWERS = {
    "/page": response(),
    "/gone": response("410 Gone"),
    "/work": response(body=b'<meta name="citation_title" content="A work"><title>A work</title><p>Its abstract.</p>'),
    "/301": redirect(301, "/page"),
    "/301-short": b"HTTP/1.1 301 Moved\r\nLocation: /page\r\nContent-Length: 50\r\n\r\nx",
    "/301-with-fragment": redirect(301, "/page#there"),
    "/302": redirect(302, "/page"),
    "/chain": redirect(308, "/301"),
    "/loop": redirect(302, "/loop2"),
    "/loop2": redirect(302, "/loop"),
    "/to-file": redirect(301, "file:///etc/passwd"),
    "/to-mail": redirect(302, "mailto:me@a.test"),
    "/to-private": redirect(302, "http://10.0.0.1/"),
    "/to-nonsense": redirect(302, "http://[bad"),
    "/no-location": response("301 Moved", body=b""),
    "/not-http": b"\x00\x01 hello, this is no HTTP\r\n\r\n",
    "/truncated": response(length=5000),
    "/bad-chunk": b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nhello\r\n0\r\n\r\n",
    "/giant-header": response(headers=["X-Big: " + "x" * 200_000]),
    "/cookies": response(headers=[f"Set-Cookie: c{n}=1" for n in range(1000)]),
    "/gzip": response(headers=["Content-Encoding: gzip"], body=gzip.compress(PAGE)),
    "/gzip-members": response(
        headers=["Content-Encoding: gzip"], body=gzip.compress(b"<title>A page</title>") + gzip.compress(PAGE)
    ),
    "/gzip-and-more": response(headers=["Content-Encoding: gzip"], body=gzip.compress(PAGE) + b"\0 padding"),
    "/gzip-cut": response(headers=["Content-Encoding: gzip"], body=gzip.compress(PAGE * 99)[:-20]),
    "/bombs": response(headers=["Content-Encoding: gzip"], body=gzip.compress(b"0" * 1_000_000) * 30),
    "/deflate": response(headers=["Content-Encoding: deflate"], body=zlib.compress(PAGE)),
    "/bomb": response(headers=["Content-Encoding: gzip"], body=BOMB),
    "/wrong-gzip": response(headers=["Content-Encoding: gzip"], body=b"not gzip at all"),
    "/brotli": response(headers=["Content-Encoding: br"], body=b"\x0b\x02\x80"),
    "/pdf": b"HTTP/1.1 200 OK\r\nContent-Type: application/pdf\r\nContent-Length: 9\r\n\r\n%PDF-1.4\n",
    "/no-content": b"HTTP/1.1 204 No Content\r\n\r\n",
    "/wait-a-year": response("503 Busy", ["Retry-After: 31536000"]),
}


class Server:
    """Up while the tests run; remembers who asked what."""

    def __init__(self):
        self.asked = deque()
        self.times = deque()
        """(host, path, seconds) of each request."""
        self.headers = {}
        self.at_once, self.most_at_once = Counter(), Counter()
        self.tries = Counter()
        self.robots = {}
        """robots.txt by host; None is 404."""
        self.answers = dict(ANSWERS)
        """What each path answers: bytes, or a coroutine function of the writer."""
        self._up = threading.Event()
        self._loop = asyncio.new_event_loop()
        threading.Thread(target=self._run, daemon=True).start()
        self._up.wait()

    def _run(self):
        asyncio.set_event_loop(self._loop)
        server = self._loop.run_until_complete(asyncio.start_server(self._serve, "127.0.0.1", 0))
        self.port = server.sockets[0].getsockname()[1]
        self._up.set()
        self._loop.run_forever()

    def stop(self):
        def end():
            for task in asyncio.all_tasks(self._loop):
                task.cancel()
            self._loop.call_later(0.01, self._loop.stop)

        self._loop.call_soon_threadsafe(end)

    async def _serve(self, reader, writer):
        try:
            while head := await reader.readuntil(b"\r\n\r\n"):
                lines = head.decode("latin-1").split("\r\n")
                path = lines[0].split(" ")[1]
                headers = dict(line.lower().split(": ", 1) for line in lines[1:] if ": " in line)
                host = urlsplit("//" + headers["host"]).hostname
                self.asked.append((host, path))
                self.times.append((host, path, self._loop.time()))
                self.headers[path] = headers
                self.at_once[host] += 1
                self.most_at_once[host] = max(self.most_at_once[host], self.at_once[host])
                try:
                    await self._answer(host, path, headers, writer)
                finally:
                    self.at_once[host] -= 1
        except (asyncio.IncompleteReadError, ConnectionError, asyncio.LimitOverrunError):
            pass
        finally:
            if not self._loop.is_closed() and self._loop.is_running():
                writer.close()

    async def _answer(self, host, path, headers, writer):
        self.tries[path] += 1
        special = self._SPECIAL.get(path.partition("?")[0].split("/")[1])
        answer = self.answers.get(path, response("404 Not Found"))
        if special is not None:
            answer = await special(self, host, headers, writer)
        elif callable(answer):
            answer = await answer(writer)
        if answer is not None:
            writer.write(answer)
            await writer.drain()
        if path in ("/truncated", "/not-http"):
            writer.close()

    async def _robots(self, host, _headers, _writer):
        rules = self.robots.get(host)
        return response("404 None") if rules is None else response(body=rules.encode())

    async def _reset(self, _host, _headers, writer):
        writer.transport.abort()

    async def _hang(self, _host, _headers, _writer):
        await asyncio.sleep(30)

    async def _drip(self, _host, _headers, writer):
        writer.write(response(length=100_000, body=PAGE))
        for _ in range(300):
            await asyncio.sleep(0.1)
            writer.write(b".")

    async def _endless(self, _host, _headers, writer):
        writer.write(response(length=False))
        while not writer.is_closing():
            writer.write(b"x" * 65536)
            await writer.drain()

    async def _slow(self, _host, _headers, _writer):
        await asyncio.sleep(0.1)
        return response()

    async def _flaky(self, _host, _headers, _writer):
        return response() if self.tries["/flaky"] > 1 else response("503 Busy", ["Retry-After: 0"])

    async def _too_often(self, _host, _headers, _writer):
        return response("429 Slow down")

    async def _too_often_once(self, _host, _headers, _writer):
        return response() if self.tries["/429-once"] > 1 else response("429 Slow down")

    async def _etag(self, _host, headers, _writer):
        same = headers.get("if-none-match") == '"v1"'
        return response("304 Same", body=b"") if same else response(headers=['ETag: "v1"'])

    async def _cookie_wall(self, _host, headers, _writer):
        wall = response("302 Cookie", ["Set-Cookie: seen=1; Path=/", "Location: /cookie-wall"], b"")
        return response() if "seen=1" in headers.get("cookie", "") else wall

    _SPECIAL = {  # noqa: RUF012 - a table, never changed
        "robots.txt": _robots,
        "reset": _reset,
        "hang": _hang,
        "drip": _drip,
        "endless": _endless,
        "slow": _slow,
        "flaky": _flaky,
        "etag": _etag,
        "429": _too_often,
        "429-once": _too_often_once,
        "cookie-wall": _cookie_wall,
    }


@pytest.fixture
def server():
    up = Server()
    yield up
    up.stop()


@pytest.fixture
def fetch(server):
    """Crawl some paths of hosts under .test, all of them this server; the fetches by address."""

    def crawl_them(*paths, stop=None, on_fetch=None, targets=None, **options):
        fetches = []

        def keep(fetch):
            fetches.append(fetch)
            return on_fetch(fetch) if on_fetch else None

        urls = [path if "://" in path else f"http://a.test{path}" for path in paths]
        rule = ConnectTo.parse(f":80:127.0.0.1:{server.port}")
        chosen = {"timeout": 1.0, "retries": 0, "connect_to": (rule,), "robots": False} | options
        crawl(
            targets or [Target(url) for url in urls],
            CrawlOptions("someday/test", **chosen),
            keep,
            stop or threading.Event(),
        )
        return {fetch.url.removeprefix("http://a.test"): fetch for fetch in fetches}

    return crawl_them
