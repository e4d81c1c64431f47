"""The inner stretch, from addresses to observations. Knows no database: one machine and many share it."""

import threading
import time
from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import timedelta

from crawler.fetching.pages import CrawlOptions, crawl
from crawler.metadata import read_page
from crawler.model.fetch import Fetch, Target
from crawler.model.observation import Observation
from crawler.model.page import Page
from crawler.verdicts import judge

# Seconds between two batches: what a killed run may lose, well under the promised 2 s.
BATCH_EVERY = 0.5
# Seconds between two looks for news while a batch is awaited; bounds the answer to Ctrl-C.
_LOOK_EVERY = 0.1


@contextmanager
def observe(
    targets: Sequence[Target],
    options: CrawlOptions,
    known: Mapping[str, Observation],
    stop: threading.Event,
    clock: timedelta = timedelta(0),
) -> Iterator[Iterator[tuple[Observation, ...]]]:
    """Fetch, read and judge addresses; give observations in batches while the crawl goes on.

    The crawl runs in a thread of its own from the beginning of the context, so that whoever consumes the batches may
    take their time (a slow database) and gets signals. Leaving the context, or setting `stop`, ends the crawl within
    about a second; what the crawl raised is raised at the end of the batches.

    Args:
        targets: distinct addresses, busiest hosts first.
        known: the last good observation by address; what a 304 leaves out is taken from it.
        clock: added to the machine's time (`SOMEDAY_NOW`).
    """
    done: deque[Observation] = deque()
    failures: list[BaseException] = []

    def on_fetch(fetch: Fetch) -> Target | None:
        page = read_page(fetch)
        done.append(_observation(fetch, page, known.get(fetch.url), clock))
        return None

    def work() -> None:
        try:
            crawl(targets, options, on_fetch, stop)
        except BaseException as error:  # noqa: BLE001 - carried to the consumer's thread and raised there
            failures.append(error)

    thread = threading.Thread(target=work, name="crawl")

    def batches() -> Iterator[tuple[Observation, ...]]:
        while thread.is_alive():
            _wait(thread)
            if done:
                yield _drain(done)
        if done:
            yield _drain(done)
        if failures:
            raise failures[0]

    thread.start()
    try:
        yield batches()
    finally:
        stop.set()
        thread.join()


def _wait(thread: threading.Thread) -> None:
    until = time.monotonic() + BATCH_EVERY
    while thread.is_alive() and time.monotonic() < until:
        thread.join(_LOOK_EVERY)


def _drain(done: deque[Observation]) -> tuple[Observation, ...]:
    # The crawl's thread goes on appending: take what is there now, no more.
    return tuple(done.popleft() for _ in range(len(done)))


def _observation(fetch: Fetch, page: Page, known: Observation | None, clock: timedelta) -> Observation:
    verdict = judge(fetch, page)
    kept = known if verdict.reason == "not-modified" else None
    return Observation(
        url=fetch.url,
        checked_at=fetch.fetched_at + clock,
        verdict=verdict,
        status=fetch.status,
        final_url=fetch.final_url,
        hops=fetch.hops,
        title=page.title or (kept.title if kept else None),
        etag=fetch.header("etag") or (kept.etag if kept else None),
        last_modified=fetch.header("last-modified") or (kept.last_modified if kept else None),
        elapsed=fetch.elapsed,
        tries=fetch.tries,
        detail=fetch.detail,
    )
