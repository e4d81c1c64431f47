"""A work's record from its page and from all that services say of it."""

from collections.abc import Iterable, Sequence
from dataclasses import fields, replace
from datetime import datetime
from typing import Any

from rapidfuzz import fuzz

from crawler.metadata.clean import bare
from crawler.metadata.names import surnames
from crawler.model.answer import Answer, Service
from crawler.model.record import Field, Record

# Who is believed before whom where the page itself says nothing: those who registered the work, then its authors.
# What a repository or a channel is called says nothing of a listed work.
_PRECEDENCE = (Service.CROSSREF, Service.DATACITE, Service.ARXIV, Service.CROSSREF_SEARCH)
# Percent of likeness (of rapidfuzz) of two spellings of one title.
_SAME_TITLE = 90.0


def complete(record: Record | None, answers: Sequence[Answer]) -> Record | None:
    """Every field from the page, else from the first service that has it; a publication goes before its preprint.

    Args:
        record: of the page; None where it describes no work, or could not be read.
        answers: about its identities, and about the publications that they name.
    """
    published = publication(answers)
    known = sorted(
        (
            answer
            for answer in answers
            if answer.known and answer.service in _PRECEDENCE and not _is_publication(answer, answers)
        ),
        key=lambda answer: _PRECEDENCE.index(answer.service),
    )
    sources = [*map(dated, known)]
    if record is not None:
        sources.insert(0, record)
    if published is not None:
        sources.insert(0, replace(dated(published), abstract=None, url=None))
    if not sources:
        return None
    merged = {
        field.name: next((value for source in sources if (value := getattr(source, field.name)) is not None), None)
        for field in fields(Record)
    }
    whole = Record(**merged)
    return None if whole == Record() else whole


def publication(answers: Sequence[Answer]) -> Answer | None:
    """What Crossref says of the published version of a preprint, if that is the same work by title or by authors."""
    preprints = [answer for answer in answers if answer.published_as]
    for preprint in preprints:
        for answer in answers:
            if (
                answer.known
                and not answer.preprint
                and answer.identity.id.casefold() == str(preprint.published_as).casefold()
            ):
                return answer if same_work(preprint.record, answer.record) else None
    return None


def same_work(one: Record, other: Record) -> bool:
    """Titles alike, or half of the authors in common."""
    if (
        one.title
        and other.title
        and fuzz.token_sort_ratio(bare(one.title.value), bare(other.title.value)) >= _SAME_TITLE
    ):
        return True
    if one.authors is None or other.authors is None:
        return False
    ours, theirs = surnames(one.authors.value), surnames(other.authors.value)
    return len(ours & theirs) * 2 >= min(len(ours), len(theirs)) > 0


def dated(answer: Answer) -> Record:
    """The answer's record, every field with the time at which it was fetched."""
    return Record(
        **{field.name: _at(getattr(answer.record, field.name), answer.fetched_at) for field in fields(Record)}
    )


def _at(field: Field[Any] | None, when: datetime) -> Any:
    return None if field is None else replace(field, fetched_at=when)


def _is_publication(answer: Answer, answers: Iterable[Answer]) -> bool:
    """Whether it speaks of what a preprint was published as, or should have been: authors give wrong DOIs, too."""
    named = {other.published_as.casefold() for other in answers if other.published_as}
    return answer.identity.id.casefold() in named
