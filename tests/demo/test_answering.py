"""Requests reach their own host only, and are kept in a book."""

import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from crawler.demo.web import DemoWeb


def test_requests_are_kept_with_their_headers_in_order(tmp_path, client):
    with DemoWeb(tmp_path) as web:
        client(web).ask("https://dlbook.example/robots.txt")
        client(web).ask("https://video.example/watch?v=lec05-loops", {"User-Agent": "someday (+mailto:me)"})

    robots, video = web.requests
    assert (robots.scheme, robots.host, robots.path) == ("https", "dlbook.example", "/robots.txt")
    assert (video.host, video.path) == ("video.example", "/watch?v=lec05-loops")
    assert video.headers["user-agent"] == "someday (+mailto:me)"
    assert video.at > robots.at


def test_requests_at_the_same_time_are_counted_by_host(tmp_path, client):
    with DemoWeb(tmp_path) as web, ThreadPoolExecutor(3) as pool:
        for status, _, _ in pool.map(lambda _: client(web).ask("https://slow-archive.example/demir-2008"), range(3)):
            assert status == 200
        client(web).ask("https://dlbook.example/")

    assert web.most_at_once == {"slow-archive.example": 3, "dlbook.example": 1}


def test_a_request_at_another_hosts_door_is_misdirected(first, client):
    astray = client(first)
    astray.places["dlbook.example", 80] = astray.places["arxiv.example", 80]

    assert astray.ask("http://dlbook.example/")[0] == 421


def test_a_client_that_gives_up_no_longer_counts(tmp_path, client):
    with DemoWeb(tmp_path) as web:
        for _ in range(2):
            with pytest.raises(TimeoutError):
                client(web, timeout=0.1).ask("https://sleepy-lectures.example/notes")
            time.sleep(0.05)

    assert web.most_at_once == {"sleepy-lectures.example": 1}
