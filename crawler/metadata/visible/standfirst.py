"""The lines between headline and text in which an article says what it is about."""

from collections.abc import Iterator
from typing import Any

from lxml import etree

from crawler.metadata.claims import Claim, Name
from crawler.metadata.markup import text_of, words_of
from crawler.metadata.visible.regions import is_aside

_MARKED = etree.XPath(
    "//*[@class or @id][self::div or self::p or self::h2 or self::h3 or self::span or self::header or self::section]"
)
_WORDS = frozenset(
    {
        "description",
        "excerpt",
        "dek",
        "deck",
        "standfirst",
        "subtitle",
        "subhead",
        "subheading",
        "teaser",
        "lede",
        "tagline",
        "intro",
    }
)
_SHORTEST, _LONGEST, _MOST = 40, 3000, 3000  # characters; elements


def read(root: Any) -> Iterator[Claim]:
    """Candidates; one is an abstract where the page's description says the same, which is seen when claims meet."""
    for element in _MARKED(root)[:_MOST]:
        if (
            words_of(element) & _WORDS
            and not is_aside(element)
            and _SHORTEST <= len(text := text_of(element)) <= _LONGEST
        ):
            yield Claim(Name.ABSTRACT, text, "standfirst")
