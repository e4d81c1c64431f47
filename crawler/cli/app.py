"""The command line: one typer command per verb, one place where errors become words and exit statuses."""

import gc
import os
import signal
import sys
from importlib.metadata import version

import typer

from crawler.cli import ack, check, demo, entries, explain, export, fix, init, inspect, report
from crawler.cli.status import WRONG_USE
from crawler.model.errors import SomedayError

app = typer.Typer(
    name="someday",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    help="Keeps curated lists up to date: checks every link, remembers what it saw, reports what has gone stale.",
)
app.command("init")(init.init)
app.command("check")(check.check)
app.command("entries")(entries.entries)
app.command("inspect")(inspect.inspect)
app.command("report")(report.report)
app.command("explain")(explain.explain)
app.command("fix")(fix.fix)
app.command("ack")(ack.ack)
app.command("export")(export.export)
app.command("demo")(demo.demo)


def _print_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"someday {version('someday')}")
        raise typer.Exit


@app.callback()
def _someday(
    _version: bool = typer.Option(
        False, "--version", callback=_print_version, is_eager=True, help="Say which version this is."
    ),
) -> None:
    """Options of the whole program."""


def main() -> None:
    """Run the command line; whatever goes wrong ends in a sentence and an exit status, never in a traceback."""
    gc.freeze()  # the imported modules are no garbage
    try:
        status = app(standalone_mode=False)
    except SomedayError as error:
        _fail(str(error))
    except typer.Abort:
        sys.exit(128 + signal.SIGINT)
    except typer.TyperException as error:
        if not error.format_message():  # no command at all: the help has been shown
            sys.exit(WRONG_USE)
        _fail(f"{error.format_message()} (`someday COMMAND --help` shows what there is)")
    except BrokenPipeError:
        # The reader (head, less) has gone; Python would complain once more when it flushes at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(0)
    except KeyboardInterrupt:
        sys.exit(128 + signal.SIGINT)
    except Exception as error:
        if os.environ.get("SOMEDAY_DEBUG"):
            raise
        _fail(
            f"this is a fault of someday itself: {type(error).__name__}: {error}\n"
            "  SOMEDAY_DEBUG=1 shows where; please report it"
        )
    sys.exit(status if isinstance(status, int) else 0)


def _fail(message: str) -> None:
    typer.echo(f"someday: {message}", err=True)
    sys.exit(WRONG_USE)
