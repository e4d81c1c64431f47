"""A run as pandas frames, for notebooks and Parquet."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from crawler.history import History
from crawler.model.errors import SomedayError
from crawler.model.run import Report
from crawler.reporting.bibliography import works
from crawler.review import review

if TYPE_CHECKING:
    import pandas as pd


@dataclass(frozen=True, slots=True)
class Frames:
    """Tables of a run; a value that is not known is missing (NaN, NaT or None)."""

    entries: "pd.DataFrame"
    """A row for each entry: what the list says, what its pages and services say (`title` and so on; what the list says
    stands in `listed_title` …), its verdict, staleness and citations."""
    links: "pd.DataFrame"
    """A row for each distinct address."""
    findings: "pd.DataFrame"
    """What stands and what was resolved."""
    runs: "pd.DataFrame"
    """A row for each run of the history."""


def load(history: History, run: int | None = None) -> Frames:
    """The frames of a run, by default of the newest one.

    Raises:
        HistoryError: there is no such run.
        SomedayError: pandas is not installed.
    """
    report = review(history, run)
    return Frames(
        entries=_frame(_entries(report), times=()),
        links=_frame(_links(report), times=("checked_at", "since", "failing_since")),
        findings=_frame(_findings(report), times=("since",)),
        runs=_frame(
            [
                {
                    "run": each.id, "started": each.started, "finished": each.finished, "lists": list(each.lists),
                    "complete": each.complete, "network": each.network, "scope": each.scope,
                }
                for each in history.runs()
            ],
            times=("started", "finished"),
        ),
    )  # fmt: skip


def parquet(history: History, run: int | None = None) -> bytes:
    """The entries of a run as an Apache Parquet file.

    Raises:
        HistoryError: there is no such run.
        SomedayError: pandas or pyarrow is not installed.
    """
    entries = load(history, run).entries
    try:
        data: bytes = entries.to_parquet(index=False)
    except ImportError:
        raise _missing("pyarrow") from None
    return data


def _entries(report: Report) -> list[dict[str, Any]]:
    verdicts = {row.url: row.verdict for row in report.links}
    rows = []
    for work in works(report):
        entry, verdict = work.row.entry, verdicts.get(work.row.entry.url or "")
        rows.append(
            {
                "id": entry.id, "list": entry.list, "line": entry.line, "section": entry.section,
                "title": work.title, "authors": list(work.authors), "year": work.year, "venue": work.venue,
                "doi": work.doi, "arxiv_id": work.arxiv_id, "abstract": work.abstract,
                "listed_title": entry.title, "listed_authors": list(entry.authors), "listed_year": entry.year,
                "listed_venue": entry.venue, "status_claim": entry.status_claim, "url": entry.url,
                "other_urls": list(entry.other_urls), "verdict": verdict and verdict.name.value,
                "reason": verdict and verdict.reason, "staleness": work.row.staleness,
                "citations": max((each.count for each in work.row.citations), default=None),
                "findings": [finding.kind for finding in work.row.findings],
            }
        )  # fmt: skip
    return rows


def _links(report: Report) -> list[dict[str, Any]]:
    return [
        {
            "url": row.url, "verdict": row.verdict.name.value, "reason": row.verdict.reason, "status": row.status,
            "target": row.verdict.target, "evidence": list(row.verdict.evidence), "checked_at": row.checked_at,
            "since": row.since, "failing_since": row.failing_since, "entries": list(row.entries),
        }
        for row in report.links
    ]  # fmt: skip


def _findings(report: Report) -> list[dict[str, Any]]:
    return [
        {
            "kind": each.kind, "severity": each.severity.value, "state": each.state.value, "reason": each.reason,
            "list": each.list, "line": each.line, "entry": each.entry, "url": each.url, "field": each.field,
            "listed": each.listed, "fresh": each.fresh, "source": each.source, "since": each.since,
            "evidence": list(each.evidence), "fix": each.fix and each.fix.summary,
        }
        for each in (*report.findings, *report.resolved)
    ]  # fmt: skip


# Columns of whole numbers that may be missing: NaN would make them floats.
_WHOLE = ("year", "listed_year", "citations", "status")


def _frame(rows: list[dict[str, Any]], times: tuple[str, ...]) -> "pd.DataFrame":
    try:
        import pandas as pd  # noqa: PLC0415 - half a second, and only frames need it
    except ImportError:
        raise _missing("pandas") from None
    frame = pd.DataFrame(rows)
    for name in times:
        if name in frame:
            frame[name] = pd.to_datetime(frame[name], utc=True)
    for name in _WHOLE:
        if name in frame:
            frame[name] = frame[name].astype("Int64")
    return frame


def _missing(package: str) -> SomedayError:
    return SomedayError(f"{package} is needed for this and is not installed: pip install 'someday[frames]'")
