"""Which reader reads this file: by its extension, then by its content."""

from collections.abc import Callable
from pathlib import PurePath

from crawler.lists import bibtex, catalog, html, markdown, plain, table
from crawler.model.entry import ReadingList
from crawler.model.errors import ListError

Reader = Callable[[bytes, str], ReadingList]

_READERS: dict[str, Reader] = {
    ".md": markdown.read,
    ".markdown": markdown.read,
    ".mdown": markdown.read,
    ".html": html.read,
    ".htm": html.read,
    ".xhtml": html.read,
    ".yaml": catalog.read,
    ".yml": catalog.read,
    ".json": catalog.read,
    ".csv": table.read,
    ".tsv": table.read,
    ".tab": table.read,
    ".txt": plain.read,
    ".text": plain.read,
    ".urls": plain.read,
    ".bib": bibtex.read,
    ".bibtex": bibtex.read,
}


def read(data: bytes, path: str) -> ReadingList:
    """Read a list, whatever its format.

    Args:
        data: the file's bytes.
        path: the file as the person named it.

    Raises:
        ListError: the file is empty, binary, undecodable, or holds neither links nor entries.
    """
    reader = _READERS.get(PurePath(path).suffix.lower(), markdown.read)
    reading_list = reader(data, path)
    if not reading_list.entries and not reading_list.links:
        raise ListError(path, None, "neither links nor entries in it; name a list, or give its format by its extension")
    return reading_list
