"""Entries as a table."""

import io

from rich.cells import cell_len
from rich.console import Console

from crawler.model.entry import Entry, ReadingList
from crawler.reporting.tables import entries_table


def table(*entries, width=80):
    console = Console(file=io.StringIO(), width=width)
    entries_table([ReadingList("list.md", "markdown", entries, ())], console)
    return console.file.getvalue().splitlines()


def entry(line, title, authors=("A. Karpathy",), url="http://karpathy.example/"):
    return Entry(f"e{line}", "list.md", line, None, title, authors, 2015, None, None, url, (), None, None)


def test_an_entry_is_a_line():
    lines = table(entry(7, "A post"), entry(12, None, url=None))

    assert any(line.split()[:4] == ["7", "A", "post", "A."] and "http://kar" in line for line in lines)
    assert lines[-1] == "2 entries, 0 links"


def test_no_line_is_wider_than_the_screen():
    long = entry(7, "A very long title " * 20, ("Somebody With A Long Name",) * 9, "http://a.example/" + "x" * 200)

    lines = table(long)

    assert [(line.split()[0], "2015" in line, " e7 " in line) for line in lines if "very long" in line] == [
        ("7", True, True)
    ]
    assert max(map(cell_len, lines)) <= 80


def test_titles_are_no_markup_and_no_control_characters():
    text = "\n".join(table(entry(1, "[red]x[/red] \x1b[2J\u202e")))

    assert "[red]x[/red]" in text
    assert not {"\x1b", "\u202e"} & set(text)
