"""The Scrapy project: fetches web pages politely and hands each `Fetch` to a callback."""
