"""Observations come back as they were, the newest first; in every database."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from crawler.history import History
from crawler.model.entry import ReadingList
from crawler.model.fetch import Hop
from crawler.model.finding import Acknowledgement, Finding, Severity
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


class TestObservations:
    FULL = seen(
        A,
        Verdict(VerdictName.MOVED, "permanent-redirect", B, ("301", "then 200")),
        status=200,
        final_url=B,
        hops=(Hop(A, 301, B),),
        title="Títle ☃",
        etag='W/"1"',
        last_modified="Tue, 15 Nov 2022 12:45:26 GMT",
        elapsed=0.1 + 0.2,
        tries=3,
        detail="timed out twice",
    )

    @pytest.mark.parametrize(
        "observation",
        [FULL, seen(A), seen(A, final_url=A), seen(A, final_url=B), seen(A, status=0, title="", elapsed=1e-9)],
        ids=["full", "bare", "to itself", "elsewhere", "zeros"],
    )
    def test_an_observation_comes_back_whole(self, history: History, made: Made, observation: Observation) -> None:
        run = made(observation)

        assert history.observations(run.id, [A, B]) == {A: observation}
        assert history.timeline(A) == ((run.id, observation),)

    def test_the_newest_at_or_before_the_run_counts(self, history: History, made: Made) -> None:
        first = made(seen(A), seen(B))
        second = made(seen(A, TIMEOUT, 7))
        third = made(seen(B, TIMEOUT, 14))

        assert history.observations(first.id, [A, B]) == {A: seen(A), B: seen(B)}
        assert history.observations(second.id, [A, B]) == {A: seen(A, TIMEOUT, 7), B: seen(B)}
        assert history.observations(third.id, [A, B]) == {A: seen(A, TIMEOUT, 7), B: seen(B, TIMEOUT, 14)}
        assert history.timeline(A) == ((first.id, seen(A)), (second.id, seen(A, TIMEOUT, 7)))

    def test_a_second_observation_of_a_run_takes_the_place_of_the_first(self, history: History, made: Made) -> None:
        run = made(seen(A, TIMEOUT), seen(B, TIMEOUT), seen(B))
        history.append(run.id, [seen(A)])

        assert history.observations(run.id, [A, B]) == {A: seen(A), B: seen(B)}

    @pytest.mark.parametrize(
        ("verdict", "is_hidden"),
        [
            (TIMEOUT, True),
            (Verdict(VerdictName.UNVERIFIED, "no-network"), True),
            (Verdict(VerdictName.BROKEN, "no-such-host"), True),
            (Verdict(VerdictName.UNVERIFIED, "bot-wall"), True),
            (Verdict(VerdictName.BROKEN, "not-found"), True),  # a proxy may say so of every site
            (Verdict(VerdictName.OK, "not-modified"), True),
            (Verdict(VerdictName.SKIPPED, "excluded"), False),
        ],
        ids=lambda value: getattr(value, "reason", None),
    )
    def test_what_a_run_without_network_saw_is_not_believed(
        self, history: History, made: Made, verdict: Verdict, is_hidden: bool
    ) -> None:
        good, bad = seen(A), seen(A, verdict, 7)
        made(good)
        offline = made(bad, network=False)
        later = made(seen(B, days=14))

        assert history.observations(offline.id, [A]) == {A: good if is_hidden else bad}
        assert history.observations(later.id, [A]) == {A: good if is_hidden else bad}

    def test_validators_are_those_of_the_last_success(self, history: History, made: Made) -> None:
        made(seen(A, etag="1", last_modified="Mon"), seen(B, TIMEOUT, etag="no"))
        made(seen(A, Verdict(VerdictName.MOVED, "permanent-redirect", B), etag="2"), seen(B))
        made(seen(A, TIMEOUT, etag="3"))

        good = history.last_good([A, B, "https://c.example/"])
        assert {url: each.etag for url, each in good.items()} == {A: "2", B: None}

    def test_more_addresses_than_a_statement_may_have_parameters(self, history: History, made: Made) -> None:
        many = [f"https://a.example/{number}" for number in range(40_000)]
        run = made(*(seen(url) for url in many[:2_000]))

        assert history.observations(run.id, many).keys() == set(many[:2_000])
        assert len(history.pasts(run.id, many)) == 40_000
        assert history.seen(run.id) == set(many[:2_000])

    @pytest.mark.parametrize(
        "url", ["https://a.example/\0", "https://a.example/\udcff", "https://a.example/" + "é" * 9000]
    )
    def test_hostile_text_is_kept_as_far_as_a_database_can(self, history: History, a_list: MakeList, url: str) -> None:
        bad = "t\0i\ud800tle"
        observation = seen(url, Verdict(VerdictName.BROKEN, "not-found", bad, (bad,)), title=bad, etag=bad, detail=bad)
        entry = replace(a_list(bad, "T").entries[0], id=bad, title=bad, url=bad)
        finding = Finding("broken", Severity.ACT, bad, 1, bad, bad, bad, bad, bad, bad, bad, (bad,))

        run = history.start_run(START, [ReadingList(bad, "plain", (entry,), ())], bad, [bad, url])
        history.append(run.id, [observation])
        history.save_findings(run.id, [finding])
        history.acknowledge(Acknowledgement(bad, date(2026, 3, 1), bad, START))
        history.finish_run(run.id, START, complete=False, network=True, notes=[bad])

        (back,) = history.observations(run.id, [url]).values()
        assert replace(back, url=url) == observation
        assert history.pasts(run.id, [url])[url].since == START
        assert history.planned(run.id) == (bad, url)
        assert history.notes(run.id) == (bad,)
        assert history.lists(run.id)[0].entries == (entry,)
        assert history.findings(run.id)[0].evidence == (bad,)
        assert history.resumable([bad]) is not None


def test_changes_are_told_once_each_and_only_of_runs_with_network(history):
    run_ids = []
    for week, (verdict, reason, network) in enumerate(
        [
            ("ok", "ok", True),
            ("ok", "ok", True),
            ("broken", "gone", True),
            ("failing", "timeout", False),
            ("ok", "ok", True),
        ]
    ):
        now = START + timedelta(weeks=week)
        run = history.start_run(now, (), "all", ())
        history.append(run.id, [Observation("http://changes.example/", now, Verdict(VerdictName(verdict), reason))])
        history.finish_run(run.id, now, complete=True, network=network, notes=())
        run_ids.append(run.id)

    told = history.changes(run_ids[-1], ["http://changes.example/", "http://never.example/"])

    assert [(change.verdict, (change.at - START).days // 7) for change in told["http://changes.example/"]] == [
        ("ok", 0), ("broken", 2), ("ok", 4),
    ]  # fmt: skip
    assert told["http://never.example/"] == ()
    assert len(history.changes(run_ids[1], ["http://changes.example/"])["http://changes.example/"]) == 1
