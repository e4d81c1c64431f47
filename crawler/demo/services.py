"""The demo's arXiv API, Crossref, DataCite, doi.org, GitHub API and oEmbed: the real formats, a few works."""

from collections.abc import Callable
from html import escape
from urllib.parse import parse_qs, unquote, urlsplit

from aiohttp import web

from crawler.demo.answers import Act
from crawler.demo.works import PREPRINTS, PUBLICATIONS, REPOSITORIES, VIDEOS, Code, Preprint, Publication

_FEED = (
    "<?xml version='1.0' encoding='UTF-8'?>\n"
    '<feed xmlns="http://www.w3.org/2005/Atom" xmlns:arxiv="http://arxiv.org/schemas/atom"'
    ' xmlns:opensearch="http://a9.com/-/spec/opensearch/1.1/"><title>arXiv Query</title>'
    "<opensearch:totalResults>{count}</opensearch:totalResults>{entries}</feed>"
)
_NO_SUCH_HANDLE = 100
_DAY = {"date-parts": [[2026, 11, 18]]}  # when publishers say what they have to say


def answer(host: str, path: str, visit: int) -> Act | None:
    """How a service answers a request at the first (0) or the second (1) visit; None where the host is no service.

    Args:
        path: with its query, as sent.
    """
    service = _SERVICES.get(host)
    parts = urlsplit(path)
    return None if service is None else service(unquote(parts.path), parse_qs(parts.query), visit)


def _arxiv(_path: str, query: dict[str, list[str]], visit: int) -> Act:
    ids = query.get("id_list", [""])[0].split(",")
    entries = [_entry(PREPRINTS[each][visit]) for each in ids if each in PREPRINTS]
    return _said(_FEED.format(count=len(entries), entries="".join(entries)), "application/atom+xml")


def _entry(paper: Preprint) -> str:
    authors = "".join(f"<author><name>{escape(name)}</name></author>" for name in paper.authors)
    further = "".join(
        f"<arxiv:{name}>{escape(value)}</arxiv:{name}>"
        for name, value in (("comment", paper.comment), ("journal_ref", paper.journal), ("doi", paper.doi))
        if value
    )
    return (
        f"<entry><id>http://arxiv.org/abs/{paper.id}v{paper.version}</id><title>{escape(paper.title)}</title>"
        f"<published>{paper.day}T00:00:00Z</published><updated>{paper.day}T00:00:00Z</updated>"
        f"<summary>{escape(paper.abstract)}</summary>{authors}{further}</entry>"
    )


def _crossref(path: str, query: dict[str, list[str]], visit: int) -> Act:
    if path == "/works":
        wanted = query.get("query.bibliographic", [""])[0]
        works = [work for states in PUBLICATIONS.values() if (work := states[visit]) and work.title in wanted]
        return _json({"status": "ok", "message": {"items": [_work(work) for work in works]}})
    work = PUBLICATIONS.get(path.removeprefix("/works/").lower(), (None, None))[visit]
    return _missing("Resource not found.") if work is None else _json({"status": "ok", "message": _work(work)})


def _work(work: Publication) -> dict[str, object]:
    return {
        "DOI": work.doi,
        "type": "journal-article",
        "title": [work.title],
        "author": [{"given": given, "family": family} for given, family in work.authors],
        "issued": {"date-parts": [[work.year]]},
        "container-title": [work.journal],
        "is-referenced-by-count": work.cited,
        "resource": {"primary": {"URL": work.page}},
        "updated-by": [
            {"type": kind, "label": label, "DOI": doi, "source": "publisher", "updated": _DAY}
            for kind, label, doi in work.updates
        ],
    }  # fmt: skip


def _datacite(_path: str, _query: dict[str, list[str]], _visit: int) -> Act:
    return _json({"errors": [{"status": "404", "title": "The resource you are looking for doesn't exist."}]}, 404)


def _doi(path: str, _query: dict[str, list[str]], visit: int) -> Act | None:
    if not path.startswith("/api/handles/"):
        return None  # the resolver itself is a site like any other
    doi = path.removeprefix("/api/handles/")
    work = PUBLICATIONS.get(doi.lower(), (None, None))[visit]
    if work is None:
        return _json({"responseCode": _NO_SUCH_HANDLE, "handle": doi}, 404)
    return _json({"responseCode": 1, "handle": doi, "values": [{"type": "URL", "data": {"value": work.page}}]})


def _github(path: str, _query: dict[str, list[str]], visit: int) -> Act:
    repositories: dict[str, Code] = {listed: states[visit] for listed, states in REPOSITORIES.items()}
    code = repositories.get(path.removeprefix("/repos/"))
    if code is None:
        return _json({"message": "Not Found"}, 404)
    return _json({"full_name": code.name, "archived": code.archived, "pushed_at": f"{code.pushed}T12:00:00Z"})


def _youtube(path: str, query: dict[str, list[str]], visit: int) -> Act | None:
    if path != "/oembed":
        return None
    video = query.get("url", [""])[0].rpartition("=")[2]
    title = VIDEOS.get(video, ("", ""))[visit]
    if not title:
        return _missing("Not Found")
    return _json({"type": "video", "title": title, "author_name": "someday demo", "provider_name": "YouTube"})


_SERVICES: dict[str, Callable[[str, dict[str, list[str]], int], Act | None]] = {
    "export.arxiv.org": _arxiv,
    "api.crossref.org": _crossref,
    "api.datacite.org": _datacite,
    "doi.org": _doi,
    "api.github.com": _github,
    "www.youtube.com": _youtube,
}
HOSTS = tuple(_SERVICES)


def _said(body: str, content_type: str) -> Act:
    async def act(_request: web.BaseRequest) -> web.StreamResponse:
        return web.Response(text=body, content_type=content_type)

    return act


def _missing(body: str) -> Act:
    async def act(_request: web.BaseRequest) -> web.StreamResponse:
        return web.Response(status=404, text=body)

    return act


def _json(body: object, status: int = 200) -> Act:
    async def act(_request: web.BaseRequest) -> web.StreamResponse:
        return web.json_response(body, status=status)

    return act
