"""The Scrapy project: fetches web pages politely and hands each `Fetch` to a callback."""

from crawler.fetching.pages.crawl import crawl
from crawler.fetching.pages.settings import CrawlOptions, HostRule

__all__ = ["CrawlOptions", "HostRule", "crawl"]
