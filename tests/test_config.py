"""What the environment says."""

from datetime import UTC, datetime

import pytest

from crawler.config import clock, contact
from crawler.model.errors import SomedayError


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("", None),
        ("2026-12-01T06:00:00Z", datetime(2026, 12, 1, 6, 0, tzinfo=UTC)),
        ("2026-12-01T07:00:00+01:00", datetime(2026, 12, 1, 6, 0, tzinfo=UTC)),
        ("2026-12-01", datetime(2026, 12, 1, tzinfo=UTC)),
    ],
)
def test_the_clock_of_a_run_can_be_set(text, when):
    assert clock({"SOMEDAY_NOW": text}) == when


def test_a_clock_that_is_no_time_is_an_error():
    with pytest.raises(SomedayError, match="write it as"):
        clock({"SOMEDAY_NOW": "some day"})


def test_a_contact_that_could_break_a_header_is_an_error():
    with pytest.raises(SomedayError):
        contact({"SOMEDAY_CONTACT": "me@a.example\r\nX-Evil: 1"})


def test_without_a_contact_there_is_none():
    assert contact({}) is None
