"""What good pages looked like: kept once for each address as long as nothing changes."""

import json
import re
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import BindParameter, Connection, and_, bindparam, func, insert, select

from crawler.history.codec import decode, dump, encode, storable
from crawler.history.schema import addresses, looks, observations
from crawler.history.texts import chunks, known_ids, text_digest
from crawler.model.observation import Look, Observation

# Of one page's text: enough to know it again.
_LONGEST_TEXT = 800
# Counters and dates change at every visit of many a page, and are no other look.
_DIGITS = re.compile(r"\d+")

_RUN: BindParameter[int] = bindparam("run")
_DIGESTS: BindParameter[str] = bindparam("digests", expanding=True)
_others = looks.alias("others")

_SEVERAL = (
    select(func.count())
    .where(_others.c.address == addresses.c.id, _others.c.run <= _RUN)
    .correlate(addresses)
    .scalar_subquery()
)
_LOOKS = (
    select(addresses.c.url, looks.c.id, looks.c.body)
    .join(looks, and_(looks.c.address == addresses.c.id, looks.c.run <= _RUN))
    .where(addresses.c.digest.in_(_DIGESTS), _SEVERAL > 1)
    .order_by(looks.c.id)
)
_newest = observations.alias("newest")
_NEWEST = (
    select(addresses.c.url, observations.c.look)
    .join(observations, observations.c.address == addresses.c.id)
    .where(
        addresses.c.digest.in_(_DIGESTS),
        observations.c.run
        == select(func.max(_newest.c.run))
        .where(_newest.c.address == addresses.c.id, _newest.c.run <= _RUN, _newest.c.look.is_not(None))
        .correlate(addresses)
        .scalar_subquery(),
    )
)


def note_looks(connection: Connection, run: int, seen: Iterable[tuple[int, Observation]]) -> dict[int, int]:
    """The ids of what these visits found, by the id of their address; visits without text have none."""
    rows: dict[str, dict[str, Any]] = {}
    for address, observation in seen:
        if observation.text:
            text = storable(observation.text[:_LONGEST_TEXT])
            look = Look(observation.title, text, observation.final_url, observation.checked_at)
            said = _DIGITS.sub("", f"{storable(look.title or '')}\n{text}")
            name = text_digest(f"{address}\n{storable(look.url)}\n{said}")
            rows[name] = {"digest": name, "address": address, "run": run, "body": dump(encode(look))}
    known = known_ids(connection, looks, rows)
    new = [row for name, row in rows.items() if name not in known]
    if new:
        connection.execute(insert(looks), new)
        known |= known_ids(connection, looks, [row["digest"] for row in new])
    return {row["address"]: known[name] for name, row in rows.items()}


def changed_looks(connection: Connection, run: int, urls: Sequence[str]) -> dict[str, tuple[tuple[Look, ...], Look]]:
    """Of the addresses that looked different at different visits: all looks up to that run, and the newest visit's."""
    found: dict[str, dict[int, Look]] = {}
    wanted = {storable(url): url for url in urls}
    for chunk in chunks(wanted):
        digests = [text_digest(url) for url in chunk]
        for url, id_, body in connection.execute(_LOOKS, {"run": run, "digests": digests}):
            found.setdefault(url, {})[id_] = decode(Look, json.loads(body))
    newest: dict[str, int] = {}
    for chunk in chunks(found):
        digests = [text_digest(url) for url in chunk]
        newest.update(connection.execute(_NEWEST, {"run": run, "digests": digests}).all())
    return {wanted[url]: (tuple(of.values()), of[newest[url]]) for url, of in found.items() if newest.get(url) in of}
