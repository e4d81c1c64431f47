"""What `--format` puts on standard output, of a run and again from history."""

import csv
import io
import json
from xml.etree import ElementTree as ET

from crawler.cli.formats import Format

from .conftest import QUICK, SECOND

LIST = """# A list

- [Sequences](https://arxiv.example/abs/1409.3215) by A. Author (2014)
- Müller: [Memory](https://github.example/lost-lab/memory-nets)
"""


def sarif(text):
    (run,) = json.loads(text)["runs"]
    return [(one["ruleId"], one["locations"][0]["physicalLocation"]["region"]) for one in run["results"]]


def junit(text):
    return [case.get("line") for case in ET.fromstring(text).iter("testcase") if case.find("failure") is not None]


def atom(text):
    return [link.get("href") for link in ET.fromstring(text).iter("{http://www.w3.org/2005/Atom}link")]


def findings(text):
    return [(row["kind"], row["line"], row["column"]) for row in csv.DictReader(io.StringIO(text))]


SEEN = {
    Format.SARIF: (sarif, [("broken", {"startLine": 4, "startColumn": 20})]),
    Format.JUNIT: (junit, ["4"]),
    Format.ATOM: (atom, ["https://github.example/lost-lab/memory-nets"]),
    Format.BADGE: (json.loads, {"schemaVersion": 1, "label": "links", "message": "1 to act on", "color": "red"}),
    Format.GITHUB: (lambda text: text.partition(",title")[0], "::error file=mine.md,line=4,col=20"),
    Format.CSV: (findings, [("broken", "4", "20")]),
    Format.JSON: (lambda text: json.loads(text)["counts"]["states"]["new"], 1),
    Format.MARKDOWN: (lambda text: "## To act on (1)" in text, True),
}


def test_every_format_tells_the_same_finding_and_where_it_stands(visitor):
    visitor.write("mine.md", LIST)

    checked = visitor.run("check", "mine.md", *QUICK, "--format", "sarif")

    read, expected = SEEN[Format.SARIF]
    assert read(checked.stdout) == expected
    assert checked.returncode == 1
    for output in Format:
        if output is not Format.TERMINAL:
            again = visitor.run("report", "--format", output.value, now=SECOND)
            read, expected = SEEN[output]
            assert read(again.stdout) == expected, again.stderr
    assert visitor.run("report", "--format", "sarif", now=SECOND).stdout == checked.stdout
