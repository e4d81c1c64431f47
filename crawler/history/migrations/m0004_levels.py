"""Version 4: how stale the lists were at each run."""

from sqlalchemy import Connection, text


def upgrade(connection: Connection) -> None:
    for column in ("staleness DOUBLE PRECISION", "to_act INTEGER", "to_look INTEGER"):
        connection.execute(text(f"ALTER TABLE runs ADD COLUMN {column}"))
