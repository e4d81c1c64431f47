"""Plain text: an address a line, alone or with a title; lines that begin with "#" are headings or remarks."""

import re
from collections.abc import Iterator

from crawler.lists.bare import bare_addresses
from crawler.lists.claims import list_claims
from crawler.lists.entries import collect
from crawler.lists.items import Item, Kind, Run
from crawler.lists.source import Source, Target
from crawler.model.entry import ReadingList, Role

_LINE = re.compile(r"[^\r\n]+")
_NUMBER = re.compile(r"\s*(?:[-*+•]|\d{1,4}[.)]|\[\d{1,4}\])\s+")
_HEADING = re.compile(r"\s*(?:#+\s*(?P<hash>.+?)|(?P<colon>[^:]{2,60}):)\s*\Z")
_PROSE = 30  # words; a longer line is a sentence about something, not an entry


def read(data: bytes, path: str) -> ReadingList:
    """Read a list in plain text.

    Raises:
        ListError: the bytes are no text.
    """
    source = Source(data, path)
    entries, links = collect(_items(source), source)
    of_entries = {link.line for link in links if link.role is not Role.PROSE}
    claims = tuple(claim for claim in list_claims(source) if claim.line not in of_entries)
    return ReadingList(path, "plain", entries, links, claims)


def _items(source: Source) -> Iterator[Item]:
    section: str | None = None
    for number, match in _lines(source):
        line = match[0]
        places = list(bare_addresses(line))
        heading = None if places else _HEADING.match(line)
        if heading:
            section = heading["hash"] or heading["colon"]
            continue
        begin = _NUMBER.match(line)
        runs: list[Run] = []
        position = begin.end() if begin else 0
        for start, end in places:
            runs.append(Run(line[position:start].strip(" <")))
            url = line[start:end]
            runs.append(Run(url, link=Target(url, match.start() + start, match.start() + end)))
            position = end
        runs.append(Run(line[position:].lstrip(">")))
        is_remark = line.lstrip().startswith("#") or len(line.split()) > _PROSE
        yield Item(Kind.PARAGRAPH if is_remark else Kind.ITEM, number, tuple(runs), section)


def _lines(source: Source) -> Iterator[tuple[int, re.Match[str]]]:
    for match in _LINE.finditer(source.text):
        if match[0].strip():
            yield source.place(match.start())[0], match
