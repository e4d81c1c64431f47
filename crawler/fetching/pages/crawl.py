"""One crawl: an event loop of its own, a Scrapy runner in it, and somebody who can stop it."""

import asyncio
import logging
import threading
import warnings
from collections.abc import Callable, Sequence
from typing import Any

from crawler.fetching.pages.engine import LinksCrawler
from crawler.fetching.pages.settings import CrawlOptions, scrapy_settings
from crawler.fetching.pages.spider import LinksSpider
from crawler.model.fetch import Fetch, Target

try:
    import uvloop
except ImportError:  # Windows has none
    _new_event_loop: Callable[[], asyncio.AbstractEventLoop] = asyncio.new_event_loop
else:
    _new_event_loop = uvloop.new_event_loop

# Seconds between two looks at the stop event.
_LOOK_EVERY = 0.1


def crawl(
    targets: Sequence[Target],
    options: CrawlOptions,
    on_fetch: Callable[[Fetch], Target | None],
    stop: threading.Event,
) -> None:
    """Fetch every target once and hand each to `on_fetch`, in this thread; return when all are done.

    Args:
        targets: distinct addresses.
        on_fetch: is given each target's `Fetch`, dead ones included. It may give back another target (a probe), which
            is then fetched too. What it raises ends the crawl and is raised here.
        stop: once set, nothing new is asked, what is under way is abandoned, and the crawl returns within a second.
    """
    if not targets:
        return
    # Scrapy warns that its aiohttp handler is experimental; our tests are what tells whether it is good enough.
    logging.getLogger("scrapy").setLevel(logging.CRITICAL)
    with asyncio.Runner(loop_factory=_new_event_loop) as runner, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        runner.run(_crawl(targets, options, on_fetch, stop))


async def _crawl(
    targets: Sequence[Target],
    options: CrawlOptions,
    on_fetch: Callable[[Fetch], Target | None],
    stop: threading.Event,
) -> None:
    crawler: Any = LinksCrawler(LinksSpider, scrapy_settings(options))
    running = asyncio.ensure_future(crawler.crawl_async(targets=targets, options=options, on_fetch=on_fetch))
    stopped = False
    while not running.done():
        await asyncio.wait([running], timeout=_LOOK_EVERY)
        spider: LinksSpider | None = crawler.spider
        if not stopped and spider is not None and (stop.is_set() or spider.error is not None):
            stopped = True
            spider.stopping = True
            await crawler.stop_async()
    await running
    if crawler.spider.error is not None:
        raise crawler.spider.error
