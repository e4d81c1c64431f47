"""The inside of a Markdown block: from its text to runs whose links know their place in the file."""

import html
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from markdown_it import MarkdownIt
from markdown_it.rules_inline import (
    StateInline,
    backtick,
    emphasis,
    entity,
    escape,
    html_inline,
    newline,
    strikethrough,
)
from markdown_it.token import Token

from crawler.lists.bare import START, bare_end
from crawler.lists.brackets import Bracket, find_brackets
from crawler.lists.items import Run
from crawler.lists.source import Source, Target

_STOP = re.compile(r"[\n!&*<\[\\\]_`~]|" + START, re.IGNORECASE)
_AUTOLINK = re.compile(r"<((?:[a-z][a-z0-9+.-]{1,31}:[^<>\s]*)|www\.[^<>\s]+)>", re.IGNORECASE)
_TAG = re.compile(r"</?([a-z][a-z0-9-]*)", re.IGNORECASE)
_ATTRIBUTE = r"""\b{}\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))"""
_HREF = re.compile(r"(?<![\w-])" + _ATTRIBUTE.format("href"), re.IGNORECASE)
_ALT = re.compile(r"(?<![\w-])" + _ATTRIBUTE.format("alt"), re.IGNORECASE)
_NESTING = 60  # blocks within blocks, links within emphasis; Python's stack is not the limit then
_STYLES = {"b": "strong", "strong": "strong", "i": "em", "em": "em", "cite": "em", "code": "code", "s": "", "del": ""}
_BREAKS = frozenset(
    "br p div li ul ol tr table tbody thead h1 h2 h3 h4 h5 h6 summary details dt dd blockquote hr center section".split()
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


def parser() -> MarkdownIt:
    """markdown-it-py for CommonMark and GitHub's tables, with link rules that keep places and understand mistakes."""
    parser = MarkdownIt("commonmark", {"maxNesting": _NESTING}).enable(["table", "strikethrough"])
    parser.core.ruler.enableOnly(["block"])
    # One rule that looks at the character, in place of twelve that are asked in turn: twice as fast.
    parser.inline.ruler.at("text", _dispatch)
    parser.inline.ruler.enableOnly(["text"])
    return parser


class Inline:
    """Reads the text of one block after the other."""

    def __init__(self, parser: MarkdownIt, source: Source, references: Mapping[str, Target]) -> None:
        self._parser = parser
        self._source = source
        self._references = references

    def read(self, text: str, place: Place) -> tuple[tuple[Run, ...], tuple[Tag, ...]]:
        """Runs of a block's text, and the HTML tags between them."""
        brackets = find_brackets(text, self._references)
        tokens: list[Token] = []
        self._parser.inline.parse(text, self._parser, {"brackets": brackets}, tokens)
        return _Runs(self._source, self._references, text, place).read(tokens)


class _Runs:
    """One walk over the tokens of a block."""

    def __init__(self, source: Source, references: Mapping[str, Target], text: str, place: Place) -> None:
        self._source, self._references, self._text, self._place = source, references, text, place
        self._depth = {"strong": 0, "em": 0, "code": 0, "": 0}
        self._links: list[Target | None] = []
        self._runs: list[Run] = []
        self._tags: list[Tag] = []
        self._apart = False  # a tag stands between the last run and the next

    def read(self, tokens: list[Token]) -> tuple[tuple[Run, ...], tuple[Tag, ...]]:
        for token in tokens:
            kind = token.type
            if kind == "text":
                self._add(token.content)
            elif kind in {"softbreak", "hardbreak"}:
                self._add("\n")
            elif kind == "code_inline":
                self._add(token.content, code=True)
            elif kind == "link_open":
                self._links.append(self._target(token.meta["bracket"]))
            elif kind == "link_close":
                self._links.pop()
            elif kind == "image":
                self._add(token.content, image=True)
            elif kind == "html_inline":
                self._tag(token)
            elif kind in {"strong_open", "em_open"}:
                self._depth[kind[:-5]] += 1
            elif kind in {"strong_close", "em_close"}:
                self._depth[kind[:-6]] -= 1
        return tuple(self._runs), tuple(self._tags)

    def _add(self, text: str, *, image: bool = False, code: bool = False) -> None:
        if not text:
            return
        link = self._links[-1] if self._links else None
        strong, em = self._depth["strong"] > 0, self._depth["em"] > 0
        code = code or self._depth["code"] > 0
        if self._runs and not self._apart:
            last = self._runs[-1]
            if last.link is link and (last.strong, last.em, last.code, last.image) == (strong, em, code, image):
                self._runs[-1] = Run(last.text + text, strong, em, code, image, link)
                return
        self._apart = False
        self._runs.append(Run(text, strong, em, code, image, link))

    def _target(self, bracket: Bracket) -> Target | None:
        if bracket.reference is not None:
            target = self._references[bracket.reference]
            return replace(target, used=self._place(bracket.label[0]))
        if not bracket.url:
            return None
        start, stop = self._place(bracket.start), self._place(bracket.stop - 1) + 1
        malformed = None
        if bracket.problem:
            begin, end = bracket.wrong
            malformed = self._source.malformed(
                bracket.problem, self._place(begin), self._place(end - 1) + 1, bracket.right
            )
        return Target(bracket.url, start, stop, malformed)

    def _tag(self, token: Token) -> None:
        match = _TAG.match(token.content)
        if not match:
            return
        name, closing = match.group(1).lower(), token.content.startswith("</")
        at = token.meta["at"]
        self._tags.append(Tag(name, closing, len(self._runs), self._place(at), token.content))
        self._apart = True
        if name == "a":
            self._anchor(token.content, at, closing=closing)
        elif name in _STYLES:
            style = _STYLES[name]
            self._depth[style] = max(0, self._depth[style] + (-1 if closing else 1))
        elif name in _BREAKS:
            self._add("\n")
        elif name == "img" and (alt := _ALT.search(token.content)):
            self._add(html.unescape(alt.group(alt.lastindex or 0)), image=True)

    def _anchor(self, tag: str, at: int, *, closing: bool) -> None:
        if closing or tag.endswith("/>"):
            if self._links and closing:
                self._links.pop()
            return
        href = _HREF.search(tag)
        if not href or not href.lastindex or not href.group(href.lastindex).strip():
            self._links.append(None)
            return
        written = href.group(href.lastindex)
        start = at + href.start(href.lastindex) + len(written) - len(written.lstrip())
        written = written.strip()
        url = html.unescape(written)
        self._links.append(Target(url, self._place(start), self._place(start + len(written) - 1) + 1))


def _dispatch(state: StateInline, silent: bool) -> bool:
    """The rule for the character at the position; text up to the next character that has a rule."""
    start = state.pos
    rule = _RULES.get(state.src[start])
    if rule and rule(state, silent):
        return True
    stop = _STOP.search(state.src, start + 1, state.posMax)
    state.pos = stop.start() if stop else state.posMax
    if not silent:
        state.append_pending(state.src[start : state.pos])
    return True


def _link(state: StateInline, silent: bool) -> bool:
    bracket: Bracket | None = state.env["brackets"].get(state.pos)
    if bracket is None:
        return False
    if not silent and bracket.image:
        token = state.push("image", "img", 0)
        token.content = state.src[slice(*bracket.label)]
    elif not silent:
        _push_link(state, bracket, bracket.label)
    state.pos = bracket.end
    return True


def _push_link(state: StateInline, bracket: Bracket, label: tuple[int, int] | None) -> None:
    """Open and close a link around its label; without a label, around the address itself."""
    token = state.push("link_open", "a", 1)
    token.meta = {"bracket": bracket}
    if label is None:
        text = state.push("text", "", 0)
        text.content = bracket.url
    else:
        outer, state.pos, state.posMax = state.posMax, *label
        state.linkLevel += 1
        state.md.inline.tokenize(state)
        state.linkLevel -= 1
        state.posMax = outer
    state.push("link_close", "a", -1)


def _address(state: StateInline, start: int, stop: int, end: int) -> bool:
    written = state.src[start:stop]
    url = html.unescape(re.sub(r"\\([^A-Za-z0-9\s])", r"\1", written))
    if state.linkLevel:
        state.pending += url
    else:
        _push_link(state, Bracket((start, start), end, image=False, url=url, start=start, stop=stop), None)
    state.pos = end
    return True


def _pointed(state: StateInline, silent: bool) -> bool:
    """An autolink or an HTML tag."""
    if not silent and (match := _AUTOLINK.match(state.src, state.pos, state.posMax)):
        return _address(state, match.start(1), match.end(1), match.end())
    at = state.pos
    if not html_inline(state, silent):
        return False
    if not silent:
        state.tokens[-1].meta = {"at": at}
    return True


def _bare(state: StateInline, silent: bool) -> bool:
    if silent or (state.pos and state.src[state.pos - 1].isalnum()):
        return False
    end = min(bare_end(state.src, state.pos), state.posMax)
    return _address(state, state.pos, end, end) if end > state.pos else False


_RULES: dict[str, Callable[[StateInline, bool], bool]] = {
    "\n": newline,
    "\\": escape,
    "`": backtick,
    "~": strikethrough.tokenize,
    "*": emphasis.tokenize,
    "_": emphasis.tokenize,
    "[": _link,
    "!": _link,
    "<": _pointed,
    "&": entity,
    **dict.fromkeys("hHfFwW", _bare),
}
