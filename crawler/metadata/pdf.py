"""A PDF's own words: XMP, document information, and its first page."""

import io
import logging
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from crawler.metadata.claims import Claim, Name
from crawler.metadata.clean import clean_text
from crawler.metadata.identity import arxiv
from crawler.metadata.identity.doi import dois_in
from crawler.metadata.names import is_person, split_names

# Bytes: papers with photographs have up to some 50 MB, but a crawl reads less, and the end of the file is needed.
_LARGEST = 64 * 2**20
# Titles that programs leave in a file: names of files, of journals' templates, of the program itself.
_NO_TITLE = re.compile(
    r"^(?:untitled\w*|microsoft word.*|powerpoint.*|slide \d+|title|paper|main|manuscript|article|document\d*|layout \d+|arxiv:\S+.*|doi:\S+|s?\d+[-\d. ]*(?:\.\.\d+)?|[\w.+-]+\.(?:dvi|tex|docx?|pdf|qxd|indd|eps|ps|rtf|fm|p65|3d))$",
    re.IGNORECASE,
)
_ABSTRACT = re.compile(
    r"(?:^|\n)\s*(?:abstract|summary|a\s?b\s?s\s?t\s?r\s?a\s?c\s?t)\s*[.:—–-]?\s*(.{60,4000}?)(?=\n\s*(?:1|I)?\.?\s*(?:introduction|keywords?|key words|index terms|categories and subject|ccs concepts|1\s+[A-Z])|\n\s*\n\s*\n|$)",
    re.IGNORECASE | re.DOTALL,
)
_STAMP_YEAR = re.compile(r"arXiv:\S{5,30}\s+\[[^\]]{2,30}\]\s+\d{1,2}\s+\w{3,9}\s+((?:19|20)\d\d)", re.IGNORECASE)
_HYPHEN = re.compile(r"(?<=[a-z])-\n(?=[a-z])")
_LONGEST_PAGE = 20_000  # characters
_LONGEST_STREAM = 2_000_000  # bytes of a page's drawing instructions; beyond are drawings, and minutes of work
_HEAD = 3000  # characters in which a paper names its own DOI
_SHORTEST_TITLE, _LONGEST_TITLE = 8, 300


@dataclass(frozen=True, slots=True)
class _Run:
    """A piece of text drawn at one size."""

    text: str
    size: float


def read_pdf(body: bytes) -> Iterator[Claim]:
    """Claims of a PDF; none of what is broken, encrypted or cut short. Never raises."""
    from pypdf import PdfReader  # noqa: PLC0415 - a twentieth of a second, and few lists have PDFs

    # What it says of strangers' files is no news to the person at the screen.
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    try:
        reader = PdfReader(io.BytesIO(body[:_LARGEST]), strict=False)
        page = reader.pages[0]
    except Exception:  # noqa: BLE001 - a stranger's file may break the reader in any way, and then it says nothing
        return
    for read in (_xmp, _info):
        yield from _safely(read, reader)
    yield from _safely(_first_page, page)


def _safely(read: Any, source: Any) -> list[Claim]:
    try:
        return list(read(source))
    except Exception:  # noqa: BLE001 - see above; what the other places say still counts
        return []


def _xmp(reader: Any) -> Iterator[Claim]:
    xmp = reader.xmp_metadata
    if xmp is None:
        return
    titles = xmp.dc_title or {}
    for title in [titles.get("x-default"), *titles.values()][:1]:
        if title and not _NO_TITLE.match(title.strip()):
            yield Claim(Name.TITLE, title, "xmp")
    for author in xmp.dc_creator or []:
        if is_person(clean_text(author)):
            yield Claim(Name.AUTHORS, author, "xmp")
    prism = {
        element.tagName.rpartition(":")[2].lower(): _content(element)
        for space in (
            "http://prismstandard.org/namespaces/basic/2.0/",
            "http://prismstandard.org/namespaces/basic/2.1/",
            "http://prismstandard.org/namespaces/basic/3.0/",
        )
        for element in xmp.get_nodes_in_namespace("", space)
        if hasattr(element, "tagName")
    }
    for key, name in (
        ("doi", Name.DOI),
        ("publicationname", Name.VENUE),
        ("coverdate", Name.YEAR),
        ("coverdisplaydate", Name.YEAR),
        ("publicationdate", Name.YEAR),
    ):
        if prism.get(key):
            yield Claim(name, prism[key], "xmp")
    for identifier in [xmp.dc_identifier] if xmp.dc_identifier else []:
        yield Claim(Name.DOI, identifier, "xmp")


def _content(element: Any) -> str:
    return "".join(node.data for node in element.childNodes if node.nodeType == node.TEXT_NODE)


def _info(reader: Any) -> Iterator[Claim]:
    info = reader.metadata
    if info is None:
        return
    title = clean_text(str(info.title or ""))
    if len(title) >= _SHORTEST_TITLE and not _NO_TITLE.match(title):
        yield Claim(Name.TITLE, title, "info")
    authors = split_names(str(info.author or ""))
    if authors and all(map(is_person, authors)):
        yield from (Claim(Name.AUTHORS, author, "info") for author in authors)
    for key in ("/doi", "/DOI", "/WPS-ARTICLEDOI", "/Subject"):
        for doi in dois_in(str(info.get(key) or ""))[:1]:
            yield Claim(Name.DOI, doi, "xmp")


def _first_page(page: Any) -> Iterator[Claim]:
    contents = page.get_contents()
    if contents is not None and len(contents.get_data()) > _LONGEST_STREAM:
        return
    runs: list[_Run] = []

    def visit(text: str, _current: Any, matrix: Any, _font: Any, size: float) -> None:
        if text:
            # The text matrix scales too; rotated stamps have their scale in the second number.
            runs.append(_Run(text, round(abs(size) * max(abs(matrix[0]), abs(matrix[1])), 1)))

    text = page.extract_text(visitor_text=visit)[:_LONGEST_PAGE]
    if paper := arxiv.in_text(text):
        yield Claim(Name.ARXIV_ID, paper.id, "stamp")
    if year := _STAMP_YEAR.search(text):
        yield Claim(Name.YEAR, year[1], "stamp")
    title = _largest(runs)
    if title:
        yield Claim(Name.TITLE, title, "first page")
        yield from (Claim(Name.AUTHORS, name, "first page") for name in _authors(runs, title))
    if found := dois_in(text[:_HEAD]):
        yield Claim(Name.DOI, found[0], "first page")
    if abstract := _ABSTRACT.search(text):
        yield Claim(Name.ABSTRACT, _HYPHEN.sub("", abstract[1]), "first page")


def _largest(runs: list[_Run]) -> str:
    """What is drawn in the largest letters and is long enough for a title; the stamp on the margin is no title."""
    by_size: dict[float, list[str]] = {}
    for run in runs:
        by_size.setdefault(run.size, []).append(run.text)
    for size in sorted(by_size, reverse=True)[:4]:
        text = clean_text(_HYPHEN.sub("", "".join(by_size[size]).strip()))
        if (
            _SHORTEST_TITLE <= len(text) <= _LONGEST_TITLE
            and " " in text
            and "@" not in text
            and not arxiv.in_text(text)
            and not _NO_TITLE.match(text)
        ):
            return text
    return ""


def _authors(runs: list[_Run], title: str) -> tuple[str, ...]:
    """Lines of names between the title and the abstract."""
    text = "".join(run.text for run in runs)
    start = text.find(title.rpartition(" ")[2])
    names: list[str] = []
    if start < 0:
        return ()
    for line in text[start:].splitlines()[1:12]:
        if re.match(r"\s*(?:abstract|summary)\b", line, re.IGNORECASE):
            break
        people = split_names(line)
        if people and all(map(is_person, people)):
            names += people
    return tuple(dict.fromkeys(names))
