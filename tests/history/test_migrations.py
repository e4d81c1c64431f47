"""Old histories are opened by new programs; a step that fails leaves no trace."""

import shutil
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import Connection, create_engine, func, inspect, select, text

from crawler.history import History, migrations, schema
from crawler.history.database import open_engine, read_address
from crawler.model.errors import HistoryError
from crawler.model.identity import Identity, Kind
from crawler.model.run import Level
from crawler.model.verdict import VerdictName

SAMPLES = sorted((Path(__file__).parent / "samples").glob("v*.sqlite"))
START = datetime(2026, 1, 5, 6, tzinfo=UTC)
A, B = "https://a.example/paper", "https://b.example/"


def test_there_is_a_sample_of_every_schema_version() -> None:
    assert [sample.stem for sample in SAMPLES] == [f"v{number + 1}" for number in range(len(migrations.MIGRATIONS))]


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.stem)
def test_the_newest_program_reads_and_goes_on_with_what_an_older_one_wrote(sample: Path, tmp_path: Path) -> None:
    path = tmp_path / "history.sqlite"
    shutil.copy(sample, path)

    with History.open(str(path)) as history:
        first, second = history.runs()
        assert first.finished == START + timedelta(hours=1)
        assert history.notes(1) == ("a note",)
        assert history.lists(1)[0].entries[0].title == "Deep"
        assert history.planned(2) == (A, B)
        assert history.resumable(["list.md"]) == second
        seen = history.observations(2, [A, B])
        assert (seen[A].verdict.name, seen[A].hops[0].location, seen[A].title) == (VerdictName.MOVED, B, "Deep")
        assert history.pasts(1, [B])[B].failures == (START,)
        assert history.last_good([A])[A].etag == '"1"'
        assert history.findings(1)[0].fix is not None
        assert history.sightings("list.md") == {"deep": (1, 2)}
        assert history.acks()[0].why == "known"
        known = history.answers(2, [Identity(Kind.ARXIV, "1706.03762")])
        assert [answer.citations for answers in known.values() for answer in answers] == (
            [7] if sample.stem > "v2" else []
        )
        assert history.levels(replace(second, complete=True), 9) == (
            (Level(START, 12.5, 1, 2),) if sample.stem > "v3" else ()
        )
        history.append(2, [seen[A]])
        assert history.seen(2) == {A, B}


def test_the_tables_are_those_that_statements_know(address: str) -> None:
    History.open(address).close()
    engine = open_engine(read_address(address))
    with engine.begin() as connection:
        inspector = inspect(connection)
        there = {
            table: {each["name"] for each in inspector.get_columns(table)} for table in inspector.get_table_names()
        }
    engine.dispose()

    assert there == {name: set(table.columns.keys()) for name, table in schema.metadata.tables.items()}


def test_a_step_that_fails_leaves_neither_tables_nor_a_note(address: str) -> None:
    History.open(address).close()
    engine = open_engine(read_address(address))

    def half_way(connection: Connection) -> None:
        connection.execute(text("CREATE TABLE half (way INTEGER)"))
        connection.execute(text("INSERT INTO runs (id) VALUES (1)"))  # columns that must not be NULL

    with pytest.raises(Exception, match=r"(?i)null"):
        migrations.migrate(engine, (*migrations.MIGRATIONS, half_way))

    with engine.begin() as connection:
        assert not inspect(connection).has_table("half")
        assert connection.execute(select(func.max(schema.versions.c.version))).scalar() == len(migrations.MIGRATIONS)
    engine.dispose()


def test_a_later_step_runs_once_and_is_noted(address: str) -> None:
    History.open(address).close()
    engine = open_engine(read_address(address))

    def later(connection: Connection) -> None:
        connection.execute(text("ALTER TABLE runs ADD COLUMN mood TEXT"))

    for _ in range(2):
        migrations.migrate(engine, (*migrations.MIGRATIONS, later))

    with engine.begin() as connection:
        assert "mood" in {each["name"] for each in inspect(connection).get_columns("runs")}
    engine.dispose()
    with pytest.raises(HistoryError, match=r"schema is version 5, .* up to 4: upgrade someday"):
        History.open(address)


def test_tables_of_another_program_are_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "places.sqlite"
    engine = create_engine(f"sqlite:///{path}")
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE bookmarks (url TEXT)"))
    engine.dispose()
    before = path.read_bytes()

    with pytest.raises(HistoryError, match=r"places\.sqlite: it holds tables of another program \(bookmarks\)"):
        History.open(str(path))

    assert path.read_bytes() == before
