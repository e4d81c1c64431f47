"""GitHub's repositories (https://docs.github.com/en/rest/repos/repos#get-a-repository)."""

from datetime import UTC, datetime

from crawler.metadata.answers.said import GONE, NOT_FOUND, OK, record, text, tree, unknown
from crawler.model.answer import Answer, Reply, Repository, Service


def read(reply: Reply) -> tuple[Answer, ...]:
    """The repository that was asked for, under the name that it has today."""
    said = tree(reply)
    if reply.status in (NOT_FOUND, GONE) and "message" in said:
        return unknown(reply)
    name = said.get("full_name")
    if reply.status != OK or not isinstance(name, str) or name.count("/") != 1:
        return ()
    return (
        Answer(
            service=Service.GITHUB,
            identity=reply.asked[0],
            fetched_at=reply.fetched_at,
            record=record(Service.GITHUB, abstract=text(said.get("description")), url=f"https://github.com/{name}"),
            repository=Repository(name, said.get("archived") is True, _time(said.get("pushed_at"))),
        ),
    )


def _time(value: object) -> datetime | None:
    try:
        time = datetime.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None
    return time if time is None or time.tzinfo else time.replace(tzinfo=UTC)
