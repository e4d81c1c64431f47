"""Which findings a person has acknowledged: they stand, and are folded away until the day has come or they change."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from crawler.model.entry import ReadingList
from crawler.model.finding import ALWAYS, Acknowledged, Acknowledgement, Finding, State


def fold(
    findings: Sequence[Finding], acks: Sequence[Acknowledgement], now: datetime, before: datetime | None
) -> tuple[tuple[Finding, ...], tuple[Acknowledged, ...]]:
    """Divide standing findings into those to report and those acknowledged.

    What comes back (its day is over, or it says something else now) is new again: the earlier report did not show it.

    Args:
        acks: oldest first; of several for one finding the newest holds.
        now: the clock of the run, UTC.
        before: the clock of the earlier run; None for the first run.
    """
    open_: list[Finding] = []
    folded: list[Acknowledged] = []
    for finding in findings:
        ack = next((ack for ack in reversed(acks) if _is_about(ack, finding)), None)
        if ack is not None and _covers(ack, finding) and now.date() < ack.until:
            folded.append(Acknowledged(finding, ack))
        elif ack is not None and before is not None and ack.made <= before and before.date() < ack.until:
            open_.append(replace(finding, state=State.NEW))
        else:
            open_.append(finding)
    return tuple(open_), tuple(folded)


def in_lists(lists: Iterable[ReadingList]) -> tuple[Acknowledgement, ...]:
    """What the comments of lists ask for."""
    return tuple(
        Acknowledgement(wish.target, wish.until, wish.why, ALWAYS, what=wish.what, list=a_list.path)
        for a_list in lists
        for wish in a_list.ignored
    )


def _is_about(ack: Acknowledgement, finding: Finding) -> bool:
    return (
        ack.target in (finding.entry, finding.url)
        and ack.list in (None, finding.list)
        and (not ack.what or finding.kind in ack.what or finding.reason in ack.what)
    )


def _covers(ack: Acknowledgement, finding: Finding) -> bool:
    return ack.covers is None or finding.saying in ack.covers
