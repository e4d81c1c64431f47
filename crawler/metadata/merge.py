"""Claims into a record: the most reliable source that says something sensible, and whole texts before cut ones."""

import re
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from typing import TypeVar

from crawler.metadata import wording
from crawler.metadata.claims import Claim, Name
from crawler.metadata.clean import bare, clean_abstract, clean_text, clean_title, is_cut
from crawler.metadata.dates import year_in
from crawler.metadata.identity import arxiv, identify
from crawler.metadata.identity.doi import clean_doi, dois_in
from crawler.metadata.markup import resolved
from crawler.metadata.names import is_medline, is_person, is_short, read_names, surnames
from crawler.metadata.precedence import SOURCES
from crawler.model.identity import Kind
from crawler.model.record import Field, Record

V = TypeVar("V")

# Sources whose authors are believed as they stand; others must read as names of people.
_STATED = frozenset(
    name for name in SOURCES[Name.AUTHORS] if name.startswith(("citation_", "dc.", "dcterms.", "eprints.", "bepress_"))
) | {"json-ld", "page data", "bibtex", "coins"}
# Sources whose longer list completes a shorter one: sites that tag one author of three show all of them.
_COMPLETE = frozenset(
    {"beside the title", "citation_authors", "dc.creator", "dc.creator.personalname", "json-ld", "microdata"}
)
# Dates that are, for old papers on some platforms, those of scanning; the line above the title has the year.
_PERHAPS_SCANNED = frozenset(
    {"dc.date", "dcterms.date", "prism.publicationdate", "json-ld", "microdata", "citation_online_date"}
)
# Sources that some sites fill with the first authors only.
_PARTIAL = frozenset({"microdata", "coins"})
# Sources that write about the page, perhaps for other readers than an abstract's.
_ABOUT = frozenset(
    {
        "og:description",
        "description",
        "twitter:description",
        "dc.description",
        "dcterms.description",
        "json-ld",
        "microdata",
    }
)
_SCHOLARLY_SOURCES = ("citation_", "eprints.", "bepress_", "prism.", "dc.", "dcterms.")
# Titles as the page shows them, and what sites put behind a title elsewhere.
_SEEN = frozenset({"heading", "og:title"})
_BEHIND = re.compile(r"\s+[-|·–—]\s+\S")
_SAME_BEGINNING = 40  # characters that two versions of one text share
_SHORTEST_ABSTRACT = 40


def merge(claims: Iterable[Claim], url: str, fetched_at: datetime, site: str) -> Record:
    """Settle what several places say.

    Args:
        claims: in the order of the page.
        url: where the page came from; names the work where tags don't.
        site: what the site calls itself; nobody's name and no title.
    """
    by_name: dict[Name, list[Claim]] = {name: [] for name in Name}
    for claim in claims:
        by_name[claim.name].append(claim)
    for ways in by_name.values():
        ways.sort(key=lambda claim: SOURCES[claim.name].index(claim.source))

    def field(found: tuple[V, str] | None) -> Field[V] | None:
        return Field(found[0], found[1], fetched_at) if found else None

    title = _title(by_name[Name.TITLE], site)
    about = title[0] if title else ""
    _drop_foreign_bibtex(by_name, about)
    scholarly = any(claim.source.startswith(_SCHOLARLY_SOURCES) for ways in by_name.values() for claim in ways)
    has_abstract = any(claim.source in {"block", "label"} for claim in by_name[Name.ABSTRACT])
    doi = _doi(by_name[Name.DOI], may_be_shown=scholarly or has_abstract)
    scholarly = scholarly or doi is not None
    return Record(
        title=field(title),
        authors=field(_authors(by_name[Name.AUTHORS], site)),
        year=field(_year(by_name, fetched_at.year)),
        venue=field(_first(by_name[Name.VENUE], _venue)),
        doi=field(doi),
        arxiv_id=field(_arxiv_id(by_name[Name.ARXIV_ID], url)),
        abstract=field(_abstract(by_name[Name.ABSTRACT], about, scholarly=scholarly)),
        url=field(_first([*by_name[Name.URL], Claim(Name.URL, url, "address")], lambda text: resolved(url, text))),
    )


def _first(claims: Sequence[Claim], read: Callable[[str], V | None]) -> tuple[V, str] | None:
    return next(((value, claim.source) for claim in claims if (value := read(claim.value))), None)


def _year(by_name: dict[Name, list[Claim]], latest: int) -> tuple[int, str] | None:
    """The year of publication; where nothing is dated, that in the name of the conference."""
    venues = [Claim(Name.YEAR, claim.value, "venue") for claim in by_name[Name.VENUE]]
    year = _first([*by_name[Name.YEAR], *venues], lambda text: year_in(text, latest))
    if year and year[1] in _PERHAPS_SCANNED:
        printed = _first(
            [claim for claim in by_name[Name.YEAR] if claim.source == "citation line"],
            lambda text: year_in(text, latest),
        )
        if printed and printed[0] < year[0] - 1:
            return printed
    return year


def _title(claims: Sequence[Claim], site: str) -> tuple[str, str] | None:
    found = [(clean_title(claim.value), claim.source) for claim in claims]
    good = [
        (title, source)
        for title, source in found
        if title and bare(title) and bare(title) != bare(site) and not wording.is_no_title(title)
    ]
    if not good:  # the site's own page
        return next(((title, source) for title, source in found if bare(title) and bare(title) == bare(site)), None)
    title, source = _confirmed(good)
    if source in {"og:title", "twitter:title", "title"}:
        title = wording.without_name(title, site)
    return _whole((title, source), good)


def _confirmed(found: Sequence[tuple[str, str]]) -> tuple[str, str]:
    """Of the titles of the first source the one that another source repeats: headline and name may differ."""
    first = [title for title in found if title[1] == found[0][1]]
    others = [title for title in found if title[1] != found[0][1]]
    for other in others:  # "Title - series - site" against "Title"
        if (
            other[1] in _SEEN
            and first[0][1] in {"json-ld", "microdata"}
            and _BEHIND.match(first[0][0].removeprefix(other[0]))
        ):
            return other
    return next((one for one in first if any(bare(one[0]) in bare(other) for other, _ in others)), first[0])


def _whole(chosen: tuple[str, str], others: Iterable[tuple[str, str]]) -> tuple[str, str]:
    """The text, or, if it was cut short, the first other one that begins with it and goes on."""
    others = list(others)
    if not is_cut(chosen[0]) or any(source in _SEEN and bare(text) == bare(chosen[0]) for text, source in others):
        return chosen
    start = bare(chosen[0])[:-1].rpartition(" ")[0] or bare(chosen[0])
    return next((other for other in others if not is_cut(other[0]) and bare(other[0]).startswith(start)), chosen)


def _authors(claims: Sequence[Claim], site: str) -> tuple[tuple[str, ...], str] | None:
    """The first list that names people, or a later one that names the same people and more, or more fully."""
    lists: list[tuple[tuple[str, ...], str]] = []
    for source in dict.fromkeys(claim.source for claim in claims):
        names = read_names(claim.value for claim in claims if claim.source == source)
        names = tuple(name for name in names if _is_author(name, source, site))
        if names:
            lists.append((names, source))
    if not lists:
        return None
    best, best_source = lists[0]
    for names, source in lists[1:]:
        known, more = surnames(best), surnames(names)
        longer = (
            known < more
            and len(names) > len(best)
            and ((len(best) == 1 and source in _COMPLETE) or (best_source in _PARTIAL and source != "label"))
        )
        same = len(names) == len(best) and len(known & more) * 10 >= len(known) * 8
        fuller = all(map(is_short, best)) and (
            not all(map(is_short, names)) or (all(map(is_medline, best)) and not any(map(is_medline, names)))
        )
        if longer or (same and fuller):
            best, best_source = names, source
    return best, best_source


def _is_author(name: str, source: str, site: str) -> bool:
    if wording.is_no_author(name):
        return False
    if source in _STATED:
        return not (bare(name) == bare(site) and not is_person(name))
    return is_person(name) and (bare(name) != bare(site) or source in {"block", "beside the title"})


def _venue(text: str) -> str | None:
    venue = clean_text(text)
    return venue if venue and any(char.isalpha() for char in venue) and "://" not in venue else None


def _doi(claims: Sequence[Claim], *, may_be_shown: bool) -> tuple[str, str] | None:
    """The page's own DOI. One that merely stands on a page counts on pages of papers: news name those of others."""
    for claim in claims:
        if claim.source in {"block", "label"} and not may_be_shown:
            continue
        if doi := clean_doi(clean_text(claim.value)):
            return doi, claim.source
        # "Smith, J. (2010) Title. Journal. doi:10.…", as repositories identify; one only, or it is a list of relations.
        if claim.source == "dc.identifier" and len(found := dois_in(claim.value)) == 1:
            return found[0], claim.source
        if claim.source == "og:url" and (named := _named(claim.value, Kind.DOI)):
            return named, claim.source
    return None


def _arxiv_id(claims: Sequence[Claim], url: str) -> tuple[str, str] | None:
    for claim in [*claims, Claim(Name.ARXIV_ID, url, "address")]:
        if paper := arxiv.bare(claim.value):
            return paper.id, claim.source
        if named := _named(claim.value, Kind.ARXIV):
            return named, claim.source
    return None


def _named(url: str, kind: Kind) -> str | None:
    return next((identity.id for identity in identify(url) if identity.kind is kind), None)


def _abstract(claims: Sequence[Claim], title: str, *, scholarly: bool) -> tuple[str, str] | None:
    """The first text that can be an abstract; of two versions of one text the longer, if the first was cut."""
    found = []
    for claim in claims:
        text = clean_abstract(claim.value)
        if (len(text) < _SHORTEST_ABSTRACT and claim.source != "repository") or not text or bare(text) == bare(title):
            continue
        if claim.source in _ABOUT and (not scholarly or wording.is_about_site(text)):
            continue
        if claim.source == "standfirst" and not any(
            bare(text)[:_SAME_BEGINNING] == bare(clean_abstract(other.value))[:_SAME_BEGINNING]
            for other in claims
            if other.source in _ABOUT
        ):
            continue
        found.append((text, claim.source))
    if not found:
        return None
    first = found[0]
    beginning = bare(first[0])[:_SAME_BEGINNING]
    longer = [
        other
        for other in found
        if len(other[0]) > len(first[0]) and bare(other[0]).startswith(beginning) and not is_cut(other[0])
    ]
    return longer[0] if longer and (is_cut(first[0]) or first[1] in _ABOUT) else first


def _drop_foreign_bibtex(by_name: dict[Name, list[Claim]], title: str) -> None:
    """An entry shown for citing counts if its title is the page's: some pages show how to cite something else."""
    titles = [claim.value for claim in by_name[Name.TITLE] if claim.source == "bibtex"]
    if titles and (not title or bare(clean_title(titles[0])) != bare(title)):
        for ways in by_name.values():
            ways[:] = [claim for claim in ways if claim.source != "bibtex"]
