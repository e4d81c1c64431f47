"""Mistakes in someday.toml, in words: where, and what is allowed there."""

import difflib
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Union, get_args, get_origin

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from crawler.config.environment import SERVICES
from crawler.config.keys import key_of
from crawler.config.schema import FileTable

_MOST_ERRORS = 10


def in_words(path: Path, prefix: str, error: ValidationError) -> list[str]:
    """One line for each mistake: file, key, and what is allowed."""
    found: dict[str, str] = {}
    for each in error.errors(include_url=False, include_context=True):
        at, model, words = _place(each["loc"])
        found.setdefault(f"{path}: {key_of(prefix, at)}", _said(each, model, words))
    lines = [f"{place}: {said}" for place, said in found.items()]
    more = len(lines) - _MOST_ERRORS
    return [*lines[:_MOST_ERRORS], f"and {more} more"] if more > 0 else lines


def _said(error: ErrorDetails, model: type[BaseModel], words: str) -> str:
    last = str(error["loc"][-1]) if error["loc"] else ""
    match error["type"]:
        case "extra_forbidden":
            keys = sorted(field.alias or name for name, field in model.model_fields.items())
            near = difflib.get_close_matches(last, keys, n=1)
            there_are = f"there are {', '.join(keys)}"
            return f"there is no such key; {f'did you mean {near[0]}?' if near else there_are}"
        case "missing":
            return f"is missing: {words}"
        case "value_error":
            problem = str(error["msg"]).removeprefix("Value error, ")
            near = difflib.get_close_matches(str(error["input"]), SERVICES, n=1) if "no such service" in problem else []
            return f"there is no such service; did you mean {near[0]}?" if near else problem
        case _:
            return f"must be {words}, not {_shown(error['input'])}"


def _place(loc: Sequence[int | str]) -> tuple[tuple[int | str, ...], type[BaseModel], str]:
    """The key that a mistake is at, without pydantic's own steps; the table that it is in; what is allowed there."""
    model: type[BaseModel] = FileTable
    at: list[int | str] = []
    words = "a table"
    inside = False
    for step in loc:
        field = next((field for field in model.model_fields.values() if field.alias == step), None)
        if field is not None and not inside:
            at.append(step)
            words = field.description or ""
            table = _table_of(field.annotation)
            inside = table is None
            model = table or model
        elif isinstance(step, int) or step != "[key]":
            at.append(step)
    return tuple(at), model, words


def _table_of(annotation: Any) -> type[BaseModel] | None:
    """The model in `list[model]`."""
    if isinstance(annotation, type) and get_origin(annotation) is None and issubclass(annotation, BaseModel):
        return annotation
    if get_origin(annotation) in (list, Union):
        return next((table for each in get_args(annotation) if (table := _table_of(each))), None)
    return None


def _shown(value: object) -> str:
    text = repr(value) if not isinstance(value, bool) else str(value).lower()
    return text if len(text) <= 60 else f"{text[:57]}..."  # noqa: PLR2004 - fits on a line
