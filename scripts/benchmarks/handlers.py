"""CPU per link of Scrapy's ways to fetch, step by step to ours: design decision 1, measured again on this machine.

One process each, links of a web without latency; a spider that only counts. httpx is measured where it is installed.
"""

import argparse
import asyncio
import resource
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

_HERE = Path(__file__).resolve().parent
_HANDLERS = "scrapy.core.downloader.handlers"
_LEAN: dict[str, Any] = {
    "CONCURRENT_ITEMS": 1,
    "DOWNLOADER_MIDDLEWARES_BASE": {},
    "SPIDER_MIDDLEWARES_BASE": {},
    "EXTENSIONS_BASE": {},
    "STATS_CLASS": "scrapy.statscollectors.DummyStatsCollector",
}


def _asyncio_only(handler: str) -> dict[str, Any]:
    return {"TWISTED_REACTOR_ENABLED": False, "DOWNLOAD_HANDLERS": {"http": f"{_HANDLERS}.{handler}"}}


# Each adds to the one above.
_WAYS: dict[str, dict[str, Any]] = {
    "Twisted (stock)": {},
    "httpx": _asyncio_only("_httpx.HttpxDownloadHandler"),
    "aiohttp": _asyncio_only("_aiohttp.AiohttpDownloadHandler"),
    "  one item at a time": {**_asyncio_only("_aiohttp.AiohttpDownloadHandler"), "CONCURRENT_ITEMS": 1},
    "  lean, uvloop": {**_asyncio_only("_aiohttp.AiohttpDownloadHandler"), **_LEAN},
    "someday": {},
}


def _links(count: int, port: int) -> list[str]:
    return [f"http://127.{10 + each // 1000 % 100}.{each // 4 % 250}.1:{port}/p/{each}" for each in range(count)]


def _cpu() -> float:
    usage = resource.getrusage(resource.RUSAGE_SELF)
    return usage.ru_utime + usage.ru_stime


def _crawl_by_scrapy(way: str, links: list[str]) -> int:
    import uvloop  # noqa: PLC0415 - each process loads what it measures
    from scrapy import Request, Spider  # noqa: PLC0415
    from scrapy.crawler import AsyncCrawlerProcess  # noqa: PLC0415

    counted: list[int] = []

    class Counting(Spider):
        name = "counting"

        async def start(self) -> Any:
            for link in links:
                yield Request(link, callback=self.count, dont_filter=True)

        def count(self, response: Any) -> None:
            counted.append(response.status)

    if "uvloop" in way:
        asyncio.set_event_loop_policy(uvloop.EventLoopPolicy())
    process = AsyncCrawlerProcess(
        {"LOG_ENABLED": False, "CONCURRENT_REQUESTS": 64, "CONCURRENT_REQUESTS_PER_DOMAIN": 4, **_WAYS[way]}
    )
    process.crawl(Counting)
    process.start()
    return len(counted)


def _crawl_by_someday(links: list[str]) -> int:
    from crawler.fetching.pages import CrawlOptions, crawl  # noqa: PLC0415 - each process loads what it measures
    from crawler.model.fetch import Target  # noqa: PLC0415

    fetched: list[int | None] = []
    options = CrawlOptions("benchmark", per_host=4, concurrency=64, allow_private=True, robots=False)
    crawl([Target(link) for link in links], options, lambda fetch: fetched.append(fetch.status), threading.Event())
    return len(fetched)


def _measure(way: str, count: int, port: int) -> None:
    links = _links(count, port)
    began = _cpu()
    done = _crawl_by_someday(links) if way == "someday" else _crawl_by_scrapy(way, links)
    if not done:
        sys.exit("fetched nothing: is its library installed?")
    print(f"{way:24}{(_cpu() - began) / done * 1000:8.2f}{done:8}", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--links", type=int, default=5_000)
    parser.add_argument("--port", type=int, default=8378)
    parser.add_argument("--way", help="only this one, against a server that is up already")
    options = parser.parse_args()
    if options.way:
        _measure(options.way, options.links, options.port)
        return
    server = subprocess.Popen(
        [sys.executable, _HERE / "load_server.py", str(options.port), "0"], stdout=subprocess.PIPE
    )
    try:
        assert server.stdout is not None
        server.stdout.readline()
        print(f"{'':24}{'ms/link':>8}{'links':>8}")
        for way in _WAYS:
            again = [sys.executable, __file__, "--way", way, "--links", str(options.links), "--port", str(options.port)]
            done = subprocess.run(again, capture_output=True, text=True, timeout=300, check=False)
            print(done.stdout.rstrip() or f"{way:24}       -  {(done.stderr.strip().splitlines() or ['?'])[-1][:60]}")
    finally:
        server.terminate()
        server.wait()


if __name__ == "__main__":
    main()
