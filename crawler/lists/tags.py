"""HTML blocks within Markdown: which of its text is an item, a row, a heading."""

from collections.abc import Iterator

from crawler.lists.inline import Tag
from crawler.lists.items import Item, Kind, Run
from crawler.lists.source import Source

_KINDS = {"li": Kind.ITEM, "dt": Kind.ITEM, "tr": Kind.ROW, "blockquote": Kind.QUOTE}
_KINDS |= {f"h{depth}": Kind.HEADING for depth in range(1, 7)}
_KINDS |= dict.fromkeys(("p", "div", "summary", "ul", "ol", "table", "details", "center"), Kind.PARAGRAPH)
_CELLS = frozenset(("td", "th"))


def items_of_tags(runs: tuple[Run, ...], tags: tuple[Tag, ...], source: Source, line: int) -> Iterator[Item]:
    """Items of one HTML block, flat; blocks without any text are left out.

    Args:
        runs: the block's runs.
        tags: the tags between them, in order.
        source: tells the lines of the tags.
        line: 1-based line on which the block begins.
    """
    kind, depth, start, bounds, inside = Kind.PARAGRAPH, 0, 0, [0], False
    for tag in tags:
        if tag.name in _CELLS and kind is Kind.ROW:
            bounds.append(tag.index)
        # A paragraph within an item or a cell is that item's text.
        if tag.name not in _KINDS or (inside and _KINDS[tag.name] is Kind.PARAGRAPH and tag.name in {"p", "div"}):
            continue
        yield from _item(kind, depth, line, runs[start : tag.index], [bound - start for bound in bounds])
        kind = Kind.PARAGRAPH if tag.closing else _KINDS[tag.name]
        inside = kind is not Kind.PARAGRAPH
        depth = int(tag.name[1]) if kind is Kind.HEADING else 0
        start, bounds, line = tag.index, [tag.index], source.place(tag.place)[0]
    yield from _item(kind, depth, line, runs[start:], [bound - start for bound in bounds])


def _item(kind: Kind, depth: int, line: int, runs: tuple[Run, ...], bounds: list[int]) -> Iterator[Item]:
    text = " ".join("".join(run.text for run in runs if not run.image).split())
    if not text and not any(run.link for run in runs):
        return
    cells = tuple(runs[a:b] for a, b in zip(bounds, [*bounds[1:], len(runs)], strict=True)) if kind is Kind.ROW else ()
    filled = tuple(cell for cell in cells if any(run.text.strip() for run in cell))
    yield Item(kind, line, runs, text if kind is Kind.HEADING else None, cells=filled, depth=depth)
