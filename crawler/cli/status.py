"""The exit statuses of every command, as README and design promise them."""

from enum import StrEnum

from crawler.model.finding import Severity, State
from crawler.model.run import Report

FINE = 0
STALE = 1
WRONG_USE = 2
INCONCLUSIVE = 3


class FailOn(StrEnum):
    """From which severity on a run ends with exit status 1."""

    ACT = "act"
    LOOK = "look"
    NEVER = "never"


_FAILING = {
    FailOn.ACT: frozenset({Severity.ACT}),
    FailOn.LOOK: frozenset({Severity.ACT, Severity.LOOK}),
    FailOn.NEVER: frozenset[Severity](),
}


def exit_status(report: Report, fail_on: FailOn, *, only_new: bool) -> int:
    """3 for a run that proves nothing, 1 for findings at or above `fail_on`, else 0."""
    if not report.run.network or not report.run.complete:
        return INCONCLUSIVE
    counted = (finding for finding in report.findings if not only_new or finding.state is State.NEW)
    return STALE if any(finding.severity in _FAILING[fail_on] for finding in counted) else FINE
