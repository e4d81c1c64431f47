"""BibTeX bibliographies, by bibtexparser: one record, one entry."""

import logging
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from bibtexparser import model as bib
from bibtexparser.entrypoint import parse_string

from crawler.lists.ids import Ids
from crawler.lists.latex import plain_latex
from crawler.lists.source import Source, Target
from crawler.lists.status import bracketed_claim, status_claim
from crawler.model.entry import Entry, Link, ReadingList, Role
from crawler.model.errors import ListError

# Its parser tells of broken records in its log, by lines counted from 0; `_broken_record` says it where it matters.
logging.getLogger("bibtexparser").setLevel(logging.CRITICAL)
# Where a record's own address stands, best first; `biburl` and `bibsource` tell where the record came from.
_ADDRESS_FIELDS = (
    "url", "link", "ee", "howpublished", "doi", "pdf", "code", "codeurl", "video", "website", "note", "annote",
    "publisher", "journal", "booktitle",
    "bdsk-url-1", "bdsk-url-2", "bdsk-url-3",
)  # fmt: skip
_VENUE_FIELDS = (
    "journaltitle", "journal", "booktitle", "maintitle", "school", "institution", "organization", "howpublished",
    "eventtitle", "venue", "_venue", "series",
)  # fmt: skip
_DOI_FIELDS = frozenset({"doi"})
_DOI = re.compile(r"10\.\d{4,9}/\S+")
_ADDRESS = re.compile(r"https?://(?:\\[_%&#~{}$]|[^\s{}\"<>\\])+", re.IGNORECASE)
_WHOLE = re.compile(r"\s*(?:\\url\{)?\s*(https?://(?:(?!https?://)[^{}\n]){1,2000}?)\s*\}?\s*", re.IGNORECASE)
_ESCAPE = re.compile(r"\\([_%&#~{}$])")
_DOUBLE_BRACED = re.compile(r"\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}")
_YEAR = re.compile(r"(?<!\d)(1[5-9]\d\d|20\d\d)(?!\d)")
_RECORD = re.compile(r"^[ \t]*@(?!comment|string|preamble)\w+\s*[{(]", re.IGNORECASE | re.MULTILINE)
_FIELD = re.compile(r"^\s*([\w-]+)\s*=\s*[{\"]?(.*?)[}\"]?\s*,?\s*$")


@dataclass(frozen=True, slots=True)
class _Record:
    """One record: its fields by lower-case name, and where each begins."""

    line: int
    """1-based."""
    fields: Mapping[str, str]
    """Values without their outer braces or quotes; LaTeX as written."""
    lines: Mapping[str, int]
    """1-based line on which each field begins."""


def read(data: bytes, path: str) -> ReadingList:
    """Read a bibliography.

    Raises:
        ListError: not a text, or there is no record in it.
    """
    source = Source(data, path)
    entries: list[Entry] = []
    links: list[Link] = []
    ids = Ids()
    for record in _records(source):
        entry, own = _entry(record, source, ids)
        entries.append(entry)
        links += own
    if not entries:
        raise ListError(path, None, "no BibTeX record in it; a record looks like @article{key, title = {...}}")
    links.sort(key=lambda link: link.start)
    return ReadingList(path, "bibtex", tuple(entries), tuple(links))


def _records(source: Source) -> Iterator[_Record]:
    library = parse_string(source.text.replace("\r\n", " \n").replace("\r", "\n"))
    for block in library.blocks:
        entry: bib.Block | None = block
        # A key or field that stands twice is a warning for BibTeX; the record is good.
        if isinstance(block, (bib.DuplicateBlockKeyBlock, bib.DuplicateFieldKeyBlock)):
            entry = block.ignore_error_block
        wrapped = isinstance(block, bib.DuplicateFieldKeyBlock)  # its values still have their braces or quotes
        if isinstance(entry, bib.Entry):
            fields: dict[str, str] = {}
            lines: dict[str, int] = {}
            for field in entry.fields:
                name = field.key.strip().lower()
                if isinstance(field.value, str):
                    fields.setdefault(name, field.value[1:-1] if wrapped and field.value[:1] in '{"' else field.value)
                    lines.setdefault(name, (field.start_line or entry.start_line or 0) + 1)
            yield _Record((entry.start_line or 0) + 1, fields, lines)
        elif isinstance(block, bib.ParsingFailedBlock):
            yield from _broken_record(block, source.path)


def _broken_record(block: bib.ParsingFailedBlock, path: str) -> Iterator[_Record]:
    """What can be told of a record whose braces don't match, line by line.

    Raises:
        ListError: nothing can.
    """
    raw = block.raw or ""
    if not _RECORD.match(raw):
        return
    first = (block.start_line or 0) + 1
    fields: dict[str, str] = {}
    lines: dict[str, int] = {}
    for number, line in enumerate(raw.splitlines()[1:], first + 1):
        field = _FIELD.match(line)
        if field:
            fields.setdefault(field[1].lower(), field[2])
            lines.setdefault(field[1].lower(), number)
    if not fields:
        raise ListError(path, first, "the braces of this record don't match: write @article{key, title = {...}, ...}")
    yield _Record(first, fields, lines)


def _entry(record: _Record, source: Source, ids: Ids) -> tuple[Entry, list[Link]]:
    fields = record.fields
    title = plain_latex(fields.get("title") or fields.get("booktitle") or "") or None
    targets = list(_targets(record, source))
    url = targets[0].url if targets else None
    name = ids.new(title, url)
    entry = Entry(
        id=name,
        list=source.path,
        line=source.place(targets[0].start)[0] if targets else record.line,
        section=None,
        title=title,
        authors=_authors(fields),
        year=_year(fields),
        venue=_venue(fields),
        status_claim=_status(fields),
        url=url,
        other_urls=tuple(dict.fromkeys(target.url for target in targets if target.url != url)),
        abstract=plain_latex(fields.get("abstract", "")) or None,
        note=plain_latex(fields.get("note", "") or fields.get("annote", "")) or None,
    )
    links = [
        source.link(target, Role.OTHER if number else Role.PRIMARY, None, name) for number, target in enumerate(targets)
    ]
    return entry, links


def _targets(record: _Record, source: Source) -> Iterator[Target]:
    """A record's addresses, its own first."""
    seen: set[str] = set()
    for name in _ADDRESS_FIELDS:
        value = record.fields.get(name)
        if not value:
            continue
        begin = source.line(record.lines[name])
        for found in _addresses(name, value):
            written, url = found
            start = source.text.find(written, begin)
            # The DOI beside its own address (`http://dx.doi.org/…`) is no second link.
            doi = "".join(_DOI.findall(url))[:200].casefold()
            if start < 0 or url in seen or (doi and any(doi in other.casefold() for other in seen)):
                continue
            seen.add(url)
            begin = start + len(written)
            yield Target(url, start, begin)


def _addresses(name: str, value: str) -> Iterator[tuple[str, str]]:
    """Addresses of a field's value as (what is written, what it means)."""
    whole = _WHOLE.fullmatch(value)
    if whole:  # blanks from copying are part of what is listed
        yield whole[1], _ESCAPE.sub(r"\1", whole[1])
        return
    for match in _ADDRESS.finditer(value):
        written = match[0].rstrip(".,;:)") if "(" not in match[0] else match[0].rstrip(".,;:")
        yield written, _ESCAPE.sub(r"\1", written)
    if name in _DOI_FIELDS and "://" not in value:
        doi = _DOI.search(value)
        if doi:
            yield doi[0], "https://doi.org/" + _ESCAPE.sub(r"\1", doi[0])


def _authors(fields: Mapping[str, str]) -> tuple[str, ...]:
    names = (
        plain_latex(name).strip(" ,;") for name in _split_names(fields.get("author") or fields.get("editor") or "")
    )
    return tuple(name for name in names if name and name.casefold() not in ("others", "et al.", "et al"))


def _split_names(value: str) -> Iterator[str]:
    """Names between "and"s that stand outside braces."""
    depth = begin = 0
    for match in re.finditer(r"[{}]|\s+and\s+", value):
        if match[0] == "{":
            depth += 1
        elif match[0] == "}":
            depth -= 1
        elif depth <= 0:
            yield value[begin : match.start()]
            begin = match.end()
    yield value[begin:]


def _year(fields: Mapping[str, str]) -> int | None:
    for name in ("year", "date", "eventdate"):
        year = _YEAR.search(fields.get(name, ""))
        if year:
            return int(year[1])
    return None


def _venue(fields: Mapping[str, str]) -> str | None:
    own_title = plain_latex(fields.get("title", ""))
    for name in _VENUE_FIELDS:
        venue = plain_latex(_ADDRESS.sub("", fields.get(name, "")).replace("\\url", "")).strip(" ,;.:")
        if venue and venue != own_title and status_claim(venue) is None:
            return venue
    return None


def _status(fields: Mapping[str, str]) -> str | None:
    for name in ("pubstate", "note", "howpublished", "journal", "booktitle", "year", "status"):
        text = plain_latex(fields.get(name, ""))
        claim = status_claim(text) or bracketed_claim(text)
        if claim:
            return claim
    return None
