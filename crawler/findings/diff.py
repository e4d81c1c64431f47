"""New, standing or resolved: the findings of a run against those of the run before."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from crawler.findings.links import needs_fetch
from crawler.model.finding import Finding, Severity, State

Key = tuple[str, str, str, str, str]
"""`Finding.key`."""

# Reasons that are news even where the link was broken already.
_NEWS = frozenset({"hijacked"})
_STATES = {State.NEW: 0, State.STANDING: 1, State.RESOLVED: 2}
_SEVERITIES = {severity: place for place, severity in enumerate(Severity)}


def diff(
    findings: Sequence[Finding],
    before: Sequence[Finding] | None,
    *,
    now: datetime,
    since: Mapping[Key, datetime],
    checked: Collection[str] | None = None,
) -> tuple[tuple[Finding, ...], tuple[Finding, ...]]:
    """Hold the findings of a run against the earlier run's, both found under today's rules.

    Args:
        findings: of this run, as `find` gives them.
        before: of the earlier run; None for the first run, where everything is new.
        now: what a finding's `since` becomes where nothing else tells, UTC.
        since: what history stored earlier; a finding's own `since` goes before it.
        checked: the addresses this run looked at, as listed, and those that are no longer listed; None for all.
            A finding that only a visit can end stands where its link was not visited; where `find` has lost it, the
            earlier run's is kept, without its fix: the bytes may be elsewhere now.

    Returns:
        Those that stand, new ones first, then by severity, list, line and kind; and the resolved ones, sorted so too.
    """
    earlier = _under_their_new_names(before or (), findings)
    visited = None if checked is None else frozenset(checked)
    first_run = before is None

    standing: dict[Key, Finding] = {}
    for finding in findings:
        past = earlier.get(finding.key)
        is_news = past is None or (finding.reason in _NEWS and past.reason != finding.reason)
        is_new = first_run or (is_news and _was_visited(finding, visited))
        began = finding.since or since.get(past.key if past else finding.key) or (past.since if past else None) or now
        standing[finding.key] = replace(finding, state=State.NEW if is_new else State.STANDING, since=began)

    resolved = []
    for key, finding in earlier.items():
        if key in standing:
            continue
        last_known = finding.since or since.get(key)
        if _was_visited(finding, visited):
            resolved.append(replace(finding, state=State.RESOLVED, since=last_known))
        else:
            standing[key] = replace(finding, state=State.STANDING, since=last_known or now, fix=None)
    return tuple(sorted(standing.values(), key=_order)), tuple(sorted(resolved, key=_order))


def _under_their_new_names(before: Sequence[Finding], findings: Sequence[Finding]) -> dict[Key, Finding]:
    """The earlier findings by their keys of today: an entry whose title was edited has another id, and its links."""
    earlier = {finding.key: finding for finding in before}
    today = {finding.key for finding in findings}
    lost: dict[tuple[str, ...], list[Finding]] = {}
    for key, finding in earlier.items():
        if key not in today and finding.url is not None:
            lost.setdefault(_without_entry(key), []).append(finding)
    for finding in findings:
        candidates = lost.get(_without_entry(finding.key))
        if finding.key not in earlier and candidates:
            renamed = candidates.pop(0)
            del earlier[renamed.key]
            earlier[finding.key] = renamed
    return earlier


def _without_entry(key: Key) -> tuple[str, ...]:
    of_list, _, *rest = key
    return (of_list, *rest)


def _was_visited(finding: Finding, visited: frozenset[str] | None) -> bool:
    return visited is None or not needs_fetch(finding) or finding.url in visited


def _order(finding: Finding) -> tuple[int, int, str, int, str, Key]:
    return (
        _STATES[finding.state],
        _SEVERITIES[finding.severity],
        finding.list,
        finding.line,
        finding.kind,
        finding.key,
    )
