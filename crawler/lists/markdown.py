"""Markdown lists: CommonMark with GitHub's tables, and HTML within it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import partial
from operator import add

from markdown_it.token import Token

from crawler.lists.blocks import SIMPLE_ITEM, block_parser
from crawler.lists.brackets import find_brackets, read_destination
from crawler.lists.claims import list_claims
from crawler.lists.entries import collect
from crawler.lists.inline import Inline
from crawler.lists.items import Item, Kind, Run
from crawler.lists.lines import BlockPlaces
from crawler.lists.slugs import Slugs
from crawler.lists.source import Source, Target
from crawler.lists.tags import items_of_tags
from crawler.model.entry import ReadingList, Role

_LINE_END = re.compile(r"\r\n?")
_FRONT_MATTER = re.compile(r"---[ \t]*\n(?:[\w-]+[ \t]*:.*\n|[ \t]+.*\n|[#-].*\n|\n)+?(?:---|\.\.\.)[ \t]*(?:\n|\Z)")
# Marks that people take for list items and Markdown does not: "• x", "1.[x](…)", "[12] x".
_BULLET = re.compile(
    r"[ \t]*(?:[•·‣▪▫◦●○►▶➤➢➔→⁃][ \t]*|\d{1,4}[.)](?=[^\s\d])[ \t]*|\\[-*+][ \t]+|\[\d{1,4}\][ \t]+(?!\())"
)
_CELL_END = re.compile(r"\\.|\|", re.DOTALL)
_BREAK = (Run("\n\n"),)


def read(data: bytes, path: str) -> ReadingList:
    """Read a Markdown list.

    Raises:
        ListError: the bytes are no text.
    """
    source = Source(data, path)
    document = _Document(source)
    entries, links = collect(document.items(), source)
    of_entries = {link.line for link in links if link.role is not Role.PROSE}
    claims = tuple(claim for claim in list_claims(source) if claim.line not in of_entries)
    return ReadingList(path, "markdown", entries, links, claims, document.slugs.all())


@dataclass(slots=True)
class _Parts:
    """What an item is made of, while it is read."""

    runs: list[Run] = field(default_factory=list)
    quote: list[Run] = field(default_factory=list)
    children: list[Item] = field(default_factory=list)


class _Document:
    def __init__(self, source: Source) -> None:
        self.slugs = Slugs()
        self._source = source
        self._section: str | None = None
        self._tokens: list[Token] = []
        self._at = 0
        markdown = block_parser()
        env: dict[str, dict[str, dict[str, list[int]]]] = {}
        self._tokens = markdown.parse(_plain_lines(source.text), env)
        references = {
            name: place
            for name, value in env.get("references", {}).items()
            if (place := self._definition(value["map"]))
        }
        self._inline = Inline(source, references)

    def items(self) -> Iterator[Item]:
        while self._at < len(self._tokens):
            yield from self._block(quoted=False)

    def _block(self, *, quoted: bool) -> Iterator[Item]:
        """The items of the next block; moves behind it."""
        token = self._tokens[self._at]
        self._at += 1
        kind = token.type
        if kind in {"bullet_list_open", "ordered_list_open"}:
            yield from self._list()
        elif kind == "items":
            yield from self._simple_items(token)
        elif kind == "heading_open":
            yield self._heading(self._tokens[self._at], int(token.tag[1]))
        elif kind == "inline":
            yield from self._paragraph(token, Kind.QUOTE if quoted else Kind.PARAGRAPH)
        elif kind == "table_open":
            yield from self._table()
        elif kind == "html_block":
            yield from self._html(token)
        elif kind == "blockquote_open":
            while self._tokens[self._at].type != "blockquote_close":
                yield from self._block(quoted=True)

    def _heading(self, token: Token, depth: int) -> Item:
        self._at += 2
        runs = self._runs(token)
        text = "".join(run.text for run in runs if not run.image).strip()
        self._section = " ".join(text.split()) or self._section
        self.slugs.heading(text)
        return Item(Kind.HEADING, _line(token), runs, self._section, depth=depth)

    def _paragraph(self, token: Token, kind: Kind) -> Iterator[Item]:
        lines = token.content.split("\n")
        if not _BULLET.match(lines[0]):
            yield Item(kind, _line(token), self._runs(token), self._section)
            return
        starts = [number for number, line in enumerate(lines) if _BULLET.match(line)]
        for start, end in zip(starts, [*starts[1:], len(lines)], strict=True):
            text = "\n".join(lines[start:end])
            mark = _BULLET.match(text)
            text = " " * (mark.end() if mark else 0) + text[mark.end() if mark else 0 :]
            runs = self._read(text.lstrip(), _line(token) - 1 + start)
            yield Item(Kind.ITEM, _line(token) + start, runs, self._section)

    def _simple_items(self, token: Token) -> Iterator[Item]:
        """Items of one line each."""
        assert token.map is not None
        for number in range(token.map[0] + 1, token.map[1] + 1):
            begin, end = self._source.line(number), self._source.line(number + 1)
            mark = SIMPLE_ITEM.match(self._source.text, begin, end)
            start = mark.end() if mark else begin
            text = self._source.text[start:end].rstrip()
            runs, tags = self._inline.read(text, start.__add__)
            for tag in tags:
                self.slugs.tag(tag.text)
            yield Item(Kind.ITEM, number, runs, self._section)

    def _list(self) -> Iterator[Item]:
        while self._tokens[self._at].type == "list_item_open":
            yield self._item()
        self._at += 1

    def _item(self) -> Item:
        opening = self._tokens[self._at]
        self._at += 1
        parts = _Parts()
        while self._tokens[self._at].type != "list_item_close":
            self._part(parts)
        self._at += 1
        return Item(
            Kind.ITEM, _line(opening), tuple(parts.runs), self._section, tuple(parts.quote), tuple(parts.children)
        )

    def _part(self, parts: _Parts) -> None:
        """One block of a list item; moves behind it."""
        token = self._tokens[self._at]
        self._at += 1
        if token.type in {"bullet_list_open", "ordered_list_open"}:
            parts.children += self._list()
        elif token.type == "table_open":
            parts.children += self._table()
        elif token.type == "blockquote_open":
            while self._tokens[self._at].type != "blockquote_close":
                for item in self._block(quoted=True):
                    parts.quote += (*(_BREAK if parts.quote else ()), *_all_runs(item))
            self._at += 1
        elif token.type in {"inline", "html_block"}:
            parts.runs += (*(_BREAK if parts.runs else ()), *self._runs(token))

    def _table(self) -> Iterator[Item]:
        columns: tuple[str, ...] | None = None
        while (token := self._tokens[self._at]).type != "table_close":
            self._at += 1
            cells = self._cells(token)
            kind = Kind.ROW
            if columns is None:
                columns = tuple(" ".join("".join(run.text for run in cell).split()) for cell in cells)
                kind = Kind.PARAGRAPH
            runs = tuple(run for cell in cells for run in (*cell, Run("\n")))
            yield Item(kind, _line(token), runs, self._section, cells=cells, columns=columns)
        self._at += 1

    def _cells(self, row: Token) -> tuple[tuple[Run, ...], ...]:
        """A row split at its bars; a bar inside a link's brackets was meant as text, though GitHub splits there."""
        number = _line(row)
        begin = self._source.line(number)
        line = self._source.text[begin : self._source.line(number + 1)]
        body = line.strip().lstrip("> \t").removeprefix("|")
        shift = begin + len(line.rstrip()) - len(body)
        covered = frozenset() if all(map(_is_whole, body.split("|"))) else _within_brackets(body)
        bars = [m.start() for m in _CELL_END.finditer(body) if m.group() == "|" and m.start() not in covered]
        if not body.endswith("|") or len(body) - 1 not in bars:
            bars.append(len(body))
        cells, start = [], 0
        for bar in bars:
            runs, _ = self._inline.read(body[start:bar], partial(add, shift + start))
            cells.append(runs)
            start = bar + 1
        return tuple(cells)

    def _html(self, token: Token) -> Iterator[Item]:
        runs, tags = self._inline.read(token.content, BlockPlaces(self._source, token.content, _line(token) - 1))
        for item in items_of_tags(runs, tags, self._source, _line(token)):
            if item.kind is Kind.HEADING:
                self._section = item.section or self._section
                self.slugs.heading(self._section or "")
            yield replace(item, section=self._section)
        for tag in tags:
            self.slugs.tag(tag.text)

    def _runs(self, token: Token) -> tuple[Run, ...]:
        return self._read(token.content, _line(token) - 1)

    def _read(self, text: str, first: int) -> tuple[Run, ...]:
        runs, tags = self._inline.read(text, BlockPlaces(self._source, text, first))
        for tag in tags:
            self.slugs.tag(tag.text)
        return runs

    def _definition(self, lines: list[int]) -> Target | None:
        """The address of a reference definition, where it stands."""
        begin = self._source.line(lines[0] + 1)
        text = self._source.text[begin : self._source.line(lines[1] + 1)]
        colon = re.search(r"(?<!\\)\]:\s*", text)
        destination = read_destination(text, colon.end()) if colon else None
        if destination is None or not destination[0]:
            return None
        url, start, stop, _ = destination
        return Target(url, begin + start, begin + stop)


def _is_whole(cell: str) -> bool:
    """Whether all brackets of a cell open and close in it."""
    opening, closing = cell.count("["), cell.count("]")
    return opening == closing and cell.count("(") == cell.count(")") and cell.find("[") <= cell.find("]")


def _within_brackets(text: str) -> frozenset[int]:
    """Every index that lies in a link, a picture or a reference."""
    spans = [(start, bracket.end) for start, bracket in find_brackets(text, ()).items()]
    return frozenset(index for start, end in spans for index in range(start, end))


def _line(token: Token) -> int:
    """1-based line on which a token begins."""
    assert token.map is not None
    return token.map[0] + 1


def _plain_lines(text: str) -> str:
    """The text with a line feed for every line end, front matter emptied: as many lines as in the file."""
    text = _LINE_END.sub("\n", text)
    front = _FRONT_MATTER.match(text)
    return "\n" * front.group().count("\n") + text[front.end() :] if front else text


def _all_runs(item: Item) -> tuple[Run, ...]:
    runs = item.runs
    for child in item.children:
        runs += (*_BREAK, *_all_runs(child))
    return runs
