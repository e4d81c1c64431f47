"""Acknowledgements: what a person asked not to be told of until some day."""

import json
from datetime import date

from sqlalchemy import Connection, insert, select

from crawler.history.codec import dump, from_micros, storable, to_micros
from crawler.history.schema import acknowledgements
from crawler.model.finding import Acknowledgement


def add(connection: Connection, ack: Acknowledgement) -> None:
    row = {
        "target": storable(ack.target),
        "until": ack.until.isoformat(),
        "why": storable(ack.why),
        "made": to_micros(ack.made),
        "covers": None if ack.covers is None else dump(ack.covers),
    }
    connection.execute(insert(acknowledgements), row)


def every(connection: Connection) -> tuple[Acknowledgement, ...]:
    rows = connection.execute(select(acknowledgements).order_by(acknowledgements.c.id))
    return tuple(
        Acknowledgement(
            row.target,
            date.fromisoformat(row.until),
            row.why,
            from_micros(row.made),
            None if row.covers is None else tuple(json.loads(row.covers)),
        )
        for row in rows
    )
