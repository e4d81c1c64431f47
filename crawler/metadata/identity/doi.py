"""DOIs, in addresses of resolvers and publishers, and in text."""

import re

from crawler.metadata.identity.parts import Parts
from crawler.model.identity import Identity, Kind

_RESOLVERS = ("doi.org", "doi.pangaea.de", "doi.acm.org", "doi.wiley.com", "doi.apa.org", "hdl.handle.net")
_DOI = re.compile(r"10\.\d{4,9}(?:\.\d+)*/[^\s\"<>&?#]+")
_IN_TEXT = re.compile(r"(?<![\w.])10\.\d{4,9}(?:\.\d+)*/[^\s\"<>]{1,200}")
_WHOLE = re.compile(
    r"(?:https?://(?:dx\.|www\.)?doi\.org/|info:doi/|urn:doi:|doi:?)?\s*(10\.\d{4,9}(?:\.\d+)*/[^\s\"]{1,250})",
    re.IGNORECASE,
)
# What publishers' addresses put behind a DOI: the kind of page, the kind of file, a preprint's version.
_TAILS = re.compile(
    r"(?:/(?:abs(?:tract)?|full(?:text)?|fulltext|e?pdf|pdf|html|meta|summary|references|figures|metrics|citations|issuetoc"
    r"|supplementary-material|supporting-information|supplemental|suppl_file/.*|_pdf|related|download|article-info|epub|xml)"
    r"|\.(?:full|abstract|short|long|pdf|html?|full-text|article-info|supplementary-material|xml|full-text-pdf)"
    r")+$",
    re.IGNORECASE,
)
_PREPRINT_VERSION = re.compile(r"(10\.(?:1101|64898|21203)/[\w./-]*\d)v\d{1,2}$")
_CLOSING = {")": "(", "]": "[", "}": "{"}
_QUERY_NAMES = ("doi", "id", "persistentid", "uri", "article")

# Publishers whose addresses hold the last part of the DOI only: domain, path, DOI.
_DERIVED: tuple[tuple[str, re.Pattern[str], str], ...] = (
    ("nature.com", re.compile(r"/(?:articles|doifinder/10\.1038)/((?:s\d{5}-\d{3}-\d+-[\dxyzw]+|d41586-\d{3}-\d+-[\dxyzw]|nature\d+|n[a-z]+(?:\.\d{4}\.\d+|\d+)|srep\d+|ncomms\d+))(?:\.e?pdf)?$"), "10.1038/{}"),
    ("nature.com", re.compile(r"/[a-z]+/journal/v\d+/n\d+/(?:abs|full|pdf)/([a-z]+[\d.]+)\.(?:html|pdf)$"), "10.1038/{}"),
    ("elifesciences.org", re.compile(r"/(?:articles|content/\d+)/e?(\d{5,6})(?:v\d+)?(?:\.pdf)?$"), "10.7554/eLife.{}"),
    ("peerj.com", re.compile(r"/articles/(\d+)(?:\.pdf)?$"), "10.7717/peerj.{}"),
    ("peerj.com", re.compile(r"/articles/cs-(\d+)(?:\.pdf)?$"), "10.7717/peerj-cs.{}"),
    ("zenodo.org", re.compile(r"/records?/(\d+)(?:/|$)"), "10.5281/zenodo.{}"),
    ("copernicus.org", re.compile(r"/(?:articles/)?\d+/\d+/\d{4}/([a-z]+-\d+-\d+-\d{4})(?:\.(?:html|pdf))?$"), "10.5194/{}"),
    ("net", re.compile(r"/\d+/\d+/\d{4}/([a-z]{2,5}-\d+-\d+-\d{4})\.(?:html|pdf)$"), "10.5194/{}"),  # their older addresses
    ("figshare.com", re.compile(r"/articles/(?:[a-z_]+/)?[^/]+/(\d+)$"), "10.6084/m9.figshare.{}"),
)  # fmt: skip


def in_address(parts: Parts) -> Identity | None:
    """The DOI that an address resolves, holds in its path or query, or spells out in part."""
    doi = _in_path(parts) or _in_query(parts) or _derived(parts)
    return Identity(Kind.DOI, doi) if doi else None


def clean_doi(text: str) -> str | None:
    """A DOI without resolver, scheme and closing punctuation; None where the text is something else."""
    match = _WHOLE.fullmatch(text.strip())
    return _trimmed(match[1]) if match else None


def dois_in(text: str) -> tuple[str, ...]:
    """Every DOI that a text spells out, in order, without repeats."""
    found = (_trimmed(match.group()) for match in _IN_TEXT.finditer(text))
    return tuple(dict.fromkeys(doi for doi in found if doi))


def _in_path(parts: Parts) -> str | None:
    match = _DOI.search(parts.path)
    if match is None or (match.start() and parts.path[match.start() - 1] not in "/:="):
        return None
    doi = match.group()
    if not parts.on(*_RESOLVERS):
        doi = _TAILS.sub("", doi)
        if version := _PREPRINT_VERSION.match(doi):
            doi = version[1]
    return _trimmed(doi)


def _in_query(parts: Parts) -> str | None:
    for name in _QUERY_NAMES:
        if doi := clean_doi(parts.query.get(name, "")):
            return _TAILS.sub("", doi)
    return None


def _derived(parts: Parts) -> str | None:
    for domain, pattern, doi in _DERIVED:
        if parts.on(domain) and (match := pattern.match(parts.path)):
            return doi.format(match[1])
    return None


def _trimmed(doi: str) -> str | None:
    while doi and (
        doi[-1] in ".,;:'’”»*" or (doi[-1] in _CLOSING and doi.count(doi[-1]) > doi.count(_CLOSING[doi[-1]]))
    ):
        doi = doi[:-1]
    return doi if _DOI.match(doi) else None
