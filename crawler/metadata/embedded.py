"""What a page carries for other programs: COinS for reference managers, BibTeX to copy, a publisher's own JSON."""

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import parse_qsl

from lxml import etree

from crawler.metadata.claims import Claim, Name
from crawler.metadata.identity.doi import clean_doi
from crawler.metadata.schema import listed

_COINS = etree.XPath("//span[contains(concat(' ', @class, ' '), ' Z3988 ')]/@title")
_COINS_FIELDS = {
    "rft.atitle": Name.TITLE,
    "rft.jtitle": Name.VENUE,
    "rft.au": Name.AUTHORS,
    "rft.date": Name.YEAR,
}
_CITED = etree.XPath(
    "//pre | //textarea | //code[not(ancestor::pre)] | //*[contains(@class, 'bibtex') or contains(@id, 'bibtex')]"
)
_ENTRY = re.compile(
    r"@\s*(?:article|inproceedings|conference|misc|book|incollection|phdthesis|mastersthesis|techreport|unpublished|online|proceedings|software)\s*\{",
    re.IGNORECASE,
)
_VALUE = re.compile(r"(?<![\w-])(title|author|year|journal|booktitle|doi|date)\s*=\s*", re.IGNORECASE)
_BIBTEX_FIELDS = {
    "title": Name.TITLE,
    "author": Name.AUTHORS,
    "year": Name.YEAR,
    "date": Name.YEAR,
    "journal": Name.VENUE,
    "booktitle": Name.VENUE,
    "doi": Name.DOI,
}
_LONGEST_ENTRY = 20_000

# A publisher's own JSON: how the script begins that holds it, and the keys of each field.
_DATA: tuple[tuple[re.Pattern[str], Mapping[Name, tuple[str, ...]]], ...] = (
    (
        re.compile(r"xplGlobal\.document\.metadata\s*=\s*"),  # IEEE Xplore, which has no citation_* tags
        {Name.TITLE: ("title", "displayDocTitle"), Name.AUTHORS: ("authors",), Name.YEAR: ("publicationYear", "publicationDate", "conferenceDate"),
         Name.DOI: ("doi",), Name.VENUE: ("publicationTitle", "displayPublicationTitle"), Name.ABSTRACT: ("abstract",)},
    ),
)  # fmt: skip
_SCRIPTS = etree.XPath("//script[not(@src)]")
_LARGEST = 2**22  # characters


def read_coins(root: Any) -> Iterator[Claim]:
    """The page's own OpenURL. Pages with several describe the works that they cite."""
    found = _COINS(root)
    if len(found) != 1:
        return
    pairs = parse_qsl(found[0][:10_000], max_num_fields=2000)
    parts = dict(reversed(pairs))
    if "rft.aulast" in parts and "rft.au" not in parts:
        yield Claim(Name.AUTHORS, f"{parts['rft.aulast']}, {parts.get('rft.aufirst', '')}".strip(", "), "coins")
    title = next((value for name, value in pairs if name in {"rft.atitle", "rft.title", "rft.btitle"}), None)
    for name, value in pairs:
        field = _COINS_FIELDS.get(name)
        if field and field is not Name.TITLE:
            yield Claim(field, value, "coins")
        elif name == "rft_id" and (doi := clean_doi(value)):
            yield Claim(Name.DOI, doi, "coins")
    if title:
        yield Claim(Name.TITLE, title, "coins")


def read_bibtex(root: Any) -> Iterator[Claim]:
    """The first entry shown for citing; whether it is of the page's own work is seen by its title when claims meet."""
    for element in _CITED(root):
        text = "".join(element.itertext())
        if match := _ENTRY.search(text[:_LONGEST_ENTRY]):
            entry = text[match.end() : match.end() + _LONGEST_ENTRY]
            if another := _ENTRY.search(entry):
                entry = entry[: another.start()]
            places = {value[1].lower(): value.end() for value in reversed(list(_VALUE.finditer(entry)))}
            for key, place in places.items():
                yield Claim(_BIBTEX_FIELDS[key], _braced(entry, place), "bibtex")
            return


def read_data(root: Any) -> Iterator[Claim]:
    """What a publisher's own script says."""
    for script in _SCRIPTS(root):
        text = script.text or ""
        for beginning, fields in _DATA:
            if (match := beginning.search(text[:_LARGEST])) is None:
                continue
            try:
                value, _ = json.JSONDecoder(strict=False).raw_decode(text, match.end())
            except (ValueError, RecursionError):
                continue
            if isinstance(value, dict):
                yield from _data_claims(value, fields)


def _data_claims(value: Mapping[str, Any], fields: Mapping[Name, tuple[str, ...]]) -> Iterator[Claim]:
    for name, keys in fields.items():
        for key in keys:
            values = [
                str(one.get("name") or "") if isinstance(one, dict) else str(one) for one in listed(value.get(key))
            ]
            if any(values):
                yield from (Claim(name, one, "page data") for one in values if one)
                break


def _braced(text: str, start: int) -> str:
    """A BibTeX value: what its braces or quotes hold, braces inside dropped, or a bare word."""
    if text[start : start + 1] not in {"{", '"'}:
        return re.match(r"[^,}\n]{0,100}", text[start:]).group().strip()  # type: ignore[union-attr]  # matches the empty string
    closing = "}" if text[start] == "{" else '"'
    depth, place = 0, start + 1
    while place < len(text) and not (depth == 0 and text[place] == closing):
        depth += (text[place] == "{") - (text[place] == "}")
        place += 1
    return re.sub(r"(?<!\\)[{}]", "", text[start + 1 : place])
