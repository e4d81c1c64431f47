"""`someday demo`: the main job twice on a small web served on this machine, with a week passing between."""

import os
import tempfile
from datetime import UTC, datetime, timedelta
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console

from crawler.cli.check import stopping, write_reports
from crawler.cli.hints import command
from crawler.cli.progress import Display
from crawler.fetching.agent import user_agent
from crawler.fetching.connect import ConnectTo
from crawler.fetching.pages import CrawlOptions
from crawler.fetching.services import ServiceOptions
from crawler.files import write_whole
from crawler.history import History
from crawler.lists import read
from crawler.model.run import Report
from crawler.reporting import terminal
from crawler.run import Options, check

if TYPE_CHECKING:
    from crawler.demo.web import DemoWeb

# The demo's clock: a Monday morning's cron run, and the one a week later.
FIRST_RUN = datetime(2026, 11, 16, 6, 0, tzinfo=UTC)
BETWEEN_RUNS = timedelta(weeks=1)
_NOTE = "made from the demo web: nothing in it is about the real internet"


def demo(
    report_dir: Annotated[Path, typer.Option(metavar="DIR", help="Where the report is written.")] = Path(
        "reports/demo"
    ),
) -> int:
    """Run the main job twice on a small web on this machine, and show what changed in between."""
    from crawler.demo.web import DemoWeb  # noqa: PLC0415 - a web server, which no other command needs to load

    screen = Console(highlight=False)
    a_list, history = report_dir / "list.md", report_dir / "history.sqlite"
    with tempfile.TemporaryDirectory(prefix="someday-demo-") as folder, DemoWeb(Path(folder)) as web:
        os.environ["SSL_CERT_FILE"] = str(web.ca_file)
        write_whole(a_list, web.list_path.read_bytes())
        for old in report_dir.glob(f"{history.name}*"):
            old.unlink()
        screen.print(f"A small web of {len(web.connect_to) // 2} hosts is up on this machine, and a list of its pages.")
        first = _visit(web, a_list, history, FIRST_RUN, screen, "The first visit")
        screen.print(f"  {_counts(first)}")
        web.let_time_pass()
        second = _visit(web, a_list, history, FIRST_RUN + BETWEEN_RUNS, screen, "A week later")
    write_reports(second, report_dir)
    terminal.render(second, Console())
    fix = command("fix", str(a_list), history=str(history))
    typer.echo(
        f"\nRead it in full:     {report_dir / 'report.html'}\n"
        f"Mend the demo list:  {fix}\n"
        f"A list of your own:  {command('check', 'README.md')}"
    )
    return 0


def _visit(web: "DemoWeb", a_list: Path, history: Path, now: datetime, screen: Console, title: str) -> Report:
    screen.rule(f"{title}, {now:%Y-%m-%d}")
    agent = user_agent("someday demo", version("someday"))
    rules = tuple(ConnectTo.parse(rule) for rule in web.connect_to)
    options = Options(
        crawl=CrawlOptions(
            user_agent=agent,
            timeout=3.0,
            retries=1,
            connect_to=rules,
        ),
        services=ServiceOptions(agent, connect_to=rules),
        now=now,
    )
    lists = [read(a_list.read_bytes(), str(a_list))]
    with (
        History.open(str(history)) as opened,
        Display(Console(stderr=True), quiet=False) as display,
        stopping(display) as stop,
    ):
        return check(
            opened,
            lists,
            options,
            stop=stop,
            on_plan=display.on_plan,
            on_progress=display.on_progress,
            on_round=display.on_round,
            notes=(_NOTE,),
        )


def _counts(report: Report) -> str:
    counts: dict[str, int] = {}
    for link in report.links:
        counts[link.verdict.name.value] = counts.get(link.verdict.name.value, 0) + 1
    return ", ".join(f"{count} {name}" for name, count in counts.items())
