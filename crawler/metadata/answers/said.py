"""Values from services' JSON, whatever it holds: a wrong type is no value."""

import json
from collections.abc import Iterable
from typing import Any

from crawler.metadata.clean import bare, clean_abstract, clean_text, clean_title
from crawler.model.answer import Answer, Reply, Service
from crawler.model.record import Field, Record

OK, NOT_FOUND, GONE = 200, 404, 410


def tree(reply: Reply) -> dict[str, Any]:
    """The reply's JSON object; empty where it is none."""
    try:
        found = json.loads(reply.body)
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def unknown(reply: Reply) -> tuple[Answer, ...]:
    """The service says that it has no such thing."""
    return (Answer(reply.service, reply.asked[0], reply.fetched_at, known=False),)


def text(value: object) -> str:
    return clean_text(value) if isinstance(value, str) else ""


def number(value: object) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) and value >= 0 else None


def items(value: object) -> list[dict[str, Any]]:
    """The objects of an array."""
    return [each for each in value if isinstance(each, dict)] if isinstance(value, list) else []


def first(value: object) -> object:
    return value[0] if isinstance(value, list) and value else None


def record(
    service: Service,
    *,
    title: str = "",
    authors: Iterable[str] = (),
    year: int | None = None,
    venue: str = "",
    doi: str = "",
    arxiv_id: str = "",
    abstract: str = "",
    url: str = "",
) -> Record:
    """A record of one source; empty values are no fields."""
    source = service.value
    names = tuple(dict.fromkeys(filter(None, map(clean_text, authors))))
    title, abstract = clean_title(title), clean_abstract(abstract)
    return Record(
        title=Field(title, source) if bare(title) else None,
        authors=Field(names, source) if names else None,
        year=Field(year, source) if year else None,
        venue=Field(clean_text(venue), source) if clean_text(venue) else None,
        doi=Field(doi, source) if doi else None,
        arxiv_id=Field(arxiv_id, source) if arxiv_id else None,
        abstract=Field(abstract, source) if abstract else None,
        url=Field(url, source) if url else None,
    )
