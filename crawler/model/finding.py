"""One reason why an entry is stale."""

from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import StrEnum


class Severity(StrEnum):
    """How soon a person should look."""

    ACT = "act"
    LOOK = "look"
    NOTE = "note"


class State(StrEnum):
    """A finding against the run before."""

    NEW = "new"
    STANDING = "standing"
    RESOLVED = "resolved"


@dataclass(frozen=True, slots=True)
class Fix:
    """A safe edit of the list: replace these bytes by that text."""

    summary: str
    """For a person: "replace http://a/ by https://a/"."""
    start: int
    """Byte offset in the list's file."""
    end: int
    replacement: str
    adds: str | None = None
    """An address that the entry did not name before; None for an edit of what it has."""
    settles: bool = False
    """It puts facts in the place of a claim: the entry has another status, venue and year after it."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One reason why an entry (or a link in prose) is stale."""

    kind: str
    """A row of `crawler.findings.kinds.KINDS`: a verdict (broken, moved, …) or `malformed-link`, `new-version`, …"""
    severity: Severity
    list: str
    """`ReadingList.path`."""
    line: int
    entry: str | None
    """`Entry.id`; None for a link in prose."""
    url: str | None
    """The link that it is about, as listed; None where it is about the entry or the list."""
    field: str | None
    """Which field of the entry differs: url, title, authors, …"""
    reason: str
    """The verdict's reason, or the kind again."""
    listed: str | None
    fresh: str | None
    source: str | None
    """Who says so: "HTTP", "arXiv", "the list"."""
    evidence: tuple[str, ...] = ()
    fix: Fix | None = None
    state: State = State.NEW
    since: datetime | None = None
    """Since when it has stood, UTC."""

    @property
    def key(self) -> tuple[str, str, str, str, str]:
        """What makes two findings of two runs the same: not the line, so that edits elsewhere change nothing."""
        return (self.list, self.entry or "", self.kind, self.field or "", self.url or "")

    @property
    def saying(self) -> str:
        """What it says, in short: an acknowledgement holds for as long as this stays the same.

        A reason that flickers (refused, timeout) is no change where a person need not act.
        """
        reason = self.reason if self.severity is Severity.ACT else ""
        return " ".join(filter(None, (self.kind, reason, self.fresh)))


ALWAYS = datetime(1970, 1, 1, tzinfo=UTC)
"""When acknowledgements were made that stand in a file: before any run, and before any by `someday ack`."""


@dataclass(frozen=True, slots=True)
class Acknowledgement:
    """One "I know": what a person asked not to be told of until some day."""

    target: str
    """An entry's id, or an address as listed."""
    until: date
    """The first day on which it is reported again."""
    why: str
    made: datetime
    """UTC."""
    covers: tuple[str, ...] | None = None
    """`Finding.saying` of what stood when it was made; None for whatever comes."""
    what: tuple[str, ...] = ()
    """Kinds or reasons that alone it is about; empty for all."""
    list: str | None = None
    """The list that alone it is about; None for all."""


@dataclass(frozen=True, slots=True)
class Acknowledged:
    """A finding that stands and is not reported, and the acknowledgement that it is folded away by."""

    finding: Finding
    ack: Acknowledgement
