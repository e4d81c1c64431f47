"""Reads what people write around a title: authors, venue, year, claim; and the title itself where no link shows it."""

import re
from dataclasses import dataclass, field

from crawler.lists.marked import EM, EM_END, LINK, STRONG, STRONG_END, plain
from crawler.lists.names import read_names, whole_names
from crawler.lists.status import status_claim
from crawler.lists.venues import venue_name

_SHORTEST_TITLE = 3  # characters
_WORDS_OF_A_TITLE = 5  # fewer, in italics, may name a venue
_YEAR = r"(?:1[5-9]\d\d|20\d\d)"
_SEPARATORS = re.compile(r"[\s,;:.\-–—|•·/&~\x1f]+")
_MONTH = r"(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|spring|summer|fall|autumn|winter)"
_DATE = re.compile(
    rf"(?:(?:\d{{1,2}}(?:st|nd|rd|th)?[ ])?{_MONTH}\.?[ ]?(?:\d{{1,2}}(?:st|nd|rd|th)?)?,?[ ])?({_YEAR})"
    r"(?:[-/.](?:0?[1-9]|1[0-2])(?:[-/.]\d{1,2})?)?(?![\w-])",
    re.IGNORECASE,
)
_BY = re.compile(
    r"(?:written |authored |created |made |edited |maintained |presented |taught |a talk )?(?:by|author(?:s|\(s\))?:|from)\b:?\s+",
    re.IGNORECASE,
)
_IN = re.compile(r"(?:published |appeared |presented )?(?:in|at)\b:?\s+", re.IGNORECASE)
_PIECE_END = re.compile(r"[,;]\s|[.?!](?=\s|$)|\s[-–—|]+\s|[(\[\n]|[\x02-\x05\x1f]|\s+by\s|:\s|\Z")
_BOUNDARY = re.compile(r"[.?!][\"”']?\s+|,\s+|\s+[-–—|]+\s+|\s*\n|\s*[(\[]|\x1f|\s+by\s+|[\s,.]*\x02|;\s+|:\s+")
_ET_AL = re.compile(r"\bet\.?\s?al\b")
_VOLUME = re.compile(
    r"(?:(?:vol(?:ume|s?\.)?|no\.?|number|issue|pp\.?|pages?|p\.|chapter|ch\.|art(?:icle)?\.?|eds?\.?)\s*)*[\d\s(),:/\-–.]*(?:--)?[\d\s]*|eds?",
    re.IGNORECASE,
)
_VENUE_YEAR = re.compile(
    rf"((?!(?:{_MONTH})\b)[A-Z][^,.;:()\[\]\x02-\x1f]{{2,60}}?)(?:[ ]?\d+[\d\s:()\-–]*)?[,.]?\s+\(?({_YEAR})\)?(?=[.,;\s\x1f]|\Z)"
)
_LOOSE_YEAR = re.compile(rf"(?<![\d.:/–-]){_YEAR}(?![\d:–-])")
_VENUE_VOLUME = re.compile(
    r"((?!Part\b|Chapter\b|Lecture\b|Section\b|Session\b|Unit\b|Week\b)[A-Z][^,;.()\x02-\x1f]{3,100}?)\s*(?:\([A-Z][A-Za-z&-]{1,12}\))?[,.]?\s+(?=(?i:vol\b|volume\b)|\d+\s*[(:,])"
)
_PLAIN_VENUE = re.compile(rf"[\W\d_]*([A-Z][^.,;:()]{{3,100}})(?:,[^.;:()]{{2,60}})?,?\s\(?({_YEAR})\)?(?=[.,;\s]|\Z)")
_ABBREVIATED = re.compile(
    r"(?=(?:\w*\.\s?)*[A-Z][a-z]{2,9}\.)(?:[A-Z][a-z]{0,9}\.\s?){2,}(?:[A-Z][a-z]*\.?)?(?=[\s,;:(]|\Z)"
)
_DEED_DATE = re.compile(
    rf"^\s*(?:(?:last\s+)?(?:updated|published|posted|written|released|developed|revised|first\s+published)(?:\s+(?:in|on))?|since|from|circa)[:\s]+(?={_DATE.pattern})",
    re.IGNORECASE,
)
_LEADING_BRACKET = re.compile(r"[\[\s]*\(([^()]*)\)[\s:]*")
_TOPIC = re.compile(r"[^,.;:\n\[(\x02-\x1f]{2,40}?\s+[-–—]\s+")
_QUOTED = re.compile(r"(?:“([^”]{6,400})”|\"([^\"]{6,400})\"|«([^»]{6,400})»|``(.{6,400}?)'')")
_LATE_BY = re.compile(r"\b[Bb]y\s+(?=[^\W\d_a-z])")
_AFTER_NAMES = re.compile(rf"\s*(?:[\[(]?({_YEAR})[a-z]?[\])]?)?\s*(?:[.,;\-–—]+|:)\s*(?=\S)")
# "proposed by" names no author of the entry, "written by" does.
_DEED = re.compile(r"(?<!creat)(?<!author)(?<!edit)(?<!publish)(?<!maintain)(?<!present)(?<!compil)(?<!curat)ed\s+\Z")
# A description may name the authors of the paper that the entry is only about.
_OTHERS_WORK = re.compile(
    r"\b(?:implement\w+|papers?|described|algorithms?|architectures?|version of|based on|code for|method)\b",
    re.IGNORECASE,
)
_ADVERB = re.compile(r"\b(?!Emily|Kelly|Lily|Sally|Molly|Billy|Beverly|Kimberly|Reilly)[A-Z]\w+(?:ing|ly|-Wise)\b")
_LATE = 600  # characters of a description in which authors are looked for
_SHORT = 8  # words of a venue; what is longer behind a colon is a description
_TRIES = 40  # boundaries tried for the end of a title
_LONGEST = 4000  # characters of a citation; what follows is a note
_CLOSERS = {"(": ")", "[": "]"}


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


def read_facts(text: str, *, first: bool = True) -> Facts:
    """Facts that stand in a row at the beginning of a marked text; `rest` is what follows them.

    Args:
        text: what stands after a title, or before it, or in brackets.
        first: the text follows a title directly, so that "by x" may name one word.
    """
    facts, position, text, tail = Facts(), 0, text[:_LONGEST], text[_LONGEST:]
    before = ""
    while position < len(text):
        gap = _SEPARATORS.match(text, position)
        before = gap.group() if gap else ""
        start = gap.end() if gap else position
        end = _next_fact(text, start, before, facts, first=first)
        if end <= start:
            position = position if not gap or ":" in before or "." in before else start
            break
        position, first = end, first and not facts
    facts.rest = text[position:] + tail
    if not facts.authors:
        facts.authors = _emphasised_authors(facts.rest) or _late_authors(facts.rest)
        facts.late = bool(facts.authors)
    return facts


def read_reference(text: str) -> Facts:
    """Title and facts of a marked text in which no link shows the title."""
    text = text[:_LONGEST].strip()
    for reader in (_by_quotes, _by_emphasis, _by_names):
        if (facts := reader(text)) is not None:
            return facts
    facts = _by_boundary(text, 0)
    return Facts() if facts is None else facts


def _next_fact(  # noqa: PLR0911 - one line for each kind of fact
    text: str, start: int, before: str, facts: Facts, *, first: bool
) -> int:
    """Read one fact at `start` into `facts`; the index after it, or `start` where there is none."""
    if start >= len(text):
        return start
    mark = text[start]
    if mark in {EM, STRONG}:
        return _emphasised(text, start, facts)
    if mark in {EM_END, STRONG_END}:
        return start + 1
    if mark in _CLOSERS:
        return _bracketed(text, start, facts)
    if mark in ")]":
        return start + 1
    if (by := _BY.match(text, start)) and not facts.authors:
        at = by.end() + (text[by.end() : by.end() + 1] in {EM, STRONG})
        found = read_names(text, at, loose=by.group().lower().startswith(("by", "author")) and first)
        facts.authors = found.names
        return found.end if found.names else start
    if inside := _IN.match(text, start):
        if text[inside.end() : inside.end() + 1] == EM:
            end = text.find(EM_END, inside.end())
            facts.venue = facts.venue or venue_name(plain(text[inside.end() : end]), certain=True)
            return _piece_year(text[inside.end() : end], facts, end + 1)
        piece_end = _piece_end(text, inside.end())
        return piece_end if _piece(text[inside.end() : piece_end], facts) else start
    if date := _DATE.match(text, start):
        facts.year = facts.year or int(date.group(1))
        return date.end()
    return _names_or_piece(text, start, before, facts)


def _names_or_piece(  # noqa: PLR0911 - one line for each kind of piece
    text: str, start: int, before: str, facts: Facts
) -> int:
    end = _piece_end(text, start)
    piece = text[start:end]
    if ":" in before and len(piece.split()) > _SHORT:
        return start  # a description
    if _piece(piece, facts, guess=bool(facts.authors)) or _VOLUME.fullmatch(plain(piece).strip()):
        return end
    if (short := _ABBREVIATED.match(text, start)) and len(re.findall(r"[a-z]{2,}\.", short.group())) > 1:
        facts.venue = facts.venue or short.group().strip()
        return short.end()
    if volume := _VENUE_VOLUME.match(text, start):
        facts.venue = facts.venue or volume.group(1)
        return volume.end()
    if not facts.authors:
        found = read_names(text, start)
        names, stop, sure = found.names, found.end, found.sure
        following = text[stop : stop + 12]
        ends = (
            not following.strip()
            or bool(re.match(r"[\s]*(?:\.(?!\w)|[,;:(\[|\n\x02-\x1f])|\s*[-–—]+\s|\s+(?:in|at)\s", following))
            or bool(_DATE.match(following.lstrip("' ,(")))
        )
        if names and (ends or (sure and len(names) > 2)) and (sure or ":" not in before):  # noqa: PLR2004 - three in a row are a list
            facts.authors = names
            return stop
        if _piece(piece, facts, guess=True):
            return end
    return start


def _emphasised(text: str, start: int, facts: Facts) -> int:
    closing = EM_END if text[start] == EM else STRONG_END
    end = text.find(closing, start)
    end = len(text) if end < 0 else end
    inner = text[start + 1 : end]
    bare = plain(inner).strip(" ()[],.;")
    if claim := status_claim(bare):
        facts.claim = facts.claim or claim
        return end + 1
    if names := () if facts.authors or text[start] == STRONG else whole_names(bare):
        facts.authors = names
        return end + 1
    inner_facts = read_facts_whole(inner)
    if inner_facts and (text[start] == EM or not inner_facts.authors):
        facts.take(inner_facts)
        return end + 1
    if text[start] == EM and (venue := venue_name(bare)):
        facts.venue = facts.venue or venue
        return _piece_year(bare, facts, end + 1)
    return start


def read_facts_whole(text: str) -> Facts | None:
    """Facts, if a text consists of nothing else."""
    if EM in text or STRONG in text or len(text) > _LONGEST:
        text = plain(text)
    facts = read_facts(text, first=False)
    return facts if facts and not plain(facts.rest).strip(" .,;:-–—()[]|") else None


def _bracketed(text: str, start: int, facts: Facts) -> int:
    """Facts in round or square brackets; what else stands in them is passed over."""
    end = text.find(_CLOSERS[text[start]], start)
    if end < 0 or end - start > 400:  # noqa: PLR2004 - longer ones are remarks
        return start
    if (year := _DATE.fullmatch(text, start + 1, end)) is not None:
        facts.year = facts.year or int(year.group(1))
        return end + 1
    inner = _DEED_DATE.sub("", text[start + 1 : end])
    if claim := status_claim(plain(inner)):
        facts.claim = facts.claim or claim
        facts.year = facts.year or _only_year(inner)
        return end + 1
    found = read_facts_whole(inner) or _pieces(inner)
    if found and found.authors and not (found.year or _ET_AL.search(inner) or _BY.match(inner)):
        found.authors = ()  # a person's or a course's place: "(UC Berkeley)"
    if found:
        facts.take(found)
    elif len(plain(inner).strip()) == 0 or facts or len(inner) < 60:  # noqa: PLR2004 - a short remark: "(Computational Graph Toolkit)"
        facts.notes.append(plain(inner))
    return end + 1


def _pieces(inner: str) -> Facts | None:
    """Facts from brackets in which something else stands too: "(Oral, CVPR 2016)"."""
    facts = Facts()
    for piece in re.split(r"[,;]\s*|\s[-–—|]\s", plain(inner)):
        _piece(piece, facts)
    return facts or None


def _piece(piece: str, facts: Facts, *, guess: bool = True) -> bool:
    """Venue, year or claim that one piece between separators gives."""
    bare = plain(piece).strip(" ()[],.;")
    if not bare:
        return False
    if claim := status_claim(bare):
        facts.claim = facts.claim or claim
        return True
    if date := _DATE.fullmatch(bare):
        facts.year = facts.year or int(date.group(1))
        return True
    if venue := venue_name(bare, guess=guess):
        facts.venue = facts.venue or venue
        _piece_year(bare, facts, 0)
        return True
    return False


def _piece_year(piece: str, facts: Facts, end: int) -> int:
    years = re.findall(rf"(?<![\d.:/]){_YEAR}(?![\d.:])", plain(piece))
    if years and not facts.year:
        facts.year = int(years[-1])
    if not facts.year and (short := re.search(r"(?:['’]|[A-Z]{3}[ -]?)(\d\d)\Z", piece.strip(" ().,"))):
        facts.year = (2000 if int(short.group(1)) < 50 else 1900) + int(short.group(1))  # noqa: PLR2004 - the century
    return end


def _only_year(text: str) -> int | None:
    years = re.findall(rf"\b{_YEAR}\b", text)
    return int(years[0]) if len(years) == 1 else None


def _piece_end(text: str, start: int) -> int:
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


def _late_authors(rest: str) -> tuple[str, ...]:
    """Authors that a description names at the end of a clause: "… a practical guide by Jay Alammar."."""
    sentence = re.split(r"[.!?]\s+(?=[A-Z][a-z])|\n\n", rest[:_LATE], maxsplit=1)[0]
    for by in _LATE_BY.finditer(sentence):
        if _DEED.search(rest, 0, by.start()) or _OTHERS_WORK.search(rest, 0, by.start()):
            continue
        found = read_names(rest, by.end())
        complete = all(len(name.split()) > 1 and not _ADVERB.search(name) for name in found.names)
        if found.names and complete and re.match(r"\s*(?:[.,;:)\]\x1f\x03\x05]|$|\()", rest[found.end :]):
            return found.names
    return ()


def _emphasised_authors(rest: str) -> tuple[str, ...]:
    """Authors in a line of their own, in italics."""
    for span in re.finditer(rf"{EM}([^{EM_END}]{{5,2000}}){EM_END}", rest):
        if len(names := whole_names(span.group(1))) > 1:
            return names
    return ()


def _by_quotes(text: str) -> Facts | None:
    for match in _QUOTED.finditer(text):
        before, title = plain(text[: match.start()]), match.group(match.lastindex or 0)
        names = whole_names(before, loose=False) or whole_names(re.sub(r"\(.*\)", "", before))
        if names or not before.strip(" .,:;-"):
            return _with_title(title, names, text[match.end() :], before)
    return None


def _by_emphasis(text: str) -> Facts | None:
    for opening, closing in ((STRONG, STRONG_END), (EM, EM_END)):
        start = text.find(opening)
        end = text.find(closing, start)
        if start < 0 or end < 0:
            continue
        before, inner = plain(text[:start]), plain(text[start:end])
        bracket = _LEADING_BRACKET.fullmatch(before)
        names = _affiliated(bracket.group(1)) if bracket else whole_names(before)
        before = "" if bracket else before
        if (
            len(inner) < _SHORTEST_TITLE
            or ((opening == EM or len(inner.split()) < _WORDS_OF_A_TITLE) and venue_name(inner))
            or status_claim(inner)
            or not (names or not before.strip(' .,:;-–"“'))
        ):
            continue
        return _with_title(inner, names, text[end + 1 :], before)
    return None


def _affiliated(text: str) -> tuple[str, ...]:
    """Names with their places: "Prof Devi Parikh@Georgia Tech, John Hewitt, PhD@Stanford"."""
    bare = re.sub(r"@[^,;&]*", "", re.sub(r"^.*\bby\s", "", text))
    parts = [
        part
        for part in re.split(r"\s*[,;&]\s*", bare)
        if not re.fullmatch(r"\s*(?:PhDs?|Postdoc|MSc|Lecturer)?\s*", part)
    ]
    return read_names(", ".join(parts)).names


def _by_names(text: str) -> Facts | None:
    """Read "Authors. Title. Venue, year" without any markup, after a topic perhaps: "Chess - Matthew Lai, Giraffe"."""
    if (facts := _names_first(text, 0)) is not None:
        return facts
    topic = _TOPIC.match(text)
    facts = _names_first(text, topic.end()) if topic else None
    return facts if facts is not None and facts.title and len(facts.title.split()) > 2 else None  # noqa: PLR2004 - a venue may have two words


def _names_first(text: str, start: int) -> Facts | None:
    found = read_names(text, start)
    # The last of them may be the title's first words: "…, Monte Carlo Inversion and …".
    for count in range(len(found.names), max(0, len(found.names) - 3), -1):
        end = found.ends[count - 1] if count < len(found.names) else found.end
        between = _AFTER_NAMES.match(text, end)
        if not between or (not found.sure and ":" in between.group()):
            continue
        facts = read_facts_whole(text[end:]) if count == len(found.names) and found.sure else None
        facts = facts or _by_boundary(text, between.end(), cited=True)
        title = "" if facts is None else facts.title
        if facts is not None and (
            title is None or (re.search(r"\w\W+\w|\w{6}", title) and (found.sure or len(title.split()) > 1))
        ):
            facts.authors = found.names[:count]
            facts.year = facts.year or (int(between.group(1)) if between.group(1) else None)
            return facts
    return None


def _by_boundary(text: str, start: int, *, cited: bool = False) -> Facts | None:
    """A title without markup: it ends where facts begin, or with its line.

    Args:
        text: the marked text.
        start: where the title begins.
        cited: authors stand before it, so that "Title, Words, 1996" names a venue.
    """
    for tries, boundary in enumerate(_BOUNDARY.finditer(text, start)):
        if tries > _TRIES:
            break
        if not plain(text[start : boundary.start()]).strip(" [(,.;:-"):
            continue
        mark = boundary.group()
        after = boundary.start() if mark.strip() not in {".", ",", "?", "!"} else boundary.start() + len(mark.rstrip())
        if cited and (venue := _VENUE_YEAR.match(text, boundary.end())) and ":" not in mark:
            return _titled(
                text[start : boundary.start()], Facts(venue=venue.group(1).strip(), year=int(venue.group(2)))
            )
        facts = read_facts(text[after:], first=False)
        stop = LINK in mark or "\n" in mark
        if stop or (facts and ":" not in mark and not _weak(facts, mark)):
            keep = 1 if mark[0] in "?!" else 0
            return _titled(text[start : boundary.start() + keep], facts)
    return _titled(text[start:], Facts())


def _weak(facts: Facts, mark: str) -> bool:
    """Facts that only stand somewhere behind, such as authors found late, end no title."""
    if facts.year or facts.venue or facts.claim:
        return False
    if any(" " not in name and "." not in name for name in facts.authors) or facts.authors[0].split()[0].endswith(
        "ing"
    ):
        return True  # "Look, Listen and Learn", "Synthesis by Conditioning WaveNet"
    return ("," in mark or "(" in mark) and len(facts.authors) == 1


def _with_title(title: str, names: tuple[str, ...], after: str, before: str) -> Facts:
    facts = read_facts(after, first=False)
    if not facts.venue and not facts.year and (venue := _PLAIN_VENUE.match(plain(after))):
        facts.venue, facts.year = venue.group(1).strip(), int(venue.group(2))
    facts.title = _tidy(title)
    facts.authors = names or facts.authors
    facts.year = facts.year or _only_year(before)
    if names and not facts.year and (years := _LOOSE_YEAR.findall(plain(facts.rest)[:300])):
        facts.year = int(years[-1])
    return facts


def _titled(title: str, facts: Facts) -> Facts | None:
    text = _tidy(plain(title))
    if not re.search(r"\w", text):
        return None
    facts.title = text
    return facts


def _tidy(title: str) -> str:
    title = re.sub(r"^\[[ xX]?\]\s*", "", title.strip())
    title = " ".join(title.split()).strip(" ,;:-–—|").removesuffix(".")
    return title[1:-1] if title[:1] + title[-1:] in {'""', "“”"} else title
