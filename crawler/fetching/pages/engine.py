"""Scrapy's engine with a shorter way from the scheduler to the spider and back.

Its own takes every request through seven tasks and twelve Deferreds, for middlewares, signals, item pipelines and slots
that we have none of: two thirds of the CPU of a link. Here it is one task.
"""

import asyncio
from typing import Any

from scrapy import Request
from scrapy.core.engine import ExecutionEngine
from scrapy.crawler import Crawler

from crawler.fetching.pages.pace import LOOK_EVERY, Pace, must_hurry


class LinksCrawler(Crawler):
    """A Scrapy crawler with our engine."""

    def _create_engine(self) -> ExecutionEngine:
        return LinksEngine(self, lambda _: self.stop_async())


class LinksEngine(ExecutionEngine):
    """Takes requests from the scheduler, answers from the handler, and hands them to the spider."""

    # Scrapy's types allow for None before the spider is open; nothing here runs so early.
    _slot: Any
    spider: Any

    def __init__(self, *args: Any) -> None:
        super().__init__(*args)
        self._visits: set[asyncio.Task[None]] = set()
        self._pace = Pace(most=self.downloader.total_concurrency)
        self._pacing: asyncio.Task[None] | None = None

    async def open_spider_async(self, *, close_if_idle: bool = True) -> None:
        await super().open_spider_async(close_if_idle=close_if_idle)
        self._pacing = asyncio.create_task(self._keep_pace())

    async def close_spider_async(self, *, reason: str = "cancelled") -> None:
        """Close the spider; what is under way then is abandoned."""
        if self._pacing is not None:
            self._pacing.cancel()
        for visit in self._visits:
            visit.cancel()
        await super().close_spider_async(reason=reason)

    async def _keep_pace(self) -> None:
        loop = asyncio.get_running_loop()
        progress = self.spider.progress
        while True:
            expected = loop.time() + LOOK_EVERY
            await asyncio.sleep(LOOK_EVERY)
            under_way = len(self.downloader.active)
            self.downloader.total_concurrency = self._pace.limit_after(
                loop.time() - expected, under_way, hurry=must_hurry(*progress())
            )
            self._slot.nextcall.schedule()

    def _start_scheduled_request(self) -> bool:
        request = self._slot.scheduler.next_request()
        if request is None:
            return False
        self._set_out(request)
        return True

    def _set_out(self, request: Request) -> None:
        self._slot.add_request(request)
        self.downloader.active.add(request)
        visit = asyncio.create_task(self._visit(request))
        self._visits.add(visit)
        visit.add_done_callback(self._visits.discard)

    async def _visit(self, request: Request) -> None:
        try:
            answer = await self.downloader.handlers.download_request_async(request)
            assert request.callback is not None
            following = self._slot.scheduler.following(request, answer)
            if following is not None:
                self._set_out(following)
                await asyncio.sleep(0)  # it goes out before this answer is read
            request.callback(answer, **request.cb_kwargs)
        except Exception as error:  # noqa: BLE001 - whatever it is, it ends the crawl, which raises it
            self.spider.error = self.spider.error or error
        finally:
            self.downloader.active.remove(request)
            self._slot.remove_request(request)
            self._slot.nextcall.schedule()
