"""`--config`, for every command that someday.toml has a say in: what the file sets becomes the command's defaults."""

from pathlib import Path
from typing import Annotated

import typer

from crawler import config
from crawler.config import Settings

# Which options the file sets for which commands; `--format` of `export` is not the one of `check`.
_EVERY_OPTION = frozenset({"check", "report"})
_ELSEWHERE = frozenset({"history", "timeout", "allow-private", "connect-to", "no-metadata"})


NO_LIST = "name a LIST, or write `lists` into someday.toml (`someday init` makes one)"


def _read(path: str) -> Settings:
    return config.read(Path(path))


def _configure(context: typer.Context, settings: Settings | None) -> Settings:
    settings = config.find() if settings is None else settings
    parameters = {name.lstrip("-"): param.name for param in context.command.params for name in param.opts}
    takes_all = context.info_name in _EVERY_OPTION
    context.default_map = {
        parameter: value
        for key, value in settings.options.items()
        if (parameter := parameters.get(key)) and (takes_all or key in _ELSEWHERE)
    }
    return settings


# Eager: it is read before the others look for their defaults.
ConfigFile = Annotated[
    Settings | None,
    typer.Option(
        "--config",
        parser=_read,
        callback=_configure,
        is_eager=True,
        metavar="FILE",
        help="Instead of this folder's someday.toml, or pyproject.toml with tool.someday.",
    ),
]
