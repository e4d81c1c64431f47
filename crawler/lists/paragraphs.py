"""Paragraphs that are entries: publications one a paragraph, and rows of bare links."""

import re
from collections.abc import Iterable

from crawler.lists.items import Item, Kind

# A publication in a paragraph of its own: a year in brackets, or at its end.
_CITATION = re.compile(r"\((?:[^()]{0,40}\b)?(?:19|20)\d\d\)|\b(?:19|20)\d\d\b[^A-Za-z]{0,12}\Z")
_ENOUGH = 3


def citations(items: list[Item]) -> Iterable[Item]:
    """The same items, with paragraphs as list items where a page gives its entries one a paragraph."""
    alone: list[int] = []
    row: list[int] = []
    wanted: set[int] = set()
    below_link = False
    for index, item in enumerate(items):
        if item.kind is Kind.HEADING:
            below_link = any(run.link for run in item.runs)
        elif _is_citation(item) and not below_link:  # below a heading that is an entry, it tells of that one
            alone.append(index)
        if _is_only_a_link(item):
            row.append(index)
        elif item.kind is not Kind.PARAGRAPH or any(run.link for run in item.runs):
            wanted.update(row if len(row) >= _ENOUGH else ())
            row = []
    wanted.update(row if len(row) >= _ENOUGH else ())
    wanted.update(alone if len(alone) >= _ENOUGH else ())
    return [
        Item(Kind.ITEM, item.line, item.runs, item.section) if index in wanted else item
        for index, item in enumerate(items)
    ]


def _is_citation(item: Item) -> bool:
    if item.kind is not Kind.PARAGRAPH or not any(run.link for run in item.runs):
        return False
    return bool(_CITATION.search("".join(run.text for run in item.runs).strip()))


def _is_only_a_link(item: Item) -> bool:
    if item.kind is not Kind.PARAGRAPH:
        return False
    said = [run for run in item.runs if run.text.strip()]
    return bool(said) and said[0].link is not None and all(run.link is said[0].link for run in said)
