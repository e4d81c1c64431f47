"""Lists and reports as files: a list is read with an error that says what to do, a report is written whole or not."""

import os
import stat
import tempfile
from collections.abc import Sequence
from pathlib import Path

from crawler import lists
from crawler.model.entry import ReadingList
from crawler.model.errors import ListError, SomedayError

# Bytes. The longest curated lists known are under 5 MB; beyond this a name was probably mistyped.
_LARGEST_LIST = 200 * 2**20


def read_lists(paths: Sequence[str]) -> tuple[ReadingList, ...]:
    """Read lists, each named once.

    Raises:
        ListError: a file is missing, unreadable, or no list.
    """
    return tuple(lists.read(bytes_of_list(path), path) for path in dict.fromkeys(map(usual_spelling, paths)))


def usual_spelling(path: str) -> str:
    """One for every way to spell it: history knows a list by its path. What lies in this folder is named from here."""
    normal = os.path.normpath(path)
    here = os.path.relpath(normal) if Path(normal).is_absolute() else normal
    return normal if here.startswith(os.pardir) else here


def bytes_of_list(path: str) -> bytes:
    """The file of a list.

    Raises:
        ListError: it is missing, unreadable or too large.
    """
    file = Path(path)
    try:
        if file.is_dir():
            raise ListError(path, None, "is a folder: name the file of the list, such as README.md in it")
        if file.stat().st_size > _LARGEST_LIST:
            raise ListError(path, None, f"is larger than {_LARGEST_LIST >> 20} MB: no list; split it if it is one")
        return file.read_bytes()
    except FileNotFoundError:
        raise ListError(path, None, "there is no such file: check the name") from None
    except (OSError, ValueError) as error:
        raise ListError(path, None, f"can't be read ({error}): check its permissions") from None


def write_list(path: str, data: bytes) -> None:
    """Put other bytes into a list's file, whole or not at all; who may read and write it stays.

    Raises:
        ListError: it can't be written.
    """
    file = Path(path).resolve()  # a link to the list stays a link
    try:
        _replace(file, data, stat.S_IMODE(file.stat().st_mode))
    except OSError as error:
        raise ListError(path, None, f"can't be written ({error.strerror}): check its permissions") from None


def write_whole(path: Path, content: str | bytes) -> None:
    """Write a file so that a reader (or a crash) sees the old one or the new one, never half of it.

    Raises:
        SomedayError: the folder can't be made or written.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        umask = os.umask(0)
        os.umask(umask)
        data = content if isinstance(content, bytes) else content.encode("utf-8", "replace")
        _replace(path, data, 0o666 & ~umask)  # a report is as readable as any file
    except OSError as error:
        raise SomedayError(
            f"{path}: can't be written ({error.strerror}): name another folder with --report-dir"
        ) from None


def _replace(file: Path, data: bytes, mode: int) -> None:
    """Write beside the file, with these permissions, and put it in the file's place."""
    handle, name = tempfile.mkstemp(dir=file.parent, prefix=f".{file.name}.")
    beside = Path(name)
    try:
        with os.fdopen(handle, "wb") as whole:
            whole.write(data)
            whole.flush()
            os.fsync(whole.fileno())
        beside.chmod(mode)
        beside.replace(file)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise
