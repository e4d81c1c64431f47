"""How each metadata service wants to be asked: one row for each, with the pace that its own pages ask for."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import quote, urlencode

from crawler.model.answer import Service
from crawler.model.identity import Identity, Kind


@dataclass(frozen=True, slots=True)
class Way:
    """How to ask one service."""

    base: str
    """Without a slash at its end; a mirror or a test may stand in."""
    path: Callable[[Sequence[Identity], str | None], str]
    """The rest of the address for these identities, given a mail address or None."""
    at_once: int = 1
    """Identities that one request may ask for."""
    pause: float = 0.1
    """Seconds from the end of one request to the beginning of the next."""
    most: int = 5000
    """Identities asked for in one run; the rest waits for the next."""
    most_with_token: int = 5000
    headers: Mapping[str, str] | None = None
    key_in: str = "Authorization"
    """The header that the token goes into, in Authorization as "Bearer …"; behind "?" a field of the query."""
    body: Callable[[Sequence[Identity]], object] | None = None
    """What is sent as JSON by POST; None for a GET."""
    needs_token: bool = False
    """Without one it is not asked at all."""
    follows: bool = True
    """A redirect to another address of the service is followed; else it is the answer."""
    timeout: float = 0.0
    """Seconds that one request may take where that is longer than for other services."""


def _arxiv(asked: Sequence[Identity], _mail: str | None) -> str:
    # max_results is needed: without it ten entries come back, whatever was asked for.
    ids = ",".join(identity.id for identity in asked)
    return f"/api/query?{urlencode({'id_list': ids, 'max_results': len(asked)}, safe=',/')}"


def _crossref(asked: Sequence[Identity], mail: str | None) -> str:
    polite = f"?{urlencode({'mailto': mail})}" if mail else ""
    return f"/works/{quote(asked[0].id, safe='')}{polite}"


def _crossref_search(asked: Sequence[Identity], mail: str | None) -> str:
    title, authors, year = asked[0].id.split("\n")
    words = {"query.bibliographic": f"{title} {authors} {year}", "rows": "3"}
    return f"/works?{urlencode({**words, **({'mailto': mail} if mail else {})})}"


def _datacite(asked: Sequence[Identity], _mail: str | None) -> str:
    return f"/dois/{quote(asked[0].id, safe='/')}"


def _doi(asked: Sequence[Identity], _mail: str | None) -> str:
    return f"/api/handles/{quote(asked[0].id, safe='/')}?type=URL"


def _openalex(asked: Sequence[Identity], _mail: str | None) -> str:
    dois = "|".join(identity.id for identity in asked)
    fields = "doi,cited_by_count,is_retracted"
    return f"/works?{urlencode({'filter': f'doi:{dois}', 'per_page': len(asked), 'select': fields})}"


def _semantic_scholar(_asked: Sequence[Identity], _mail: str | None) -> str:
    return "/graph/v1/paper/batch?fields=citationCount,externalIds"


def _semantic_scholar_ids(asked: Sequence[Identity]) -> object:
    prefix = {Kind.ARXIV: "ARXIV:", Kind.DOI: "DOI:"}
    return {"ids": [f"{prefix[identity.kind]}{identity.id}" for identity in asked]}


def _github(asked: Sequence[Identity], _mail: str | None) -> str:
    return f"/repos/{quote(asked[0].id, safe='/')}"


def _youtube(asked: Sequence[Identity], _mail: str | None) -> str:
    watched = f"https://www.youtube.com/watch?v={asked[0].id}"
    return f"/oembed?{urlencode({'url': watched, 'format': 'json'})}"


def _wayback(asked: Sequence[Identity], _mail: str | None) -> str:
    moment, _, url = asked[0].id.partition(" ")
    return f"/web/{moment}/{url}" if moment else f"/web/{url}"


def _save(asked: Sequence[Identity], _mail: str | None) -> str:
    return f"/save/{asked[0].id}"


WAYS: dict[Service, Way] = {
    # https://info.arxiv.org/help/api/tou.html: one request each three seconds, one connection.
    Service.ARXIV: Way("https://export.arxiv.org", _arxiv, at_once=100, pause=3.0),
    # https://www.crossref.org/documentation/retrieve-metadata/rest-api/access-and-authentication/
    Service.CROSSREF: Way("https://api.crossref.org", _crossref, pause=0.2),
    Service.CROSSREF_SEARCH: Way("https://api.crossref.org", _crossref_search, pause=0.4, most=200),
    Service.DATACITE: Way("https://api.datacite.org", _datacite, pause=0.2),
    # https://www.doi.org/the-identifier/resources/factsheets/doi-resolution-documentation
    # https://developers.openalex.org/: a key is needed since February 2026.
    Service.OPENALEX: Way(
        "https://api.openalex.org", _openalex, at_once=50, pause=0.2, needs_token=True, key_in="?api_key",
    ),
    # https://www.semanticscholar.org/product/api: one request a second with a key.
    Service.SEMANTIC_SCHOLAR: Way(
        "https://api.semanticscholar.org", _semantic_scholar, at_once=500, pause=1.1, needs_token=True,
        key_in="x-api-key", body=_semantic_scholar_ids,
    ),
    Service.DOI: Way("https://doi.org", _doi, pause=0.2),
    # https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api: 60 an hour without a token.
    Service.GITHUB: Way(
        "https://api.github.com", _github, most=50, most_with_token=4000,
        headers={"Accept": "application/vnd.github+json", "X-GitHub-Api-Version": "2022-11-28"},
    ),
    # https://oembed.com/
    Service.YOUTUBE: Way("https://www.youtube.com", _youtube, pause=0.5),
    # 24 requests a minute at most; https://archive.org/help/wayback_api.php
    Service.WAYBACK: Way("https://web.archive.org", _wayback, pause=2.5, most=400, most_with_token=400, follows=False),
    Service.SAVE_PAGE_NOW: Way(
        "https://web.archive.org", _save, pause=10.0, most=50, most_with_token=50, follows=False, timeout=90.0,
    ),
}  # fmt: skip
