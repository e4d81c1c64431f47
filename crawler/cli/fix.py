"""`someday fix`: the safe edits of a list, shown as a diff or made."""

import difflib
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Annotated

import typer

from crawler import config, lists
from crawler.cli.check import DEFAULT_HISTORY, HistoryAddress
from crawler.cli.configured import NO_LIST, ConfigFile
from crawler.cli.hints import command
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
    paths: Annotated[
        list[str] | None,
        typer.Argument(metavar="LIST...", help="Lists that have been checked; by default those of someday.toml."),
    ] = None,
    apply: Annotated[bool, typer.Option("--apply", help="Make the edits.")] = False,
    diff: Annotated[bool, typer.Option("--diff", help="Show the edits only; the default.")] = False,
    kinds: Annotated[
        list[str] | None, typer.Option("--kind", metavar="KIND", help="Only these findings: moved, malformed-link, …")
    ] = None,
    interactive: Annotated[
        bool, typer.Option("--interactive", "-i", help="Ask for each edit; a refused one is remembered.")
    ] = False,
    history: HistoryAddress = DEFAULT_HISTORY,
    settings: ConfigFile = None,
) -> int:
    """Show the safe edits of lists as a diff with reasons, or make them; every other byte stays.

    Exit status: 0 nothing to fix, or all is done; 1 there are edits that were only shown; 2 wrong use.
    """
    paths = paths or (settings.lists if settings else [])
    if not paths:
        raise SomedayError(NO_LIST)
    if diff and (apply or interactive):
        raise SomedayError("--diff only shows, --apply and --interactive make the edits: name one of them")
    unknown = [kind for kind in kinds or () if kind not in KINDS]
    if unknown:
        raise SomedayError(f"--kind {unknown[0]}: there is no such kind; there are {', '.join(KINDS)}")
    with History.open_existing(history) as opened:
        acks = settings.acks if settings else ()
        planned = [_plan(opened, path, frozenset(kinds or KINDS), acks) for path in dict.fromkeys(paths)]
        if interactive:
            planned = list(_asked(opened, planned))
    for plan in planned:
        plan.tell_what_is_left()
    if apply or interactive:
        _make(planned, history)
        return FINE
    shown = sum(len(plan.chosen) for plan in planned)
    for plan in planned:
        _show(plan)
    if shown:
        makes = command("fix", *paths, "--apply", history=history)
        typer.echo(f"{count(shown, 'edit')}; `{makes}` makes them", err=True)
    return STALE if shown else FINE


@dataclass(frozen=True, slots=True)
class _Plan:
    """What is to be done to one list."""

    path: str
    """As the person named it."""
    data: bytes
    found: Mapping[Fix, Finding]
    chosen: tuple[Fix, ...]
    """Those that are certain."""
    left: tuple[Fix, ...]

    def tell_what_is_left(self) -> None:
        for fix in self.left:
            said = f"left to you: {clean(fix.summary)} (the list would not read back as it should)"
            typer.echo(f"{self.path}:{self.found[fix].line}: {said}", err=True)
        if not self.chosen:
            typer.echo(f"{self.path}: nothing to fix", err=True)


def _plan(history: History, path: str, kinds: frozenset[str], acks: Sequence[Acknowledgement]) -> _Plan:
    """The fixes of one list, as its file is now.

    Raises:
        SomedayError: no run has checked it, or it can't be read.
    """
    data = bytes_of_list(path)
    checked = [(run, known) for run in history.runs() for known in run.lists if _is_same_file(known, path)]
    if not checked:
        raise SomedayError(f"{path}: no run has checked it yet; `{command('check', path)}` does")
    run, known = checked[-1]
    reading = lists.read(data, known)
    found = {
        finding.fix: finding
        for finding in standing(history, run.id, [reading], acks)
        if finding.fix is not None and finding.kind in kinds
    }
    chosen = edit.certain(data, known, list(found))
    return _Plan(path, data, found, chosen, tuple(fix for fix in found if fix not in chosen))


def _is_same_file(one: str, other: str) -> bool:
    return one == other or Path(one).resolve() == Path(other).resolve()


def _make(planned: Sequence[_Plan], history: str) -> None:
    """Write what is planned, if all the files still are what it was planned for.

    Raises:
        SomedayError: one is not; nothing was written.
    """
    for plan in planned:
        if plan.chosen and bytes_of_list(plan.path) != plan.data:
            raise SomedayError(f"{plan.path}: was changed in the meantime; nothing was written: start again")
    for plan in planned:
        if not plan.chosen:
            continue
        write_list(plan.path, edit.apply(plan.data, plan.chosen))
        for fix in plan.chosen:
            typer.echo(f"{plan.path}:{plan.found[fix].line}: {clean(fix.summary)}")
        told = f"{count(len(plan.chosen), 'edit')} made; `{command('check', plan.path, history=history)}` looks at them"
        typer.echo(f"{plan.path}: {told}", err=True)


def _asked(history: History, planned: Sequence[_Plan]) -> Iterator[_Plan]:
    """The plans with the edits that the person wants; after "quit" those wanted until then."""
    asking = True
    for plan in planned:
        wanted = []
        for fix in plan.chosen if asking else ():
            answer = _answer(plan.found[fix], fix)
            if answer == "q":
                asking = False
                typer.echo("asks no more; what you said yes to is made", err=True)
                break
            if answer == "y":
                wanted.append(fix)
            else:
                _refuse(history, plan.found[fix])
        yield replace(plan, chosen=tuple(wanted))


def _answer(finding: Finding, fix: Fix) -> str:
    typer.echo(f"{finding.list}:{finding.line}: {say(finding.kind, finding.reason)}: {clean(fix.summary)}")
    answer: str = typer.prompt("make this edit? [y]es, [n]o, [q]uit (Ctrl-C: make none)", default="n")
    return answer.strip().lower()[:1]


def _refuse(history: History, finding: Finding) -> None:
    """Remember that this is not wanted, and why."""
    why = typer.prompt("why not? (for the next reader)", default="refused")
    now = config.clock() or datetime.now(UTC)
    target = finding.url or finding.entry or finding.list
    history.acknowledge(Acknowledgement(target, (now + _REFUSED_FOR).date(), why, now, (finding.saying,)))


def _show(plan: _Plan) -> None:
    """A unified diff that `patch` takes, after the reasons."""
    for fix in plan.chosen:
        finding = plan.found[fix]
        why = finding.evidence[0] if finding.evidence else say(finding.kind, finding.reason)
        typer.echo(f"# {clean(plan.path)}:{finding.line}: {finding.kind}: {clean(why)}")
    lines = b"".join(_diff(plan.path, plan.data, edit.apply(plan.data, plan.chosen)))
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
