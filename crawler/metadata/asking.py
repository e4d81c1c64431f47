"""What services are asked about an address, in which order, and where one answer leads to."""

from collections.abc import Collection, Iterable

from crawler.metadata.identity import arxiv, identify
from crawler.model.address import Address
from crawler.model.answer import Answer, Service
from crawler.model.entry import Entry, ReadingList
from crawler.model.errors import MalformedAddressError
from crawler.model.identity import Identity, Kind
from crawler.model.record import Record

# In this order until one of them knows it.
_FIRST = {
    Kind.ARXIV: (Service.ARXIV,),
    Kind.DOI: (Service.CROSSREF, Service.DATACITE, Service.DOI),
    Kind.GITHUB: (Service.GITHUB,),
    Kind.YOUTUBE: (Service.YOUTUBE,),
    Kind.CITED: (Service.CROSSREF_SEARCH,),
    Kind.COPY: (Service.WAYBACK,),
    Kind.KEPT: (Service.SAVE_PAGE_NOW,),
}
# Each of them, for how often it is cited.
_COUNTS = {
    Kind.ARXIV: (Service.SEMANTIC_SCHOLAR,),
    Kind.DOI: (Service.OPENALEX, Service.SEMANTIC_SCHOLAR),
}
# Shorter titles are those of many works.
_FEWEST_WORDS = 3


def subjects(url: str, record: Record | None = None, entry: Entry | None = None) -> tuple[Identity, ...]:
    """The identities of an address, and those that its page names, that some service can be asked about.

    Args:
        entry: the one whose primary address it is; where nothing names the work, it is looked for as it is cited.
    """
    found = [identity.work for identity in identify(url)]
    if record is not None:
        if record.arxiv_id is not None:
            found.append(Identity(Kind.ARXIV, record.arxiv_id.value))
        if record.doi is not None:
            found.append(Identity(Kind.DOI, record.doi.value))
    named = tuple({identity.key: identity for identity in found if _can_be_asked(identity)}.values())
    if named or entry is None:
        return named
    as_cited = cited(entry)
    return () if as_cited is None else (as_cited,)


def primary_entries(lists: Iterable[ReadingList]) -> dict[str, Entry]:
    """The first entry of each primary address (`Address.url`)."""
    found: dict[str, Entry] = {}
    for entry in (entry for a_list in lists for entry in a_list.entries if entry.url):
        try:
            found.setdefault(Address.parse(entry.url or "").url, entry)
        except MalformedAddressError:
            continue
    return found


def cited(entry: Entry) -> Identity | None:
    """An entry as a search is given it; None where it does not cite a work so that a match could be certain."""
    if entry.title is None or not entry.authors or entry.year is None or not (entry.venue or entry.status_claim):
        return None
    lines = [" ".join(text.split()) for text in (entry.title, "; ".join(entry.authors), str(entry.year))]
    return Identity(Kind.CITED, "\n".join(lines)) if len(lines[0].split()) >= _FEWEST_WORDS else None


def leads_to(answers: Iterable[Answer]) -> tuple[Identity, ...]:
    """The published versions that answers about preprints name."""
    dois = [answer.published_as for answer in answers if answer.published_as]
    return tuple(Identity(Kind.DOI, doi) for doi in dict.fromkeys(dois))


def next_service(identity: Identity, answers: Iterable[Answer], silent: Collection[Service]) -> Service | None:
    """Whom to ask now: agencies before the registry, and the registry only about what no agency knows.

    Args:
        answers: what was answered about this identity so far.
        silent: services that don't answer in this run, or can't be asked without a key.
    """
    known = {answer.service: answer.known for answer in answers}
    for service in _FIRST[identity.kind]:
        if service not in known and service not in silent:
            return service
        if known.get(service):
            break
    return next((each for each in _COUNTS.get(identity.kind, ()) if each not in known and each not in silent), None)


def _can_be_asked(identity: Identity) -> bool:
    if identity.kind is Kind.YOUTUBE:
        return "/" not in identity.id  # a playlist has no oEmbed of its own
    # arXiv's own DOIs say no more than arXiv.
    return identity.kind in _FIRST and not (identity.kind is Kind.DOI and arxiv.in_doi(identity.id))
