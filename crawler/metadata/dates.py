"""Years in dates of every style."""

import re

# Before Gutenberg nobody published; tomorrow's issue is dated next year.
_FIRST_YEAR = 1450
_AHEAD = 1
_FOUR = re.compile(r"(?<![\d.])(1[4-9]\d\d|20\d\d)(?!\d)")
_ISO = re.compile(r"\s*(1[4-9]\d\d|20\d\d)(?:[-/.]?(?:0?[1-9]|1[0-2]))?")
_COMPACT = re.compile(r"\s*(1[4-9]\d\d|20\d\d)(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])")


def year_in(text: str, latest: int) -> int | None:
    """The year of a date, in whatever order its parts stand; None without one, or with one after `latest`.

    Args:
        latest: the year in which the page was fetched.
    """
    text = text[:200]
    for pattern in (_COMPACT, _ISO, _FOUR):
        if (match := pattern.match(text) or pattern.search(text)) and _FIRST_YEAR <= int(match[1]) <= latest + _AHEAD:
            return int(match[1])
    return None
