"""`someday explain`: all that history knows of a link or an entry, as a timeline."""

from collections.abc import Sequence
from typing import Annotated

import typer
from rich.console import Console
from rich.text import Text

from crawler.cli.check import DEFAULT_HISTORY, HistoryAddress
from crawler.cli.configured import ConfigFile
from crawler.history import History
from crawler.model.address import Address
from crawler.model.errors import MalformedAddressError, SomedayError
from crawler.model.observation import Observation
from crawler.model.run import LinkRow, Report
from crawler.reporting.escape import clean, without_userinfo
from crawler.reporting.wording import day, minute, say
from crawler.review import review

_STYLES = {"ok": "green", "moved": "yellow", "broken": "bold red", "failing": "red", "unverified": "cyan"}


def explain(
    target: Annotated[str, typer.Argument(metavar="URL|ENTRY", help="An address as listed, or an entry's id.")],
    history: HistoryAddress = DEFAULT_HISTORY,
    settings: ConfigFile = None,
) -> int:
    """Show how a link, or every link of an entry, came to where it stands."""
    screen = Console(highlight=False, soft_wrap=True)
    with History.open_existing(history) as opened:
        report = review(opened, acks=settings.acks if settings else ())
        rows = [row for row in report.links if target == row.url or target in row.entries]
        if not rows:
            rows = [_unlisted(opened, target)]
        for row in rows:
            for line in _timeline(row, report, opened):
                screen.print(line)
    return 0


def _unlisted(history: History, target: str) -> LinkRow:
    """What is not listed any more may still be remembered."""
    seen = _visits(history, target)
    if not seen:
        raise SomedayError(f"{target}: history knows neither such an address nor such an entry; report.json has both")
    return LinkRow(target, seen[-1].verdict, seen[-1].status, seen[-1].checked_at, None, None, (), ())


def _visits(history: History, url: str) -> tuple[Observation, ...]:
    """None for what is no address, as an entry's id."""
    try:
        return history.timeline(Address.parse(url).url)
    except MalformedAddressError:
        return ()


def _timeline(row: LinkRow, report: Report, history: History) -> list[Text]:
    lines = [Text(clean(without_userinfo(row.url)), style="bold")]
    lines += [Text(f"  listed at {path}:{line}", style="dim") for path, line, _ in row.places]
    lines.append(_verdict_line("now", row))
    lines += [Text(f"      {clean(said)}") for said in row.verdict.evidence]
    lines += [Text(f"      {clean(said)}") for said in row.drift]
    lines += [_visits_line(visits) for visits in _equal_neighbours(_visits(history, row.url))]
    for one in report.acknowledged:
        if one.finding.url == row.url:
            lines.append(Text(f"  acknowledged until {one.ack.until}: {clean(one.ack.why)}", style="dim"))
    return lines


def _verdict_line(when: str, row: LinkRow) -> Text:
    verdict = row.verdict
    since = f", since {day(row.since)}" if row.since else ""
    words = f"{verdict.name} ({verdict.reason}): {say(verdict.name, verdict.reason)}{since}"
    return Text.assemble((f"  {when}  ", "dim"), (words, _STYLES.get(verdict.name, "")))


def _equal_neighbours(seen: Sequence[Observation]) -> list[list[Observation]]:
    """Visits in a row that said the same are one line."""
    rows: list[list[Observation]] = []
    for observation in seen:
        if rows and _said(rows[-1][-1]) == _said(observation):
            rows[-1].append(observation)
        else:
            rows.append([observation])
    return rows


def _said(observation: Observation) -> tuple[object, ...]:
    verdict = observation.verdict
    return (verdict.name, verdict.reason, observation.status, observation.title, observation.final_url)


def _visits_line(visits: Sequence[Observation]) -> Text:
    first, last = visits[0], visits[-1]
    when = minute(first.checked_at)
    if len(visits) > 1:
        when = f"{day(first.checked_at)} to {day(last.checked_at)}, {len(visits)} visits"
    verdict = last.verdict
    facts = [f"{verdict.name} ({verdict.reason})"]
    if last.status is not None:
        facts.append(f"status {last.status}")
    if last.hops:
        facts.append(f"by {' -> '.join(str(hop.status) for hop in last.hops)} to {clean(last.final_url)}")
    if last.title:
        facts.append(f"“{clean(last.title)}”")
    if last.detail:
        facts.append(clean(last.detail))
    if last.tries > 1:
        facts.append(f"{last.tries} tries")
    facts.append(f"{last.elapsed:.1f} s")
    return Text.assemble((f"  {when}  ", "dim"), (", ".join(facts), _STYLES.get(verdict.name, "")))
