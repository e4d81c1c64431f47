"""A badge for a README: JSON for the endpoint of shields.io, which draws it."""

import json

from crawler.model.run import Report
from crawler.reporting.digest import digest


def render(report: Report) -> str:
    """What there is to act on, else to look at; the numbers are those of `report.md`'s headings."""
    message, color = _said(report)
    badge = {"schemaVersion": 1, "label": "links", "message": message, "color": color}
    return json.dumps(badge) + "\n"


def _said(report: Report) -> tuple[str, str]:
    told = digest(report)
    act = len(told.act_new) + len(told.act_standing)
    if not report.run.network:
        return "no network", "lightgrey"
    if act:
        return f"{act:,} to act on", "red"
    if not report.run.complete:
        return "interrupted", "lightgrey"
    if told.look:
        return f"{len(told.look):,} to look at", "yellow"
    return "nothing to do", "brightgreen"
