"""`someday init`: a someday.toml to begin with, a workflow, a line for cron."""

import json
import os
import shlex
import shutil
import sys
from pathlib import Path
from typing import Annotated

import typer

from crawler.cli.hints import command
from crawler.cli.status import FINE
from crawler.config import CONTACT
from crawler.config.schema import SERVICES
from crawler.files import read_lists
from crawler.model.errors import ListError, SomedayError
from crawler.reporting.escape import clean
from crawler.verdicts import judge_unfetched

FILE = Path("someday.toml")
WORKFLOW = Path(".github/workflows/someday.yml")
# Formats that are written for readers; any other file may name links for machines.
_SUFFIXES = frozenset({".md", ".markdown", ".mdown", ".rst", ".rest", ".bib", ".bibtex"})
# About the repository, not the subject.
_NO_LISTS = frozenset({
    "agents", "changelog", "changes", "claude", "code-of-conduct", "code_of_conduct", "contributing", "contributors",
    "governance", "history", "license", "licence", "maintainers", "news", "pull_request_template", "security",
})  # fmt: skip

_TOML = """\
# What `someday check` does in this folder. The command line goes before the environment, that before this file.
# Every option of `someday check --help` can stand here by its own name.

{lists}

# fail-on = "act"                  # or "look", "never": from which severity on the exit status is 1
# new = false                      # count new findings only
# history = ".someday/history.sqlite"
# report-dir = "reports"
# contact = "me@example.org"       # for the owners of crawled sites; the environment's {contact} goes before it
# no-metadata = false
# follow = 0                       # check the lists that the lists name, too, so many steps deep
# wayback = false                  # look for copies of broken pages in the Wayback Machine
# archive = false                  # and ask it to keep pages that have none
# canary = "https://example.org/"  # if it can't be reached either, nothing is concluded

# per-host = 2                     # requests to one host at a time
# concurrency = 512                # requests to all hosts at a time
# delay = 0                        # seconds between two requests to one host
# timeout = 20
# retries = 2

# Addresses as listed that are never fetched.
# exclude = ["*://localhost*", "https://example.org/private/*"]

# What goes for some hosts; of several that match a host the first goes for it.
# [[host]]
# match = "*.example.org"
# per-host = 1
# delay = 2
# accept = [403]                   # fine there: a person can see the page, a machine may not
# headers = {{ Accept-Language = "de" }}
# token-env = "EXAMPLE_TOKEN"      # the variable that holds a bearer token; sent to this host by https alone

# Mirrors of metadata services: {services}.
# [services]
# crossref = "https://mirror.example.org/crossref"

# What the team knows: not reported until that day.
# [[ack]]
# target = "https://example.org/moved"   # an address as listed, or an entry's id
# until = 2030-01-31
# why = "the author is on it"
"""

_YAML = """\
# Checks the lists that someday.toml names, once a week; the report is attached to the run.
name: someday
on:
  schedule:
    - cron: "23 6 * * 1"
  workflow_dispatch:
permissions:
  contents: read
jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-python@v5
        with:
          python-version: "3.12"
      - uses: actions/cache/restore@v4
        with:
          path: .someday
          key: someday-${{ github.run_id }}
          restore-keys: someday-
      - run: pip install someday
      - run: someday check
        env:
          GITHUB_TOKEN: ${{ github.token }}
      - if: always()
        uses: actions/cache/save@v4
        with:
          path: .someday
          key: someday-${{ github.run_id }}-${{ github.run_attempt }}
      - if: always()
        uses: actions/upload-artifact@v4
        with:
          name: report
          path: reports
"""


def init(
    cron: Annotated[bool, typer.Option("--cron", help="Also print a line for crontab.")] = False,
    github: Annotated[bool, typer.Option("--github", help=f"Also write {WORKFLOW}.")] = False,
) -> int:
    """Write a someday.toml that names the lists of this folder and explains what else can be set."""
    wanted = [FILE, *([WORKFLOW] if github else [])]
    for path in wanted:
        if path.exists() or path.is_symlink():
            raise SomedayError(f"{path}: is there already; move it away if it is to be written anew")
    found = _lists()
    _write(FILE, toml(list(found)))
    for name, links in found.items():
        typer.echo(f"{clean(name)}: {links} links to check")
    if not found:
        typer.echo(f"found no list in this folder: name yours in {FILE}")
    if github:
        _write(WORKFLOW, _YAML)
    typer.echo(f"written: {', '.join(map(str, wanted))}")
    if cron:
        typer.echo(f"for `crontab -e`, every Monday:\n{cron_line(Path.cwd())}")
    typer.echo(f"next: {command('check', '--dry-run')}, then {command('check')}")
    return FINE


def toml(lists: list[str]) -> str:
    """The file to begin with, everything but `lists` commented out."""
    # A basic string of TOML is one of JSON, but for DEL.
    names = ", ".join(json.dumps(name, ensure_ascii=False).replace("\x7f", "\\u007f") for name in lists)
    line = f"lists = [{names}]" if lists else '# lists = ["README.md"]'
    return _TOML.format(lists=line, contact=CONTACT, services=", ".join(SERVICES))


def cron_line(folder: Path) -> str:
    """A line for crontab, which knows neither this folder nor this shell's PATH; there % ends a command."""
    program = shutil.which("someday") or os.path.abspath(sys.argv[0])  # noqa: PTH100 - does not follow links
    # Silent but for news: cron's mail is the report.
    check = f"{shlex.quote(program)} check --new --quiet"
    line = f"cd {shlex.quote(str(folder))} && {{ {check}; [ $? -ne 1 ] || cat reports/report.md; }}"
    return f"23 6 * * 1  {line}".replace("%", r"\%")


def _lists() -> dict[str, int]:
    """The files of this folder that are lists, README first, and how many links of each can be checked."""
    files = sorted(
        (path for path in Path().iterdir() if path.suffix.lower() in _SUFFIXES and path.is_file()),
        key=lambda path: (path.stem.lower() != "readme", path.name),
    )
    found = {}
    for path in files:
        if path.stem.lower() in _NO_LISTS or not path.name.isprintable():
            continue
        try:
            (reading,) = read_lists([path.name])
        except ListError:
            continue
        links = {link.url for link in reading.links if judge_unfetched(link.url) is None}
        if links:
            found[path.name] = len(links)
    return found


def _write(path: Path, text: str) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("x", encoding="utf-8") as file:
            file.write(text)
    except OSError as error:
        raise SomedayError(f"{path}: can't be written ({error.strerror})") from None
