"""Several processes at one history, and processes that are killed."""

import os
import signal
import sqlite3
import subprocess
import sys
import threading
from datetime import UTC, datetime
from pathlib import Path

import pytest

from crawler.history import History
from crawler.model.errors import HistoryError
from crawler.model.observation import Observation
from crawler.model.verdict import Verdict, VerdictName

START = datetime(2026, 1, 1, tzinfo=UTC)
OK = Verdict(VerdictName.OK, "ok")
# Opens a history, waits for a line on stdin, then appends batches of 20 and says so after each.
WRITER = """
import sys
from datetime import UTC, datetime
from crawler.history import History
from crawler.model.observation import Observation
from crawler.model.verdict import Verdict, VerdictName

address, name, batches = sys.argv[1], sys.argv[2], int(sys.argv[3])
now = datetime(2026, 1, 1, tzinfo=UTC)
print("ready", flush=True)
sys.stdin.readline()
with History.open(address) as history:
    run = history.start_run(now, [], name, [])
    for batch in range(batches):
        ok = Verdict(VerdictName.OK, "ok", evidence=(f"batch {batch}",))
        shared = [Observation(f"https://a.example/{batch}/{number}", now, ok) for number in range(20)]
        history.append(run.id, shared)
        print(batch, flush=True)
    history.finish_run(run.id, now, complete=True, network=True, notes=[])
"""


def writer(address: str, name: str, batches: int) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", WRITER, address, name, str(batches)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def test_processes_that_make_and_write_the_same_history_all_succeed(address: str) -> None:
    writers = [writer(address, f"writer {number}", 30) for number in range(3)]
    for each in writers:
        assert each.stdout.readline() == "ready\n"
    for each in writers:  # at the same time: all make the tables, and put in the same addresses
        each.stdin.write("go\n")
        each.stdin.flush()

    ended = [each.communicate() for each in writers]

    assert [(each.returncode, err) for each, (_, err) in zip(writers, ended, strict=True)] == [(0, "")] * 3
    with History.open(address) as history:
        runs = history.runs()
        assert {run.scope for run in runs} == {"writer 0", "writer 1", "writer 2"}
        assert all(run.complete for run in runs)
        assert {len(history.seen(run.id)) for run in runs} == {600}


def test_a_killed_process_loses_only_what_it_had_not_appended(address: str) -> None:
    killed = writer(address, "killed", 1_000_000)
    assert killed.stdout.readline() == "ready\n"
    killed.stdin.write("go\n")
    killed.stdin.flush()
    told = -1
    while told < 5:
        told = int(killed.stdout.readline())

    os.kill(killed.pid, signal.SIGKILL)
    rest, _ = killed.communicate()

    told = max([told, *(int(line) for line in rest.split())])
    with History.open(address) as history:
        (run,) = history.runs()
        assert run.finished is None
        # The batch after the last one told may be there, whole, or not.
        assert len(history.seen(run.id)) in ((told + 1) * 20, (told + 2) * 20)
        history.append(run.id, [Observation("https://after.example/", START, OK)])


def test_reading_goes_on_while_another_writes(tmp_path: Path) -> None:
    path = tmp_path / "history.sqlite"
    with History.open(str(path)) as history:
        run = history.start_run(START, [], "all", [])
        other = sqlite3.connect(path, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        other.execute("UPDATE runs SET scope = 'changed'")

        assert history.run(run.id).scope == "all"

        other.execute("COMMIT")
        other.close()
        assert history.run(run.id).scope == "changed"


def test_a_writer_waits_for_another_one(tmp_path: Path) -> None:
    path = tmp_path / "history.sqlite"
    with History.open(str(path)) as history:
        other = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
        other.execute("BEGIN IMMEDIATE")
        release = threading.Timer(0.3, lambda: other.execute("COMMIT"))
        release.start()

        assert history.start_run(START, [], "all", []).id == 1

        release.join()
        other.close()


def test_a_file_that_stays_locked_is_told_in_words(tmp_path: Path) -> None:
    path = tmp_path / "history.sqlite"
    with History.open(str(path)) as history:
        other = sqlite3.connect(path, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        with history._engine.begin() as connection:  # the pool's only connection
            connection.exec_driver_sql("PRAGMA busy_timeout = 20")

        with pytest.raises(HistoryError, match=r"history\.sqlite: another someday is writing to it: try again"):
            history.start_run(START, [], "all", [])

        other.close()
        assert history.runs() == ()


def test_a_full_disk_is_told_in_words_and_spares_what_was_kept(tmp_path: Path) -> None:
    with History.open(str(tmp_path / "history.sqlite")) as history:
        run = history.start_run(START, [], "all", [])
        history.append(run.id, [Observation("https://a.example/", START, OK)])
        with history._engine.begin() as connection:
            pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
            connection.exec_driver_sql(f"PRAGMA max_page_count = {pages + 2}")

        with pytest.raises(HistoryError, match="free some space, then go on with `someday check --resume`"):
            history.append(
                run.id, [Observation(f"https://a.example/{number}", START, OK, title="x" * 90) for number in range(500)]
            )

        assert history.seen(run.id) == {"https://a.example/"}
