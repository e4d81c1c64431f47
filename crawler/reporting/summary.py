"""The first and the last lines of a report: what to do, what to doubt, and the facts of the run."""

from collections import Counter
from collections.abc import Iterator, Sequence

from crawler.model.run import Report, Run
from crawler.model.verdict import VerdictName
from crawler.reporting.digest import Digest, Item
from crawler.reporting.wording import count, day, enumerate_some, lasting, minute

_MOST_LISTS = 8


def summary(report: Report, told: Digest) -> str:
    """One line: what happened since the earlier run, and what there is to do."""
    if not report.run.network:
        again = "run again where there is a network."
        return again.capitalize() if report.against is None else f"What earlier runs found stands as it was; {again}"
    if not (told.act_new or told.act_standing or told.look or told.better):
        return _nothing_to_do(report)
    clauses = [_broke(report, told), *_rest(told)]
    fixes = f"; {count(told.fixes, 'fix', 'fixes')} can be applied" if told.fixes else ""
    return f"{', '.join(clauses)}{fixes}."


def warnings(report: Report) -> tuple[str, ...]:
    """What the reader must know before believing the rest."""
    found = []
    if not report.run.network:
        found.append("NOTHING CAN BE CONCLUDED: this machine had no network, so this run says nothing of any link.")
    elif not report.run.complete:
        found.append("INCOMPLETE: the run ended before every link was looked at; the others stand as they were.")
    if report.run.scope != "all":
        found.append(f"Only a part was looked at: {report.run.scope}.")
    return tuple(found)


def facts(report: Report) -> tuple[str, ...]:
    """When, how much, against what."""
    run = report.run
    if report.against is None:
        against = "the first one, so everything is new"
    else:
        against = f"compared with run {report.against.id} of {day(report.against.started)}"
    verdicts = Counter(row.verdict.name for row in report.links)
    by_verdict = ", ".join(f"{verdicts[name]:,} {name}" for name in VerdictName if verdicts[name])
    amount = f"{count(len(report.entries), 'entry', 'entries')}, {count(len(report.links), 'link')}"
    return (
        f"Run {run.id} of {minute(run.started)}, {_length(run)}; {against}.",
        f"{enumerate_some(run.lists, _MOST_LISTS)}: {amount}{': ' if by_verdict else ''}{by_verdict}.",
        *report.notes,
    )


def _broke(report: Report, told: Digest) -> str:
    links = _links(told.act_new)
    if report.against is None:
        return f"{count(links, 'link is', 'links are')} broken" if links else "No link is broken"
    broke = count(links, "link") if links else "No link"
    return f"{broke} broke since {day(report.against.started)}{_hosts_down(told.act_new)}"


def _hosts_down(items: Sequence[Item]) -> str:
    down = [item for item in items if item.host]
    if not down:
        return ""
    where = down[0].host if len(down) == 1 else f"{len(down):,} hosts that are down"
    return f" ({_links(down):,} of them on {where})"


def _rest(told: Digest) -> Iterator[str]:
    others = sum(item.first.kind != VerdictName.BROKEN for item in told.act_new)
    if others:
        yield f"{count(others, 'other finding')} to act on"
    if told.act_standing:
        links = _links(told.act_standing)
        standing = sum(item.first.kind != VerdictName.BROKEN for item in told.act_standing)
        total = links + standing
        still = "to act on from before" if standing else f"{'is' if total == 1 else 'are'} still broken"
        yield f"{total:,} {still}"
    if told.better:
        yield f"{len(told.better):,} got better"
    if told.look:
        yield f"{len(told.look):,} to look at"


def _links(items: Sequence[Item]) -> int:
    return sum(len(item.addresses) for item in items if item.first.kind == VerdictName.BROKEN)


def _nothing_to_do(report: Report) -> str:
    verdicts = Counter(row.verdict.name for row in report.links)
    failing, unverified = verdicts[VerdictName.FAILING], verdicts[VerdictName.UNVERIFIED]
    if not report.links:
        return "Nothing to do: no link was found."
    so_far = "" if report.run.complete else " so far"
    works = len(report.links) - failing - unverified - verdicts[VerdictName.SKIPPED]
    if not works and not failing and not unverified:
        return f"Nothing to do{so_far}: no link was checked."
    if not failing and not unverified:
        return f"Nothing to do{so_far}: {count(works, 'link works', 'links all work')}."
    clauses = [f"{count(works, 'link works', 'links work')}"]
    if failing:
        clauses.append(f"{failing:,} {'fails' if failing == 1 else 'fail'} for now")
    if unverified:
        clauses.append(f"{unverified:,} could not be verified")
    return f"Nothing to do{so_far}: {', '.join(clauses)}."


def _length(run: Run) -> str:
    if run.finished is None:
        return "cut off"
    seconds = int((run.finished - run.started).total_seconds())
    if seconds < 120:  # noqa: PLR2004 - two minutes
        return f"took {count(max(seconds, 0), 'second')}"
    return f"took {count(seconds // 60, 'minute')}"


def standing(item: Item, run: Run) -> str:
    """Since when an item has stood: "new", "since 2026-11-02, for 3 weeks"; empty where nobody knows."""
    since = item.since
    if since is None or (item.is_new and day(since) >= day(run.started)):
        return "new" if item.is_new else ""
    if day(since) >= day(run.started):
        return f"since {day(since)}"
    return f"since {day(since)}, for {lasting(since, run.started)}"
