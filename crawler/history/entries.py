"""In which runs an entry was first and last seen in its list."""

from typing import Any

from sqlalchemy import Connection, bindparam, insert, select, update

from crawler.history.codec import storable
from crawler.history.schema import entries
from crawler.history.texts import chunks, text_digest
from crawler.model.entry import ReadingList

_KNOWN = select(entries.c.digest).where(entries.c.digest.in_(bindparam("digests", expanding=True)))
_UPDATE = (
    update(entries)
    .where(entries.c.digest == bindparam("key"))
    .values(title=bindparam("title"), url=bindparam("url"), last_seen=bindparam("last_seen"))
)


def note_entries(connection: Connection, run: int, of: ReadingList) -> None:
    """Remember that these entries stand in their list now, with the title and address that they have now."""
    rows: dict[str, dict[str, Any]] = {}
    for entry in of.entries:
        key = text_digest(storable(f"{of.path}\n{entry.id}"))
        title = None if entry.title is None else storable(entry.title)
        url = None if entry.url is None else storable(entry.url)
        rows[key] = {"list": storable(of.path), "entry": storable(entry.id), "title": title, "url": url}
    known: set[str] = set()
    for chunk in chunks(rows):
        known.update(connection.execute(_KNOWN, {"digests": chunk}).scalars())
    again = [
        {"key": key, "last_seen": run, "title": row["title"], "url": row["url"]}
        for key, row in rows.items()
        if key in known
    ]
    new = [{"digest": key, "first_seen": run, "last_seen": run, **row} for key, row in rows.items() if key not in known]
    if again:
        connection.execute(_UPDATE, again)
    if new:
        connection.execute(insert(entries), new)


def sightings(connection: Connection, path: str) -> dict[str, tuple[int, int]]:
    """First and last run that saw each entry of a list, by entry id."""
    rows = connection.execute(
        select(entries.c.entry, entries.c.first_seen, entries.c.last_seen).where(entries.c.list == storable(path))
    )
    return {entry: (first, last) for entry, first, last in rows}
