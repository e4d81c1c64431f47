"""The links of a run as history settles them: one row for each address, with all that is known of it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from crawler.findings.links import find_in_page_links
from crawler.history import History
from crawler.metadata import MOST_QUESTIONS, complete, copy_of, leads_to, next_question, primary_entries, subjects
from crawler.model.address import Address
from crawler.model.answer import Answer
from crawler.model.entry import ReadingList
from crawler.model.observation import Observation, Past
from crawler.model.record import Record
from crawler.model.run import LinkRow, Run
from crawler.model.verdict import Verdict, VerdictName
from crawler.verdicts import drift, hear_witnesses, judge_unfetched, missing_place, settle

_NOT_CHECKED = Verdict(VerdictName.SKIPPED, "excluded", evidence=("not checked in this run, and never before",))
# What there can be no copy of: the address names no page, or the page is there.
_NO_PAGE = frozenset({"malformed-url", "fragment-missing", "unsafe-redirect", "media-unavailable"})
_NO_NETWORK = Verdict(VerdictName.UNVERIFIED, "no-network", evidence=("this machine had no network",))


def link_rows(history: History, run_id: int) -> tuple[LinkRow, ...]:
    """The links of a run as they stand, also while it goes on.

    Raises:
        HistoryError: there is no such run.
    """
    run = history.run(run_id)
    return tuple(settle_links(history, run, history.lists(run.id)).values())


@dataclass(frozen=True, slots=True)
class Visit:
    """One visit of an address as history settled it then."""

    observation: Observation
    verdict: Verdict
    """In the light of what was known at that visit."""
    network: bool
    """False for a visit that says nothing of the link."""


def visits(history: History, url: str) -> tuple[Visit, ...]:
    """All visits of one address as listed, oldest first."""
    address = Address.parse(url)
    runs = {run.id: run for run in history.runs()}
    found = []
    for run_id, observation in history.timeline(address.url):
        past = history.pasts(run_id, [address.url], {})[address.url]
        verdict = settle(observation, past) if runs[run_id].network else observation.verdict
        if verdict.is_good and address.fragment in observation.missing:
            verdict = missing_place(address.fragment)
        found.append(Visit(observation, verdict, runs[run_id].network))
    return tuple(found)


def answers_on_copies(history: History, run_id: int, rows: Sequence[LinkRow]) -> dict[str, tuple[Answer, ...]]:
    """What an archive has ever answered about these, by `LinkRow.url`, in the order in which it was asked."""
    found: dict[str, tuple[Answer, ...]] = {row.url: () for row in rows}
    todo = {row.url: row for row in rows}
    for _ in range(MOST_QUESTIONS):
        asked = {
            url: question
            for url, row in todo.items()
            if (question := next_question(Address.parse(url).url, row.last_good, row.began, found[url])) is not None
        }
        known = history.answers(run_id, asked.values()) if asked else {}
        todo = {url: todo[url] for url, question in asked.items() if question.key in known}
        found |= {url: found[url] + known[asked[url].key] for url in todo}
    return found


def settle_links(history: History, run: Run, lists: Sequence[ReadingList]) -> dict[str, LinkRow]:
    """One settled row for each distinct address as listed, in the order of the lists."""
    places: dict[str, list[tuple[str, int, int]]] = {}
    entries: dict[str, dict[str, None]] = {}
    for a_list in lists:
        for link in a_list.links:
            places.setdefault(link.url, []).append((a_list.path, link.line, link.column))
            if link.entry is not None:
                entries.setdefault(link.url, {})[link.entry] = None
    unfetched = {url: judge_unfetched(url) for url in places}
    for a_list in lists:
        for lost in find_in_page_links(a_list):
            if lost.url is not None and lost.kind == VerdictName.BROKEN:
                unfetched[lost.url] = Verdict(VerdictName.BROKEN, lost.reason, evidence=lost.evidence)
    keys = {url: Address.parse(url).url for url, verdict in unfetched.items() if verdict is None}
    distinct = tuple(dict.fromkeys(keys.values()))
    seen = _believable(history, run, distinct)
    pasts = history.pasts(run.id, distinct, seen if run.network else {})
    answers = _answers(history, run, lists, seen)
    rows = {
        url: _row(
            url,
            unfetched[url],
            seen.get(keys.get(url, "")),
            pasts.get(keys.get(url, ""), Past()),
            answers.get(keys.get(url, ""), ()),
            tuple(entries.get(url, {})),
            tuple(where),
        )
        for url, where in places.items()
    }
    broken = [row for row in rows.values() if is_gone(row)]
    copies = answers_on_copies(history, run.id, broken) if broken else {}
    rows |= {row.url: replace(row, copy=copy_of(row.last_good, row.began, copies[row.url])) for row in broken}
    return rows


def is_gone(row: LinkRow) -> bool:
    """Whether the page itself is broken, so that a copy of it would help."""
    return row.verdict.name is VerdictName.BROKEN and row.verdict.reason not in _NO_PAGE


def _answers(
    history: History, run: Run, lists: Sequence[ReadingList], seen: Mapping[str, Observation]
) -> dict[str, tuple[Answer, ...]]:
    """What services say of the works of each address, and of the publications of preprints."""
    entries = primary_entries(lists)
    works = {url: subjects(url, observation.record, entries.get(url)) for url, observation in seen.items()}
    known = history.answers(run.id, {work for named in works.values() for work in named})
    published = leads_to(answer for answers in known.values() for answer in answers)
    known |= history.answers(run.id, [work for work in published if work.key not in known])
    found = {}
    for url, named in works.items():
        own = [answer for work in named for answer in known.get(work.key, ())]
        further = [answer for work in leads_to(own) if work not in named for answer in known.get(work.key, ())]
        found[url] = tuple(dict.fromkeys([*own, *further]))
    return found


def _believable(history: History, run: Run, urls: Iterable[str]) -> dict[str, Observation]:
    """The newest observation of each address; what a run without network saw gives way to what was known before."""
    urls = tuple(urls)
    known = history.observations(run.id, urls)
    if run.network:
        return known
    lost = (history.seen(run.id) & frozenset(urls)) - known.keys()
    return known | {url: Observation(url, run.started, _NO_NETWORK) for url in lost}


def _row(
    url: str,
    unfetched: Verdict | None,
    observation: Observation | None,
    past: Past,
    answers: tuple[Answer, ...],
    entries: tuple[str, ...],
    places: tuple[tuple[str, int, int], ...],
) -> LinkRow:
    if observation is None:
        return LinkRow(url, unfetched or _NOT_CHECKED, None, None, None, None, entries, places)
    verdict = own = settle(observation, past)
    if answers:
        named = {work.key for work in subjects(url)}
        verdict = hear_witnesses(url, own, [answer for answer in answers if answer.identity.key in named])
    since = _since(observation, verdict, past) if verdict is own else None
    target = verdict.target
    fragment = url.partition("#")[2]
    if fragment in observation.missing and verdict.is_good:
        verdict, since = missing_place(fragment), None
    elif target is not None and fragment and "#" not in target:
        verdict = Verdict(verdict.name, verdict.reason, f"{target}#{fragment}", verdict.evidence)
    return LinkRow(
        url=url,
        verdict=verdict,
        status=observation.status,
        checked_at=observation.checked_at,
        since=since,
        failing_since=past.failures[0] if past.failures else None,
        entries=entries,
        places=places,
        record=complete(_page_record(observation, verdict, past), answers),
        answers=answers,
        drift=drift(observation, past),
        last_good=_last_good(past.failures[0] if past.failures else since, past),
    )


def _page_record(observation: Observation, verdict: Verdict, past: Past) -> Record | None:
    """What the page says of its work, or said when it could last be read; nothing where somebody else has the site."""
    if verdict.is_good:
        return observation.record
    return None if verdict.reason == "hijacked" or past.last_good is None else past.last_good.record


def _last_good(began: datetime | None, past: Past) -> datetime | None:
    """The newest visit at which it worked; somebody else's page at its address is no success."""
    if past.last_good is None or began is None:
        return None if past.last_good is None else past.last_good.checked_at
    return min(past.last_good.checked_at, began)


def _since(observation: Observation, verdict: Verdict, past: Past) -> datetime | None:
    """Since when the visits have said so; None where something else says it."""
    if verdict.reason == "hijacked":
        return None if past.look is None else past.look.first
    if observation.verdict.name is VerdictName.FAILING and past.broken is not None:
        return None  # the earlier runs' findings know
    if observation.verdict.name is VerdictName.FAILING and past.failures:
        return past.failures[0]  # whatever passing kind of trouble it was at each visit
    return past.since
