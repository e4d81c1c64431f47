"""One address, fetched now and judged, with everything that was seen on the way. Nothing is remembered."""

import threading
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from crawler.fetching.pages import CrawlOptions, crawl
from crawler.fetching.services import ServiceOptions
from crawler.history import History
from crawler.lookup import Budget, look_up
from crawler.metadata import complete, identify, leads_to, read_page, read_work, subjects
from crawler.model.address import Address
from crawler.model.answer import Answer
from crawler.model.errors import MalformedAddressError, SomedayError
from crawler.model.fetch import Fetch, Target
from crawler.model.identity import Identity
from crawler.model.page import Page
from crawler.model.record import Record
from crawler.model.verdict import Verdict
from crawler.verdicts import (
    decide,
    hear_witnesses,
    judge_unfetched,
    led_on,
    missing_fragments,
    missing_place,
    wants_goal,
    wants_probe,
)


@dataclass(frozen=True, slots=True)
class Visit:
    """All that one address tells now."""

    verdict: Verdict
    rule: str
    """In words, which rule decided."""
    fetch: Fetch
    probe: Fetch | None
    """What a made-up address next to it answered; None where there was no ground to ask."""
    identities: tuple[Identity, ...]
    record: Record
    notes: tuple[str, ...] = ()
    """Services that did not answer, a line for each."""


def visit(url: str, options: CrawlOptions, services: ServiceOptions | None) -> Visit:
    """Fetch an address as a run would, and the probe that a run would ask for; then ask services about its work.

    Args:
        services: None: nobody is asked.

    Raises:
        SomedayError: it is no http(s) address.
    """
    unfetched = judge_unfetched(url)
    try:
        address = Address.parse(url)
    except MalformedAddressError as error:
        raise SomedayError(f"{url}: {error}; give an http(s) address") from None
    if unfetched is not None:
        raise SomedayError(f"{url}: {', '.join(unfetched.evidence) or unfetched.reason}; give an http(s) address")
    fetch, page, probe = _fetch(address, options)
    verdict, rule = decide(fetch, page, probe)
    if verdict.is_good and missing_fragments(fetch, page, [address.fragment]):
        verdict, rule = missing_place(address.fragment), "the place on the page"
    seen_so_far = Visit(verdict, rule, fetch, probe and probe[0], identify(address.url), read_work(fetch))
    return seen_so_far if services is None else _with_services(url, seen_so_far, services)


def _fetch(address: Address, options: CrawlOptions) -> tuple[Fetch, Page, tuple[Fetch, Page] | None]:
    """The address, where it leads, and its probe."""
    seen: list[tuple[Fetch, Page]] = []

    def on_fetch(fetch: Fetch) -> Target | None:
        page = read_page(fetch, want_anchors=bool(address.fragment))
        seen.append((fetch, page))
        if len(seen) > 1:
            return None
        wanted = wants_goal(fetch, page) or wants_probe(fetch, page)
        return None if wanted is None else Target(wanted)

    crawl([Target(address.url)], options, on_fetch, threading.Event())
    (fetch, page), *more = seen
    if not more:
        return fetch, page, None
    if wants_goal(fetch, page) is None:
        return fetch, page, more[0]
    fetch = led_on(fetch, page, more[0][0])
    return fetch, read_page(fetch, want_anchors=bool(address.fragment)), None


def _with_services(url: str, seen: Visit, options: ServiceOptions) -> Visit:
    """The same in the light of what services say, as a run would see it."""
    works = subjects(url, seen.record)
    answers, notes = _ask(works, options) if works else ((), ())
    named = {work.key for work in subjects(url)}
    verdict = hear_witnesses(url, seen.verdict, [answer for answer in answers if answer.identity.key in named])
    rule = seen.rule if verdict is seen.verdict else "a second witness"
    return replace(seen, verdict=verdict, rule=rule, record=complete(seen.record, answers) or seen.record, notes=notes)


def _ask(works: tuple[Identity, ...], options: ServiceOptions) -> tuple[tuple[Answer, ...], tuple[str, ...]]:
    now = datetime.now(UTC)
    with History.open(":memory:") as forgotten:
        run = forgotten.start_run(now, (), "all", ())
        notes = look_up(
            forgotten, run.id, works, options, now, clock=timedelta(), stop=threading.Event(), on_round=_silent
        )
        own = [answer for answers in forgotten.answers(run.id, works).values() for answer in answers]
        published = [answer for answers in forgotten.answers(run.id, leads_to(own)).values() for answer in answers]
    return tuple(dict.fromkeys([*own, *published])), notes


def _silent(_budget: Budget) -> None:
    """One address is asked about in a moment."""
