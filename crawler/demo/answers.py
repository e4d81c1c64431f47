"""What an address of the demo web answers at each visit, and what a crawler should say of it."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace

from aiohttp import web

Act = Callable[[web.BaseRequest], Awaitable[web.StreamResponse]]
"""How a request is answered, or how answering it fails."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What happens at one visit, and the verdict that is right for it (the words of the program's verdict table)."""

    act: Act
    verdict: str = "ok"
    reason: str = "ok"


@dataclass(frozen=True, slots=True)
class Row:
    """One address at both visits."""

    url: str
    """Without a fragment."""
    first: Answer
    second: Answer
    why: str
    """In words, for the reader of a failed test."""
    listed: bool = True
    """Stands in list.md; the others are where redirects lead, and faults kept for tests."""


@dataclass(frozen=True, slots=True)
class Truth:
    """What is true of one address, in plain words: what tests compare the program's verdicts with."""

    url: str
    """As listed, with its fragment."""
    first_verdict: str
    first_reason: str
    second_verdict: str
    second_reason: str
    why: str
    listed: bool = True


def truth(row: Row) -> Truth:
    """What a row says to those who don't care how it is done."""
    return Truth(
        row.url, row.first.verdict, row.first.reason, row.second.verdict, row.second.reason, row.why, row.listed
    )


def stays(url: str, answer: Answer, why: str) -> Row:
    """The same at both visits."""
    return Row(url, answer, answer, why)


def cached(url: str, act: Act, why: str) -> Row:
    """Fine at both visits; at the second the server says so by 304, as it is asked with the first one's validators."""
    return Row(url, Answer(act), Answer(act, reason="not-modified"), why)


def besides(row: Row) -> Row:
    """The same row, but not in list.md."""
    return replace(row, listed=False)


def fine(act: Act) -> Answer:
    return Answer(act)


def moved(act: Act, reason: str = "permanent-redirect") -> Answer:
    return Answer(act, "moved", reason)


def broken(reason: str, act: Act) -> Answer:
    return Answer(act, "broken", reason)


def failing(reason: str, act: Act) -> Answer:
    return Answer(act, "failing", reason)


def unverified(reason: str, act: Act) -> Answer:
    return Answer(act, "unverified", reason)
