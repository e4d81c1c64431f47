"""JUnit XML, as CI servers read it: a suite for each list, a case for each link and for each other thing found."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC
from xml.etree import ElementTree as ET

from crawler.model.finding import Severity
from crawler.model.run import LinkRow, Report
from crawler.model.verdict import VerdictName
from crawler.reporting.escape import without_userinfo, xml
from crawler.reporting.single import Single, singles
from crawler.reporting.wording import say

_LONGEST = 2000  # characters of an address


_Place = tuple[str, str, int]
"""What a case is about (an address as listed, or what was found of an entry), the list, and the line."""


@dataclass(frozen=True, slots=True)
class _Case:
    """What becomes one testcase."""

    place: _Place
    row: LinkRow | None
    """None for what is about no link of this run."""
    found: Sequence[Single]
    acknowledged: Sequence[str]

    @property
    def failures(self) -> list[Single]:
        return [one for one in self.found if one.finding.severity is Severity.ACT]

    @property
    def skipped(self) -> str:
        """Why it neither passes nor fails; empty where it does."""
        if self.acknowledged:
            return "; ".join(self.acknowledged)
        if self.row is None or self.row.verdict.name not in (VerdictName.SKIPPED, VerdictName.UNVERIFIED):
            return ""
        return say(self.row.verdict.name, self.row.verdict.reason)


def render(report: Report) -> str:
    """A failure for what a person should act on; the rest is told in `system-out`."""
    suites: dict[str, list[_Case]] = {path: [] for path in report.run.lists}
    for case in _cases(report):
        suites.setdefault(case.place[1], []).append(case)
    every = [case for cases in suites.values() for case in cases]
    root = ET.Element("testsuites", {"name": "someday", **_counts(every), "time": _seconds(report)})
    for path, cases in suites.items():
        suite = ET.SubElement(root, "testsuite", {"name": xml(path), **_counts(cases), "time": _seconds(report)})
        suite.set("timestamp", report.run.started.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S"))
        for case in cases:
            _write(suite, case)
    ET.indent(root, " ")
    return f'<?xml version="1.0" encoding="utf-8"?>\n{ET.tostring(root, encoding="unicode")}\n'


def _cases(report: Report) -> Iterator[_Case]:
    """Every link where it stands, in the order of the lists; then what is about no link of this run."""
    rows: dict[_Place, LinkRow] = {(row.url, path, line): row for row in report.links for path, line, _ in row.places}
    found: dict[_Place, list[Single]] = {}
    for one in singles(report, report.findings):
        found.setdefault(_place(one), []).append(one)
    known: dict[_Place, list[str]] = {}
    acks = [one.ack for one in report.acknowledged]
    for one, ack in zip(singles(report, [one.finding for one in report.acknowledged]), acks, strict=True):
        words = f"{one.sentence}; acknowledged until {ack.until.isoformat()}: {ack.why}"
        known.setdefault(_place(one), []).append(words.removesuffix(": "))
    for place in dict.fromkeys([*rows, *found, *known]):
        yield _Case(place, rows.get(place), found.get(place, ()), known.get(place, ()))


def _place(one: Single) -> _Place:
    finding = one.finding
    about = f"{one.title}: {finding.kind}" if finding.url is None else finding.url
    return about, finding.list, finding.line


def _write(suite: ET.Element, case: _Case) -> None:
    about, path, line = case.place
    name = xml(f"{line}: {without_userinfo(about)}", _LONGEST)
    element = ET.SubElement(suite, "testcase", name=name, classname=xml(path), time="0", file=xml(path), line=str(line))
    if failures := case.failures:
        failure = ET.SubElement(element, "failure", message=xml(failures[0].words), type=xml(failures[0].finding.kind))
        failure.text = "\n".join(xml(one.sentence, _LONGEST) for one in failures)
    elif case.skipped:
        ET.SubElement(element, "skipped", message=xml(case.skipped, _LONGEST))
    if others := [one for one in case.found if one not in failures]:
        told = ET.SubElement(element, "system-out")
        told.text = "\n".join(xml(one.sentence, _LONGEST) for one in others)


def _counts(cases: Sequence[_Case]) -> dict[str, str]:
    failures = sum(bool(case.failures) for case in cases)
    skipped = sum(bool(case.skipped) and not case.failures for case in cases)
    return {"tests": str(len(cases)), "failures": str(failures), "errors": "0", "skipped": str(skipped)}


def _seconds(report: Report) -> str:
    run = report.run
    return "0" if run.finished is None else f"{max((run.finished - run.started).total_seconds(), 0):.0f}"
