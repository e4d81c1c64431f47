"""What a report says to people, before any format: which items, grouped how, in which order. Texts are unescaped."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from crawler.model.finding import Finding, Severity, State
from crawler.model.run import LinkRow, Report
from crawler.model.verdict import VerdictName
from crawler.reporting.escape import without_userinfo
from crawler.reporting.outages import host_of, outages
from crawler.reporting.wording import ADVICE, ARCHIVE, COPY_WANTED, enumerate_some, say

# Of the places of one item; report.json has all.
_MOST_LINES = 8


@dataclass(frozen=True, slots=True)
class Item:
    """One thing to tell: a finding, or several that are one event."""

    findings: tuple[Finding, ...]
    """Never empty; all of one kind, reason and state."""
    title: str
    """The entry's title, the host that is down, or the address where there is no title."""
    addresses: tuple[str, ...]
    """As listed, without repeats: one, or those of the host that is down; none for the list itself."""
    words: str
    """Why, in words that go on from "this link …"."""
    host: str | None
    """The host that is down as a whole; None for what is no outage."""
    advice: str | None
    """What to do: a safe fix, else what a person could try."""
    target: str | None
    """The address or text that the advice ends with."""

    @property
    def first(self) -> Finding:
        return self.findings[0]

    @property
    def is_new(self) -> bool:
        return self.first.state is State.NEW

    @property
    def since(self) -> datetime | None:
        return min((finding.since for finding in self.findings if finding.since), default=None)

    @property
    def places(self) -> tuple[str, ...]:
        """One for each list: "list.md:12, 40"."""
        lines: dict[str, dict[str, None]] = {}
        for finding in self.findings:
            lines.setdefault(finding.list, {})[str(finding.line)] = None
        return tuple(f"{path}:{enumerate_some(tuple(of), _MOST_LINES)}" for path, of in lines.items())

    @property
    def evidence(self) -> tuple[str, ...]:
        """What was seen; for an outage what is common to all. Without what the advice says anyway."""
        common = [line for line in self.first.evidence if all(line in other.evidence for other in self.findings)]
        return tuple(line for line in common if self.first.fresh is None or self.first.fresh not in line)


@dataclass(frozen=True, slots=True)
class Better:
    """A finding of the earlier run that no longer stands."""

    item: Item
    words: str
    """How it stands now: "works again"."""


@dataclass(frozen=True, slots=True)
class Unverified:
    """Links that a machine can't judge, for one reason."""

    words: str
    count: int
    hosts: tuple[str, ...]
    """Those with most links first."""


@dataclass(frozen=True, slots=True)
class Digest:
    """All of a report that people read, in their order of interest."""

    act_new: tuple[Item, ...]
    act_standing: tuple[Item, ...]
    look: tuple[Item, ...]
    """New ones first."""
    notes: tuple[Item, ...]
    better: tuple[Better, ...]
    unverified: tuple[Unverified, ...]
    fixes: int
    """Edits that are safe to apply."""


def digest(report: Report) -> Digest:
    """Group a report's findings: a link in several places is one item, a host that is down is one item."""
    items = tuple(_items(report, report.findings))
    return Digest(
        act_new=tuple(item for item in items if item.first.severity is Severity.ACT and item.is_new),
        act_standing=tuple(item for item in items if item.first.severity is Severity.ACT and not item.is_new),
        look=tuple(item for item in items if item.first.severity is Severity.LOOK),
        notes=tuple(item for item in items if item.first.severity is Severity.NOTE),
        better=tuple(_better(report)),
        unverified=tuple(_unverified(report)),
        fixes=sum(finding.fix is not None for finding in report.findings),
    )


def alone(report: Report, findings: Iterable[Finding]) -> Iterator[Item]:
    """Each finding as an item of its own, in the same order, for formats that are read by machines."""
    titles = _titles(report)
    for finding in findings:
        yield _item((finding,), None, titles)


def stands_now(report: Report, findings: Iterable[Finding]) -> Iterator[str | None]:
    """How each of the resolved findings stands now, in words; None where it only gave way to another one."""
    rows = {row.url: row for row in report.links}
    for finding in findings:
        yield _now(finding, rows)


def _titles(report: Report) -> dict[tuple[str, str], str | None]:
    return {(row.entry.list, row.entry.id): row.entry.title for row in report.entries}


def _items(report: Report, findings: Iterable[Finding]) -> Iterator[Item]:
    down = outages(report.links)
    titles = _titles(report)
    groups: dict[tuple[str | None, ...], list[Finding]] = {}
    for finding in findings:
        if finding.kind != VerdictName.UNVERIFIED:
            same = (finding.kind, finding.reason, finding.state, finding.severity)
            groups.setdefault((*same, *_about(finding, _down(finding, down))), []).append(finding)
    for members in groups.values():
        yield _item(tuple(members), _down(members[0], down), titles)


def _down(finding: Finding, down: Mapping[str, str]) -> str | None:
    return down.get(finding.url or "") if finding.kind in ("broken", "failing") else None


def _about(finding: Finding, host: str | None) -> tuple[str | None, ...]:
    """What makes findings of one kind a single item: the host, the link wherever it stands, or the place."""
    if host is not None:
        return ("host", host)
    if finding.kind in tuple(VerdictName) and finding.fix is None:
        return ("link", finding.url)
    return ("place", finding.list, finding.entry, finding.url, str(finding.line))


def _item(findings: tuple[Finding, ...], host: str | None, titles: Mapping[tuple[str, str], str | None]) -> Item:
    first = findings[0]
    addresses = tuple(dict.fromkeys(finding.url for finding in findings if finding.url))
    title = host or titles.get((first.list, first.entry or "")) or first.url or first.list
    advice, target = _advice(first, is_outage=host is not None)
    words = say(first.kind, first.reason)
    if first.field == "other_urls" and title not in addresses and host is None:
        words = f"lists a link that {words}"
    return Item(findings, title, addresses, words, host, advice, target)


def _advice(finding: Finding, *, is_outage: bool) -> tuple[str | None, str | None]:
    if finding.fix is not None and finding.fix.adds:
        return "safe to add", finding.fix.adds
    if finding.fix is not None:
        # The correction of a malformed link is a piece of syntax: nothing to show beside its address.
        return (
            "safe to apply",
            None if finding.kind == "malformed-link" and finding.fresh is None else finding.fix.replacement,
        )
    if finding.kind == VerdictName.FAILING:
        return None, None
    words = ADVICE.get(finding.reason)
    if words and finding.reason in COPY_WANTED:
        return words, None if is_outage else f"{ARCHIVE}{without_userinfo(finding.url or '')}"
    if finding.fresh is not None:
        return words or "if that is right, write", finding.fresh
    return words, None


def _better(report: Report) -> Iterator[Better]:
    rows = {row.url: row for row in report.links}
    for item in _items(report, report.resolved):
        words = _now(item.first, rows)
        if words is not None:
            yield Better(item, words)


def _now(finding: Finding, rows: Mapping[str, LinkRow]) -> str | None:
    """How a resolved finding stands now; None where it only gave way to another finding about the same link."""
    if finding.url is None or finding.kind not in tuple(VerdictName):
        return "is no longer so"
    row = rows.get(finding.url)
    if row is None:
        return "is no longer listed"
    if row.verdict.name == finding.kind:
        return "is no longer listed there"
    if row.verdict.name is VerdictName.OK:
        return "works as listed" if finding.kind == VerdictName.MOVED else "works again"
    if row.verdict.name is VerdictName.MOVED:
        return "works again, at another address"
    return None


def _unverified(report: Report) -> Iterator[Unverified]:
    by_reason: dict[str, dict[str, int]] = {}
    known = {one.finding.url for one in report.acknowledged if one.finding.kind == VerdictName.UNVERIFIED}
    for row in report.links:
        if row.url in known:
            continue
        # Without a network this is said once, of the whole run.
        if row.verdict.name is VerdictName.UNVERIFIED and (report.run.network or row.verdict.reason != "no-network"):
            hosts = by_reason.setdefault(row.verdict.reason, {})
            hosts[host_of(row.url)] = hosts.get(host_of(row.url), 0) + 1
    for reason, hosts in sorted(by_reason.items(), key=lambda pair: (-sum(pair[1].values()), pair[0])):
        names = tuple(sorted(hosts, key=lambda host: (-hosts[host], host)))
        yield Unverified(say("unverified", reason), sum(hosts.values()), names)
