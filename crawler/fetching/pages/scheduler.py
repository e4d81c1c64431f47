"""Scrapy's scheduler, by host: a request is made only when its host has a free slot.

A queue of all requests would cost 2.5 KB a link, and in the order of a list one slow host would hold up the rest.
"""

import asyncio
from collections import deque
from typing import Any

from scrapy import Request
from scrapy.core.scheduler import BaseScheduler

from crawler.fetching.pages.handler import Answer
from crawler.fetching.pages.hosts import Host

# The page, that it is as it was, or that there is none.
_PLAIN = frozenset({200, 304, 404})


class HostScheduler(BaseScheduler):
    """Hands out the spider's targets, the busiest host's first, within every host's limits."""

    def open(self, spider: Any) -> None:
        self._spider = spider
        self._robots: deque[Request] = deque()
        """Redirects of robots.txt: they keep the slot that their host has given them."""

    def close(self, reason: str) -> None:
        """Nothing is kept: what was not asked still stands in the plan of the run."""

    def has_pending_requests(self) -> bool:
        return self._spider.unfinished > 0 and not self._spider.stopping

    def enqueue_request(self, request: Request) -> bool:
        """Take a redirect, a further try, or a host's next request after its pause."""
        chain = request.cb_kwargs.get("chain")
        if chain is None:
            self._robots.append(request)
        else:
            host = self._spider.hosts.of(request.url)
            host.urgent.append(chain)
            self._spider.hosts.make_ready(host)
        return True

    def next_request(self) -> Request | None:
        if self._spider.stopping:
            return None
        if self._robots:
            return self._robots.popleft()
        for host in self._spider.hosts.take_ready():
            request = self._request(host)
            if request is not None:
                return request
        return None

    def following(self, request: Request, answer: Answer) -> Request | None:
        """The busiest host's next request, where an answer leaves no doubt that it may be asked on at once.

        Its time is the run's: the last answer is read while it is at work on the next one.
        """
        host = request.cb_kwargs["host"]
        if not self._spider.is_busiest(host) or host.delay or host.throttled or self._spider.stopping:
            return None
        if answer.trouble is not None or answer.status not in _PLAIN:
            return None
        host.in_flight -= 1  # as the spider is about to see it
        request_now = self._request(host)
        host.in_flight += 1
        return request_now

    def _request(self, host: Host) -> Request | None:
        limit = 1 if host.delay else host.limit
        if not host.has_work or host.in_flight >= limit or host.asleep:
            return None  # it is made ready again when a slot gets free
        now = asyncio.get_running_loop().time() if host.delay else 0.0
        if host.next_at > now:
            self._spider.wake_later(host, host.next_at - now)
            return None
        request: Request | None = self._spider.request_for(host)
        if request is not None:
            host.in_flight += 1
            host.next_at = now + host.delay
            self._spider.hosts.make_ready(host)
        return request
