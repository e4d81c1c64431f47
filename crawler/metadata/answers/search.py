"""The results of a search by title, authors and year: the work that was meant, or none. Never a wrong one.

A result is the work if all of this holds: the titles are alike to 95 percent (rapidfuzz, words only, with or without
the subtitle); at least half of the listed authors are among its authors; its year is the listed one or next to it. A
preprint counts only where no publication does; two publications that both fit are no match.
"""

from typing import Any

from rapidfuzz import fuzz

from crawler.metadata.answers.crossref import read_work
from crawler.metadata.answers.said import OK, first, items, text, tree, unknown
from crawler.metadata.clean import bare
from crawler.metadata.names import surnames
from crawler.model.answer import Answer, Reply

_SAME_TITLE = 95.0
_SAME_YEARS = 1


def read(reply: Reply) -> tuple[Answer, ...]:
    """The one work that fits; the answer that there is none where none does."""
    message = tree(reply).get("message")
    if reply.status != OK or not isinstance(message, dict) or not isinstance(message.get("items"), list):
        return ()
    title, authors, year = reply.asked[0].id.split("\n")
    works = [work for work in items(message["items"]) if isinstance(work.get("DOI"), str)]
    fitting = [
        answer
        for work in works
        if _is_titled(work, title) and _fits(answer := read_work(work, reply), authors.split("; "), int(year))
    ]
    published = [answer for answer in fitting if not answer.preprint] or fitting
    return (published[0],) if len(published) == 1 else unknown(reply)


def _is_titled(work: dict[str, Any], listed: str) -> bool:
    title, subtitle = text(first(work.get("title"))), text(first(work.get("subtitle")))
    spellings = {bare(title), bare(f"{title} {subtitle}")} - {""}
    return any(fuzz.ratio(bare(listed), spelling) >= _SAME_TITLE for spelling in spellings)


def _fits(answer: Answer, authors: list[str], year: int) -> bool:
    known, dated = answer.record.authors, answer.record.year
    if known is None or dated is None or abs(dated.value - year) > _SAME_YEARS:
        return False
    listed, theirs = surnames(authors), surnames(known.value)
    return len(listed & theirs) * 2 >= len(listed) > 0
