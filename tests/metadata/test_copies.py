"""Which copy of a broken page was still good."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.metadata import MOST_QUESTIONS, copy_of, next_question, read_reply
from crawler.model.answer import Answer, Reply, Service
from crawler.model.identity import Identity, Kind

NOW = datetime(2026, 11, 23, tzinfo=UTC)
GOOD, SINCE = datetime(2026, 11, 2, tzinfo=UTC), datetime(2026, 11, 9, tzinfo=UTC)
URL = "http://lab.example/a?b=c"


def reply(status, location="", asked=f"20261102000000 {URL}", service=Service.WAYBACK):
    kind = Kind.COPY if service is Service.WAYBACK else Kind.KEPT
    return read_reply(Reply(service, (Identity(kind, asked),), status, b"", NOW, location))


def archive(copies):
    """An archive that has copies of these moments, and answers as the Wayback Machine does: the one that is nearest."""

    def answer(question):
        asked = datetime.strptime(question.id.split(" ")[0], "%Y%m%d%H%M%S").replace(tzinfo=UTC)
        made = min(copies, key=lambda copy: abs(copy - asked), default=None)
        where = made and f"https://web.archive.org/web/{made:%Y%m%d%H%M%S}/{URL}"
        return Answer(Service.WAYBACK, question, NOW, made is not None, leads_to=where, copied_at=made)

    return answer


def asked_of(answer, last_good=GOOD, since=SINCE):
    answers = ()
    while (question := next_question(URL, last_good, since, answers)) is not None:
        answers = (*answers, answer(question))
    return answers


@pytest.mark.parametrize(
    ("status", "location", "made"),
    [
        (302, f"https://web.archive.org/web/20190302123456/{URL}", "2019-03-02"),
        (302, f"/web/20190302123456/{URL}", "2019-03-02"),
        (302, f"https://web.archive.org/web/20190302123456id_/{URL}", "2019-03-02"),
        (302, "/web/20190302123456/https://www.lab.example/a", "2019-03-02"),
        (200, "", "2026-11-02"),  # a copy of that very second
        (302, "/web/20190302123456/https://other.example/a", None),
        (302, "/web/20199902123456/http://lab.example/a", None),
        (302, "https://web.archive.org/login", None),
        (302, "", None),
        (503, "", None),
        (429, "", None),
    ],
)
def test_an_answer_names_the_copy_next_to_the_moment(status, location, made):
    assert [f"{answer.copied_at:%Y-%m-%d}" for answer in reply(status, location)] == ([made] if made else [])


def test_no_copy_is_an_answer_too():
    assert [answer.known for answer in reply(404)] == [False]


def test_a_page_that_was_kept_answers_with_the_address_of_its_copy():
    (answer,) = reply(200, f"/web/20261123000000/{URL}", asked=URL, service=Service.SAVE_PAGE_NOW)

    assert answer.leads_to == f"https://web.archive.org/web/20261123000000/{URL}"


def test_two_addresses_that_differ_in_case_are_two_questions():
    one, other = (next_question(f"http://lab.example/{path}", None, None, ()) for path in ("A", "a"))

    assert one is not None
    assert other is not None
    assert one.key != other.key


def test_the_first_question_is_about_the_last_good_visit():
    question = next_question(URL, GOOD, SINCE, ())

    assert question == Identity(Kind.COPY, f"20261102000000 {URL}")


def test_where_nobody_knows_when_it_worked_the_newest_copy_is_asked_for_and_not_trusted():
    newest = Answer(Service.WAYBACK, Identity(Kind.COPY, f" {URL}"), NOW, leads_to="https://x.example/", copied_at=NOW)
    copy = copy_of(None, SINCE, [newest])

    assert next_question(URL, None, SINCE, ()) == newest.identity
    assert next_question(URL, None, SINCE, [newest]) is None
    assert copy is not None
    assert not copy.good


def test_a_copy_of_the_trouble_is_passed_over_for_one_before_it():
    answers = asked_of(archive([SINCE + timedelta(days=1), GOOD - timedelta(days=20)]))
    copy = copy_of(GOOD, SINCE, answers)

    assert len(answers) == 2
    assert copy is not None
    assert copy.made == GOOD - timedelta(days=20)
    assert copy.good


def test_a_copy_of_years_ago_is_found_behind_one_of_the_trouble():
    copy = copy_of(GOOD, SINCE, asked_of(archive([SINCE + timedelta(days=1), GOOD - timedelta(days=8 * 365)])))

    assert copy is not None
    assert copy.good


@given(st.lists(st.integers(-9000, 60), max_size=8))
def test_however_many_copies_there_are_few_questions_are_asked_and_none_of_the_trouble_is_taken(days):
    answers = asked_of(archive([GOOD + timedelta(days=day) for day in days]))
    copy = copy_of(GOOD, SINCE, answers)

    assert len(answers) <= MOST_QUESTIONS
    assert copy is None or (copy.good and copy.made < SINCE)
    if any(-7 <= day <= 0 for day in days):
        assert copy is not None
