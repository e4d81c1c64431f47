"""`someday report`: a run's report again, from history alone."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer

from crawler.cli.check import (
    DEFAULT_HISTORY,
    FailOnOption,
    HistoryAddress,
    OnlyNew,
    OutputFormat,
    ReportDir,
    show,
    write_reports,
)
from crawler.cli.formats import Format
from crawler.cli.status import FailOn, exit_status
from crawler.history import History
from crawler.model.errors import HistoryError
from crawler.review import review


def report(
    run: Annotated[int | None, typer.Option(metavar="N", help="The run; by default the newest.")] = None,
    against: Annotated[int | None, typer.Option(metavar="M", help="The earlier run to compare it with.")] = None,
    history: HistoryAddress = DEFAULT_HISTORY,
    report_dir: ReportDir = Path("reports"),
    fail_on: FailOnOption = FailOn.ACT,
    only_new: OnlyNew = False,
    output: OutputFormat = Format.TERMINAL,
) -> int:
    """Write the report of a run again, from history; nothing is fetched."""
    with open_existing(history) as opened:
        made = review(opened, run, against)
    write_reports(made, report_dir)
    show(made, output, report_dir, quiet=False)
    return exit_status(made, fail_on, only_new=only_new)


@contextmanager
def open_existing(address: str) -> Iterator[History]:
    """A history that holds at least one run.

    Raises:
        HistoryError: there is none, or it is empty; none is made.
    """
    if "://" not in address and not Path(address).exists():
        raise HistoryError(
            f"{address}: there is no such history; `someday check LIST` makes one, --history names another"
        )
    with History.open(address) as opened:
        if not opened.runs():
            raise HistoryError(f"{address}: holds no run yet; `someday check LIST` makes one")
        yield opened
