"""The journal's name where a page marks it as that."""

from collections.abc import Iterator
from typing import Any

from lxml import etree

from crawler.metadata.claims import Claim, Name
from crawler.metadata.markup import text_of, words_of
from crawler.metadata.visible.regions import is_aside

_MARKED = etree.XPath(
    "//*[contains(@class, 'ournal')][self::span or self::div or self::a or self::p or self::h2 or self::h3]"
)
_NAMES = frozenset({"title", "name"})
_OTHERS = frozenset({"abbrev", "meta", "menu", "info", "article", "header"})
_SHORTEST, _LONGEST, _MOST = 3, 100, 300  # characters; elements


def read(root: Any) -> Iterator[Claim]:
    """The first part whose class says that it is a journal's title or name."""
    for element in _MARKED(root)[:_MOST]:
        words = words_of(element, "class")
        if "journal" in words and words & _NAMES and not words & _OTHERS and not is_aside(element):
            text = text_of(element)
            if _SHORTEST <= len(text) <= _LONGEST:
                yield Claim(Name.VENUE, text, "block")
                return
