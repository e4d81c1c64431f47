"""someday from Python: `crawler.check` does what `someday check` does, `crawler.load` gives pandas frames."""

import threading
from collections.abc import Sequence
from importlib.metadata import version
from os import PathLike, fspath

from crawler import config, frames
from crawler.config import DEFAULT_HISTORY
from crawler.fetching.agent import user_agent
from crawler.fetching.connect import ConnectTo
from crawler.fetching.pages import CrawlOptions
from crawler.fetching.services import ServiceOptions
from crawler.files import read_lists
from crawler.frames import Frames
from crawler.history import History
from crawler.lookup import Budget
from crawler.model.run import Report
from crawler.plan import Plan, Selection
from crawler.run import Options, Progress
from crawler.run import check as run_check


def check(
    lists: Sequence[str | PathLike[str]],
    *,
    history: str | PathLike[str] = DEFAULT_HISTORY,
    only: str | None = None,
    section: str | None = None,
    per_host: int = 2,
    timeout: float = 20.0,
    retries: int = 2,
    allow_private: bool = False,
    connect_to: Sequence[str] = (),
    metadata: bool = True,
) -> Report:
    """Check every link of the lists, remember what was seen, and give the report; no file is written but the history.

    Args:
        lists: files, as on the command line.
        history: a path, or an SQLAlchemy address.
        timeout: seconds that one try may take.
        connect_to: rules HOST:PORT:TOHOST:TOPORT, as curl has them.
        metadata: ask arXiv, Crossref and so on about the listed works.

    Raises:
        SomedayError: a list can't be read, a rule is none, the history fails; the message says what to do.
    """
    contact = config.contact()
    agent = user_agent(contact, version("someday"))
    rules = tuple(map(ConnectTo.parse, connect_to))
    options = Options(
        crawl=CrawlOptions(
            user_agent=agent,
            per_host=per_host,
            timeout=timeout,
            retries=retries,
            allow_private=allow_private,
            connect_to=rules,
        ),
        services=ServiceOptions(agent, config.mail(contact), rules, tokens=config.tokens()) if metadata else None,
        selection=Selection(only=only, section=section),
        now=config.clock(),
    )
    read = read_lists([fspath(path) for path in lists])
    with History.open(fspath(history)) as opened:
        return run_check(
            opened, read, options, stop=threading.Event(), on_plan=_silent, on_progress=_silent, on_round=_silent
        )


def load(history: str | PathLike[str] = DEFAULT_HISTORY, *, run: int | None = None) -> Frames:
    """The entries, links and findings of a run (by default the newest) as pandas frames, and the runs of the history.

    Raises:
        HistoryError: there is no such history or run.
        SomedayError: pandas is not installed (`pip install 'someday[frames]'`).
    """
    with History.open_existing(fspath(history)) as opened:
        return frames.load(opened, run)


def _silent(_news: Plan | Progress | Budget) -> None:
    """Nobody looks on."""
