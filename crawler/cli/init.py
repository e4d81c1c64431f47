"""`someday init`: a someday.toml to begin with, a workflow, a line for cron."""

import json
import os
import re
import shlex
import shutil
import sys
from importlib.metadata import distribution
from pathlib import Path
from typing import Annotated

import typer

from crawler.cli.hints import command
from crawler.cli.status import FINE
from crawler.config import CONTACT, SERVICES
from crawler.files import read_lists
from crawler.model.errors import ListError, SomedayError
from crawler.reporting.escape import clean
from crawler.reporting.wording import count
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
# canary = "https://example.org/"  # where it does not work either, nothing is concluded

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

_UNKNOWN_ACTION = "OWNER/someday@REF"
_GITHUB = re.compile(r"https://github\.com/([\w.-]+/[\w.-]+?)(?:\.git)?/?\Z", re.ASCII)

_YAML = """\
# Checks the lists twice a week (GitHub forgets what was seen after seven days) and keeps one issue with the report; in
# a pull request, says what is wrong with the links that it adds.
name: someday
on:
  schedule:
    - cron: "23 6 * * 1,4"
  workflow_dispatch:
  pull_request:
permissions:
  contents: read
  issues: write
jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
      - uses: @@ACTION@@
        with:
          lists: |
@@LISTS@@
          issue: true
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
        typer.echo(f"{clean(name)}: {count(links, 'link')} to check")
    if not found:
        typer.echo(f"found no list in this folder: name yours in {FILE}")
    if github:
        action = action_of(distribution("someday").read_text("direct_url.json"))
        _write(WORKFLOW, workflow(list(found), action))
        if action == _UNKNOWN_ACTION:
            typer.echo(f"{WORKFLOW}: write where you keep someday in the place of {_UNKNOWN_ACTION}")
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


def workflow(lists: list[str], action: str) -> str:
    """The workflow, with these lists."""
    lines = "\n".join(f"            {name}" for name in lists or ["README.md"])
    return _YAML.replace("@@ACTION@@", action).replace("@@LISTS@@", lines)


def action_of(direct_url: str | None) -> str:
    """The action of the repository on GitHub that someday was installed from; a placeholder where it was not.

    Args:
        direct_url: the distribution's direct_url.json (PEP 610).
    """
    said = json.loads(direct_url or "{}")
    found = _GITHUB.match(said.get("url", ""))
    commit = said.get("vcs_info", {}).get("commit_id")
    return f"{found[1]}@{commit}" if found and commit else _UNKNOWN_ACTION


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
