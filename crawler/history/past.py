"""What history knows of addresses as of one run, without runs that had no network."""

from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import BindParameter, ColumnElement, Connection, Select, and_, bindparam, func, or_, select

from crawler.history.codec import from_micros, storable, to_micros
from crawler.history.looks import changed_looks
from crawler.history.schema import addresses, observations
from crawler.history.seen import GOOD, conclusive, last_good, newest_good_run, newest_run, rows_by_address
from crawler.history.texts import chunks, text_digest
from crawler.model.observation import Observation, Past

_RUN: BindParameter[int] = bindparam("run")
_DIGESTS: BindParameter[str] = bindparam("digests", expanding=True)

_now = observations.alias("now")
_older = observations.alias("older")
_break = observations.alias("break")
_first = observations.alias("first")
_bad = observations.alias("bad")

# The newest observation, the last run before it that said something else, and when the first run after that was.
_broken_off = (
    select(func.max(_break.c.run))
    .where(
        _break.c.address == addresses.c.id,
        _break.c.run < _now.c.run,
        conclusive(_break),
        or_(_break.c.verdict != _now.c.verdict, _break.c.reason != _now.c.reason),
    )
    .correlate(addresses, _now)
    .scalar_subquery()
)
_since = (
    select(_first.c.checked_at)
    .where(_first.c.address == addresses.c.id, _first.c.run > func.coalesce(_broken_off, 0), conclusive(_first))
    .order_by(_first.c.run)
    .limit(1)
    .correlate(addresses, _now)
    .scalar_subquery()
)
_STANDING = (
    select(addresses.c.url, _now.c.verdict, _now.c.checked_at, _since.label("since"))
    .select_from(addresses)
    .join(_now, and_(_now.c.address == addresses.c.id, _now.c.run == newest_run(conclusive(_older), rows=_older)))
    .where(addresses.c.digest.in_(_DIGESTS))
)


def _since_the_last_success(verdict: str, said: ColumnElement[Any]) -> Select[Any]:
    """Address and one fact of each visit that ended so since the last success, oldest first."""
    return (
        select(addresses.c.url, said)
        .select_from(addresses)
        .join(_bad, _bad.c.address == addresses.c.id)
        .where(
            addresses.c.digest.in_(_DIGESTS),
            _bad.c.run <= _RUN,
            _bad.c.verdict == verdict,
            conclusive(_bad),
            _bad.c.run > func.coalesce(newest_good_run(), 0),
        )
        .order_by(_bad.c.run)
    )


_FAILURES = _since_the_last_success("failing", _bad.c.checked_at)
_BROKEN = _since_the_last_success("broken", _bad.c.reason)


def pasts(connection: Connection, run: int, urls: Iterable[str], newest: Mapping[str, Observation]) -> dict[str, Past]:
    """As of that run, for every address asked for; an empty one where no run with network has seen it.

    Args:
        newest: the newest observations that the caller has read already; a success among them is the last one.
    """
    wanted = tuple(urls)
    standing = rows_by_address(connection, _STANDING, run, wanted)
    known_good = {
        url: newest[url]
        for url, row in standing.items()
        # One that a run without network has made is no such row's.
        if row.verdict in GOOD and url in newest and to_micros(newest[url].checked_at) == row.checked_at
    }
    good = known_good | last_good(connection, run, [url for url in standing if url not in known_good])
    bad = [url for url, row in standing.items() if row.verdict not in GOOD]
    failures = {url: tuple(map(from_micros, rows)) for url, rows in _all_of(connection, _FAILURES, run, bad).items()}
    broken = {url: rows[-1] for url, rows in _all_of(connection, _BROKEN, run, failures).items()}
    looks = changed_looks(connection, run, tuple(good))
    known = {
        url: Past(
            good.get(url), from_micros(row.since), failures.get(url, ()), broken.get(url), *looks.get(url, ((), None))
        )
        for url, row in standing.items()
    }
    return {url: known.get(url, Past()) for url in wanted}


def _all_of(connection: Connection, statement: Select[Any], run: int, urls: Iterable[str]) -> dict[str, list[Any]]:
    """What a statement of pairs says of these addresses, in its order."""
    wanted = {url: storable(url) for url in urls}
    found: dict[str, list[Any]] = {}
    for chunk in chunks(dict.fromkeys(wanted.values())):
        names = [text_digest(url) for url in chunk]
        for url, said in connection.execute(statement, {"run": run, "digests": names}):
            found.setdefault(url, []).append(said)
    return {url: found[stored] for url, stored in wanted.items() if stored in found}
