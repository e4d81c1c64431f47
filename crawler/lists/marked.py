"""Runs as one string, with single characters where emphasis and links begin and end."""

import re


from crawler.lists.items import Run
from crawler.lists.source import Target

EM, EM_END = "\x02", "\x03"
STRONG, STRONG_END = "\x04", "\x05"
TITLE, TITLE_END = "\x06", "\x07"
"""Around the label of the primary link."""
LINK = "\x1f"
"""In place of a link whose label says only what it leads to: "pdf", "code"."""
_MARKS = re.compile(r"[\x02-\x07\x1f]")
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
            parts.append(_MARKS.sub("", run.text))
    if last is not None:
        parts.append(TITLE_END if last is title else LINK if last.start in dropped else "")
    parts.append((STRONG_END if strong else "") + (EM_END if em else ""))
    text = "".join(parts)
    return _HOLLOW.sub(LINK, text) if dropped else text


def plain(marked: str) -> str:
    """Without marks, white space collapsed."""
    return " ".join(_MARKS.sub("", marked).split())


def label_of(runs: tuple[Run, ...], link: Target) -> str:
    """A link's text, markup stripped; a picture's alternative text where it has no other."""
    own = [run for run in runs if run.link is link]
    words = "".join([run.text for run in own if not run.image])
    return " ".join((words if words.strip() else "".join([run.text for run in own])).split())
