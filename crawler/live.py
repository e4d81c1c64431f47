"""One address, fetched now and judged, with everything that was seen on the way. Nothing is remembered."""

import threading
from dataclasses import dataclass

from crawler.fetching.pages import CrawlOptions, crawl
from crawler.metadata import identify, read_page, read_work
from crawler.model.address import Address
from crawler.model.errors import MalformedAddressError, SomedayError
from crawler.model.fetch import Fetch, Target
from crawler.model.identity import Identity
from crawler.model.page import Page
from crawler.model.record import Record
from crawler.model.verdict import Verdict
from crawler.verdicts import decide, judge_unfetched, missing_fragments, missing_place, wants_probe


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


def visit(url: str, options: CrawlOptions) -> Visit:
    """Fetch an address as a run would, and the probe that a run would ask for.

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
    seen: dict[str, tuple[Fetch, Page]] = {}

    def on_fetch(fetch: Fetch) -> Target | None:
        page = read_page(fetch, want_anchors=bool(address.fragment))
        asked_for = not seen
        seen[fetch.url] = (fetch, page)
        wanted = wants_probe(fetch, page) if asked_for else None
        return None if wanted is None else Target(wanted)

    crawl([Target(address.url)], options, on_fetch, threading.Event())
    fetch, page = seen.pop(address.url)
    probe = next(iter(seen.values()), None)
    verdict, rule = decide(fetch, page, probe)
    if verdict.is_good and missing_fragments(fetch, page, [address.fragment]):
        verdict, rule = missing_place(address.fragment), "the place on the page"
    return Visit(verdict, rule, fetch, probe and probe[0], identify(address.url), read_work(fetch))
