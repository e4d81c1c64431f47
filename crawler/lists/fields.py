"""Title, authors, year, venue, claim and note out of an item's runs."""

import re

from crawler.lists.citation import read_facts, read_facts_whole
from crawler.lists.facts import Facts
from crawler.lists.items import Run
from crawler.lists.marked import LINK, TITLE, TITLE_END, mark, plain
from crawler.lists.names import read_names
from crawler.lists.reference import read_reference
from crawler.lists.roles import Links, is_form
from crawler.lists.status import bracketed_claim
from crawler.model.entry import Entry

_YEAR_AT_END = re.compile(
    r"(?:[(\[][^()\[\]]{0,40}?\b|\b(?:year|spring|summer|fall|autumn|winter)\s+)((?:1[5-9]|20)\d\d)\s*[)\]]?\.?\Z",
    re.IGNORECASE,
)
_QUOTED_TITLE = re.compile(r"[\"“]([^\"”]{6,400})[\"”]")
_OPENING = re.compile(r"\A[\s\W]*\[[ xX]\]\s")
_NEVER_TITLES = frozenset("pdf ps link links here url doi this".split())
_WORDED = re.compile(r"\w")
_WORDS = 30  # words of a title without markup; longer ones are sentences


def item_facts(runs: tuple[Run, ...], links: Links) -> Facts:
    """The facts of an item with a primary link."""
    primary = links.primary
    assert primary is not None
    if links.leading:
        return Facts(rest=mark(runs, primary, links.dropped).partition(TITLE_END)[2])
    if links.titled:
        before, _, rest = mark(runs, primary, links.dropped).partition(TITLE)
        return _around_title(links.label(), before, rest.partition(TITLE_END)[2])
    return _without_title(runs, links)


def text_facts(runs: tuple[Run, ...]) -> Facts:
    """The facts of an item without links of its own."""
    return read_reference(_OPENING.sub("", mark(runs)))


def parent_facts(runs: tuple[Run, ...]) -> Facts:
    """Authors and year that a parent without a link gives to its children; nothing where it says anything else."""
    text = mark(runs)
    facts = read_facts_whole(text) if len(text) < 500 else None  # noqa: PLR2004 - longer ones are remarks
    return facts or Facts()


def _around_title(label: str, before: str, after: str) -> Facts:
    facts = read_facts(after) if after else Facts()
    title = _label_facts(label)
    facts.title, facts.claim = title.title, facts.claim or title.claim
    facts.authors = title.authors or facts.authors
    facts.year = facts.year or title.year
    facts.venue = facts.venue or title.venue
    if plain(before).strip(' -–—:*[]()"“'):
        head = read_facts_whole(before)
        if head and not (before.rstrip().endswith(":") and len(head.authors) == 1):
            facts.authors = head.authors or facts.authors
            facts.take(head)
        else:
            facts.rest = plain(before) + " " + facts.rest
    return facts


def _label_facts(label: str) -> Facts:
    """A label may hold a whole citation, a year or a claim."""
    quoted = _QUOTED_TITLE.search(label)
    if quoted and (names := read_names(label).names) and quoted.start() > len(names[0]):
        return read_reference(label)
    facts = Facts(title=label.strip(" ,"), claim=bracketed_claim(label))
    if year := _YEAR_AT_END.search(label):
        facts.year = int(year.group(1))
    return facts


def _without_title(runs: tuple[Run, ...], links: Links) -> Facts:
    """The links only say "pdf" or are bare addresses: the title stands in the text."""
    bare = (
        frozenset(link.start for link in links.all)
        if links.primary and links.primary.start not in links.dropped
        else frozenset()
    )
    text = _OPENING.sub("", mark(runs, None, links.dropped | bare))
    head = text.partition(LINK)[0]
    words = plain(head).strip(' -–—:*[]().,"“')
    if _WORDED.search(words):
        facts = read_reference(text)
    else:
        facts = read_reference(text.partition(LINK)[2].lstrip(LINK + " \t\n,|])-–—:."))
    if facts.title and len(facts.title.split()) > _WORDS:
        facts.title = None
    if not facts.title and links.primary:
        label = links.label()
        if is_form(label) and label.strip("[]() ").casefold() not in _NEVER_TITLES:
            facts.title = label.strip("[]() ")
    return facts


def entry_of(
    facts: Facts, abstract: str | None, note: str | None, links: Links, place: tuple[str, str, int, str | None]
) -> Entry:
    """The entry that facts and links make; `place` is id, list, line and section."""
    url = links.primary.url if links.primary else None
    others = dict.fromkeys(link.url for link in links.all if link is not links.primary and link.url != url)
    return Entry(
        *place, facts.title or None, facts.authors, facts.year, facts.venue, facts.claim, url, tuple(others), abstract, note
    )  # fmt: skip
