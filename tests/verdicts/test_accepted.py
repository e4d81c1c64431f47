"""Statuses that somebody has declared fine."""

from datetime import UTC, datetime

import pytest

from crawler.model.fetch import Fetch, Trouble
from crawler.verdicts import Acceptance, judge_accepted

RULES = (
    Acceptance("walled.example", frozenset({403, 429}), "someday.toml"),
    Acceptance("*.walled.example", frozenset({404}), "someday.toml"),
)


def fetch(url, status, trouble=None, final_url=None):
    return Fetch(url, datetime(2026, 11, 23, tzinfo=UTC), (), final_url or url, status, trouble=trouble)


@pytest.mark.parametrize(
    ("url", "status", "accepted"),
    [
        ("https://walled.example/a", 403, True),
        ("https://walled.example/a", 429, True),
        ("https://walled.example/a", 404, False),
        ("https://walled.example/a", 200, False),
        ("https://www.walled.example/a", 404, True),
        ("https://www.walled.example/a", 403, False),
        ("https://walled.example.org/a", 403, False),
    ],
)
def test_a_status_is_fine_where_somebody_said_so(url, status, accepted):
    verdict = judge_accepted(fetch(url, status), RULES)

    assert (verdict is not None) is accepted
    assert verdict is None or (verdict.name, verdict.evidence) == (
        "ok",
        (f"status {status} is accepted by someday.toml",),
    )


def test_the_host_that_answers_counts_not_the_one_that_leads_there():
    assert judge_accepted(fetch("https://doi.example/1", 403, final_url="https://walled.example/a"), RULES)
    assert judge_accepted(fetch("https://walled.example/a", 403, final_url="https://other.example/"), RULES) is None


def test_no_answer_is_no_status():
    assert judge_accepted(fetch("https://walled.example/a", None, Trouble.TIMEOUT), RULES) is None
