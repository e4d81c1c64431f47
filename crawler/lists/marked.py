"""Runs as one string, with single characters where emphasis and links begin and end.

`Source` has taken these characters out of the text itself.
"""

import re

from crawler.lists.items import Run
from crawler.lists.source import Target

EM, EM_END = "\x02", "\x03"
STRONG, STRONG_END = "\x04", "\x05"
TITLE, TITLE_END = "\x06", "\x07"
"""Around the label of the primary link."""
LINK = "\x1f"
"""In place of a link whose label says only what it leads to: "pdf", "code"."""
_UNMARKED = dict.fromkeys((*range(2, 8), 0x1F))
_HOLLOW = re.compile(r"[(\[]{1,2}[\s\x02-\x05,;|/&·]*(?:\x1f[\s\x02-\x05,;|/&·]*)+[)\]]{1,2}")


def mark(runs: tuple[Run, ...], title: Target | None = None, dropped: frozenset[int] = frozenset()) -> str:
    """The runs' text with marks.

    Args:
        runs: pictures are left out.
        title: the link whose label is the title.
        dropped: `Target.start` of links whose labels say nothing.
    """
    parts: list[str] = []
    strong = em = False
    last: Target | None = None
    for run in runs:
        if run.image:
            continue
        if run.link is not last:
            if last is title and last is not None:
                parts.append(TITLE_END)
            elif last is not None and last.start in dropped:
                parts.append(LINK)
            last = run.link
            opened = TITLE if last is title and last is not None else ""
        else:
            opened = ""
        if run.em != em:
            em = run.em
            parts.append(EM if em else EM_END)
        if run.strong != strong:
            strong = run.strong
            parts.append(STRONG if strong else STRONG_END)
        parts.append(opened)
        if last is None or last is title or last.start not in dropped:
            parts.append(run.text)
    if last is not None:
        parts.append(TITLE_END if last is title else LINK if last.start in dropped else "")
    parts.append((STRONG_END if strong else "") + (EM_END if em else ""))
    text = "".join(parts)
    return _HOLLOW.sub(LINK, text) if dropped else text


def plain(marked: str) -> str:
    """Without marks, white space collapsed."""
    return " ".join(marked.translate(_UNMARKED).split())


def labels(runs: tuple[Run, ...]) -> dict[tuple[int, int | None], tuple[Target, str]]:
    """Each link with its text, markup stripped; a picture's alternative text where it has no other."""
    texts: dict[tuple[int, int | None], tuple[Target, list[str], list[str]]] = {}
    for run in runs:
        if run.link is not None:
            _, words, pictures = texts.setdefault((run.link.start, run.link.used), (run.link, [], []))
            (pictures if run.image else words).append(run.text)
    return {
        key: (link, " ".join("".join(words).split()) or " ".join("".join(pictures).split()))
        for key, (link, words, pictures) in texts.items()
    }


def label_of(runs: tuple[Run, ...], link: Target) -> str:
    """The text of one link."""
    return labels(tuple(run for run in runs if run.link is link)).get((link.start, link.used), (link, ""))[1]
