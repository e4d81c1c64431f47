"""JUnit XML, as CI servers read it: a suite for each list, a case for each link and for each other thing found."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC
from xml.etree import ElementTree as ET

from crawler.model.finding import Severity
from crawler.model.run import LinkRow, Report
from crawler.model.verdict import VerdictName
from crawler.reporting.escape import without_userinfo, xml
from crawler.reporting.single import Single, singles
from crawler.reporting.wording import say

_LONGEST = 2000  # characters of an address


@dataclass(slots=True)
class _Case:
    """What becomes one testcase."""

    path: str
    line: int
    about: str
    row: LinkRow | None = None
    found: list[Single] = field(default_factory=list)
    acknowledged: list[str] = field(default_factory=list)

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
        suites.setdefault(case.path, []).append(case)
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
    cases: dict[tuple[str | None, str, int], _Case] = {}
    for row in report.links:
        for path, line, _ in row.places:
            cases.setdefault((row.url, path, line), _Case(path, line, row.url, row))
    for one in singles(report, report.findings):
        _case_of(one, cases).found.append(one)
    acks = [known.ack for known in report.acknowledged]
    for one, ack in zip(singles(report, [known.finding for known in report.acknowledged]), acks, strict=True):
        words = f"{one.sentence}; acknowledged until {ack.until.isoformat()}: {ack.why}"
        _case_of(one, cases).acknowledged.append(words.removesuffix(": "))
    yield from cases.values()


def _case_of(one: Single, cases: dict[tuple[str | None, str, int], _Case]) -> _Case:
    finding = one.finding
    about = finding.url or f"{one.title}: {finding.kind}"
    key = (finding.url, finding.list, finding.line)
    if finding.url is None:
        key = (f"{finding.entry} {finding.kind} {finding.field}", finding.list, finding.line)
    return cases.setdefault(key, _Case(finding.list, finding.line, about))


def _write(suite: ET.Element, case: _Case) -> None:
    name = f"{case.line}: {without_userinfo(case.about)}"
    element = ET.SubElement(suite, "testcase", name=xml(name, _LONGEST), classname=xml(case.path), time="0")
    element.set("file", xml(case.path))
    element.set("line", str(case.line))
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
