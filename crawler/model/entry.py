"""A list as it was read: entries, links, and the exact place of each."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum


class Role(StrEnum):
    """What a link is to its list."""

    PRIMARY = "primary"
    """The address of an entry itself."""
    OTHER = "other"
    """A further address of an entry: code, video, an author's page."""
    PROSE = "prose"
    """Stands outside every entry: introduction, table of contents, badges."""


@dataclass(frozen=True, slots=True)
class Malformed:
    """How a link is wrong in the list's own syntax, and the bytes that would be right."""

    problem: str
    """In words: "doubled brackets", "space between label and address"."""
    start: int
    """Byte offset in the file of the first byte to replace."""
    end: int
    """Byte offset after the last byte to replace."""
    replacement: str
    """What should stand there instead."""


@dataclass(frozen=True, slots=True)
class Link:
    """One address at one place of a list."""

    url: str
    """The address as listed, with the entities of its format decoded (`&amp;` in Markdown and HTML)."""
    line: int
    """1-based line of the address's first character."""
    column: int
    """1-based column of the address's first character, in characters (not bytes) of that line."""
    start: int
    """Byte offset in the file of the address's first byte."""
    end: int
    """Byte offset after the address's last byte: `data[start:end]` is the address as written."""
    role: Role
    label: str | None = None
    """The link's text, markup stripped; None for bare addresses."""
    entry: str | None = None
    """`Entry.id` of the entry it belongs to; None for role prose."""
    malformed: Malformed | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """One listed resource, as the list gives it."""

    id: str
    """Unique in its list, readable, and stable while the title (or, without one, the address) stays."""
    list: str
    """`ReadingList.path` of the list that it stands in."""
    line: int
    """1-based line of the primary link; of the entry's first line where it has none."""
    section: str | None
    """Text of the nearest heading above."""
    title: str | None
    """None where the entry gives only an address."""
    authors: tuple[str, ...]
    """Names as listed, in order, without "et al."."""
    year: int | None
    """Four digits that stand in the entry; never guessed from an address."""
    venue: str | None
    """Shortest complete name of the journal, conference or series."""
    status_claim: str | None
    """"Draft", "Under review at …", "to appear", "in press"; None without one."""
    url: str | None
    """The primary link as listed."""
    other_urls: tuple[str, ...]
    """Further addresses as listed, in order, without repeats."""
    abstract: str | None
    """The quoted abstract, markup stripped, white space collapsed, cuts such as `[...]` kept."""
    note: str | None
    """The maintainer's own words on the entry, markup stripped; None without any."""


@dataclass(frozen=True, slots=True)
class ReadingList:
    """A list as it was read."""

    path: str
    """The file as the person named it."""
    format: str
    """markdown, html, bibtex, csv, tsv, yaml, json, rst or plain."""
    entries: tuple[Entry, ...]
    links: tuple[Link, ...]
    """Every link, in the order in which they stand in the file, those of entries and those in prose."""
    claims: tuple["Claim", ...] = ()
    """What the list says of its own freshness."""
    anchors: tuple[str, ...] = ()
    """In-page targets that the list offers (slugs of its headings, ids), for links such as `#reading-lists`."""
    ignored: tuple["Ignored", ...] = ()
    """What its own comments ask not to be told of."""
    parent: "Parent | None" = None
    """Of a list that another one names (`--follow`): nobody here keeps it."""
    data: bytes = field(default=b"", repr=False, compare=False)
    """The file's bytes, for edits."""


@dataclass(frozen=True, slots=True)
class Claim:
    """The list's own word on its freshness, such as "I'll update it some day (2018-05-17)"."""

    text: str
    line: int
    date: str | None
    """ISO date (`2018-05-17`, `2018-05` or `2018`) as far as the text gives one."""


@dataclass(frozen=True, slots=True)
class Ignored:
    """A wish in a list's own comment: not to be told of some findings until some day."""

    target: str
    """An entry's id; of a link in prose, the address as listed."""
    what: tuple[str, ...]
    """Kinds or reasons of findings; empty for all."""
    until: date
    """The first day on which they are reported again."""
    why: str
    """Empty where the comment gives no reason."""


@dataclass(frozen=True, slots=True)
class Parent:
    """The place that names another list."""

    list: str
    """`ReadingList.path`."""
    line: int

    def names(self, url: str) -> str:
        """`ReadingList.path` of the list at that address."""
        return f"{self.list} → {url}"
