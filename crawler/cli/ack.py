"""`someday ack`: I know; tell me again on that day, or when something else is found."""

from datetime import UTC, date, datetime
from typing import Annotated

import typer

from crawler import config
from crawler.cli.check import DEFAULT_HISTORY, HistoryAddress
from crawler.cli.configured import ConfigFile
from crawler.history import History
from crawler.model.errors import SomedayError
from crawler.model.finding import Acknowledgement, Finding
from crawler.model.run import Report
from crawler.review import review


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise typer.BadParameter(f"{text!r} is no day: write it as 2027-01-31") from None


def ack(
    target: Annotated[
        str, typer.Argument(metavar="ENTRY|URL", help="An entry's id, or an address exactly as it is listed.")
    ],
    until: Annotated[
        date, typer.Option(parser=_day, metavar="DATE", help="The first day on which it is reported again.")
    ],
    why: Annotated[str, typer.Option(metavar="TEXT", help="The reason, for whoever reads the report next.")],
    history: HistoryAddress = DEFAULT_HISTORY,
    settings: ConfigFile = None,
) -> int:
    """Fold the findings of an entry or a link away, until that day or until they say something else."""
    now = config.clock() or datetime.now(UTC)
    if until <= now.date():
        raise SomedayError(f"--until {until}: that day is over; name one to come")
    if not why.strip():
        raise SomedayError("--why: is empty; say for whoever reads the report next why it is known")
    with History.open_existing(history) as opened:
        report = review(opened, acks=settings.acks if settings else ())
        about = [finding for finding in _standing(report) if target in (finding.entry, finding.url)]
        known = {row.entry.id for row in report.entries} | {row.url for row in report.links}
        if target not in known:
            raise SomedayError(
                f"{target}: neither an entry's id nor a listed address of the newest run; "
                "report.json has both (`entries` has the ids)"
            )
        sayings = tuple(sorted({finding.saying for finding in about}))
        opened.acknowledge(Acknowledgement(target, until, why, now, sayings or None))
    if about:
        kinds = ", ".join(sorted({finding.kind for finding in about}))
        typer.echo(f"folded away until {until}: {len(about)} of {target} ({kinds})")
    else:
        typer.echo(f"nothing stands for {target} now; whatever is found is folded away until {until}")
    return 0


def _standing(report: Report) -> tuple[Finding, ...]:
    return (*report.findings, *(one.finding for one in report.acknowledged))
