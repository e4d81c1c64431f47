"""What services answered: kept for each run that asked, and for the next ones, so that nobody is asked twice a day."""

import json
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import BindParameter, Connection, and_, bindparam, delete, func, insert, select

from crawler.history.codec import decode, dump, encode, storable
from crawler.history.schema import answers, details
from crawler.history.texts import chunks, intern, text_digest
from crawler.model.answer import Answer
from crawler.model.identity import Identity

_RUN: BindParameter[int] = bindparam("run")
_older = answers.alias("older")
_NEWEST = (
    select(answers.c.subject, details.c.body, answers.c.fetched_at, answers.c.citations)
    .join(details, details.c.id == answers.c.details)
    .where(
        answers.c.subject.in_(bindparam("subjects", expanding=True)),
        answers.c.run
        == select(func.max(_older.c.run))
        .where(_older.c.subject == answers.c.subject, _older.c.service == answers.c.service, _older.c.run <= _RUN)
        .correlate(answers)
        .scalar_subquery(),
    )
    .order_by(answers.c.service)
)
_FORGET = delete(answers).where(
    and_(answers.c.subject == bindparam("of"), answers.c.service == bindparam("by"), answers.c.run == bindparam("at"))
)


def append(connection: Connection, run: int, found: Sequence[Answer]) -> None:
    """Keep these; a second answer of one service on one identity takes the place of the first."""
    distinct = {(_subject(answer.identity), answer.service.value): answer for answer in found}
    trees = [encode(answer) for answer in distinct.values()]
    # What changes at every visit stays out of the text, so that equal ones are kept once.
    volatile = [{"fetched_at": tree.pop("fetched_at"), "citations": tree.pop("citations", None)} for tree in trees]
    bodies = [dump(tree) for tree in trees]
    ids = dict(zip(bodies, intern(connection, details.c.body, bodies, list(map(text_digest, bodies))), strict=True))
    rows: list[dict[str, Any]] = [
        {"subject": subject, "service": service, "run": run, "details": ids[body], **kept}
        for (subject, service), body, kept in zip(distinct, bodies, volatile, strict=True)
    ]
    if rows:
        connection.execute(_FORGET, [{"of": subject, "by": service, "at": run} for subject, service in distinct])
        connection.execute(insert(answers), rows)


def newest(connection: Connection, run: int, identities: Iterable[Identity]) -> dict[str, tuple[Answer, ...]]:
    """The newest answer of each service at or before that run, by `Identity.key`; services in alphabetical order."""
    keys = {_subject(identity): identity.key for identity in identities}
    found: dict[str, tuple[Answer, ...]] = {}
    for chunk in chunks(keys):
        for subject, body, fetched_at, citations in connection.execute(_NEWEST, {"run": run, "subjects": chunk}):
            tree = {**json.loads(body), "fetched_at": fetched_at, "citations": citations}
            found[keys[subject]] = (*found.get(keys[subject], ()), decode(Answer, tree))
    return found


def _subject(identity: Identity) -> str:
    return text_digest(storable(identity.key))
