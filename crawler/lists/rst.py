"""reStructuredText lists: bullets, enumerations, footnotes and headings, with links of every kind."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from crawler.lists.bare import START, bare_end
from crawler.lists.claims import list_claims
from crawler.lists.entries import collect
from crawler.lists.items import Item, Kind, Run
from crawler.lists.slugs import Slugs
from crawler.lists.source import Source, Target
from crawler.model.entry import ReadingList, Role

_UNDERLINE = re.compile(r"([=\-~^\"'#*+.:`_])\1+[ \t]*\Z")
_ITEM = re.compile(r"([ \t]*)(?:[-*+•]|#\.|\d{1,4}[.)]|\(\d{1,4}\)|\.\. \[[^\]\n]{1,60}\])[ \t]+(?=\S)")
_TARGET = re.compile(r"[ \t]*\.\. _(`[^`\n]+`|[^:`\n]+):[ \t]+(\S+)")
_MARKUP = re.compile(r"[ \t]*\.\.(?:[ \t]|\Z)")  # directives, comments, substitutions
_INLINE = re.compile(
    r"``(?P<code>.+?)``|`(?P<label>[^`<]*?)\s*<(?P<address>[^<>`]+)>`__?|`(?P<phrase>[^`]+)`__?|"
    r"\*\*(?P<strong>[^*\s](?:[^*]*[^*\s])?)\*\*|\*(?P<em>[^*\s](?:[^*]*[^*\s])?)\*|(?P<name>\b[A-Za-z0-9][\w.-]*)_\b(?!_)|"
    rf"(?P<bare>{START})",
    re.DOTALL | re.IGNORECASE,
)
_LINE_END = re.compile(r"\r\n|\r|\n")
_SPACE = re.compile(r"\s+")


def read(data: bytes, path: str) -> ReadingList:
    """Read a reStructuredText list.

    Raises:
        ListError: the bytes are no text.
    """
    source = Source(data, path)
    document = _Document(source)
    entries, links = collect(document.items(), source)
    of_entries = {link.line for link in links if link.role is not Role.PROSE}
    claims = tuple(claim for claim in list_claims(source) if claim.line not in of_entries)
    return ReadingList(path, "rst", entries, links, claims, document.slugs.all())


@dataclass(slots=True)
class _Open:
    """An item whose end is not reached yet."""

    indent: int
    line: int
    start: int
    end: int
    children: list[Item] = field(default_factory=list)


class _Document:
    def __init__(self, source: Source) -> None:
        self.slugs = Slugs()
        self._source = source
        self._lines = _LINE_END.split(source.text)
        self._targets = dict(self._definitions())
        self._section: str | None = None
        self._marks: list[str] = []  # underlines in the order of their first use: their place is the depth

    def items(self) -> Iterator[Item]:
        number, stack = 0, list[_Open]()
        while number < len(self._lines):
            line = self._lines[number]
            indent = len(line) - len(line.lstrip())
            item = _ITEM.match(line)
            if not line.strip():
                number += 1
                continue
            if item is None and not indent and (depth := self._depth(number)):
                yield from self._close(stack, 0)
                yield self._heading(number, depth)
                number += 2
                continue
            if item is None and stack and indent > stack[-1].indent:
                stack[-1].end = self._end(number)
                number += 1
                continue
            yield from self._close(stack, indent)
            if item is not None:
                begin = self._source.line(number + 1)
                stack.append(_Open(indent, number + 1, begin + item.end(), self._end(number)))
                number += 1
            elif _UNDERLINE.match(line):
                number += 1
            elif _MARKUP.match(line):
                number = self._after(number, indent)
            else:
                yield from self._paragraph(number, last := self._last(number))
                number = last + 1
        yield from self._close(stack, 0)

    def _close(self, stack: list[_Open], indent: int) -> Iterator[Item]:
        """End the items that a line of this indentation does not belong to."""
        while stack and stack[-1].indent >= indent:
            done = stack.pop()
            runs = self._runs(done.start, done.end)
            item = Item(Kind.ITEM, done.line, runs, self._section, children=tuple(done.children))
            if stack:
                stack[-1].children.append(item)
            else:
                yield item

    def _depth(self, number: int) -> int:
        """How deep a heading a line is, by the line of marks under it; 0 for none."""
        under = self._lines[number + 1] if number + 1 < len(self._lines) else ""
        mark = _UNDERLINE.match(under)
        text = self._lines[number].strip()
        if not mark or _UNDERLINE.match(text) or len(under.strip()) < min(len(text), 4):
            return 0
        if mark.group(1) not in self._marks:
            self._marks.append(mark.group(1))
        return min(self._marks.index(mark.group(1)) + 1, 6)

    def _heading(self, number: int, depth: int) -> Item:
        runs = self._runs(self._source.line(number + 1), self._end(number))
        self._section = " ".join("".join(run.text for run in runs).split())
        self.slugs.heading(self._section)
        return Item(Kind.HEADING, number + 1, runs, self._section, depth=depth)

    def _paragraph(self, first: int, last: int) -> Iterator[Item]:
        runs = self._runs(self._source.line(first + 1), self._end(last))
        yield Item(
            Kind.QUOTE if self._lines[first][:1] in {" ", "\t"} else Kind.PARAGRAPH, first + 1, runs, self._section
        )

    def _last(self, number: int) -> int:
        while (
            number + 1 < len(self._lines)
            and self._lines[number + 1].strip()
            and not _ITEM.match(self._lines[number + 1])
        ):
            number += 1
        return number

    def _after(self, number: int, indent: int) -> int:
        """The line behind a directive or comment and what is indented below it."""
        number += 1
        while number < len(self._lines):
            line = self._lines[number]
            if line.strip() and len(line) - len(line.lstrip()) <= indent:
                break
            number += 1
        return number

    def _end(self, number: int) -> int:
        return self._source.line(number + 1) + len(self._lines[number])

    def _definitions(self) -> Iterator[tuple[str, Target]]:
        for number, line in enumerate(self._lines):
            if target := _TARGET.match(line):
                begin = self._source.line(number + 1)
                place = Target(target.group(2), begin + target.start(2), begin + target.end(2))
                yield _key(target.group(1)), place

    def _runs(self, start: int, end: int) -> tuple[Run, ...]:
        text, runs, position = self._source.text, list[Run](), start
        for match in _INLINE.finditer(text, start, end):
            if match.start() < position:
                continue
            run, after = self._run(match, end)
            if run is None:
                continue
            runs.append(Run(text[position : match.start()]))
            runs.append(run)
            position = after
        runs.append(Run(text[position:end]))
        return tuple(run for run in runs if run.text)

    def _run(self, match: re.Match[str], end: int) -> tuple[Run | None, int]:
        """What one piece of markup shows, and the index after it; None where it is plain text after all."""
        kind, text = match.lastgroup or "", match.group(match.lastgroup or 0)
        if kind == "bare":
            stop = min(bare_end(self._source.text, match.start()), end)
            url = self._source.text[match.start() : stop]
            return (Run(url, link=Target(url, match.start(), stop)) if url else None), stop
        if kind == "address":
            label = " ".join(match.group("label").split())
            if text.endswith("_") and (named := self._targets.get(_key(text[:-1]))):
                return Run(label, link=Target(named.url, named.start, named.end, used=match.start())), match.end()
            url = _SPACE.sub("", text)
            return Run(label or url, link=Target(url, match.start(kind), match.end(kind))), match.end()
        if kind in {"phrase", "name"}:
            named = self._targets.get(_key(text))
            link = Target(named.url, named.start, named.end, used=match.start()) if named else None
            return (Run(text, link=link) if link or kind == "phrase" else None), match.end()
        return Run(text, strong=kind == "strong", em=kind == "em", code=kind == "code"), match.end()


def _key(name: str) -> str:
    return " ".join(name.strip("` ").casefold().split())
