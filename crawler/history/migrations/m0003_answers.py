"""Version 3: what services answered; the table for records, which nothing ever wrote to, goes."""

from sqlalchemy import BigInteger, Column, Connection, ForeignKey, Integer, MetaData, String, Table, text

_metadata = MetaData()
for _name in ("details", "runs"):
    Table(_name, _metadata, Column("id", Integer, primary_key=True))
_answers = Table(
    "answers",
    _metadata,
    Column("subject", String(16), primary_key=True),
    Column("service", String(32), primary_key=True),
    Column("run", ForeignKey("runs.id"), primary_key=True),
    Column("fetched_at", BigInteger, nullable=False),
    Column("citations", Integer),
    Column("details", ForeignKey("details.id"), nullable=False),
)


def upgrade(connection: Connection) -> None:
    _answers.create(connection)
    connection.execute(text("DROP TABLE records"))
