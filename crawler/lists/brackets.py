"""Markdown's square brackets: links, images and references, those written wrongly too. One pass, linear time."""

import re
from bisect import bisect_left
from collections.abc import Container
from dataclasses import dataclass

from markdown_it.common.utils import normalizeReference, unescapeAll

from crawler.lists.bare import trimmed

_LONGEST_LABEL = 1000  # characters; CommonMark, section 4.7, allows 999
_DEPTH = 12  # nested round brackets in an address; more is an attack
_REACH = 2048  # characters looked at for the end of a broken address
_STOP = re.compile(
    r"\\.|`+|<!--|<(?:[a-z][a-z0-9+.-]{1,31}:[^<>\s]*|/?[a-z][^<>]*)>|!?\[|\]", re.IGNORECASE | re.DOTALL
)
_SPACE = re.compile(r"[ \t]*(?:\n[ \t]*)?")
_TITLE = re.compile(r"""(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|“[^”"]*”|\((?:[^()\\]|\\.)*\))""", re.DOTALL)
_POINTED = re.compile(r"<((?:[^<>\\\n]|\\.)*)>")
_STEP = re.compile(r"\\.|[^\s()\\<]+|[()\\<]")
_ABSOLUTE = re.compile(r"(?:https?:/{1,2}|ftp://|www\.)[^\s()]", re.IGNORECASE)
_FILE = re.compile(r"[^\s:]*/|.*\.(?:pdf|html?|ps|md|txt|pptx?|docx?|ipynb|gz|zip)\Z", re.IGNORECASE)
_PATH, _PATH_REACH = re.compile(r"[/.]"), 200  # where a relative address must have a sign of being one
_NESTED = re.compile(r"\[[^\[\]]*\]\(([^\s()]+)\)")
_REFERENCE = re.compile(r"[ ]?\[((?:[^\[\]\\]|\\.){0,999})\]", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Bracket:
    """One `[label](address)`, `![picture](address)` or `[label][reference]` of a text."""

    label: tuple[int, int]
    """Start and end of what stands between the square brackets."""
    end: int
    """Index after the whole."""
    image: bool
    url: str = ""
    """Decoded; empty for references and for `[label]()`."""
    start: int = 0
    stop: int = 0
    """Start and end of the address as written."""
    reference: str | None = None
    """Normalized label of the definition."""
    problem: str | None = None
    wrong: tuple[int, int] = (0, 0)
    """Start and end of what should be replaced."""
    right: str = ""
    """What should stand there."""


def find_brackets(text: str, references: Container[str]) -> dict[int, Bracket]:
    """Every link, image and reference by the index of its first character ("[" or "!")."""
    found: dict[int, Bracket] = {}
    if "[" not in text:
        return found
    ticks = code_fences(text)
    openers: list[int] = []
    inactive = 0  # openers below this depth hold a link already, and links hold no links
    position, comments = 0, True
    while stop := _STOP.search(text, position):
        position = stop.end()
        mark = stop.group()
        if mark[0] == "`":
            position = after_code(ticks, stop.start(), position)
        elif mark == "<!--" and comments:
            close = text.find("-->", position)
            comments = close >= 0
            position = close + 3 if comments else position
        elif mark in {"[", "!["}:
            openers.append(stop.start())
        elif mark == "]" and openers:
            opening = openers.pop()
            image = text[opening] == "!"
            usable = image or len(openers) >= inactive
            inactive = min(inactive, len(openers))
            label = (opening + 1 + image, stop.start())
            bracket = _bracket(text, label, image, references) if usable else None
            if bracket:
                found[opening] = bracket
                position = bracket.end
                if not image:
                    inactive = len(openers)
    return found


def read_destination(text: str, position: int) -> tuple[str, int, int, int] | None:
    """A well-formed destination that begins at `position`: address decoded, its start and end, index after it."""
    if pointed := _POINTED.match(text, position):
        return unescapeAll(pointed.group(1)), pointed.start(1), pointed.end(1), pointed.end()
    start, depth = position, 0
    while step := _STEP.match(text, position):
        piece = step.group()
        if piece == "<" and position == start:
            return None
        if piece == ")":
            if depth == 0:
                break
            depth -= 1
        elif piece == "(":
            depth += 1
            if depth > _DEPTH:
                return None
        position = step.end()
    return None if depth else (unescapeAll(text[start:position]), start, position, position)


def _bracket(text: str, label: tuple[int, int], image: bool, references: Container[str]) -> Bracket | None:
    after = label[1] + 1
    if text.startswith("(", after) and (bracket := _inline(text, label, image) or _broken(text, label, image)):
        return bracket
    if reference := _REFERENCE.match(text, after):
        inner = reference.group(1)
        if _ABSOLUTE.match(inner) and " " not in inner:
            span = (reference.start(1), reference.end(1))
            right = f"({inner})"
            return Bracket(
                label, reference.end(), image, unescapeAll(inner), *span,
                problem="square brackets around the address", wrong=(after, reference.end()), right=right,
            )  # fmt: skip
        name = normalizeReference(inner or text[slice(*label)])
        if name in references and not text.startswith(" ", after):
            return Bracket(label, reference.end(), image, reference=name)
    if label[1] - label[0] < _LONGEST_LABEL and (name := normalizeReference(text[slice(*label)])) in references:
        return Bracket(label, after, image, reference=name)
    return None if image else _spaced(text, label)


def _inline(text: str, label: tuple[int, int], image: bool) -> Bracket | None:
    """`(address "title")` as CommonMark has it, and addresses in doubled brackets."""
    position = _SPACE.match(text, label[1] + 2).end()  # type: ignore[union-attr]  # matches the empty string too
    destination = read_destination(text, position)
    if destination is None:
        return None
    url, start, stop, position = destination
    if space := _SPACE.match(text, position):
        title = _TITLE.match(text, space.end()) if space.end() > position else None
        position = _SPACE.match(text, title.end()).end() if title else space.end()  # type: ignore[union-attr]
    if not text.startswith(")", position):
        return None
    if nested := _NESTED.fullmatch(text, start, stop):
        inner = nested.group(1)
        return Bracket(
            label, position + 1, image, unescapeAll(inner), *nested.span(1),
            problem="a link in place of an address", wrong=(start, stop), right=inner,
        )  # fmt: skip
    if text.startswith("(", start) and text[stop - 1] == ")" and not text.startswith("<", start - 1):
        inner = text[start + 1 : stop - 1].strip("()")
        begin = text.index(inner, start)
        return Bracket(
            label, position + 1, image, unescapeAll(inner), begin, begin + len(inner),
            problem="doubled brackets", wrong=(start, stop), right=inner,
        )  # fmt: skip
    return Bracket(label, position + 1, image, url, start, stop)


def _broken(text: str, label: tuple[int, int], image: bool) -> Bracket | None:
    """An address with spaces in it, or whose closing bracket is missing."""
    opening = label[1] + 1
    line_end = text.find("\n", opening, opening + _REACH)
    rest = text[opening + 1 : line_end if line_end >= 0 else opening + _REACH]
    shift = len(rest) - len(rest.lstrip(" \t<("))
    begin, body = opening + 1 + shift, rest[shift:]
    absolute = bool(_ABSOLUTE.match(body))
    if not absolute and not _PATH.search(body, 0, _PATH_REACH):
        return None
    close = _closing(body)
    inner = body[:close].rstrip(" \t>") if close is not None else ""
    if inner and " " not in inner and "\t" not in inner and absolute:
        end = begin + close + 1 if close is not None else begin
        return Bracket(
            label, end, image, unescapeAll(inner), begin, begin + len(inner),
            problem="brackets do not match", wrong=(opening, end), right=f"({inner})",
        )  # fmt: skip
    if inner and close is not None and (absolute or (_FILE.match(inner) and len(inner) < 200)):  # noqa: PLR2004 - a path, not a remark
        address = re.split(r"""[ \t]+["'“”]""", inner)[0]
        return Bracket(
            label, begin + close + 1, image, unescapeAll(address).replace(" ", "%20"), begin, begin + len(address),
            problem="a space in the address", wrong=(begin, begin + len(address)), right=address.replace(" ", "%20"),
        )  # fmt: skip
    if not absolute:
        return None
    words = body.split(maxsplit=1)
    address = trimmed(words[0])
    stop = begin + len(address)
    return Bracket(
        label, stop, image, unescapeAll(address), begin, stop,
        problem="closing bracket missing", wrong=(opening, stop), right=f"({address})",
    )  # fmt: skip


def _spaced(text: str, label: tuple[int, int]) -> Bracket | None:
    """`[label] (http://…)`: a space, or a line end, between label and address."""
    gap = _SPACE.match(text, label[1] + 1)
    if not gap or gap.end() == gap.start() or not text.startswith("(", gap.end()):
        return None
    begin = gap.end() + 1
    if not _ABSOLUTE.match(text, begin):
        return None
    destination = read_destination(text, begin)
    if destination is None or not text.startswith(")", destination[3]):
        return None
    url, start, stop, end = destination
    return Bracket(
        label, end + 1, False, url, start, stop,
        problem="space between label and address", wrong=gap.span(), right="",
    )  # fmt: skip


def _closing(body: str) -> int | None:
    """Index of the round bracket that closes what is open at the beginning."""
    depth = 0
    for match in re.finditer(r"[()]", body):
        if match.group() == "(":
            depth += 1
        elif depth == 0:
            return match.start()
        else:
            depth -= 1
    return None


def code_fences(text: str) -> dict[int, list[int]]:
    """Where runs of backticks begin, by their length."""
    fences: dict[int, list[int]] = {}
    if "`" in text:
        for run in re.finditer("`+", text):
            fences.setdefault(run.end() - run.start(), []).append(run.start())
    return fences


def after_code(fences: dict[int, list[int]], start: int, end: int) -> int:
    """Index after the code span that a run of backticks opens; after the run where it opens none."""
    same = fences.get(end - start, [])
    following = bisect_left(same, end)
    return same[following] + end - start if following < len(same) else end
