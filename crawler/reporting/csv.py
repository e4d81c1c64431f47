"""Findings as a table for spreadsheets, a row each; nothing in it is a formula."""

import csv
import io

from crawler.model.run import Report
from crawler.reporting.escape import cell, plain, without_userinfo
from crawler.reporting.single import singles
from crawler.reporting.wording import day, say

_COLUMNS = (
    "severity", "state", "kind", "reason", "words", "list", "line", "column", "entry", "title", "url", "field",
    "listed", "fresh", "source", "since", "evidence", "fix",
)  # fmt: skip
_LONGEST = 2000  # characters


def render(report: Report) -> str:
    """What stands and what was resolved, in the order of the report."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(_COLUMNS)
    for one in singles(report, (*report.findings, *report.resolved)):
        found = one.finding
        values = (
            found.severity.value, found.state.value, found.kind, found.reason, say(found.kind, found.reason),
            found.list, found.line, one.column, found.entry, one.title,
            None if found.url is None else without_userinfo(found.url), found.field, found.listed, found.fresh,
            found.source, None if found.since is None else day(found.since), "; ".join(found.evidence),
            None if found.fix is None else found.fix.summary,
        )  # fmt: skip
        writer.writerow([cell(plain(value, _LONGEST) if isinstance(value, str) else value) for value in values])
    return out.getvalue()
