"""One run: the order in which the rooms work. Plan, observe, remember, review."""

import threading
from collections.abc import Callable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from itertools import chain

from crawler.changed import added_lines
from crawler.copies import look_for_copies
from crawler.fetching.pages import CrawlOptions, crawl
from crawler.fetching.services import ServiceOptions
from crawler.follow import follow
from crawler.history import History
from crawler.lookup import Budget, look_up
from crawler.metadata import primary_entries, read_page, subjects
from crawler.model.address import Address
from crawler.model.entry import ReadingList
from crawler.model.errors import SomedayError
from crawler.model.fetch import Fetch, Target
from crawler.model.finding import Acknowledgement
from crawler.model.identity import Identity
from crawler.model.observation import Observation
from crawler.model.run import Report, Run
from crawler.model.verdict import Verdict, VerdictName
from crawler.observe import observe
from crawler.plan import Plan, Selection, exclusions, plan, select
from crawler.review import review
from crawler.verdicts import Acceptance, judge, judge_unfetched

# A run in which this share of its hosts fails at connection level says more of this machine than of the hosts …
_DOWN_SHARE = 0.9
# … if there are at least so many of them; with fewer, only names that don't resolve are a sign.
_ENOUGH_HOSTS = 5
# With fewer, all of them must have failed, and most of the links have worked so shortly before.
_FEWEST_HOSTS = 2
_SHORTLY = timedelta(days=14)
_UNRESOLVED = frozenset({"no-such-host", "dns-trouble", "no-network"})
_UNREACHED = _UNRESOLVED | {"timeout", "refused", "reset"}


@dataclass(frozen=True, slots=True)
class Options:
    """How a run is made."""

    crawl: CrawlOptions
    services: ServiceOptions | None = None
    """None: nobody is asked."""
    selection: Selection = field(default_factory=Selection)
    canary: str | None = None
    """An address that is always there: where it does not work either, what the run saw says nothing of the links."""
    wayback: bool = False
    """Ask the Wayback Machine for copies of what is broken."""
    archive: bool = False
    """Ask it to keep what works and has no copy there."""
    follow: int = 0
    """Lists that the lists name are checked too, so many steps deep."""
    resume: bool = False
    """Go on with the newest run over the same lists, if it was cut off."""
    accepted: tuple[Acceptance, ...] = ()
    """Statuses that are fine on some hosts."""
    acks: tuple[Acknowledgement, ...] = ()
    """Besides those that the history has."""
    now: datetime | None = None
    """The clock at the start (`SOMEDAY_NOW`), aware; None for the machine's."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the crawl is."""

    done: int
    total: int


def check(
    history: History,
    lists: Sequence[ReadingList],
    options: Options,
    *,
    stop: threading.Event,
    on_plan: Callable[[Plan], None],
    on_progress: Callable[[Progress], None],
    on_round: Callable[[Budget], None],
    notes: tuple[str, ...] = (),
) -> Report:
    """Fetch what the plan says, remember it while it comes in, and review it.

    Args:
        stop: set from outside (Ctrl-C), it ends the crawl early; what was fetched is kept and the run is incomplete.
        notes: what the report is to say of the run besides.

    Raises:
        HistoryError: the history can't be read or written.
        SomedayError: nothing in the lists is selected.
    """
    began = datetime.now(UTC)
    clock = (options.now or began) - began
    if options.follow and options.selection.since is None:
        lists, left_out = follow(history, lists, options.follow, options.crawl, stop)
        notes = (*notes, *left_out)
    cut_off = history.resumable([a_list.path for a_list in lists]) if options.resume else None
    todo = (
        plan_run(history, lists, options.selection, began + clock)
        if cut_off is None
        else _rest(history, cut_off, lists)
    )
    good = history.last_good(target.url for target in todo.targets)
    on_plan(todo)
    verdicts: dict[str, Verdict] = {}
    works: list[Identity] = []
    entries = primary_entries(lists)
    targets = [_conditional(each, good) for each in todo.targets]
    with observe(targets, options.crawl, good, stop, clock, options.accepted) as batches:
        # While the lists are written down, nothing else gets done: the crawl should be well under way by then.
        first = next(batches, ())
        if cut_off is None:
            run = history.start_run(
                began + clock, lists, options.selection.words, [target.url for target in todo.targets]
            )
            history.append(run.id, exclusions(lists, options.selection, todo.targets, began + clock))
        else:
            run = history.reopen(cut_off.id)
        for batch in chain((first,), batches):
            history.append(run.id, batch)
            verdicts.update((observation.url, observation.verdict) for observation in batch)
            works += [
                work
                for observation in batch
                for work in subjects(observation.url, observation.record, entries.get(observation.url))
            ]
            on_progress(Progress(len(verdicts), len(todo.targets)))
    complete = len(verdicts) >= len(todo.targets)
    if not complete:
        notes = (*notes, "interrupted before every link was checked: `someday check --resume` goes on with it")
    if cut_off is not None:
        earlier = history.observations(run.id, history.seen(run.id))
        verdicts |= {url: observation.verdict for url, observation in earlier.items()}
        works += [
            work for url, observation in earlier.items() for work in subjects(url, observation.record, entries.get(url))
        ]
    network, said = _circumstances(verdicts, good, began + clock, options, stop)
    notes = (*notes, *said)
    if options.services is not None and network and complete:
        now = datetime.now(UTC) + clock
        unchecked = look_up(history, run.id, works, options.services, now, clock=clock, stop=stop, on_round=on_round)
        notes = (*notes, *unchecked)
        if options.wayback:
            notes += look_for_copies(
                history, run.id, options.services, clock=clock, stop=stop, on_round=on_round, archive=options.archive
            )
    history.finish_run(run.id, datetime.now(UTC) + clock, complete=complete, network=network, notes=notes)
    report = review(history, run.id, acks=options.acks)
    history.save_findings(run.id, report.findings)
    if report.levels:
        history.keep_level(run.id, report.levels[-1])
    return report


def _circumstances(
    verdicts: Mapping[str, Verdict],
    good: Mapping[str, Observation],
    now: datetime,
    options: Options,
    stop: threading.Event,
) -> tuple[bool, tuple[str, ...]]:
    """Whether what a run saw can be believed, and what its report is to say of that."""
    notes: tuple[str, ...] = ()
    private = sum(verdict.name is VerdictName.SKIPPED for verdict in verdicts.values())
    if private:
        notes += (f"not asked, being on this machine or a private network: {private} (`--allow-private` lifts that)",)
    lately = frozenset(url for url, known in good.items() if now - known.checked_at < _SHORTLY)
    network = has_network(verdicts, lately)
    if network and options.canary is not None and not stop.is_set():
        network = _canary_sings(options.canary, options.crawl)
        if not network:
            notes += (f"the canary {options.canary} does not work either: nothing is concluded",)
    return network, notes


def has_network(verdicts: Mapping[str, Verdict], lately: AbstractSet[str] = frozenset()) -> bool:
    """Whether what one run says of these addresses can be believed: no false alarm may come of a cable that fell out.

    Hosts are counted, not links: one dead host with fifty links says nothing of the network.

    Args:
        lately: addresses that worked in the last two weeks.
    """
    reached: dict[str, bool] = {}
    resolved: dict[str, bool] = {}
    for url, verdict in verdicts.items():
        reason = verdict.reason
        if verdict.name is VerdictName.SKIPPED or reason == "robots":
            continue
        host = Address.parse(url).host
        reached[host] = reached.get(host, False) or reason not in _UNREACHED
        resolved[host] = resolved.get(host, False) or reason not in _UNRESOLVED
    if not reached:
        return True
    if not any(resolved.values()):
        return False
    down = sum(not answered for answered in reached.values())
    if len(reached) >= _ENOUGH_HOSTS:
        return down < _DOWN_SHARE * len(reached)
    worked = sum(url in lately for url in verdicts)
    return down < len(reached) or len(reached) < _FEWEST_HOSTS or worked * 2 < len(verdicts)


def _canary_sings(url: str, options: CrawlOptions) -> bool:
    """Whether the canary works. A proxy or a portal that answers in the place of every site gives itself away here."""
    heard: list[Verdict] = []

    def on_fetch(fetch: Fetch) -> None:
        heard.append(judge(fetch, read_page(fetch)))

    crawl([Target(Address.parse(url).url)], options, on_fetch, threading.Event())
    return any(verdict.is_good or verdict.reason == "robots" for verdict in heard)


def plan_run(history: History | None, lists: Sequence[ReadingList], selection: Selection, now: datetime) -> Plan:
    """What a new run is to fetch.

    Args:
        history: None where nothing is remembered yet.

    Raises:
        SomedayError: nothing is selected, by what may be a mistake.
    """
    known: Mapping[str, Observation] = {}
    runs = history.runs() if history is not None and (selection.failing or selection.due) else ()
    if history is not None and runs:
        everything = [target.url for target in plan(link.url for a_list in lists for link in a_list.links).targets]
        known = history.observations(runs[-1].id, everything)
    since = selection.since
    added = {} if since is None else {a_list.path: added_lines(a_list.path, since) for a_list in lists}
    chosen = plan(select(lists, selection, known, now, added))
    may_be_empty = selection.failing or selection.due or since is not None
    if selection.words != "all" and not chosen.targets and not may_be_empty:
        raise SomedayError(f"nothing is selected by {selection.words}: `someday entries LIST` shows what there is")
    return chosen


def _rest(history: History, cut_off: Run, lists: Sequence[ReadingList]) -> Plan:
    """What a run that was cut off has left to fetch, with the places that the lists name."""
    left = frozenset(history.planned(cut_off.id)) - history.seen(cut_off.id)
    listed = (link.url for a_list in lists for link in a_list.links if judge_unfetched(link.url) is None)
    return plan([*(url for url in listed if Address.parse(url).url in left), *left])


def _conditional(target: Target, good: Mapping[str, Observation]) -> Target:
    """The same target with the validators of its last success.

    Where the list names places of the page, the page itself is wanted: nobody remembers all of its places. So it is
    where the page said that it has moved: "not modified" would not say where to.
    """
    known = good.get(target.url)
    if known is None or target.fragments or known.verdict.name is not VerdictName.OK:
        return target
    return replace(target, etag=known.etag, last_modified=known.last_modified)
