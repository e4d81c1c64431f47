"""Version 2: what good pages looked like, and what an acknowledgement speaks of."""

from sqlalchemy import Column, Connection, ForeignKey, Index, Integer, MetaData, String, Table, Text, text

_metadata = MetaData()
for _name in ("addresses", "runs"):
    Table(_name, _metadata, Column("id", Integer, primary_key=True))
_looks = Table(
    "looks",
    _metadata,
    Column("id", Integer, primary_key=True),
    Column("digest", String(16), nullable=False, unique=True),
    Column("address", ForeignKey("addresses.id"), nullable=False),
    Column("run", ForeignKey("runs.id"), nullable=False),
    Column("body", Text, nullable=False),
    Index("looks_address", "address"),
)


def upgrade(connection: Connection) -> None:
    _looks.create(connection)
    connection.execute(text("ALTER TABLE observations ADD COLUMN look INTEGER REFERENCES looks (id)"))
    connection.execute(text("ALTER TABLE acknowledgements ADD COLUMN covers TEXT"))
