"""What history keeps of a fetch, and what it gives back."""

from dataclasses import dataclass
from datetime import datetime

from crawler.model.fetch import Hop
from crawler.model.record import Record
from crawler.model.verdict import Verdict


@dataclass(frozen=True, slots=True)
class Look:
    """What a good visit's page looked like, as far as later visits are compared with it."""

    title: str | None
    text: str
    """The beginning of its visible text."""
    url: str
    """Where the page came from: `Fetch.final_url`."""
    first: datetime
    """When it was first seen so, UTC."""


@dataclass(frozen=True, slots=True)
class Observation:
    """One address in one run: the facts of the fetch, and the verdict of this fetch alone."""

    url: str
    """The address asked for, without fragment."""
    checked_at: datetime
    """UTC."""
    verdict: Verdict
    status: int | None = None
    final_url: str = ""
    hops: tuple[Hop, ...] = ()
    title: str | None = None
    """The page's title; kept from the last good visit where a 304 brought none."""
    etag: str | None = None
    last_modified: str | None = None
    """Validators for the next run's conditional request; kept over a 304."""
    elapsed: float = 0.0
    """Seconds."""
    tries: int = 1
    detail: str = ""
    """The trouble's detail; empty without trouble."""
    missing: tuple[str, ...] = ()
    """Fragments that the list names and the page does not have, as listed; kept over a 304."""
    record: Record | None = None
    """Of the work that a good page describes; None where it describes none. Kept over a 304."""
    text: str = ""
    """The beginning of the visible text of a good page. History gives it back by `Past.looks` alone."""


@dataclass(frozen=True, slots=True)
class Past:
    """What history knows of one address, up to and including some run, without inconclusive runs."""

    last_good: Observation | None = None
    """The newest observation whose verdict was ok or moved."""
    since: datetime | None = None
    """Beginning of the unbroken row of equal verdicts (name and reason) that ends with the newest observation."""
    failures: tuple[datetime, ...] = ()
    """When it was `failing`, since the last success, oldest first."""
    broken: str | None = None
    """The reason for which it was `broken` before those failures, and since the last success; None where it was not."""
    looks: tuple[Look, ...] = ()
    """The different looks of its good pages, the one first seen first; empty where there was only ever one."""
    look: Look | None = None
    """Which of `looks` the newest good visit found; None where `looks` is empty."""
