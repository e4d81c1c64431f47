"""Every statement that reads observations finds them by an index, whatever else the history holds."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Delete, Select, event

from crawler.history import History, looks, past, runs, seen

# A table read from end to end; `runs` may be, there are few.
FULL_READ = "SCAN "
FEW = "SCAN runs"
STATEMENTS = {
    "newest": (seen._NEWEST, {"run": 9, "digests": ["a", "b"]}),
    "last good": (seen._LAST_GOOD, {"run": 9, "digests": ["a", "b"]}),
    "timeline": (seen._TIMELINE, {"digest": "a"}),
    "seen": (seen._SEEN, {"run": 9}),
    "forget": (seen._FORGET, {"run": 9, "addresses": [1, 2]}),
    "standing": (past._STANDING, {"run": 9, "digests": ["a", "b"]}),
    "failures": (past._FAILURES, {"run": 9, "digests": ["a", "b"]}),
    "looks": (looks._LOOKS, {"run": 9, "digests": ["a", "b"]}),
    "newest looks": (looks._NEWEST, {"run": 9, "digests": ["a", "b"]}),
    "snapshots": (runs._SNAPSHOTS, {"run": 9}),
}


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Iterator[History]:
    path: Path = tmp_path_factory.mktemp("plans") / "history.sqlite"
    with History.open(str(path)) as history:
        yield history


@pytest.mark.parametrize("name", STATEMENTS)
def test_no_statement_reads_a_table_from_end_to_end(empty: History, name: str) -> None:
    steps = explain(empty, *STATEMENTS[name])

    assert [step for step in steps if step.startswith(FULL_READ) and step != FEW] == []
    assert any(step.startswith("SEARCH") for step in steps)


def test_all_of_an_address_is_found_by_the_key_it_is_stored_by(empty: History) -> None:
    steps = explain(empty, *STATEMENTS["standing"])

    searches = [step for step in steps if step.startswith("SEARCH") and not step.startswith("SEARCH addresses")]
    assert len(searches) == 4
    assert all("USING PRIMARY KEY (address=?" in step for step in searches)


def explain(history: History, statement: Select | Delete, given: dict[str, object]) -> list[str]:
    """The steps of SQLite's plan for the very text that reaches it."""
    sent: list[tuple[str, tuple[object, ...]]] = []

    def note(_connection, _cursor, sql, parameters, _context, _many) -> None:
        sent.append((sql, parameters))

    with history._engine.begin() as connection:
        event.listen(connection, "before_cursor_execute", note)
        connection.execute(statement, given)
        sql, parameters = sent[-1]
        return [row.detail for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {sql}", parameters)]
