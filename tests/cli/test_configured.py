"""someday.toml and the command line say the same things by the same names."""

from enum import Enum
from typing import get_args, get_type_hints

import typer
from annotated_types import Ge, Le

from crawler.cli.app import app
from crawler.cli.check import check
from crawler.config.schema import FileTable


def test_every_option_of_check_can_be_set_with_the_same_limits():
    hints = get_type_hints(check, include_extras=True)
    command = typer.main.get_command(app).commands["check"]
    names = {opts[0].lstrip("-"): param.name for param in command.params if (opts := param.opts)}
    fields = {field.alias: field for field in FileTable.model_fields.values()}

    assert set(names) - {"config", "dry-run", "help"} == set(fields) - {"contact", "exclude", "host", "services", "ack"}
    for name in set(names) & set(fields):
        kind, option = get_args(hints[names[name]])[:2]
        limits = (_limit(fields[name], Ge, "ge"), _limit(fields[name], Le, "le"))
        assert (getattr(option, "min", None), getattr(option, "max", None)) == limits, name
        if isinstance(kind, type) and issubclass(kind, Enum):
            assert list(kind) == list(get_args(get_args(fields[name].annotation)[0]))


def _limit(field, rule, end):
    return next((getattr(each, end) for each in field.metadata if isinstance(each, rule)), None)
