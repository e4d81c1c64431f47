"""What the elements of an item hold, by the names of their classes: `<span class="paper-authors">`."""

import re
from dataclasses import replace

from bs4.element import Tag

from crawler.lists.items import Item, Kind, Run

# Words of a class name, in the order in which they are tried.
_FIELDS = (
    ("title", re.compile(r"(?:^|[-_\s])(?:title|titles|papertitle|ptitle)\Z", re.IGNORECASE)),
    ("authors", re.compile(r"(?:^|[-_\s])(?:authors?|creators?|byline)\Z", re.IGNORECASE)),
    ("year", re.compile(r"(?:^|[-_\s])(?:year|date|pubdate|pubyear)\Z", re.IGNORECASE)),
    ("venue", re.compile(r"(?:^|[-_\s])(?:venue|journal|conference|booktitle|periodical)\Z", re.IGNORECASE)),
)
# "Doe, Jane" in an element for one author.
_TURNED = re.compile(r"([^\s,]+), ([^,;]+)\Z")


def _named_parts(tag: Tag) -> dict[str, list[Tag]]:
    """The outermost elements named for a field; empty unless there is one title and another field."""
    found: dict[str, list[Tag]] = {}
    held: set[int] = set()
    for part in tag.descendants:
        if not isinstance(part, Tag) or "class" not in part.attrs or any(id(parent) in held for parent in part.parents):
            continue
        name = _field(part)
        if name is not None:
            found.setdefault(name, []).append(part)
            held.add(id(part))
    return found if len(found) > 1 and len(found.get("title", ())) == 1 else {}


def _field(tag: Tag) -> str | None:
    names: list[str] = list(tag.get("class") or [])
    return next((field for field, word in _FIELDS if any(word.search(name) for name in names)), None)


def _text(tag: Tag) -> str:
    return " ".join(tag.get_text().split())


def _name(tag: Tag) -> str:
    """The text of an author's element; of one author, the family name last."""
    text = _text(tag)
    turned = _TURNED.match(text) if "author" in (tag.get("class") or []) else None
    return f"{turned[2]} {turned[1]}" if turned else text


def with_columns(item: Item, tag: Tag) -> Item:
    """An item whose elements are named for what they hold, as a row with these columns; else itself."""
    parts = _named_parts(tag)
    if not parts:
        return item
    texts = {
        name: ", ".join(_name(part) if name == "authors" else _text(part) for part in found)
        for name, found in parts.items()
    }
    cells = {name: (Run(text),) for name, text in texts.items()}
    # The title keeps its link, so that the rules know which is primary.
    title = parts["title"][0]
    hrefs = {str(a.get("href")).strip() for a in [*title.find_all("a", href=True), *title.find_parents("a", href=True)]}
    link = next((run.link for run in item.runs if run.link and run.link.url in hrefs), None)
    cells["title"] = (Run(texts["title"], link=link),)
    return replace(item, kind=Kind.ROW, cells=tuple(cells.values()), columns=tuple(cells))
