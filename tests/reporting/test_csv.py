"""Findings as CSV: a row each, and nothing that a spreadsheet would run."""

import csv
import io
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crawler.model.run import Report
from crawler.reporting import csv as findings_csv


def rows(report):
    return list(csv.DictReader(io.StringIO(findings_csv.render(report), newline="")))


@settings(max_examples=100)
@given(st.from_type(Report))
def test_any_report_is_a_table_that_runs_nothing(report):
    table = list(csv.reader(io.StringIO(findings_csv.render(report), newline="")))

    assert len(table) == 1 + len(report.findings) + len(report.resolved)
    assert {len(row) for row in table} == {18}
    assert not any(value.startswith(("=", "+", "-", "@", "\t", "\r")) for row in table for value in row)
    assert len(findings_csv.render(report).splitlines()) >= len(table)


def test_a_row_tells_a_finding(report):
    assert rows(report)[4] == {
        "severity": "look",
        "state": "new",
        "kind": "moved",
        "reason": "permanent-redirect",
        "words": "has moved for good",
        "list": "useful_resources.md",
        "line": "21",
        "column": "12",
        "entry": "deep-learning",
        "title": "Deep Learning",
        "url": "http://www.deeplearningbook.org/",
        "field": "url",
        "listed": "http://www.deeplearningbook.org/",
        "fresh": "https://www.deeplearningbook.org/",
        "source": "HTTP",
        "since": "2026-11-23",
        "evidence": "redirects permanently (301) to https://www.deeplearningbook.org/",
        "fix": "replace",
    }


def test_what_was_resolved_comes_last(report):
    assert [row["state"] for row in rows(report)] == ["new"] * 8 + ["standing"] * 3 + ["resolved"] * 3


@pytest.mark.parametrize(
    ("title", "written"),
    [
        ("=1+1", "'=1+1"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\t=1", "'=1"),
        ('a "quoted", title', 'a "quoted", title'),
        ("two\r\nlines", "two lines"),
    ],
)
def test_a_title_is_no_formula_and_one_line(report, title, written):
    entry = replace(report.entries[1], entry=replace(report.entries[1].entry, title=title))

    assert rows(replace(report, entries=(entry,)))[0]["title"] == written


def test_a_password_is_not_told(report):
    url = "http://user:secret@a.example/"

    told = findings_csv.render(replace(report, findings=(replace(report.findings[0], url=url, listed=url),)))

    assert "secret" not in told
    assert "http://a.example/" in told
