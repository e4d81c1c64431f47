"""What the list itself asks not to be told of: `someday: ignore=bot-wall until=2027-01-01 reason="…"` in a comment."""

import re
from collections.abc import Iterator, Sequence
from datetime import date

from crawler.lists.source import Source
from crawler.model.entry import Ignored, Link
from crawler.model.errors import ListError

_WISH = r"someday:[ \t]*(?P<wish>ignore\b[^\n]*?)"
_IN_HTML = re.compile(rf"<!--\s*{_WISH}\s*-->")
# How each format writes a comment; CSV and JSON have none.
_COMMENTS = {
    "markdown": _IN_HTML,
    "html": _IN_HTML,
    "rst": re.compile(rf"^[ \t]*\.\. {_WISH}[ \t]*$", re.MULTILINE),
    "bibtex": re.compile(rf"^[ \t]*%+[ \t]*{_WISH}[ \t]*$", re.MULTILINE),
    "yaml": re.compile(rf"(?:^|[ \t])#[ \t]*{_WISH}[ \t]*$", re.MULTILINE),
    "plain": re.compile(rf"^[ \t]*#[ \t]*{_WISH}[ \t]*$", re.MULTILINE),
}
_PART = re.compile(r"\s*(?P<name>ignore|until|reason)=(?:\"(?P<quoted>[^\"]*)\"|(?P<bare>[^\s\"]+))(?=\s|\Z)")
_WORD = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*\Z")
_FENCE = re.compile(r"^ {0,3}(```+|~~~+)", re.MULTILINE)
_EXAMPLE = 'write it as: someday: ignore=bot-wall until=2027-01-31 reason="a person can see it"'


def read_ignored(data: bytes, path: str, list_format: str, links: Sequence[Link]) -> tuple[Ignored, ...]:
    """Each wish with what it is about: the links on its line, or, where it has none, on the next line that has some.

    Raises:
        ListError: a wish can't be read; names its line.
    """
    comment = _COMMENTS.get(list_format)
    if comment is None or b"someday:" not in data:
        return ()
    source = Source(data, path)
    found = []
    for match in comment.finditer(source.text):
        if list_format == "markdown" and _is_code(source.text, match.start()):
            continue
        line = source.text.count("\n", 0, match.start()) + 1
        what, until, why = _read_wish(match["wish"], path, line)
        lines = sorted({link.line for link in links if link.line >= line})
        if not lines:
            raise ListError(path, line, "there is no link on this line or below that could be ignored: move it there")
        about = [link for link in links if link.line == lines[0]]
        targets = dict.fromkeys(link.entry or link.url for link in about)
        found += [Ignored(target, what, until, why) for target in targets]
    return tuple(found)


def _read_wish(wish: str, path: str, line: int) -> tuple[tuple[str, ...], date, str]:
    parts: dict[str, str] = {}
    rest = wish
    while rest.strip():
        part = _PART.match(rest)
        if part is None or part["name"] in parts:
            raise ListError(path, line, f"can't read {rest.strip()!r} in this comment; {_EXAMPLE}")
        parts[part["name"]] = part["quoted"] if part["bare"] is None else part["bare"]
        rest = rest[part.end() :]
    what = tuple(_words(parts.get("ignore", "")))
    if not what or not all(map(_WORD.match, what)):
        raise ListError(path, line, f"ignore= must name what a report calls it, or all; {_EXAMPLE}")
    try:
        until = date.fromisoformat(parts.get("until", ""))
    except ValueError:
        raise ListError(path, line, f"until= must be the day on which it is reported again; {_EXAMPLE}") from None
    return () if what == ("all",) else what, until, parts.get("reason", "")


def _words(text: str) -> Iterator[str]:
    return (word.strip() for word in text.split(",") if word.strip())


def _is_code(text: str, index: int) -> bool:
    """In a block of code, or in a line's: somebody writes about such comments."""
    opened = ""
    for fence in _FENCE.finditer(text, 0, index):
        if not opened:
            opened = fence[1]
        elif fence[1][0] == opened[0] and len(fence[1]) >= len(opened):
            opened = ""
    start = text.rfind("\n", 0, index) + 1
    return bool(opened) or text.count("`", start, index) % 2 == 1 or text.startswith(("    ", "\t"), start)
