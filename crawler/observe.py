"""The inner stretch, from addresses to observations. Knows no database: one machine and many share it."""

import threading
import time
from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta

from crawler.fetching.pages import CrawlOptions, crawl
from crawler.metadata import read_page, read_work
from crawler.model.fetch import Fetch, Target, Trouble
from crawler.model.observation import Observation
from crawler.model.page import Page
from crawler.model.record import Record
from crawler.model.verdict import Verdict
from crawler.verdicts import Acceptance, judge, judge_accepted, led_on, missing_fragments, wants_goal, wants_probe

# Seconds between two batches: what a killed run may lose, well under the promised 2 s.
BATCH_EVERY = 0.5
# Seconds between two looks for news while a batch is awaited; bounds the answer to Ctrl-C.
_LOOK_EVERY = 0.1
_LONGEST_DETAIL = 300  # characters


@contextmanager
def observe(
    targets: Sequence[Target],
    options: CrawlOptions,
    known: Mapping[str, Observation],
    stop: threading.Event,
    clock: timedelta = timedelta(0),
    accepted: Sequence[Acceptance] = (),
) -> Iterator[Iterator[tuple[Observation, ...]]]:
    """Fetch, read and judge addresses; give observations in batches while the crawl goes on.

    The crawl runs in a thread of its own from the beginning of the context, so that whoever consumes the batches may
    take their time (a slow database) and gets signals. Leaving the context early (which sets `stop`), or setting
    `stop`, ends the crawl within about a second; what the crawl raised is raised at the end of the batches.

    Args:
        targets: distinct addresses, busiest hosts first.
        known: the last good observation by address; what a 304 leaves out is taken from it.
        clock: added to the machine's time (`SOMEDAY_NOW`).
        accepted: statuses that are fine.
    """
    done: deque[_Judged] = deque()
    failures: list[BaseException] = []
    judging = _Judging({target.url: target for target in targets}, known, clock, accepted)

    def on_fetch(fetch: Fetch) -> Target | None:
        try:
            observations, probe = judging.hear(fetch)
        except Exception as error:  # noqa: BLE001 - a mistake of ours costs this link, not the run
            observations, probe = judging.hear(_stumbled_over(fetch, error))
        done.extend(observations)
        return probe

    def work() -> None:
        try:
            crawl(targets, options, on_fetch, stop)
            done.extend(judging.rest())
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
        if thread.is_alive():
            stop.set()
        thread.join()


def _wait(thread: threading.Thread) -> None:
    until = time.monotonic() + BATCH_EVERY
    while thread.is_alive() and time.monotonic() < until:
        thread.join(_LOOK_EVERY)


def _drain(done: deque["_Judged"]) -> tuple[Observation, ...]:
    # The crawl's thread goes on appending: take what is there now, no more.
    return tuple(_with_record(*done.popleft()) for _ in range(len(done)))


def _with_record(observation: Observation, work: Fetch | None) -> Observation:
    """Read in the consumer's thread: a work's record takes as long as thirty pages, and the crawl must not wait."""
    if work is None:
        return observation
    try:
        record = read_work(replace(work, fetched_at=observation.checked_at))
    except Exception:  # noqa: BLE001 - as in `_read`
        return observation
    return observation if record == Record() else replace(observation, record=record)


def _read(fetch: Fetch, *, want_anchors: bool) -> Page:
    try:
        return read_page(fetch, want_anchors=want_anchors)
    except Exception:  # noqa: BLE001 - a stranger's page that its reader can't bear costs its own text, not the run
        return Page(embeds=True)  # something is there


_Judged = tuple[Observation, Fetch | None]
"""An observation, and the fetch of a work whose record is still to be read."""


def _stumbled_over(fetch: Fetch, error: Exception) -> Fetch:
    """The same without the page that we can't read."""
    said = f"someday stumbled over it, please report: {type(error).__name__}: {error}"
    return replace(fetch, body=b"", headers=(), trouble=Trouble.BAD_RESPONSE, detail=said[:_LONGEST_DETAIL])


class _Judging:
    """Judges fetches as they come in; one under suspicion waits for its probe, one that leads on for its goal."""

    def __init__(
        self,
        targets: Mapping[str, Target],
        known: Mapping[str, Observation],
        clock: timedelta,
        accepted: Sequence[Acceptance],
    ) -> None:
        self._targets = targets
        self._known = known
        self._clock = clock
        self._accepted = accepted
        self._waiting: dict[str, list[tuple[Fetch, Page]]] = {}
        """By the probe's address, while it is asked for."""
        self._probes: dict[str, tuple[Fetch, Page]] = {}
        self._led_on: dict[str, list[tuple[Fetch, Page]]] = {}
        """By the goal's address, while it is asked for."""
        self._goals: dict[str, Fetch] = {}

    def hear(self, fetch: Fetch) -> tuple[list["_Judged"], Target | None]:
        """What can be said now, and what has to be asked before more can."""
        target = self._targets.get(fetch.url)
        if target is None:
            return [*self._after_probe(fetch), *self._after_goal(fetch)], None
        accepted = judge_accepted(fetch, self._accepted)
        if accepted is not None:
            return [(self._accept(fetch, accepted), None)], None
        page = _read(fetch, want_anchors=bool(target.fragments))
        goal = wants_goal(fetch, page)
        if goal is not None and goal not in self._targets:
            return self._go_on(fetch, page, goal)
        probe = wants_probe(fetch, page)
        if probe is None or probe in self._targets or probe in self._probes:
            return [self._observe(fetch, page, self._probes.get(probe or ""))], None
        is_asked = probe in self._waiting
        self._waiting.setdefault(probe, []).append((fetch, page))
        return [], None if is_asked else Target(probe)

    def _go_on(self, fetch: Fetch, page: Page, goal: str) -> tuple[list["_Judged"], Target | None]:
        """Ask for the goal of a page that leads on, unless another page led there."""
        is_asked = goal in self._led_on
        self._led_on.setdefault(goal, []).append((fetch, page))
        if goal in self._goals:
            return self._after_goal(self._goals[goal]), None
        return [], None if is_asked else Target(goal)

    def _after_probe(self, fetch: Fetch) -> list["_Judged"]:
        waiting = self._waiting.pop(fetch.url, None)
        if waiting is None:
            return []
        page = replace(_read(fetch, want_anchors=False), blocks=tuple)  # its tree is not kept with it
        self._probes[fetch.url] = (fetch, page)
        return [self._observe(*each, (fetch, page)) for each in waiting]

    def _after_goal(self, goal: Fetch) -> list["_Judged"]:
        waiting = self._led_on.pop(goal.url, None)
        if waiting is None:
            return []
        self._goals[goal.url] = goal
        page = _read(goal, want_anchors=True)
        return [self._observe(led_on(*each, goal), page, None) for each in waiting]

    def rest(self) -> list["_Judged"]:
        """What still waits for an answer at the end: a crawl that was stopped never asked."""
        waiting = [pair for each in (self._waiting, self._led_on) for pairs in each.values() for pair in pairs]
        self._waiting.clear()
        self._led_on.clear()
        return [self._observe(fetch, page, None) for fetch, page in waiting]

    def _accept(self, fetch: Fetch, verdict: Verdict) -> Observation:
        """A page that shows itself to people only: what came instead says nothing of its title, text or work."""
        known = self._known.get(fetch.url)
        return Observation(
            url=fetch.url,
            checked_at=fetch.fetched_at + self._clock,
            verdict=verdict,
            status=fetch.status,
            final_url=fetch.final_url,
            hops=fetch.hops,
            title=known.title if known else None,
            elapsed=fetch.elapsed,
            tries=fetch.tries,
            record=known.record if known else None,
        )

    def _observe(self, fetch: Fetch, page: Page, probe: tuple[Fetch, Page] | None) -> "_Judged":
        try:
            return self._judge(fetch, page, probe)
        except Exception as error:  # noqa: BLE001 - a mistake of ours costs this link, not the run
            return self._judge(_stumbled_over(fetch, error), Page(), None)

    def _judge(self, fetch: Fetch, page: Page, probe: tuple[Fetch, Page] | None) -> "_Judged":
        verdict = judge(fetch, page, probe)
        known = self._known.get(fetch.url) if verdict.reason == "not-modified" else None
        if known is not None:
            missing = known.missing
        else:
            missing = missing_fragments(fetch, page, self._targets[fetch.url].fragments)
        observation = Observation(
            url=fetch.url,
            checked_at=fetch.fetched_at + self._clock,
            verdict=verdict,
            status=fetch.status,
            final_url=fetch.final_url,
            hops=fetch.hops,
            title=page.title or (known.title if known else None),
            etag=fetch.header("etag") or (known.etag if known else None),
            last_modified=fetch.header("last-modified") or (known.last_modified if known else None),
            elapsed=fetch.elapsed,
            tries=fetch.tries,
            detail=fetch.detail,
            missing=missing,
            record=known.record if known else None,
            text=page.text if verdict.is_good else "",
        )
        return observation, fetch if verdict.is_good and page.is_work else None
