"""When runs were, over which lists, and how they ended; in every database."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest

from crawler.history import History
from crawler.model.entry import ReadingList
from crawler.model.errors import HistoryError
from crawler.model.observation import Observation
from crawler.model.run import Run
from crawler.model.verdict import Verdict, VerdictName

Made = Callable[..., Run]
MakeList = Callable[..., ReadingList]
START = datetime(2026, 1, 5, 6, 0, 0, 123456, tzinfo=UTC)
OK = Verdict(VerdictName.OK, "ok")
TIMEOUT = Verdict(VerdictName.FAILING, "timeout")
A, B = "https://a.example/", "https://b.example/"


def seen(url: str, verdict: Verdict = OK, days: int = 0, **fields: object) -> Observation:
    return Observation(url, START + timedelta(days=days), verdict, **fields)


class TestRuns:
    def test_a_new_run_goes_on_until_it_is_finished(self, history: History, a_list: MakeList) -> None:
        run = history.start_run(START, [a_list("x.md", "T"), a_list("y.md", "T")], "section Other", [A, B])

        assert run == Run(run.id, START, None, ("x.md", "y.md"), complete=False, network=True, scope="section Other")
        finished = history.finish_run(run.id, START + timedelta(hours=1), complete=True, network=False, notes=["slow"])
        assert finished == replace(run, finished=START + timedelta(hours=1), complete=True, network=False)
        assert history.notes(run.id) == ("slow",)
        assert history.runs() == (finished,)
        assert history.run(run.id) == finished

    @pytest.mark.parametrize(
        "started",
        [START, START.replace(tzinfo=None), START.astimezone(timezone(timedelta(hours=5, minutes=45)))],
        ids=["utc", "naive", "elsewhere"],
    )
    def test_times_come_back_in_utc(self, history: History, started: datetime) -> None:
        run = history.start_run(started, [], "all", [])

        assert history.run(run.id).started == START
        assert history.run(run.id).started.tzinfo is UTC

    def test_runs_come_oldest_first(self, history: History, made: Made) -> None:
        runs = [made() for _ in range(3)]

        assert list(history.runs()) == runs

    def test_the_lists_and_the_plan_are_kept_as_they_were(self, history: History, a_list: MakeList) -> None:
        lists = (a_list("x.md", "One", "Two"), a_list("y.md", "Three"))
        run = history.start_run(START, lists, "all", [B, A])
        history.start_run(START, [a_list("x.md", "Changed")], "all", [])

        assert history.lists(run.id) == lists
        assert history.planned(run.id) == (B, A)

    def test_an_unchanged_list_is_kept_once(self, history: History, made: Made) -> None:
        for _ in range(3):
            made()

        with history._engine.begin() as connection:
            assert connection.exec_driver_sql("SELECT count(*) FROM lists").scalar() == 1

    def test_entries_remember_their_first_and_last_run(self, history: History, a_list: MakeList) -> None:
        first = history.start_run(START, [a_list("x.md", "Stays", "Goes"), a_list("y.md", "Stays")], "all", [])
        second = history.start_run(START, [a_list("x.md", "Stays", "Comes")], "all", [])

        assert history.sightings("x.md") == {
            "stays": (first.id, second.id),
            "goes": (first.id, first.id),
            "comes": (second.id, second.id),
        }
        assert history.sightings("y.md") == {"stays": (first.id, first.id)}

    @pytest.mark.parametrize("count", [0, 1, 3])
    def test_an_unknown_run_is_told_with_those_there_are(self, history: History, made: Made, count: int) -> None:
        known = [made().id for _ in range(count)]
        named = {0: "none yet", 1: f"only run {known[0:1]}"[:-1].replace("[", ""), 3: "to"}[count]

        for ask in (history.run, history.planned, history.notes):
            with pytest.raises(HistoryError, match=f"there is no run 99: the history has .*{named}"):
                ask(99)

    def test_what_is_written_to_an_unknown_run_is_refused(self, history: History) -> None:
        with pytest.raises(HistoryError):
            history.append(99, [seen(A)])


class TestRunBefore:
    def test_it_is_the_newest_conclusive_run_over_the_same_lists(
        self, history: History, a_list: MakeList, made: Made
    ) -> None:
        made(lists=("x.md", "y.md"))
        before = made(lists=("x.md", "y.md"))
        made(lists=("x.md",))
        made(lists=("x.md", "y.md"), network=False)
        cut = history.start_run(START, [a_list("x.md"), a_list("y.md")], "all", [])
        history.finish_run(cut.id, START, complete=False, network=True, notes=[])
        history.start_run(START, [a_list("x.md"), a_list("y.md")], "all", [])
        now = made(lists=("y.md", "x.md"))
        made(lists=("x.md", "y.md"))

        assert history.run_before(now) == before

    def test_without_one_a_run_that_shares_a_list_will_do(self, history: History, made: Made) -> None:
        made(lists=("z.md",))
        before = made(lists=("x.md", "z.md"))
        made(lists=("z.md",))

        assert history.run_before(made(lists=("x.md", "y.md"))) == before

    def test_the_first_run_has_none_before_it(self, history: History, made: Made) -> None:
        first = made()
        made()

        assert history.run_before(first) is None
        assert history.run_before(made(lists=("other.md",))) is None


class TestResume:
    def test_a_killed_run_is_taken_up_again(self, history: History, a_list: MakeList) -> None:
        run = history.start_run(START, [a_list("x.md")], "all", [A, B])
        history.append(run.id, [seen(A)])

        assert history.resumable(["x.md"]) == run
        assert history.seen(run.id) == {A}
        assert history.reopen(run.id) == run

    def test_an_interrupted_run_goes_on_when_reopened(self, history: History, a_list: MakeList) -> None:
        run = history.start_run(START, [a_list("x.md")], "all", [A, B])
        history.finish_run(run.id, START, complete=False, network=False, notes=["interrupted"])

        found = history.resumable(["x.md"])
        assert found is not None
        assert found.id == run.id
        assert history.reopen(run.id) == run

    def test_a_complete_run_has_nothing_to_resume(self, history: History, a_list: MakeList, made: Made) -> None:
        history.start_run(START, [a_list("x.md")], "all", [A])
        made()

        assert history.resumable(["x.md"]) is None

    def test_runs_over_other_lists_are_left_alone(self, history: History, a_list: MakeList) -> None:
        history.start_run(START, [a_list("x.md"), a_list("y.md")], "all", [A])

        assert history.resumable(["x.md"]) is None
        assert history.resumable(["y.md", "x.md"]) is not None


def test_what_was_kept_is_there_after_closing(address: str) -> None:
    with History.open(address) as history:
        run = history.start_run(START, [], "all", [A])
        history.append(run.id, [seen(A)])

    with History.open(address) as history:
        assert history.run(run.id) == run
        assert history.observations(run.id, [A]) == {A: seen(A)}
