"""The one door to the memory of someday: each method is one transaction."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from types import MappingProxyType, TracebackType
from typing import Concatenate, ParamSpec, Self, TypeVar

from sqlalchemy import URL, Connection, Engine

from crawler.history import acks, answers, entries, past, reported, runs, seen
from crawler.history.database import in_words, let_read_while_writing, open_engine, read_address
from crawler.history.migrations import migrate
from crawler.model.answer import Answer
from crawler.model.entry import ReadingList
from crawler.model.errors import HistoryError
from crawler.model.finding import Acknowledgement, Finding
from crawler.model.identity import Identity
from crawler.model.observation import Observation, Past
from crawler.model.run import Change, Level, Run

_Given = ParamSpec("_Given")
_Answer = TypeVar("_Answer")


class History:
    """What was seen, and when. Any method raises HistoryError when the database fails it.

    Times are given aware or naive (taken as UTC) and come back aware, in UTC. Runs are ordered by their ids.
    """

    def __init__(self, engine: Engine, url: URL) -> None:
        self._engine = engine
        self._writer = engine.execution_options(writes=True)
        self._url = url

    @classmethod
    def open(cls, address: str) -> Self:
        """Open a history, make it where there is none, and bring it to the newest schema.

        Args:
            address: a path (its folder is made), or an SQLAlchemy URL.

        Raises:
            HistoryError: it can't be used; names the address without its password, and says what to do.
        """
        url = read_address(address)
        engine = open_engine(url)
        try:
            with in_words(url):
                migrate(engine)
                let_read_while_writing(engine)
        except HistoryError:
            engine.dispose()
            raise
        return cls(engine, url)

    @classmethod
    def open_existing(cls, address: str) -> Self:
        """Open a history that holds at least one run; none is made.

        Raises:
            HistoryError: there is none, or it is empty.
        """
        if "://" not in address and not Path(address).exists():
            raise HistoryError(
                f"{address}: there is no such history; `someday check LIST` makes one, --history names another"
            )
        history = cls.open(address)
        if not history.runs():
            history.close()
            raise HistoryError(f"{address}: holds no run yet; `someday check LIST` makes one")
        return history

    def close(self) -> None:
        self._engine.dispose()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def start_run(self, started: datetime, lists: Sequence[ReadingList], scope: str, planned: Sequence[str]) -> Run:
        """Begin a run: the lists as they are now and the addresses to fetch are kept with it."""
        return self._write(runs.start, started, lists, scope, planned)

    def append(self, run: int, observations: Sequence[Observation]) -> None:
        """Keep a batch; once this returns, it survives the process."""
        self._write(seen.append, run, observations)

    def finish_run(self, run: int, finished: datetime, *, complete: bool, network: bool, notes: Sequence[str]) -> Run:
        return self._write(runs.finish, run, finished, complete=complete, network=network, notes=notes)

    def reopen(self, run: int) -> Run:
        """Take up a run again that was cut off; it counts as going on."""
        return self._write(runs.reopen, run)

    def runs(self) -> tuple[Run, ...]:
        """Oldest first."""
        return self._read(runs.every)

    def run(self, id: int) -> Run:  # noqa: A002 - `history.run(id=3)` is how it reads
        """One run; a HistoryError for an unknown one names those there are."""
        return self._read(runs.get, id)

    def run_before(self, run: Run) -> Run | None:
        """The newest earlier run that is finished, complete and had network, over the same lists, else over one."""
        return runs.before(self.runs(), run)

    def resumable(self, lists: Sequence[str]) -> Run | None:
        """The newest run over the same lists, if it was killed or interrupted."""
        return runs.cut_off(self.runs(), lists)

    def planned(self, run: int) -> tuple[str, ...]:
        return self._read(runs.planned, run)

    def lists(self, run: int) -> tuple[ReadingList, ...]:
        """The lists as they were when the run began."""
        return self._read(runs.snapshots, run)

    def notes(self, run: int) -> tuple[str, ...]:
        return self._read(runs.notes, run)

    def seen(self, run: int) -> frozenset[str]:
        """Addresses that have an observation in this very run."""
        return self._read(seen.seen, run)

    def observations(self, run: int, urls: Iterable[str]) -> dict[str, Observation]:
        """The newest of each address at or before that run.

        What a run without network saw is not believed.
        """
        return self._read(seen.newest, run, urls)

    def pasts(
        self, run: int, urls: Iterable[str], newest: Mapping[str, Observation] = MappingProxyType({})
    ) -> dict[str, Past]:
        """What was known of each address as of that run; an empty Past where nothing was.

        Args:
            newest: what `observations` has given for that run, if it was asked: it need not be read twice.
        """
        return self._read(past.pasts, run, urls, newest)

    def last_good(self, urls: Iterable[str]) -> dict[str, Observation]:
        """The last success of each address that had one, in runs with network."""
        return self._read(seen.last_good, seen.NEWEST_POSSIBLE, urls)

    def append_answers(self, run: int, found: Sequence[Answer]) -> None:
        """Keep what services answered in this run."""
        self._write(answers.append, run, found)

    def answers(self, run: int, identities: Iterable[Identity]) -> dict[str, tuple[Answer, ...]]:
        """What each service last said of these at or before that run, by `Identity.key`."""
        return self._read(answers.newest, run, identities)

    def answers_now(self, identities: Iterable[Identity]) -> dict[str, tuple[Answer, ...]]:
        """What each service last said of these in any run, by `Identity.key`."""
        return self._read(answers.newest, seen.NEWEST_POSSIBLE, identities)

    def changes(self, run: int, urls: Iterable[str]) -> dict[str, tuple[Change, ...]]:
        """When each address began to answer otherwise, up to that run, oldest first; runs without network left out."""
        return self._read(seen.changes, run, urls)

    def timeline(self, url: str) -> tuple[tuple[int, Observation], ...]:
        """All observations of one address, with the runs that made them, oldest first."""
        return self._read(seen.timeline, url)

    def sightings(self, path: str) -> dict[str, tuple[int, int]]:
        """First and last run that saw each entry of a list, by entry id."""
        return self._read(entries.sightings, path)

    def save_findings(self, run: int, findings: Sequence[Finding]) -> None:
        """Keep what the run reported, in place of what it reported before."""
        self._write(reported.save, run, findings)

    def keep_level(self, run: int, level: Level) -> None:
        """Keep how stale the lists were at that run."""
        self._write(runs.keep_level, run, level)

    def levels(self, run: Run, most: int) -> tuple[Level, ...]:
        """How stale the lists were at the newest comparable runs before this one, oldest first."""
        return self._read(runs.levels, run, most)

    def findings(self, run: int) -> tuple[Finding, ...]:
        """What the run reported, in that order."""
        return self._read(reported.of_run, run)

    def acknowledge(self, ack: Acknowledgement) -> None:
        self._write(acks.add, ack)

    def acks(self) -> tuple[Acknowledgement, ...]:
        """Oldest first, those run out too."""
        return self._read(acks.every)

    def _read(
        self, work: Callable[Concatenate[Connection, _Given], _Answer], *given: _Given.args, **named: _Given.kwargs
    ) -> _Answer:
        with in_words(self._url), self._engine.begin() as connection:
            return work(connection, *given, **named)

    def _write(
        self, work: Callable[Concatenate[Connection, _Given], _Answer], *given: _Given.args, **named: _Given.kwargs
    ) -> _Answer:
        with in_words(self._url), self._writer.begin() as connection:
            return work(connection, *given, **named)
