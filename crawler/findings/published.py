"""Entries that wait, or name a preprint, whose work has appeared in the meantime."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from crawler.findings.addresses import write
from crawler.findings.papers import PREPRINT, Answers, about_entry, alike, row_of
from crawler.lists import amend
from crawler.model.address import Address
from crawler.model.entry import Entry, ReadingList
from crawler.model.finding import Finding, Fix
from crawler.model.record import Field, Record
from crawler.model.run import LinkRow

_PREPRINT_DOI = ("10.48550/", "10.1101/", "10.2139/")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_WAITING = re.compile(
    r"draft|under review|submitted|to appear|in press|forthcoming|in preparation|preprint", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class _Appeared:
    """Where a work has appeared, as far as anybody says."""

    venue: Field[str] | None
    doi: Field[str] | None
    journal: Field[str] | None
    """In the words of its authors, volume and pages among them."""
    year: int | None

    @property
    def address(self) -> str | None:
        return f"https://doi.org/{self.doi.value}" if self.doi is not None else None

    @property
    def where(self) -> str:
        if self.venue is not None:
            return f"{self.venue.value} ({self.year})" if self.year else self.venue.value
        return self.journal.value if self.journal is not None else str(self.address)

    @property
    def words(self) -> str | None:
        """Venue and year as they may stand in an entry; None where they are not both known."""
        if self.venue is not None and self.year:
            return self.venue.value if str(self.year) in self.venue.value else f"{self.venue.value} {self.year}"
        return self.journal.value if self.journal is not None and _YEAR.search(self.journal.value) else None


def find_published(reading: ReadingList, links: Mapping[str, LinkRow]) -> Iterator[Finding]:
    """A claim that the work waits, or a preprint, against a venue or a DOI that is now named."""
    for entry in reading.entries:
        row = row_of(entry, links)
        appeared = None if row is None or row.record is None else _appeared(row.record, row.answers)
        if row is None or row.record is None or appeared is None:
            continue
        if entry.status_claim and _WAITING.search(entry.status_claim):
            yield _outdated(reading, entry, appeared)
        elif _is_of_a_preprint(entry, appeared):
            yield _published(reading, entry, appeared, row.record)


def _appeared(record: Record, answers: Answers) -> _Appeared | None:
    venue, doi, year = record.venue, record.doi, record.year
    told = next((answer for answer in answers if answer.journal), None)
    found = _Appeared(
        venue if venue is not None and not PREPRINT.search(venue.value) else None,
        doi if doi is not None and not doi.value.startswith(_PREPRINT_DOI) else None,
        Field(told.journal, told.service.value) if told is not None and told.journal else None,
        year.value if year is not None else None,
    )
    return found if found.venue or found.doi or found.journal else None


def _outdated(reading: ReadingList, entry: Entry, appeared: _Appeared) -> Finding:
    source = appeared.venue or appeared.doi or appeared.journal
    assert source is not None
    said = f"listed as “{entry.status_claim}”"
    found = about_entry(entry, "claim-outdated", "status_claim", entry.status_claim, appeared.where, source, said)
    words = appeared.words
    return found if words is None else replace(found, fix=amend.instead_of_claim(reading, entry, words))


def _is_of_a_preprint(entry: Entry, appeared: _Appeared) -> bool:
    if not PREPRINT.search(entry.venue or entry.url or ""):
        return False
    if appeared.doi is None:
        return appeared.journal is not None
    doi = appeared.doi.value.casefold()
    return not any(doi in url.casefold() for url in entry.other_urls)


def _published(reading: ReadingList, entry: Entry, appeared: _Appeared, record: Record) -> Finding:
    address, where, title = appeared.address, appeared.where, record.title
    renamed = title is not None and entry.title is not None and not alike(entry.title, title.value)
    said = f"as “{title.value}”, " if renamed and title is not None else ""
    evidence = f"{said}in {where}" if where != address else f"{said}as {address}"
    source = appeared.doi or appeared.venue or appeared.journal
    assert source is not None
    found = about_entry(entry, "published", "url", entry.url, address or where, source, evidence)
    return found if address is None else replace(found, fix=_beside(reading, entry, address))


def _beside(reading: ReadingList, entry: Entry, address: str) -> Fix | None:
    try:
        written = write(Address.parse(address), reading.format)
    except ValueError:
        return None
    return None if written is None else amend.beside(reading, entry, written)
