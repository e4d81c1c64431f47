"""Scrapy's aiohttp download handler, made to see what a link checker needs and to read no more than that."""

import asyncio
import ssl
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from http.cookies import Morsel
from itertools import islice
from types import MappingProxyType
from typing import Any

import aiohttp
import yarl
from scrapy import Request
from scrapy.core.downloader.handlers._aiohttp import AiohttpDownloadHandler
from scrapy.core.downloader.handlers.base import BaseDownloadHandler
from scrapy.crawler import Crawler
from scrapy.http import Response

from crawler.fetching.pages.body import ENCODINGS, Body, Held
from crawler.fetching.pages.connector import Connector
from crawler.fetching.pages.settings import CrawlOptions
from crawler.fetching.pages.troubles import trouble_of
from crawler.model.fetch import Trouble

# Headers that somebody asks for; a thousand cookies are nobody's business.
_KEPT = frozenset({
    "content-type", "content-length", "etag", "last-modified", "location", "retry-after", "server",
    "www-authenticate", "x-robots-tag", "refresh", "cf-mitigated", "x-amzn-waf-action", "x-datadome",
    "x-iinfo", "x-sucuri-block", "x-kpsdk-ct", "x-vercel-mitigated",
})  # fmt: skip
_LONGEST_HEADER = 4096
# Bodies of these media types are read; a PDF, a film or an archive is there or not.
_READ = ("text/", "application/xhtml", "application/xml", "application/json", "application/ld+json")
_NO_BODY = frozenset({204, 304})
# A short body is read to its end even if nobody wants it, so that the connection can be used again.
_WORTH_DRAINING = 1 << 14
_DRAINED_WITHIN = 0.5  # seconds
_BREAKS_OFF = "the body breaks off or is garbled"
_MOST_COOKIES = 50  # of one host: RFC 6265, section 6.1


class Visit(Request):
    """A Scrapy request of an address that is normalised already."""

    def __init__(self, url: str, *, fields: Mapping[str, str] = MappingProxyType({}), **rest: Any) -> None:
        super().__init__(url, **rest)
        self.fields = fields
        """Headers besides those of every request."""

    def _set_url(self, url: str) -> None:
        self._url = url  # Scrapy would quote it once more, which is dear


class Answer(Response):
    """A Scrapy response with what this handler saw; `trouble` instead of an exception, which Scrapy makes dear."""

    seen: tuple[tuple[str, str], ...] = ()
    """Headers that are kept, names in lower case."""
    body_read: bool = True
    truncated: bool = False
    trouble: Trouble | None = None
    detail: str = ""
    took: float = 0.0
    """Seconds."""
    cookies: tuple[tuple[str, Morsel[str]], ...] = ()
    """Of a redirect only."""
    ip: str | None = None
    tls: str | None = None
    """In words, as in `Fetch`."""


class Handler(AiohttpDownloadHandler):
    """Downloads by aiohttp with a guarded connector, a capped body and the system's trust in certificates."""

    lazy = False

    def __init__(self, crawler: Crawler) -> None:
        # The parents would make a session that trusts every certificate and reads every body to its end.
        BaseDownloadHandler.__init__(self, crawler)
        spider: Any = crawler.spider
        options: CrawlOptions = spider.options
        self._options = options
        self._held = Held()
        self._trust = ssl.create_default_context()
        self._session = aiohttp.ClientSession(
            connector=Connector(connect_to=options.connect_to, allow_private=options.allow_private, ssl=self._trust),
            cookie_jar=aiohttp.DummyCookieJar(),
            auto_decompress=False,
            timeout=aiohttp.ClientTimeout(total=None),  # a deadline of our own also bounds the body
            max_headers=10_000,
            max_line_size=1 << 15,
            max_field_size=1 << 15,
            headers={
                "User-Agent": options.user_agent,
                "Accept": "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
                "Accept-Language": "en;q=0.9,*;q=0.5",
                "Accept-Encoding": "gzip, deflate",
            },
        )

    async def download_request(self, request: Request) -> Answer:
        """Ask once. Never raises for what the network does: that is the answer."""
        assert isinstance(request, Visit)
        loop = asyncio.get_running_loop()
        began = loop.time()
        answer = await self._answer(request)
        answer.took = loop.time() - began
        return answer

    async def _answer(self, request: Visit) -> Answer:
        heard = _Heard()
        try:
            async with asyncio.timeout(self._options.timeout):
                await self._ask(request, heard)
        except TimeoutError as error:
            if heard.answer is None:
                said = str(error) if error.errno else f"no answer within {self._options.timeout:g} s"
                return _trouble(request, Trouble.TIMEOUT, said)
            heard.answer.truncated = True  # what came until now is what there is to judge
        except Exception as error:  # noqa: BLE001 - whatever a hostile server provokes is its link's trouble
            heard.drop()
            return _trouble(request, *trouble_of(error))
        return heard.whole()

    async def _ask(self, request: Visit, heard: "_Heard") -> None:
        url = yarl.URL(request.url, encoded=True)
        response = await self._session.request("GET", url, headers=request.fields, allow_redirects=False)
        try:
            heard.answer = _head(request, response)
            if self._options.tell_connection:
                _tell_connection(response, heard.answer)
            await self._read(response, heard.answer, heard)
        finally:
            response.close()

    async def _read(self, response: aiohttp.ClientResponse, answer: Answer, heard: "_Heard") -> None:
        if response.status in _NO_BODY:
            response.release()
            return
        if not _is_wanted(response) and response.content_length != 0:
            answer.body_read = False
            if response.content_length is not None:
                await _read_beginning(response, answer)
            return
        heard.body = Body(self._options.max_body, response.headers.get("Content-Encoding", ""), self._held)
        try:
            async for chunk in response.content.iter_any():
                if not heard.body.add(chunk):
                    answer.truncated = True
                    break
            if heard.body.breaks_off:
                # Browsers show what there is.
                answer.truncated = True
                if not heard.body.data:
                    answer.trouble, answer.detail = Trouble.BAD_RESPONSE, _BREAKS_OFF
        except (aiohttp.ClientPayloadError, ConnectionError):
            answer.trouble, answer.detail = Trouble.BAD_RESPONSE, _BREAKS_OFF
        except zlib.error:
            answer.trouble, answer.detail = Trouble.BAD_RESPONSE, "the body is not compressed as its head says"

    async def close(self) -> None:
        await self._session.close()


@dataclass(slots=True)
class _Heard:
    """What has come of one response so far."""

    answer: Answer | None = None
    body: Body | None = None

    def whole(self) -> Answer:
        assert self.answer is not None
        if self.body is not None:
            self.answer._set_body(self.body.take())  # noqa: SLF001 - else only the constructor takes a body
        return self.answer

    def drop(self) -> None:
        if self.body is not None:
            self.body.take()


def _head(request: Request, response: aiohttp.ClientResponse) -> Answer:
    answer = Answer(request.url, status=response.status, request=request)
    answer.seen = _kept_headers(response)
    if 300 < response.status < 400:  # noqa: PLR2004 - redirects
        answer.cookies = tuple(islice(response.cookies.items(), _MOST_COOKIES))
    return answer


def _tell_connection(response: aiohttp.ClientResponse, answer: Answer) -> None:
    protocol = response._protocol  # noqa: SLF001 - a connection that is done with has left the response already
    if protocol is not None and (transport := protocol.transport) is not None:
        answer.ip = (transport.get_extra_info("peername") or (None,))[0]
        answer.tls = _secured_by(transport.get_extra_info("ssl_object"))


def _secured_by(tls: ssl.SSLObject | None) -> str | None:
    if tls is None:
        return None
    certificate: dict[str, Any] = tls.getpeercert() or {}
    end = ssl.cert_time_to_seconds(certificate["notAfter"]) if "notAfter" in certificate else None
    issuer = {name: value for parts in certificate.get("issuer", ()) for name, value in parts}
    words = [
        tls.version(),
        None if end is None else f"certificate until {datetime.fromtimestamp(end, UTC):%Y-%m-%d}",
        f"by {by}" if (by := issuer.get("organizationName") or issuer.get("commonName")) else None,
    ]
    return ", ".join(filter(None, words)) or None


async def _read_beginning(response: aiohttp.ClientResponse, answer: Answer) -> None:
    """Of a body that nobody wants: a short one to its end; what breaks off so early is no file."""
    read = 0
    try:
        async with asyncio.timeout(_DRAINED_WITHIN):
            async for chunk in response.content.iter_any():
                read += len(chunk)
                if read > _WORTH_DRAINING:
                    return
    except TimeoutError:
        return  # its pace is nobody's loss
    except (aiohttp.ClientError, ConnectionError):
        if response.status < 300:  # noqa: PLR2004 - a redirect's body is nobody's loss, too
            answer.trouble, answer.detail = Trouble.BAD_RESPONSE, _BREAKS_OFF


def _is_wanted(response: aiohttp.ClientResponse) -> bool:
    if 300 < response.status < 400:  # noqa: PLR2004 - redirects
        return False
    encoding = response.headers.get("Content-Encoding", "").strip().lower()
    if encoding not in ("", "identity") and encoding not in ENCODINGS:
        return False  # we did not ask for it
    media = response.headers.get("Content-Type", "").strip().lower()
    return not media or media.startswith(_READ)


def _kept_headers(response: aiohttp.ClientResponse) -> tuple[tuple[str, str], ...]:
    return tuple(
        (name, value[:_LONGEST_HEADER]) for raw, value in response.headers.items() if (name := raw.lower()) in _KEPT
    )


def _trouble(request: Request, trouble: Trouble, detail: str) -> Answer:
    answer = Answer(request.url, status=0, request=request)
    answer.trouble, answer.detail = trouble, detail
    return answer
