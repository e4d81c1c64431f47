"""scripts/cron: silent unless there is something to read, one run at a time, never longer than it may."""

import os
import subprocess
import time
from pathlib import Path

import pytest

CRON = Path(__file__).resolve().parents[2] / "scripts/cron"


@pytest.fixture
def cron(tmp_path):
    """Start scripts/cron with a program that says and does what the test wants in place of someday."""
    folder = tmp_path / "list folder"
    (folder / "reports").mkdir(parents=True)
    program = tmp_path / "someday"

    def command(script, *words, **variables):
        program.write_text(f'#!/bin/sh\necho "$@" >> asked\n{script}\n')
        program.chmod(0o755)
        environment = {**os.environ, "SOMEDAY": str(program), **variables}
        return subprocess.Popen(
            [str(CRON), *(words or (str(folder), "README.md", "two words.md"))],
            env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        )  # fmt: skip

    def run(script, *words, **variables):
        process = command(script, *words, **variables)
        out, err = process.communicate(timeout=30)
        return process.returncode, out, err

    run.folder, run.start = folder, command
    return run


def test_nothing_new_is_silent(cron):
    assert cron("exit 0") == (0, "", "")
    assert (cron.folder / "asked").read_text() == "check README.md two words.md --new --resume --quiet\n"


def test_something_new_is_the_report(cron):
    assert cron("echo '# What has gone stale' > reports/report.md; exit 1") == (1, "# What has gone stale\n", "")


def test_wrong_use_is_told_on_standard_error(cron):
    status, out, err = cron("echo 'someday: README.md: there is no such file' >&2; exit 2")

    assert (status, out) == (2, "")
    assert "no such file" in err


def test_what_cannot_be_concluded_is_told_from_the_third_time_in_a_row_on(cron):
    said = [cron("echo no network >&2; exit 3")[1] for _ in range(3)]
    cron("exit 0")

    assert said[:2] == ["", ""]
    assert "3 times in a row" in said[2]
    assert cron("exit 3") == (3, "", "")


def test_a_second_run_does_not_start_while_the_first_goes_on(cron):
    first = cron.start("echo up > up; sleep 3; exit 0")
    while not (cron.folder / "up").exists():
        time.sleep(0.02)
    assert cron("exit 1") == (0, "", "")
    first.communicate(timeout=20)

    assert "another run is still going on" in (cron.folder / ".someday/cron.log").read_text()


def test_a_run_that_takes_too_long_is_stopped_cleanly(cron):
    began = time.monotonic()
    status, out, _ = cron("trap 'exit 3' TERM; sleep 30 & wait; exit 0", SOMEDAY_LIMIT="1s")

    assert (status, out) == (3, "")
    assert time.monotonic() - began < 10


def test_the_log_tells_of_each_run_and_stays_short(cron):
    (cron.folder / ".someday").mkdir()
    log = cron.folder / ".someday/cron.log"
    log.write_text("old line\n" * 5000)
    cron("echo why >&2; exit 2")
    lines = log.read_text().splitlines()

    assert len(lines) <= 1001
    assert lines[-1].endswith("status 2 why ")


@pytest.mark.parametrize("words", [(), ("only-a-folder",)])
def test_wrong_words_are_told(words):
    done = subprocess.run([str(CRON), *words], capture_output=True, text=True, check=False)

    assert (done.returncode, done.stderr) == (2, "usage: scripts/cron FOLDER LIST...\n")


def test_a_folder_that_is_not_there_is_told(cron):
    status, _, err = cron("exit 0", "/nowhere/at all", "README.md")

    assert status == 2
    assert "/nowhere/at all" in err
