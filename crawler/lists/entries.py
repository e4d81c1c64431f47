"""Which items are entries, and what each link is to them."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from crawler.lists.facts import Facts
from crawler.lists.fields import entry_of, item_facts, parent_facts, text_facts
from crawler.lists.ids import Ids
from crawler.lists.items import Item, Kind, Run
from crawler.lists.marked import label_of, labels, plain
from crawler.lists.roles import Links, is_outside, links_of, sort_links
from crawler.lists.rows import row_facts
from crawler.lists.source import Source, Target
from crawler.model.entry import Entry, Link, Role

_ABSTRACT = re.compile(r"\s*abstract\s*[:.\n—–-]\s*", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]{2}")
_NUMBER = re.compile(r"[\W\d_]*\Z")
# Labels of links that lead about a site, not to a resource.
_NAVIGATION = re.compile(
    r"(?:switch|back|return|go|skip|jump) to\b|(?:show|view|see|list|browse) (?:all|more|the full)\b|"
    r"(?:home|next|previous|up|top|login|log in|sign in|print|edit|rss|feed|contents|table of contents|index)\Z",
    re.IGNORECASE,
)
_NO_FACTS = Facts()


def collect(items: Iterable[Item], source: Source) -> tuple[tuple[Entry, ...], tuple[Link, ...]]:
    """Entries and links of a document's items, links in the order of the file."""
    collector = _Collector(source)
    for item, quote in _with_followers(items):
        collector.add(item, quote)
    collector.links.sort(key=lambda link: link.start)
    return tuple(collector.entries), tuple(collector.links)


def _with_followers(items: Iterable[Item]) -> Iterator[tuple[Item, tuple[Run, ...]]]:
    """Each item with the quotation that follows it, and a heading that is an entry with its paragraphs."""
    held: Item | None = None
    quote: tuple[Run, ...] = ()
    for item in items:
        if held and item.kind is Kind.QUOTE and held.kind in {Kind.ITEM, Kind.HEADING} and not held.quote:
            quote += (*((Run("\n\n"),) if quote else ()), *item.runs)
            continue
        if held and held.kind is Kind.HEADING and item.kind is Kind.PARAGRAPH and _is_entry_heading(held):
            held = replace(held, runs=(*held.runs, Run("\n\n"), *item.runs))
            continue
        if held:
            yield held, quote
        held, quote = item, ()
    if held:
        yield held, quote


def _is_entry_heading(item: Item) -> bool:
    """Whether a heading is a link: little else stands in it."""
    first = _first_block(item.runs)
    link = next((run.link for run in first if run.link and is_outside(run.link) and not run.image), None)
    if link is None or item.depth == 1:
        return False
    before = "".join(run.text for run in first[: next(i for i, run in enumerate(first) if run.link is link)])
    label = label_of(first, link)
    return bool(_NUMBER.match(before)) and not _NUMBER.fullmatch(label) and not _NAVIGATION.match(label.strip())


def _first_block(runs: tuple[Run, ...]) -> tuple[Run, ...]:
    end = next((index for index, run in enumerate(runs) if run.text == "\n\n"), len(runs))
    return runs[:end]


class _Collector:
    def __init__(self, source: Source) -> None:
        self.entries: list[Entry] = []
        self.links: list[Link] = []
        self._source = source
        self._ids = Ids()
        self._headings: list[tuple[int, str | None]] = []  # those that the next item stands under

    def add(self, item: Item, quote: tuple[Run, ...]) -> None:
        if item.kind in {Kind.ITEM, Kind.ROW}:
            self._add_item(replace(item, quote=quote) if quote else item, _NO_FACTS)
        elif item.kind is Kind.HEADING:
            self._add_heading(item, quote)
        else:
            self._add_prose((*item.runs, *quote))

    def _add_heading(self, item: Item, quote: tuple[Run, ...]) -> None:
        """A heading that is an entry stands in the section of the heading above it."""
        while self._headings and self._headings[-1][0] >= item.depth:
            self._headings.pop()
        above = self._headings[-1][1] if self._headings else None
        self._headings.append((item.depth, item.section))
        if _is_entry_heading(item):
            self._add_entry(replace(item, section=above), sort_links(item.runs), quote, (), _NO_FACTS)
        else:
            self._add_prose((*item.runs, *quote))

    def _add_item(self, item: Item, inherited: Facts) -> None:
        links = sort_links(item.runs)
        linked = [child for child in item.children if _has_link(child)]
        plain_children = tuple(child for child in item.children if not _has_link(child))
        facts = _NO_FACTS
        if links.primary is None:
            self._add_prose((*item.runs, *item.quote))
            facts = parent_facts(item.runs)
        else:
            self._add_entry(item, links, item.quote, plain_children, inherited)
        for child in linked:
            self._add_item(child, facts)

    def _add_entry(
        self, item: Item, links: Links, quote: tuple[Run, ...], children: tuple[Item, ...], inherited: Facts
    ) -> None:
        primary = links.primary
        assert primary is not None
        facts = row_facts(item, links) if item.kind is Kind.ROW else item_facts(item.runs, links)
        notes = [*facts.notes, plain(facts.rest)]
        abstract = _text(quote)
        for child in children:
            text = _text(child.runs) or ""
            if not abstract and (opening := _ABSTRACT.match(text)):
                abstract = text[opening.end() :]
                continue
            if (found := text_facts(child.runs)) and found.authors and not found.late and not facts.authors:
                facts.title = found.title if found.title and not links.titled else facts.title
                facts.take(found)
                text = plain(found.rest)
            notes.append(text)
        facts.authors = facts.authors or inherited.authors
        facts.year = facts.year or inherited.year
        line, _ = self._source.place(primary.shown)
        identity = self._ids.new(facts.title, primary.url)
        note = "\n".join(note.strip(" ,;:.-–—|*") for note in notes if _WORD.search(note)) or None
        entry = entry_of(facts, abstract, note, links, (identity, self._source.path, line, item.section))
        if quoted := tuple(link.url for link in links_of(quote)):
            others = dict.fromkeys((*entry.other_urls, *quoted))
            entry = replace(entry, other_urls=tuple(url for url in others if url != entry.url))
        self.entries.append(entry)
        for link, label in (*links.labels.values(), *labels(quote).values()):
            self._add_link(link, Role.PRIMARY if link is primary else Role.OTHER, label, identity)

    def _add_prose(self, runs: tuple[Run, ...]) -> None:
        for link, label in labels(runs).values():
            self._add_link(link, Role.PROSE, label, None)

    def _add_link(self, link: Target, role: Role, label: str, entry: str | None) -> None:
        self.links.append(self._source.link(link, role, None if label == link.url else label, entry))


def _has_link(item: Item) -> bool:
    """Whether an item, or any below it, has a link."""
    waiting = [item]
    while waiting:
        item = waiting.pop()
        if any(run.link for run in (*item.runs, *item.quote)):
            return True
        waiting.extend(item.children)
    return False


def _text(runs: tuple[Run, ...]) -> str | None:
    return " ".join("".join(run.text for run in runs if not run.image).split()) or None
