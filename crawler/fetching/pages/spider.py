"""The spider `links`: follows each target to its end, through redirects and further tries, and reports it once."""

import asyncio
import random
from collections.abc import AsyncIterator, Callable, Iterable
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import urlsplit

from scrapy import Request, Spider

from crawler.fetching.pages.handler import Answer, Visit
from crawler.fetching.pages.hosts import Chain, Host, Hosts, origin_of
from crawler.fetching.pages.patience import (
    asks_to_wait,
    has_lost_patience,
    is_passing,
    is_throttled,
    is_unreached,
    pause_before_retry,
    slower,
)
from crawler.fetching.pages.redirects import next_hop
from crawler.fetching.pages.robots import ALLOW_ALL, MAX_HOPS, Robots, read_robots
from crawler.fetching.pages.settings import CrawlOptions
from crawler.fetching.pages.troubles import clean
from crawler.model.address import Address
from crawler.model.fetch import Fetch, Hop, Target, Trouble


class LinksSpider(Spider):
    """Visits every distinct address once."""

    name = "links"

    def __init__(
        self, targets: Iterable[Target], options: CrawlOptions, on_fetch: Callable[[Fetch], Target | None], **rest: Any
    ) -> None:
        super().__init__(**rest)
        targets = tuple(targets)
        self.options = options
        self.hosts = Hosts(targets, options)
        self.unfinished = len(targets)
        """Targets without a `Fetch`."""
        self._targets = len(targets)
        self._busiest = self.hosts.of(targets[0].url) if targets else None
        self._of_busiest = len(self._busiest.waiting) if self._busiest else 0
        self.stopping = False
        self.error: BaseException | None = None
        """What `on_fetch` raised."""
        self._on_fetch = on_fetch
        self._random = random.Random()  # noqa: S311 - jitter, no secret

    def progress(self) -> tuple[int, int, int, int]:
        """Targets done and left, and those of the host that had the most of them."""
        busiest = len(self._busiest.waiting) if self._busiest else 0
        return self._targets - self.unfinished, self.unfinished, self._of_busiest - busiest, busiest

    def is_busiest(self, host: Host) -> bool:
        """Whether it had the most targets."""
        return host is self._busiest

    async def start(self) -> AsyncIterator[Any]:
        """Nothing to give: the scheduler makes requests of the targets when their hosts have free slots."""
        for nothing in tuple[Request, ...]():
            yield nothing

    def request_for(self, host: Host) -> Visit | None:
        """A host's next request, or the one for its robots.txt where that has to come first.

        None while robots.txt is on its way (`got_robots` makes the host ready again), and when no work is left.
        """
        while host.has_work:
            chain = host.next_chain()
            try:
                if not self._is_answered(host, chain):
                    return self._next_request(host, chain)
            except Exception as error:  # noqa: BLE001 - a mistake of ours costs this link, not the run
                self._stumble(chain, error)
        return None

    def _is_answered(self, host: Host, chain: Chain) -> bool:
        """Whether a target is finished without asking: nobody is at home there, or robots.txt is against it."""
        door = host.door(chain.url)
        if door.is_down and chain.tries == 1:
            said = f"{host.name} answered none of {door.failures} other addresses: {door.detail}"
            self._finish(chain, trouble=door.trouble, detail=said)
            return True
        robots = host.robots.get(origin_of(chain.url)) if self.options.robots else None
        if robots is None or robots.allows(chain.url):
            return False
        self._finish(chain, trouble=Trouble.ROBOTS, detail="robots.txt asks us to stay away")
        return True

    def _next_request(self, host: Host, chain: Chain) -> Visit | None:
        origin = origin_of(chain.url)
        if not self.options.robots or host.robots.get(origin) is not None:
            return self._page_request(host, chain)
        asked = None if origin in host.robots else self._robots_request(_robots_url(chain.url), host, origin, 0)
        host.robots[origin] = None
        host.urgent.appendleft(chain)
        return asked

    def wake_later(self, host: Host, seconds: float) -> None:
        """Ask a host's next address after its pause."""
        host.asleep = True

        def wake() -> None:
            host.asleep = False
            if host.has_work:
                self._again(host.next_chain())

        asyncio.get_running_loop().call_later(seconds, wake)

    def got_page(self, response: Answer, host: Host, chain: Chain) -> None:
        """Decide what comes after an answer: another hop, another try, or the end."""
        host.in_flight -= 1
        self.hosts.make_ready(host)
        try:
            self._go_on(host, chain, response)
        except Exception as error:  # noqa: BLE001 - a mistake of ours costs this link, not the run
            self._stumble(chain, error)

    def got_robots(self, response: Answer, host: Host, origin: str, hops: int) -> None:
        """Learn a host's manners; ask on where its robots.txt has moved."""
        host.in_flight -= 1
        try:
            robots = self._read_robots(response, host, origin, hops)
        except Exception:  # noqa: BLE001 - what we can't read forbids nothing, as with any other robots.txt
            robots = ALLOW_ALL
        if robots is None:
            host.in_flight += 1
            return
        host.robots[origin] = robots
        host.delay = max(host.delay, robots.delay)
        self.hosts.make_ready(host)

    def _read_robots(self, response: Answer, host: Host, origin: str, hops: int) -> Robots | None:
        """None where it is asked for elsewhere."""
        location = dict(response.seen).get("location")
        if location is not None and hops < MAX_HOPS and not self.stopping:
            after = next_hop(response.url, location)
            if not isinstance(after, Trouble):
                self.crawler.engine.crawl(self._robots_request(after[0], host, origin, hops + 1))
                return None
        if response.trouble is not None and is_unreached(response.trouble) and not hops:
            host.door(response.url).fail(response.trouble, response.detail)
        return read_robots(response.status, response.body, response.trouble)

    def _go_on(self, host: Host, chain: Chain, response: Answer) -> None:
        door = host.door(chain.url)
        if response.trouble is None or not is_unreached(response.trouble):
            door.answered = True
        elif chain.tries == 1:
            door.fail(response.trouble, response.detail)
        chain.elapsed += response.took
        chain.took.append(response.took)
        wait = asks_to_wait(response.status, dict(response.seen).get("retry-after"), datetime.now(UTC))
        host.throttled = host.throttled + 1 if is_throttled(response.status, wait) else 0
        if host.throttled:
            host.delay = slower(host.delay)
            host.next_at = asyncio.get_running_loop().time() + host.delay
        if is_passing(response.status, response.trouble) and chain.tries <= self.options.retries and not door.is_down:
            self._try_again(chain, response, wait)
        elif response.trouble is None and 300 < response.status < 400 and "location" in dict(response.seen):  # noqa: PLR2004 - redirects
            self._follow(chain, response)
        else:
            self._finish(chain, response, retry_after=wait)
        if has_lost_patience(host.throttled):
            self._give_up(host, f"{host.name} answered {response.status} to {host.throttled} requests in a row")

    def _try_again(self, chain: Chain, response: Answer, wait: float | None) -> None:
        pause = pause_before_retry(chain.tries, wait, self._random.random())
        if pause is None:
            self._finish(chain, response, trouble=Trouble.RATE_LIMITED, detail=f"asks to come back in {wait:.0f} s")
            return
        chain.tries += 1
        chain.elapsed, chain.took = 0.0, []
        chain.hops, chain.url = [], chain.target.url
        chain.visited.clear()
        asyncio.get_running_loop().call_later(pause, self._again, chain)

    def _follow(self, chain: Chain, response: Answer) -> None:
        location = dict(response.seen)["location"]
        after = next_hop(chain.url, location)
        if isinstance(after, Trouble):
            self._finish(chain, response, trouble=after, detail=f"redirects to {location[:200]!r}")
            return
        url, with_fragment = after
        chain.visited.add((chain.url, chain.cookies_for(chain.url)))
        chain.take_cookies(response.cookies)
        been = (url, chain.cookies_for(url)) in chain.visited
        chain.hops.append(Hop(chain.url, response.status, with_fragment))
        if len(chain.hops) > self.options.max_hops or been:
            said = f"leads back to {url}" if been else f"more than {self.options.max_hops} redirects"
            self._finish(chain, trouble=Trouble.REDIRECT_LOOP, detail=said)
            return
        chain.url = url
        self._again(chain)

    def _give_up(self, host: Host, said: str) -> None:
        """Nobody is let in: waiting for each of the addresses would hold up the run for hours."""
        while host.waiting:
            target = host.waiting.popleft()
            self._finish(Chain(target, target.url), trouble=Trouble.RATE_LIMITED, detail=said)

    def _stumble(self, chain: Chain, error: Exception) -> None:
        said = clean(f"someday stumbled over it, please report: {type(error).__name__}: {error}")
        self._finish(chain, trouble=Trouble.BAD_RESPONSE, detail=said)

    def _again(self, chain: Chain) -> None:
        if not self.stopping:
            self.crawler.engine.crawl(Visit(chain.url, cb_kwargs={"chain": chain}))

    def _finish(
        self,
        chain: Chain,
        response: Answer | None = None,
        *,
        trouble: Trouble | None = None,
        detail: str = "",
        retry_after: float | None = None,
    ) -> None:
        """Hand out a target's `Fetch`, once; take the probe that somebody may want."""
        if chain.is_finished:
            return
        chain.is_finished = True
        self.unfinished -= 1
        trouble = trouble or (response.trouble if response else None)
        if trouble is Trouble.PRIVATE and chain.hops:
            trouble = Trouble.UNSAFE_REDIRECT
        answered = response is not None and response.trouble is None
        fetch = Fetch(
            url=chain.target.url,
            fetched_at=datetime.now(UTC) - timedelta(seconds=chain.elapsed),
            hops=tuple(chain.hops),
            final_url=chain.url,
            status=response.status if response is not None and answered else None,
            headers=response.seen if response is not None else (),
            body=response.body if response is not None else b"",
            body_read=response.body_read if response is not None else True,
            truncated=response.truncated if response is not None else False,
            trouble=trouble,
            detail=detail or (response.detail if response is not None else ""),
            elapsed=chain.elapsed,
            tries=chain.tries,
            conditional=not chain.hops and bool(chain.target.etag or chain.target.last_modified),
            retry_after=retry_after,
            took=tuple(chain.took),
            ip=response.ip if response is not None else None,
            tls=response.tls if response is not None else None,
        )
        try:
            probe = self._on_fetch(fetch)
        except Exception as error:  # noqa: BLE001 - it ends the crawl, which raises it
            self.error = self.error or error
            return
        if probe is not None:
            self._again(Chain(probe, probe.url))
            self.unfinished += 1

    def _page_request(self, host: Host, chain: Chain) -> Visit:
        headers = host.headers_for(chain.url)
        if not chain.hops:
            if chain.target.etag:
                headers["If-None-Match"] = chain.target.etag
            if chain.target.last_modified:
                headers["If-Modified-Since"] = chain.target.last_modified
        cookies = chain.cookies_for(chain.url)
        if cookies:
            headers["Cookie"] = "; ".join(f"{name}={value}" for name, value in sorted(cookies))
        return Visit(chain.url, callback=self.got_page, fields=headers, cb_kwargs={"host": host, "chain": chain})

    def _robots_request(self, url: str, host: Host, origin: str, hops: int) -> Visit:
        # It may have moved to another host, which is told nothing that is meant for this one.
        own = host.headers_for(url) if Address.parse(url).host == host.name else {}
        facts = {"host": host, "origin": origin, "hops": hops}
        return Visit(url, callback=self.got_robots, fields=own, cb_kwargs=facts)


def _robots_url(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}/robots.txt"
