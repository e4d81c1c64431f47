"""`someday entries`: what was read from a list; nothing is fetched."""

from enum import StrEnum
from typing import Annotated

import typer
from rich.console import Console

from crawler.files import read_lists
from crawler.reporting import json
from crawler.reporting.tables import entries_table


class Format(StrEnum):
    """How the entries are shown."""

    TABLE = "table"
    JSON = "json"


def entries(
    lists: Annotated[list[str], typer.Argument(metavar="LIST...", help="The lists to read.")],
    output: Annotated[Format, typer.Option("--format", help="How they are shown.")] = Format.TABLE,
) -> int:
    """Show what someday reads from lists: entries, links and their places. Fetches nothing."""
    read = read_lists(lists)
    if output is Format.JSON:
        typer.echo(json.entries_json(read), nl=False)
    else:
        entries_table(read, Console())
    return 0
