"""Every database that the contract is tested on."""

import os
import uuid
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import create_engine, make_url, text

from crawler.history import History
from crawler.model.entry import Entry, Link, ReadingList, Role
from crawler.model.observation import Observation
from crawler.model.run import Run


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def address(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """An empty place for a history: a file that is not there yet, or a schema of its own on the server."""
    if request.param == "sqlite":
        yield str(tmp_path / "history.sqlite")
        return
    server = os.environ.get("SOMEDAY_TEST_POSTGRES")
    if not server:
        pytest.skip("SOMEDAY_TEST_POSTGRES gives no server; scripts/postgres starts one")
    schema = f"t_{uuid.uuid4().hex}"
    engine = create_engine(server)
    with engine.begin() as connection:
        connection.execute(text(f"CREATE SCHEMA {schema}"))
    url = make_url(server).update_query_dict({"options": f"-csearch_path={schema}"})
    yield url.render_as_string(hide_password=False)
    with engine.begin() as connection:
        connection.execute(text(f"DROP SCHEMA {schema} CASCADE"))
    engine.dispose()


@pytest.fixture
def history(address: str) -> Iterator[History]:
    with History.open(address) as opened:
        yield opened


@pytest.fixture
def a_list() -> Callable[..., ReadingList]:
    """Makes a list of a path and the titles of its entries."""

    def make(path: str, *titles: str) -> ReadingList:
        url = "https://a.example/"
        entries = tuple(
            Entry(title.lower(), path, line, "Papers", title, ("A. B",), 2015, None, None, url, (), None, "note")
            for line, title in enumerate(titles, start=1)
        )
        return ReadingList(path, "markdown", entries, (Link(url, 1, 3, 2, 20, Role.PRIMARY, "Title"),))

    return make


@pytest.fixture
def made(history: History, a_list: Callable[..., ReadingList]) -> Callable[..., Run]:
    """Makes a finished run of its observations, a week after the run before."""

    def make(*observations: Observation, lists: tuple[str, ...] = ("x.md",), network: bool = True) -> Run:
        started = datetime(2026, 1, 5, 6, tzinfo=UTC) + timedelta(weeks=len(history.runs()))
        run = history.start_run(started, [a_list(path, "T") for path in lists], "all", [])
        history.append(run.id, observations)
        return history.finish_run(run.id, started + timedelta(hours=1), complete=True, network=network, notes=[])

    return make
