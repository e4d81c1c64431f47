"""Crossref's works (https://www.crossref.org/documentation/retrieve-metadata/rest-api/)."""

from collections.abc import Iterator
from typing import Any

from crawler.metadata.answers.said import GONE, NOT_FOUND, OK, first, items, number, record, text, tree, unknown
from crawler.metadata.identity.doi import clean_doi
from crawler.model.answer import Answer, Notice, Reply

# What an update says of the work, as a kind of finding (the `type` of `updated-by`).
_UPDATES = {
    "retraction": "retracted",
    "removal": "retracted",
    "partial_retraction": "concern",
    "withdrawal": "withdrawn",
    "expression_of_concern": "concern",
    "correction": "concern",
    "corrigendum": "concern",
    "erratum": "concern",
    "new_version": "superseded",
    "new_edition": "superseded",
}
_SOURCES = {"retraction-watch": "Retraction Watch", "publisher": "the publisher"}
_DATES = ("issued", "published", "published-print", "published-online", "posted")


def read(reply: Reply) -> tuple[Answer, ...]:
    """The work that was asked for."""
    if reply.status in (NOT_FOUND, GONE):
        return unknown(reply)
    work = tree(reply).get("message")
    if reply.status != OK or not isinstance(work, dict) or not isinstance(work.get("DOI"), str):
        return ()
    return (read_work(work, reply),)


def read_work(work: dict[str, Any], reply: Reply) -> Answer:
    """One work, of an answer about it or of the results of a search."""
    doi = clean_doi(str(work.get("DOI", ""))) or reply.asked[0].id
    relation = work.get("relation")
    relations = relation if isinstance(relation, dict) else {}
    return Answer(
        service=reply.service,
        identity=reply.asked[0],
        fetched_at=reply.fetched_at,
        record=record(
            reply.service,
            title=_title(work),
            authors=[name for each in items(work.get("author")) if (name := _name(each))],
            year=next((year for date in _DATES if (year := _year(work.get(date)))), None),
            venue=_venue(work),
            doi=doi,
            abstract=text(work.get("abstract")) and str(work["abstract"]),
            url=f"https://doi.org/{doi}",
        ),
        preprint=work.get("type") == "posted-content",
        published_as=next((other for other in _related(relations, "is-preprint-of")), None),
        leads_to=_landing(work),
        notices=tuple(_notices(work, relations)),
        citations=number(work.get("is-referenced-by-count")),
    )


def _title(work: dict[str, Any]) -> str:
    title, subtitle = text(first(work.get("title"))), text(first(work.get("subtitle")))
    return f"{title}: {subtitle}" if title and subtitle and subtitle.casefold() not in title.casefold() else title


def _name(author: dict[str, Any]) -> str:
    given, family = text(author.get("given")), text(author.get("family"))
    return f"{given} {family}".strip() or text(author.get("name"))


def _year(date: object) -> int | None:
    parts = first(date.get("date-parts")) if isinstance(date, dict) else None
    return number(first(parts))


def _venue(work: dict[str, Any]) -> str:
    event = work.get("event")
    institution = first(work.get("institution"))
    return (
        text(first(work.get("container-title")))
        or (text(event.get("name")) if isinstance(event, dict) else "")
        or (text(institution.get("name")) if isinstance(institution, dict) else "")
        or text(work.get("publisher"))
    )


def _landing(work: dict[str, Any]) -> str | None:
    resource = work.get("resource")
    primary = resource.get("primary") if isinstance(resource, dict) else None
    url = primary.get("URL") if isinstance(primary, dict) else None
    return url if isinstance(url, str) else None


def _related(relations: dict[str, Any], name: str) -> Iterator[str]:
    for other in items(relations.get(name)):
        if other.get("id-type") == "doi" and (doi := clean_doi(str(other.get("id", "")))):
            yield doi


def _notices(work: dict[str, Any], relations: dict[str, Any]) -> Iterator[Notice]:
    for update in items(work.get("updated-by")):
        kind = _UPDATES.get(str(update.get("type")))
        if kind is None:
            continue
        source = str(update.get("source", ""))
        doi = clean_doi(str(update.get("DOI", "")))
        said = text(update.get("label")) or str(update["type"]).replace("_", " ")
        yield Notice(
            kind,
            f"{said}, says {_SOURCES.get(source, source)}" if source else said,
            f"https://doi.org/{doi}" if doi else None,
            _day(update.get("updated")),
        )
    for doi in _related(relations, "is-replaced-by"):
        yield Notice("superseded", "replaced by another work", f"https://doi.org/{doi}")


def _day(date: object) -> str | None:
    parts = first(date.get("date-parts")) if isinstance(date, dict) else None
    numbers = [number(part) for part in parts] if isinstance(parts, list) else []
    return "-".join(f"{part:02}" for part in numbers if part is not None) or None
