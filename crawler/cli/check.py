"""`someday check`: read, crawl, record, diff, report."""

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.metadata import version
from pathlib import Path
from types import FrameType
from typing import Annotated

import typer
from rich.console import Console

from crawler import config
from crawler.cli.configured import NO_LIST, ConfigFile
from crawler.cli.dry_run import tell
from crawler.cli.formats import WRITERS, Format
from crawler.cli.hints import command
from crawler.cli.progress import Display
from crawler.cli.status import FINE, FailOn, exit_status
from crawler.fetching.agent import user_agent
from crawler.fetching.connect import ConnectTo
from crawler.fetching.pages import CrawlOptions
from crawler.fetching.services import ServiceOptions
from crawler.files import read_lists, write_whole
from crawler.history import History
from crawler.model.errors import SomedayError
from crawler.model.run import Report
from crawler.plan import Selection
from crawler.reporting import html, json, markdown, terminal
from crawler.run import Options
from crawler.run import check as run_check
from crawler.verdicts import judge_unfetched

DEFAULT_HISTORY = config.DEFAULT_HISTORY


def _connect_to(text: str) -> ConnectTo:
    try:
        return ConnectTo.parse(text)
    except ValueError as error:
        raise typer.BadParameter(str(error)) from None


def _canary(url: str | None) -> str | None:
    if url is not None and judge_unfetched(url) is not None:
        raise SomedayError(f"--canary {url}: is no http(s) address; give one that is always there")
    return url


Timeout = Annotated[float, typer.Option(min=0.1, max=600, help="Seconds that one try may take.")]
AllowPrivate = Annotated[bool, typer.Option("--allow-private", help="Also loopback and private addresses.")]
ConnectToRules = Annotated[
    list[ConnectTo] | None,
    typer.Option(
        parser=_connect_to, metavar="HOST:PORT:TOHOST:TOPORT", help="As in curl; repeatable, empty parts match all."
    ),
]
NoMetadata = Annotated[
    bool, typer.Option("--no-metadata", help="Do not ask arXiv, Crossref, DataCite, doi.org, GitHub and YouTube.")
]
Lists = Annotated[
    list[str] | None, typer.Argument(metavar="LIST...", help="Markdown, HTML, BibTeX, CSV, YAML, JSON or text files.")
]
HistoryAddress = Annotated[
    str,
    typer.Option(
        "--history", metavar="PATH|URL", help="Where it is remembered: a SQLite file or an SQLAlchemy address."
    ),
]
ReportDir = Annotated[
    Path, typer.Option("--report-dir", metavar="DIR", help="Where report.md, report.html and report.json are written.")
]
OutputFormat = Annotated[Format, typer.Option("--format", help="What goes to standard output.")]
FailOnOption = Annotated[FailOn, typer.Option("--fail-on", help="Exit with 1 from this severity on.")]
OnlyNew = Annotated[bool, typer.Option("--new", help="Exit with 1 for new findings only.")]
Quiet = Annotated[
    bool, typer.Option("--quiet", "-q", help="Nothing on standard error but errors, no summary on the terminal.")
]


def check(
    lists: Lists = None,
    history: HistoryAddress = DEFAULT_HISTORY,
    report_dir: ReportDir = Path("reports"),
    only: Annotated[
        str | None, typer.Option(metavar="GLOB", help="Only addresses that match, such as '*arxiv.org*'.")
    ] = None,
    section: Annotated[str | None, typer.Option(metavar="NAME", help="Only entries under this heading.")] = None,
    entry: Annotated[
        str | None, typer.Option(metavar="ID", help="Only this entry (`someday entries` shows the ids).")
    ] = None,
    failing: Annotated[
        bool, typer.Option("--failing", help="Only what was broken or failing at the last look.")
    ] = False,
    due: Annotated[bool, typer.Option("--due", help="Only what was not checked for a week.")] = False,
    since: Annotated[
        str | None, typer.Option(metavar="GITREV", help="Only links on lines that this revision does not have.")
    ] = None,
    resume: Annotated[bool, typer.Option("--resume", help="Go on with a run that was cut off.")] = False,
    per_host: Annotated[int, typer.Option(min=1, max=64, help="Requests to one host at a time.")] = 2,
    concurrency: Annotated[int, typer.Option(min=1, max=10_000, help="Requests to all hosts at a time.")] = 512,
    delay: Annotated[float, typer.Option(min=0, max=3600, help="Seconds between two requests to one host.")] = 0.0,
    timeout: Timeout = 20.0,
    retries: Annotated[int, typer.Option(min=0, max=10, help="Further tries after a passing trouble.")] = 2,
    allow_private: AllowPrivate = False,
    connect_to: ConnectToRules = None,
    canary: Annotated[
        str | None,
        typer.Option(
            metavar="URL", help="An address that is always there: where it does not work either, nothing is concluded."
        ),
    ] = None,
    no_metadata: NoMetadata = False,
    follow: Annotated[
        int, typer.Option(min=0, max=3, help="Check the lists that the lists name, too, so many steps deep.")
    ] = 0,
    wayback: Annotated[
        bool, typer.Option("--wayback", help="Look for copies of broken pages in the Wayback Machine; 24 a minute.")
    ] = False,
    archive: Annotated[
        bool, typer.Option("--archive", help="Also ask it to keep pages that work and have no copy there.")
    ] = False,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Fetch nothing: say what would be asked, and how long it would take.")
    ] = False,
    fail_on: FailOnOption = FailOn.ACT,
    only_new: OnlyNew = False,
    output: OutputFormat = Format.TERMINAL,
    quiet: Quiet = False,
    settings: ConfigFile = None,
) -> int:
    """Check every link of the lists, remember what was seen, and report what has gone stale.

    Exit status: 0 nothing at or above --fail-on; 1 something; 2 wrong use; 3 inconclusive (no network, interrupted).
    """
    if not lists:
        raise SomedayError(NO_LIST)
    settings = settings or config.Settings()
    contact = config.contact() or settings.contact
    agent = user_agent(contact, version("someday"))
    rules = tuple(connect_to or ())
    options = Options(
        crawl=CrawlOptions(
            user_agent=agent,
            per_host=per_host,
            concurrency=concurrency,
            delay=delay,
            timeout=timeout,
            retries=retries,
            allow_private=allow_private,
            connect_to=rules,
            hosts=settings.host_rules(),
        ),
        services=None if no_metadata else service_options(agent, contact, rules, settings),
        selection=Selection(
            only=only,
            section=section,
            entry=entry,
            failing=failing,
            since=since,
            exclude=settings.exclude,
            due=due,
        ),
        follow=follow,
        wayback=wayback or archive,
        archive=archive,
        accepted=settings.accepted,
        acks=settings.acks,
        canary=_canary(canary),
        resume=resume,
        now=config.clock(),
    )
    read = read_lists(lists)
    if dry_run:
        tell(read, options, history)
        return FINE
    with (
        History.open(history) as opened,
        Display(Console(stderr=True), quiet=quiet) as display,
        stopping(display) as stop,
    ):
        report = run_check(
            opened,
            read,
            options,
            stop=stop,
            on_plan=display.on_plan,
            on_progress=display.on_progress,
            on_round=display.on_round,
        )
    write_reports(report, report_dir)
    show(report, output, report_dir, history, quiet=quiet)
    return exit_status(report, fail_on, only_new=only_new)


def service_options(
    agent: str, contact: str | None, rules: tuple[ConnectTo, ...], settings: config.Settings
) -> ServiceOptions:
    """How services are asked, by what the environment and someday.toml say."""
    return ServiceOptions(
        agent,
        config.mail(contact),
        rules,
        bases=settings.services,
        tokens=settings.tokens_for_services(config.tokens()),
    )


def write_reports(report: Report, folder: Path) -> None:
    write_whole(folder / "report.md", markdown.render(report))
    write_whole(folder / "report.json", json.render(report))
    write_whole(folder / "report.html", html.render(report))


def show(report: Report, output: Format, folder: Path, history: str, *, quiet: bool) -> None:
    """Put the report on standard output in the format that was asked for."""
    if output in WRITERS:
        if not quiet and not report.run.network:
            typer.echo("nothing can be concluded: this machine had no network, or its canary did not work", err=True)
        # Bytes: an XML declaration says UTF-8 whatever the locale says.
        typer.echo(WRITERS[output](report).encode("utf-8", "replace"), nl=False)
    elif not quiet:
        terminal.render(report, Console())
        typer.echo(f"\nin full: {folder / 'report.html'} (or report.md)")
        if any(finding.fix is not None for finding in report.findings):
            followed = dict(report.followed)
            own = [path for path in report.run.lists if path not in followed]
            typer.echo(f"what is safe to mend: {command('fix', *own, history=history)}")


@contextmanager
def stopping(display: Display) -> Iterator[threading.Event]:
    """An event that the first Ctrl-C (or SIGTERM, as cron and CI send it) sets; the second one ends the program."""
    stop = threading.Event()

    def on_signal(_number: int, _frame: FrameType | None) -> None:
        if stop.is_set():
            raise KeyboardInterrupt
        stop.set()
        display.on_stop()

    before = {number: signal.signal(number, on_signal) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield stop
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
