"""Which lines of a list are new since a revision of git: what a pull request adds."""

import re
import subprocess
from pathlib import Path

from crawler.model.errors import SomedayError

_HUNK = re.compile(r"^@@ -\S+ \+(\d+)(?:,(\d+))? @@", re.MULTILINE)
_TIMEOUT = 60  # seconds


def added_lines(path: str, since: str) -> frozenset[int] | None:
    """The 1-based lines of the file as it is now that the revision does not have; None for all of them.

    Raises:
        SomedayError: git is missing, the file lies in no repository, or there is no such revision.
    """
    file = Path(path).resolve()
    commit = _git(file.parent, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{since}^{{commit}}")
    if commit is None:
        known = _git(file.parent, "rev-parse", "--git-dir") is not None
        where = f"no such revision in the repository of {path}" if known else f"{path} lies in no repository of git"
        raise SomedayError(f"--since {since}: {where}")
    name = f"./{file.name}"
    if _git(file.parent, "cat-file", "-e", f"{commit.strip()}:{name}") is None:
        return None
    options = ("--no-ext-diff", "--no-textconv", "--no-color", "--unified=0")
    diff = _git(file.parent, "diff", *options, commit.strip(), "--", name)
    lines: set[int] = set()
    for hunk in _HUNK.finditer(diff or ""):
        start, length = int(hunk[1]), int(hunk[2] or 1)
        lines.update(range(start, start + length))
    return frozenset(lines)


def _git(folder: Path, *words: str) -> str | None:
    """What git says; None where it ends with an error."""
    try:
        done = subprocess.run(  # noqa: S603 - no shell; the revision was told from options
            ["git", *words],  # noqa: S607 - the git of whoever runs this
            cwd=folder,
            capture_output=True,
            text=True,
            errors="replace",
            timeout=_TIMEOUT,
            check=False,
        )
    except FileNotFoundError:
        raise SomedayError("--since needs git, and there is none on this machine") from None
    except (OSError, subprocess.TimeoutExpired) as error:
        raise SomedayError(f"--since: git failed ({error})") from None
    return done.stdout if done.returncode == 0 else None
