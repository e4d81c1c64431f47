"""`someday init`, as a person runs it."""

import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
import yaml

from crawler.cli.init import action_of, cron_line, toml
from crawler.config import read
from crawler.config.schema import FileTable

SOMEDAY = Path(sys.executable).with_name("someday")
LIST = "# L\n\n- [A](http://127.0.0.1:9/a)\n- [B](http://127.0.0.1:9/b)\n"


@pytest.fixture
def someday(tmp_path):
    def run(*words):
        return subprocess.run(
            [SOMEDAY, *words],
            cwd=tmp_path,
            env=os.environ | {"COLUMNS": "100"},
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )

    return run


def test_the_lists_of_the_folder_are_named_and_can_be_checked_at_once(someday, tmp_path):
    for name in ("README.md", "more links.md", "CHANGELOG.md", "notes.txt", 'qu"ote.md'):
        (tmp_path / name).write_text(LIST)
    (tmp_path / "prose.md").write_text("No links here.\n")
    (tmp_path / "binary.md").write_bytes(bytes(range(256)))
    (tmp_path / "folder.md").mkdir()

    done = someday("init")
    dry = someday("check", "--dry-run")

    assert done.returncode == 0, done.stderr
    assert "README.md: 2 links to check" in done.stdout
    assert re.search(r"next: \S*someday check", done.stdout)
    lists = tomllib.loads((tmp_path / "someday.toml").read_text())["lists"]
    assert lists == ["README.md", "more links.md", 'qu"ote.md']
    assert (dry.returncode, dry.stderr) == (0, "")
    assert "2 addresses on 1 host" in dry.stdout


def test_a_folder_without_lists_gets_a_file_that_names_none(someday, tmp_path):
    done = someday("init")

    assert "found no list" in done.stdout
    assert tomllib.loads((tmp_path / "someday.toml").read_text()) == {}
    assert "name a LIST" in someday("check").stderr


@pytest.mark.parametrize(
    ("there", "words"), [("someday.toml", ()), (".github/workflows/someday.yml", ("--github",))], ids=["file", "github"]
)
def test_what_is_there_is_never_overwritten(someday, tmp_path, there, words):
    (tmp_path / there).parent.mkdir(parents=True, exist_ok=True)
    (tmp_path / there).write_text("mine")

    done = someday("init", *words)

    assert (done.returncode, done.stdout) == (2, "")
    assert f"{there}: is there already" in done.stderr
    assert [path for path in tmp_path.rglob("someday.*") if path.is_file()] == [tmp_path / there]
    assert (tmp_path / there).read_text() == "mine"


def test_everything_that_is_commented_out_can_be_commented_in(tmp_path):
    text = "\n".join(re.sub(r"^# (?=\[|[a-z-]+ = )", "", line) for line in toml(["README.md"]).splitlines())
    path = tmp_path / "someday.toml"
    path.write_text(text)

    settings = read(path)

    assert (len(settings.hosts), len(settings.acks), len(settings.services)) == (1, 1, 1)
    # What chooses links for one run, or opens a door, is better said on the command line.
    elsewhere = {
        "only", "section", "entry", "failing", "due", "since", "resume", "allow-private", "connect-to", "format",
        "quiet",
    }  # fmt: skip
    keys = {field.alias for field in FileTable.model_fields.values()}
    assert set(tomllib.loads(text)) == keys - elsewhere


def test_defaults_that_the_file_shows_are_the_defaults():
    from crawler.fetching.pages import CrawlOptions

    shown = tomllib.loads(
        "\n".join(re.findall(r"^# ([a-z-]+ = [\d.]+)", toml([]).partition("[[host]]")[0], re.MULTILINE))
    )
    default = CrawlOptions("x")

    assert shown.pop("per-host") == default.per_host
    assert {
        key: getattr(default, key) for key in ("concurrency", "delay", "timeout", "retries")
    }.items() <= shown.items()


def test_the_workflow_checks_the_lists_with_our_own_action(someday, tmp_path):
    (tmp_path / "README.md").write_text(LIST)
    done = someday("init", "--github")
    workflow = yaml.safe_load((tmp_path / ".github/workflows/someday.yml").read_text())

    assert done.returncode == 0, done.stderr
    (_, ours) = workflow["jobs"]["check"]["steps"]
    action = yaml.safe_load((Path(__file__).resolve().parents[2] / "action.yml").read_text())
    assert ours["with"] == {"lists": "README.md\n", "issue": True}
    assert set(ours["with"]) <= set(action["inputs"])
    assert workflow["permissions"] == {"contents": "read", "issues": "write"}
    checker = Path(sys.executable).with_name("check-jsonschema")
    by_schema = subprocess.run(
        [checker, "--builtin-schema", "vendor.github-workflows", tmp_path / ".github/workflows/someday.yml"],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert by_schema.returncode == 0, by_schema.stdout


@pytest.mark.parametrize(
    ("direct_url", "uses"),
    [
        (None, "OWNER/someday@REF"),
        ("{}", "OWNER/someday@REF"),
        ('{"url": "file:///src/someday", "dir_info": {"editable": true}}', "OWNER/someday@REF"),
        (
            '{"url": "https://github.com/me/someday", "vcs_info": {"vcs": "git", "commit_id": "4f2a"}}',
            "me/someday@4f2a",
        ),
        ('{"url": "https://github.com/me/my.fork.git", "vcs_info": {"commit_id": "4f2a"}}', "me/my.fork@4f2a"),
        ('{"url": "https://gitlab.com/me/someday.git", "vcs_info": {"commit_id": "4f2a"}}', "OWNER/someday@REF"),
    ],
)
def test_the_action_is_where_this_someday_was_installed_from(direct_url, uses):
    assert action_of(direct_url) == uses


def test_a_line_for_cron_works_from_anywhere(someday, tmp_path):
    (tmp_path / "README.md").write_text("# L\n\n- [A](mailto:a@b.example)\n- [B](http://127.0.0.1:9/b)\n")

    line = someday("init", "--cron").stdout.splitlines()[-2]
    command = line.split(maxsplit=5)[5]
    done = subprocess.run(
        ["/bin/sh", "-c", command],
        env={"PATH": "/usr/bin:/bin", "PYTHONPATH": os.environ.get("PYTHONPATH", "")},
        cwd="/",
        capture_output=True,
        timeout=60,
        check=False,
    )

    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
    assert (tmp_path / "reports/report.json").exists()


def test_cron_takes_no_percent_sign_for_the_end_of_the_line():
    assert r"'/a b/100\%'" in cron_line(Path("/a b/100%"))
