"""`report.html`: whole in one file, safe against what strangers wrote, the same for the same report."""

import re
from dataclasses import replace
from html.parser import HTMLParser

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from crawler.model.run import Report
from crawler.reporting import html

VOID = {"meta", "link", "input", "br", "hr", "img"}


class Shape(HTMLParser):
    """The elements of a page and their attributes; texts are no part of a shape."""

    def __init__(self, page):
        super().__init__()
        self.open, self.tags, self.hrefs, self.loads = [], set(), [], []
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        given = dict(attrs)
        self.tags.add(tag)
        assert not any(name.startswith("on") for name in given), given
        if tag == "a":
            self.hrefs.append(given["href"])
        self.loads += [given[name] for name in ("src", "srcset", "data", "poster") if name in given]
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag


def test_it_tells_what_is_new_first(report):
    page = html.render(report)
    headings = re.findall(r"<h2[^>]*>(?:<[^>]*>)*([^<(]+)", page)
    assert headings[0].startswith("To act on")
    assert headings[-1] == "This run"


def test_the_same_report_gives_the_same_bytes(report):
    assert html.render(report) == html.render(report)


def test_it_loads_nothing_from_anywhere(report):
    page = html.render(report)
    assert Shape(page).loads == []
    assert not re.search(r"<link|@import|url\(|fetch\(|XMLHttpRequest", page)


def test_what_a_stranger_wrote_stays_text(report):
    evil = '"><script>alert(1)</script><img src=x onerror=alert(1)>'
    findings = tuple(replace(finding, evidence=(evil,), url=f"http://a.example/{evil}") for finding in report.findings)
    shape = Shape(html.render(replace(report, findings=findings)))
    assert shape.tags == Shape(html.render(report)).tags
    assert shape.open == []


@settings(suppress_health_check=[HealthCheck.too_slow], max_examples=40)
@given(st.from_type(Report))
def test_any_report_is_a_whole_page_with_links_of_the_web_only(report):
    shape = Shape(html.render(report))
    assert shape.open == []
    assert shape.tags <= {
        "html", "head", "meta", "title", "style", "body", "a", "header", "h1", "h2", "h3", "p", "ul", "li", "b", "form",
        "label", "input", "select", "option", "button", "output", "main", "section", "span", "div", "article", "del",
        "ins", "details", "summary", "svg", "rect", "text", "table", "thead", "tbody", "tr", "th", "td", "footer",
        "script", "code",
    }  # fmt: skip
    assert all(href == "#findings" or re.match(r"https?:", href, re.IGNORECASE) for href in shape.hrefs)
