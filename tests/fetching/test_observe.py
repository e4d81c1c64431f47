"""Addresses become observations, whatever their pages are."""

import threading

import pytest

from crawler import observe
from crawler.fetching.connect import ConnectTo
from crawler.fetching.pages import CrawlOptions
from crawler.model.fetch import Target


@pytest.mark.parametrize("reader", ["read_page", "read_work"])
def test_a_page_that_its_reader_can_not_bear_costs_no_other_link(server, monkeypatch, reader):
    asked = []

    def fail(*_, **__):
        asked.append(1)
        raise RecursionError("too deep")

    monkeypatch.setattr(observe, reader, fail)
    options = CrawlOptions(
        "someday/test", connect_to=(ConnectTo.parse(f":80:127.0.0.1:{server.port}"),), robots=False, timeout=1.0
    )
    targets = [Target("http://a.test/work"), Target("http://a.test/gone")]

    with observe.observe(targets, options, {}, threading.Event()) as batches:
        seen = {one.url: one.verdict.reason for batch in batches for one in batch}

    assert asked
    assert seen == {"http://a.test/work": "ok", "http://a.test/gone": "gone"}
