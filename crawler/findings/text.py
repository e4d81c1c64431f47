"""What a list says of itself, held against the date."""

from calendar import monthrange
from collections.abc import Iterator
from datetime import date, datetime, timedelta

from crawler.findings.kinds import KINDS
from crawler.model.entry import Claim, ReadingList
from crawler.model.finding import Finding

# A promise is kindly given a year before anybody is reminded of it.
_PATIENCE = timedelta(days=365)


def find_overdue(reading: ReadingList, now: datetime) -> Iterator[Finding]:
    """At most one finding: the newest dated claim of the list is more than a year old."""
    dated = [(day, claim) for claim in reading.claims if (day := _last_day(claim)) is not None]
    if not dated:
        return
    day, claim = max(dated, key=lambda pair: pair[0])
    if now.date() - day <= _PATIENCE:
        return
    years = (now.date() - day).days // 365
    ago = "more than a year" if years == 1 else f"{years} years"
    yield Finding(
        kind="list-overdue",
        severity=KINDS["list-overdue"].severity,
        list=reading.path,
        line=claim.line,
        entry=None,
        url=None,
        field=None,
        reason="list-overdue",
        listed=claim.text,
        fresh=None,
        source="the list",
        evidence=(f"that was {ago} ago; readers would be glad of a newer word",),
    )


def _last_day(claim: Claim) -> date | None:
    """The last day that the claim's date can mean: of its month or year where it gives no more."""
    parts = (claim.date or "").split("-")
    try:
        year = int(parts[0])
        month = int(parts[1]) if len(parts) > 1 else 12
        day = int(parts[2]) if len(parts) > 2 else monthrange(year, month)[1]  # noqa: PLR2004 - year, month, day
        return date(year, month, day)
    except (ValueError, OverflowError):
        return None
