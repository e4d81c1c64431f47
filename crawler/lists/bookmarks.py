"""Bookmark exports in Netscape's format, which every browser writes and no HTML parser likes: nothing in it is closed."""

import html
import re
from collections.abc import Iterator

from crawler.lists.entries import collect
from crawler.lists.items import Item, Kind, Run
from crawler.lists.source import Source, Target
from crawler.model.entry import ReadingList

_HEAD = re.compile(rb"<!DOCTYPE\s+NETSCAPE-Bookmark-file", re.IGNORECASE)
_TOKEN = re.compile(
    r"""<!--.*?-->|<a\s[^>]*?href\s*=\s*"(?P<href>[^"]*)"[^>]*>(?P<label>[^<]*)</a>|<h[1-6][^>]*>(?P<folder>[^<]*)</h[1-6]>"""
    r"""|(?P<open><dl\b)|(?P<close></dl\b)|<dd>(?P<said>[^<]*)""",
    re.IGNORECASE | re.DOTALL,
)
_SNIFFED = 2048  # bytes


def is_bookmarks(data: bytes) -> bool:
    """Whether a file says at its beginning that it is such an export."""
    return bool(_HEAD.search(data, 0, _SNIFFED))


def read(data: bytes, path: str) -> ReadingList:
    """Read a bookmark export: each bookmark an entry, its folder the section, its description a note.

    Raises:
        ListError: the bytes are no text.
    """
    source = Source(data, path)
    entries, links = collect(_items(source), source)
    return ReadingList(path, "html", entries, links)


def _items(source: Source) -> Iterator[Item]:
    folders: list[str | None] = []
    folder: str | None = None
    held: Item | None = None
    for token in _TOKEN.finditer(source.text):
        if token["said"] is not None and held is not None:
            text = _clean(token["said"])
            held = Item(held.kind, held.line, (*held.runs, Run("\n\n"), Run(text)), held.section) if text else held
            continue
        if held is not None:
            yield held
            held = None
        if token["href"] is not None:
            target = Target(html.unescape(token["href"]).strip(), *token.span("href"))
            label = Run(_clean(token["label"]) or target.url, link=target)
            held = Item(Kind.ITEM, source.place(token.start())[0], (label,), folders[-1] if folders else folder)
        elif token["folder"] is not None:
            folder = _clean(token["folder"]) or None
        elif token["open"] is not None:
            folders.append(folder)
        elif token["close"] is not None and folders:
            folders.pop()
            folder = folders[-1] if folders else None
    if held is not None:
        yield held


def _clean(text: str) -> str:
    return " ".join(html.unescape(text).split())
