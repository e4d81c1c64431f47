"""How a crawl is made: one frozen options class, and the Scrapy settings that follow from it."""

import fnmatch
from dataclasses import dataclass, field
from typing import Any

from crawler.fetching.connect import ConnectTo


@dataclass(frozen=True, slots=True)
class HostRule:
    """What goes for some hosts instead of what goes for all."""

    match: str
    """A host's name, or a shell pattern of names; lower case."""
    per_host: int | None = None
    delay: float | None = None
    """Seconds; robots.txt may ask for more."""
    headers: tuple[tuple[str, str], ...] = ()
    """Besides those of every request."""
    token: str | None = field(default=None, repr=False)
    """Sent as a bearer token, over https only."""


_NO_RULE = HostRule("*")


@dataclass(frozen=True, slots=True)
class CrawlOptions:
    """How a crawl is made."""

    user_agent: str
    per_host: int = 2
    """Requests to one host at a time; 1 where its robots.txt asks for a Crawl-delay."""
    concurrency: int = 512
    """Requests at a time to all hosts together."""
    timeout: float = 20.0
    """Seconds for one request, from connecting to the last byte; each redirect is a request of its own."""
    retries: int = 2
    """Further tries after a trouble of the passing kind."""
    delay: float = 0.0
    """Seconds between two requests to one host."""
    max_hops: int = 20
    """As browsers have it (Fetch standard, section 4.4)."""
    max_body: int = 1 << 20
    """Bytes of a body that are read, after decompression."""
    allow_private: bool = False
    """Also addresses that are not of the public internet."""
    connect_to: tuple[ConnectTo, ...] = ()
    robots: bool = True
    """Ask for robots.txt and obey it."""
    tell_connection: bool = False
    """Also say where each answer came from and what secured it, which a crawl of thousands need not work out."""
    hosts: tuple[HostRule, ...] = ()
    """The first that matches a host goes for it."""

    def rule_of(self, host: str) -> HostRule:
        return next((rule for rule in self.hosts if fnmatch.fnmatchcase(host, rule.match)), _NO_RULE)

    def per_host_of(self, host: str) -> int:
        own = self.rule_of(host).per_host
        return self.per_host if own is None else own

    def delay_of(self, host: str) -> float:
        own = self.rule_of(host).delay
        return self.delay if own is None else own


def scrapy_settings(options: CrawlOptions) -> dict[str, Any]:
    """Scrapy without what a link checker does not need; `engine` passes by the rest of it."""
    handler = "crawler.fetching.pages.handler.Handler"
    return {
        "TWISTED_REACTOR_ENABLED": False,
        "SCHEDULER": "crawler.fetching.pages.scheduler.HostScheduler",
        "DOWNLOAD_HANDLERS_BASE": {},
        "DOWNLOAD_HANDLERS": {"http": handler, "https": handler},
        "USER_AGENT": options.user_agent,
        "CONCURRENT_REQUESTS": options.concurrency,
        # Redirects, retries, robots.txt and decompression are our own, for their evidence is the product.
        "DOWNLOADER_MIDDLEWARES_BASE": {},
        "SPIDER_MIDDLEWARES_BASE": {},
        "EXTENSIONS_BASE": {},
        "STATS_CLASS": "scrapy.statscollectors.DummyStatsCollector",
        "LOG_ENABLED": False,
        "LOG_FORMATTER": "crawler.fetching.pages.settings.NoLog",
    }


class NoLog:
    """A log formatter that says nothing: what happened to a link is in its `Fetch`."""

    def crawled(self, *_: Any) -> None:
        return None

    def __getattr__(self, name: str) -> Any:
        return self.crawled
