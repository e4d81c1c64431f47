"""Findings one by one, for formats that machines read: what each says in a sentence, and where it stands."""

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from crawler.model.entry import Parent
from crawler.model.finding import Finding
from crawler.model.run import Report
from crawler.reporting.digest import Item, alone
from crawler.reporting.escape import plain

# Characters; enough for a long address and what was seen of it.
_LONGEST = 2000


@dataclass(frozen=True, slots=True)
class Single:
    """One finding; texts are cleaned, and not escaped for any format."""

    finding: Finding
    title: str
    """The entry's title, else the address, else the list."""
    words: str
    """Why it is told, what was seen and what to do, in words that go on from the title."""
    column: int | None
    """1-based, in characters; None for what is about no link of this run."""

    @property
    def sentence(self) -> str:
        return f"{self.title} {self.words}"


def singles(report: Report, findings: Iterable[Finding]) -> Iterator[Single]:
    """Each of the findings, in the same order."""
    columns: dict[tuple[str | None, str, int], int] = {}
    for row in report.links:
        for path, line, at in row.places:
            columns.setdefault((row.url, path, line), at)
    parents = dict(report.followed)
    for item in alone(report, findings):
        first = item.first
        column = columns.get((first.url, first.list, first.line))
        parent = _own_place(parents, first.list)
        if parent is None:
            yield Single(first, plain(item.title), _words(item), column)
        else:  # a machine opens files: the one that names the list, at that line
            words = plain(f"in {first.list}:{first.line} {_words(item)}", _LONGEST)
            yield Single(replace(first, list=parent.list, line=parent.line), plain(item.title), words, None)


def _own_place(parents: Mapping[str, Parent], path: str) -> Parent | None:
    """Where a list of the person's own leads to this one; None for their own."""
    parent = parents.get(path)
    while parent is not None and parent.list in parents:
        parent = parents[parent.list]
    return parent


def standing(report: Report) -> tuple[Finding, ...]:
    """What stands, but for what a run without a network would say of every link: that it had none."""
    return tuple(one for one in report.findings if report.run.network or one.reason != "no-network")


def fingerprint(finding: Finding) -> str:
    """The same for the same finding of every run, whatever its line: 32 hexadecimal digits."""
    return hashlib.sha256(json.dumps(finding.key).encode()).hexdigest()[:32]


def _words(item: Item) -> str:
    seen = "; ".join(plain(line) for line in item.evidence)
    words = f"{item.words}: {seen}" if seen else item.words
    advice = _advice(item)
    return plain(f"{words} ({advice})" if advice else words, _LONGEST)


def _advice(item: Item) -> str:
    if item.first.fix is not None:
        return f"safe to apply: {item.first.fix.summary}"
    if item.target is None:
        return item.advice or ""
    return f"{item.advice}: {item.target}"
