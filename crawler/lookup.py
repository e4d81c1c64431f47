"""What services say of the works that a run has come across: asked in rounds, since one answer leads to the next."""

import threading
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from crawler.fetching.services import WAYS, ServiceOptions, ask
from crawler.history import History
from crawler.metadata import leads_to, next_service, read_reply
from crawler.model.answer import Answer, Service, Unanswered
from crawler.model.identity import Identity

# A service is not asked twice a day about one work; a daily run that starts early still asks.
_KEEP = timedelta(hours=20)
# A preprint leads to a publication, a DOI from one agency to the next and to the registry: more rounds lead nowhere.
_MOST_ROUNDS = 7
# Answers that a killed run may lose are those of about a second.
_BATCH = 50


@dataclass(frozen=True, slots=True)
class Budget:
    """What a round of questions will cost."""

    requests: Mapping[Service, int]
    seconds: float
    """At the pace that the services ask for; they are asked at the same time."""


@dataclass(slots=True)
class _Known:
    """What has been answered so far."""

    answers: dict[str, dict[Service, Answer]] = field(default_factory=dict)
    """By `Identity.key`."""
    asked: set[tuple[Service, str]] = field(default_factory=set)
    silent: set[Service] = field(default_factory=set)
    """Not to be asked any more."""
    unreached: set[Service] = field(default_factory=set)
    why: dict[Service, str] = field(default_factory=dict)
    unchecked: dict[Service, int] = field(default_factory=dict)

    def hear(self, answers: Iterable[Answer]) -> None:
        for answer in answers:
            self.answers.setdefault(answer.identity.key, {})[answer.service] = answer


def look_up(
    history: History,
    run: int,
    works: Sequence[Identity],
    options: ServiceOptions,
    now: datetime,
    *,
    clock: timedelta,
    stop: threading.Event,
    on_round: Callable[[Budget], None],
) -> tuple[str, ...]:
    """Ask about these, but for what was answered within the day; keep the answers.

    Returns:
        A line for the reader of the report for each service that did not answer everything.
    """
    known = _unknown(options)
    todo = list({work.key: work for work in works}.values())
    for _ in range(_MOST_ROUNDS):
        _recall(history, todo, known, now)
        todo = list({work.key: work for work in (*todo, *_led_to(known))}.values())
        _recall(history, todo, known, now)
        wanted = _wanted(todo, known)
        if not wanted or stop.is_set():
            break
        on_round(_cost(wanted, options))
        _ask(history, run, wanted, options, known, clock, stop)
        if known.unreached.issuperset(wanted):
            break  # no service can be reached from here: the next ones can't either
    return tuple(
        f"not checked: {service} ({known.why[service]}; {count} not asked about)"
        for service, count in sorted(known.unchecked.items())
    )


def _ask(
    history: History,
    run: int,
    wanted: Mapping[Service, Sequence[Identity]],
    options: ServiceOptions,
    known: _Known,
    clock: timedelta,
    stop: threading.Event,
) -> None:
    fresh: list[Answer] = []
    for heard in ask(wanted, options, read_reply, stop, clock):
        if isinstance(heard, Unanswered):
            known.silent.add(heard.service)
            if heard.unreached:
                known.unreached.add(heard.service)
            known.why[heard.service] = heard.why
            known.unchecked[heard.service] = known.unchecked.get(heard.service, 0) + heard.left
            continue
        known.hear(heard)
        fresh += heard
        if len(fresh) >= _BATCH:
            history.append_answers(run, fresh)
            fresh = []
    history.append_answers(run, fresh)


def _recall(history: History, works: Iterable[Identity], known: _Known, now: datetime) -> None:
    """What was answered within the day."""
    unknown = [work for work in works if work.key not in known.answers]
    for key, answers in history.answers_now(unknown).items():
        recent = {answer.service: answer for answer in answers if now - answer.fetched_at < _KEEP}
        if recent:
            known.answers[key] = recent


def _led_to(known: _Known) -> tuple[Identity, ...]:
    return leads_to(answer for answers in known.answers.values() for answer in answers.values())


def _wanted(works: Iterable[Identity], known: _Known) -> dict[Service, list[Identity]]:
    wanted: dict[Service, list[Identity]] = {}
    for work in works:
        service = next_service(work, known.answers.get(work.key, {}).values(), known.silent)
        if service is not None and (service, work.key) not in known.asked and service not in known.silent:
            known.asked.add((service, work.key))
            wanted.setdefault(service, []).append(work)
    return wanted


def first_budget(works: Sequence[Identity], options: ServiceOptions) -> Budget:
    """What the first round about these will cost, if nothing is known of them yet."""
    return _cost(_wanted(works, _unknown(options)), options)


def _unknown(options: ServiceOptions) -> _Known:
    return _Known(silent={each for each, way in WAYS.items() if way.needs_token and each not in options.tokens})


def _cost(wanted: Mapping[Service, Sequence[Identity]], options: ServiceOptions) -> Budget:
    requests = {
        service: -(-min(len(works), options.most(service)) // WAYS[service].at_once)
        for service, works in wanted.items()
    }
    return Budget(
        requests, max(((count - 1) * WAYS[service].pause for service, count in requests.items()), default=0.0)
    )
