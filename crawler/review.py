"""What history says of a run, as a `Report`: a pure function of (history, run, earlier run)."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from crawler.findings import diff, find, fold, in_lists, staleness
from crawler.findings.papers import row_of
from crawler.history import History
from crawler.model.address import Address
from crawler.model.entry import ReadingList
from crawler.model.finding import Acknowledgement, Finding, Severity
from crawler.model.run import Change, Citations, EntryRow, Level, LinkRow, Report, Run
from crawler.model.verdict import VerdictName
from crawler.settled import settle_links
from crawler.verdicts import judge_unfetched

# Verdicts whose history is told.
_TOLD = frozenset({VerdictName.BROKEN, VerdictName.FAILING, VerdictName.MOVED})
_MOST_TIMELINES = 300
_MOST_LEVELS = 51


def review(
    history: History,
    run_id: int | None = None,
    against_id: int | None = None,
    *,
    acks: Sequence[Acknowledgement] = (),
) -> Report:
    """The report of a run (by default the newest), against an earlier one (by default the last conclusive one over
    the same lists).

    The earlier run's findings are made anew from its observations under today's rules, so that a better rule does not
    show up as something new on the web.

    Args:
        acks: besides those that the history has, which come after them.

    Raises:
        HistoryError: there is no such run.
    """
    run = history.run(history.runs()[-1].id if run_id is None else run_id)
    against = history.run(against_id) if against_id is not None else history.run_before(run)
    lists = history.lists(run.id)
    links = settle_links(history, run, lists)
    before: tuple[Finding, ...] | None = None
    before_links: Mapping[str, LinkRow] = {}
    since: Mapping[tuple[str, str, str, str, str], datetime] = {}
    if against is not None:
        before_lists = [a_list for a_list in history.lists(against.id) if a_list.path in run.lists]
        before_links = settle_links(history, against, before_lists)
        before = find(before_lists, before_links)
        since = {finding.key: finding.since for finding in history.findings(against.id) if finding.since}
    findings, resolved = diff(
        find(lists, links),
        before,
        now=run.started,
        since=since,
        checked=_checked(history, run, links, before or ()),
    )
    open_, acknowledged = fold(
        findings, (*acks, *in_lists(lists), *history.acks()), run.started, None if against is None else against.started
    )
    entries = _entry_rows(lists, open_, links, before_links)
    changes = history.changes(run.id, _most_urgent(open_))
    return Report(
        run=run,
        against=against,
        links=tuple(_with_changes(row, changes) for row in links.values()),
        entries=entries,
        findings=open_,
        resolved=resolved,
        notes=history.notes(run.id),
        acknowledged=acknowledged,
        levels=(*history.levels(run, _MOST_LEVELS), _level(run, entries, open_)) if run.scope == "all" else (),
        followed=tuple((a_list.path, a_list.parent) for a_list in lists if a_list.parent is not None),
    )


def _most_urgent(findings: Iterable[Finding]) -> list[str]:
    """The addresses whose history somebody may want to see."""
    urls = dict.fromkeys(
        Address.parse(finding.url).url
        for finding in findings
        if finding.url is not None and finding.kind in _TOLD and judge_unfetched(finding.url) is None
    )
    return list(urls)[:_MOST_TIMELINES]


def _with_changes(row: LinkRow, changes: Mapping[str, tuple[Change, ...]]) -> LinkRow:
    if row.verdict.name not in _TOLD or judge_unfetched(row.url) is not None:
        return row
    return replace(row, changes=changes.get(Address.parse(row.url).url, ()))


def _level(run: Run, entries: Sequence[EntryRow], findings: Sequence[Finding]) -> Level:
    mean = sum(row.staleness for row in entries) / len(entries) if entries else 0.0
    count = Counter(finding.severity for finding in findings)
    return Level(run.started, mean, count[Severity.ACT], count[Severity.LOOK])


def standing(
    history: History, run_id: int, lists: Sequence[ReadingList], acks: Sequence[Acknowledgement] = ()
) -> tuple[Finding, ...]:
    """What stands in these lists as they are now, by what the run knows of their links, but for what is acknowledged.

    Their fixes are about the bytes of today; a link that the run does not know has no finding.
    """
    run = history.run(run_id)
    links = settle_links(history, run, lists)
    open_, _ = fold(find(lists, links), (*acks, *in_lists(lists), *history.acks()), run.started, None)
    return open_


def _checked(
    history: History, run: Run, links: Mapping[str, LinkRow], before: Sequence[Finding]
) -> frozenset[str] | None:
    """The addresses, as listed, that this run can speak of; None for all, where it was whole and had a network."""
    if run.complete and run.network and run.scope == "all":
        return None
    seen = history.seen(run.id)
    visited = {
        url for url in links if judge_unfetched(url) is not None or (run.network and Address.parse(url).url in seen)
    }
    unlisted = {finding.url for finding in before if finding.url is not None and finding.url not in links}
    return frozenset(visited | unlisted)


def _entry_rows(
    lists: Sequence[ReadingList],
    findings: Sequence[Finding],
    links: Mapping[str, LinkRow],
    before: Mapping[str, LinkRow],
) -> tuple[EntryRow, ...]:
    of_entry: dict[tuple[str, str], list[Finding]] = {}
    for finding in findings:
        if finding.entry is not None:
            of_entry.setdefault((finding.list, finding.entry), []).append(finding)
    rows = []
    for a_list in lists:
        for entry in a_list.entries:
            own = tuple(of_entry.get((entry.list, entry.id), ()))
            row = row_of(entry, links)
            record = None if row is None else row.record
            rows.append(EntryRow(entry, staleness(own), own, record, _citations(row, before)))
    return tuple(rows)


def _citations(row: LinkRow | None, before: Mapping[str, LinkRow]) -> tuple[Citations, ...]:
    """What each service counts now, beside what it counted at the run before."""
    if row is None:
        return ()
    counted = _counts(before[row.url]) if row.url in before else {}
    return tuple(Citations(source, count, counted.get(source)) for source, count in _counts(row).items())


def _counts(row: LinkRow) -> dict[str, int]:
    counts: dict[str, int] = {}
    for answer in row.answers:
        if answer.citations is not None:  # of a preprint and its publication the one that is cited more
            counts[answer.service.value] = max(answer.citations, counts.get(answer.service.value, 0))
    return counts
