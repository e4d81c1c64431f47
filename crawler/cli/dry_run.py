"""`someday check --dry-run`: what a run would ask, of whom, and how long it would take."""

from collections import Counter
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

import typer

from crawler.history import History
from crawler.lookup import first_budget
from crawler.metadata import primary_entries, subjects
from crawler.model.address import Address
from crawler.model.entry import ReadingList
from crawler.plan import Plan
from crawler.run import Options, plan_run
from crawler.verdicts import judge_unfetched

# Seconds that a page takes, for want of anything measured: a slow one, so that the run is rather shorter.
_LATENCY = 1.0
_MOST_HOSTS = 10


def tell(lists: Sequence[ReadingList], options: Options, history: str) -> None:
    """Print the plan of a run; nothing is fetched and nothing is written.

    Raises:
        SomedayError: nothing is selected, or the history can't be read.
    """
    now = options.now or datetime.now(UTC)
    if "://" in history or Path(history).exists():
        with History.open_existing(history) as opened:
            plan = plan_run(opened, lists, options.selection, now)
    else:
        plan = plan_run(None, lists, options.selection, now)
    hosts = Counter(Address.parse(target.url).host for target in plan.targets)
    typer.echo(f"{len(plan.targets)} addresses on {plan.hosts} hosts would be fetched, each at most once.")
    for host, count in hosts.most_common(_MOST_HOSTS):
        typer.echo(f"  {count:6} {host}")
    if len(hosts) > _MOST_HOSTS:
        typer.echo(f"         and {len(hosts) - _MOST_HOSTS} hosts with fewer")
    skipped = Counter(
        verdict.reason
        for a_list in lists
        for link in a_list.links
        if (verdict := judge_unfetched(link.url)) is not None
    )
    for reason, count in sorted(skipped.items()):
        typer.echo(f"  {count:6} links are not fetched: {reason}")
    seconds = _seconds(plan, options)
    if options.services is not None:
        entries = primary_entries(lists)
        works = [work for target in plan.targets for work in subjects(target.url, None, entries.get(target.url))]
        budget = first_budget(works, options.services)
        for service, count in sorted(budget.requests.items()):
            typer.echo(f"  {count:6} requests to {service}, and more where one answer leads to the next")
        seconds += budget.seconds
    typer.echo(
        f"About {_in_words(seconds)}, if a page takes {_LATENCY:g} s and no robots.txt asks for pauses "
        f"({options.crawl.per_host} requests to a host at a time)."
    )


def _seconds(plan: Plan, options: Options) -> float:
    """The busiest host's requests one after the other, or all of them at the most that may be under way."""
    own = plan.busiest[1] * max(_LATENCY / options.crawl.per_host, options.crawl.delay)
    return max(own, len(plan.targets) * _LATENCY / options.crawl.concurrency)


def _in_words(seconds: float) -> str:
    return f"{seconds:.0f} s" if seconds < 120 else f"{seconds / 60:.0f} minutes"  # noqa: PLR2004 - two minutes
