"""A list's own words on its freshness."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.findings.text import find_overdue
from crawler.model.entry import Claim, ReadingList
from crawler.model.finding import Severity

NOW = datetime(2026, 11, 23, tzinfo=UTC)


def overdue(*dates):
    claims = tuple(Claim(f"I'll update it some day ({day})", line, day) for line, day in enumerate(dates, 1))
    return list(find_overdue(ReadingList("list.md", "markdown", (), (), claims), NOW))


@pytest.mark.parametrize(
    ("day", "words"),
    [
        ("2018-05-17", "8 years"),
        ("2018-05", "8 years"),
        ("2024", "more than a year"),
        ("2025-11-22", "more than a year"),
    ],
)
def test_a_claim_of_more_than_a_year_ago_is_overdue(day, words):
    (found,) = overdue(day)

    assert (found.kind, found.severity, found.line, found.fresh) == ("list-overdue", Severity.NOTE, 1, None)
    assert found.listed == f"I'll update it some day ({day})"
    assert found.evidence == (f"that was {words} ago; readers would be glad of a newer word",)


@pytest.mark.parametrize(
    "day", ["2025-11-23", "2025-12", "2025", "2026-11-30", "2031", None, "", "some day", "2018-13", "0"]
)
def test_a_fresh_claim_or_none_is_not(day):
    assert not overdue(day)


def test_only_the_newest_claim_counts():
    assert not overdue("2018-05-17", "2026-10-01")
    assert [found.line for found in overdue("2018-05-17", "2020-01-01", None)] == [2]


@given(st.text("0123456789-T:", max_size=12))
def test_no_date_is_too_strange(day):
    assert len(overdue(day)) <= 1
