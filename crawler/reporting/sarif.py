"""SARIF 2.1.0 (OASIS Standard, 2020), as code scanning and editors read it. Paragraphs are those of the standard.

What was resolved is left out: to a reader that doesn't know `absent` (3.27.24) it would be an open result.
"""

import base64
import json
import uuid
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any
from urllib.parse import quote

from crawler.model.finding import Acknowledged, Fix, Severity, State
from crawler.model.run import Report, Run
from crawler.reporting.escape import plain
from crawler.reporting.single import Single, fingerprint, singles, standing
from crawler.reporting.summary import warnings
from crawler.reporting.wording import RULE_WORDS

_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_LEVELS = {Severity.ACT: "error", Severity.LOOK: "warning", Severity.NOTE: "note"}
_STATES = {State.NEW: "new", State.STANDING: "unchanged"}
_UNNAMED = "was found for a reason without a name"
# Of no meaning but to be ours: a name space for the ids of runs (RFC 9562, section 5.5).
_RUNS = uuid.UUID("6f2c1c52-0b8e-5d1d-9a52-3f0e7b6f9f10")
# RFC 3986, section 3.3: what a path may have; a colon in its first segment would end a scheme.
_IN_PATH = "/!$&'()*+,;=@~"

Json = dict[str, Any]


def render(report: Report) -> str:
    """One run with a result for each finding that stands, those that are acknowledged as suppressed ones."""
    acknowledged = [one.finding for one in report.acknowledged]
    found = standing(report)
    told = list(singles(report, (*found, *acknowledged)))
    rules = {kind: index for index, kind in enumerate(sorted({_rule_id(one) for one in told}))}
    results = [_result(one, rules, report) for one in told]
    for result, one in zip(results[len(found) :], report.acknowledged, strict=True):
        result["suppressions"] = [_suppression(one)]
    run: Json = {
        "tool": {"driver": {"name": "someday", "rules": [_rule(kind) for kind in rules]}},
        "automationDetails": {"guid": _guid(report.run)},
        "columnKind": "unicodeCodePoints",
        "invocations": [_invocation(report)],
        "results": results,
    }
    if report.against is not None:
        run["baselineGuid"] = _guid(report.against)
    return json.dumps({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}, indent=1) + "\n"


def _result(one: Single, rules: dict[str, int], report: Report) -> Json:
    finding, uri = one.finding, _uri(one.finding.list)
    region = {"startLine": max(finding.line, 1)} | ({} if one.column is None else {"startColumn": max(one.column, 1)})
    result: Json = {
        "ruleId": _rule_id(one),
        "ruleIndex": rules[_rule_id(one)],
        "level": _LEVELS[finding.severity],
        "message": _message(one.sentence),
        "locations": [{"physicalLocation": {"artifactLocation": {"uri": uri}, "region": region}}],
        "partialFingerprints": {"finding/v1": fingerprint(finding)},
    }
    if report.against is not None and finding.state in _STATES:
        result["baselineState"] = _STATES[finding.state]
    if finding.fix is not None:
        result["fixes"] = [_fix(finding.fix, uri)]
    return result


def _suppression(one: Acknowledged) -> Json:
    """3.35: of the kind that is recorded outside the file."""
    why = f"acknowledged until {one.ack.until.isoformat()}: {plain(one.ack.why)}"
    return {"kind": "external", "status": "accepted", "justification": why.removesuffix(": ")}


def _fix(fix: Fix, uri: str) -> Json:
    """3.57: what replaces a region that is given in bytes is given in bytes too."""
    start = max(fix.start, 0)
    replacement = {
        "deletedRegion": {"byteOffset": start, "byteLength": max(fix.end - start, 0)},
        "insertedContent": {"binary": base64.b64encode(fix.replacement.encode("utf-8", "replace")).decode("ascii")},
    }
    change = {"artifactLocation": {"uri": uri}, "replacements": [replacement]}
    return {"description": _message(plain(fix.summary) or "replace"), "artifactChanges": [change]}


def _rule_id(one: Single) -> str:
    return plain(one.finding.kind) or "unnamed"


def _rule(kind: str) -> Json:
    words = RULE_WORDS.get(kind, _UNNAMED)
    return {
        "id": kind,
        "shortDescription": _message(f"A link or an entry {words}."),
        "fullDescription": _message(f"A link or an entry {words}. The result says what was seen."),
        "help": _message(
            "someday explain URL tells how it came to this, someday fix LIST shows the edits that are safe, and"
            " someday ack URL folds a result away until a day."
        ),
    }


def _invocation(report: Report) -> Json:
    run = report.run
    invocation: Json = {
        "executionSuccessful": run.complete and run.network,
        "startTimeUtc": _time(run.started),
        "toolExecutionNotifications": _notifications((*warnings(report), *report.notes)),
    }
    if run.finished is not None:
        invocation["endTimeUtc"] = _time(run.finished)
    return invocation


def _notifications(lines: Sequence[str]) -> list[Json]:
    return [{"level": "note", "message": _message(plain(line))} for line in lines if plain(line)]


def _message(text: str) -> Json:
    """3.11.5 and 3.11.6: a brace stands for itself when doubled, and a bracket before a parenthesis is a link."""
    return {"text": text.replace("{", "{{").replace("}", "}}").replace("](", "] (")}


def _uri(path: str) -> str:
    """3.10.1: a reference relative to where the run was started; of an absolute path the file's own address."""
    encoded = quote(path.removeprefix("./"), safe=_IN_PATH, errors="replace")
    return f"file://{encoded}" if encoded.startswith("/") else encoded


def _guid(run: Run) -> str:
    """Of the same run the same, however often it is reported."""
    return str(uuid.uuid5(_RUNS, json.dumps([run.id, _time(run.started), run.lists])))


def _time(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
