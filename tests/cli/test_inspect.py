"""`someday inspect` on saved pages, as a person runs it."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

SOMEDAY = Path(sys.executable).with_name("someday")
PAGE = """<title>Lists - Site</title>
<meta name="citation_title" content="Lists"><meta name="citation_author" content="Lee, Ann">
<meta name="citation_date" content="2019/05/01"><link rel="canonical" href="/lists"><p>Text of the page.</p>"""


@pytest.fixture
def inspect(tmp_path):
    def run(*words, page=PAGE):
        (tmp_path / "page.html").write_text(page, encoding="utf-8")
        return subprocess.run(
            [SOMEDAY, "inspect", *words],
            cwd=tmp_path,
            env=os.environ | {"COLUMNS": "100"},
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )

    return run


def test_json_holds_verdict_record_and_sources(inspect):
    done = inspect("--html", "page.html", "--url", "https://arxiv.org/abs/1706.03762v5", "--format", "json")

    assert json.loads(done.stdout) == {
        "verdict": "ok",
        "reason": "ok",
        "target": None,
        "evidence": [],
        "identities": [{"kind": "arxiv", "id": "1706.03762", "version": 5}],
        "title": "Lists",
        "authors": ["Ann Lee"],
        "year": 2019,
        "venue": "arXiv",
        "doi": None,
        "arxiv_id": "1706.03762",
        "abstract": None,
        "url": "https://arxiv.org/lists",
        "sources": {
            "title": "citation_title",
            "authors": "citation_author",
            "year": "citation_date",
            "venue": "address",
            "arxiv_id": "address",
            "url": "canonical",
        },
    }
    assert done.returncode == 0


def test_a_person_sees_a_table_with_sources(inspect):
    done = inspect("--html", "page.html", "--url", "https://site.example/lists")

    assert [line.split() for line in done.stdout.splitlines()[:3]] == [
        ["verdict", "ok", "(ok)"],
        ["title", "Lists", "citation_title"],
        ["authors", "Ann", "Lee", "citation_author"],
    ]


def test_the_status_decides_the_verdict(inspect):
    done = inspect("--html", "page.html", "--url", "https://site.example/lists", "--status", "404", "--format", "json")

    answer = json.loads(done.stdout)
    assert (answer["verdict"], answer["reason"]) == ("broken", "not-found")


def test_escape_sequences_of_a_page_do_not_reach_the_terminal(inspect):
    done = inspect(
        "--html",
        "page.html",
        "--url",
        "https://site.example/",
        page="<title>red \x1b[31m alert [bold]x</title><p>y</p>",
    )

    assert "\x1b" not in done.stdout
    assert "[bold]x" in done.stdout


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["--html", "missing.html", "--url", "https://site.example/"], "there is no such file"),
        (["--html", ".", "--url", "https://site.example/"], "is a folder"),
        (["--html", "page.html", "--url", "ftp://site.example/"], "not an http(s) address"),
        (["--html", "page.html"], "--url"),
    ],
)
def test_wrong_use_ends_in_a_sentence(inspect, words, says):
    done = inspect(*words)

    assert (done.returncode, done.stdout) == (2, "")
    assert says in done.stderr
