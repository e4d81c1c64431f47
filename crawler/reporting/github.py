"""Annotations on GitHub: one workflow command a line, as a step prints it (the rules are those of actions/toolkit)."""

from crawler.model.finding import Severity
from crawler.model.run import Report
from crawler.reporting.escape import plain
from crawler.reporting.single import Single, singles, standing

_COMMANDS = {Severity.ACT: "error", Severity.LOOK: "warning", Severity.NOTE: "notice"}
_DATA = {ord("%"): "%25", ord("\r"): "%0D", ord("\n"): "%0A"}
_PROPERTY = _DATA | {ord(":"): "%3A", ord(","): "%2C"}
# Characters; a path longer than this is no path (PATH_MAX on Linux).
_LONGEST_PATH = 4096


def render(report: Report) -> str:
    """A command for each finding, the most urgent first: of a step GitHub shows ten of each kind.

    `report.md` is the job's summary: it is always shorter than the 1 MiB that GitHub takes.
    """
    order = list(Severity)
    told = sorted(singles(report, standing(report)), key=lambda one: order.index(one.finding.severity))
    return "".join(f"{_command(one)}\n" for one in told)


def _command(one: Single) -> str:
    finding = one.finding
    properties = {
        "file": plain(finding.list.removeprefix("./"), _LONGEST_PATH),
        "line": str(finding.line),
        "col": "" if one.column is None else str(one.column),
        "title": one.title,
    }
    told = ",".join(f"{name}={value.translate(_PROPERTY)}" for name, value in properties.items() if value)
    return f"::{_COMMANDS[finding.severity]} {told}::{one.words.translate(_DATA)}"
