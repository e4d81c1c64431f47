"""`someday inspect`: verdict with its evidence, identity and record of one address or of one saved page."""

from datetime import UTC, datetime
from enum import StrEnum
from importlib.metadata import version
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from crawler import config
from crawler.cli.check import AllowPrivate, ConnectToRules, NoMetadata, Timeout, service_options
from crawler.cli.configured import ConfigFile
from crawler.fetching.agent import user_agent
from crawler.fetching.pages import CrawlOptions
from crawler.live import visit
from crawler.model.errors import SomedayError
from crawler.reporting.work import fetch_table, work_json, work_table
from crawler.saved import inspect_saved


class Format(StrEnum):
    """How the answer is shown."""

    TERMINAL = "terminal"
    JSON = "json"


def inspect(
    address: Annotated[str | None, typer.Argument(metavar="URL", help="An address to fetch and judge now.")] = None,
    html: Annotated[Path | None, typer.Option("--html", metavar="FILE", help="A saved page or PDF instead.")] = None,
    url: Annotated[str | None, typer.Option("--url", metavar="URL", help="The address that it was saved from.")] = None,
    status: Annotated[int, typer.Option(metavar="N", min=100, max=999, help="The status that it came with.")] = 200,
    timeout: Timeout = 20.0,
    allow_private: AllowPrivate = False,
    connect_to: ConnectToRules = None,
    no_metadata: NoMetadata = False,
    settings: ConfigFile = None,
    output: Annotated[Format, typer.Option("--format", help="How the answer is shown.")] = Format.TERMINAL,
) -> int:
    """Show what someday makes of one address, or of a saved page: the way there, the verdict and the rule that
    decided, what it names, and the work's record with sources. Nothing is remembered.
    """
    if (address is None) == (html is None):
        raise SomedayError("name either one address, or a saved page by --html FILE --url URL")
    if html is not None:
        if url is None:
            raise SomedayError("--html needs --url: the address that the file was saved from")
        seen = inspect_saved(html, url, status, datetime.now(UTC))
        if output is Format.JSON:
            typer.echo(work_json(seen.verdict, seen.identities, seen.record), nl=False)
        else:
            work_table(seen.verdict, seen.identities, seen.record, Console())
        return 0
    assert address is not None
    settings = settings or config.Settings()
    contact = config.contact() or settings.contact
    agent, rules = user_agent(contact, version("someday")), tuple(connect_to or ())
    options = CrawlOptions(
        user_agent=agent,
        timeout=timeout,
        allow_private=allow_private,
        connect_to=rules,
        tell_connection=True,
        hosts=settings.host_rules(),
    )
    now = visit(address, options, None if no_metadata else service_options(agent, contact, rules, settings))
    if output is Format.JSON:
        probe = None if now.probe is None else {"url": now.probe.url, "status": now.probe.status}
        typer.echo(
            work_json(
                now.verdict,
                now.identities,
                now.record,
                now.fetch,
                url=address,
                rule=now.rule,
                probe=probe,
                notes=now.notes,
            ),
            nl=False,
        )
    else:
        fetch_table(now.fetch, now.probe, now.rule, Console())
        work_table(now.verdict, now.identities, now.record, Console())
        for note in now.notes:
            typer.echo(note)
    return 0
