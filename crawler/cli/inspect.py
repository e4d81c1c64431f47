"""`someday inspect`: verdict, identity and record of one saved page, with their sources."""

from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from crawler.reporting.work import work_json, work_table
from crawler.saved import inspect_saved


class Format(StrEnum):
    """How the answer is shown."""

    TERMINAL = "terminal"
    JSON = "json"


def inspect(
    html: Annotated[Path, typer.Option("--html", metavar="FILE", help="A saved page or PDF.")],
    url: Annotated[str, typer.Option("--url", metavar="URL", help="The address that it was saved from.")],
    status: Annotated[int, typer.Option(metavar="N", min=100, max=599, help="The status that it came with.")] = 200,
    output: Annotated[Format, typer.Option("--format", help="How the answer is shown.")] = Format.TERMINAL,
) -> int:
    """Show what someday makes of a saved page: its verdict, what it names, and the work's record with sources."""
    seen = inspect_saved(html, url, status, datetime.now(UTC))
    if output is Format.JSON:
        typer.echo(work_json(seen.verdict, seen.identities, seen.record), nl=False)
    else:
        work_table(seen.verdict, seen.identities, seen.record, Console())
    return 0
