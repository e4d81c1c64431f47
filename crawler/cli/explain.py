"""`someday explain`: all that history knows of a link or an entry, as a timeline."""

from collections.abc import Sequence
from datetime import datetime
from typing import Annotated

import typer
from rich.console import Console
from rich.text import Text

from crawler.cli.check import DEFAULT_HISTORY, HistoryAddress
from crawler.cli.configured import ConfigFile
from crawler.history import History
from crawler.model.errors import MalformedAddressError, SomedayError
from crawler.model.run import LinkRow, Report
from crawler.reporting.escape import clean, without_userinfo
from crawler.reporting.wording import day, minute, say
from crawler.review import review
from crawler.settled import Visit, visits

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
    last = seen[-1].observation
    return LinkRow(target, seen[-1].verdict, last.status, last.checked_at, None, None, (), ())


def _visits(history: History, url: str) -> tuple[Visit, ...]:
    """None for what is no address, as an entry's id."""
    try:
        return visits(history, url)
    except MalformedAddressError:
        return ()


def _timeline(row: LinkRow, report: Report, history: History) -> list[Text]:
    lines = [Text(clean(without_userinfo(row.url)), style="bold")]
    lines += [Text(f"  listed at {path}:{line}", style="dim") for path, line, _ in row.places]
    seen = _visits(history, row.url)
    lines.append(_verdict_line("now", row, _since(row, seen)))
    lines += [Text(f"      {clean(said)}") for said in row.verdict.evidence]
    lines += [Text(f"      {clean(said)}") for said in row.drift]
    lines += [_visits_line(alike) for alike in _equal_neighbours(seen)]
    for one in report.acknowledged:
        if one.finding.url == row.url:
            lines.append(Text(f"  acknowledged until {one.ack.until}: {clean(one.ack.why)}", style="dim"))
    return lines


def _since(row: LinkRow, seen: Sequence[Visit]) -> datetime | None:
    """The first of the last visits in a row that said the same; all that is good is the same here."""
    since = row.since
    for visit in reversed([visit for visit in seen if visit.network]):
        same = visit.verdict.is_good if row.verdict.is_good else visit.verdict.reason == row.verdict.reason
        if not same:
            break
        since = visit.observation.checked_at
    return since


def _verdict_line(when: str, row: LinkRow, began: datetime | None) -> Text:
    verdict = row.verdict
    since = f", since {day(began)}" if began else ""
    words = f"{verdict.name} ({verdict.reason}): {say(verdict.name, verdict.reason)}{since}"
    return Text.assemble((f"  {when}  ", "dim"), (words, _STYLES.get(verdict.name, "")))


def _equal_neighbours(seen: Sequence[Visit]) -> list[list[Visit]]:
    """Visits in a row that said the same are one line."""
    rows: list[list[Visit]] = []
    for visit in seen:
        if rows and _said(rows[-1][-1]) == _said(visit):
            rows[-1].append(visit)
        else:
            rows.append([visit])
    return rows


def _said(visit: Visit) -> tuple[object, ...]:
    seen, verdict = visit.observation, visit.verdict
    return (verdict.name, verdict.reason, visit.network, seen.status, seen.title, seen.final_url)


def _visits_line(alike: Sequence[Visit]) -> Text:
    first, last = alike[0].observation, alike[-1].observation
    when = minute(first.checked_at)
    if len(alike) > 1:
        when = f"{day(first.checked_at)} to {day(last.checked_at)}, {len(alike)} visits"
    verdict = alike[-1].verdict
    facts = [f"{verdict.name} ({verdict.reason})"]
    if not alike[-1].network:
        facts = ["nothing: the machine had no network"]
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
