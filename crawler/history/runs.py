"""Runs: when, over which lists, how they ended."""

import json
from collections.abc import Iterable, Sequence
from datetime import datetime
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection, bindparam, insert, select, update

from crawler.history.codec import decode, digest, dump, encode, from_micros, pack, storable, to_micros, unpack
from crawler.history.entries import note_entries
from crawler.history.schema import lists, run_lists, runs
from crawler.history.texts import intern
from crawler.model.entry import ReadingList
from crawler.model.errors import HistoryError
from crawler.model.run import Level, Run

_RUNS = select(*[runs.c[name] for name in ("id", "started", "finished", "complete", "network", "scope")]).order_by(
    runs.c.id
)
_PATHS = select(run_lists.c.run, run_lists.c.path).order_by(run_lists.c.run, run_lists.c.position)
_LEVELS = (
    select(runs.c.started, runs.c.staleness, runs.c.to_act, runs.c.to_look)
    .where(runs.c.id.in_(bindparam("runs", expanding=True)), runs.c.staleness.is_not(None))
    .order_by(runs.c.id)
)
_SNAPSHOTS = (
    select(lists.c.body)
    .join(run_lists, run_lists.c.list == lists.c.id)
    .where(run_lists.c.run == bindparam("run"))
    .order_by(run_lists.c.position)
)


def start(
    connection: Connection, started: datetime, of: Sequence[ReadingList], scope: str, planned: Sequence[str]
) -> Run:
    row = {
        "started": to_micros(started),
        "finished": None,
        "complete": False,
        "network": True,
        "scope": storable(scope),
        "planned": pack(dump(list(planned))),
        "notes": "[]",
    }
    (run,) = connection.execute(insert(runs), row).inserted_primary_key or (0,)
    texts = [dump(encode(each)) for each in of]
    packed = [pack(text) for text in texts]
    snapshots = intern(connection, lists.c.body, packed, [digest(text.encode("ascii")) for text in texts])
    for body in packed:
        _reading_list(body)  # the review will ask for it, when there is less time than now
    if of:
        connection.execute(
            insert(run_lists),
            [
                {"run": run, "position": position, "path": storable(each.path), "list": snapshot}
                for position, (each, snapshot) in enumerate(zip(of, snapshots, strict=True))
            ],
        )
    for each in of:
        note_entries(connection, run, each)
    return get(connection, run)


def finish(
    connection: Connection, run: int, finished: datetime, *, complete: bool, network: bool, notes: Sequence[str]
) -> Run:
    _change(connection, run, finished=to_micros(finished), complete=complete, network=network, notes=dump(list(notes)))
    return get(connection, run)


def reopen(connection: Connection, run: int) -> Run:
    _change(connection, run, finished=None, complete=False, network=True)
    return get(connection, run)


def every(connection: Connection) -> tuple[Run, ...]:
    paths: dict[int, list[str]] = {}
    for run, path in connection.execute(_PATHS):
        paths.setdefault(run, []).append(path)
    return tuple(
        Run(
            id=row.id,
            started=from_micros(row.started),
            finished=None if row.finished is None else from_micros(row.finished),
            lists=tuple(paths.get(row.id, ())),
            complete=row.complete,
            network=row.network,
            scope=row.scope,
        )
        for row in connection.execute(_RUNS)
    )


def get(connection: Connection, run: int) -> Run:
    known = every(connection)
    for each in known:
        if each.id == run:
            return each
    raise HistoryError(f"there is no run {run}: the history has {_name_runs(known)}")


def before(known: Iterable[Run], run: Run) -> Run | None:
    """The newest earlier conclusive run over the same lists, else over one of them."""
    wanted = _paths(run.lists)
    earlier = [
        each for each in known if each.id < run.id and each.finished is not None and each.complete and each.network
    ]
    same = [each for each in earlier if _paths(each.lists) == wanted]
    related = [each for each in earlier if _paths(each.lists) & wanted]
    return max(same or related, key=lambda each: each.id, default=None)


def cut_off(known: Iterable[Run], of: Iterable[str]) -> Run | None:
    """The newest run over the same lists, if it did not come to its end."""
    wanted = _paths(of)
    newest = max((each for each in known if _paths(each.lists) == wanted), key=lambda each: each.id, default=None)
    if newest is None or (newest.finished is not None and newest.complete):
        return None
    return newest


def keep_level(connection: Connection, run: int, level: Level) -> None:
    _change(connection, run, staleness=level.staleness, to_act=level.act, to_look=level.look)


def levels(connection: Connection, run: Run, most: int) -> tuple[Level, ...]:
    """Of the newest conclusive runs before this one, over the same lists and all of them, oldest first."""
    same = [
        each.id
        for each in every(connection)
        if each.id < run.id and each.complete and each.network and each.scope == run.scope
        if _paths(each.lists) == _paths(run.lists)
    ][-most:]
    rows = connection.execute(_LEVELS, {"runs": same}) if same else ()
    return tuple(Level(from_micros(row.started), row.staleness, row.to_act, row.to_look) for row in rows)


def planned(connection: Connection, run: int) -> tuple[str, ...]:
    return tuple(unpack(_value(connection, runs.c.planned, run)))


def notes(connection: Connection, run: int) -> tuple[str, ...]:
    return tuple(json.loads(_value(connection, runs.c.notes, run)))


def snapshots(connection: Connection, run: int) -> tuple[ReadingList, ...]:
    bodies = connection.execute(_SNAPSHOTS, {"run": run}).scalars()
    return tuple(map(_reading_list, bodies))


@lru_cache(maxsize=8)
def _reading_list(body: bytes) -> ReadingList:
    return decode(ReadingList, unpack(body))


def _paths(of: Iterable[str]) -> frozenset[str]:
    return frozenset(storable(path) for path in of)


def _change(connection: Connection, run: int, **values: Any) -> None:
    connection.execute(update(runs).where(runs.c.id == run), values)


def _value(connection: Connection, column: Any, run: int) -> Any:
    value = connection.execute(select(column).where(runs.c.id == run)).scalar()
    if value is None:
        get(connection, run)
    return value


def _name_runs(known: Sequence[Run]) -> str:
    if not known:
        return "none yet; `someday check LIST` makes one"
    if len(known) == 1:
        return f"only run {known[0].id}"
    return f"runs {known[0].id} to {known[-1].id}"
