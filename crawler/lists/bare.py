"""Addresses that stand in a text without any markup, such as "see https://example.org/a_(b)."."""

import re
from collections.abc import Iterator

START = r"(?<![A-Za-z0-9@/])(?:https?://|ftp://|www\.(?=[A-Za-z0-9]))"
# What ends an address: white space, quotes, square and pointed brackets, a second address after a comma, bold's "**",
# and the punctuation of languages that set no space after it.
_CHARACTER = r"""(?:[^\s<>"`\[\]|\\*,;“”„«»‘’，。；、：！？（）「」『』《》〈〉【】]|\*(?!\*)|[,;](?!https?://)|\\[!-/:-@\[-`{-~])"""
_BARE = re.compile(START + _CHARACTER + "+", re.IGNORECASE)
_TRAILING = re.compile(r"(?:[?!.,:;*_~'…]|&[a-z0-9]{1,31};)+\Z", re.IGNORECASE)
_HOST = re.compile(r"(?:[a-z]+://)?[^/?#\s]+", re.IGNORECASE)
_LONGEST = 8192  # characters; longer ones are data, not addresses


def bare_end(text: str, start: int) -> int:
    """Index after the bare address that begins at `start`; `start` itself where there is none."""
    match = _BARE.match(text, start, start + _LONGEST)
    if not match:
        return start
    address = trimmed(match.group())
    host = _HOST.match(address)
    return start + len(address) if host and host.group().rstrip(":/").lower() not in {"http", "https", "ftp"} else start


def bare_addresses(text: str) -> Iterator[tuple[int, int]]:
    """Start and end of each bare address."""
    position = 0
    while match := _BARE.search(text, position):
        end = bare_end(text, match.start())
        if end > match.start():
            yield match.start(), end
        position = max(end, match.start() + 1)


def trimmed(address: str) -> str:
    """Without the punctuation of the sentence around it; brackets stay where they are balanced."""
    opened, closed = address.count("("), address.count(")")
    while True:
        shorter = _TRAILING.sub("", address[-64:])
        shorter = address[:-64] + shorter
        if shorter.endswith(")") and closed > opened:
            shorter, closed = shorter[:-1], closed - 1
        elif shorter.endswith("}") and "{" not in shorter:
            shorter = shorter[:-1]
        if shorter == address:
            return address
        address = shorter
