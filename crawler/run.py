"""One run: the order in which the rooms work. Plan, observe, remember, review."""

import threading
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from crawler.fetching.pages import CrawlOptions
from crawler.history import History
from crawler.model.address import Address
from crawler.model.entry import ReadingList
from crawler.model.errors import SomedayError
from crawler.model.fetch import Target
from crawler.model.observation import Observation
from crawler.model.run import Report, Run
from crawler.model.verdict import VerdictName
from crawler.observe import observe
from crawler.plan import Plan, Selection, plan, select
from crawler.review import review

# A run in which this share of its hosts fails at connection level says more of this machine than of the hosts …
_DOWN_SHARE = 0.9
# … if there are at least so many of them; with fewer, only names that don't resolve are a sign.
_ENOUGH_HOSTS = 5
_UNRESOLVED = frozenset({"no-such-host", "dns-trouble", "no-network"})
_UNREACHED = _UNRESOLVED | {"timeout", "refused", "reset"}


@dataclass(frozen=True, slots=True)
class Options:
    """How a run is made."""

    crawl: CrawlOptions
    selection: Selection = field(default_factory=Selection)
    resume: bool = False
    """Go on with the newest run over the same lists, if it was cut off."""
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
    run, todo = _start(history, lists, options, began + clock)
    on_plan(todo)
    complete = _crawl(history, run, todo, options, clock, on_progress, stop)
    if not complete:
        notes = (*notes, "interrupted before every link was checked: `someday check --resume` goes on with it")
    seen = history.observations(run.id, history.planned(run.id))
    network = has_network(seen[url] for url in history.seen(run.id))
    history.finish_run(run.id, datetime.now(UTC) + clock, complete=complete, network=network, notes=notes)
    report = review(history, run.id)
    history.save_findings(run.id, report.findings)
    return report


def has_network(observations: Iterable[Observation]) -> bool:
    """Whether these observations of one run can be believed: no false alarm may come of a cable that fell out.

    Hosts are counted, not links: one dead host with fifty links says nothing of the network.
    """
    reached: dict[str, bool] = {}
    resolved: dict[str, bool] = {}
    for observation in observations:
        reason = observation.verdict.reason
        if observation.verdict.name is VerdictName.SKIPPED or reason == "robots":
            continue
        host = Address.parse(observation.url).host
        reached[host] = reached.get(host, False) or reason not in _UNREACHED
        resolved[host] = resolved.get(host, False) or reason not in _UNRESOLVED
    if not reached:
        return True
    if not any(resolved.values()):
        return False
    down = sum(not answered for answered in reached.values())
    return len(reached) < _ENOUGH_HOSTS or down < _DOWN_SHARE * len(reached)


def _start(history: History, lists: Sequence[ReadingList], options: Options, now: datetime) -> tuple[Run, Plan]:
    """The run to work on, new or resumed, and what is left to fetch in it."""
    cut_off = history.resumable([a_list.path for a_list in lists]) if options.resume else None
    if cut_off is not None:
        seen = history.seen(cut_off.id)
        left = plan(url for url in history.planned(cut_off.id) if url not in seen)
        return history.reopen(cut_off.id), _conditional(left, history)
    selection = options.selection
    known: Mapping[str, Observation] = {}
    runs = history.runs() if selection.failing or selection.due else ()
    if runs:
        everything = [target.url for target in plan(link.url for a_list in lists for link in a_list.links).targets]
        known = history.observations(runs[-1].id, everything)
    chosen = plan(select(lists, selection, known, now))
    if selection.words != "all" and not chosen.targets and not (selection.failing or selection.due):
        raise SomedayError(f"nothing is selected by {selection.words}: `someday entries LIST` shows what there is")
    run = history.start_run(now, lists, selection.words, [target.url for target in chosen.targets])
    return run, _conditional(chosen, history)


def _conditional(todo: Plan, history: History) -> Plan:
    """The same plan with the validators that history knows."""
    validators = history.validators([target.url for target in todo.targets])
    targets = tuple(validators.get(target.url, target) for target in todo.targets)
    return Plan(targets, todo.hosts, todo.busiest)


def _crawl(
    history: History,
    run: Run,
    todo: Plan,
    options: Options,
    clock: timedelta,
    on_progress: Callable[[Progress], None],
    stop: threading.Event,
) -> bool:
    """Crawl and remember; False if it was stopped before all was done."""
    done = 0
    conditional = [target.url for target in todo.targets if _is_conditional(target)]
    pasts = history.pasts(run.id, conditional)
    known = {url: past.last_good for url, past in pasts.items() if past.last_good is not None}
    for batch in observe(todo.targets, options.crawl, known, stop, clock):
        history.append(run.id, batch)
        done += len(batch)
        on_progress(Progress(done, len(todo.targets)))
    return done >= len(todo.targets)


def _is_conditional(target: Target) -> bool:
    return target.etag is not None or target.last_modified is not None
