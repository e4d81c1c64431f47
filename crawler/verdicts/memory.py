"""Is this still the page that was listed? The looks of a page over time, held against each other.

A page that shares neither its title's words nor its vocabulary with what stood there is somebody else's
(`hijacked`); one that kept its title, or some of its words, was rewritten (drift); anything nearer is an edit.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum
from urllib.parse import urlsplit

from crawler.model.observation import Look
from crawler.verdicts.phrases import parts

# Share of the words of either page that both have. Two pages about different things share 0 to 4 percent of the words
# that this module counts, a page and its new edition 10 to 40, a page before and after a small edit over 70.
_FOREIGN = 0.05
_DRIFTED = 0.25
# Pages of fewer words say too little: an error, a script's empty shell, a picture.
_FEWEST_WORDS = 8
# A rewritten page is told of for four weekly reports, then it is what the page is.
_DRIFT_LASTS = timedelta(days=28)
# A page that was rewritten so often is one that lives: news, a blog's index.
_LIVELY = 2

# A title of the same page keeps so many of its words, or so great a share of them: one word is soon the same.
_SAME_NAME, _SAME_NAME_SHARE = 2, 1 / 4

# Written without spaces: pairs of signs stand for words, but for pairs of hiragana, which are grammar. (Two Japanese
# texts about different things share 16 to 20 percent of their single signs, and next to none of these pairs.)
_CJK = "\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af"
_WORD = re.compile(f"(?=((?![\u3040-\u309f]{{2}})[{_CJK}]{{2}}))|([^\\W\\d_{_CJK}]{{3,}})")
# Words that any two pages share: they say nothing of whose page it is.
_COMMON = frozenset(
    re.findall(
        r"\w+",
        """
        about account after all also and any are back been before but can click contact cookie cookies copyright did
        does email for free from get had has have help here home how into its just language learn like log login main
        make menu more most new news next not now off one only other our out over page policy posts previous privacy
        read reserved rights search see share should sign site skip some such terms than that the their them then there
        these they this through time top twitter facebook use used using very was way website welcome were what when
        where which who will with would you your
        der die das und ist ein eine mit von den für auf nicht sich auch les des est une pour dans que par sur los las
        del por con para una
        """,
    )
)
_TEMPORARY = re.compile(
    r"\b(?:maintenance|temporarily|unavailable|be right back|back soon|loading|"
    r"please wait|try again|database|internal error|something went wrong|enable javascript|just a moment)\b",
    re.IGNORECASE,
)
# Nobody's page, whoever put it up: worth a look where there was an article, and no proof that the site was taken over.
_PLACEHOLDER = re.compile(
    r"\b(?:coming soon|under construction|index of /|launching soon|new (?:web)?site)\b", re.IGNORECASE
)
# What stands before a page for a visitor from another country, or without a cookie.
_GATE = re.compile(
    r"before you continue|consent|privacy (?:choices|settings|center)|cookie|sign in|log ?in\b", re.IGNORECASE
)


class Change(Enum):
    """How a look differs from another one."""

    NONE = "none"
    EDITED = "edited"
    DRIFTED = "drifted"
    FOREIGN = "foreign"


@dataclass(frozen=True, slots=True)
class Memory:
    """What the looks of a page say of the newest visit."""

    change: Change
    """Of the newest look, against the last one that was the listed page's own."""
    evidence: tuple[str, ...] = ()


def remember(looks: Sequence[Look], newest: Look | None, now: datetime) -> Memory:
    """What the newest look is, after all others.

    Args:
        looks: all different ones, the first seen first.
        newest: the one that the newest visit found.
        now: when that visit was.
    """
    if newest is None or not looks:
        return Memory(Change.NONE)
    own, drifts = looks[0], 0
    for look in looks[1:]:
        change = compare(own, look)
        drifts += change is Change.DRIFTED
        if look == newest and change is Change.FOREIGN:
            return Memory(change, _evidence(own, look))
        if look == newest and change is Change.DRIFTED and drifts <= _LIVELY and now - look.first < _DRIFT_LASTS:
            return Memory(change, _evidence(own, look))
        if change is not Change.FOREIGN:
            own = look
    return Memory(Change.NONE)


def compare(before: Look, now: Look) -> Change:
    """How much one look is another one."""
    same_title = (before.title or "").casefold() == (now.title or "").casefold()
    old, new = _words(before.text), _words(now.text)
    is_placeholder = _PLACEHOLDER.search(f"{now.title} {now.text[:200]}") is not None
    says_enough = [len(_words(f"{look.title} {look.text}")) >= _FEWEST_WORDS for look in (before, now)]
    if not says_enough[0] or not (says_enough[1] or is_placeholder):
        return Change.EDITED
    if not old | new:  # pages that show pictures only have their titles
        old, new = _words(before.title), _words(now.title)
    alike = len(old & new) / len(old | new)
    if alike >= _DRIFTED or _is_passing(before) or _is_passing(now):
        return Change.EDITED
    if alike >= _FOREIGN or is_placeholder or (same_title and before.title) or _shares_name(before.title, now.title):
        return Change.DRIFTED
    return Change.FOREIGN


def _shares_name(before: str | None, now: str | None) -> bool:
    """Whether two titles name one page, or one site: a translation keeps that part at least."""
    if any(_words(part) for part in set(_parts(before)) & set(_parts(now))):
        return True
    old, new = _words(before), _words(now)
    shared = len(old & new)
    return shared >= _SAME_NAME or 0 < shared >= len(old | new) * _SAME_NAME_SHARE


def _parts(title: str | None) -> list[str]:
    return [part.casefold() for part in parts(title)]


def _is_passing(look: Look) -> bool:
    """Whether a look says more of the visit than of the page."""
    return bool(
        _TEMPORARY.search(f"{look.title} {look.text[:200]}")
        or _GATE.search(look.title or "")
        or (urlsplit(look.url).hostname or "").startswith("consent.")
    )


def _words(text: str | None) -> frozenset[str]:
    return frozenset(pair or word for pair, word in _WORD.findall((text or "").casefold())) - _COMMON


def _evidence(before: Look, now: Look) -> tuple[str, ...]:
    said = [
        f"was {_name(before)} when it was first seen so on {before.first:%Y-%m-%d}, is {_name(now)} now",
    ]
    hosts = [urlsplit(look.url).hostname or "" for look in (before, now)]
    if hosts[0] != hosts[1]:
        said.append(f"came from {hosts[0]}, comes from {hosts[1]} now")
    return tuple(said)


def _name(look: Look) -> str:
    return f"“{look.title}”" if look.title else f"“{look.text[:60].strip()} …”"
