"""The DOI as it is seen, told from those of works that the page cites."""

import itertools
import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import unquote

from lxml import etree

from crawler.metadata.claims import Claim, Name
from crawler.metadata.clean import bare
from crawler.metadata.identity.doi import clean_doi, dois_in
from crawler.metadata.markup import raw_text_of, text_of, words_of
from crawler.metadata.visible.regions import begins_list_of_works, is_aside

_PLACES = etree.XPath(
    "//*[contains(translate(concat(@class, ' ', @id), 'DOI', 'doi'), 'doi')] | //a[contains(@href, 'doi.org/10.')]"
    " | //*[self::span or self::p or self::div or self::li or self::td or self::h5 or self::h6 or self::cite or self::pre]"
    "[text()[contains(., '10.')]][contains(., 'doi') or contains(., 'DOI')]"
    " | //*[self::h1 or self::h2 or self::h3 or self::h4 or self::h5 or self::h6 or self::b or self::strong or self::dt][string-length(.) < 40]"
)
_LINKS = etree.XPath("boolean(.//a[contains(@href, 'doi.org/10.')])")
_DOI_LABEL = re.compile(r"(?:\bdoi\b\s*[:\s]\s*|https?://(?:dx\.)?doi\.org/)(?=10\.)", re.IGNORECASE)
_WHOLE_PAGE = frozenset({"html", "body", "main", "article"})
_MOST = 1000  # places, headings among them: a page with more is a list of references
_LONGEST_LINE, _LONGEST_CITATION = 300, 1500  # characters
_LONGEST_LABEL = 40  # characters: "Digital Object Identifier (DOI):" and a little more
_LONGEST_PLACE = 5000  # characters
_SHORT_TITLE = 20  # characters: shorter ones stand in sentences


def read(root: Any, title: str) -> Iterator[Claim]:
    """The page's own DOI: in a citation that holds the page's title, else in a line of its own, else in a citation line.

    A page that shows two of them in such places without its title beside one cites others: silence.
    """
    wanted, alone, lines, behind = bare(title), list[str](), list[str](), False
    for element in _PLACES(root)[:_MOST]:
        if is_aside(element) or len(raw_text_of(element)) > _LONGEST_PLACE:
            continue
        text = text_of(element)
        behind = behind or begins_list_of_works(text)
        doi = _linked(element, text) if element.tag == "a" else next(iter(dois_in(text)), None)
        if doi is None or (element.tag != "a" and _LINKS(element)):  # the link in it comes by itself
            continue
        if len(wanted) > _SHORT_TITLE and _cites(element, wanted):
            yield Claim(Name.DOI, doi, "cited as")
            return
        if behind:
            continue
        rest = _beside(element, text, doi)
        if rest <= _LONGEST_LABEL:
            alone.append(doi)
        elif rest <= _LONGEST_LINE:
            lines.append(doi)
    for found in (alone, lines):
        if found and all(doi.lower().startswith(found[0].lower()) for doi in found):
            yield Claim(Name.DOI, found[0], "block")
            return
        if found:
            return


def _linked(link: Any, text: str) -> str | None:
    """The DOI of a link that shows it; links called "CrossRef" or "View at publisher" are those of references."""
    doi = clean_doi(unquote(link.get("href") or ""))
    return doi if doi and (doi.lower() in text.lower() or "doi" in text.lower()) else next(iter(dois_in(text)), None)


def _cites(element: Any, title: str) -> bool:
    """Whether a title stands beside a DOI, as in "How to cite this article"."""
    for around in [element, *itertools.islice(element.iterancestors(), 2)]:
        if around.tag in _WHOLE_PAGE or next(around.iter("h1"), None) is not None:
            return False
        # Twice as long with the white space of its source.
        if len(raw := raw_text_of(around)) < 2 * _LONGEST_CITATION and title in bare(raw):
            return True
    return False


def _beside(element: Any, text: str, doi: str) -> int:
    """How many characters stand in a line beside its DOI and the label of that."""
    if "doi" in words_of(element) and len(text) <= len(doi) + _LONGEST_LABEL:
        return 0
    line = element.getparent() if element.tag == "a" and element.getparent() is not None else element
    if len(raw_text_of(line)) > _LONGEST_PLACE:
        return _LONGEST_PLACE
    return len(_DOI_LABEL.sub("", text_of(line).replace(doi, "")).strip())
