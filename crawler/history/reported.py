"""Findings as they were reported: for since when they stand, and for what a run once said."""

import json
from collections.abc import Sequence

from sqlalchemy import Connection, delete, insert, select

from crawler.history.codec import decode, dump, encode, storable
from crawler.history.schema import findings
from crawler.model.finding import Finding

_COLUMNS = ("kind", "list", "entry", "url")


def save(connection: Connection, run: int, reported: Sequence[Finding]) -> None:
    """Keep these findings in their order, in place of those that the run had."""
    rows = []
    for position, finding in enumerate(reported):
        tree = encode(finding)
        columns = {name: tree.pop(name, None) for name in _COLUMNS}
        texts = {name: None if text is None else storable(text) for name, text in columns.items()}
        rows.append({"run": run, "position": position, **texts, "body": dump(tree)})
    connection.execute(delete(findings).where(findings.c.run == run))
    if rows:
        connection.execute(insert(findings), rows)


def of_run(connection: Connection, run: int) -> tuple[Finding, ...]:
    rows = connection.execute(select(findings).where(findings.c.run == run).order_by(findings.c.position)).mappings()
    return tuple(decode(Finding, {**json.loads(row["body"]), **{name: row[name] for name in _COLUMNS}}) for row in rows)
