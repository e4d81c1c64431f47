"""Copies in the Wayback Machine: where those of broken pages are, and the wish that it keep what has none yet."""

import threading
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from crawler.fetching.guard import is_public
from crawler.fetching.services import ServiceOptions
from crawler.history import History
from crawler.lookup import Budget, look_up
from crawler.metadata import MOST_QUESTIONS, kept_copy, next_question
from crawler.model.address import Address
from crawler.model.identity import Identity
from crawler.model.run import LinkRow
from crawler.settled import answers_on_copies, is_gone, link_rows


def look_for_copies(
    history: History,
    run: int,
    options: ServiceOptions,
    *,
    clock: timedelta,
    stop: threading.Event,
    on_round: Callable[[Budget], None],
    archive: bool,
) -> tuple[str, ...]:
    """Ask for copies of what is broken, and remember the answers; no link is asked about again once a copy is known.

    Args:
        archive: also ask for those of pages that work, and ask to keep those that have none.

    Returns:
        A line for the reader of the report where something was left unasked.
    """

    def ask(questions: Sequence[Identity]) -> tuple[str, ...]:
        now = datetime.now(UTC) + clock
        return look_up(history, run, questions, options, now, clock=clock, stop=stop, on_round=on_round)

    rows = [row for row in link_rows(history, run) if _is_public(row.url)]
    for _ in range(MOST_QUESTIONS):
        questions = _open_questions(history, run, [row for row in rows if is_gone(row)])
        notes = ask(questions)
        if notes or not questions or stop.is_set():
            break
    if notes or not archive or stop.is_set():
        return notes
    # Any copy will do, whenever it was made.
    works = [replace(row, last_good=None) for row in rows if row.verdict.is_good]
    notes = ask(_open_questions(history, run, works))
    heard = answers_on_copies(history, run, works)
    uncopied = {url for url, answers in heard.items() if answers and not any(answer.known for answer in answers)}
    kept = history.answers_now(map(kept_copy, map(_key, uncopied)))
    wishes = [wish for wish in map(kept_copy, map(_key, sorted(uncopied))) if wish.key not in kept]
    return (*notes, *ask(wishes))


def _open_questions(history: History, run: int, rows: Sequence[LinkRow]) -> list[Identity]:
    heard = answers_on_copies(history, run, rows)
    asked = (next_question(_key(row.url), row.last_good, row.began, heard[row.url]) for row in rows)
    return list({question.key: question for question in asked if question is not None}.values())


def _key(url: str) -> str:
    return Address.parse(url).url


def _is_public(url: str) -> bool:
    """Whether strangers may hear of the address: no password in it, no host of one's own network."""
    try:
        address = Address.parse(url)
    except ValueError:
        return False
    if address.scheme not in ("http", "https") or address.userinfo:
        return False
    try:
        return is_public(address.host.strip("[]"))
    except ValueError:
        return "." in address.host and not address.host.endswith((".local", ".internal", ".localhost", ".home.arpa"))
