"""What services answered comes back as it was; the newest answer of each service counts."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from crawler.history import History
from crawler.model.answer import Answer, Notice, Repository, Service
from crawler.model.identity import Identity, Kind
from crawler.model.record import Field, Record
from crawler.model.run import Run

Made = Callable[..., Run]
START = datetime(2026, 1, 5, 6, 0, 0, 123456, tzinfo=UTC)
DOI = Identity(Kind.DOI, "10.1038/Nature14539")
FULL = Answer(
    Service.CROSSREF,
    DOI,
    START,
    record=Record(Field("Tïtle ☃", "Crossref"), Field(("A. B", "C D"), "Crossref"), Field(2015, "Crossref")),
    version=4,
    comment="mended",
    preprint=True,
    published_as="10.1/2",
    journal="Nature",
    leads_to="https://nature.com/",
    notices=(Notice("retracted", "Retraction", "https://doi.org/10.1/3", "2026-01-02"),),
    citations=12,
    repository=Repository("a/b", archived=True, pushed_at=START),
)  # fmt: skip


@pytest.mark.parametrize("answer", [FULL, Answer(Service.ARXIV, DOI, START, known=False)], ids=["full", "bare"])
def test_an_answer_comes_back_whole(history: History, made: Made, answer: Answer) -> None:
    run = made()
    history.append_answers(run.id, [answer])

    assert history.answers(run.id, [DOI]) == {DOI.key: (answer,)}


def test_the_newest_of_each_service_at_or_before_the_run_counts(history: History, made: Made) -> None:
    first, second = made(), made()
    other = Answer(Service.DATACITE, DOI, START)
    later = replace(FULL, fetched_at=START + timedelta(days=7), citations=20)
    history.append_answers(first.id, [FULL, other])
    history.append_answers(second.id, [later])

    assert history.answers(first.id, [DOI]) == {DOI.key: (FULL, other)}
    assert history.answers(second.id, [DOI]) == {DOI.key: (later, other)}
    assert history.answers_now([DOI]) == {DOI.key: (later, other)}


def test_two_spellings_of_a_name_are_one(history: History, made: Made) -> None:
    run = made()
    history.append_answers(run.id, [FULL])
    found = history.answers(run.id, [Identity(Kind.DOI, DOI.id.upper()), Identity(Kind.ARXIV, DOI.id)])

    assert found == {DOI.key: (FULL,)}


def test_asked_again_in_the_same_run_the_last_answer_counts(history: History, made: Made) -> None:
    run = made()
    history.append_answers(run.id, [FULL])
    history.append_answers(run.id, [replace(FULL, citations=13), replace(FULL, citations=14)])

    assert history.answers(run.id, [DOI])[DOI.key][0].citations == 14


def test_nothing_is_appended_and_nothing_asked_for(history: History, made: Made) -> None:
    run = made()
    history.append_answers(run.id, [])

    assert history.answers(run.id, []) == {}
    assert history.answers(run.id, [DOI]) == {}
