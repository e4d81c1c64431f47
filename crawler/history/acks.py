"""Acknowledgements: what a person asked not to be told of until some day."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Connection, insert, select

from crawler.history.codec import from_micros, storable, to_micros
from crawler.history.schema import acknowledgements


@dataclass(frozen=True, slots=True)
class Acknowledgement:
    """One "I know"."""

    target: str
    """An entry's id, or an address as listed."""
    until: date
    """The first day on which it is reported again."""
    why: str
    made: datetime
    """UTC."""


def add(connection: Connection, ack: Acknowledgement) -> None:
    row = {
        "target": storable(ack.target),
        "until": ack.until.isoformat(),
        "why": storable(ack.why),
        "made": to_micros(ack.made),
    }
    connection.execute(insert(acknowledgements), row)


def every(connection: Connection) -> tuple[Acknowledgement, ...]:
    rows = connection.execute(select(acknowledgements).order_by(acknowledgements.c.id))
    return tuple(
        Acknowledgement(row.target, date.fromisoformat(row.until), row.why, from_micros(row.made)) for row in rows
    )
