"""report.md: a kept report as it should be, and single promises.

To renew the kept reports after a wanted change: `SOMEDAY_RENEW=1 pytest tests/reporting`, then read the difference.
"""

import os
from dataclasses import replace
from pathlib import Path

import markdown_it
import pytest
from bs4 import BeautifulSoup
from hypothesis import given, settings
from hypothesis import strategies as st

from crawler.model.finding import Fix, Severity, State
from crawler.model.run import Report
from crawler.model.verdict import Verdict, VerdictName
from crawler.reporting import markdown

EXPECTED = Path(__file__).parent / "expected"
RENDER = markdown_it.MarkdownIt("gfm-like", {"html": True, "linkify": False})


def check(name, text):
    kept = EXPECTED / name
    if os.environ.get("SOMEDAY_RENEW"):
        kept.write_text(text, encoding="utf-8")
    assert text == kept.read_text(encoding="utf-8")


def first_line(report):
    return next(line for line in markdown.render(report).splitlines() if line.startswith("**"))


def nothing_found(report):
    works = tuple(row for row in report.links if row.verdict.name == "ok")
    return replace(report, links=works, findings=(), resolved=())


def test_a_second_run_reads_as_kept(report):
    check("second_run.md", markdown.render(report))


def test_a_first_run_reads_as_kept(report):
    findings = tuple(replace(finding, state=State.NEW) for finding in report.findings)

    check("first_run.md", markdown.render(replace(report, against=None, findings=findings, resolved=())))


def test_a_run_without_network_reads_as_kept(report):
    run = replace(report.run, network=False, complete=False)
    standing = tuple(replace(f, state=State.STANDING) for f in report.findings if f.kind == "broken")
    unseen = tuple(replace(row, verdict=Verdict(VerdictName.UNVERIFIED, "no-network")) for row in report.links)

    offline = replace(report, run=run, links=unseen, findings=standing, resolved=(), notes=("no network",))

    check("no_network.md", markdown.render(offline))


def test_a_report_with_nothing_to_do_says_so_in_a_sentence(report):
    assert first_line(nothing_found(report)) == "**Nothing to do: 2 links all work.**"
    assert first_line(replace(nothing_found(report), links=())) == "**Nothing to do: no link was found.**"


def test_a_report_with_nothing_to_do_tells_what_it_does_not_know(report):
    quiet = replace(report, links=tuple(r for r in report.links if r.verdict.name in ("ok", "failing", "unverified")))

    words = first_line(replace(quiet, findings=(), resolved=()))

    assert words == "**Nothing to do: 2 links work, 1 fails for now, 3 could not be verified.**"


def test_an_interrupted_run_says_so_before_anything_else(report):
    lines = markdown.render(replace(report, run=replace(report.run, complete=False, finished=None))).splitlines()

    assert lines[2].startswith("> **INCOMPLETE: ")
    assert any("cut off" in line for line in lines)


def test_a_partial_run_names_its_part(report):
    assert "Only a part was looked at: section Other." in markdown.render(
        replace(report, run=replace(report.run, scope="section Other"))
    )


def test_a_long_section_is_folded_after_twenty(report):
    link = report.findings[0]
    many = tuple(replace(link, url=f"http://h{n}.example/", entry=None) for n in range(33))

    text = markdown.render(replace(report, findings=many))

    assert "## To act on, new (33)" in text
    assert "<summary>13 more</summary>" in text


def test_a_link_that_stands_in_two_places_is_told_once(report):
    link = report.findings[0]

    text = markdown.render(replace(report, findings=(link, replace(link, line=99, entry=None))))

    assert text.count("is not there any more") == 1
    assert "`useful_resources.md:34, 99`" in text
    assert "**1 link broke" in text


def test_what_gave_way_to_another_finding_did_not_get_better(report):
    gone = tuple(f for f in report.resolved if f.url == "http://karpathy.example/rnn")

    assert "Got better" not in markdown.render(replace(report, resolved=gone))


@pytest.mark.parametrize(
    "title", ["</details><script>", "x\n# y", "@all #1 ](javascript:x)", "\x1b[2J\u202e", "|||", "```"]
)
def test_a_hostile_title_changes_nothing_around_it(report, title):
    def shape(report):
        html = BeautifulSoup(RENDER.render(markdown.render(report)), "html.parser")
        return [tag.name for tag in html.find_all(True)]

    plain = replace(report.entries[1], entry=replace(report.entries[1].entry, title="Plain"))
    hostile = replace(plain, entry=replace(plain.entry, title=title))

    assert shape(replace(report, entries=(hostile,))) == shape(replace(report, entries=(plain,)))


@settings(max_examples=60, deadline=None)
@given(st.from_type(Report))
def test_any_report_can_be_written(report):
    text = markdown.render(report)

    assert text == markdown.render(report)
    tags = {tag.name for tag in BeautifulSoup(RENDER.render(text), "html.parser").find_all(True)}
    assert tags <= {"h1", "h2", "p", "ul", "li", "strong", "code", "a", "blockquote", "details", "summary"}


def test_the_correction_of_a_malformed_link_is_told_without_its_syntax(report):
    link = report.findings[0]
    wrong = replace(
        link, kind="malformed-link", severity=Severity.LOOK, reason="malformed-link", fix=Fix("x", 1, 2, "")
    )

    text = markdown.render(replace(report, findings=(replace(wrong, evidence=("doubled brackets",)),)))

    assert "is not written as the list's format wants it: doubled brackets (new)\n" in text
    assert "  - <http://karpathy.example/rnn> (safe to apply)\n" in text


def test_a_broken_link_beside_the_primary_one_is_not_told_as_the_entrys_own(report):
    other = replace(report.findings[0], field="other_urls")

    text = markdown.render(replace(report, findings=(other,)))

    assert "(`useful_resources.md:34`) lists a link that is not there any more: answers 404" in text


def test_a_link_that_moved_and_can_not_be_mended_safely_names_where_it_went(report):
    moved = next(finding for finding in report.findings if finding.kind == "moved")

    text = markdown.render(replace(report, findings=(replace(moved, fix=None, fresh="https://b.example/a)|(b"),)))

    assert "<http://www.deeplearningbook.org/>; [if that is right, write](<https://b.example/a)%7C(b>)" in text


def many(number, finding):
    return tuple(replace(finding, url=f"http://h{n}.example/{n}", entry=None, line=n + 1) for n in range(number))


@pytest.mark.parametrize("number", [100, 300, 3000])
def test_a_report_is_no_longer_than_an_issue_may_be(report, number):
    notes = many(number, next(one for one in report.findings if one.kind == "failing"))

    text = markdown.render(replace(report, findings=(*report.findings[:1], *notes)))

    assert len(text) <= 65_536
    assert ("left out here" in text) == (number > 300)
    assert "**The Unreasonable Effectiveness of Recurrent Neural Networks**" in text
    assert "- Run 12 of 2026-11-23 06:00 UTC" in text
    assert f"<summary>{number:,} notes: nothing to do yet</summary>" in text


def test_what_is_least_urgent_is_left_out_first_and_counted(report):
    broken = many(2000, report.findings[0])
    text = markdown.render(replace(report, findings=(*broken, *report.findings[4:])))

    shown = text.count("is not there any more")
    assert 100 < shown < 2000
    assert f"{2000 - shown:,} items left out here; report.html has all." in text
    assert "2 items left out here" in text.partition("## To look at")[2]


def test_a_hostile_address_of_any_length_fits(report):
    wide = tuple(replace(report.findings[0], url=f"http://a.example/{n}{chr(0x1F600) * 1900}") for n in range(40))

    assert len(markdown.render(replace(report, findings=wide))) <= 65_536


def test_a_password_goes_into_no_address_of_a_copy(report):
    secret = replace(report.findings[0], url="http://user:secret@a.example/b")

    text = markdown.render(replace(report, findings=(secret,)))

    assert "secret" not in text
    assert "<https://web.archive.org/web/http://a.example/b>" in text
