"""A run, and the report that is made of it."""

from dataclasses import dataclass, field
from datetime import datetime

from crawler.model.answer import Answer
from crawler.model.entry import Entry, Parent
from crawler.model.finding import Acknowledged, Finding
from crawler.model.record import Record
from crawler.model.verdict import Verdict


@dataclass(frozen=True, slots=True)
class Run:
    """One crawl."""

    id: int
    started: datetime
    """UTC; the clock of the run (`SOMEDAY_NOW`)."""
    finished: datetime | None
    """UTC; None while it goes on, and for a run that was killed."""
    lists: tuple[str, ...]
    """Paths as the person named them."""
    complete: bool = False
    """Every planned address has an observation."""
    network: bool = True
    """False where (nearly) everything failed at connection level: its failures count for nothing."""
    scope: str = "all"
    """In words, what was chosen: "all", "section Other", "failing"."""


@dataclass(frozen=True, slots=True)
class Level:
    """How stale the lists were at one run."""

    started: datetime
    """UTC."""
    staleness: float
    """Mean of all entries, 0 to 100."""
    act: int
    """Findings to act on."""
    look: int


@dataclass(frozen=True, slots=True)
class Change:
    """Since some visit an address has answered otherwise than before."""

    at: datetime
    """UTC."""
    verdict: str
    """Of that visit alone."""
    reason: str


@dataclass(frozen=True, slots=True)
class Copy:
    """An archive's copy of a page that is broken now."""

    url: str
    made: datetime
    """UTC."""
    good: bool
    """It was made before the trouble began, as far as history knows; else it may show nothing but the trouble."""


@dataclass(frozen=True, slots=True)
class LinkRow:
    """One listed address of a report, with its settled verdict."""

    url: str
    """Exactly as listed."""
    verdict: Verdict
    status: int | None
    checked_at: datetime | None
    """None where it was never fetched."""
    since: datetime | None
    """Since when this verdict has stood; None where it was never fetched."""
    failing_since: datetime | None
    """First failure since the last success; None unless the verdict is failing, or broken by strikes."""
    entries: tuple[str, ...]
    """Ids of the entries that list it; empty for links in prose only."""
    places: tuple[tuple[str, int, int], ...]
    """(list, line, column) of each occurrence, as in `Link`."""
    record: Record | None = None
    """Of the work that the address names, from its page and from services."""
    answers: tuple[Answer, ...] = ()
    """What services say of what the address names, and of the publication of a preprint."""
    drift: tuple[str, ...] = ()
    """In words, how the page differs from what it was; empty for a page that is much the same."""
    last_good: datetime | None = None
    """The newest visit at which it worked, UTC; None where it never did."""
    copy: Copy | None = None
    """Of a broken link, where an archive was asked."""
    changes: tuple[Change, ...] = ()
    """Its history, oldest first; kept for the most urgent links only."""

    @property
    def began(self) -> datetime | None:
        """The first visit of the trouble, whatever it looked like then."""
        return self.failing_since or self.since


@dataclass(frozen=True, slots=True)
class Citations:
    """How often a work is cited, as one service counts."""

    source: str
    count: int
    before: int | None
    """At the run that the report is held against; None where it was not counted then."""


@dataclass(frozen=True, slots=True)
class EntryRow:
    """One entry of a report."""

    entry: Entry
    staleness: int
    """0 to 100."""
    findings: tuple[Finding, ...]
    record: Record | None = None
    """What its pages and services say of the work; None where they say nothing."""
    citations: tuple[Citations, ...] = ()


@dataclass(frozen=True, slots=True)
class Report:
    """All that a report format needs; a pure function of (history, run, earlier run)."""

    run: Run
    against: Run | None
    """The earlier run that findings are new, standing or resolved against; None for the first."""
    links: tuple[LinkRow, ...]
    """One row for each distinct listed address, in the order of the lists."""
    entries: tuple[EntryRow, ...]
    findings: tuple[Finding, ...]
    """All that stand now, new ones first, then by severity, list and line; prose and lists' own included."""
    resolved: tuple[Finding, ...]
    """Those of the earlier run that no longer stand; `state` is resolved."""
    notes: tuple[str, ...] = field(default=())
    """Lines for the reader about the run itself: "no network", "not checked: …", "interrupted"."""
    acknowledged: tuple[Acknowledged, ...] = ()
    """Those that stand and that somebody asked not to be told of; in none of the others."""
    levels: tuple[Level, ...] = ()
    """Of this run and some before it over the same lists, oldest first; empty where not everything was looked at."""
    followed: tuple[tuple[str, Parent], ...] = ()
    """The lists that others name: the path of each, and the place that names it."""
