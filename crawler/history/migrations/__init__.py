"""Numbered steps from an empty database to the newest schema.

To change the schema: add `m000N_what.py` with `upgrade(connection)`, a row below, and the change to `schema.py`.
"""

from collections.abc import Callable
from datetime import UTC, datetime

from sqlalchemy import Column, Connection, Engine, Integer, MetaData, Table, func, insert, inspect, select

from crawler.history import schema
from crawler.history.codec import to_micros
from crawler.history.database import shown
from crawler.history.migrations import m0001_base, m0002_looks, m0003_answers, m0004_levels
from crawler.model.errors import HistoryError

MIGRATIONS: tuple[Callable[[Connection], None], ...] = (
    m0001_base.upgrade,
    m0002_looks.upgrade,
    m0003_answers.upgrade,
    m0004_levels.upgrade,
)
"""The first makes version 1, and so on."""


def migrate(engine: Engine, migrations: tuple[Callable[[Connection], None], ...] = MIGRATIONS) -> None:
    """Bring the database to the newest schema, one transaction for each step and the note that it ran.

    Processes that open a history at the same time do it one after the other, since all writing goes so.

    Raises:
        HistoryError: a newer program made the database, or another one altogether.
    """
    with engine.begin() as connection:
        if _version(connection) == len(migrations):
            return
    for number, upgrade in enumerate(migrations, start=1):
        with engine.execution_options(writes=True).begin() as connection:
            version = _version(connection)
            if version > len(migrations):
                raise HistoryError(
                    f"history {shown(engine.url)}: its schema is version {version}, "
                    f"this program knows versions up to {len(migrations)}: "
                    "upgrade someday (`pip install --upgrade someday`), or name another history"
                )
            if version >= number:
                continue
            if number == 1:
                _refuse_strangers(connection)
                _make_version_table(connection)
            upgrade(connection)
            connection.execute(insert(schema.versions).values(version=number, applied_at=to_micros(datetime.now(UTC))))


def _version(connection: Connection) -> int:
    if not inspect(connection).has_table(schema.versions.name):
        return 0
    return connection.execute(select(func.max(schema.versions.c.version))).scalar() or 0


def _refuse_strangers(connection: Connection) -> None:
    """An SQLite file belongs to one program; on a server, only tables of our names are in the way."""
    there = set(inspect(connection).get_table_names())
    in_the_way = there if connection.dialect.name == "sqlite" else there & set(schema.metadata.tables)
    if in_the_way:
        raise HistoryError(
            f"history {shown(connection.engine.url)}: it holds tables of another program "
            f"({', '.join(sorted(in_the_way)[:5])}): name another history"
        )


def _make_version_table(connection: Connection) -> None:
    metadata = MetaData()
    Table(
        schema.versions.name,
        metadata,
        Column("version", Integer, primary_key=True, autoincrement=False),
        Column("applied_at", schema.versions.c.applied_at.type, nullable=False),
    )
    metadata.create_all(connection, checkfirst=False)
