"""Texts that recur from run to run, kept once and named by their digest."""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import islice
from typing import TypeVar

from sqlalchemy import Column, Connection, FromClause, bindparam, insert, select

from crawler.history.codec import digest

# SQLite allowed 999 bound parameters before 3.32, SQL Server 2,100.
_CHUNK = 900

_Item = TypeVar("_Item")
_Body = TypeVar("_Body", str, bytes)


def chunks(items: Iterable[_Item]) -> Iterator[list[_Item]]:
    """The items in lists that are short enough to be the parameters of one statement."""
    rest = iter(items)
    while chunk := list(islice(rest, _CHUNK)):
        yield chunk


# A run and its review ask for the same addresses several times.
@lru_cache(maxsize=1 << 14)
def text_digest(text: str) -> str:
    return digest(text.encode("utf-8"))


def intern(connection: Connection, column: Column[_Body], bodies: Sequence[_Body], digests: Sequence[str]) -> list[int]:
    """The ids of these texts in a table of (id, digest, text); those that are new to it are put in.

    Args:
        column: the one that holds the texts.
        digests: in the order of `bodies`.
    """
    known = known_ids(connection, column.table, digests)
    missing = {name: body for name, body in zip(digests, bodies, strict=True) if name not in known}
    if missing:
        connection.execute(
            insert(column.table), [{"digest": name, column.name: body} for name, body in missing.items()]
        )
        known |= known_ids(connection, column.table, missing)
    return [known[name] for name in digests]


def known_ids(connection: Connection, table: FromClause, digests: Iterable[str]) -> dict[str, int]:
    """The ids of those rows of a table of (id, digest, …) that are there, by their digest."""
    statement = select(table.c.digest, table.c.id).where(table.c.digest.in_(bindparam("digests", expanding=True)))
    found: dict[str, int] = {}
    for chunk in chunks(digests):
        found.update(connection.execute(statement, {"digests": chunk}).all())
    return found
