"""The charts of report.html: what they show, and when there is nothing to show."""

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from crawler.model.run import Change, Citations, Level
from crawler.reporting import html
from crawler.reporting.charts import most_cited, over_time

START = datetime(2026, 1, 5, 23, 30, tzinfo=UTC)


def levels(*values):
    return tuple(
        Level(START + timedelta(weeks=number), value, number, 2 * number) for number, value in enumerate(values)
    )


@pytest.mark.parametrize("values", [(), (20.0,)])
def test_one_run_is_no_line(values):
    assert over_time(levels(*values)) is None


def test_it_says_in_words_what_it_shows():
    chart = over_time(levels(31.4, 28.0, 12.2))

    assert chart.words == (
        "Mean staleness at 3 runs: 31 on 2026-01-05, 12 on 2026-01-19, with 2 to act on and 4 to look at"
    )


def test_its_days_are_those_of_utc_and_never_too_many():
    chart = over_time(levels(*(float(number) for number in range(52))))
    days = re.findall(r">(\d{4}-\d\d-\d\d)<", chart.svg)

    assert len(days) == 5
    assert (days[0], days[-1]) == ("2026-01-05", "2026-12-28")


def test_it_brings_no_colours_scripts_or_sizes_of_its_own():
    svg = over_time(levels(1.0, 2.0)).svg

    assert svg.startswith('<svg viewBox="0 0 620 200"')
    assert "<script" not in svg
    assert "style=" not in svg


def test_works_stand_by_how_often_they_are_cited(report):
    row = report.entries[0]
    rows = [
        replace(
            row, entry=replace(row.entry, id=name, title=name), citations=tuple(Citations(*each) for each in counted)
        )
        for name, counted in {
            "few": [("Crossref", 10, 8)],
            "many": [("Crossref", 30, None), ("OpenAlex", 40, 40)],
            "none": [("Crossref", 0, None)],
            "unknown": [],
        }.items()
    ]

    assert [(one.title, one.source, one.count, one.change, one.share) for one in most_cited(rows)] == [
        ("many", "OpenAlex", 40, 0, 100),
        ("few", "Crossref", 10, 2, 25),
    ]


def test_a_finding_tells_when_its_link_began_to_answer_otherwise(report):
    broken = next(finding.url for finding in report.findings if finding.kind == "broken")
    changes = (Change(START, "ok", "ok"), Change(START + timedelta(weeks=1), "broken", "gone"))
    links = tuple(replace(row, changes=changes) if row.url == broken else row for row in report.links)
    page = html.render(replace(report, links=links, levels=levels(5.0, 9.0)))

    assert '<li><time datetime="2026-01-05">2026-01-05</time> works</li>' in page
    assert '<li><time datetime="2026-01-12">2026-01-12</time> was taken down for good</li>' in page
    assert 'role="img" aria-label="Mean staleness at 2 runs' in page
