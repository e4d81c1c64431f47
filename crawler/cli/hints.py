"""What to type next, in a form that works where it is read."""

import os
import shlex
import shutil
import sys
from collections.abc import Sequence

from crawler.config import DEFAULT_HISTORY


def command(*words: str, history: str = DEFAULT_HISTORY) -> str:
    """A command line of someday: by its path where a shell would not find it, with the history where it is another."""
    program = "someday" if shutil.which("someday") else os.path.relpath(sys.argv[0])
    named: Sequence[str] = () if history == DEFAULT_HISTORY else ("--history", history)
    return shlex.join((program, *words, *named))
