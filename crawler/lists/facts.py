"""What a citation gives, and its pieces: the words between two separators that are a venue, a year or a claim."""

import re
from dataclasses import dataclass, field

from crawler.lists.marked import plain
from crawler.lists.status import status_claim
from crawler.lists.venues import venue_name

YEAR = r"(?:1[5-9]\d\d|20\d\d)"
MONTH = r"(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|spring|summer|fall|autumn|winter)"
DATE = re.compile(
    rf"(?:(?:\d{{1,2}}(?:st|nd|rd|th)?[ ])?{MONTH}\.?[ ]?(?:\d{{1,2}}(?:st|nd|rd|th)?)?,?[ ])?({YEAR})"
    r"(?:[-/.](?:0?[1-9]|1[0-2])(?:[-/.]\d{1,2})?)?(?![\w-])",
    re.IGNORECASE,
)
_YEARS = re.compile(rf"(?<![\d.:/]){YEAR}(?![\d.:])")
_ANY_YEAR = re.compile(rf"\b{YEAR}\b")
_SHORT_YEAR = re.compile(r"(?:['’]|[A-Z]{3}[ -]?)(\d\d)\Z")
_PIECE_END = re.compile(r"[,;]\s|[.?!](?=\s|$)|\s[-–—|]+\s|[(\[\n]|[\x02-\x05\x1f]|\s+by\s|:\s|\Z")


@dataclass(slots=True)
class Facts:
    """What a citation gives; filled while it is read."""

    title: str | None = None
    authors: tuple[str, ...] = ()
    year: int | None = None
    venue: str | None = None
    claim: str | None = None
    rest: str = ""
    """What was not understood: the note."""
    late: bool = False
    """The authors were found in a sentence behind, not beside the title."""
    notes: list[str] = field(default_factory=list)

    def __bool__(self) -> bool:
        return bool(self.authors or self.year or self.venue or self.claim)

    def take(self, other: "Facts") -> None:
        """Fill what is missing from another."""
        self.title = self.title or other.title
        self.authors = self.authors or other.authors
        self.year = self.year or other.year
        self.venue = self.venue or other.venue
        self.claim = self.claim or other.claim


def read_piece(piece: str, facts: Facts, *, guess: bool = True) -> bool:
    """Venue, year or claim that one piece between separators gives."""
    bare = plain(piece).strip(" ()[],.;")
    if not bare:
        return False
    if claim := status_claim(bare):
        facts.claim = facts.claim or claim
        return True
    if date := DATE.fullmatch(bare):
        facts.year = facts.year or int(date.group(1))
        return True
    if venue := venue_name(bare, guess=guess):
        facts.venue = facts.venue or venue
        read_year(bare, facts, 0)
        return True
    return False


def read_year(piece: str, facts: Facts, end: int) -> int:
    years = _YEARS.findall(plain(piece))
    if years and not facts.year:
        facts.year = int(years[-1])
    if not facts.year and (short := _SHORT_YEAR.search(piece.strip(" ().,"))):
        facts.year = (2000 if int(short.group(1)) < 50 else 1900) + int(short.group(1))  # noqa: PLR2004 - the century
    return end


def only_year(text: str) -> int | None:
    years = _ANY_YEAR.findall(text)
    return int(years[0]) if len(years) == 1 else None


def piece_end(text: str, start: int) -> int:
    match = _PIECE_END.search(text, start)
    assert match is not None
    end = match.start()
    # "Proc. of", "Trans. on": a full stop after a short word goes on.
    while (
        match
        and text[end : end + 1] == "."
        and re.search(r"\b(?:Proc|Trans|Conf|Int|J|Rev|Lett|Sci|Phys|Comput|vs|Symp|Natl|Acad|Soc)\Z", text[start:end])
    ):
        match = _PIECE_END.search(text, end + 1)
        end = match.start() if match else len(text)
    return end
