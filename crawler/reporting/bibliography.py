"""A run's entries as a bibliography: BibTeX, CSL-JSON, CSV. What a work's pages say goes before what the list says."""

import csv
import io
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from crawler.model.record import Record
from crawler.model.run import EntryRow, Report
from crawler.reporting.escape import cell

# TeX's special characters, in values that are plain text (The TeXbook, chapter 7).
_TEX = {
    "\\": r"\textbackslash{}", "{": r"\{", "}": r"\}", "$": r"\$", "&": r"\&", "#": r"\#", "%": r"\%", "_": r"\_",
    "^": r"\textasciicircum{}", "~": r"\textasciitilde{}",
}  # fmt: skip
_ADDRESSES = frozenset({"url", "doi", "eprint", "archiveprefix"})
_KEY = re.compile(r"[^A-Za-z0-9:-]+")
_PROCEEDINGS = re.compile(r"proceedings|conference|workshop|symposium|\b[A-Z][A-Za-z]*[A-Z]{2,}\b")
_COLUMNS = (
    "id", "list", "line", "section", "title", "authors", "year", "venue", "status_claim", "doi", "arxiv_id", "url",
    "verdict", "staleness",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Work:
    """What is cited of one entry."""

    row: EntryRow
    title: str | None
    authors: tuple[str, ...]
    year: int | None
    venue: str | None
    doi: str | None
    arxiv_id: str | None
    abstract: str | None


def works(report: Report) -> Iterator[Work]:
    """Every entry, with the fresh values where there are any."""
    for row in report.entries:
        record, entry = row.record or Record(), row.entry
        yield Work(
            row=row,
            title=record.title.value if record.title else entry.title,
            authors=record.authors.value if record.authors else entry.authors,
            year=record.year.value if record.year else entry.year,
            venue=record.venue.value if record.venue else entry.venue,
            doi=record.doi.value if record.doi else None,
            arxiv_id=record.arxiv_id.value if record.arxiv_id else None,
            abstract=record.abstract.value if record.abstract else entry.abstract,
        )


def bibtex(report: Report) -> str:
    """One record for each entry with a title; keys are the entries' ids."""
    keys: set[str] = set()
    return "\n".join(_bibtex(work, keys) for work in works(report) if work.title)


def csl_json(report: Report) -> str:
    """The same as CSL-JSON (citation-style-language/schema, csl-data.json)."""
    items = [_csl(work) for work in works(report) if work.title]
    return json.dumps(items, indent=1, ensure_ascii=False) + "\n"


def table(report: Report) -> str:
    """Every entry, with its verdict and staleness, as CSV that no spreadsheet runs."""
    verdicts = {row.url: row.verdict.name.value for row in report.links}
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(_COLUMNS)
    for work in works(report):
        entry = work.row.entry
        values = (
            entry.id, entry.list, entry.line, entry.section, work.title, "; ".join(work.authors), work.year, work.venue,
            entry.status_claim, work.doi, work.arxiv_id, entry.url, verdicts.get(entry.url or ""), work.row.staleness,
        )  # fmt: skip
        writer.writerow([cell(value) for value in values])
    return out.getvalue()


def _bibtex(work: Work, keys: set[str]) -> str:
    stem = _KEY.sub("-", work.row.entry.id).strip("-") or "entry"
    key = next(name for name in _numbered(stem) if name not in keys)
    keys.add(key)
    in_proceedings = work.venue is not None and _PROCEEDINGS.search(work.venue)
    kind = "misc" if work.venue is None else "inproceedings" if in_proceedings else "article"
    fields = {
        "title": work.title,
        "author": " and ".join(_turned(name) for name in work.authors),
        "year": None if work.year is None else str(work.year),
        "booktitle" if in_proceedings else "journal": work.venue,
        "doi": work.doi,
        "eprint": work.arxiv_id,
        "archiveprefix": "arXiv" if work.arxiv_id else None,
        "url": work.row.entry.url,
    }
    lines = [f"  {name} = {{{_tex(name, value)}}}," for name, value in fields.items() if value]
    return "\n".join([f"@{kind}{{{key},", *lines, "}"]) + "\n"


def _numbered(stem: str) -> Iterator[str]:
    yield stem
    number = 2
    while True:
        yield f"{stem}-{number}"
        number += 1


def _tex(name: str, value: str) -> str:
    text = " ".join(value.split())
    if name in _ADDRESSES:
        return re.sub(r"[{}\\]", lambda found: f"%{ord(found[0]):02X}", text)
    escaped = "".join(_TEX.get(character, character) for character in text)
    return f"{{{escaped}}}" if name == "title" else escaped


def _turned(name: str) -> str:
    """The family name first, as BibTeX reads it without doubt; one word stays."""
    if "," in name or " " not in name:
        return name if " and " not in name else f"{{{name}}}"
    first, _, last = name.rpartition(" ")
    return f"{last}, {first}"


def _csl(work: Work) -> Mapping[str, Any]:
    entry = work.row.entry
    in_proceedings = work.venue is not None and _PROCEEDINGS.search(work.venue)
    kind = "webpage" if work.venue is None and not work.authors else "article-journal"
    fields: dict[str, Any] = {
        "title": work.title,
        "author": [_person(name) for name in work.authors],
        "issued": None if work.year is None else {"date-parts": [[work.year]]},
        "container-title": work.venue,
        "DOI": work.doi,
        "URL": entry.url,
        "abstract": work.abstract,
    }
    given = {name: value for name, value in fields.items() if value}
    return {"id": entry.id, "type": "paper-conference" if in_proceedings else kind, **given}


def _person(name: str) -> Mapping[str, str]:
    if "," in name:
        family, _, given = name.partition(",")
        return {"family": family.strip(), "given": given.strip()}
    given, _, family = name.rpartition(" ")
    return {"family": family, "given": given} if given else {"literal": family}
