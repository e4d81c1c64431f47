"""OpenAlex's works (https://developers.openalex.org/): how often they are cited, and whether they are retracted."""

from crawler.metadata.answers.said import OK, items, number, tree
from crawler.metadata.identity.doi import clean_doi
from crawler.model.answer import Answer, Notice, Reply, Service


def read(reply: Reply) -> tuple[Answer, ...]:
    """Each DOI that was asked for; one that is not among the results is unknown."""
    results = tree(reply).get("results")
    if reply.status != OK or not isinstance(results, list):
        return ()
    works = {(clean_doi(str(work.get("doi", ""))) or "").casefold(): work for work in items(results)}
    found = []
    for identity in reply.asked:
        work = works.get(identity.id.casefold())
        if work is None:
            found.append(Answer(Service.OPENALEX, identity, reply.fetched_at, known=False))
            continue
        notices = (Notice("retracted", "Retraction, says OpenAlex"),) if work.get("is_retracted") is True else ()
        cited = number(work.get("cited_by_count"))
        found.append(Answer(Service.OPENALEX, identity, reply.fetched_at, notices=notices, citations=cited))
    return tuple(found)
