"""What a document shows, whatever its markup: list items, rows, headings and paragraphs with their runs of text.

Markdown and HTML are read into these; `entries` makes entries of them by one set of rules.
"""

from dataclasses import dataclass
from enum import StrEnum

from crawler.lists.source import Target


class Kind(StrEnum):
    """Which block an item is."""

    ITEM = "item"
    """An item of a list (ordered, unordered, definition list, footnote)."""
    ROW = "row"
    """A row of a table, below its head."""
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    """A paragraph or any other block outside lists and tables."""
    QUOTE = "quote"
    """A block quotation outside lists and tables."""


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of visible text in one style. Equal neighbours may be apart; a link may span several runs."""

    text: str
    """Entities and escapes decoded; line ends are "\\n", paragraphs and <br> too."""
    strong: bool = False
    em: bool = False
    code: bool = False
    image: bool = False
    """`text` is a picture's alternative text; the picture's own address is no link."""
    link: Target | None = None
    """The link that it lies in; the same object for all runs of one link."""


@dataclass(frozen=True, slots=True)
class Item:
    """One block of a document, in the order of the file."""

    kind: Kind
    line: int
    """1-based line on which it begins."""
    runs: tuple[Run, ...]
    """Its own words: no children's, no quotation's."""
    section: str | None = None
    """Text of the nearest heading above; of a heading, its own text."""
    quote: tuple[Run, ...] = ()
    """Block quotations within it."""
    children: tuple["Item", ...] = ()
    """Items of the lists within it."""
    cells: tuple[tuple[Run, ...], ...] = ()
    """Of a row: its cells, `runs` being all of them in one."""
    columns: tuple[str, ...] = ()
    """Of a row: the column heads' texts, empty strings where a column has none."""
    depth: int = 0
    """Of a heading: 1 to 6."""
