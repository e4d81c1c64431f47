"""Pages of the demo web: a template of `pages/` filled in with facts."""

import hashlib
import json
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from html import escape
from importlib.resources import files
from string import Template

from aiohttp import ETag, web

from crawler.demo.answers import Act

_LAST_MODIFIED = datetime(2016, 3, 1, 9, 0, tzinfo=UTC)
_NOT_MODIFIED = 304


@dataclass(frozen=True, slots=True)
class Facts:
    """What a page tells."""

    title: str
    text: str = ""
    """Paragraphs, split by an empty line."""
    authors: tuple[str, ...] = ()
    date: str = ""
    """ISO."""
    venue: str = ""
    doi: str = ""
    arxiv: str = ""
    """Identifier with its version."""
    sections: tuple[tuple[str, str, str], ...] = ()
    """(id, heading, text) of each."""
    canonical: str = ""
    refresh: str = ""
    """Where a meta refresh leads."""


def html(template: str, facts: Facts) -> str:
    """The page that `pages/<template>.html` makes of facts."""
    return _template(template).substitute(
        title=escape(facts.title),
        authors=escape(", ".join(facts.authors)),
        date=facts.date,
        year=facts.date[:4],
        venue=escape(facts.venue),
        doi=escape(facts.doi),
        arxiv=escape(facts.arxiv),
        text=_paragraphs(facts.text),
        sections="\n".join(
            f'<section id="{escape(name)}"><h2>{escape(heading)}</h2>{_paragraphs(text)}</section>'
            for name, heading, text in facts.sections
        ),
        head=_head(facts),
        citation=_citation(facts),
        json_ld=_json_ld(facts),
    )


def shown(template: str, facts: Facts, *, validator: str = "") -> Act:
    """Serve the page; asked again with its validator ("etag" or "date"), answer 304 as long as it stays the same."""

    async def act(request: web.BaseRequest) -> web.StreamResponse:
        body = html(template, facts)
        response = web.Response(text=body, content_type="text/html")
        if validator == "date":
            response.last_modified = _LAST_MODIFIED
            since = request.if_modified_since
            if since is not None and since >= _LAST_MODIFIED:
                return _not_modified(response)
        elif validator == "etag":
            tag = hashlib.sha256(body.encode()).hexdigest()[:16]
            response.etag = ETag(tag, is_weak=True)
            if any(known.value in (tag, "*") for known in request.if_none_match or ()):
                return _not_modified(response)
        return response

    return act


def pdf(facts: Facts) -> Act:
    """Serve a PDF of one page that has title and authors in its information dictionary."""
    body = _pdf(facts)

    async def act(_request: web.BaseRequest) -> web.StreamResponse:
        return web.Response(body=body, content_type="application/pdf")

    return act


def _not_modified(full: web.Response) -> web.Response:
    headers = {name: full.headers[name] for name in ("ETag", "Last-Modified") if name in full.headers}
    return web.Response(status=_NOT_MODIFIED, headers=headers)


@cache
def _template(name: str) -> Template:
    return Template((files("crawler.demo") / "pages" / f"{name}.html").read_text("utf-8"))


def _paragraphs(text: str) -> str:
    return "\n".join(f"<p>{escape(part.strip())}</p>" for part in text.split("\n\n") if part.strip())


def _head(facts: Facts) -> str:
    lines = []
    if facts.canonical:
        lines.append(f'<link rel="canonical" href="{escape(facts.canonical)}">')
    if facts.refresh:
        lines.append(f'<meta http-equiv="refresh" content="0; url={escape(facts.refresh)}">')
    return "\n".join(lines)


def _citation(facts: Facts) -> str:
    # Highwire Press tags, as Google Scholar's inclusion guidelines name them; arXiv adds its identifier.
    tags = [
        ("citation_title", facts.title),
        *(("citation_author", _last_name_first(author)) for author in facts.authors),
        ("citation_publication_date", facts.date.replace("-", "/")),
        ("citation_conference_title" if facts.venue.startswith("Advances") else "citation_journal_title", facts.venue),
        ("citation_doi", facts.doi),
        ("citation_arxiv_id", facts.arxiv.partition("v")[0]),
        ("citation_abstract", " ".join(facts.text.split())),
    ]
    return "\n".join(f'<meta name="{name}" content="{escape(value)}">' for name, value in tags if value)


def _last_name_first(author: str) -> str:
    first, _, last = author.rpartition(" ")
    return f"{last}, {first}"


def _json_ld(facts: Facts) -> str:
    article = {
        "@context": "https://schema.org",
        "@type": "ScholarlyArticle",
        "headline": facts.title,
        "author": [{"@type": "Person", "name": author} for author in facts.authors],
        "datePublished": facts.date,
        "isPartOf": {"@type": "Periodical", "name": facts.venue},
        "sameAs": f"https://doi.example/{facts.doi}" if facts.doi else "",
    }
    return json.dumps({key: value for key, value in article.items() if value}, indent=1).replace("<", "\\u003c")


def _pdf(facts: Facts) -> bytes:
    def literal(text: str) -> bytes:
        # Backslash and brackets are escaped in a literal string (ISO 32000-1, 7.3.4.2).
        escaped = text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
        return b"(" + escaped.encode("latin-1", "replace") + b")"

    content = b"BT /F1 18 Tf 72 720 Td " + literal(facts.title) + b" Tj ET"
    objects = (
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources <</Font <</F1 5 0 R>> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        b"<< /Title " + literal(facts.title) + b" /Author " + literal(", ".join(facts.authors)) + b" >>",
    )
    out = bytearray(b"%PDF-1.4\n")
    offsets = []
    for number, body in enumerate(objects, start=1):
        offsets.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    out += b"trailer\n<< /Size %d /Root 1 0 R /Info 6 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, table)
    return bytes(out)
