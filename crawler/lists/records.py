"""From the cells of a table or the keys of a catalog to an entry: what they share."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from crawler.lists.ids import Ids
from crawler.lists.source import Source, Target
from crawler.model.entry import Entry, Link, Role

_NAMES_APART = re.compile(r"\s*;\s*|\s+(?:and|&)\s+|\s*\|\s*")
_YEAR = re.compile(r"(?<!\d)(1[5-9]\d\d|20\d\d)(?!\d)")


@dataclass(frozen=True, slots=True)
class Record:
    """One entry's facts as text, with the places of its addresses, the primary one first."""

    line: int
    section: str | None = None
    title: str | None = None
    authors: tuple[str, ...] = ()
    year: int | None = None
    venue: str | None = None
    status_claim: str | None = None
    abstract: str | None = None
    note: str | None = None
    targets: tuple[Target, ...] = ()


def entry_of_record(record: Record, source: Source, ids: Ids) -> tuple[Entry, list[Link]]:
    """The entry and its links."""
    url = record.targets[0].url if record.targets else None
    name = ids.new(record.title, url)
    links = [
        source.link(target, Role.OTHER if number else Role.PRIMARY, None, name)
        for number, target in enumerate(record.targets)
    ]
    entry = Entry(
        id=name,
        list=source.path,
        line=links[0].line if links else record.line,
        section=record.section,
        title=record.title,
        authors=record.authors,
        year=record.year,
        venue=record.venue,
        status_claim=record.status_claim,
        url=url,
        other_urls=tuple(dict.fromkeys(link.url for link in links[1:] if link.url != url)),
        abstract=record.abstract,
        note=record.note,
    )
    return entry, links


def split_names(text: str) -> tuple[str, ...]:
    """Names in one cell: apart by ";", "and" or "|"; by "," where each part is a whole name."""
    parts: Sequence[str] = [part for part in _NAMES_APART.split(text.strip()) if part]
    if not re.search(r";|\|", text):
        whole = [name.strip() for part in parts for name in part.split(",")]
        if all(" " in name or "." in name for name in whole if name):
            parts = whole
    names = (part.strip(" ,;") for part in parts)
    return tuple(name for name in names if name and name.casefold() not in ("et al", "et al.", "others"))


def year_in(text: str) -> int | None:
    """The four digits of a year in a cell."""
    year = _YEAR.search(text)
    return int(year[1]) if year else None
