"""Strikes: when a passing trouble counts as broken."""

from datetime import UTC, datetime, timedelta

import pytest

from crawler.model.observation import Observation, Past
from crawler.model.verdict import Verdict, VerdictName
from crawler.verdicts import settle
from crawler.verdicts.settle import count_strikes

START = datetime(2026, 11, 1, 6, 0, tzinfo=UTC)


def days(*numbers):
    return tuple(START + timedelta(days=number) for number in numbers)


@pytest.mark.parametrize(
    ("failures", "strikes"),
    [
        (days(), 0),
        (days(0), 1),
        (days(0, 1, 2), 1),
        (days(0, 3), 2),
        (days(0, 2.99), 1),
        (days(0, 1, 2, 3, 4, 5, 6), 3),
        (days(0, 7, 14), 3),
        (days(0, 0.5, 7, 7.5, 14), 3),
    ],
)
def test_strikes_are_at_least_three_days_apart(failures, strikes):
    assert count_strikes(failures) == strikes


def settled(verdict, failures):
    return settle(Observation("http://a.example/", START, verdict), Past(failures=failures))


def test_two_strikes_are_still_failing():
    verdict = Verdict(VerdictName.FAILING, "timeout")

    assert settled(verdict, days(0, 7)) == verdict


def test_the_third_strike_is_broken_for_the_same_reason():
    verdict = settled(Verdict(VerdictName.FAILING, "timeout", evidence=("no answer in 20 s",)), days(0, 7, 14))

    assert (verdict.name, verdict.reason) == (VerdictName.BROKEN, "timeout")
    assert verdict.evidence == (
        "no answer in 20 s",
        "has not worked since 2026-11-01: 3 strikes, at least three days apart",
    )


def test_other_verdicts_are_left_as_they_are():
    verdict = Verdict(VerdictName.OK, "ok")

    assert settled(verdict, days(0, 7, 14)) == verdict
