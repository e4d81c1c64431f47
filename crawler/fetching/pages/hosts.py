"""What a crawl knows of each host: what waits for it, what is under way, what its robots.txt says."""

import heapq
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from http.cookies import Morsel
from urllib.parse import urlsplit

from aiohttp import CookieJar
from yarl import URL

from crawler.fetching.pages.robots import Robots
from crawler.fetching.pages.settings import CrawlOptions
from crawler.model.address import Address
from crawler.model.fetch import Hop, Target, Trouble

# A port of a host that failed so many addresses in a row and never answered is down: the rest needs no waiting for.
DOWN_AFTER = 3
_WEB_PORTS = frozenset({None, 80, 443})


@dataclass(slots=True)
class Chain:
    """The way of one target: every try and redirect until its `Fetch` is made."""

    target: Target
    url: str
    """What is asked next."""
    hops: list[Hop] = field(default_factory=list)
    jar: CookieJar | None = None
    """Kept within the chain only, for sites that redirect until their cookie comes back; None before the first one."""
    visited: set[tuple[str, frozenset[tuple[str, str]]]] = field(default_factory=set)
    """Addresses with the cookies they were asked with: twice the same is a loop."""
    tries: int = 1
    elapsed: float = 0.0
    """Seconds that the present try has taken, its redirects included."""
    took: list[float] = field(default_factory=list)
    """Seconds of each of its requests."""
    is_finished: bool = False
    """Its `Fetch` is made."""

    def take_cookies(self, cookies: Sequence[tuple[str, Morsel[str]]]) -> None:
        """Keep what the address that was just asked set, as browsers would: for its own domain only."""
        if cookies:
            # Values are sent as they came; hosts that are plain IP addresses may set some, too.
            self.jar = self.jar or CookieJar(unsafe=True, quote_cookie=False)
            self.jar.update_cookies(cookies, URL(self.url, encoded=True))

    def cookies_for(self, url: str) -> frozenset[tuple[str, str]]:
        """Names and values that belong to an address."""
        if self.jar is None:
            return frozenset()
        wanted = self.jar.filter_cookies(URL(url, encoded=True))
        return frozenset((name, morsel.coded_value) for name, morsel in wanted.items())


@dataclass(slots=True)
class Door:
    """One port of a host: another server than the next one."""

    failures: int = 0
    """Addresses in a row that got no answer at all."""
    answered: bool = False
    trouble: Trouble | None = None
    """What the last of the failures was, and in words."""
    detail: str = ""

    @property
    def is_down(self) -> bool:
        return not self.answered and self.failures >= DOWN_AFTER

    def fail(self, trouble: Trouble, detail: str) -> None:
        self.failures += 1
        self.trouble, self.detail = trouble, detail


@dataclass(slots=True)
class Host:
    """One host's queue and manners."""

    name: str
    limit: int
    """Requests at a time, where there is no delay."""
    headers: dict[str, str] = field(default_factory=dict)
    """Besides those of every request."""
    token: str | None = field(default=None, repr=False)
    """For https only."""
    waiting: deque[Target] = field(default_factory=deque)
    """Not asked yet; turned into requests only when a slot is free."""
    urgent: deque[Chain] = field(default_factory=deque)
    """Redirects and further tries: they go first, for something waits for them."""
    in_flight: int = 0
    robots: dict[str, Robots | None] = field(default_factory=dict)
    """By origin; None while it is asked for."""
    delay: float = 0.0
    """Seconds between two requests."""
    next_at: float = 0.0
    """Loop time before which nothing may be asked."""
    doors: dict[str, Door] = field(default_factory=dict)
    """By `door_of`."""
    throttled: int = 0
    """Answers in a row that said that it is asked too often."""
    queued: bool = False
    """Stands among the ready."""
    asleep: bool = False
    """Somebody will wake it at `next_at`."""

    @property
    def has_work(self) -> bool:
        return bool(self.urgent or self.waiting)

    def door(self, url: str) -> Door:
        """The port that an address of this host names."""
        name = door_of(url)
        door = self.doors.get(name)
        if door is None:
            door = self.doors[name] = Door()
        return door

    def headers_for(self, url: str) -> dict[str, str]:
        """What this host alone is sent; a token never in the clear."""
        if self.token is None or not url.startswith("https:"):
            return dict(self.headers)
        return {**self.headers, "Authorization": f"Bearer {self.token}"}

    def next_chain(self) -> Chain:
        """Take what is to be asked next. There must be work."""
        if self.urgent:
            return self.urgent.popleft()
        target = self.waiting.popleft()
        return Chain(target, target.url)


class Hosts:
    """All hosts of a crawl, and those that are ready for a request, the busiest first."""

    def __init__(self, targets: Iterable[Target], options: CrawlOptions) -> None:
        self._hosts: dict[str, Host] = {}
        self._ready: list[tuple[int, str]] = []
        self._options = options
        for target in targets:
            self.of(target.url).waiting.append(target)
        for host in self._hosts.values():
            self.make_ready(host)

    def of(self, url: str) -> Host:
        name = Address.parse(url).host
        host = self._hosts.get(name)
        if host is None:
            options, rule = self._options, self._options.rule_of(name)
            host = self._hosts[name] = Host(
                name,
                limit=options.per_host_of(name),
                headers=dict(rule.headers),
                token=rule.token,
                delay=options.delay_of(name),
            )
        return host

    def make_ready(self, host: Host) -> None:
        if not host.queued and host.has_work:
            host.queued = True
            heapq.heappush(self._ready, (-len(host.waiting), host.name))

    def take_ready(self) -> Iterator[Host]:
        """Hosts that may be ready, the one with the most addresses left first; each is taken out of the row."""
        while self._ready:
            host = self._hosts[heapq.heappop(self._ready)[1]]
            host.queued = False
            yield host


def door_of(url: str) -> str:
    """Scheme, host and port (RFC 6454's origin): a port where nobody answers says nothing of another one."""
    end = url.find("/", len("https://"))
    return url if end < 0 else url[:end]


def origin_of(url: str) -> str:
    """The part of an address that one robots.txt speaks for.

    http and https of one host share theirs: no site that we know of has two, and each costs a request.
    """
    parts = urlsplit(url)
    return parts.hostname or "" if parts.port in _WEB_PORTS else parts.netloc
