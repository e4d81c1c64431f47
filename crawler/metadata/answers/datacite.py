"""DataCite's DOIs: data, software, theses, preprints (https://support.datacite.org/docs/api-get-doi)."""

from collections.abc import Iterator
from typing import Any

from crawler.metadata.answers.said import GONE, NOT_FOUND, OK, first, items, number, record, text, tree, unknown
from crawler.metadata.identity.doi import clean_doi
from crawler.metadata.names import read_names
from crawler.model.answer import Answer, Notice, Reply, Service


def read(reply: Reply) -> tuple[Answer, ...]:
    """The work that was asked for."""
    if reply.status in (NOT_FOUND, GONE):
        return unknown(reply)
    data = tree(reply).get("data")
    work = data.get("attributes") if isinstance(data, dict) else None
    if reply.status != OK or not isinstance(work, dict) or not isinstance(work.get("doi"), str):
        return ()
    doi = clean_doi(work["doi"]) or reply.asked[0].id
    types = work.get("types")
    landing = work.get("url")
    return (
        Answer(
            service=Service.DATACITE,
            identity=reply.asked[0],
            fetched_at=reply.fetched_at,
            record=record(
                Service.DATACITE,
                title=_title(work),
                authors=[name for each in items(work.get("creators")) if (name := _name(each))],
                year=number(work.get("publicationYear")),
                venue=_venue(work),
                doi=doi,
                abstract=_abstract(work),
                url=f"https://doi.org/{doi}",
            ),
            preprint=isinstance(types, dict) and types.get("resourceTypeGeneral") == "Preprint",
            leads_to=landing if isinstance(landing, str) else None,
            notices=tuple(_notices(work)),
            citations=number(work.get("citationCount")),
        ),
    )


def _title(work: dict[str, Any]) -> str:
    titles = items(work.get("titles"))
    own = [each for each in titles if not each.get("titleType")]
    return text(((own or titles) or [{}])[0].get("title"))


def _name(creator: dict[str, Any]) -> str:
    given, family = text(creator.get("givenName")), text(creator.get("familyName"))
    if given or family:
        return f"{given} {family}".strip()
    name = text(creator.get("name"))
    if creator.get("nameType") == "Organizational":
        return name
    return next(iter(read_names([name])), name)


def _venue(work: dict[str, Any]) -> str:
    container, publisher = work.get("container"), work.get("publisher")
    title = text(container.get("title")) if isinstance(container, dict) else ""
    return title or text(publisher.get("name") if isinstance(publisher, dict) else publisher)


def _abstract(work: dict[str, Any]) -> str:
    found = [each for each in items(work.get("descriptions")) if each.get("descriptionType") == "Abstract"]
    description = first(found)
    said = description.get("description") if isinstance(description, dict) else None
    return said if isinstance(said, str) else ""


def _notices(work: dict[str, Any]) -> Iterator[Notice]:
    for other in items(work.get("relatedIdentifiers")):
        relation = other.get("relationType")
        if relation not in ("IsObsoletedBy", "IsPreviousVersionOf"):
            continue
        named = str(other.get("relatedIdentifier", ""))
        doi = clean_doi(named)
        where = f"https://doi.org/{doi}" if doi else named if named.startswith("https://") else None
        said = "obsoleted by another work" if relation == "IsObsoletedBy" else "there is a newer version"
        yield Notice("superseded", said, where)
