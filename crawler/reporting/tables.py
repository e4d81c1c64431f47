"""Entries as a table on screen: `someday entries --format table`."""

from collections.abc import Sequence

from rich.console import Console
from rich.table import Table
from rich.text import Text

from crawler.model.entry import Entry, ReadingList
from crawler.reporting.escape import clean, without_userinfo
from crawler.reporting.wording import count

_MOST_AUTHORS = 2


def entries_table(lists: Sequence[ReadingList], console: Console) -> None:
    """Print a table for each list, an entry a line, cut to the console's width, and how much was read."""
    for reading in lists:
        table = Table(title=Text(clean(reading.path)), title_justify="left", box=None, pad_edge=False, expand=True)
        table.add_column("Line", justify="right", style="dim", no_wrap=True)
        table.add_column("Title", ratio=4, no_wrap=True, overflow="ellipsis")
        table.add_column("Authors", ratio=3, no_wrap=True, overflow="ellipsis")
        table.add_column("Year", no_wrap=True)
        table.add_column("Id", ratio=3, no_wrap=True, overflow="ellipsis")
        table.add_column("Address", ratio=4, no_wrap=True, overflow="ellipsis", style="dim")
        for entry in reading.entries:
            table.add_row(*map(Text, _cells(entry)))
        console.print(table)
        read = f"{count(len(reading.entries), 'entry', 'entries')}, {count(len(reading.links), 'link')}"
        console.print(read, highlight=False)


def _cells(entry: Entry) -> tuple[str, ...]:
    authors = ", ".join(entry.authors[:_MOST_AUTHORS]) + (" …" if len(entry.authors) > _MOST_AUTHORS else "")
    return (
        str(entry.line),
        clean(entry.title or "-"),
        clean(authors),
        "" if entry.year is None else str(entry.year),
        clean(entry.id),
        clean(without_userinfo(entry.url or "")),
    )
