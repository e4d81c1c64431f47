"""What services answer, read: one file for each. Pure; what can't be read is no answer."""

from collections.abc import Callable

from crawler.metadata.answers import (
    arxiv,
    crossref,
    datacite,
    doi,
    github,
    openalex,
    search,
    semantic_scholar,
    wayback,
    youtube,
)
from crawler.model.answer import Answer, Reply, Service

_READERS: dict[Service, Callable[[Reply], tuple[Answer, ...]]] = {
    Service.ARXIV: arxiv.read,
    Service.CROSSREF: crossref.read,
    Service.CROSSREF_SEARCH: search.read,
    Service.DATACITE: datacite.read,
    Service.DOI: doi.read,
    Service.GITHUB: github.read,
    Service.OPENALEX: openalex.read,
    Service.SEMANTIC_SCHOLAR: semantic_scholar.read,
    Service.YOUTUBE: youtube.read,
    Service.WAYBACK: wayback.read,
    Service.SAVE_PAGE_NOW: wayback.read,
}


def read_reply(reply: Reply) -> tuple[Answer, ...]:
    """One answer for each identity that the reply says something of; empty where it makes no sense."""
    return _READERS[reply.service](reply)
