"""The summary on screen."""

import io
from dataclasses import replace
from unicodedata import category

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.cells import cell_len
from rich.console import Console

from crawler.model.run import Report
from crawler.reporting import terminal


def screen(report, width=80, **more):
    console = Console(file=io.StringIO(), width=width, **more)
    terminal.render(report, console)
    return console.file.getvalue()


def test_the_summary_comes_first_and_what_to_do_follows(report):
    lines = screen(report).splitlines()

    assert lines[0].startswith("4 links broke since 2026-11-16 (3 of them on old.example), 1 is still broken")
    assert lines[3] == "To act on, new (2)"
    assert "  useful_resources.md:40  Visualising data with t-SNE | a *guided* <tour>" in lines
    assert "    has moved for good; fix: https://www.deeplearningbook.org/" in lines


def test_a_long_report_fits_on_a_screen_and_says_where_the_rest_is(report):
    link = report.findings[0]
    moved = next(finding for finding in report.findings if finding.kind == "moved")
    old = next(finding for finding in report.findings if finding.reason == "redirect-to-home")
    better = report.resolved[1]
    many = tuple(
        replace(finding, url=f"http://h{n}.example/", line=n + 1) for finding in (link, old, moved) for n in range(50)
    )

    resolved = tuple(replace(better, url=f"http://h{n}.example/gone") for n in range(9))
    lines = screen(replace(report, findings=many, resolved=resolved)).splitlines()

    assert len(lines) <= 40
    assert "  … and 46 more in report.md" in lines


def test_no_line_is_wider_than_the_screen(report):
    assert max(map(cell_len, screen(report).splitlines())) <= 80
    assert max(map(cell_len, screen(report, width=40).splitlines())) <= 40


def test_colours_go_only_where_they_are_wanted(report):
    assert "\x1b" not in screen(report)
    assert "\x1b" in screen(report, force_terminal=True, color_system="standard")


@pytest.mark.parametrize("title", ["\x1b[2Jcleared", "[bold red]markup[/]", "\u202ereversed", "x\ny", "\x9b31m"])
def test_a_hostile_title_moves_no_cursor_and_is_no_markup(report, title):
    row = replace(report.entries[1], entry=replace(report.entries[1].entry, title=title))

    text = screen(replace(report, entries=(row,)))

    assert not set("\x1b\x9b\u202e") & set(text)
    assert "[bold red]" in text or "bold" not in title


@settings(max_examples=60, deadline=None)
@given(st.from_type(Report))
def test_any_report_can_be_shown(report):
    text = screen(report)

    assert text == screen(report)
    assert {character for character in text if category(character) in ("Cc", "Cf", "Cs")} <= set("\n\u200c\u200d")


@pytest.mark.parametrize(
    ("numbers", "shown"),
    [
        ((9, 9, 9), [4, 2, 2]),
        ((0, 10, 9), [0, 6, 2]),
        ((1, 1, 1), [1, 1, 1]),
        ((2, 0, 9), [2, 0, 6]),
        ((9, 1, 0), [7, 1, 0]),
    ],
)
def test_sections_share_the_screen(numbers, shown):
    assert terminal._shares(numbers) == shown
