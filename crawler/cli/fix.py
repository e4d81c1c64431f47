"""`someday fix`: the safe edits of a list, shown as a diff or made."""

import difflib
import sys
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from typing import Annotated

import typer

from crawler import config, lists
from crawler.cli.check import DEFAULT_HISTORY, HistoryAddress
from crawler.cli.status import FINE, STALE
from crawler.files import bytes_of_list, write_list
from crawler.findings import KINDS
from crawler.history import History
from crawler.lists import edit
from crawler.model.errors import SomedayError
from crawler.model.finding import Acknowledgement, Finding, Fix
from crawler.reporting.escape import clean
from crawler.reporting.wording import count, say
from crawler.review import standing

# A refused fix is offered again after a year.
_REFUSED_FOR = timedelta(days=365)


def fix(
    paths: Annotated[list[str], typer.Argument(metavar="LIST...", help="Lists that have been checked.")],
    apply: Annotated[bool, typer.Option("--apply", help="Make the edits.")] = False,
    diff: Annotated[bool, typer.Option("--diff", help="Show the edits only; the default.")] = False,
    kinds: Annotated[
        list[str] | None, typer.Option("--kind", metavar="KIND", help="Only these findings: moved, malformed-link, …")
    ] = None,
    interactive: Annotated[
        bool, typer.Option("--interactive", "-i", help="Ask for each edit; a refused one is remembered.")
    ] = False,
    history: HistoryAddress = DEFAULT_HISTORY,
) -> int:
    """Show the safe edits of lists as a diff with reasons, or make them; every other byte stays.

    Exit status: 0 nothing to fix, or all is done; 1 there are edits that were only shown; 2 wrong use.
    """
    if apply and diff:
        raise SomedayError("--diff only shows, --apply makes the edits: name one of them")
    unknown = [kind for kind in kinds or () if kind not in KINDS]
    if unknown:
        raise SomedayError(f"--kind {unknown[0]}: there is no such kind; there are {', '.join(KINDS)}")
    makes = apply or interactive
    shown = 0
    with History.open_existing(history) as opened:
        for path in dict.fromkeys(paths):
            shown += _fix_list(opened, path, frozenset(kinds or KINDS), makes=makes, asks=interactive)
    if shown and not makes:
        typer.echo(f"{count(shown, 'edit')}; `someday fix {' '.join(paths)} --apply` makes them", err=True)
    return STALE if shown and not makes else FINE


def _fix_list(history: History, path: str, kinds: frozenset[str], *, makes: bool, asks: bool) -> int:
    """Show or make the fixes of one list; how many there are."""
    runs = [run for run in history.runs() if path in run.lists]
    if not runs:
        raise SomedayError(f"{path}: no run has checked it yet; `someday check {path}` does")
    data = bytes_of_list(path)
    reading = lists.read(data, path)
    found = {
        finding.fix: finding
        for finding in standing(history, runs[-1].id, [reading])
        if finding.fix is not None and finding.kind in kinds
    }
    chosen = edit.certain(data, path, list(found))
    if asks:
        chosen = tuple(fix for fix in chosen if _is_wanted(history, found[fix], fix))
    if not chosen:
        typer.echo(f"{path}: nothing to fix", err=True)
        return 0
    after = edit.apply(data, chosen)
    if makes:
        write_list(path, after)
        for each in chosen:
            typer.echo(f"{path}:{found[each].line}: {clean(each.summary)}")
        typer.echo(f"{path}: {count(len(chosen), 'edit')} made; `someday check {path}` looks at them", err=True)
    else:
        _show(path, data, after, [found[each] for each in chosen])
    return len(chosen)


def _is_wanted(history: History, finding: Finding, fix: Fix) -> bool:
    typer.echo(f"{finding.list}:{finding.line}: {say(finding.kind, finding.reason)}: {clean(fix.summary)}")
    answer = typer.prompt("make this edit? [y]es, [n]o, [q]uit", default="n").strip().lower()[:1]
    if answer == "q":
        raise typer.Exit(FINE)
    if answer == "y":
        return True
    why = typer.prompt("why not? (for the next reader)", default="refused")
    now = config.clock() or datetime.now(UTC)
    target = finding.url or finding.entry or finding.list
    history.acknowledge(Acknowledgement(target, (now + _REFUSED_FOR).date(), why, now, (finding.saying,)))
    return False


def _show(path: str, before: bytes, after: bytes, findings: Sequence[Finding]) -> None:
    """A unified diff that `patch` takes, after the reasons."""
    for finding in findings:
        why = finding.evidence[0] if finding.evidence else say(finding.kind, finding.reason)
        typer.echo(f"# {clean(path)}:{finding.line}: {finding.kind}: {clean(why)}")
    lines = b"".join(_diff(path, before, after))
    if sys.stdout.isatty():
        for line in lines.decode("utf-8", "replace").splitlines():
            typer.echo(clean(line))
    else:
        sys.stdout.flush()
        sys.stdout.buffer.write(lines)
        sys.stdout.buffer.flush()


def _diff(path: str, before: bytes, after: bytes) -> Iterator[bytes]:
    name = path.lstrip("/").encode("utf-8", "surrogateescape")
    old, new = before.splitlines(keepends=True), after.splitlines(keepends=True)
    for line in difflib.diff_bytes(difflib.unified_diff, old, new, b"a/" + name, b"b/" + name):
        yield line if line.endswith(b"\n") else line + b"\n\\ No newline at end of file\n"
