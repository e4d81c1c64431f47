"""Names of people in author fields and bylines: one list of "First Last", without ranks, places and addresses."""

import re
from collections.abc import Iterable

from crawler.metadata.clean import bare, clean_text

_LETTER = r"[^\W\d_]"
_INITIALS = re.compile(rf"(?:{_LETTER}\.?[\s-]?){{1,5}}$")
_END_INITIAL = re.compile(rf"\s{_LETTER}\.?$")
_MEDLINE = re.compile(rf"{_LETTER}[\w'’-]+(?:\s{_LETTER}[\w'’-]+){{0,3}}\s[A-Z]{{1,3}}(?:\s(?:Jr|Sr|2nd|3rd))?$")
_SUFFIX = re.compile(
    r"(?:Jr|Sr|II|III|IV|Ph\.?\s?D|M\.?\s?D|M\.?Sc|B\.?Sc|M\.?A|M\.?P\.?H|R\.?N|FRCP|FACS|Dr|Prof|Esq)\.?$",
    re.IGNORECASE,
)
_RANK = re.compile(r"^(?:(?:Prof(?:essor)?|Dr|Mr|Mrs|Ms|Sir|Dame|Assoc|Asst)\.?\s+)+", re.IGNORECASE)
_DEGREES = re.compile(r",?\s+(?:Ph\.?\s?D\.?|M\.?D\.?|MBBS|MSc|MPH|DPhil|FRCP|FACS|R\.?N\.?)(?=\s*(?:,|;|$))")
_BY = re.compile(
    r"^\s*(?:(?:article|story|post(?:ed)?|written|text|published|created|words|by\s+line|submitted|contributed)\s+by|by|von|par|di|door|por|de\s+la\s+part\s+de|"
    r"authors?(?:\(s\))?|creators?|contributors?|editors?|auteurs?|autore?s?|autor(?:en|es)|verfasser)\s*(?::|\s)\s*",
    re.IGNORECASE,
)
_AFTER = re.compile(
    r"\s*(?:\b(?:on|at|am|le)\s+(?=(?:\w+\s+)?\d)|\bposted\b|\bpublished\b|\bupdated\b|\|\s|·|•|\s[–—]\s|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d|\bedited by\b|\bphoto(?:s|graphs)? by\b|\btranslated by\b|\billustrat\w+ by\b|\breviewed by\b|\bcontributing \w+\b|\bstaff writer\b|\(opens in|\bview profile\b).*$",
    re.IGNORECASE | re.DOTALL,
)
_ET_AL = re.compile(r"[\s,]*(?:(?:and|&)?\s*(?:et\.?\s?al\b\.?|others)\.?|…|\.{3})\s*$", re.IGNORECASE)
_EMAIL = re.compile(r"[({<\[]?\s*[\w.+-]{1,64}(?:@|\s?\[at\]\s?)[\w-]{1,60}(?:\.[\w-]{1,60})+\s*[)}>\]]?")
_PARENTHESES = re.compile(r"\s*[(\[{][^()\[\]{}]{0,200}[)\]}]")
_MARKS = re.compile(
    r"[*†‡§¶#∗⁎✉☨✝⋆∥‖¹²³⁰-⁹]+|(?<=[^\W\d_.])[\d]+(?:\s*,\s*\d+)*(?=\s|,|;|$)|\s\d+(?:\s*,\s*\d+)*(?=\s|,|;|$)"
)
_AND = re.compile(r"\s*[,;]?\s+(?:and|und|et|y|e|&)\s+|\s*&\s*", re.IGNORECASE)
_LIFE = re.compile(
    r",\s*(?:b\.\s*|born\s+)?(?:1[5-9]|20)\d\d\s?[-–]?\s?(?:\d{4})?\.?(?=\s*(?:;|$))"
)  # as libraries write: ", 1970-"
_ADDRESS = re.compile(r"https?://|www\.|^@|\.(?:com|org|net|edu|io)\b", re.IGNORECASE)
# Words that no person is called; a name with one of them is an organisation, a role or a button.
_NOBODY = re.compile(
    r"\b(?:universit\w*|institut\w*|departments?|dept|faculty|college|school|laborator\w*|labs?|centers?|centre|hospital|"
    r"academy|press|publish\w*|publications?|journals?|magazine|news\w*|editors?|editorial|staff|teams?|admin\w*|contributors?|authors?|"
    r"corporation|corp|inc|llc|ltd|gmbh|company|foundation|society|association|library|libraries|archives?|anonymous|unknown|"
    r"user|guest|department|wikipedia|wikimedia|google|facebook|twitter|youtube|github|medium|subscribe|follow|contributions?|review|reviews|survey|research|sciences?|physics|theory|models?|analysis|study|learning|networks|data|systems?|introduction|references|supplementary|supporting|figures?|tables?|results|methods|discussion|conclusions?|key ?words?|conceptualization|investigation|supervision|methodology|question|ocean|read|more|view|all|show|hide|"
    r"search|login|sign|share|email|e-mail|contact|about|home|menu|skip|links?|open|overlay|panel|orcid|profile|affiliations?|corresponding|"
    r"information|notes?|abstract|article|paper|pdf|download|comments?|posts?|blog|website|webmaster|office|agency|"
    r"ministry|government|council|committee|conference|proceedings|workshop|volume|issue|pages?|minutes?|"
    r"copyright|rights|reserved|license|the|this|with|from|for|have|are|is|was|january|february|june|july|august|september|october|november|december|today|yesterday|"
    r"monday|tuesday|wednesday|thursday|friday|saturday|sunday|consortium|collaboration|group|gmbh|project|network|service|services|"
    r"add|edit|new|see|get|our|your|you|we|et|al)\b",
    re.IGNORECASE,
)
_COLLECTIVE = re.compile(
    r"\b(?:consortium|collaboration|group|team|committee|network|investigators|society|association|organi[sz]ation|council|institute|project|initiative|editors|agency|centre|center|foundation)\b",
    re.IGNORECASE,
)
_NOT_IN_NAMES = re.compile(r"[:!?/@=<>\[\]{}|]")
_SHORTENED = re.compile(r"(?!(?:jr|sr|st|ste|chr|wm|geo|chas|thos|yu|ph|th|ch|st)\.)[^\W\d_]{2,}\.", re.IGNORECASE)
_PARTICLES = frozenset(
    "van von der den de del della di da dos das du la le el al bin ibn ben ter ten zu zur af av y e i san st mc vande".split()
)
_LONGEST_NAME, _MOST_WORDS = 80, 7
_MOST = 5000  # names: collaborations at CERN have some 3,000
_PAIR = 2


def read_names(values: Iterable[str]) -> tuple[str, ...]:
    """Names from values that each hold one author or a whole list, in order, without repeats and without nobodies."""
    names: dict[str, str] = {}
    listed = list(values)
    for value in listed:
        # Where each author has a value, a comma stands between family name and given names, however many words they are.
        single = (
            len(listed) > 1
            and value.count(",") == 1
            and not _NOBODY.search(value)
            and not _AND.search(value)
            and ";" not in value
        )
        for name in (found for found in [_one(clean_text(value))] if found) if single else split_names(value):
            names.setdefault(bare(name), name)
            if len(names) >= _MOST:
                return tuple(names.values())
    return tuple(names.values())


def split_names(text: str) -> tuple[str, ...]:
    """The names in one author field: "Last, First; …", "A, B and C", "Last, First and Last, First", one name alone."""
    text = _BY.sub("", clean_text(text)).strip()
    if _is_collective(text):
        return (text,)
    text = _LIFE.sub("", text)
    text = _ET_AL.sub("", _AFTER.sub("", _DEGREES.sub("", _PARENTHESES.sub("", _EMAIL.sub("", text))))).strip(" ,;:|")
    if not text or _ADDRESS.search(text):
        return ()
    if ";" in text or "|" in text:
        parts = [
            piece
            for part in re.split(r"\s*[;|]\s*(?:and\s+)?", text)
            for piece in _before_place(_parted_by_commas(part))
        ]
    else:
        parts = _before_place(_parted_by_commas(text))
    return tuple(name for part in parts if (name := _one(part)))


def is_person(text: str) -> bool:
    """Whether a text reads as the name of one person: two words or more, capitals, no word of an office or a button."""
    words = text.split()
    if (
        not 1 < len(words) <= _MOST_WORDS
        or len(text) > _LONGEST_NAME
        or _NOBODY.search(text)
        or any(char.isdigit() for char in text)
    ):
        return False
    # "Duke Math. J." is shortened as no name is, but for "Jr." and "St."
    if _NOT_IN_NAMES.search(text) or any(_SHORTENED.fullmatch(word) for word in words):
        return False
    return all(_capital(word) or word.casefold().strip(".") in _PARTICLES for word in words) and any(
        map(_capital, words)
    )


def surnames(names: Iterable[str]) -> frozenset[str]:
    """Last words, for telling whether two lists are of the same people."""
    return frozenset(surname(name) for name in names)


def surname(name: str) -> str:
    """The last word of a name; of "Simianu VV", as Medline writes, the first."""
    words = bare(name).split()
    if not words:
        return ""
    return words[0] if len(words) > 1 and _MEDLINE.fullmatch(name) else words[-1]


def is_medline(name: str) -> bool:
    """Whether a name is written as Medline does: "Simianu VV"."""
    return bool(_MEDLINE.fullmatch(name))


def is_short(name: str) -> bool:
    """Whether no given name is spelled out: "J. Todd", "Todd J"."""
    if _MEDLINE.fullmatch(name):
        return True
    given = re.split(r"[\s.]+", name)[:-1]
    return not any(len(word) > 1 and not word.isupper() and word.casefold() not in _PARTICLES for word in given)


def _parted_by_commas(text: str) -> list[str]:
    """Parts at commas and "and", unless the commas stand between a family name and a given name."""
    pieces = [piece.strip() for piece in _AND.split(text) if piece.strip()]
    if len(pieces) > 1 and all(piece.count(",") == 1 and _inverted(piece) for piece in pieces):
        return pieces
    parts = [part.strip() for piece in pieces for part in piece.split(",") if part.strip()]
    if len(pieces) == 1 and len(parts) == _PAIR and _inverted(text):
        return [text]
    pairs = [", ".join(parts[place : place + _PAIR]) for place in range(0, len(parts), _PAIR)]
    if len(parts) > _PAIR and len(parts) % _PAIR == 0 and all(_are_initials(part) for part in parts[1::_PAIR]):
        return pairs
    if len(parts) > _PAIR and len(parts) % _PAIR == 0 and not any(" " in part for part in parts):
        return pairs
    if (
        len(parts) > _PAIR
        and _SUFFIX.fullmatch(parts[-1])
        and len(parts) == _PAIR + 1
        and _inverted(f"{parts[0]}, {parts[1]}")
    ):
        return [f"{parts[0]}, {parts[1]}, {parts[2]}"]
    return [part for part in parts if not _SUFFIX.fullmatch(part)]


def _are_initials(text: str) -> bool:
    return text == text.upper() and bool(_INITIALS.fullmatch(text))


def _before_place(parts: list[str]) -> list[str]:
    """The people in front of an affiliation, "Jim Todd, University of …"; one part alone stands as it is."""
    place = next(
        (index for index, part in enumerate(parts) if _NOBODY.search(part) or len(part) > _LONGEST_NAME), len(parts)
    )
    if len(parts) == 1 or place == len(parts):
        return parts
    if place == _PAIR and _inverted(f"{parts[0]}, {parts[1]}"):  # "Roe, Richard, Ph.D. Example Institute"
        return [f"{parts[0]}, {parts[1]}"]
    return [part for part in parts[:place] if is_person(_one(part))]


def _inverted(piece: str) -> bool:
    """Whether "Vaswani, Ashish" or "van der Berg, J." rather than two people: one side is a single word."""
    last, _, first = (side.strip() for side in piece.partition(","))
    if not last or not first or _SUFFIX.fullmatch(first):
        return False
    if _are_initials(first) or len(last.split()) == 1:
        return True
    if _END_INITIAL.search(first) and not _END_INITIAL.search(last):  # "García Márquez, José L."
        return True
    lowered = [word for word in last.split() if word.casefold() not in _PARTICLES]
    return len(lowered) == 1 or len(first.split()) == 1


def _one(part: str) -> str:
    """One name, given name first; an empty string where it is none."""
    name = _RANK.sub("", _MARKS.sub("", part).strip(" ,.;:·•-–—'\"")).strip()
    if part.rstrip().endswith(".") and re.search(rf"(?:^|\s|\.|-){_LETTER}$|\b(?:Jr|Sr)$", name):
        name += "."
    if _MEDLINE.fullmatch(name.rstrip(".")):
        name = name.rstrip(".")
    last, comma, first = (side.strip() for side in name.partition(","))
    if comma:
        suffix = ""
        if "," in first:
            first, _, suffix = (side.strip() for side in first.partition(","))
            suffix = f" {suffix}" if _SUFFIX.fullmatch(suffix) else ""
        name = f"{first} {last}{suffix}" if not _SUFFIX.fullmatch(first) else f"{last} {first}"
    if len(name) > _LONGEST_NAME * 2 or len(name) < _PAIR or not any(char.isalpha() for char in name):
        return ""
    return " ".join(name.split())


def _is_collective(text: str) -> bool:
    return bool(_COLLECTIVE.search(text)) and "," not in text


def _capital(word: str) -> bool:
    """Whether a word may be part of a name: a capital, or a letter of a script without any."""
    first = next((char for char in word if char.isalpha()), "")
    return bool(first) and (
        first.isupper()
        or first.lower() == first.upper()
        or (len(word) > 1 and word[1:2] in "'’" and word[2:3].isupper())
    )
