"""someday.toml, or `[tool.someday]` of pyproject.toml: found, read, checked key by key."""

import re
import tomllib
from os.path import join
from pathlib import Path
from typing import TYPE_CHECKING, Any

from crawler.config.environment import SERVICES
from crawler.config.keys import key_of
from crawler.config.settings import HostSettings, Settings
from crawler.model.errors import SomedayError
from crawler.model.finding import ALWAYS, Acknowledgement
from crawler.verdicts import Acceptance

if TYPE_CHECKING:
    from crawler.config.schema import FileTable, HostTable

NAME, SHARED = "someday.toml", "pyproject.toml"
_LARGEST = 1 << 20  # bytes; nobody writes a longer one by hand
_PLACE = re.compile(r" \(at (?:line (\d+), column \d+|end of document)\)\Z")
# Not options of `someday check`.
_OTHER = frozenset({"contact", "exclude", "host", "services", "ack"})


def find(folder: Path = Path()) -> Settings:
    """What the folder's own file sets; no folder above is looked at.

    Raises:
        SomedayError: the file has a mistake; names the place.
    """
    if (folder / NAME).is_file():
        return read(folder / NAME)
    shared = folder / SHARED
    # A mistake in a file that says nothing of someday is somebody else's.
    if shared.is_file() and b"tool.someday" in _bytes(shared):
        return read(shared)
    return Settings()


def read(path: Path) -> Settings:
    """What a file sets. Paths in it are from its own folder.

    Raises:
        SomedayError: it can't be read or has a mistake; names file and line, or file and key, and what is allowed.
    """
    # pydantic takes 0.1 s to load, which a folder without such a file should not pay for.
    from pydantic import ValidationError  # noqa: PLC0415 - see above

    from crawler.config.mistakes import in_words  # noqa: PLC0415
    from crawler.config.schema import FileTable  # noqa: PLC0415

    tables: Any = _parse(path)
    prefix = ""
    if path.name == SHARED:
        tool = tables.get("tool", {})
        tables, prefix = tool.get("someday", {}) if isinstance(tool, dict) else {}, "tool.someday"
        if not isinstance(tables, dict):
            raise SomedayError(f"{path}: tool.someday: must be a table: begin it with [tool.someday]")
    try:
        table = FileTable.model_validate(tables)
    except ValidationError as error:
        raise SomedayError("\n".join(in_words(path, prefix, error))) from None
    return _settings(table, path, prefix)


def _bytes(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            data = file.read(_LARGEST + 1)
    except FileNotFoundError:
        raise SomedayError(f"{path}: there is no such file; `someday init` writes one") from None
    except (OSError, ValueError) as error:
        raise SomedayError(f"{path}: can't be read ({error}): name a someday.toml with --config") from None
    if len(data) > _LARGEST:
        raise SomedayError(f"{path}: is larger than {_LARGEST >> 20} MB: no configuration")
    return data


def _parse(path: Path) -> dict[str, Any]:
    data = _bytes(path)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise SomedayError(f"{path}:{line}: is not UTF-8: save it as UTF-8") from None
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        said = str(error)
        place = _PLACE.search(said)
        line = int(place[1]) if place and place[1] else text.count("\n") + 1
        raise SomedayError(f"{path}:{line}: {_PLACE.sub('', said)}; this is no TOML") from None
    except (RecursionError, ValueError):  # nested too deeply, a number of a million digits
        raise SomedayError(f"{path}: holds what nobody writes by hand: no configuration") from None


def _settings(table: "FileTable", path: Path, prefix: str) -> Settings:
    given = table.model_dump(by_alias=True, exclude_none=True, exclude_unset=True)
    options = {key: value for key, value in given.items() if key not in _OTHER}
    folder = str(path.parent)
    if folder != ".":
        options |= {key: _from(folder, options[key]) for key in ("lists", "history", "report-dir") if key in options}
    return Settings(
        options=options,
        contact=table.contact,
        exclude=tuple(table.exclude),
        hosts=tuple(
            _host(host, f"{path}: {key_of(prefix, ('host', number))}") for number, host in enumerate(table.host)
        ),
        accepted=tuple(Acceptance(host.match, frozenset(host.accept), path.name) for host in table.host),
        services={SERVICES[name]: base for name, base in table.services.items()},
        acks=tuple(Acknowledgement(ack.target, ack.until, ack.why, ALWAYS) for ack in table.ack),
    )


def _host(table: "HostTable", where: str) -> HostSettings:
    headers = tuple(table.headers.items())
    return HostSettings(table.match, table.per_host, table.delay, headers, table.token_env, where)


def _from(folder: str, value: Any) -> Any:
    if isinstance(value, list):
        return [_from(folder, each) for each in value]
    return value if "://" in value else join(folder, value)  # noqa: PTH118 - keeps a path as it was written
