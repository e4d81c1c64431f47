"""What a run will fetch: the chosen links of its lists as distinct addresses, busiest host first."""

import fnmatch
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from crawler.model.address import Address
from crawler.model.entry import Link, ReadingList
from crawler.model.fetch import Target
from crawler.model.observation import Observation
from crawler.model.verdict import Verdict, VerdictName
from crawler.verdicts import judge_unfetched

# A link is due again a little before the week is over, so that a weekly cron run that starts early misses none;
# one that was failing is due as soon as its next strike may count.
_DUE_AFTER = timedelta(days=6, hours=12)
_DUE_AFTER_FAILURE = timedelta(days=3)


@dataclass(frozen=True, slots=True)
class Selection:
    """Which links of the lists a run looks at; the default is all of them. Several conditions narrow together."""

    only: str | None = None
    """Shell pattern that the address as listed must match as a whole (`*arxiv*`)."""
    section: str | None = None
    """Text of the section's heading, case ignored."""
    entry: str | None = None
    """`Entry.id`."""
    failing: bool = False
    """Only what is broken or failing now."""
    since: str | None = None
    """A revision of git: only links on lines that it does not have."""
    exclude: tuple[str, ...] = ()
    """Shell patterns of addresses as listed that are never fetched; no part of `words`, for it is no choice of a run.
    """
    due: bool = False
    """Only what was never checked or was checked a week ago (failing links: three days ago)."""

    @property
    def words(self) -> str:
        """The choice in words, for the report; "all" without one."""
        parts = [
            f"only {self.only}" if self.only else "",
            f"section {self.section}" if self.section else "",
            f"entry {self.entry}" if self.entry else "",
            f"since {self.since}" if self.since else "",
            "failing" if self.failing else "",
            "due" if self.due else "",
        ]
        return ", ".join(part for part in parts if part) or "all"


@dataclass(frozen=True, slots=True)
class Plan:
    """What a run will fetch."""

    targets: tuple[Target, ...]
    """Distinct addresses, those of the busiest host first."""
    hosts: int
    busiest: tuple[str, int]
    """The host with the most addresses, and how many; ("", 0) for an empty plan."""


def plan(urls: Iterable[str]) -> Plan:
    """The distinct addresses of links as listed that need a fetch. Fragments share one fetch."""
    hosts: dict[str, dict[str, Target]] = {}
    for url in urls:
        if judge_unfetched(url) is None:
            address = Address.parse(url)
            target = hosts.setdefault(address.host, {}).setdefault(address.url, Target(address.url))
            if address.fragment and address.fragment not in target.fragments:
                hosts[address.host][address.url] = replace(target, fragments=(*target.fragments, address.fragment))
    by_size = sorted(hosts.items(), key=lambda host: -len(host[1]))
    return Plan(
        targets=tuple(target for _, targets in by_size for target in targets.values()),
        hosts=len(by_size),
        busiest=(by_size[0][0], len(by_size[0][1])) if by_size else ("", 0),
    )


def select(
    lists: Sequence[ReadingList],
    selection: Selection,
    seen: Mapping[str, Observation],
    now: datetime,
    added: Mapping[str, frozenset[int] | None],
) -> tuple[str, ...]:
    """Addresses as listed of the links that are chosen.

    Args:
        seen: the newest observation of each address by `Address.url`; needed for `failing` and `due` only.
        added: the new lines of each list by its path, None for all; needed for `since` only.
    """
    return tuple(
        link.url
        for a_list in lists
        for link in _of_entries(a_list, selection)
        if not excluded_by(link.url, selection.exclude)
        and (selection.since is None or _is_added(link, added.get(a_list.path)))
        and (selection.only is None or fnmatch.fnmatchcase(link.url, selection.only))
        and (not (selection.failing or selection.due) or _is_wanted(link, selection, seen, now))
    )


def excluded_by(url: str, patterns: Iterable[str]) -> str | None:
    """The pattern that an address as listed is excluded by; None where it is not."""
    return next((pattern for pattern in patterns if fnmatch.fnmatchcase(url, pattern)), None)


def exclusions(
    lists: Sequence[ReadingList], selection: Selection, fetched: Iterable[Target], now: datetime
) -> tuple[Observation, ...]:
    """What a run remembers of the addresses that it leaves out; those that another spelling has it fetch are seen."""
    if not selection.exclude:
        return ()
    seen = {target.url for target in fetched}
    found: dict[str, Observation] = {}
    for link in (link for a_list in lists for link in a_list.links):
        pattern = excluded_by(link.url, selection.exclude)
        if pattern is not None and judge_unfetched(link.url) is None:
            key = Address.parse(link.url).url
            verdict = Verdict(VerdictName.SKIPPED, "excluded", evidence=(f"excluded by {pattern!r}",))
            if key not in seen:
                found[key] = Observation(key, now, verdict)
    return tuple(found.values())


def _of_entries(a_list: ReadingList, selection: Selection) -> Iterable[Link]:
    if selection.section is None and selection.entry is None:
        return a_list.links
    wanted = {
        entry.id
        for entry in a_list.entries
        if (selection.section is None or (entry.section or "").casefold() == selection.section.casefold())
        and (selection.entry is None or entry.id == selection.entry)
    }
    return [link for link in a_list.links if link.entry in wanted]


def _is_added(link: Link, lines: frozenset[int] | None) -> bool:
    return lines is None or link.line in lines


def _is_wanted(link: Link, selection: Selection, seen: Mapping[str, Observation], now: datetime) -> bool:
    if judge_unfetched(link.url) is not None:
        return False
    observation = seen.get(Address.parse(link.url).url)
    if observation is None:
        return not selection.failing
    bad = observation.verdict.name in (VerdictName.BROKEN, VerdictName.FAILING)
    if selection.failing and not bad:
        return False
    wait = _DUE_AFTER_FAILURE if observation.verdict.name is VerdictName.FAILING else _DUE_AFTER
    return not selection.due or now - observation.checked_at >= wait
