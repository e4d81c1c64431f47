"""arXiv's API: an Atom feed with an entry for each paper (https://info.arxiv.org/help/api/user-manual.html)."""

import re
from collections.abc import Iterator
from typing import Any

from lxml import etree

from crawler.metadata.answers.said import record
from crawler.metadata.clean import clean_text
from crawler.metadata.dates import year_in
from crawler.metadata.identity import identify
from crawler.metadata.identity.doi import clean_doi
from crawler.model.answer import Answer, Notice, Reply, Service
from crawler.model.identity import Kind

_NAMES = {"atom": "http://www.w3.org/2005/Atom", "arxiv": "http://arxiv.org/schemas/atom"}
_FEED = f"{{{_NAMES['atom']}}}feed"
_WITHDRAWN = re.compile(
    r"\b(?:this (?:paper|article|submission|manuscript|preprint|version|work)|it) (?:has been|was|is(?: being)?) withdrawn|"
    r"^\s*withdrawn\b|\bpaper withdrawn\b|\bwithdrawn by (?:the )?(?:authors?|arxiv)",
    re.IGNORECASE,
)
_SUPERSEDED = re.compile(
    r"\b(?:superseded|replaced|subsumed|obsoleted) by (?:the (?:paper|work|article)\s+)?(?:arxiv:?\s*)?"
    r"(?P<id>\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?/\d{7})",
    re.IGNORECASE,
)


def read(reply: Reply) -> tuple[Answer, ...]:
    """A paper that was asked for and is not in the feed is unknown; a feed without any paper tells of one only."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)
    try:
        feed: Any = etree.fromstring(reply.body, parser)
    except (etree.XMLSyntaxError, ValueError):
        return ()
    if feed is None or feed.tag != _FEED:
        return ()
    found = {answer.identity.id.lower(): answer for answer in _papers(feed, reply)}
    failed = any("/api/errors" in (entry.findtext("atom:id", "", _NAMES) or "") for entry in _entries(feed))
    if failed or (not found and len(reply.asked) > 1):
        return ()
    return tuple(
        found.get(identity.id.lower()) or Answer(Service.ARXIV, identity, reply.fetched_at, known=False)
        for identity in reply.asked
    )


def _entries(feed: Any) -> list[Any]:
    entries: list[Any] = feed.findall("atom:entry", _NAMES)
    return entries


def _papers(feed: Any, reply: Reply) -> Iterator[Answer]:
    asked = {identity.id.lower(): identity for identity in reply.asked}
    for entry in _entries(feed):
        named = next((each for each in identify(_text(entry, "atom:id")) if each.kind is Kind.ARXIV), None)
        if named is None or named.id.lower() not in asked:
            continue
        title, summary, comment = (_text(entry, name) for name in ("atom:title", "atom:summary", "arxiv:comment"))
        first_day = _text(entry, "atom:published")[:10]
        yield Answer(
            service=Service.ARXIV,
            identity=asked[named.id.lower()],
            fetched_at=reply.fetched_at,
            record=record(
                Service.ARXIV,
                title=title,
                authors=[clean_text(name.text or "") for name in entry.findall("atom:author/atom:name", _NAMES)],
                year=year_in(first_day, reply.fetched_at.year),
                venue="arXiv",
                arxiv_id=asked[named.id.lower()].id,
                abstract=summary,
                url=f"https://arxiv.org/abs/{asked[named.id.lower()].id}",
            ),
            version=named.version,
            comment=clean_text(comment) or None,
            preprint=True,
            published_as=clean_doi(_text(entry, "arxiv:doi")) or None,
            journal=clean_text(_text(entry, "arxiv:journal_ref")) or None,
            notices=tuple(_notices(comment, summary)),
        )


def _notices(comment: str, summary: str) -> Iterator[Notice]:
    for words in (comment, summary[:300]):
        if _WITHDRAWN.search(words):
            yield Notice("withdrawn", clean_text(words)[:300])
            break
    if other := _SUPERSEDED.search(comment):
        yield Notice("superseded", clean_text(comment)[:300], f"https://arxiv.org/abs/{other['id']}")


def _text(entry: Any, name: str) -> str:
    return str(entry.findtext(name, "", _NAMES) or "")
