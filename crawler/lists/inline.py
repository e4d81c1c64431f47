"""The inside of a Markdown block: from its text to runs whose links know their place in the file.

markdown-it reads the blocks; this reads their text, because links must keep their places and mistakes in them must be
understood, and because it is three times as fast.
"""

import html
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from crawler.lists.bare import START, bare_end
from crawler.lists.brackets import Bracket, after_code, code_fences, find_brackets
from crawler.lists.emphasis import Emphasis, Piece
from crawler.lists.items import Run
from crawler.lists.source import Source, Target
from crawler.model.entry import Malformed

_STOP = re.compile(r"[\n!&*<\[\\_`]|~~|" + START, re.IGNORECASE)
# What most items of most lists are: a link without any markup, and plain words.
_ONE_LINK = re.compile(r"\[([^\[\]]+)\]\(([^\s()<>\\&]+)\)")
_PUNCTUATION = frozenset("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~")
_ENTITY = re.compile(r"&(?:#[0-9]{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,31});", re.IGNORECASE)
_MARKS = re.compile(r"\*+|_+")
_AUTOLINK = re.compile(r"<((?:[a-z][a-z0-9+.-]{1,31}:[^<>\s]*|www\.[^<>\s]+))>", re.IGNORECASE)
_TAG = re.compile(r"""</?([a-z][a-z0-9-]*)(?:[\s/](?:[^<>"']|"[^"<]*"|'[^'<]*')*)?>""", re.IGNORECASE)
_DECLARATION = re.compile(r"<[!?][^<>]*>")
_ATTRIBUTE = r"""(?<![\w-]){}\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))"""
_HREF = re.compile(_ATTRIBUTE.format("href"), re.IGNORECASE)
_ALT = re.compile(_ATTRIBUTE.format("alt"), re.IGNORECASE)
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
_STYLES = {"b": "strong", "strong": "strong", "i": "em", "em": "em", "cite": "em", "code": "code"}
_BREAKS = frozenset(
    "br p div li ul ol tr td th table tbody thead h1 h2 h3 h4 h5 h6 summary details dt dd blockquote hr center section".split()
)

Place = Callable[[int], int]
"""From an index in the block's text to the index in `Source.text`."""


@dataclass(frozen=True, slots=True)
class Tag:
    """An HTML tag met between the runs of a block."""

    name: str
    closing: bool
    index: int
    """How many runs stand before it."""
    place: int
    """Index in `Source.text`."""
    text: str


class Inline:
    """Reads the text of one block after the other."""

    def __init__(self, source: Source, references: Mapping[str, Target]) -> None:
        self._source = source
        self._references = references

    def read(self, text: str, place: Place) -> tuple[tuple[Run, ...], tuple[Tag, ...]]:
        """Runs of a block's text, and the HTML tags between them."""
        stop = _STOP.search(text)
        if stop is None:
            return ((Run(text),) if text else ()), ()
        one = _ONE_LINK.match(text, stop.start())
        if one and not _STOP.search(one.group(1)) and not _STOP.search(text, one.end()):
            link = Target(one.group(2), place(one.start(2)), place(one.end(2) - 1) + 1)
            before, rest = text[: one.start()], text[one.end() :]
            runs = (Run(before), Run(one.group(1), link=link), Run(rest))
            return tuple(run for run in runs if run.text), ()
        return _Reading(self._source, self._references, text, place).read()


class _Reading:
    """One walk over the text of a block."""

    def __init__(self, source: Source, references: Mapping[str, Target], text: str, place: Place) -> None:
        self._source, self._references, self._text, self._place = source, references, text, place
        self._brackets = find_brackets(text, references)
        self._fences = code_fences(text)
        self._comments = True  # whether a comment's end may still follow
        self._emphasis = Emphasis()
        self._links: list[Target | None] = []  # of <a>, open at the moment
        self._pieces: list[Piece] = []
        self._tags: list[tuple[str, bool, int, int, str]] = []

    def read(self) -> tuple[tuple[Run, ...], tuple[Tag, ...]]:
        self._scan(0, len(self._text), None)
        runs: list[Run] = []
        depth = {"strong": 0, "em": 0, "code": 0}
        strong = em = code = False
        cuts = {tag[2]: 0 for tag in self._tags}  # by the number of a piece before which a tag stands: runs before it
        last: Run | None = None
        parts: list[str] = []  # texts of the last run; joined when it ends, for a text may come in a million pieces
        for number, piece in enumerate(self._pieces):
            if number in cuts:
                _ended(runs, parts)
                cuts[number], last = len(runs), None
            for style in piece.before:
                depth[style] = max(0, depth[style] - 1)
            if piece.before:
                strong, em, code = depth["strong"] > 0, depth["em"] > 0, depth["code"] > 0
            if piece.text:
                coded = code or piece.code
                # Targets are compared as objects: two links may show one address side by side.
                if (
                    last
                    and last.link is piece.link
                    and (last.strong, last.em, last.code, last.image) == (strong, em, coded, piece.image)
                ):
                    parts.append(piece.text)
                else:
                    _ended(runs, parts)
                    last = Run(piece.text, strong, em, coded, piece.image, piece.link)
                    runs.append(last)
            for style in piece.after:
                depth[style] += 1
            if piece.after:
                strong, em, code = depth["strong"] > 0, depth["em"] > 0, depth["code"] > 0
        _ended(runs, parts)
        cuts[len(self._pieces)] = len(runs)
        return tuple(runs), tuple(Tag(name, closing, cuts[at], at_, tag) for name, closing, at, at_, tag in self._tags)

    def _scan(self, position: int, end: int, link: Target | None) -> None:
        text, pieces = self._text, self._pieces
        while position < end:
            stop = _STOP.search(text, position, end)
            start = stop.start() if stop else end
            if start > position:
                pieces.append(Piece(text[position:start], link or self._open()))
            if not stop:
                return
            position = self._special(start, end, link)

    def _open(self) -> Target | None:
        return self._links[-1] if self._links else None

    def _special(self, start: int, end: int, link: Target | None) -> int:
        """Read what begins with a special character; the index after it."""
        text, inside = self._text, link or self._open()
        mark = text[start]
        if mark in "[!" and (bracket := self._brackets.get(start)) and bracket.end <= end:
            self._bracket(bracket, inside)
            return bracket.end
        if mark in "*_":
            marks = _MARKS.match(text, start, end)
            assert marks is not None
            self._pieces.append(Piece(marks.group(), inside))
            self._emphasis.add(self._pieces[-1], text, start, marks.end())
            return marks.end()
        if mark == "<" and (after := self._pointed(start, end, inside)):
            return after
        if mark in "hHfFwW":
            return self._bare(start, end, inside)
        shown, after, code = self._character(start, end)
        self._pieces.append(Piece(shown, inside, code))
        return after

    def _character(self, start: int, end: int) -> tuple[str, int, bool]:
        """Escapes, entities, code, line ends: what is shown, the index after it, whether it is code."""
        text = self._text
        mark, following = text[start], text[start + 1 : start + 2]
        if mark == "\\" and start + 1 < end and (following in _PUNCTUATION or following == "\n"):
            return following, start + 2, False
        if mark == "&" and (entity := _ENTITY.match(text, start, end)):
            return html.unescape(entity.group()), entity.end(), False
        if mark == "~":
            return "", start + 2, False
        if mark == "`":
            opened = start
            while opened < end and text[opened] == "`":
                opened += 1
            closed = after_code(self._fences, start, opened)
            if opened < closed <= end:
                return " ".join(text[opened : closed - (opened - start)].split("\n")).strip(), closed, True
            return text[start:opened], opened, False
        return mark, start + 1, False

    def _bracket(self, bracket: Bracket, inside: Target | None) -> None:
        if bracket.image:
            self._pieces.append(Piece(self._text[slice(*bracket.label)], inside, image=True))
            return
        outer, self._emphasis = self._emphasis, Emphasis()
        self._scan(*bracket.label, self._target(bracket) or inside)
        self._emphasis = outer

    def _target(self, bracket: Bracket) -> Target | None:
        if bracket.reference is not None:
            return replace(self._references[bracket.reference], used=self._place(bracket.label[0]))
        if not bracket.url:
            return None
        malformed = None
        if bracket.problem:
            begin, end = bracket.wrong
            malformed = self._source.malformed(
                bracket.problem, self._place(begin), self._place(end - 1) + 1, bracket.right
            )
        return self._address(bracket.url, bracket.start, bracket.stop, malformed=malformed)

    def _bare(self, start: int, end: int, inside: Target | None) -> int:
        stop = min(bare_end(self._text, start), end)
        if stop <= start:
            self._pieces.append(Piece(self._text[start], inside))
            return start + 1
        url = html.unescape(_ESCAPED.sub(r"\1", self._text[start:stop]))
        self._pieces.append(Piece(url, inside or self._address(url, start, stop)))
        return stop

    def _pointed(self, start: int, end: int, inside: Target | None) -> int:
        """An autolink, a comment or an HTML tag; 0 where it is none."""
        text = self._text
        if auto := _AUTOLINK.match(text, start, end):
            url = html.unescape(auto.group(1))
            self._pieces.append(Piece(url, inside or self._address(url, *auto.span(1))))
            return auto.end()
        if text.startswith("<!--", start) and self._comments:
            close = text.find("-->", start + 4)
            self._comments = close >= 0
            if self._comments:
                return close + 3
        if tag := _TAG.match(text, start, end):
            self._tag(tag.group(), tag.group(1).lower(), start)
            return tag.end()
        declaration = _DECLARATION.match(text, start, end)
        return declaration.end() if declaration else 0

    def _tag(self, tag: str, name: str, start: int) -> None:
        closing = tag.startswith("</")
        self._tags.append((name, closing, len(self._pieces), self._place(start), tag))
        if name == "a":
            self._anchor(tag, start, closing=closing)
        elif name in _STYLES:
            style = (_STYLES[name],)
            self._pieces.append(Piece("", before=style if closing else (), after=() if closing else style))
        elif name in _BREAKS:
            self._pieces.append(Piece("\n", self._open()))
        elif name == "img" and (alt := _ALT.search(tag)):
            self._pieces.append(Piece(html.unescape(alt.group(alt.lastindex or 0)), self._open(), image=True))

    def _anchor(self, tag: str, start: int, *, closing: bool) -> None:
        if closing or tag.endswith("/>"):
            if self._links and closing:
                self._links.pop()
            return
        href = _HREF.search(tag)
        written = href.group(href.lastindex or 0) if href else ""
        if not href or not written.strip():
            self._links.append(None)
            return
        begin = start + href.start(href.lastindex or 0) + len(written) - len(written.lstrip())
        written = written.strip()
        # As browsers do: a line end within an address is no part of it.
        url = html.unescape(re.sub(r"[\t\r\n]+", "", written))
        self._links.append(self._address(url, begin, begin + len(written)))

    def _address(self, url: str, start: int, stop: int, *, malformed: Malformed | None = None) -> Target:
        return Target(url, self._place(start), self._place(stop - 1) + 1, malformed)


def _ended(runs: list[Run], parts: list[str]) -> None:
    """Give the last run what came after its first piece."""
    if parts:
        runs[-1] = replace(runs[-1], text=runs[-1].text + "".join(parts))
        parts.clear()
