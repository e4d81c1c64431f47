"""The facts of a table's row, by what its columns are called."""

import re
from functools import lru_cache

from crawler.lists.facts import Facts
from crawler.lists.fields import item_facts
from crawler.lists.items import Item, Run
from crawler.lists.names import whole_names
from crawler.lists.roles import Links
from crawler.lists.venues import venue_name

_COLUMNS = (
    (
        "title",
        re.compile(r"title|paper|name|article|resource|book|course|project|publication title|work", re.IGNORECASE),
    ),
    (
        "authors",
        re.compile(r"author|aut(?:ore|or|eur|oren)s?\b|nome\b|by|speaker|instructor|lecturer|creator", re.IGNORECASE),
    ),
    ("year", re.compile(r"year|date|published|when|data\b|anno\b|ann[ée]e|jahr", re.IGNORECASE)),
    ("venue", re.compile(r"venue|conf|journal|publication|publisher|where|proceedings", re.IGNORECASE)),
)
_TITLE = re.compile(r"(?:paper |thesis )?tit(?:le|olo|re|el|ulo)\b", re.IGNORECASE)
_YEAR = re.compile(r"(?<![\d.])((?:1[5-9]|20)\d\d)(?![\d.])")


def row_facts(item: Item, links: Links) -> Facts:
    """Facts of a row with a primary link."""
    cells = [" ".join("".join(run.text for run in cell if not run.image).split()) for cell in item.cells]
    columns = _named(item.columns)
    if not cells:
        return item_facts(item.runs, links)
    facts = Facts()
    title = columns.get("title")
    beside = title is not None and title < len(cells) and not any(run.link for run in item.cells[title])
    if beside and title is not None and _TITLE.match(item.columns[title]) and cells[title]:
        facts.title = cells[title]  # the link is labelled with a number, a journal
    elif links.titled and links.primary:
        own = next((cell for cell in item.cells if any(run.link is links.primary for run in cell)), item.runs)
        facts = item_facts(own, links)
        facts.title = links.label()
    elif title is not None and title < len(cells):
        facts.title = cells[title] or None
    else:
        facts.title = next((text for text, cell in zip(cells, item.cells, strict=True) if _is_text(text, cell)), None)
    if (text := _cell(cells, columns, "authors")) and (names := whole_names(text, loose=True)):
        facts.authors = names
    year = _YEAR.search(_cell(cells, columns, "year")) or next(filter(None, map(_YEAR.fullmatch, cells)), None)
    facts.year = int(year.group(1)) if year else facts.year
    facts.venue = venue_name(_cell(cells, columns, "venue"), certain=True) or facts.venue
    used = {facts.title, *(_cell(cells, columns, name) for name in ("authors", "year", "venue"))}
    words = (
        text
        for text, cell in zip(cells, item.cells, strict=True)
        if any(run.link is None and run.text.strip() for run in cell)
    )
    facts.rest = "; ".join(text for text in words if text not in used)
    return facts


@lru_cache(maxsize=16)  # asked for each row of a table
def _named(columns: tuple[str, ...]) -> dict[str, int]:
    """Which column holds which field."""
    found: dict[str, int] = {}
    if (exact := next((index for index, head in enumerate(columns) if _TITLE.match(head)), None)) is not None:
        found["title"] = exact
    for index, head in enumerate(columns):
        for name, pattern in _COLUMNS:
            if name not in found and pattern.match(head):
                found[name] = index
                break
    if exact is not None and "authors" not in found:  # beside a title, a name is a person's
        names = [index for index, head in enumerate(columns) if head.lower() == "name"]
        if names:
            found["authors"] = names[0]
    return found


def _cell(cells: list[str], columns: dict[str, int], name: str) -> str:
    index = columns.get(name)
    return cells[index] if index is not None and index < len(cells) else ""


def _is_text(text: str, cell: tuple[Run, ...]) -> bool:
    return len(text) > 3 and not _YEAR.fullmatch(text) and not any(run.link for run in cell)  # noqa: PLR2004 - "1." is no title
