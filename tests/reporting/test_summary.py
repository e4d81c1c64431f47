"""The first line of a report and the facts of its run."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from crawler.reporting.digest import digest
from crawler.reporting.summary import facts, summary, warnings


def line(report):
    return summary(report, digest(report))


def test_the_line_tells_what_broke_what_stands_and_what_can_be_done(report):
    assert line(report) == (
        "4 links broke since 2026-11-16 (3 of them on old.example), 1 is still broken, 2 got better, 3 to look at;"
        " 2 fixes can be applied."
    )


def test_a_first_run_broke_nothing_since(report):
    assert line(replace(report, against=None)).startswith("4 links are broken, 1 is still broken")


@pytest.mark.parametrize(
    ("keep", "words"),
    [
        ("nothing", "No link broke since 2026-11-16, 2 got better."),
        ("redirect-to-home", "No link broke since 2026-11-16, 1 is still broken, 2 got better."),
        ("not-found", "1 link broke since 2026-11-16, 2 got better."),
        ("permanent-redirect", "No link broke since 2026-11-16, 2 got better, 1 to look at; 1 fix can be applied."),
    ],
)
def test_clauses_without_anything_to_tell_are_left_out(report, keep, words):
    assert line(replace(report, findings=tuple(f for f in report.findings if f.reason == keep))) == words


def test_other_findings_to_act_on_are_counted_apart(report):
    broken = report.findings[0]
    retracted = replace(broken, kind="retracted", reason="retracted", url=None)

    assert line(replace(report, findings=(broken, retracted), resolved=())) == (
        "1 link broke since 2026-11-16, 1 other finding to act on."
    )


def test_nothing_to_do_is_said_with_care_where_the_run_was_cut_off(report):
    cut_off = replace(report, run=replace(report.run, complete=False), findings=(), resolved=())

    assert line(cut_off).startswith("Nothing to do so far: ")


def test_without_network_nothing_is_concluded(report):
    offline = replace(report, run=replace(report.run, network=False, complete=False))

    assert warnings(offline)[0].startswith("NOTHING CAN BE CONCLUDED: this machine had no network")
    assert len(warnings(offline)) == 1
    assert line(offline) == "What earlier runs found stands as it was; run again where there is a network."
    assert line(replace(offline, against=None)) == "Run again where there is a network."


def test_a_complete_run_has_no_warning(report):
    assert warnings(report) == ()


@pytest.mark.parametrize(
    ("length", "words"),
    [(timedelta(seconds=1), "took 1 second"), (timedelta(minutes=4), "took 4 minutes"), (None, "cut off")],
)
def test_the_facts_tell_how_long_the_run_took(report, length, words):
    finished: datetime | None = None if length is None else report.run.started + length

    assert words in facts(replace(report, run=replace(report.run, finished=finished)))[0]


def test_notes_of_the_run_are_its_last_facts(report):
    assert facts(replace(report, notes=("not checked: arXiv",)))[-1] == "not checked: arXiv"
