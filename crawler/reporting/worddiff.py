"""What is listed beside what is fresh, word by word, as in a code review."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

# Characters. SequenceMatcher is quadratic in words, and texts come from strangers.
LONGEST = 300
# Below this likeness single words that happen to be equal only confuse: the texts are shown whole.
_LEAST_ALIKE = 0.4
_WORDS = re.compile(r"\w+|\s+|[^\w\s]")


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of words that is in both texts, only in the listed one, or only in the fresh one."""

    tag: str
    """"same", "del" or "ins"."""
    text: str


def word_diff(listed: str, fresh: str) -> tuple[Piece, ...]:
    """The pieces in reading order: those without "ins" make the listed text, those without "del" the fresh one.

    Args:
        listed: At most `LONGEST` characters count.
        fresh: Likewise.
    """
    listed, fresh = listed[:LONGEST], fresh[:LONGEST]
    before, after = _WORDS.findall(listed), _WORDS.findall(fresh)
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    if matcher.ratio() < _LEAST_ALIKE:
        return tuple(_whole(listed, fresh))
    pieces: list[Piece] = []
    for tag, i1, i2, j1, j2 in matcher.get_opcodes():
        if tag == "equal":
            pieces.append(Piece("same", "".join(before[i1:i2])))
        else:
            pieces += _whole("".join(before[i1:i2]), "".join(after[j1:j2]))
    return tuple(pieces)


def _whole(listed: str, fresh: str) -> Iterator[Piece]:
    if listed:
        yield Piece("del", listed)
    if fresh:
        yield Piece("ins", fresh)
