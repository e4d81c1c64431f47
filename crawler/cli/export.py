"""`someday export`: the entries of a run as a bibliography or a table."""

import sys
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from crawler import frames
from crawler.cli.check import DEFAULT_HISTORY, HistoryAddress
from crawler.cli.configured import ConfigFile
from crawler.files import write_whole
from crawler.history import History
from crawler.model.errors import SomedayError
from crawler.model.run import Report
from crawler.reporting.bibliography import bibtex, csl_json, table
from crawler.review import review


class Format(StrEnum):
    """What is written."""

    BIBTEX = "bibtex"
    CSL_JSON = "csl-json"
    CSV = "csv"
    PARQUET = "parquet"


_WRITERS: dict[Format, Callable[[Report], str]] = {
    Format.BIBTEX: bibtex,
    Format.CSL_JSON: csl_json,
    Format.CSV: table,
}


def export(
    output: Annotated[Format, typer.Option("--format", help="What is written.")],
    run: Annotated[int | None, typer.Option(metavar="N", help="The run; by default the newest.")] = None,
    to: Annotated[
        Path | None, typer.Option("--output", "-o", metavar="FILE", help="By default standard output.")
    ] = None,
    history: HistoryAddress = DEFAULT_HISTORY,
    settings: ConfigFile = None,
) -> int:
    """Write the entries of a run, with what their pages say of them, for reference managers and spreadsheets."""
    with History.open_existing(history) as opened:
        if output is Format.PARQUET:
            data: str | bytes = frames.parquet(opened, run)
        else:
            data = _WRITERS[output](review(opened, run, acks=settings.acks if settings else ()))
    if to is not None:
        write_whole(to, data)
    elif isinstance(data, bytes) and sys.stdout.isatty():
        raise SomedayError("Parquet is no text for a screen: name a file with --output FILE")
    else:
        typer.echo(data, nl=False)
    return 0
