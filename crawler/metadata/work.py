"""The record of a work from one response, whatever its body is."""

from collections.abc import Iterator
from typing import Any

from lxml import etree

from crawler.metadata import embedded, jsonld, microdata, pdf
from crawler.metadata.claims import Claim, Name
from crawler.metadata.clean import bare, clean_text, is_cut
from crawler.metadata.identity import identify
from crawler.metadata.markup import parse
from crawler.metadata.merge import merge
from crawler.metadata.names import is_short
from crawler.metadata.schema import Item, read_item, titles_of
from crawler.metadata.tags import read_tags
from crawler.metadata.visible import read_visible
from crawler.model.fetch import Fetch
from crawler.model.identity import Kind
from crawler.model.record import Record

_HTML_TYPES = frozenset({"", "text/html", "application/xhtml+xml", "application/xml", "text/xml"})
_SHOWN = etree.XPath("//head/title/text() | //meta[@property='og:title' or @name='citation_title']/@content")
_SITE = etree.XPath("string((//meta[@property='og:site_name' or @name='og:site_name']/@content)[1])")
# Tags that speak of nothing but the work itself.
_CERTAIN = ("citation_", "eprints.", "bepress_citation_", "dcterms.", "page data")
_WHOLE_ABSTRACT = 300  # characters; shorter ones may be the beginning
_PDF_STARTS_WITHIN = 1024  # bytes: what readers of PDF forgive


def read_work(fetch: Fetch) -> Record:
    """What a page or PDF says of the work that it shows. Pure; never raises: what can't be read is an empty record."""
    url = fetch.final_url or fetch.url
    if not fetch.body:
        return Record()
    if b"%PDF-" in fetch.body[:_PDF_STARTS_WITHIN]:
        return merge([*pdf.read_pdf(fetch.body), *_addressed(url)], url, fetch.fetched_at, "")
    if fetch.content_type not in _HTML_TYPES:
        return Record()
    root = parse(fetch.body, _charset(fetch))
    if root is None:
        return Record()
    return merge(_claims(root, url), url, fetch.fetched_at, clean_text(_SITE(root)))


def _claims(root: Any, url: str) -> Iterator[Claim]:
    told = list(read_tags(root))
    shown = bare(" ".join(map(str, _SHOWN(root))))
    for items, source in ((jsonld.items(root), "json-ld"), (microdata.items(root), "microdata")):
        if item := _about(items, shown):
            told += read_item(item, source)
    told += embedded.read_data(root)
    told += embedded.read_coins(root)
    told += embedded.read_bibtex(root)
    yield from told
    yield from _addressed(url)
    yield from read_visible(root, url, [name for name in Name if not _is_settled(name, told)])


def _is_settled(name: Name, told: list[Claim]) -> bool:
    """Whether a field needs no look at what is shown: its best sources speak. One author may be the first of several."""
    claims = [claim for claim in told if claim.name is name and claim.source.startswith(_CERTAIN)]
    if name is Name.AUTHORS:
        return len(claims) > 1 and not all(is_short(claim.value) for claim in claims)
    if name is Name.ABSTRACT:
        return any(
            len(claim.value) > _WHOLE_ABSTRACT and not is_cut(claim.value)
            for claim in claims
            if "abstract" in claim.source
        )
    return any(claim.source != "citation_online_date" for claim in claims)


def _about(items: list[Item], shown: str) -> Item | None:
    """The item of the page's own work: the one whose title the page shows, for pages list related works too."""
    for item in items:
        if any(len(title) > 1 and title in shown for title in titles_of(item)):
            return item
    return items[0] if items and (len(items) == 1 or not shown) else None


def _addressed(url: str) -> Iterator[Claim]:
    """What the page's own address names."""
    for identity in identify(url):
        if identity.kind is Kind.DOI:
            yield Claim(Name.DOI, identity.id, "address")
        elif identity.kind is Kind.ARXIV:
            yield Claim(Name.VENUE, "arXiv", "address")


def _charset(fetch: Fetch) -> str | None:
    _, _, parameters = (fetch.header("content-type") or "").partition("charset=")
    return parameters.split(";")[0].strip(" \"'") or None
