"""What one response tells, as JSON and as a table on screen: `someday inspect`."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import fields
from typing import Any

from rich.console import Console
from rich.table import Table
from rich.text import Text

from crawler.model.fetch import Fetch
from crawler.model.identity import Identity
from crawler.model.record import Field, Record
from crawler.model.verdict import Verdict
from crawler.reporting.escape import clean, without_userinfo

_LONGEST = 2000  # characters of an abstract on screen


def work_json(
    verdict: Verdict, identities: Sequence[Identity], record: Record, fetch: Fetch | None = None, **seen: object
) -> str:
    """One object: the verdict with its evidence, the record's values, and under `sources` who says each of them.

    Args:
        fetch: of a live visit; told as `fetch`.
        seen: further members.
    """
    known = dict(_known(record))
    document: dict[str, Any] = {
        "verdict": verdict.name,
        "reason": verdict.reason,
        "target": verdict.target,
        "evidence": verdict.evidence,
        "identities": [{"kind": one.kind, "id": one.id, "version": one.version} for one in identities],
    }
    document |= {field.name: known[field.name].value if field.name in known else None for field in fields(record)}
    document["sources"] = {name: field.source for name, field in known.items()}
    if fetch is not None:
        document["fetch"] = _fetch(fetch)
    return json.dumps(document | seen, indent=1) + "\n"


def fetch_table(fetch: Fetch, probe: Fetch | None, rule: str, console: Console) -> None:
    """The way that a fetch took, hop by hop, for a person."""
    table = Table(box=None, pad_edge=False, show_header=False)
    table.add_column(style="dim")
    table.add_column(overflow="fold")
    times = [f" ({seconds:.2f} s)" for seconds in fetch.took] + [""] * (len(fetch.hops) + 1)
    for hop, time in zip(fetch.hops, times, strict=False):
        way = f"{clean(without_userinfo(hop.url))} -> {clean(without_userinfo(hop.location))}{time}"
        table.add_row(str(hop.status), Text(way))
    last = f"{clean(without_userinfo(fetch.final_url))}{times[len(fetch.hops)]}"
    table.add_row(str(fetch.status or fetch.trouble), Text(last))
    if fetch.ip is not None:
        table.add_row("from", Text(f"{fetch.ip}{f', {clean(fetch.tls)}' if fetch.tls else ''}"))
    if fetch.detail:
        table.add_row("", Text(clean(fetch.detail)))
    for name, value in fetch.headers:
        table.add_row(name, Text(clean(value)))
    cut = ", cut" if fetch.truncated else ""
    size = f"{len(fetch.body):,} bytes{cut}" if fetch.body_read else "left unread"
    table.add_row("body", f"{size}; {fetch.elapsed:.2f} s, {fetch.tries} tr{'y' if fetch.tries == 1 else 'ies'}")
    if probe is not None:
        table.add_row("probe", Text(f"{clean(probe.url)} answers {probe.status or probe.trouble}"))
    table.add_row("decided by", rule)
    console.print(table)


def _fetch(fetch: Fetch) -> dict[str, Any]:
    return {
        "status": fetch.status,
        "final_url": fetch.final_url,
        "hops": [{"url": hop.url, "status": hop.status, "location": hop.location} for hop in fetch.hops],
        "headers": dict(fetch.headers),
        "trouble": fetch.trouble,
        "detail": fetch.detail,
        "ip": fetch.ip,
        "tls": fetch.tls,
        "took": [round(seconds, 3) for seconds in fetch.took],
        "elapsed": round(fetch.elapsed, 3),
        "tries": fetch.tries,
        "truncated": fetch.truncated,
    }


def work_table(verdict: Verdict, identities: Sequence[Identity], record: Record, console: Console) -> None:
    """The same for a person, with the source of each value beside it."""
    table = Table(box=None, pad_edge=False, show_header=False)
    table.add_column(style="dim")
    table.add_column(ratio=1, overflow="fold")
    table.add_column(style="dim", max_width=24)
    table.add_row("verdict", Text(f"{verdict.name} ({verdict.reason})"), "")
    for words in (*((verdict.target,) if verdict.target else ()), *verdict.evidence):
        table.add_row("", Text(clean(without_userinfo(words))), "")
    for one in identities:
        version = f" (version {one.version})" if one.version else ""
        table.add_row("identity", Text(f"{one.kind}: {clean(one.id)}{version}"), "address")
    for name, field in _known(record):
        value = "; ".join(field.value) if isinstance(field.value, tuple) else str(field.value)
        table.add_row(name.replace("_id", ""), Text(clean(value, _LONGEST)), Text(clean(field.source)))
    console.print(table)


def _known(record: Record) -> Iterator[tuple[str, Field[Any]]]:
    for field in fields(record):
        if (value := getattr(record, field.name)) is not None:
            yield field.name, value
