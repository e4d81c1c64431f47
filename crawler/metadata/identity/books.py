"""ISBNs in addresses."""

import re

from crawler.metadata.identity.parts import Parts
from crawler.model.identity import Identity, Kind

_THIRTEEN = re.compile(r"(?<!\d)(97[89](?:-?\d){10})(?!\d)")
_TEN = re.compile(r"/(?:dp|isbn|gp/product|product|ASIN|oclc/isbn)/(\d{9}[\dXx])(?:/|$)")
_NAMES = ("isbn", "vid")
_TEN_DIGITS, _X = 10, 10


def in_address(parts: Parts) -> Identity | None:
    """The book whose ISBN stands in a path or query, if its check digit is right."""
    for text in (parts.path, *(parts.query.get(name, "").removeprefix("ISBN") for name in _NAMES)):
        for match in _THIRTEEN.finditer(text):
            digits = match[1].replace("-", "")
            if _checks(digits):
                return Identity(Kind.ISBN, digits)
    ten = _TEN.search(parts.path) or re.fullmatch(r"(\d{9}[\dXx])", parts.query.get("isbn", ""))
    return Identity(Kind.ISBN, _from_ten(ten[1])) if ten and _checks_ten(ten[1]) else None


def _checks(digits: str) -> bool:
    """ISO 2108: weights 1 and 3 in turn, the sum divisible by ten."""
    return sum(int(digit) * (3 if place % 2 else 1) for place, digit in enumerate(digits)) % 10 == 0


def _checks_ten(digits: str) -> bool:
    values = [_X if digit in "Xx" else int(digit) for digit in digits]
    return sum((_TEN_DIGITS - place) * value for place, value in enumerate(values)) % 11 == 0


def _from_ten(digits: str) -> str:
    body = f"978{digits[:9]}"
    total = sum(int(digit) * (3 if place % 2 else 1) for place, digit in enumerate(body))
    return f"{body}{-total % 10}"
