"""Reads what people write around a title: authors, venue, year, claim, in whatever order."""

import re

from crawler.lists.credits import emphasised_authors, late_authors
from crawler.lists.facts import DATE, YEAR, Facts, only_year, piece_end, read_piece, read_year
from crawler.lists.marked import EM, EM_END, STRONG, STRONG_END, plain
from crawler.lists.names import is_surname, read_names, whole_names
from crawler.lists.status import status_claim
from crawler.lists.venues import venue_name

_SEPARATORS = re.compile(r"[\s,;:.\-–—|•·/&~\x1f]+")
_BY = re.compile(
    r"(?:written |authored |created |made |edited |maintained |presented |taught |a talk )?(?:by|author(?:s|\(s\))?:|from)\b:?\s+",
    re.IGNORECASE,
)
_IN = re.compile(r"(?:published |appeared |presented )?(?:in|at)\b:?\s+", re.IGNORECASE)
_ET_AL = re.compile(r"\bet\.?\s?al\b")
_VOLUME = re.compile(
    r"(?:(?:vol(?:ume|s?\.)?|no\.?|number|issue|pp\.?|pages?|p\.|chapter|ch\.|art(?:icle)?\.?|eds?\.?)\s*)*[\d\s(),:/\-–.]*(?:--)?[\d\s]*|eds?",
    re.IGNORECASE,
)
_VENUE_VOLUME = re.compile(
    r"((?!Part\b|Chapter\b|Lecture\b|Section\b|Session\b|Unit\b|Week\b)[A-Z][^,;.()\x02-\x1f]{3,100}?)\s*(?:\([A-Z][A-Za-z&-]{1,12}\))?[,.]?\s+(?=(?i:vol\b|volume\b)|\d+\s*[(:,])"
)
_ABBREVIATED = re.compile(
    r"(?=(?:\w*\.\s?)*[A-Z][a-z]{2,9}\.)(?:[A-Z][a-z]{0,9}\.\s?){2,}(?:[A-Z][a-z]*\.?)?(?=[\s,;:(]|\Z)"
)
_SURNAME = re.compile(rf"([^\W\d_][^\W\d_]*(?:['’-][^\W\d_]+)?), (?={YEAR}\b)")
_DEED_DATE = re.compile(
    rf"^\s*(?:(?:last\s+)?(?:updated|published|posted|written|released|developed|revised|first\s+published)(?:\s+(?:in|on))?|since|from|circa)[:\s]+(?={DATE.pattern})",
    re.IGNORECASE,
)
_AFTER_NAMES = re.compile(r"[\s]*(?:\.(?!\w)|[,;:(\[|\n\x02-\x1f])|\s*[-–—]+\s|\s+(?:in|at)\s")
_SHORT = 8  # words of a venue; what is longer behind a colon is a description
LONGEST = 4000  # characters of a citation; what follows is a note
_CLOSERS = {"(": ")", "[": "]"}


def read_facts(text: str, *, first: bool = True) -> Facts:
    """Facts that stand in a row at the beginning of a marked text; `rest` is what follows them.

    Args:
        text: what stands after a title, or before it, or in brackets.
        first: the text follows a title directly, so that "by x" may name one word.
    """
    facts, position, text, tail = Facts(), 0, text[:LONGEST], text[LONGEST:]
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
        facts.authors = emphasised_authors(facts.rest) or late_authors(facts.rest)
        facts.late = bool(facts.authors)
    return facts


def read_facts_whole(text: str) -> Facts | None:
    """Facts, if a text consists of nothing else."""
    if EM in text or STRONG in text or len(text) > LONGEST:
        text = plain(text)
    facts = read_facts(text, first=False)
    return facts if facts and not plain(facts.rest).strip(" .,;:-–—()[]|") else None


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
            return read_year(text[inside.end() : end], facts, end + 1)
        end = piece_end(text, inside.end())
        return end if read_piece(text[inside.end() : end], facts) else start
    if date := DATE.match(text, start):
        facts.year = facts.year or int(date.group(1))
        return date.end()
    return _names_or_piece(text, start, before, facts)


def _names_or_piece(  # noqa: PLR0911 - one line for each kind of piece
    text: str, start: int, before: str, facts: Facts
) -> int:
    end = piece_end(text, start)
    piece = text[start:end]
    if ":" in before and len(piece.split()) > _SHORT:
        return start  # a description
    if read_piece(piece, facts, guess=bool(facts.authors)) or _VOLUME.fullmatch(plain(piece).strip()):
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
            not following.strip() or bool(_AFTER_NAMES.match(following)) or bool(DATE.match(following.lstrip("' ,(")))
        )
        if names and (ends or (sure and len(names) > 2)) and (sure or ":" not in before):  # noqa: PLR2004 - three in a row are a list
            facts.authors = names
            return stop
        if (alone := _SURNAME.match(text, start)) and is_surname(alone.group(1)):
            facts.authors = (alone.group(1),)
            return alone.end(1)
        if read_piece(piece, facts, guess=True):
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
        return read_year(bare, facts, end + 1)
    return start


def _bracketed(text: str, start: int, facts: Facts) -> int:
    """Facts in round or square brackets; what else stands in them is passed over."""
    end = text.find(_CLOSERS[text[start]], start)
    if end < 0 or end - start > 400:  # noqa: PLR2004 - longer ones are remarks
        return start
    if (year := DATE.fullmatch(text, start + 1, end)) is not None:
        facts.year = facts.year or int(year.group(1))
        return end + 1
    inner = _DEED_DATE.sub("", text[start + 1 : end])
    if claim := status_claim(plain(inner)):
        facts.claim = facts.claim or claim
        facts.year = facts.year or only_year(inner)
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
        read_piece(piece, facts)
    return facts or None
