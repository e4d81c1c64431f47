"""Tables of comma- or tab-separated values, with a line of column heads or without."""

import csv
import re
from collections.abc import Iterator, Mapping, Sequence

from crawler.lists.bare import bare_addresses
from crawler.lists.ids import Ids
from crawler.lists.records import Record, entry_of_record, split_names, year_in
from crawler.lists.source import Source, Target
from crawler.model.entry import Entry, Link, ReadingList
from crawler.model.errors import ListError

# How people head their columns.
_HEADS: dict[str, tuple[str, ...]] = {
    "title": ("title", "name", "paper", "paper title", "entry", "resource", "book", "course", "item"),
    "authors": ("author", "authors", "by", "writer", "creator", "creators", "lecturer"),
    "year": ("year", "date", "published", "publication year", "pub year"),
    "venue": ("venue", "journal", "conference", "publication", "publication title", "publisher", "source", "where"),
    "status": ("status", "status_claim", "state"),
    "section": ("section", "category", "topic", "area", "group", "type", "folder"),
    "abstract": ("abstract", "summary", "abstract note"),
    "note": ("note", "notes", "comment", "comments", "description", "remark", "remarks"),
}
_ADDRESS_HEADS = (
    "url",
    "link",
    "href",
    "address",
    "website",
    "homepage",
    "web",
    "pdf",
    "doi",
    "code",
    "github",
    "video",
)
_FIELD_OF = {head: field for field, heads in _HEADS.items() for head in heads}
_DOI = re.compile(r"10\.\d{4,9}/\S+")
_DELIMITERS = ",\t;|"
_SAMPLE = 20  # lines that are looked at to find the delimiter
_LARGEST_FIELD = 10 * 2**20


def read(data: bytes, path: str) -> ReadingList:
    """Read a table: each row below the heads an entry.

    Raises:
        ListError: not a text, or a row that can't be read.
    """
    source = Source(data, path)
    csv.field_size_limit(_LARGEST_FIELD)
    delimiter = "\t" if path.lower().endswith((".tsv", ".tab")) else _delimiter(source.text)
    entries: list[Entry] = []
    links: list[Link] = []
    ids = Ids()
    for record in _records(source, delimiter):
        entry, own = entry_of_record(record, source, ids)
        entries.append(entry)
        links += own
    links.sort(key=lambda link: link.start)
    return ReadingList(path, "tsv" if delimiter == "\t" else "csv", tuple(entries), tuple(links))


def _delimiter(text: str) -> str:
    lines = text.splitlines()[:_SAMPLE]
    return max(_DELIMITERS, key=lambda mark: (sum(mark in line for line in lines), -_DELIMITERS.index(mark)))


def _records(source: Source, delimiter: str) -> Iterator[Record]:
    lines = source.text.splitlines(keepends=True)
    reader = csv.reader(lines, delimiter=delimiter)
    columns: Mapping[int, str] | None = None
    begin = 0
    while True:
        first = reader.line_num
        try:
            row = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            raise ListError(source.path, reader.line_num, f"not a row of a table: {error}") from None
        end = begin + sum(len(line) for line in lines[first : reader.line_num])
        if any(cell.strip() for cell in row):
            if columns is None:
                columns = _columns(row)
                if columns:
                    begin = end
                    continue
            yield _record(source, row, columns, first + 1, (begin, end))
        begin = end


def _columns(row: Sequence[str]) -> Mapping[int, str]:
    """The meaning of each column by its head; empty where the first row is no heads."""
    heads = [" ".join(cell.strip().casefold().replace("_", " ").split()) for cell in row]
    found = {
        number: _FIELD_OF.get(head) or "address"
        for number, head in enumerate(heads)
        if head in _FIELD_OF or head.rstrip("0123456789 s") in _ADDRESS_HEADS or head in _ADDRESS_HEADS
    }
    return {} if any("://" in cell for cell in row) else found


def _record(
    source: Source, row: Sequence[str], columns: Mapping[int, str] | None, line: int, span: tuple[int, int]
) -> Record:
    cells: dict[str, str] = {}
    for number, cell in enumerate(row):
        field = (columns or {}).get(number)
        if field and field != "address":
            cells.setdefault(field, cell.strip())
    targets = tuple(_targets(source, row, columns or {}, span))
    if not columns:  # no heads: the first cell of words is the title, a cell that is a year the year
        words = [cell.strip() for cell in row if cell.strip() and "://" not in cell]
        cells["title"] = next((cell for cell in words if not cell.isdigit()), "")
        cells["year"] = next((cell for cell in words if cell.isdigit()), "")
    return Record(
        line=line,
        section=cells.get("section") or None,
        title=" ".join(cells.get("title", "").split()) or None,
        authors=split_names(cells.get("authors", "")),
        year=year_in(cells.get("year", "")),
        venue=cells.get("venue") or None,
        status_claim=cells.get("status") or None,
        abstract=cells.get("abstract") or None,
        note=cells.get("note") or None,
        targets=targets,
    )


def _targets(source: Source, row: Sequence[str], columns: Mapping[int, str], span: tuple[int, int]) -> Iterator[Target]:
    """Addresses of a row: those of address columns first, then those in other cells."""
    order = sorted(range(len(row)), key=lambda number: columns.get(number) != "address")
    seen: set[str] = set()
    for number in order:
        cell = row[number]
        addresses = [(cell[start:end], cell[start:end]) for start, end in bare_addresses(cell)]
        doi = _DOI.fullmatch(cell.strip()) if not addresses else None
        if doi:
            addresses = [(doi[0], f"https://doi.org/{doi[0]}")]
        for written, url in addresses:
            start = source.text.find(written, *span)
            if start >= 0 and url not in seen:
                seen.add(url)
                yield Target(url, start, start + len(written))
