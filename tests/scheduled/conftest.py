"""A GitHub job on this machine: a checkout with an origin, made-up `someday` and `gh`, and what a runner gives."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LIST = "# Papers\n\n- [a](https://a.example/)\n"


class Job:
    """The checkout of one job, in which the action's scripts are run."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.checkout, self.reports = folder, folder / "checkout", folder / "reports of it"
        self.programs = folder / "programs"
        self.programs.mkdir()
        self.program("gh", f'exec "{sys.executable}" "{Path(__file__).parent / "gh.py"}" "$@"')
        self.reports.mkdir()
        subprocess.run(["git", "init", "-q", "--bare", "-b", "main", folder / "origin"], check=True)
        self.git("clone", "-q", folder / "origin", self.checkout, where=folder)
        (self.checkout / "README.md").write_text(LIST)
        self.commit("a list")
        self.git("push", "-q", "origin", "HEAD:main")

    def git(self, *words, where=None):
        identity = {"GIT_AUTHOR_NAME": "me", "GIT_AUTHOR_EMAIL": "me@my.example"}
        identity |= {"GIT_COMMITTER_NAME": "me", "GIT_COMMITTER_EMAIL": "me@my.example"}
        done = subprocess.run(
            ["git", *words], cwd=where or self.checkout, env=os.environ | identity,
            capture_output=True, text=True, check=True,
        )  # fmt: skip
        return done.stdout

    def commit(self, why):
        self.git("add", "--all")
        self.git("commit", "-q", "-m", why)

    def program(self, name, script):
        """Put a program on the PATH; what it is called with is kept."""
        path = self.programs / name
        path.write_text(f'#!/bin/bash\nprintf "%s\\n" "$*" >> "{self.folder}/asked-{name}"\n{script}\n')
        path.chmod(0o755)

    def real_someday(self):
        """Put someday itself on the PATH."""
        program = Path(sys.executable).with_name("someday")
        if not program.exists():
            pytest.skip("someday is not installed beside this Python")
        self.program("someday", f'exec "{program}" "$@"')

    def asked(self, name="someday"):
        path = self.folder / f"asked-{name}"
        return path.read_text().splitlines() if path.exists() else []

    def run(self, script, **variables):
        given = {
            "LISTS": "README.md\n", "ARGS": "", "FAIL_ON": "act", "BASE": "", "KEY": "0123456789abcdef", "STATUS": "0",
            "REPORTS": str(self.reports), "GH_STATE": str(self.folder / "gh.json"),
            "GITHUB_OUTPUT": str(self.folder / "output"), "GITHUB_STEP_SUMMARY": str(self.folder / "summary"),
            "GITHUB_PATH": str(self.folder / "path"), "GITHUB_REPOSITORY": "me/list",
            "GITHUB_REF_TYPE": "branch", "GITHUB_REF_NAME": "main", "GITHUB_ACTION_PATH": str(ROOT),
            "RUNNER_TEMP": str(self.folder), "PATH": f"{self.programs}:{os.environ['PATH']}",
        }  # fmt: skip
        return subprocess.run(
            [ROOT / "scripts/action" / script], cwd=self.checkout, env=os.environ | given | variables,
            capture_output=True, text=True, check=False, timeout=60,
        )  # fmt: skip

    def told(self, name):
        """What a script wrote for the runner: output, summary or path."""
        path = self.folder / name
        return path.read_text() if path.exists() else ""

    def github(self):
        """What the made-up GitHub holds."""
        path = self.folder / "gh.json"
        return json.loads(path.read_text()) if path.exists() else {"issue": [], "pr": [], "calls": []}

    def closed(self, room):
        """Let a person close the last issue or pull request."""
        held = self.github()
        held[room][-1]["state"] = "CLOSED"
        (self.folder / "gh.json").write_text(json.dumps(held))

    def report(self, *findings, text="# What has gone stale\n"):
        """The reports of a run with findings of these (severity, state)."""
        told = [{"severity": severity, "state": state} for severity, state in findings]
        (self.reports / "report.json").write_text(json.dumps({"findings": told}))
        (self.reports / "report.md").write_text(text)


@pytest.fixture
def job(tmp_path):
    for needed in ("git", "jq", "bash"):
        if shutil.which(needed) is None:
            pytest.skip(f"{needed} is missing")
    return Job(tmp_path)
