"""`someday check --dry-run`: what a run would ask, of whom, and how long it would take."""

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path

import typer

from crawler.fetching.pages import CrawlOptions
from crawler.follow import candidates
from crawler.history import History
from crawler.lookup import first_budget
from crawler.metadata import primary_entries, subjects
from crawler.model.address import Address
from crawler.model.entry import ReadingList
from crawler.plan import excluded_by
from crawler.reporting.wording import count
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
    amount = f"{count(len(plan.targets), 'address', 'addresses')} on {count(plan.hosts, 'host')}"
    typer.echo(f"{amount} would be fetched, each at most once.")
    for host, number in hosts.most_common(_MOST_HOSTS):
        typer.echo(f"  {number:6} {host}")
    if len(hosts) > _MOST_HOSTS:
        typer.echo(f"         and {count(len(hosts) - _MOST_HOSTS, 'host')} with fewer")
    skipped = Counter(
        reason
        for a_list in lists
        for link in a_list.links
        if (reason := _why_skipped(link.url, options.selection.exclude)) is not None
    )
    for reason, number in sorted(skipped.items()):
        typer.echo(f"  {number:6} {'link is' if number == 1 else 'links are'} not fetched: {reason}")
    if options.follow and (named := candidates(lists)):
        typer.echo(f"  {len(named):6} of the entries look like lists: those that are will be read and checked, too")
    seconds = _seconds(hosts, options.crawl)
    if options.services is not None:
        entries = primary_entries(lists)
        works = [work for target in plan.targets for work in subjects(target.url, None, entries.get(target.url))]
        budget = first_budget(works, options.services)
        for service, number in sorted(budget.requests.items()):
            requests = "request" if number == 1 else "requests"
            typer.echo(f"  {number:6} {requests} to {service}, and more where one answer leads to the next")
        seconds += budget.seconds
    typer.echo(
        f"About {_in_words(seconds)}, if a page takes {_LATENCY:g} s and no robots.txt asks for pauses "
        f"({options.crawl.per_host} requests to a host at a time)."
    )


def _why_skipped(url: str, exclude: Sequence[str]) -> str | None:
    verdict = judge_unfetched(url)
    if verdict is not None:
        return verdict.reason
    return "excluded" if excluded_by(url, exclude) else None


def _seconds(hosts: Mapping[str, int], crawl: CrawlOptions) -> float:
    """The slowest host's requests one after the other, or all of them at the most that may be under way."""
    own = (number * _pause(host, crawl) for host, number in hosts.items())
    return max(*own, sum(hosts.values()) * _LATENCY / crawl.concurrency, 0.0)


def _pause(host: str, crawl: CrawlOptions) -> float:
    """Seconds between the beginnings of two requests; a host with a delay is asked one thing at a time."""
    delay = crawl.delay_of(host)
    return max(_LATENCY, delay) if delay else _LATENCY / crawl.per_host_of(host)


def _in_words(seconds: float) -> str:
    return f"{seconds:.0f} s" if seconds < 120 else f"{seconds / 60:.0f} minutes"  # noqa: PLR2004 - two minutes
