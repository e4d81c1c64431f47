"""Everything that an address names: each family is asked, in order."""

from collections.abc import Callable
from functools import lru_cache

from crawler.metadata.identity import arxiv, books, code, doi, media, pubmed, venues
from crawler.metadata.identity.parts import Parts, take_apart
from crawler.model.identity import Identity, Kind

_FAMILIES: tuple[Callable[[Parts], Identity | None], ...] = (
    arxiv.in_address,
    doi.in_address,
    pubmed.in_address,
    venues.in_address,
    books.in_address,
    code.in_address,
    media.in_address,
)


# A run and its review ask for the same addresses.
@lru_cache(maxsize=1 << 15)
def identify(url: str) -> tuple[Identity, ...]:
    """What an address names, most telling first; empty where it is only an address. Never raises."""
    parts = take_apart(url)
    if parts is None:
        return ()
    found = [identity for family in _FAMILIES if (identity := family(parts))]
    if paper := next((arxiv.in_doi(identity.id) for identity in found if identity.kind is Kind.DOI), None):
        found.insert(0, paper)
    return tuple(dict.fromkeys(found))
