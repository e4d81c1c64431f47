"""SARIF 2.1.0: every report is as the standard has it, and says what code scanning needs.

The schema beside these tests has the parts that are written; a report that it takes is also taken by the standard's own
schema and, without errors and warnings, by Microsoft's validator with its rules for GitHub (checked by hand).
"""

import base64
import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from crawler.model.finding import Acknowledged, Acknowledgement, State
from crawler.model.run import Report
from crawler.reporting import sarif
from crawler.reporting.single import standing

SCHEMA = json.loads((Path(__file__).parent / "schema" / "sarif.schema.json").read_text(encoding="utf-8"))
VALIDATOR = Draft202012Validator(SCHEMA)


def the_run(report):
    document = json.loads(sarif.render(report))
    VALIDATOR.validate(document)
    (run,) = document["runs"]
    return run


def results(report, **changes):
    finding = replace(report.findings[0], **changes)
    return the_run(replace(report, findings=(finding,)))["results"]


def place(result):
    return result["locations"][0]["physicalLocation"]


@settings(max_examples=100)
@given(st.from_type(Report))
def test_any_report_is_as_the_standard_has_it(report):
    run = the_run(report)

    rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    assert [rules[result["ruleIndex"]] for result in run["results"]] == [one["ruleId"] for one in run["results"]]
    assert len(run["results"]) == len(standing(report)) + len(report.acknowledged)
    assert sarif.render(report) == sarif.render(report)
    assert sarif.render(report).isascii()


# The report never changes.
@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(st.characters(codec=None)))
def test_any_title_address_and_path_can_stand_in_it(report, text):
    entry = replace(report.entries[1], entry=replace(report.entries[1].entry, title=text, list=text))
    finding = replace(report.findings[0], kind=text, url=text, list=text, evidence=(text,), fresh=text)

    run = the_run(replace(report, entries=(entry,), findings=(finding,), notes=(text,)))

    assert len(run["results"]) == 1


def test_a_result_says_what_was_found_and_where(report):
    run = the_run(report)
    result = run["results"][0]

    assert result["ruleId"] == "broken"
    assert result["level"] == "error"
    assert result["message"]["text"] == (
        "The Unreasonable Effectiveness of Recurrent Neural Networks is not there any more: answers 404 Not Found"
        " (look for a copy: https://web.archive.org/web/http://karpathy.example/rnn)"
    )
    assert place(result) == {
        "artifactLocation": {"uri": "useful_resources.md"},
        "region": {"startLine": 34, "startColumn": 12},
    }
    assert run["columnKind"] == "unicodeCodePoints"


def test_the_level_is_the_severity(report):
    levels = {result["ruleId"]: result["level"] for result in the_run(report)["results"][:-3]}

    assert levels == {"broken": "warning", "moved": "warning", "failing": "note", "unverified": "note"}
    assert the_run(report)["results"][0]["level"] == "error"


def test_only_the_kinds_that_occur_are_rules(report):
    (rule,) = the_run(replace(report, findings=report.findings[:4]))["tool"]["driver"]["rules"]

    assert rule["id"] == "broken"
    assert rule["shortDescription"] == {"text": "A link or an entry does not work."}


def test_a_link_that_stands_twice_on_a_line_is_shown_at_its_first_place(report):
    row = replace(report.links[1], places=((report.findings[0].list, 34, 7), (report.findings[0].list, 34, 80)))

    result = the_run(replace(report, links=(row,)))["results"][0]

    assert place(result)["region"] == {"startLine": 34, "startColumn": 7}


def test_what_is_about_no_link_has_no_column(report):
    assert place(the_run(report)["results"][-1])["region"] == {"startLine": 3}


@pytest.mark.parametrize(
    ("path", "uri"),
    [
        ("README.md", "README.md"),
        ("./docs/my list.md", "docs/my%20list.md"),
        ("../other/ünlü.md", "../other/%C3%BCnl%C3%BC.md"),
        ("c:d.md", "c%3Ad.md"),
        ("a#b?c%20.md", "a%23b%3Fc%2520.md"),
        ("back\\slash.md", "back%5Cslash.md"),
        ("/srv/list.md", "file:///srv/list.md"),
        ("lone\ud800.md", "lone%3F.md"),
    ],
)
def test_a_path_becomes_an_address(report, path, uri):
    assert place(results(report, list=path)[0])["artifactLocation"]["uri"] == uri


def test_a_finding_keeps_its_fingerprint_when_its_line_and_reason_change(report):
    first = results(report)[0]["partialFingerprints"]

    assert results(report, line=99, reason="gone", state=State.STANDING)[0]["partialFingerprints"] == first
    assert results(report, url="http://other.example/")[0]["partialFingerprints"] != first


def test_results_are_new_or_unchanged_against_the_earlier_run(report):
    run = the_run(report)

    assert [one["baselineState"] for one in run["results"]] == ["new"] * 8 + ["unchanged"] * 3
    assert run["baselineGuid"] != run["automationDetails"]["guid"]


def test_the_run_before_is_named_as_it_named_itself(report):
    earlier = the_run(replace(report, run=report.against, against=None))

    assert the_run(report)["baselineGuid"] == earlier["automationDetails"]["guid"]


def test_a_first_run_has_nothing_to_compare_with(report):
    run = the_run(replace(report, against=None))

    assert "baselineGuid" not in run
    assert not any("baselineState" in one for one in run["results"])


def test_what_was_resolved_is_no_result(report):
    assert len(the_run(report)["results"]) == len(report.findings)


@pytest.mark.parametrize(
    ("why", "justification"),
    [
        ("the author\nis told", "acknowledged until 2027-03-01: the author is told"),
        ("", "acknowledged until 2027-03-01"),
    ],
)
def test_what_is_acknowledged_is_suppressed(report, why, justification):
    ack = Acknowledgement("rnn", date(2027, 3, 1), why, report.run.started)
    folded = replace(report, findings=report.findings[1:], acknowledged=(Acknowledged(report.findings[0], ack),))

    *others, last = the_run(folded)["results"]

    assert last["suppressions"] == [{"kind": "external", "status": "accepted", "justification": justification}]
    assert last["message"]["text"].startswith("The Unreasonable Effectiveness")
    assert not any("suppressions" in one for one in others)


def test_a_safe_fix_replaces_bytes(report):
    moved = next(one for one in the_run(report)["results"] if one["ruleId"] == "moved")
    ((change,),) = (fix["artifactChanges"] for fix in moved["fixes"])

    assert change["artifactLocation"] == {"uri": "useful_resources.md"}
    ((replacement),) = change["replacements"]
    assert replacement["deletedRegion"] == {"byteOffset": 400, "byteLength": 32}
    assert base64.b64decode(replacement["insertedContent"]["binary"]) == b"https://www.deeplearningbook.org/"


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("See {0} and {", "See {{0}} and {{"),
        ("[click](javascript:alert(1))", "[click] (javascript:alert(1))"),
        ("\x1b[31mred\u202e\ud800", "[31mred�"),
        ("two\nlines", "two lines"),
        ("http://user:secret@a.example/b", "http://a.example/b"),
    ],
)
def test_a_hostile_title_is_only_text(report, title, text):
    row = replace(report.entries[1], entry=replace(report.entries[1].entry, title=title))

    result = the_run(replace(report, entries=(row,)))["results"][0]

    assert result["message"]["text"].startswith(f"{text} is not there any more")


def test_a_run_that_is_inconclusive_says_so(report):
    offline = replace(report, run=replace(report.run, network=False), notes=("no network",))

    (invocation,) = the_run(offline)["invocations"]

    assert invocation["executionSuccessful"] is False
    assert invocation["toolExecutionNotifications"][-1]["message"] == {"text": "no network"}
    assert invocation["startTimeUtc"] == "2026-11-23T06:00:00Z"
    assert invocation["endTimeUtc"] == "2026-11-23T06:04:07Z"
