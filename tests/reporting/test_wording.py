"""Words for people."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from crawler.findings import KINDS
from crawler.model.verdict import REASONS
from crawler.reporting import wording

NOW = datetime(2026, 11, 23, 6, tzinfo=UTC)


def test_every_reason_has_its_words_and_no_other():
    assert set(wording.REASON_WORDS) == {reason for reasons in REASONS.values() for reason in reasons}


def test_every_kind_that_is_no_verdict_has_its_words():
    assert set(wording.KIND_WORDS) == set(KINDS) - {"broken", "moved", "failing", "unverified"}


def test_every_kind_has_words_for_all_its_findings():
    assert set(wording.RULE_WORDS) == set(KINDS)


def test_advice_is_for_reasons_and_kinds_that_exist():
    assert set(wording.ADVICE) <= set(wording.REASON_WORDS) | set(wording.KIND_WORDS)


@pytest.mark.parametrize("words", [*wording.REASON_WORDS.values(), *wording.RULE_WORDS.values()])
def test_words_go_on_from_a_title(words):
    assert words[0].islower()
    assert not words.endswith(".")


def test_a_reason_of_a_newer_version_is_shown_as_it_is():
    assert wording.say("broken", "eaten-by-bears") == "eaten-by-bears"
    assert wording.say("broken", "\x1b[2J**") == "was found for a reason without a name"


@pytest.mark.parametrize(
    ("since", "words"),
    [
        (timedelta(0), "less than a day"),
        (timedelta(hours=5), "less than a day"),
        (timedelta(hours=23), "1 day"),  # days of the calendar: two weekly runs are a week apart, whatever the minute
        (timedelta(days=7, seconds=-9), "1 week"),
        (timedelta(days=1), "1 day"),
        (timedelta(days=6), "6 days"),
        (timedelta(days=23), "3 weeks"),
        (timedelta(days=45), "1 month"),
        (timedelta(days=364), "12 months"),
        (timedelta(days=800), "2 years"),
        (timedelta(days=-3), "less than a day"),
    ],
)
def test_how_long_it_has_lasted(since, words):
    assert wording.lasting(NOW - since, NOW) == words


def test_days_are_those_of_utc():
    assert wording.day(datetime(2026, 11, 23, 1, tzinfo=timezone(timedelta(hours=9)))) == "2026-11-22"


@pytest.mark.parametrize(
    ("names", "words"), [(["a"], "a"), (["a", "b"], "a, b"), (["a", "b", "c", "d"], "a, b and 2 more"), ([], "")]
)
def test_some_names_and_how_many_are_left(names, words):
    assert wording.enumerate_some(names, 2) == words
