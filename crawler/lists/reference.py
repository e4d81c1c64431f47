"""Reads a citation in which no link shows the title: it is quoted, emphasised, or stands behind the authors."""

import re

from crawler.lists.citation import LONGEST, read_facts, read_facts_whole
from crawler.lists.facts import MONTH, YEAR, Facts, only_year
from crawler.lists.marked import EM, EM_END, LINK, STRONG, STRONG_END, plain
from crawler.lists.names import read_names, whole_names
from crawler.lists.status import status_claim
from crawler.lists.venues import venue_name

_SHORTEST_TITLE = 3  # characters
_WORDS_OF_A_TITLE = 5  # fewer, in italics, may name a venue
_TASK = re.compile(r"^\[[ xX]?\]\s*")
_TRIES = 40  # boundaries tried for the end of a title
_BOUNDARY = re.compile(r"[.?!][\"”']?\s+|,\s+|\s+[-–—|]+\s+|\s*\n|\s*[(\[]|\x1f|\s+by\s+|[\s,.]*\x02|;\s+|:\s+")
_VENUE_YEAR = re.compile(
    rf"((?!(?:{MONTH})\b)[A-Z][^,.;:()\[\]\x02-\x1f]{{2,60}}?)(?:[ ]?\d+[\d\s:()\-–]*)?[,.]?\s+\(?({YEAR})\)?(?=[.,;\s\x1f]|\Z)"
)
_LOOSE_YEAR = re.compile(rf"(?<![\d.:/–-]){YEAR}(?![\d:–-])")
_PLAIN_VENUE = re.compile(rf"[\W\d_]*([A-Z][^.,;:()]{{3,100}})(?:,[^.;:()]{{2,60}})?,?\s\(?({YEAR})\)?(?=[.,;\s]|\Z)")
_LEADING_BRACKET = re.compile(r"[\[\s]*\(([^()]*)\)[\s:]*")
_TOPIC = re.compile(r"[^,.;:\n\[(\x02-\x1f]{2,40}?\s+[-–—]\s+")
_QUOTED = re.compile(r"(?:“([^”]{6,400})”|\"([^\"]{6,400})\"|«([^»]{6,400})»|``(.{6,400}?)'')")
_AFTER_NAMES = re.compile(rf"\s*(?:[\[(]?({YEAR})[a-z]?[\])]?)?\s*(?:[.,;\-–—]+|:)\s*(?=\S)")


def read_reference(text: str) -> Facts:
    """Title and facts of a marked text in which no link shows the title."""
    text = text[:LONGEST].strip()
    for reader in (_by_quotes, _by_emphasis, _by_names):
        if (facts := reader(text)) is not None:
            return facts
    facts = _by_boundary(text, 0)
    return Facts() if facts is None else facts


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
    facts.year = facts.year or only_year(before)
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
    title = _TASK.sub("", title.strip())
    title = " ".join(title.split()).strip(" ,;:-–—|").removesuffix(".")
    return title[1:-1] if title[:1] + title[-1:] in {'""', "“”"} else title
