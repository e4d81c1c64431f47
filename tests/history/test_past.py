"""What was known of an address as of a run; in every database."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from crawler.history import History
from crawler.model.entry import ReadingList
from crawler.model.observation import Look, Observation, Past
from crawler.model.run import Run
from crawler.model.verdict import Verdict, VerdictName

Made = Callable[..., Run]
MakeList = Callable[..., ReadingList]
START = datetime(2026, 1, 5, 6, 0, 0, 123456, tzinfo=UTC)
OK = Verdict(VerdictName.OK, "ok")
NOT_MODIFIED = Verdict(VerdictName.OK, "not-modified")
TIMEOUT = Verdict(VerdictName.FAILING, "timeout")
A, B = "https://a.example/", "https://b.example/"


def seen(url: str, verdict: Verdict = OK, days: int = 0, **fields: object) -> Observation:
    return Observation(url, START + timedelta(days=days), verdict, **fields)


class TestPasts:
    def test_a_success_clears_the_failures_before_it(self, history: History, made: Made) -> None:
        made(seen(A, TIMEOUT))
        made(seen(A, days=7))
        made(seen(A, TIMEOUT, 14))
        last = made(seen(A, TIMEOUT, 21))

        assert history.pasts(last.id, [A]) == {
            A: Past(seen(A, days=7), START + timedelta(days=14), (START + timedelta(14), START + timedelta(21)))
        }

    def test_the_future_is_unknown(self, history: History, made: Made) -> None:
        first = made(seen(A))
        made(seen(A, TIMEOUT, 7))

        assert history.pasts(first.id, [A]) == {A: Past(seen(A), START, ())}

    def test_another_verdict_or_reason_ends_the_row_of_equal_ones(self, history: History, made: Made) -> None:
        made(seen(A, TIMEOUT))
        made(seen(A, Verdict(VerdictName.FAILING, "reset"), 7))
        last = made(seen(A, Verdict(VerdictName.FAILING, "reset"), 14))

        past = history.pasts(last.id, [A])[A]

        assert past.since == START + timedelta(7)
        assert past.failures == (START, START + timedelta(7), START + timedelta(14))

    def test_a_run_without_network_counts_for_nothing(self, history: History, made: Made) -> None:
        made(seen(A, TIMEOUT), seen(B))
        offline = made(seen(A, days=7), seen(B, TIMEOUT, 7), network=False)
        last = made(seen(A, TIMEOUT, 14), seen(B, days=14))

        assert history.pasts(offline.id, [A, B]) == {A: Past(None, START, (START,)), B: Past(seen(B), START, ())}
        assert history.pasts(last.id, [A, B]) == {
            A: Past(None, START, (START, START + timedelta(14))),
            B: Past(seen(B, days=14), START, ()),
        }

    def test_a_page_that_never_changed_has_no_looks(self, history: History, made: Made) -> None:
        made(seen(A, title="Deep", text="Visited 12 times"))
        last = made(seen(A, days=7, title="Deep", text="Visited 13 times"))

        assert (history.pasts(last.id, [A])[A].looks, history.pasts(last.id, [A])[A].look) == ((), None)

    def test_a_page_that_changed_has_every_look_and_says_which_is_the_newest(
        self, history: History, made: Made
    ) -> None:
        made(seen(A, title="Deep", text="of nets", final_url=A), seen(B, text="b"))
        second = made(seen(A, days=7, title="Casino", text="of luck", final_url=B), seen(B, days=7, text="b"))
        made(seen(A, TIMEOUT, 14))
        fourth = made(seen(A, NOT_MODIFIED, 21))
        last = made(seen(A, days=28, title="Deep", text="of nets", final_url=A))

        deep, casino = Look("Deep", "of nets", A, START), Look("Casino", "of luck", B, START + timedelta(7))
        assert history.pasts(1, [A])[A].looks == ()
        for run, newest in ((second, casino), (fourth, casino), (last, deep)):
            past = history.pasts(run.id, [A, B])
            assert (past[A].looks, past[A].look) == ((deep, casino), newest)
            assert past[B].looks == ()

    def test_an_address_never_seen_has_an_empty_past(self, history: History, made: Made) -> None:
        run = made(seen(A), network=False)

        assert history.pasts(run.id, [A, B]) == {A: Past(), B: Past()}
