"""What services are asked about an address, in which order, and where one answer leads to."""

from collections.abc import Collection, Iterable

from crawler.metadata.identity import arxiv, identify
from crawler.model.answer import Answer, Service
from crawler.model.identity import Identity, Kind
from crawler.model.record import Record

_FIRST = {
    Kind.ARXIV: Service.ARXIV,
    Kind.DOI: Service.CROSSREF,
    Kind.GITHUB: Service.GITHUB,
    Kind.YOUTUBE: Service.YOUTUBE,
}


def subjects(url: str, record: Record | None = None) -> tuple[Identity, ...]:
    """The identities of an address, and those that its page names, that some service can be asked about."""
    found = [identity.work for identity in identify(url)]
    if record is not None:
        if record.arxiv_id is not None:
            found.append(Identity(Kind.ARXIV, record.arxiv_id.value))
        if record.doi is not None:
            found.append(Identity(Kind.DOI, record.doi.value))
    return tuple({identity.key: identity for identity in found if _can_be_asked(identity)}.values())


def leads_to(answers: Iterable[Answer]) -> tuple[Identity, ...]:
    """The published versions that answers about preprints name."""
    dois = [answer.published_as for answer in answers if answer.published_as]
    return tuple(Identity(Kind.DOI, doi) for doi in dict.fromkeys(dois))


def next_service(identity: Identity, answers: Iterable[Answer], silent: Collection[Service]) -> Service | None:
    """Whom to ask now: agencies before the registry, and the registry only about what no agency knows.

    Args:
        answers: what was answered about this identity so far.
        silent: services that don't answer in this run.
    """
    known = {answer.service: answer.known for answer in answers}
    if identity.kind is not Kind.DOI:
        return None if _FIRST[identity.kind] in known else _FIRST[identity.kind]
    for service in (Service.CROSSREF, Service.DATACITE, Service.DOI):
        if known.get(service):
            return None
        if service not in known and service not in silent:
            return service
    return None


def _can_be_asked(identity: Identity) -> bool:
    if identity.kind is Kind.YOUTUBE:
        return "/" not in identity.id  # a playlist has no oEmbed of its own
    # arXiv's own DOIs say no more than arXiv.
    return identity.kind in _FIRST and not (identity.kind is Kind.DOI and arxiv.in_doi(identity.id))
