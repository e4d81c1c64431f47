"""An Atom feed (RFC 4287) of what one run changed: an entry for each finding that is new, and each that is resolved."""

import hashlib
import json
import re
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from xml.etree import ElementTree as ET

from crawler.model.finding import Finding, State
from crawler.model.run import Report
from crawler.reporting.digest import digest, stands_now
from crawler.reporting.escape import clickable, xml
from crawler.reporting.single import Single, fingerprint, singles, standing
from crawler.reporting.summary import summary, warnings
from crawler.reporting.wording import say

_NAMESPACE = "http://www.w3.org/2005/Atom"
# RFC 4151; a name that nobody can register (RFC 2606), since someday itself lives at no address.
_TAG = "tag:someday.example,2026:"
_LONGEST = 2000  # characters
_HOST = re.compile("https?://[^/?#]*", re.IGNORECASE)


def render(report: Report) -> str:
    """The feed of a run; the same run gives the same bytes and ids, and a later run other ids."""
    feed = ET.Element("feed", xmlns=_NAMESPACE)
    updated = _time(report.run.finished or report.run.started)
    lists = ", ".join(report.run.lists)
    _text(feed, "id", f"{_TAG}feed/{_digest(report.run.lists)}")
    _text(feed, "title", f"What has gone stale: {lists}")
    _text(feed, "subtitle", " ".join((*warnings(report), summary(report, digest(report)))))
    _text(feed, "updated", updated)
    _text(ET.SubElement(feed, "author"), "name", "someday")
    _text(feed, "generator", "someday")
    for change in _changes(report):
        _entry(feed, *change, report.run.started, updated)
    ET.indent(feed, " ")
    return f'<?xml version="1.0" encoding="utf-8"?>\n{ET.tostring(feed, encoding="unicode")}\n'


def _changes(report: Report) -> Iterator[tuple[Single, str, str]]:
    """Each change with "new" or "resolved" and its words; one entry for a link in several places of a list."""
    new = _distinct(finding for finding in standing(report) if finding.state is State.NEW)
    for one in singles(report, new):
        yield one, "new", one.words
    resolved = _distinct(report.resolved)
    for one, now in zip(singles(report, resolved), stands_now(report, resolved), strict=True):
        before = say(one.finding.kind, one.finding.reason)
        yield one, "resolved", f"{now or 'is no longer so'} (before: {before})"


def _distinct(findings: Iterable[Finding]) -> list[Finding]:
    first: dict[tuple[str, ...], Finding] = {}
    for finding in findings:
        first.setdefault(finding.key, finding)
    return list(first.values())


def _entry(feed: ET.Element, one: Single, change: str, words: str, started: datetime, updated: str) -> None:
    entry = ET.SubElement(feed, "entry")
    _text(entry, "id", f"{_TAG}{_time(started)}/{change}/{fingerprint(one.finding)}")
    _text(entry, "title", f"{one.title} {words}")
    _text(entry, "updated", updated)
    address = _iri(one.finding.url or "")
    if address is not None:
        ET.SubElement(entry, "link", rel="related", href=address)
    ET.SubElement(entry, "category", term=change)
    ET.SubElement(entry, "category", term=xml(one.finding.severity))
    ET.SubElement(entry, "category", term=xml(one.finding.kind) or "unnamed")
    place = f"{one.finding.list}:{one.finding.line}"
    content = _text(entry, "content", f"{place}: {one.title} {words}", _LONGEST)
    content.set("type", "text")


def _iri(url: str) -> str | None:
    """The address with what browsers take and RFC 3987 doesn't percent-encoded; None for what can't be clicked."""
    address = clickable(url)
    if address is None or (host := _HOST.match(address)) is None:
        return None
    rest = re.sub("%(?![0-9A-Fa-f]{2})", "%25", address[host.end() :])
    before, hash_sign, fragment = rest.partition("#")
    rest = before + hash_sign + fragment.replace("#", "%23")
    return xml(host[0] + rest.replace("[", "%5B").replace("]", "%5D"), 3 * _LONGEST)


def _text(parent: ET.Element, name: str, text: str, longest: int = 300) -> ET.Element:
    element = ET.SubElement(parent, name)
    element.text = xml(text, longest)
    return element


def _digest(names: Iterable[str]) -> str:
    return hashlib.sha256(json.dumps(list(names)).encode()).hexdigest()[:32]


def _time(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
