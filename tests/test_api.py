"""someday from Python: what the command line does, with typed results and frames."""

import io
import subprocess
import sys
from pathlib import Path

import pandas as pd
import pytest

import crawler
from crawler.demo.web import DemoWeb
from crawler.model.errors import HistoryError, SomedayError

LIST = """# Papers

* [Gates, Loops and Patience](https://arxiv.org/abs/9901.00001v2) by Ada Lindqvist and Bo Karlsson (2015)
* [Counting Weights Twice](https://doi.org/10.5555/jlm.2018.40) by Rosa Feld, in *Journal of Learning Machines* (2018)
* [memory-nets](https://github.example/lost-lab/memory-nets)
"""


@pytest.fixture(scope="module")
def checked(tmp_path_factory):
    """(report, address of the history) of one run on the demo web."""
    folder = tmp_path_factory.mktemp("api")
    (folder / "list.md").write_text(LIST)
    with DemoWeb(folder / "web") as web, pytest.MonkeyPatch.context() as patch:
        (folder / "list.md").write_text(LIST)
        patch.setenv("SSL_CERT_FILE", str(web.ca_file))
        patch.setenv("SOMEDAY_NOW", "2026-11-16T06:00:00Z")
        report = crawler.check(
            [folder / "list.md"], history=folder / "history.sqlite", timeout=3, retries=0, connect_to=web.connect_to
        )
    return report, folder / "history.sqlite"


def test_check_gives_the_report_of_the_run(checked):
    report, _ = checked

    assert [(row.entry.title, row.staleness > 0) for row in report.entries] == [
        ("Gates, Loops and Patience", False), ("Counting Weights Twice", False), ("memory-nets", True)
    ]  # fmt: skip
    assert [link.verdict.name.value for link in report.links] == ["ok", "ok", "broken"]


def test_load_gives_frames_of_the_newest_run(checked):
    frames = crawler.load(checked[1])

    assert list(frames.entries["verdict"]) == ["ok", "ok", "broken"]
    assert frames.entries.loc[1, ["doi", "year", "citations"]].tolist() == ["10.5555/jlm.2018.40", 2018, 31]
    assert frames.entries["year"].isna().tolist() == [False, False, True]
    assert frames.findings["kind"].tolist() == ["broken"]
    assert str(frames.links["checked_at"].dt.tz) == "UTC"
    assert frames.runs["complete"].tolist() == [True]
    assert frames.links.groupby("verdict").size().to_dict() == {"ok": 2, "broken": 1}


def test_a_history_that_is_not_there_is_not_made(tmp_path):
    with pytest.raises(HistoryError, match="no such history"):
        crawler.load(tmp_path / "nowhere.sqlite")

    assert not (tmp_path / "nowhere.sqlite").exists()


def test_a_list_that_is_none_is_an_error_that_says_so(tmp_path):
    with pytest.raises(SomedayError, match="no such file"):
        crawler.check([tmp_path / "none.md"], history=tmp_path / "h.sqlite")


def test_importing_the_package_loads_nothing_of_the_crawler():
    code = "import crawler, sys; print('scrapy' in sys.modules, 'pandas' in sys.modules, crawler.__version__)"
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout

    assert said.split()[:2] == ["False", "False"]


def test_entries_are_exported_as_parquet(checked):
    command = [
        str(Path(sys.executable).with_name("someday")),
        "export",
        "--format",
        "parquet",
        "--history",
        str(checked[1]),
    ]
    data = subprocess.run(command, capture_output=True, check=True).stdout
    frame = pd.read_parquet(io.BytesIO(data))

    assert frame["title"].tolist() == ["Gates, Loops and Patience", "Counting Weights Twice", "memory-nets"]
    assert list(frame["authors"][0]) == ["Ada Lindqvist", "Bo Karlsson"]
