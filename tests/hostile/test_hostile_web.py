"""someday on the hostile web, as a person would send it there."""

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.hostile.web import EVERY_CASE, HostileWeb

pytestmark = pytest.mark.xdist_group("hostile_web")


@pytest.fixture(scope="module")
def run(tmp_path_factory):
    """(verdict and reason by case, the links' rows, seconds)."""
    folder = tmp_path_factory.mktemp("hostile")
    with HostileWeb(folder) as web:
        web.write_list(folder / "list.md")
        began = time.monotonic()
        done = subprocess.run(
            [
                Path(sys.executable).with_name("someday"), "check", "list.md", "--allow-private", "--quiet",
                "--timeout", "3", "--retries", "1",
            ],
            cwd=folder, env=os.environ | {"SSL_CERT_FILE": str(web.ca_file)}, capture_output=True, text=True,
            timeout=170, check=False,
        )  # fmt: skip
        took = time.monotonic() - began
        assert done.returncode == 1, done.stderr
        rows = {row["url"]: row for row in json.loads((folder / "reports/report.json").read_text())["links"]}
        yield {each.case.name: rows[each.url] for each in web.placed}, took


@pytest.mark.parametrize("case", EVERY_CASE, ids=lambda case: case.name)
def test_it_is_judged_as_it_is(run, case):
    row = run[0][case.name]
    assert (row["verdict"], row["reason"]) == (case.verdict, case.reason), (case.why, row["evidence"])


def test_the_whole_takes_less_than_a_minute(run):
    assert run[1] < 60


def test_there_are_enough_cases_with_names_of_their_own():
    assert len({case.name for case in EVERY_CASE}) == len(EVERY_CASE) >= 200
