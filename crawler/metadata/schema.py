"""schema.org items, whatever they were written in, as claims."""

from collections.abc import Iterator, Mapping
from typing import Any

from crawler.metadata.claims import Claim, Name
from crawler.metadata.clean import bare, clean_text
from crawler.metadata.identity import arxiv
from crawler.metadata.identity.doi import clean_doi

Item = Mapping[str, Any]

# Types that a page can be about, the most telling first.
_WORKS: tuple[str, ...] = (
    "scholarlyarticle", "medicalscholarlyarticle", "thesis", "report", "book", "chapter", "dataset", "softwaresourcecode",
    "softwareapplication", "course", "videoobject", "techarticle", "newsarticle", "blogposting", "socialmediaposting",
    "article", "qapage", "question", "presentationdigitaldocument", "digitaldocument", "learningresource", "creativework",
    "publicationissue", "webpage", "itempage",
)  # fmt: skip
# Types whose author fields name the uploader, the asker, or everybody.
_NO_AUTHORS = frozenset({"videoobject", "qapage", "question", "webpage", "itempage", "softwareapplication"})
# Types of works whose author may be an organisation, and whose description is their abstract.
_SCHOLARLY = frozenset(
    {
        "scholarlyarticle",
        "medicalscholarlyarticle",
        "thesis",
        "report",
        "book",
        "chapter",
        "dataset",
        "softwaresourcecode",
    }
)
_PERIODICALS = frozenset(
    {
        "periodical",
        "journal",
        "publicationvolume",
        "publicationissue",
        "book",
        "bookseries",
        "event",
        "newspaper",
        "collection",
        "creativework",
        "product",
    }
)
_DEEPEST = 6  # an issue of a volume of a periodical of a series


def is_work(item: Item) -> bool:
    """Whether an item is of a type that a page can be about."""
    return _rank(item) < len(_WORKS)


def read_item(item: Item, source: str) -> Iterator[Claim]:
    """Claims of one item about the work that the page shows."""
    kinds = types_of(item)
    for key in ("headline", "name"):
        if title := _text(item.get(key)):
            yield Claim(Name.TITLE, title, source)
    if any(_text(author).lower().startswith("contributors") for author in listed(item.get("author"))):
        return  # an encyclopedia: everybody's, and of no year
    if not kinds & _NO_AUTHORS:
        for author in _authors(item, organisations=bool(kinds & _SCHOLARLY)):
            yield Claim(Name.AUTHORS, author, source)
    for key in ("datePublished", "dateIssued", "dateCreated", "uploadDate"):
        if date := _text(item.get(key)):
            yield Claim(Name.YEAR, date, source)
            break
    if abstract := _text(item.get("abstract")):
        yield Claim(Name.ABSTRACT, abstract, "json-ld abstract" if source == "json-ld" else source)
    if (description := _text(item.get("description"))) and kinds & _SCHOLARLY:
        yield Claim(Name.ABSTRACT, description, source)
    if venue := _venue(item):
        yield Claim(Name.VENUE, venue, source)
    yield from _identifiers(item, source)


def titles_of(item: Item) -> tuple[str, ...]:
    """Its headline and name, for comparison."""
    return tuple(bare(clean_text(text)) for key in ("headline", "name") if (text := _text(item.get(key))))


def best_first(items: list[Item]) -> list[Item]:
    """Works only, the most telling type first, in the page's order within a type."""
    return sorted(filter(is_work, items), key=_rank)


def types_of(item: Item) -> frozenset[str]:
    """Its types in lower case, without their vocabulary."""
    return frozenset(
        str(kind).rstrip("/").rpartition("/")[2].rpartition(":")[2].lower() for kind in listed(item.get("@type"))
    )


def listed(value: Any) -> list[Any]:
    """A value as a list: JSON-LD writes one as itself, several as a list, or a list in a list."""
    if isinstance(value, Mapping) and "@list" in value:
        value = value["@list"]
    if isinstance(value, list):
        return [inner for one in value for inner in (one if isinstance(one, list) else [one])]
    return [] if value is None else [value]


def _rank(item: Item) -> int:
    kinds = types_of(item)
    return min((place for place, kind in enumerate(_WORKS) if kind in kinds), default=len(_WORKS))


def _text(value: Any) -> str:
    for one in listed(value):
        text = (one.get("@value") or one.get("name")) if isinstance(one, Mapping) else one
        if isinstance(text, str | int) and not isinstance(text, bool) and str(text).strip():
            return str(text).strip()
    return ""


def _authors(item: Item, *, organisations: bool) -> Iterator[str]:
    """Names of authors; of organisations only where such a work may have one that is not its publisher."""
    publishers = {
        _text(item.get(key)).casefold() for key in ("publisher", "sourceOrganization", "provider", "copyrightHolder")
    }
    for key in ("author", "creator"):
        names = []
        for author in listed(item.get(key)):
            if not isinstance(author, Mapping):
                names.append(str(author))
                continue
            given, family = _text(author.get("givenName")), _text(author.get("familyName"))
            name = _text(author.get("name")) or f"{given} {family}".strip()
            if given and family and "," not in name:
                name = f"{family}, {given}"
            if types_of(author) & {"organization", "newsmediaorganization", "corporation"} and (
                not organisations or name.casefold() in publishers
            ):
                continue
            names.append(name)
        if any(names):
            yield from filter(None, names)
            return


def _venue(item: Item) -> str:
    """The journal or series: the outermost of what the work is part of."""
    venue, part = "", item
    for _ in range(_DEEPEST):
        outer = next((one for one in listed(part.get("isPartOf")) if isinstance(one, Mapping)), None)
        if outer is None:
            break
        if types_of(outer) & _PERIODICALS and (name := _text(outer.get("name"))):
            venue = name
        part = outer
    return venue or (_text(item.get("publisher")) if types_of(item) & {"dataset"} else "")


def _identifiers(item: Item, source: str) -> Iterator[Claim]:
    scholarly = bool(types_of(item) & (_SCHOLARLY | {"article", "creativework", "blogposting", "newsarticle"}))
    for key in ("doi", "identifier", "@id", "sameAs", "url"):
        for one in listed(item.get(key)):
            described = one if isinstance(one, Mapping) else {}
            kind = _text(described.get("propertyID")).lower()
            text = str(_text(described.get("value")) or described.get("@id") or "") if described else str(one)
            # "sameAs" of a page that is no work of its own names what it is about.
            if scholarly and (doi := clean_doi(text)):
                yield Claim(Name.DOI, doi, source)
            elif kind == "arxiv" and (paper := arxiv.bare(text)):
                yield Claim(Name.ARXIV_ID, paper.id, source)
