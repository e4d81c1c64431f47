"""How a frozen value becomes JSON and comes back, and how text and times fit into any database.

A dataclass is an object without the fields that have their default value; a tuple is an array, a `StrEnum` its value,
bytes are base64, a datetime is whole microseconds since 1970 in UTC: they sort and compare alike in every database,
take 8 bytes where ISO text takes 32, and no session time zone can bend them. Reading is tolerant, since values outlive
the code that wrote them: unknown keys are ignored, missing ones get their default, else None or an empty tuple.
"""

import base64
import json
import re
import zlib
from collections.abc import Callable, Mapping
from dataclasses import MISSING, fields, is_dataclass
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from hashlib import blake2b
from operator import attrgetter
from types import NoneType, UnionType
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

from crawler.model.errors import HistoryError

_Value = TypeVar("_Value")
_Convert = Callable[[Any], Any]

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)
_JSON = json.JSONEncoder(separators=(",", ":"))
# PostgreSQL stores no NUL, and neither driver takes half a surrogate pair.
_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")
# 96 bits: a chance of one in 10^17 that any two of a million texts share a digest, in 16 characters.
_DIGEST_BYTES = 12


def to_micros(time: datetime) -> int:
    """Microseconds since 1970, UTC; a naive time is taken as UTC."""
    aware = time.replace(tzinfo=UTC) if time.tzinfo is None else time
    return (aware - _EPOCH) // _MICROSECOND


def from_micros(micros: int) -> datetime:
    return _EPOCH + timedelta(microseconds=micros)


def storable(text: str) -> str:
    """The text with what a database can't hold (NUL, lone surrogates) replaced by U+FFFD."""
    return text if text.isascii() and "\0" not in text else _UNSTORABLE.sub("\ufffd", text)


def digest(data: bytes) -> str:
    """16 characters of base64 that name these bytes."""
    return base64.urlsafe_b64encode(blake2b(data, digest_size=_DIGEST_BYTES).digest()).decode("ascii")


def dump(tree: object) -> str:
    """Compact JSON in ASCII: escapes carry what `storable` would have to replace."""
    return _JSON.encode(tree)


def pack(text: str) -> bytes:
    return zlib.compress(text.encode("ascii"))


def unpack(data: bytes) -> Any:
    return json.loads(zlib.decompress(data))


def encode(value: Any) -> Any:
    """A model value as a tree of what JSON knows."""
    return _encoder(type(value))(value)


def decode(kind: type[_Value], tree: Any) -> _Value:
    """The value of this type that `encode` made the tree of.

    Raises:
        HistoryError: the tree is of another shape; the history was damaged or written by a newer program.
    """
    try:
        value = _decoder(kind)(tree)
    except (AttributeError, LookupError, OverflowError, TypeError, ValueError) as error:
        raise HistoryError(
            f"the history holds a {kind.__name__} that can't be read ({error!r}): "
            "it was damaged, or a newer version of someday wrote it"
        ) from None
    assert isinstance(value, kind)
    return value


def _same(value: Any) -> Any:
    return value


def _enum_value(member: StrEnum) -> str:
    return member.value


def _bytes_text(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")


def _items(items: tuple[Any, ...]) -> list[Any]:
    return [_encoder(type(item))(item) for item in items]


# Plain types; dataclasses and enums join as they are met, so that each is taken apart only once.
_ENCODERS: dict[Any, _Convert] = {
    str: _same,
    int: _same,
    float: _same,
    bool: _same,
    NoneType: _same,
    tuple: _items,
    datetime: to_micros,
    date: date.isoformat,
    bytes: _bytes_text,
}


def _encoder(kind: Any) -> _Convert:
    known = _ENCODERS.get(kind)
    if known is None:
        known = _dataclass_encoder(kind) if is_dataclass(kind) else _enum_value
        _ENCODERS[kind] = known
    return known


def _dataclass_encoder(kind: Any) -> _Convert:
    assert all(each.default_factory is MISSING for each in fields(kind)), f"{kind} has a default_factory"
    hints = get_type_hints(kind)
    plan = [(each.name, each.default, hints[each.name] in _PLAIN) for each in fields(kind)]
    items_of = attrgetter(*hints)  # all at once takes half the time of one by one; no model type has one field only

    def encode_fields(value: Any) -> dict[str, Any]:
        tree = {}
        for (name, default, is_plain), item in zip(plan, items_of(value), strict=True):
            if item is not default and item != default:
                tree[name] = item if is_plain else _encoder(type(item))(item)
        return tree

    return encode_fields


def _checked(*kinds: type) -> _Convert:
    def check(tree: Any) -> Any:
        if not isinstance(tree, kinds):
            raise TypeError(f"{tree!r:.60} is no {kinds[0].__name__}")
        return tree

    return check


# What JSON knows by itself.
_PLAIN: dict[Any, _Convert] = {
    str: _checked(str),
    int: _checked(int),
    bool: _checked(bool),
    float: float,  # JSON may have written 1.0 as 1
    str | None: _checked(str, NoneType),
    int | None: _checked(int, NoneType),
}
# As `_ENCODERS`; also by what types are made of.
_DECODERS: dict[Any, _Convert] = {**_PLAIN, datetime: from_micros, date: date.fromisoformat, bytes: base64.b64decode}


def _decoder(kind: Any) -> _Convert:
    known = _DECODERS.get(kind)
    if known is None:
        known = _make_decoder(kind)
        _DECODERS[kind] = known
    return known


def _make_decoder(kind: Any) -> _Convert:
    origin = get_origin(kind)
    if origin in (UnionType, Union):  # a generic class with "| None" is the older kind
        return _optional_decoder(kind)
    if origin is tuple:
        return _tuple_decoder(get_args(kind))
    if is_dataclass(origin):
        parameters: Any = getattr(origin, "__parameters__", ())
        return _dataclass_decoder(origin, dict(zip(parameters, get_args(kind), strict=True)))
    if is_dataclass(kind):
        return _dataclass_decoder(kind, {})
    assert issubclass(kind, StrEnum), f"no model type: {kind}"
    return {member.value: member for member in kind}.__getitem__


def _optional_decoder(kind: Any) -> _Convert:
    (wanted,) = (each for each in get_args(kind) if each is not NoneType)
    inner = _decoder(wanted)
    return lambda tree: None if tree is None else inner(tree)


def _tuple_decoder(kinds: tuple[Any, ...]) -> _Convert:
    if len(kinds) == 2 and kinds[1] is Ellipsis:  # noqa: PLR2004 - tuple[X, ...] has two arguments
        each = _decoder(kinds[0])
        return lambda tree: tuple([each(item) for item in tree])
    row = [_decoder(kind) for kind in kinds]
    return lambda tree: tuple([read(item) for read, item in zip(row, tree, strict=True)])


def _dataclass_decoder(kind: Any, bound: Mapping[Any, Any]) -> _Convert:
    """Reads a dataclass; `bound` has what stands for the parameters of a generic one."""
    hints = {name: bound.get(hint, hint) for name, hint in get_type_hints(kind).items()}
    plan = {each.name: _decoder(hints[each.name]) for each in fields(kind)}
    required = [each.name for each in fields(kind) if each.default is MISSING]
    blanks = {name: _blank(hints[name]) for name in required if _has_blank(hints[name])}

    def decode_fields(tree: Mapping[str, Any]) -> Any:
        given = blanks.copy()
        for name, item in tree.items():
            read = plan.get(name)
            if read is not None:
                given[name] = read(item)
        return kind(**given)

    return decode_fields


def _has_blank(hint: Any) -> bool:
    return get_origin(hint) is tuple or (get_origin(hint) in (UnionType, Union) and NoneType in get_args(hint))


def _blank(hint: Any) -> tuple[()] | None:
    return () if get_origin(hint) is tuple else None
