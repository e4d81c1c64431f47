"""Which copy of a broken page was still good: what an archive is asked, and what to make of its answers."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from crawler.model.answer import Answer
from crawler.model.identity import Identity, Kind
from crawler.model.run import Copy

MOST_QUESTIONS = 3
"""About one page. An archive names the copy next to a moment, which may be one of the trouble's."""
# How much further back than it takes to pass by a copy of the trouble: first a little, then far enough for old pages.
_FURTHER = (timedelta(days=1), timedelta(days=5 * 365))
_FIRST_COPIES = datetime(1996, 1, 1, tzinfo=UTC)


def next_question(
    url: str, last_good: datetime | None, since: datetime | None, answers: Sequence[Answer]
) -> Identity | None:
    """What to ask now; None where a good copy is known, or further questions lead nowhere.

    Args:
        url: `Address.url`.
        last_good: the newest visit at which the page worked.
        since: the first visit at which it did not.
        answers: to the earlier questions about it, in order.
    """
    if not answers:
        return _question(url, last_good)
    last = answers[-1]
    if last_good is None or last.copied_at is None or not last.known or len(answers) >= MOST_QUESTIONS:
        return None
    if last.copied_at < _limit(last_good, since):
        return None
    # The next copy before that moment is farther away than this one after it.
    asked = _moment(last.identity)
    earlier = max(asked - 2 * (last.copied_at - asked) - _FURTHER[len(answers) - 1], _FIRST_COPIES)
    return _question(url, earlier) if earlier < asked else None


def copy_of(last_good: datetime | None, since: datetime | None, answers: Sequence[Answer]) -> Copy | None:
    """The newest copy from before the trouble; where nobody knows when it began, the newest one that there is."""
    found = [
        Copy(answer.leads_to, answer.copied_at, last_good is not None)
        for answer in answers
        if answer.known and answer.leads_to and answer.copied_at
        if last_good is None or answer.copied_at < _limit(last_good, since)
    ]
    return max(found, key=lambda copy: copy.made, default=None)


def kept_copy(url: str) -> Identity:
    """What asks an archive to keep the page as it is now."""
    return Identity(Kind.KEPT, url)


def _limit(last_good: datetime, since: datetime | None) -> datetime:
    return last_good if since is None else max(last_good, since)


def _question(url: str, moment: datetime | None) -> Identity:
    digits = "" if moment is None else moment.astimezone(UTC).strftime("%Y%m%d%H%M%S")
    return Identity(Kind.COPY, f"{digits} {url}")


def _moment(question: Identity) -> datetime:
    return datetime.strptime(question.id.partition(" ")[0], "%Y%m%d%H%M%S").replace(tzinfo=UTC)
