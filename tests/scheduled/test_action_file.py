"""action.yml: its scripts are there, and nothing that a stranger may write reaches a shell as words of its own."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]
ACTION = yaml.safe_load((ROOT / "action.yml").read_text())
STEPS = ACTION["runs"]["steps"]
SCRIPTS = sorted((ROOT / "scripts/action").iterdir())


@pytest.mark.parametrize("step", [step for step in STEPS if "run" in step], ids=lambda step: step["run"])
def test_a_step_runs_one_script_and_gives_it_what_it_reads(step):
    path = ROOT / re.fullmatch(r'"\$GITHUB_ACTION_PATH/(scripts/action/[a-z]+)"', step["run"])[1]
    text = path.read_text()
    head = text.partition("set -euo pipefail")[0]
    read = {"LISTS", "ARGS", "FAIL_ON", "BASE", "KEY", "REPORTS", "STATUS"} & set(re.findall(r"\$\{?([A-Z_]+)", text))

    assert os.access(path, os.X_OK)
    assert read <= set(step["env"])
    assert all(name in head for name in read)


def test_every_input_is_used_and_every_used_one_is_declared():
    used = re.findall(r"inputs\.([a-z-]+)", str(STEPS))

    assert set(used) == set(ACTION["inputs"])


def test_only_actions_of_github_itself_are_used():
    assert {step["uses"].split("/")[0] for step in STEPS if "uses" in step} == {"actions"}


@pytest.mark.parametrize("script", ["issue", "propose", "cache/save"])
def test_a_pull_request_writes_nothing(script):
    (step,) = [step for step in STEPS if script in step.get("run", "") + step.get("uses", "")]

    assert "!github.event.pull_request" in step["if"]


def test_it_is_installed_once_and_the_same_lists_have_the_same_memory(job):
    job.program(
        "python",
        f'mkdir -p "$3/bin"; cp "{job.programs}/python" "$3/bin/python"; touch "$3/bin/someday"; chmod +x "$3"/bin/*',
    )
    for lists in ("README.md\n", "README.md\n", "other.md\n"):
        done = job.run("prepare", LISTS=lists)
        assert (done.returncode, done.stderr) == (0, "")
    first, second, other = [line for line in job.told("output").splitlines() if line.startswith("key=")]

    assert first == second != other
    assert re.fullmatch("key=[0-9a-f]{16}", first)
    assert [asked.split()[1] for asked in job.asked("python")] == ["venv", "pip"]


@pytest.mark.parametrize(("status", "ends"), [("0", 0), ("1", 1), ("3", 0), ("143", 0)])
def test_the_job_fails_only_for_what_was_found(job, status, ends):
    done = job.run("conclude", STATUS=status)

    assert done.returncode == ends
    assert ("::warning" in done.stdout) == (status in {"3", "143"})


@pytest.mark.parametrize(
    "script",
    [
        path
        for path in sorted([*ROOT.glob("scripts/**/*"), ROOT / ".ci/run"])
        if path.is_file() and path.read_bytes().startswith(b"#!/usr/bin/env bash")
    ],
    ids=lambda path: path.name,
)
def test_shellcheck_finds_nothing(script):
    shellcheck = Path(sys.executable).with_name("shellcheck")
    done = subprocess.run([shellcheck, script], capture_output=True, text=True, check=False)

    assert done.stdout == ""


def github_schema(name, *files):
    """What check-jsonschema says of files, by the schemas that it brings."""
    checker = Path(sys.executable).with_name("check-jsonschema")
    command = [checker, "--builtin-schema", f"vendor.{name}", *files]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_the_action_is_one_by_githubs_schema():
    done = github_schema("github-actions", ROOT / "action.yml")

    assert done.returncode == 0, done.stdout


def test_the_workflow_of_the_documents_is_one_by_githubs_schema(tmp_path):
    text = (ROOT / "docs/how-to/github.md").read_text()
    workflow = tmp_path / "links.yml"
    workflow.write_text(re.search(r"```yaml\n(.*?)```", text, re.DOTALL)[1])
    good = github_schema("github-workflows", workflow)
    workflow.write_text(workflow.read_text().replace("contents: write", "contents: wrote"))
    bad = github_schema("github-workflows", workflow)

    assert good.returncode == 0, good.stdout
    assert bad.returncode == 1
