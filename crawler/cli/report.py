"""`someday report`: a run's report again, from history alone."""

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
from crawler.cli.configured import ConfigFile
from crawler.cli.formats import Format
from crawler.cli.status import FailOn, exit_status
from crawler.history import History
from crawler.review import review


def report(
    run: Annotated[int | None, typer.Option(metavar="N", help="The run; by default the newest.")] = None,
    against: Annotated[int | None, typer.Option(metavar="M", help="The earlier run to compare it with.")] = None,
    history: HistoryAddress = DEFAULT_HISTORY,
    report_dir: ReportDir = Path("reports"),
    fail_on: FailOnOption = FailOn.ACT,
    only_new: OnlyNew = False,
    output: OutputFormat = Format.TERMINAL,
    settings: ConfigFile = None,
) -> int:
    """Write the report of a run again, from history; nothing is fetched."""
    with History.open_existing(history) as opened:
        made = review(opened, run, against, acks=settings.acks if settings else ())
    write_reports(made, report_dir)
    show(made, output, report_dir, history, quiet=False)
    return exit_status(made, fail_on, only_new=only_new)
