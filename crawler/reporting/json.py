"""`report.json` and `someday entries --format json`, as `schema/` describes them."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import fields
from datetime import UTC, datetime
from typing import Any

from crawler.model.entry import Entry, Link, ReadingList
from crawler.model.finding import Acknowledged, Finding, Fix, Severity, State
from crawler.model.record import Record
from crawler.model.run import EntryRow, LinkRow, Report, Run
from crawler.model.verdict import VerdictName

SCHEMA = 1
_ABSTRACT_STARTS = 40  # characters

Json = dict[str, Any]


def render(report: Report) -> str:
    """The whole report, one line for each link, entry and finding so that two reports can be compared line by line."""
    loose = (finding for finding in report.findings if finding.entry is None)
    return _document(
        {
            "schema": SCHEMA,
            "run": _run(report.run),
            "against": None if report.against is None else _run(report.against),
            "counts": _counts(report),
            "notes": list(report.notes),
            "links": map(_link_row, report.links),
            "entries": map(_entry_row, report.entries),
            "findings": map(_placed, loose),
            "resolved": map(_placed, report.resolved),
            "acknowledged": map(_acknowledged, report.acknowledged),
        }
    )


def entries_json(lists: Sequence[ReadingList]) -> str:
    """What was read: every entry and every link of the lists, in their order."""
    return _document(
        {
            "entries": (_entry(entry) for reading in lists for entry in reading.entries),
            "links": (_link(link) for reading in lists for link in reading.links),
        }
    )


def _document(members: Json) -> str:
    """The object as ASCII, which no terminal and no encoding can misread; the items of an iterator a line each.

    `json.dumps(indent=…)` would take the slow encoder, and ten lines for each entry.
    """
    return "{\n" + ",\n".join(f'"{name}": {"".join(_member(value))}' for name, value in members.items()) + "\n}\n"


def _member(value: object) -> Iterator[str]:
    if not isinstance(value, Iterator):
        yield json.dumps(value)
        return
    between = "[\n"
    for item in value:
        yield between
        yield json.dumps(item)
        between = ",\n"
    yield "[]" if between == "[\n" else "\n]"


def _run(run: Run) -> Json:
    return {
        "id": run.id,
        "started": _time(run.started),
        "finished": _time(run.finished),
        "lists": list(run.lists),
        "complete": run.complete,
        "network": run.network,
        "scope": run.scope,
    }


def _counts(report: Report) -> Json:
    findings = (*report.findings, *report.resolved)
    return {
        "entries": len(report.entries),
        "links": len(report.links),
        "verdicts": _table(VerdictName, (row.verdict.name for row in report.links)),
        "severities": _table(Severity, (finding.severity for finding in report.findings)),
        "states": _table(State, (finding.state for finding in findings)),
        "acknowledged": len(report.acknowledged),
    }


def _table(names: Iterable[str], seen: Iterable[str]) -> dict[str, int]:
    counter = Counter(seen)
    return {str(name): counter[name] for name in names}


def _link_row(row: LinkRow) -> Json:
    return {
        "url": row.url,
        "verdict": row.verdict.name,
        "reason": row.verdict.reason,
        "status": row.status,
        "target": row.verdict.target,
        "evidence": row.verdict.evidence,
        "checked_at": _time(row.checked_at),
        "failing_since": _time(row.failing_since),
        "entries": row.entries,
    }


def _entry_row(row: EntryRow) -> Json:
    return _entry(row.entry) | {
        "staleness": row.staleness,
        "record": {} if row.record is None else _record(row.record),
        "citations": [{"source": each.source, "count": each.count, "before": each.before} for each in row.citations],
        "findings": [_finding(finding) for finding in row.findings],
    }


def _record(record: Record) -> Json:
    known = {field.name: getattr(record, field.name) for field in fields(record)}
    return {
        name: {"value": field.value, "source": field.source, "fetched_at": _time(field.fetched_at)}
        for name, field in known.items()
        if field is not None
    }


def _entry(entry: Entry) -> Json:
    return {
        "id": entry.id,
        "list": entry.list,
        "line": entry.line,
        "section": entry.section,
        "title": entry.title,
        "authors": entry.authors,
        "year": entry.year,
        "venue": entry.venue,
        "status_claim": entry.status_claim,
        "url": entry.url,
        "other_urls": entry.other_urls,
        "abstract_starts": None if entry.abstract is None else entry.abstract[:_ABSTRACT_STARTS],
    }


def _link(link: Link) -> Json:
    return {"url": link.url, "line": link.line, "column": link.column, "role": link.role}


def _finding(finding: Finding) -> Json:
    return {
        "kind": finding.kind,
        "severity": finding.severity,
        "field": finding.field,
        "listed": finding.listed,
        "fresh": finding.fresh,
        "source": finding.source,
        "state": finding.state,
        "since": _time(finding.since),
        "fix": None if finding.fix is None else _fix(finding.fix),
    }


def _placed(finding: Finding) -> Json:
    """A finding that stands outside `entries`, with what its place there would have told."""
    return {
        "list": finding.list,
        "line": finding.line,
        "entry": finding.entry,
        "url": finding.url,
        "reason": finding.reason,
        "evidence": finding.evidence,
    } | _finding(finding)


def _acknowledged(one: Acknowledged) -> Json:
    return {"finding": _placed(one.finding), "until": one.ack.until.isoformat(), "why": one.ack.why}


def _fix(fix: Fix) -> Json:
    return {"summary": fix.summary, "start": fix.start, "end": fix.end, "replacement": fix.replacement}


def _time(moment: datetime | None) -> str | None:
    """ISO 8601 in UTC, whole seconds, with "Z"."""
    if moment is None:
        return None
    return moment.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="seconds") + "Z"
