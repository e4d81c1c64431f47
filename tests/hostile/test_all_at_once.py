"""Every fault many times in one run: it ends in its time, and in little memory."""

import json
import os
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

from tests.hostile.web import EVERY_CASE, HostileWeb

COPIES = 5
MOST_MEMORY = 300 << 10  # KiB


def test_all_faults_at_once_end_in_time_and_in_bounded_memory(tmp_path):
    with HostileWeb(tmp_path) as web:
        wanted = {}
        for copy in range(COPIES):
            for each in web.placed:
                if copy and each.case.name == "robots-long-delay":
                    continue  # each of its links waits for half a minute, as it asks for
                address, mark, place = each.url.partition("#")
                url = f"{address}{'&' if '?' in address else '?'}copy={copy}{mark}{place}"
                wanted[url] = each.case.name
        (tmp_path / "list.md").write_text(
            "# Links\n\n" + "".join(f"- [{name}]({url})\n" for url, name in wanted.items())
        )
        began = time.monotonic()

        # The only child of this test that is waited for: ru_maxrss of children is the largest one's.
        done = subprocess.run(
            [
                sys.executable, "-c", _RUN, str(Path(sys.executable).with_name("someday")), "check", "list.md",
                "--allow-private", "--quiet", "--timeout", "3", "--retries", "0", "--no-metadata",
            ],
            cwd=tmp_path, env=os.environ | {"SSL_CERT_FILE": str(web.ca_file)}, capture_output=True, text=True,
            timeout=110, check=False,
        )  # fmt: skip
        took = time.monotonic() - began

    status, peak = map(int, done.stdout.splitlines()[-1].split())
    assert status == 1, done.stderr
    rows = json.loads((tmp_path / "reports/report.json").read_text())["links"]
    assert Counter(row["url"] for row in rows if row["verdict"]) == Counter(wanted.keys())
    assert len(wanted) == len(EVERY_CASE) * COPIES - (COPIES - 1)
    assert peak < MOST_MEMORY
    assert took < 90


_RUN = """
import resource, subprocess, sys
status = subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, check=False).returncode
print(status, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
"""
