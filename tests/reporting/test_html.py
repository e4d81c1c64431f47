"""report.html: a kept report as it should be, and single promises.

To renew the kept report after a wanted change: `SOMEDAY_RENEW=1 pytest tests/reporting`, then read the difference.
"""

import os
import re
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from bs4 import BeautifulSoup
from hypothesis import given, settings
from hypothesis import strategies as st

from crawler.model.finding import Acknowledged, Acknowledgement, Fix, State
from crawler.model.run import Report

pytest.importorskip("jinja2", reason="jinja2 is not installed")
from crawler.reporting import html

EXPECTED = Path(__file__).parent / "expected"
HOSTILE = [
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    "</title></style></script><h1>x</h1>",
    "{{ 7 * 7 }}{% raw %}",
    "<!--",
    "javascript:alert(1)",
    "data:text/html,<b>",
    'http://a.example/"onclick="alert(1)',
    "http://a.example/<b>",
]
# Where a report can hold what strangers wrote: the elements that may come of it, however it is worded.
OURS = frozenset(
    {
        *("html", "head", "meta", "link", "title", "style", "script", "noscript", "body", "header", "main", "footer"),
        *("section", "h1", "h2", "p", "a", "ul", "ol", "li", "b", "strong", "code", "span", "br", "del", "ins"),
        *("form", "div", "label", "input", "select", "option", "button", "details", "summary", "svg", "rect"),
        *("table", "thead", "tbody", "tr", "th", "td"),
    }
)


def soup(report):
    return BeautifulSoup(html.render(report), "html.parser")


def words(node):
    return " ".join(node.get_text(" ").split())


def item(report, title):
    return next(one for one in soup(report).select(".item") if title in one.summary.get_text())


def test_a_second_run_reads_as_kept(report):
    page = soup(report)
    text = re.sub(r"\n\s*\n+", "\n", f"{page.header}\n{page.main}\n{page.footer}") + "\n"

    kept = EXPECTED / "second_run.html"
    if os.environ.get("SOMEDAY_RENEW"):
        kept.write_text(text, encoding="utf-8")
    assert text == kept.read_text(encoding="utf-8")


def test_what_is_new_comes_first(report):
    assert [one["id"] for one in soup(report).select(".group")] == ["act-new", "act-standing", "look", "notes"]


def test_listed_stands_beside_fresh_with_the_words_marked(report):
    diff = item(report, "Deep Learning").select_one(".diff")

    assert [one.get_text() for one in diff.select("del")] == ["http"]
    assert [one.get_text() for one in diff.select("ins")] == ["https"]


def test_two_works_are_no_two_spellings_of_one(report):
    """The publication of a preprint stands beside it; the difference of two addresses tells nobody anything."""
    fix = Fix("name it", 9, 9, " ([published](https://doi.org/10.1/x))", adds="https://doi.org/10.1/x")
    findings = tuple(
        replace(finding, kind="published", reason="published", fresh="https://doi.org/10.1/x", fix=fix)
        for finding in report.findings
        if finding.kind == "moved"
    )
    shown = item(replace(report, findings=findings), "Deep Learning")

    assert shown.select_one(".diff") is None
    assert shown.select_one(".fix").get_text() == "Fix (safe to add): https://doi.org/10.1/x"


def test_a_safe_fix_is_shown(report):
    assert "Fix (safe to apply): https://www.deeplearningbook.org/" in words(item(report, "Deep Learning"))


def test_an_item_carries_what_it_is_filtered_and_sorted_by(report):
    data = {name: value for name, value in item(report, "t-SNE").attrs.items() if name.startswith("data-")}

    assert data == {
        "data-severity": "act",
        "data-kind": "broken",
        "data-section": "Other",
        "data-host": "lab.example",
        "data-state": "standing",
        "data-line": "40",
        "data-stale": "70",
    }


def test_acknowledged_findings_are_folded_and_counted(report):
    ack = Acknowledgement("x", date(2027, 1, 1), "known & fine", datetime(2026, 11, 1, tzinfo=UTC))

    section = soup(replace(report, acknowledged=(Acknowledged(report.findings[0], ack),))).select_one("#acknowledged")

    assert "open" not in section.details.attrs
    assert "Acknowledged (1)" in words(section)
    assert "until 2027-01-01: known & fine" in words(section)


def test_staleness_is_drawn_for_each_section_of_the_list(report):
    rows = soup(report).select("#staleness tbody tr")

    assert [words(row) for row in rows][:2] == ["Books 1 70", "RNNs 1 70"]
    assert rows[0].select_one("rect.bar")["width"] == "70"


def test_every_link_is_in_the_table(report):
    rows = soup(report).select("#links tbody tr")

    assert len(rows) == len(report.links)
    assert words(rows[1]) == "http://karpathy.example/rnn broken is not there any more 200 2026-11-23 06:00 UTC"


def test_a_first_run_calls_nothing_new(report):
    findings = tuple(replace(finding, state=State.NEW) for finding in report.findings)

    assert not soup(replace(report, against=None, findings=findings, resolved=())).select(".tag")


def test_a_report_without_findings_has_no_filters(report):
    assert soup(replace(report, findings=(), resolved=())).form is None


def test_user_names_and_passwords_are_left_out(report):
    row = replace(report.links[1], url="http://user:secret@karpathy.example/rnn")

    assert "secret" not in html.render(replace(report, links=(row,)))


def test_the_report_of_a_small_list_is_light(report):
    links = tuple(replace(report.links[n % 14], url=f"http://h{n}.example/") for n in range(57))
    findings = tuple(replace(report.findings[n % 11], url=f"http://h{n}.example/", entry=None) for n in range(57))

    assert len(html.render(replace(report, links=links, findings=findings)).encode()) < 300_000


def test_the_same_report_gives_the_same_bytes(report):
    assert html.render(report) == html.render(report)


def check_harmless(text):
    page = BeautifulSoup(text, "html.parser")
    assert {tag.name for tag in page.find_all(True)} <= OURS
    assert len(page.find_all("script")) == len(page.find_all("style")) == len(page.find_all("h1")) == 1
    assert not [name for tag in page.find_all(True) for name in tag.attrs if name.startswith("on") or name == "src"]
    for link in page.find_all("a", href=True):
        if not link["href"].startswith("#"):
            assert urlsplit(link["href"]).scheme.lower() in ("http", "https")
            assert link["rel"] == ["noreferrer", "noopener"]


@pytest.mark.parametrize("text", HOSTILE)
def test_no_text_of_strangers_becomes_markup(report, text):
    findings = tuple(
        replace(f, url=text, listed=text, fresh=f"{text} {text}", evidence=(text,), source=text, list=text, kind=kind)
        for f in report.findings
        for kind in (f.kind, text)
    )
    rows = tuple(replace(row, url=text) for row in report.links)
    entries = tuple(
        replace(row, entry=replace(row.entry, title=text, section=text, authors=(text,), list=text))
        for row in report.entries
    )

    hostile = replace(report, links=rows, entries=entries, findings=findings, resolved=findings, notes=(text,))

    check_harmless(html.render(hostile))


@given(st.from_type(Report))
@settings(deadline=None, max_examples=60)
def test_no_report_adds_an_element_or_a_script(report):
    check_harmless(html.render(report))
