"""Findings about links: one for each verdict that somebody should know of."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from crawler.findings.links import find_in_page_links, find_links, find_malformed, needs_fetch
from crawler.model.entry import Link, Malformed, ReadingList, Role
from crawler.model.finding import Severity
from crawler.model.run import LinkRow
from crawler.model.verdict import REASONS, Verdict, VerdictName

SINCE = datetime(2026, 11, 2, 6, tzinfo=UTC)
URL = "http://blog.example/post"


def link(url=URL, role=Role.PRIMARY, entry="post", start=10, **more):
    return Link(url=url, line=3, column=5, start=start, end=start + len(url), role=role, entry=entry, **more)


def reading(*links, anchors=(), list_format="markdown"):
    return ReadingList(path="list.md", format=list_format, entries=(), links=links, anchors=anchors)


def row(verdict, url=URL):
    return {url: LinkRow(url, verdict, 404, SINCE, SINCE, None, (), ())}


@pytest.mark.parametrize(
    ("name", "reason", "severity"),
    [
        ("broken", "not-found", Severity.ACT),
        ("broken", "fragment-missing", Severity.LOOK),
        ("broken", "timeout", Severity.ACT),
        ("moved", "meta-refresh", Severity.LOOK),
        ("failing", "timeout", Severity.NOTE),
        ("unverified", "bot-wall", Severity.NOTE),
    ],
)
def test_a_verdict_has_its_severity(name, reason, severity):
    verdict = Verdict(VerdictName(name), reason, evidence=("answers 404 Not Found",))

    (found,) = find_links(reading(link()), row(verdict))

    assert (found.kind, found.reason, found.severity) == (name, reason, severity)
    assert (found.list, found.line, found.entry, found.url, found.field) == ("list.md", 3, "post", URL, "url")
    assert (found.evidence, found.since, found.source) == (("answers 404 Not Found",), SINCE, "HTTP")


@pytest.mark.parametrize("name", [VerdictName.OK, VerdictName.SKIPPED])
def test_what_works_and_what_is_skipped_is_no_finding(name):
    assert not list(find_links(reading(link()), row(Verdict(name, REASONS[name][0]))))


def test_a_link_that_nobody_judged_is_no_finding():
    assert not list(find_links(reading(link()), {}))


def test_a_link_in_prose_is_found_without_entry():
    prose = link(role=Role.PROSE, entry=None)

    (found,) = find_links(reading(prose), row(Verdict(VerdictName.BROKEN, "gone")))

    assert (found.entry, found.field) == (None, None)


@pytest.mark.parametrize("url", ["#reading-papers%20", "#nowhere"])
def test_a_link_to_a_place_that_the_list_lacks_is_found(url):
    (found,) = find_in_page_links(reading(link(url), anchors=("reading-papers", "other")))

    assert (found.kind, found.reason, found.severity) == ("broken", "fragment-missing", Severity.LOOK)


def test_a_place_in_the_wrong_case_is_a_malformed_link_with_its_fix():
    (found,) = find_in_page_links(reading(link("#Reading-Papers"), anchors=("reading-papers", "other")))

    assert (found.kind, found.fresh, found.severity) == ("malformed-link", "#reading-papers", Severity.LOOK)
    assert found.fix is not None


@pytest.mark.parametrize(
    "url", ["#other", "#", "#top", "#TOP", "#user-content-other", "#%6Fther", "http://a.example/#no"]
)
def test_a_link_to_a_place_that_is_there_is_no_finding(url):
    assert not list(find_in_page_links(reading(link(url), anchors=("other",))))


def test_a_list_without_anchors_says_nothing_of_its_places():
    assert not list(find_in_page_links(reading(link("#nowhere"))))


def test_an_anchor_equal_but_for_case_is_a_fix():
    listed = link("#Reading-Papers", start=7)

    (found,) = find_in_page_links(reading(listed, anchors=("reading-papers",)))

    assert (found.fix.start, found.fix.end, found.fix.replacement) == (7, 22, "#reading-papers")
    assert found.fresh == "#reading-papers"


def test_an_anchor_that_could_break_the_list_is_no_fix():
    (found,) = find_in_page_links(reading(link("#A)b"), anchors=("a)b",)))

    assert found.fix is None


def test_a_malformed_link_carries_the_readers_correction():
    wrong = Malformed("doubled brackets", 8, 40, f"[post]({URL})")

    (found,) = find_malformed(reading(link(malformed=wrong), link("http://b.example/")))

    assert (found.kind, found.severity, found.evidence) == ("malformed-link", Severity.LOOK, ("doubled brackets",))
    assert (found.fix.start, found.fix.end, found.fix.replacement) == (8, 40, f"[post]({URL})")


@pytest.mark.parametrize(
    ("url", "reason", "expected"),
    [(URL, "not-found", True), ("http://[", "malformed-url", False)],
)
def test_only_what_the_web_says_needs_a_visit(url, reason, expected):
    (found,) = find_links(reading(link(url)), row(Verdict(VerdictName.BROKEN, reason), url))

    assert needs_fetch(found) is expected
    assert not needs_fetch(replace(found, source="the list"))
