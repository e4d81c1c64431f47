"""arXiv's numbers, in addresses of arXiv, of its mirrors, and in text."""

import re

from crawler.metadata.identity.parts import Parts
from crawler.model.identity import Identity, Kind

# info.arxiv.org/help/arxiv_identifier: four digits and four (to 2014) or five; before April 2007 an archive, perhaps
# with its subject class, and seven digits.
_NEW = r"\d{2}(?:0[1-9]|1[0-2])\.\d{4,5}"
_OLD = r"[a-z]+(?:-[a-z]+)?(?:\.[A-Za-z]{2})?/\d{2}(?:0[1-9]|1[0-2])\d{3}"
_ID = rf"(?P<id>{_NEW}|{_OLD})(?:v(?P<version>[1-9]\d{{0,2}}))?"
# Kinds of page on arXiv itself and on mirrors that keep its paths.
_PATH = re.compile(
    rf"/(?:abs|pdf|html|ps|format|e-print|src|list|forum|overview|papers?)/(?:arxiv[:.])?{_ID}(?:\.pdf|\.ps\.gz)?(?:/|$)",
    re.IGNORECASE,
)
_DOI = re.compile(rf"10\.48550/arxiv\.{_ID}$", re.IGNORECASE)
_STAMP = re.compile(rf"\barXiv:{_ID}(?!\d)", re.IGNORECASE)
_OLD_NUMBER = re.compile(r"(?P<archive>[a-z]+(?:-[a-z]+)?)(?:\.[a-z]{2})?/(?P<number>\d{7})", re.IGNORECASE)

# Who serves papers under arXiv's numbers, and at which paths.
_MIRRORS: dict[str, re.Pattern[str]] = {
    "arxiv.org": _PATH,
    "alphaxiv.org": _PATH,
    "arxiv-vanity.com": _PATH,
    "emergentmind.com": _PATH,
    "scirate.com": re.compile(rf"/arxiv/{_ID}$", re.IGNORECASE),
    "huggingface.co": re.compile(rf"/papers/{_ID}(?:/|$|\.md$)"),
    "paperswithcode.com": re.compile(rf"/paper/{_ID}$"),
    "ar5iv.org": re.compile(rf"/(?:abs|html|pdf)/{_ID}$", re.IGNORECASE),
    "ar5iv.labs.arxiv.org": re.compile(rf"/(?:abs|html|pdf)/{_ID}$", re.IGNORECASE),
    "xxx.lanl.gov": _PATH,
}


def in_address(parts: Parts) -> Identity | None:
    """The paper that an address of arXiv or a mirror shows."""
    for domain, pattern in _MIRRORS.items():
        if parts.on(domain) and (match := pattern.match(parts.path)):
            return _identity(match)
    return None


def in_doi(doi: str) -> Identity | None:
    """The paper that one of arXiv's own DOIs names."""
    match = _DOI.match(doi)
    return _identity(match) if match else None


def in_text(text: str) -> Identity | None:
    """The first "arXiv:1706.03762v5" of a text, as it is stamped on first pages."""
    match = _STAMP.search(text)
    return _identity(match) if match else None


def bare(text: str) -> Identity | None:
    """A number and nothing else, with or without "arXiv:"."""
    match = re.fullmatch(rf"(?:arxiv:)?\s*{_ID}", text.strip(), re.IGNORECASE)
    return _identity(match) if match else None


def _identity(match: re.Match[str]) -> Identity:
    number = match["id"]
    if old := _OLD_NUMBER.fullmatch(number):  # the subject class is no part of the identifier
        number = f"{old['archive'].lower()}/{old['number']}"
    return Identity(Kind.ARXIV, number, int(match["version"]) if match["version"] else None)
