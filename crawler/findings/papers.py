"""What pages and services now say of a listed work, held against what the list says.

Only works that speak of themselves by tags made for machines are compared, and only entries that cite: whoever lists a
paper under a name of his own is no subject for corrections.
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping

from rapidfuzz import fuzz

from crawler.findings.kinds import KINDS
from crawler.model.answer import Answer
from crawler.model.entry import Entry, ReadingList
from crawler.model.finding import Finding
from crawler.model.record import Field, Record
from crawler.model.run import LinkRow

# Percent of likeness (of rapidfuzz) above which two titles, two pieces of an abstract, are the same in other spelling.
_SAME_TITLE = 86.0
_SAME_PIECE = 88.0
_WORD = re.compile(r"[^\W_]+")
_FEWEST_WORDS = 3
_CUTS = re.compile(r"\s*(?:\[(?:\.{3}|…)\]|\.{3}|…)\s*")
_SHORTEST_PIECE = 40  # characters
_PARTICLES = frozenset(
    re.findall(r"\w+", "van von der den de del della di da dos das du la le al bin ibn ter ten zu jr sr ii iii")
)
PREPRINT = re.compile(r"arxiv|preprint|openreview|ssrn|biorxiv|medrxiv|hal\b|research ?gate|corr\b", re.IGNORECASE)
_RETRACTED = re.compile(
    r"\W*(?:retracted(?:\s+article)?|retraction(?:\s+(?:note|notice))?)\s*(?:[:\]-]|\Z)", re.IGNORECASE
)
_WITHDRAWN = re.compile(
    r"\W*(?:withdrawn(?:\s+article)?\s*(?:[:\]-]|\Z)|this (?:paper|article|submission|manuscript) has been withdrawn)",
    re.IGNORECASE,
)
# Sources that name the journal or the proceedings; others may name the site, or its owner.
_SURE_OF_VENUE = ("citation_", "prism.", "Crossref", "arXiv")
_SAME_WORD = 85.0
_ANY_VENUE = frozenset(
    re.findall(
        r"\w+",
        "journal proceedings conference international workshop symposium annual meeting transactions letters review "
        "reviews advances notes lecture magazine bulletin research series press university proc conf int the of on in "
        "and for a an to de la der und j lncs ieee acm association society 1st 2nd 3rd",
    )
)
# Years between a preprint, its conference and its journal.
_SAME_YEARS = 1

Answers = tuple[Answer, ...]


def row_of(entry: Entry, links: Mapping[str, LinkRow]) -> LinkRow | None:
    """The link whose record is of an entry's work: its primary one, else the first other one of the same title."""
    for url in (entry.url, *entry.other_urls):
        row = links.get(url or "")
        if row is not None and row.record is not None and _is_its(entry, row, url):
            return row
    return None


def find_papers(reading: ReadingList, links: Mapping[str, LinkRow]) -> Iterator[Finding]:
    """One finding for each field of an entry that the work's own pages contradict."""
    for entry in reading.entries:
        row = row_of(entry, links)
        record = None if row is None else row.record
        if row is None or record is None:
            continue
        yield from _standing(entry, record)
        if entry.authors or entry.year or entry.venue or entry.abstract:
            yield from _title(entry, record, row.answers)
            yield from _authors(entry, record)
            yield from _year(entry, record, row.answers)
            yield from _venue(entry, record)
            yield from _abstract(entry, record, row.answers)


def _is_its(entry: Entry, row: LinkRow, url: str | None) -> bool:
    """Whether a record is of the entry's work: a title alike, or, at its own address, an author in common."""
    record = row.record
    if record is None or record.title is None:
        return False
    if entry.title is None or any(alike(entry.title, title) for title in _titles(record, row.answers)):
        return True
    if url != entry.url or record.authors is None:
        return False
    return bool(_surnames(entry.authors) & _surnames(record.authors.value))


def _standing(entry: Entry, record: Record) -> Iterator[Finding]:
    title, abstract = record.title, record.abstract
    if title is not None and _RETRACTED.match(title.value):
        yield about_entry(entry, "retracted", "title", entry.title, title.value, title, "its page says so in the title")
    elif title is not None and _WITHDRAWN.match(title.value):
        yield about_entry(entry, "withdrawn", "title", entry.title, title.value, title, "its page says so in the title")
    elif abstract is not None and _WITHDRAWN.match(abstract.value):
        yield about_entry(entry, "withdrawn", "abstract", None, abstract.value[:200], abstract, "its abstract says so")


def _titles(record: Record, answers: Answers) -> list[str]:
    """The titles that the work has, as a preprint and as a publication."""
    fields = (record.title, *(answer.record.title for answer in answers))
    return [field.value for field in fields if field is not None]


def _title(entry: Entry, record: Record, answers: Answers) -> Iterator[Finding]:
    fresh = record.title
    if fresh is None or entry.title is None or _RETRACTED.match(fresh.value) or _WITHDRAWN.match(fresh.value):
        return
    enough = min(len(_words(entry.title)), len(_words(fresh.value))) >= _FEWEST_WORDS
    if enough and not any(alike(entry.title, title) for title in _titles(record, answers)):
        yield about_entry(entry, "title-changed", "title", entry.title, fresh.value, fresh, "the authors are the same")


def _authors(entry: Entry, record: Record) -> Iterator[Finding]:
    fresh = record.authors
    if fresh is None or not entry.authors:
        return
    known = _surnames(fresh.value)
    strangers = [name for name in entry.authors if not _surnames((name,)) & known]
    if not strangers or not known or len(known) < len(strangers) == len(entry.authors):
        return
    yield about_entry(
        entry, "authors-differ", "authors", ", ".join(entry.authors), ", ".join(fresh.value[:20]), fresh,
        f"not among the authors: {', '.join(strangers)}",
    )  # fmt: skip


def _year(entry: Entry, record: Record, answers: Answers) -> Iterator[Finding]:
    """A year that is neither the publication's nor that of any preprint."""
    fresh = record.year
    known = [field for field in (fresh, *(answer.record.year for answer in answers)) if field is not None]
    if fresh is None or entry.year is None or any(abs(entry.year - year.value) <= _SAME_YEARS for year in known):
        return
    if record.venue is not None and PREPRINT.search(record.venue.value):
        return  # of the preprint, of its newest version, or of its publication: each may be meant
    said = f"listed as of {entry.year}, published {fresh.value}"
    yield about_entry(entry, "year-differs", "year", str(entry.year), str(fresh.value), fresh, said)


def _venue(entry: Entry, record: Record) -> Iterator[Finding]:
    """Another venue by full name: who abbreviates is believed, since one series has many short names."""
    fresh, year = record.venue, record.year
    if fresh is None or not entry.venue or not fresh.source.startswith(_SURE_OF_VENUE):
        return
    if any(PREPRINT.search(venue) for venue in (entry.venue, fresh.value)):
        return
    listed, now = _telling(entry.venue), _telling(fresh.value)
    if not listed or not now or any(fuzz.ratio(one, other) >= _SAME_WORD for one in listed for other in now):
        return
    if any(_is_short_name(word) for word in (*entry.venue.split(), *fresh.value.split())):
        return
    said = f"published in {fresh.value}" + (f" ({year.value})" if year is not None else "")
    yield about_entry(entry, "venue-differs", "venue", entry.venue, fresh.value, fresh, said)


def _is_short_name(word: str) -> bool:
    """NIPS, NeurIPS, JMLR; not the societies that stand before full names."""
    return sum(map(str.isupper, word)) > 1 and word.casefold() not in _ANY_VENUE


def _telling(venue: str) -> list[str]:
    """The words of a venue's name that others do not have as well."""
    return [word for word in _words(venue) if word not in _ANY_VENUE and not word.isdigit()]


def _abstract(entry: Entry, record: Record, answers: Answers) -> Iterator[Finding]:
    fresh = record.abstract
    if fresh is None or not entry.abstract or len(fresh.value) < _SHORTEST_PIECE:
        return
    pieces = [piece for piece in _CUTS.split(entry.abstract) if len(piece) >= _SHORTEST_PIECE]
    versions = [fresh.value, *(answer.record.abstract.value for answer in answers if answer.record.abstract)]
    now = [_plain(version) for version in versions]
    changed = [piece for piece in pieces if all(fuzz.partial_ratio(_plain(piece), text) < _SAME_PIECE for text in now)]
    if changed:
        said = f"no longer says “{changed[0][:120]}”"
        yield about_entry(entry, "abstract-changed", "abstract", entry.abstract, fresh.value, fresh, said)


_Source = Field[str] | Field[tuple[str, ...]] | Field[int]


def about_entry(
    entry: Entry, kind: str, field: str, listed: str | None, fresh: str, source: _Source, said: str
) -> Finding:
    """A finding about one field of an entry."""
    return Finding(
        kind=kind,
        severity=KINDS[kind].severity,
        list=entry.list,
        line=entry.line,
        entry=entry.id,
        url=entry.url,
        field=field,
        reason=kind,
        listed=listed,
        fresh=fresh,
        source=source.source,
        evidence=(said,),
    )


def alike(one: str, other: str) -> bool:
    """Two spellings of one title: case, punctuation, accents, a subtitle more or less are no difference."""
    a, b = _plain(one), _plain(other)
    if not a or not b:
        return True
    shorter, longer = sorted((a, b), key=len)
    if len(shorter.split()) >= _FEWEST_WORDS and longer.startswith(shorter):
        return True
    return bool(fuzz.ratio(a, b) >= _SAME_TITLE or fuzz.token_sort_ratio(a, b) >= _SAME_TITLE)


def _plain(text: str) -> str:
    """Words only, without accents, in lower case."""
    return " ".join(_words(text))


def _words(text: str) -> list[str]:
    bare = "".join(each for each in unicodedata.normalize("NFKD", text) if not unicodedata.combining(each))
    return _WORD.findall(bare.casefold())


def _surnames(names: tuple[str, ...]) -> frozenset[str]:
    """The last word of each name that is no particle and no initial; "Last, First" gives its first part."""
    found = set()
    for name in names:
        last = name.partition(",")[0] if "," in name else name
        words = [word for word in _words(last) if word not in _PARTICLES and len(word) > 1]
        if words:
            found.add(words[-1])
    return frozenset(found)
