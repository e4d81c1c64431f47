"""Which reader reads this file: by its extension, then by its content."""

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import PurePath

from crawler.lists import markdown, plain, rst, table
from crawler.lists.ignored import read_ignored
from crawler.model.entry import ReadingList
from crawler.model.errors import ListError

Reader = Callable[[bytes, str], ReadingList]


# The libraries that these formats are read with take 0.2 s to load, which a list in Markdown should not pay for.
def _read_html(data: bytes, path: str) -> ReadingList:
    from crawler.lists import html  # noqa: PLC0415 - see above

    return html.read(data, path)


def _read_bibtex(data: bytes, path: str) -> ReadingList:
    from crawler.lists import bibtex  # noqa: PLC0415 - see above

    return bibtex.read(data, path)


def _read_catalog(data: bytes, path: str) -> ReadingList:
    from crawler.lists import catalog  # noqa: PLC0415 - see above

    return catalog.read(data, path)


_READERS: dict[str, Reader] = {
    ".md": markdown.read,
    ".markdown": markdown.read,
    ".mdown": markdown.read,
    ".rst": rst.read,
    ".rest": rst.read,
    ".html": _read_html,
    ".htm": _read_html,
    ".xhtml": _read_html,
    ".yaml": _read_catalog,
    ".yml": _read_catalog,
    ".json": _read_catalog,
    ".csv": table.read,
    ".tsv": table.read,
    ".tab": table.read,
    ".urls": plain.read,
    ".bib": _read_bibtex,
    ".bibtex": _read_bibtex,
}

# By how a file of another name, or of none, begins; the first that fits. Looked for in its first few thousand bytes.
_BEGINNINGS: tuple[tuple[re.Pattern[bytes], Reader], ...] = (
    (
        re.compile(
            rb"\s*(?:<!--.*?-->\s*)*<(?:!doctype\s+(?:html|netscape)|html|head|body)\b", re.IGNORECASE | re.DOTALL
        ),
        _read_html,
    ),
    (re.compile(rb"(?:\s*%[^\n]*\n)*\s*@\s*[a-z]+\s*[{(]", re.IGNORECASE), _read_bibtex),
    (re.compile(rb"\s*[\[{]\s*[\"{\]}]"), _read_catalog),
    (re.compile(rb"(?s:.*?)(?:\]\(|^#{1,6} |^\s{0,3}[-*+] |\]: |<a )", re.IGNORECASE | re.MULTILINE), markdown.read),
    (re.compile(rb""), plain.read),
)
_BEGINNING = 8192  # bytes


def read(data: bytes, path: str) -> ReadingList:
    """Read a list, whatever its format.

    Args:
        data: the file's bytes.
        path: the file as the person named it.

    Raises:
        ListError: the file is empty, binary, undecodable, or holds neither links nor entries.
    """
    reader = _READERS.get(PurePath(path).suffix.lower()) or _by_beginning(data)
    reading_list = reader(data, path)
    ignored = read_ignored(data, path, reading_list.format, reading_list.links)
    reading_list = replace(reading_list, ignored=ignored, data=data)
    if not reading_list.entries and not reading_list.links:
        raise ListError(path, None, "neither links nor entries in it; name a list, or give its format by its extension")
    return reading_list


def _by_beginning(data: bytes) -> Reader:
    beginning = data[:_BEGINNING].removeprefix(b"\xef\xbb\xbf")
    return next(reader for pattern, reader in _BEGINNINGS if pattern.match(beginning))
