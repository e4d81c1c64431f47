"""Observations: written in batches, read back as the newest of each address or as one address's timeline."""

import json
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Any

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Connection,
    FromClause,
    Row,
    ScalarSelect,
    Select,
    bindparam,
    delete,
    func,
    insert,
    or_,
    select,
)

from crawler.history.codec import decode, dump, encode, from_micros, storable
from crawler.history.looks import note_looks
from crawler.history.schema import addresses, details, observations, runs
from crawler.history.texts import chunks, intern, text_digest
from crawler.model.observation import Observation
from crawler.model.run import Change

GOOD = ("ok", "moved")
"""Verdicts that are a success."""

_RUN: BindParameter[int] = bindparam("run")
_DIGESTS: BindParameter[str] = bindparam("digests", expanding=True)
_older = observations.alias("older")


def conclusive(rows: FromClause) -> ColumnElement[bool]:
    return rows.c.run.not_in(select(runs.c.id).where(runs.c.network.is_(False)))


def newest_run(*conditions: Any, rows: FromClause) -> ScalarSelect[int]:
    """The newest run, up to the one asked for, that has such an observation of the address of the outer statement."""
    return (
        select(func.max(rows.c.run))
        .where(rows.c.address == addresses.c.id, rows.c.run <= _RUN, *conditions)
        .correlate(addresses)
        .scalar_subquery()
    )


def newest_good_run() -> ScalarSelect[int]:
    return newest_run(conclusive(_older), _older.c.verdict.in_(GOOD), rows=_older)


def observed_at(which: ScalarSelect[int]) -> Select[Any]:
    """Of each address asked for, the observation of that run."""
    return _columns().where(addresses.c.digest.in_(_DIGESTS), observations.c.run == which)


def _columns() -> Select[Any]:
    now = observations.c
    return (
        select(addresses.c.url, details.c.body, now.checked_at, now.verdict, now.reason, now.status, now.elapsed)
        .select_from(addresses)
        .join(observations, observations.c.address == addresses.c.id)
        .join(details, details.c.id == observations.c.details, isouter=True)
    )


# What was left out is known without a network, too.
_VISIBLE = or_(conclusive(_older), _older.c.verdict == "skipped")
_NEWEST = observed_at(newest_run(_VISIBLE, rows=_older))
_LAST_GOOD = observed_at(newest_good_run())
_TIMELINE = (
    _columns()
    .add_columns(observations.c.run)
    .where(addresses.c.digest == bindparam("digest"))
    .order_by(observations.c.run)
)
_CHANGES = (
    select(addresses.c.url, observations.c.checked_at, observations.c.verdict, observations.c.reason)
    .join(observations, observations.c.address == addresses.c.id)
    .where(addresses.c.digest.in_(_DIGESTS), observations.c.run <= _RUN, conclusive(observations))
    .order_by(addresses.c.id, observations.c.run)
)
_SEEN = (
    select(addresses.c.url)
    .join(observations, observations.c.address == addresses.c.id)
    .where(observations.c.run == _RUN)
)
_FORGET = delete(observations).where(
    observations.c.run == _RUN, observations.c.address.in_(bindparam("addresses", expanding=True))
)
NEWEST_POSSIBLE = 2**31 - 1
"""Stands for the newest run, whatever its id."""


def append(connection: Connection, run: int, batch: Sequence[Observation]) -> None:
    """Keep these observations; one of an address that the run has seen before takes the place of the earlier one."""
    distinct = {storable(observation.url): observation for observation in batch}
    rows = [_row(run, observation) for observation in distinct.values()]
    digests = [text_digest(url) for url in distinct]
    ids = intern(connection, addresses.c.url, list(distinct), digests)
    bodies = [row["details"] for row in rows if row["details"] is not None]
    names = [text_digest(body) for body in bodies]
    kept = dict(zip(bodies, intern(connection, details.c.body, bodies, names), strict=True))
    found = note_looks(connection, run, zip(ids, distinct.values(), strict=True))
    for url, row, address in zip(distinct, rows, ids, strict=True):
        # Whoever appends will ask soon, when there is less time than now, while the crawl waits for the network.
        facts = (row[name] for name in ("details", "checked_at", "verdict", "reason", "status", "elapsed"))
        _observation((url, *facts))
        row["address"] = address
        row["details"] = kept.get(row["details"])
        row["look"] = found.get(address)
    for chunk in chunks(ids):
        connection.execute(_FORGET, {"run": run, "addresses": chunk})
    if rows:
        connection.execute(insert(observations), rows)


def newest(connection: Connection, run: int, urls: Iterable[str]) -> dict[str, Observation]:
    return by_address(connection, _NEWEST, run, urls)


def last_good(connection: Connection, run: int, urls: Iterable[str]) -> dict[str, Observation]:
    """The newest success of each address up to that run, in runs with network."""
    return by_address(connection, _LAST_GOOD, run, urls)


def seen(connection: Connection, run: int) -> frozenset[str]:
    return frozenset(connection.execute(_SEEN, {"run": run}).scalars())


def timeline(connection: Connection, url: str) -> tuple[tuple[int, Observation], ...]:
    rows = connection.execute(_TIMELINE, {"digest": text_digest(storable(url))})
    return tuple((run, _observation(tuple(row))) for *row, run in rows)


def changes(connection: Connection, run: int, urls: Iterable[str]) -> dict[str, tuple[Change, ...]]:
    wanted = {url: storable(url) for url in urls}
    found: dict[str, list[Change]] = {}
    for chunk in chunks(dict.fromkeys(wanted.values())):
        names = [text_digest(url) for url in chunk]
        for url, *facts in connection.execute(_CHANGES, {"run": run, "digests": names}):
            change = Change(from_micros(facts[0]), *facts[1:])
            so_far = found.setdefault(url, [])
            if not so_far or (so_far[-1].verdict, so_far[-1].reason) != (change.verdict, change.reason):
                so_far.append(change)
    return {url: tuple(found.get(stored, ())) for url, stored in wanted.items()}


def by_address(connection: Connection, statement: Select[Any], run: int, urls: Iterable[str]) -> dict[str, Observation]:
    """What a statement made by `observed_at` finds, by the addresses as they were asked for."""
    return {url: _observation(row) for url, row in rows_by_address(connection, statement, run, urls).items()}


def rows_by_address(
    connection: Connection, statement: Select[Any], run: int, urls: Iterable[str]
) -> dict[str, Row[Any]]:
    """The rows (with a column `url`) of a statement over `:run` and `:digests`, by the addresses as asked for."""
    wanted = {url: storable(url) for url in urls}
    found: dict[str, Row[Any]] = {}
    for chunk in chunks(dict.fromkeys(wanted.values())):
        names = [text_digest(url) for url in chunk]
        rows = connection.execute(statement, {"run": run, "digests": names}).all()
        found.update((row.url, row) for row in rows)
    return {url: found[stored] for url, stored in wanted.items() if stored in found}


def _row(run: int, observation: Observation) -> dict[str, Any]:
    tree = encode(observation)
    del tree["url"]
    tree.pop("text", None)
    verdict = tree.pop("verdict")
    row = {
        "run": run,
        "checked_at": tree.pop("checked_at"),
        "verdict": verdict.pop("name"),
        "reason": storable(verdict.pop("reason")),
        "status": tree.pop("status", None),
        "elapsed": tree.pop("elapsed", 0.0),
    }
    if verdict:
        tree["verdict"] = verdict
    # Most addresses lead to themselves: that is what no final_url means here, and "" is written out.
    final_url = tree.pop("final_url", "")
    if final_url != observation.url:
        tree["final_url"] = final_url
    row["details"] = dump(tree) if tree else None
    return row


# A review asks for the newest observation and for the last good one, which for most addresses is the same row.
@lru_cache(maxsize=1 << 14)
def _observation(row: Sequence[Any]) -> Observation:
    url, body, checked_at, verdict, reason, status, elapsed = row
    tree = json.loads(body) if body else {}
    tree["url"] = url
    tree.setdefault("final_url", url)
    tree["checked_at"] = checked_at
    tree["status"] = status
    tree["elapsed"] = elapsed
    tree["verdict"] = {**tree.get("verdict", {}), "name": verdict, "reason": reason}
    return decode(Observation, tree)
