"""Writes docs/reference/ from the code itself: commands, someday.toml, verdicts, findings.

    python scripts/documentation/reference.py [--check]

With --check nothing is written; the exit status is 1 where a page is not as the code has it.
"""

import sys
from collections.abc import Callable, Iterator
from enum import Enum
from pathlib import Path
from typing import Any

import typer

from crawler.cli.app import app
from crawler.config.environment import SERVICES
from crawler.config.schema import AckTable, FileTable, HostTable
from crawler.findings.kinds import KINDS, REASON_SEVERITY, REASON_WEIGHT
from crawler.model.verdict import REASONS, VerdictName
from crawler.reporting.wording import KIND_WORDS, REASON_WORDS

_FOLDER = Path(__file__).resolve().parents[2] / "docs/reference"
_MEANINGS = {
    VerdictName.OK: "works as listed, temporary redirects included",
    VerdictName.MOVED: "works, and the list should carry another address",
    VerdictName.BROKEN: "does not work: a person should act",
    VerdictName.FAILING: "does not work now, for a cause that may pass; after three checks at least three days apart it"
    " is `broken` for the same reason",
    VerdictName.UNVERIFIED: "a machine can't tell",
    VerdictName.SKIPPED: "no http(s) address, or left out",
}

_ABOUT_COMMANDS = """\
# Commands

Every option of `check` can also stand in [someday.toml](someday-toml.md), by its name without the dashes.

Exit status: 0 nothing at or above `--fail-on` (by default `act`); 1 something; 2 wrong use; 3 inconclusive.
"""
_ABOUT_TOML = """\
# someday.toml

In the folder where `someday` is started, or named by `--config FILE`; or `[tool.someday]` of pyproject.toml. Paths in
it are from its own folder. The command line goes before the environment, that before the file. `someday init` writes
one with everything in it, commented out. A mistake is named with its key, and exit status 2.
"""
_ABOUT_VERDICTS = """\
# Verdicts

One of six for each link, with its reason. `someday explain URL` and `someday inspect URL` show what was seen.
"""
_ABOUT_FINDINGS = """\
# Findings

Each is `act` (a person should act), `look` (have a look) or `note` (nothing to do yet), and `new`, `standing` or
`resolved` against the run before.
"""
_ABOUT_STALENESS = """
## Staleness

Of an entry, 0 (nothing found) to 100: 100 * (1 - the product of (1 - weight / 100) over its findings). Each takes its
share of the freshness that the others left. A finding about a link beside the primary one counts half, rounded down. Of
a section or a list it is the mean of its entries."""


def _commands() -> Iterator[str]:
    yield _ABOUT_COMMANDS
    group: Any = typer.main.get_command(app)
    for name, command in group.commands.items():
        arguments = [param for param in command.params if param.param_type_name == "argument"]
        words = " ".join(param.metavar or param.name.upper() for param in arguments)
        yield f"\n## someday {name}{' ' + words if words else ''}\n"
        yield f"{_paragraph(command.help)}\n"
        options = [param for param in command.params if param.param_type_name == "option" and not param.hidden]
        if arguments or options:
            yield "| | | default |"
            yield "|---|---|---|"
        for param in arguments:
            yield f"| `{_cell(param.metavar or param.name.upper())}` | {_cell(param.help or '')} | |"
        for param in options:
            yield f"| `{', '.join(param.opts)}`{_value(param)} | {_cell(param.help or '')} | {_default(param)} |"


def _value(param: Any) -> str:
    if param.is_flag:
        return ""
    kind = param.type_descriptor.annotation
    choices = [each.value for each in kind] if isinstance(kind, type) and issubclass(kind, Enum) else []
    shown = "|".join(choices) or param.metavar or param.opts[0].lstrip("-").upper()
    return f" `{_cell(shown)}`"


def _default(param: Any) -> str:
    value = param.default
    if param.is_flag or value is None or value in ([], ()):
        return ""
    return f"`{getattr(value, 'value', value)}`"


def _toml() -> Iterator[str]:
    yield _ABOUT_TOML
    helps = {name.lstrip("-"): param.help for param in _check().params for name in param.opts}
    yield from _table(FileTable, helps)
    yield "\n## [[host]]\n"
    yield "What goes for some hosts; of several that match a host the first goes for it.\n"
    yield from _table(HostTable, {"token-env": "Sent to this host alone, by https alone, as a bearer token."})
    yield "\n## [[ack]]\n"
    yield "What the team knows: not reported until that day.\n"
    yield from _table(AckTable, {})
    yield "\n## [services]\n"
    yield f"Mirrors, by service: {', '.join(f'`{name}`' for name in SERVICES)}. No token is sent to a mirror."


def _table(model: Any, helps: dict[str, str]) -> Iterator[str]:
    yield "| key | value | |"
    yield "|---|---|---|"
    for field in model.model_fields.values():
        words = helps.get(field.alias) or ("needed" if field.is_required() else "")
        yield f"| `{field.alias}` | {_cell(field.description or '')} | {_cell(words)} |"


def _check() -> Any:
    group: Any = typer.main.get_command(app)
    return group.commands["check"]


def _verdicts() -> Iterator[str]:
    yield _ABOUT_VERDICTS
    for name in VerdictName:
        yield f"\n## {name.value}\n"
        yield f"The link {_MEANINGS[name]}.\n"
        yield "| reason | this link … |"
        yield "|---|---|"
        for reason in REASONS[name]:
            yield f"| `{reason}` | {_cell(REASON_WORDS[reason])} |"


def _findings() -> Iterator[str]:
    yield _ABOUT_FINDINGS
    yield "| kind | severity | weight | |"
    yield "|---|---|---|---|"
    for name, kind in KINDS.items():
        yield f"| `{name}` | {kind.severity.value} | {kind.weight} | {_cell(kind.meaning)} |"
    for reason, severity in REASON_SEVERITY.items():
        words = KIND_WORDS.get(reason) or REASON_WORDS[reason]
        yield f"| `broken` for `{reason}` | {severity.value} | {REASON_WEIGHT[reason]} | The link {_cell(words)}. |"
    yield _ABOUT_STALENESS


def _paragraph(text: str) -> str:
    return " ".join(text.split())


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("\\|", "|").replace("|", "\\|")


_PAGES: dict[str, Callable[[], Iterator[str]]] = {
    "commands.md": _commands,
    "someday-toml.md": _toml,
    "verdicts.md": _verdicts,
    "findings.md": _findings,
}


def main() -> int:
    stale = 0
    for name, write in _PAGES.items():
        text = "\n".join(write()).rstrip() + "\n"
        path = _FOLDER / name
        if path.exists() and path.read_text(encoding="utf-8") == text:
            continue
        stale += 1
        if "--check" in sys.argv:
            print(f"{path}: is not as the code has it; run {Path(sys.argv[0]).name}", file=sys.stderr)
        else:
            path.write_text(text, encoding="utf-8")
    return 1 if stale and "--check" in sys.argv else 0


if __name__ == "__main__":
    sys.exit(main())
