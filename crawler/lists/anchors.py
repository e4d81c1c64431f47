"""Where the addresses of an HTML text stand: every `<a href>` in the order of the file."""

import html
import re
from collections import deque
from dataclasses import dataclass

from crawler.lists.source import Target

# Comments and scripts are passed over whole, so that an address in them is no link.
_TOKEN = re.compile(
    r"<!--.*?(?:-->|\Z)|<(?P<raw>script|style|textarea|title)\b[^>]*>.*?(?:</(?P=raw)\s*>|\Z)|<(?:a|area)\s(?P<tag>[^>]*)>",
    re.IGNORECASE | re.DOTALL,
)
_HREF = re.compile(r"""(?<![\w-])href\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""", re.IGNORECASE)
# How far ahead an anchor is looked for when the parser has left some out.
_AHEAD = 50


@dataclass(frozen=True, slots=True)
class _Place:
    url: str
    start: int
    end: int


class Anchors:
    """The places of a text's anchors, handed out as a parser meets them."""

    def __init__(self, text: str) -> None:
        self._left = deque(_places(text))

    def take(self, href: str) -> Target | None:
        """The place of the next anchor with this address (entities decoded); None where the text has no such."""
        wanted = href.strip()
        for skipped, place in enumerate(self._left):
            if place.url == wanted:
                for _ in range(skipped + 1):
                    self._left.popleft()
                return Target(place.url, place.start, place.end)
            if skipped >= _AHEAD:
                break
        return None


def _places(text: str) -> list[_Place]:
    places = []
    for token in _TOKEN.finditer(text):
        href = _HREF.search(text, *token.span("tag")) if token["tag"] is not None else None
        if href is None or href.lastindex is None:
            continue
        start, end = href.span(href.lastindex)
        written = text[start:end]
        start += len(written) - len(written.lstrip())
        end -= len(written) - len(written.rstrip())
        if start < end:
            places.append(_Place(html.unescape(text[start:end]), start, end))
    return places
