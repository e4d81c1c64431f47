"""Findings and acknowledgements are kept; in every database."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from crawler.history import History
from crawler.model.entry import ReadingList
from crawler.model.finding import Acknowledgement, Finding, Fix, Severity, State
from crawler.model.run import Run
from crawler.model.verdict import Verdict, VerdictName

Made = Callable[..., Run]
MakeList = Callable[..., ReadingList]
START = datetime(2026, 1, 5, 6, 0, 0, 123456, tzinfo=UTC)
OK = Verdict(VerdictName.OK, "ok")
TIMEOUT = Verdict(VerdictName.FAILING, "timeout")
A, B = "https://a.example/", "https://b.example/"


class TestFindings:
    FINDING = Finding(
        "broken", Severity.ACT, "x.md", 3, "entry", A, "url", "gone", A, None, "HTTP", ("410",),
        Fix("replace a by b", 10, 20, B), State.STANDING, START,
    )  # fmt: skip

    def test_findings_come_back_in_their_order(self, history: History, made: Made) -> None:
        run = made()
        findings = [self.FINDING, replace(self.FINDING, entry=None, url=None, fix=None, since=None), self.FINDING]

        history.save_findings(run.id, findings)

        assert list(history.findings(run.id)) == findings
        assert history.findings(made().id) == ()

    def test_findings_saved_again_take_the_place_of_the_earlier(self, history: History, made: Made) -> None:
        run = made()
        history.save_findings(run.id, [self.FINDING] * 3)

        history.save_findings(run.id, [])
        assert history.findings(run.id) == ()
        history.save_findings(run.id, [self.FINDING])
        assert history.findings(run.id) == (self.FINDING,)


def test_acknowledgements_come_oldest_first(history: History) -> None:
    acks = [
        Acknowledgement("entry", date(2026, 3, 1), "author is told", START, ("broken gone",)),
        Acknowledgement(A, date(2025, 1, 1), "", START - timedelta(days=400)),
    ]

    for ack in acks:
        history.acknowledge(ack)

    assert list(history.acks()) == acks
