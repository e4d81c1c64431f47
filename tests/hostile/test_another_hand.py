"""Hostile webs by other hands, who did not know the rules: labels first, then the run, then the mending.

At first sight someday judged 354 of the second hand's first 404 links rightly, with 16 false alarms, and 54 of the 78
that were written with those weaknesses in mind; of the third hand's 257, after that mending, 220, with 13 false alarms.
The services_*.py are by the hand that wrote the rules, of pages that real services show: 92 of 109, 82 of 101, 79 of 94
(five being mistakes of the pages), 72 of 75 of the usual kind, 94 of 102 of few words, 72 of 79 reached by odd ways and, at
the end, 76 of 77 of all kinds at first sight. Of 670 links by four more hands who did not know the rules 653 were right
at first sight, with six false alarms (one by a mistake of the page); after mending, of 472 by three others 451, with seven
(six of them on pages made to deceive). Of those 1,142 only what was wrong is here, in fourth_to_sixth.
What is here now is what keeps them mended. The hosts are made-up names; the run is told where they are.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from .another_hand import (  # noqa: F401 - each adds its cases to the table
    cases_dead,
    cases_good,
    cases_more,
    cases_walled,
    fourth_to_sixth,
    services_fifth,
    services_first,
    services_fourth,
    services_second,
    services_seventh,
    services_sixth,
    services_third,
    third_bad,
    third_good,
    third_good_too,
)
from .another_hand.server import Web
from .another_hand.table import CASES as ALL_CASES

pytestmark = [
    pytest.mark.xdist_group("another_hand"),
    pytest.mark.filterwarnings("ignore:ssl.TLSVersion.TLSv1 is deprecated:DeprecationWarning"),
]
# A page that its author took back: no real one is so short.
WITHDRAWN = {"g-antique"}
CASES = [case for case in ALL_CASES if case.name not in WITHDRAWN]
SOMEDAY = Path(sys.executable).with_name("someday")
STILL_WRONG = {
    "s-news-catchall": "the newest headlines shown at every address: nothing about them is suspicious",
    "g-el": "a Greek page of a diary that was never found",
    "sg-rob": "a turtle that asks a wall's question",
    "sg-req": "too many requests for a sequel",
    "real-habr": "a publication hidden by its author, in Russian: the same words stand on pages that are closed for us only",
    "real-privacy-geo": "terms that leave a continent out, in the words of a closed country",
}


@pytest.fixture(scope="module")
def links(tmp_path_factory):
    """The rows of the report by address."""
    folder = tmp_path_factory.mktemp("another_hand")
    sites = {}
    for case in CASES:
        for host, routes in case.sites.items():
            sites[host] = sites.get(host, {}) | routes
    web = Web(sites, folder / "tls")
    web.start()
    rules = [
        rule
        for case in CASES
        for host in case.sites
        for rule in (
            f"{host}:80:127.0.0.1:{web.ports['closed'] if case.http else web.http}",
            f"{host}:443:127.0.0.1:{web.ports[case.tls]}",
        )
    ]
    (folder / "someday.toml").write_text(f"connect-to = {json.dumps(rules)}\n")
    (folder / "list.md").write_text("# Links\n\n" + "".join(f"- [Entry {case.name}](<{case.url}>)\n" for case in CASES))
    done = subprocess.run(
        [SOMEDAY, "check", "list.md", "--no-metadata", "--allow-private", "--timeout", "4", "--retries", "1"],
        cwd=folder,
        env=os.environ | {"SSL_CERT_FILE": str(folder / "tls" / "ca.pem")},
        capture_output=True,
        text=True,
        timeout=200,
        check=False,
    )
    assert done.returncode == 1, done.stderr
    rows = json.loads((folder / "reports" / "report.json").read_text())["links"]
    return {row["url"]: row for row in rows}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_it_is_judged_as_somebody_else_would(links, case, request):
    if case.name in STILL_WRONG:
        request.applymarker(pytest.mark.xfail(reason=STILL_WRONG[case.name], strict=True))
    row = links[case.url]

    assert f"{row['verdict']}/{row['reason']}" in {case.truth, *case.also}, (case.why, row["evidence"])
    assert case.target in (None, row["target"])
