"""Meta tags: every one that `precedence.SOURCES` names is a claim."""

import re
from collections.abc import Iterator
from typing import Any

from lxml import etree

from crawler.metadata.claims import Claim, Name
from crawler.metadata.precedence import SOURCES

_METAS = etree.XPath("//meta[@content] | //*[@property and @content]")
_CANONICAL = etree.XPath("//link[@rel and @href]")
_FAMILY = re.compile(r"^(dc|dcterms|dcterm|prism|eprints|sailthru|rft)[.:_\-]")
# Tags that stand for another: misspelt, older, or in another case of words.
_ALIASES = {
    "dcterm": "dcterms",
    "citation_abstract_url": "citation_abstract_html_url",
    "citation_conf_title": "citation_conference_title",
    "citation_arxiv": "citation_arxiv_id",
    "citation_authors_name": "citation_author",
    "citation_author_name": "citation_author",
    "citation_pub_date": "citation_publication_date",
    "citation_publicationdate": "citation_publication_date",
    "citation_description": "citation_abstract",
    "dc.creators": "dc.creator",
    "dc.author": "dc.creator",
    "dcterms.abstract.value": "dcterms.abstract",
    "dc.abstract": "dcterms.abstract",
    "prism.coverdisplaydate": "prism.coverdate",
    "citation_online_first_date": "citation_online_date",
    "article.published": "article:published",
    "abstract": "citation_abstract",
}
_FIELDS: dict[str, tuple[Name, ...]] = {}
for _name, _sources in SOURCES.items():
    for _source in _sources:
        _FIELDS[_source] = (*_FIELDS.get(_source, ()), _name)
# A tag repeated more often than this holds no author any more.
_MOST = 6000


def read_tags(root: Any) -> Iterator[Claim]:
    """Claims of all meta tags, and of `link rel=canonical`."""
    for count, meta in enumerate(_METAS(root)):
        if count > _MOST:
            break
        content = meta.get("content").strip()
        if not content:
            continue
        for attribute in ("name", "property", "id"):
            name = _normal(meta.get(attribute) or "")
            for field in _FIELDS.get(name, ()):
                yield Claim(field, content, name)
    for link in _CANONICAL(root):
        if "canonical" in link.get("rel").lower().split():
            yield Claim(Name.URL, link.get("href"), "canonical")
            break


def _normal(name: str) -> str:
    name = _FAMILY.sub(r"\1.", name.strip().lower())
    return _ALIASES.get(name, name)
