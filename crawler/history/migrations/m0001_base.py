"""Version 1: every table of the first release. Never edited after it; later changes are later files."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Connection,
    Double,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    PrimaryKeyConstraint,
    String,
    Table,
    Text,
)

_metadata = MetaData()


def _id() -> Column[int]:
    return Column("id", Integer, primary_key=True)


def _digest() -> Column[str]:
    return Column("digest", String(16), nullable=False, unique=True)


Table("lists", _metadata, _id(), _digest(), Column("body", LargeBinary, nullable=False))
Table("addresses", _metadata, _id(), _digest(), Column("url", Text, nullable=False))
Table("details", _metadata, _id(), _digest(), Column("body", Text, nullable=False))
Table(
    "runs",
    _metadata,
    _id(),
    Column("started", BigInteger, nullable=False),
    Column("finished", BigInteger),
    Column("complete", Boolean, nullable=False),
    Column("network", Boolean, nullable=False),
    Column("scope", Text, nullable=False),
    Column("planned", LargeBinary, nullable=False),
    Column("notes", Text, nullable=False),
)
Table(
    "run_lists",
    _metadata,
    Column("run", ForeignKey("runs.id"), nullable=False),
    Column("position", Integer, nullable=False),
    Column("path", Text, nullable=False),
    Column("list", ForeignKey("lists.id"), nullable=False),
    PrimaryKeyConstraint("run", "position"),
)
# All runs of one address lie together: whoever asks for its past reads one or two pages of the file.
Table(
    "observations",
    _metadata,
    Column("address", ForeignKey("addresses.id"), nullable=False),
    Column("run", ForeignKey("runs.id"), nullable=False),
    Column("checked_at", BigInteger, nullable=False),
    Column("verdict", String(16), nullable=False),
    Column("reason", String(32), nullable=False),
    Column("status", Integer),
    Column("elapsed", Double, nullable=False),
    Column("details", ForeignKey("details.id")),
    PrimaryKeyConstraint("address", "run"),
    Index("observations_run", "run"),
    sqlite_with_rowid=False,
)
Table(
    "entries",
    _metadata,
    Column("digest", String(16), primary_key=True),
    Column("list", Text, nullable=False),
    Column("entry", Text, nullable=False),
    Column("title", Text),
    Column("url", Text),
    Column("first_seen", ForeignKey("runs.id"), nullable=False),
    Column("last_seen", ForeignKey("runs.id"), nullable=False),
    sqlite_with_rowid=False,
)
Table(
    "records",
    _metadata,
    Column("work", String(255), nullable=False),
    Column("field", String(32), nullable=False),
    Column("value", Text, nullable=False),
    Column("source", String(32), nullable=False),
    Column("fetched_at", BigInteger, nullable=False),
    PrimaryKeyConstraint("work", "field", "source"),
    sqlite_with_rowid=False,
)
Table(
    "findings",
    _metadata,
    Column("run", ForeignKey("runs.id"), nullable=False),
    Column("position", Integer, nullable=False),
    Column("kind", String(32), nullable=False),
    Column("list", Text, nullable=False),
    Column("entry", Text),
    Column("url", Text),
    Column("body", Text, nullable=False),
    PrimaryKeyConstraint("run", "position"),
    sqlite_with_rowid=False,
)
Table(
    "acknowledgements",
    _metadata,
    _id(),
    Column("target", Text, nullable=False),
    Column("why", Text, nullable=False),
    Column("until", String(10), nullable=False),
    Column("made", BigInteger, nullable=False),
)


def upgrade(connection: Connection) -> None:
    _metadata.create_all(connection, checkfirst=False)
