"""Makes the kept sample of a schema version: `python tests/history/make_sample.py tests/history/samples/vN.sqlite`.

Run it once, with the code that is about to be released, and never again for the same version: the newest code must
go on opening what the oldest wrote. What it writes is read back by test_migrations.py.
"""

import sys
from datetime import UTC, date, datetime, timedelta

from crawler.history import History
from crawler.model.answer import Answer, Service
from crawler.model.entry import Entry, Link, ReadingList, Role
from crawler.model.fetch import Hop
from crawler.model.finding import Acknowledgement, Finding, Fix, Severity
from crawler.model.identity import Identity, Kind
from crawler.model.observation import Observation
from crawler.model.record import Field, Record
from crawler.model.run import Level
from crawler.model.verdict import Verdict, VerdictName

START = datetime(2026, 1, 5, 6, tzinfo=UTC)
A, B = "https://a.example/paper", "https://b.example/"


def make(path: str) -> None:
    entry = Entry("deep", "list.md", 3, "Papers", "Deep", ("A. B",), 2015, "NIPS", "Draft", A, (B,), "We …", "note")
    link = Link(A, 3, 8, 40, 63, Role.PRIMARY, "Deep", "deep")
    of = ReadingList("list.md", "markdown", (entry,), (link,))
    moved = Verdict(VerdictName.MOVED, "permanent-redirect", B, ("301",))
    with History.open(path) as history:
        first = history.start_run(START, [of], "all", [A, B])
        history.append(
            first.id,
            [
                Observation(A, START, moved, 200, B, (Hop(A, 301, B),), "Deep", '"1"', "Mon", 0.5, 2, "slow"),
                Observation(B, START, Verdict(VerdictName.FAILING, "timeout")),
            ],
        )
        history.finish_run(first.id, START + timedelta(hours=1), complete=True, network=True, notes=["a note"])
        fix = Fix("replace", 40, 63, B)
        history.save_findings(
            first.id,
            [Finding("moved", Severity.LOOK, "list.md", 3, "deep", A, "url", "moved", A, B, "HTTP", ("301",), fix)],
        )
        history.keep_level(first.id, Level(START, 12.5, 1, 2))
        second = history.start_run(START + timedelta(weeks=1), [of], "all", [A, B])
        history.append(second.id, [Observation(B, START + timedelta(weeks=1), Verdict(VerdictName.OK, "ok"), 200, B)])
        paper = Identity(Kind.ARXIV, "1706.03762")
        said = Record(title=Field("Deep", "arXiv"))
        history.append_answers(second.id, [Answer(Service.ARXIV, paper, START, record=said, version=5, citations=7)])
        history.acknowledge(Acknowledgement(B, date(2026, 3, 1), "known", START))


if __name__ == "__main__":
    make(sys.argv[1])
