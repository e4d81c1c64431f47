"""What a list says of its own freshness: "Last updated: May 2018", "I'll update it some day (2018-05-17)"."""

import re

from crawler.lists.source import Source
from crawler.model.entry import Claim

_CLAIM = re.compile(
    r"\b(?:last[ \t-]+(?:updated?|modified|revised|edited|checked)|updated[ \t]+(?:on|in|as of|:)|"
    r"(?:up[ \t]to[ \t]date|current|correct)[ \t]+as[ \t]+of|updated?:|"
    r"(?:will|'ll|’ll|going to)[ \t]+(?:be[ \t]+)?(?:keep[ \t]+)?(?:regularly[ \t]+|continuously[ \t]+)?updat(?:ed?|ing)|"
    r"(?:no longer|not)[ \t]+(?:\w+[ \t]+)?(?:maintained|updated)|(?:regularly|continuously|constantly)[ \t]+updated)",
    re.IGNORECASE,
)
_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_NAME = r"(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?"
_ISO = re.compile(r"\b((?:19|20)\d\d)[-/.](0?[1-9]|1[0-2])(?:[-/.](0?[1-9]|[12]\d|3[01]))?\b")
_DAY_MONTH = re.compile(
    r"\b(?:([0-3]?\d)(?:st|nd|rd|th)?[ \t]+(?:of[ \t]+)?)?" + _NAME + r",?[ \t]+((?:19|20)\d\d)\b", re.IGNORECASE
)
_MONTH_DAY = re.compile(r"\b" + _NAME + r"[ \t]+([0-3]?\d)(?:st|nd|rd|th)?,?[ \t]+((?:19|20)\d\d)\b", re.IGNORECASE)
_YEAR = re.compile(r"(?<![\w/.-])((?:19|20)\d\d)(?![\w/-])")
_PARAGRAPH_END = re.compile(r"\r?\n[ \t]*\r?\n")
_LONGEST = 1000  # characters of a line that are read


def list_claims(source: Source) -> tuple[Claim, ...]:
    """Every such claim, with the date it gives."""
    claims = []
    line = 0
    for match in _CLAIM.finditer(source.text):
        number, _ = source.place(match.start())
        if number == line:
            continue
        line = number
        begin = max(source.line(number), match.start() - _LONGEST // 2)
        # A sentence may run over several lines of its paragraph.
        text = _PARAGRAPH_END.split(source.text[begin : match.end() + _LONGEST // 2], maxsplit=1)[0]
        sentence = _sentence(text, match.start() - begin)
        claims.append(Claim(sentence, number, claim_date(sentence)))
    return tuple(claims)


def claim_date(text: str) -> str | None:
    """The date that a text gives, as ISO date as far as it goes.

    >>> claim_date("Last updated: May 17th, 2018")
    '2018-05-17'
    """
    if match := _ISO.search(text):
        year, month, day = match.groups()
        return f"{year}-{int(month):02}" + (f"-{int(day):02}" if day else "")
    if match := _MONTH_DAY.search(text):
        name, day, year = match.groups()
    elif match := _DAY_MONTH.search(text):
        day, name, year = match.groups()
    else:
        match = _YEAR.search(text)
        return match.group(1) if match else None
    month = f"{year}-{_MONTHS.index(name.lower()) + 1:02}"
    return f"{month}-{int(day):02}" if day and 1 <= int(day) <= 31 else month  # noqa: PLR2004 - days of a month


def _sentence(text: str, at: int) -> str:
    """The sentence around a position, white space collapsed and Markdown's marks dropped."""
    begin = max(text.rfind(". ", 0, at) + 1, text.rfind("! ", 0, at) + 1, 0)
    end = re.compile(r"[.!?](?=\s|$)").search(text, at)
    return " ".join(re.sub(r"[*_`#>|]+|</?\w[^>]*>", " ", text[begin : end.end() if end else None]).split())
