"""report.html in a headless Chromium: filters, search, folding, weight, accessibility, and no request to anywhere.

Needs playwright and a Chromium (Debian's, or named by SOMEDAY_CHROMIUM).
"""

import os
import shutil
from dataclasses import replace
from importlib.resources import files

import pytest

from crawler.model.entry import Entry
from crawler.model.run import EntryRow

playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
from crawler.reporting import html  # noqa: E402 - after the check above

CHROMIUM = os.environ.get("SOMEDAY_CHROMIUM") or shutil.which("chromium")
AXE = files("axe_playwright_python") / "axe.min.js"
pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no chromium; install it, or name it by SOMEDAY_CHROMIUM")


@pytest.fixture(scope="module")
def chromium():
    with playwright.sync_playwright() as started:
        browser = started.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def show(chromium, tmp_path):
    """Opens a report from a file; the page must neither complain nor ask for anything but itself."""
    opened, complaints, requests = [], [], []

    def opener(report, **options):
        path = tmp_path / "report.html"
        path.write_text(html.render(report), encoding="utf-8")
        context = chromium.new_context(**options)
        page = context.new_page()
        page.on("console", lambda message: complaints.append(message.text))
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("request", lambda request: requests.append(request.url))
        page.goto(path.as_uri())
        opened.append(context)
        return page

    yield opener
    for context in opened:
        context.close()
    assert complaints == []
    assert {url.split(":")[0] for url in requests} <= {"file", "data"}


def large(report, number):
    finding, link = report.findings[0], report.links[1]
    urls = [f"http://h{n % 997}.example/papers/{n}.html" for n in range(number)]
    findings = tuple(replace(finding, url=url, entry=f"e{n}", line=n + 1) for n, url in enumerate(urls))
    entries = tuple(
        EntryRow(
            Entry(f"e{n}", finding.list, n + 1, f"Section {n % 40}", f"The title of the work with the number {n}",
                  ("A. Author", "B. Author"), 2015, None, None, url, (), None, None), n % 101, (findings[n],),
        )
        for n, url in enumerate(urls)
    )  # fmt: skip
    links = tuple(replace(link, url=url) for url in urls)
    return replace(report, links=links, entries=entries, findings=findings, resolved=())


def titles(page):
    return [one.inner_text() for one in page.locator(".item:visible summary strong").all()]


def matches(page, words):
    page.get_by_role("status").filter(has_text=words).wait_for(timeout=3000)


def test_a_search_shows_what_has_all_its_words(show, report):
    page = show(report)
    matches(page, "of 8 findings")

    page.get_by_label("Search").fill("KARPATHY 404")

    matches(page, "1 of 8 findings")
    assert titles(page) == ["The Unreasonable Effectiveness of Recurrent Neural Networks"]
    assert page.locator(".group:visible").count() == 1


@pytest.mark.parametrize(
    ("label", "value", "shown"),
    [
        ("Severity", "act", 3),
        ("Kind", "moved", 1),
        ("Section", "Other", 3),
        ("Host", "old.example", 1),
        ("State", "new", 5),
    ],
)
def test_a_filter_shows_what_has_its_value(show, report, label, value, shown):
    page = show(report)

    page.get_by_label(label, exact=True).select_option(value)

    assert page.locator(".item:not([hidden])").count() == shown
    matches(page, f"{shown} of 8 findings")


def test_a_search_reads_what_is_far_down(show, report):
    page = show(large(report, 400))

    page.get_by_label("Search").fill("/papers/333.html")

    matches(page, "1 of 400 findings")
    found = page.locator(".item:visible summary strong").filter(visible=True)
    playwright.expect(found).to_have_text("The title of the work with the number 333")  # drawn when it is scrolled to
    page.locator(".item:visible summary").click()
    assert page.get_by_role("link", name="http://h333.example/papers/333.html").first.is_visible()


def test_reset_shows_everything_again(show, report):
    page = show(report)
    page.get_by_label("Kind", exact=True).select_option("moved")
    page.get_by_label("Order").select_option("line")

    page.get_by_role("button", name="Reset").click()

    matches(page, "8 of 8 findings")
    assert page.locator("#sorted").is_hidden()


def test_the_order_of_the_list_mixes_severities(show, report):
    page = show(report)
    before = page.locator(".item").evaluate_all("all => all.map(one => one.dataset.line)")

    page.get_by_label("Order").select_option("line")
    lines = page.locator(".item").evaluate_all("all => all.map(one => Number(one.dataset.line))")
    page.get_by_label("Order").select_option("")

    assert lines == sorted(lines)
    assert page.locator(".item").evaluate_all("all => all.map(one => one.dataset.line)") == before


def test_items_are_collapsed_and_expanded_together(show, report):
    page = show(report)

    page.get_by_role("button", name="Collapse all").click()
    collapsed = page.locator(".item > details[open]").count()
    page.get_by_role("button", name="Expand all").click()

    assert collapsed == 0
    assert page.locator(".item > details[open]").count() == 8
    assert page.locator("#notes .item").first.is_visible()


def test_an_item_is_opened_by_the_keyboard(show, report):
    page = show(report)
    details = page.locator(".item > details").first

    details.locator("summary").press("Enter")

    assert details.get_attribute("open") is None


def test_the_first_tab_leads_past_the_header(show, report):
    page = show(report)

    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")

    assert page.evaluate("document.activeElement.id") == "findings"


@pytest.mark.parametrize("width", [360, 768, 1280])
def test_nothing_is_wider_than_the_screen(show, report, width):
    long = tuple(replace(row, url=row.url + "x" * 500) for row in report.links)
    page = show(replace(report, links=long), viewport={"width": width, "height": 700})
    page.locator("details").evaluate_all("all => all.forEach(one => { one.open = true })")

    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_without_scripts_all_is_there_and_no_filter(show, report):
    page = show(report, java_script_enabled=False)

    assert page.locator("form").is_hidden()
    assert page.locator("#act-new .body").first.is_visible()
    page.locator("#links summary").click()
    assert page.locator("#links table").is_visible()


def test_paper_shows_everything_and_no_controls(show, report):
    page = show(report)

    page.emulate_media(media="print")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")

    assert page.locator("form").is_hidden()
    assert page.locator("#links table").is_visible()
    assert page.locator("#notes .body").first.is_visible()
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    page.emulate_media(media="screen")
    assert page.locator("#links table").is_hidden()


def test_ten_thousand_entries_open_in_two_seconds(show, report):
    page = show(large(report, 10_000))

    matches(page, "10,000 of 10,000 findings")

    taken = [opening(page) for _ in range(3)]
    # Other tests want the processor, too: that only ever adds to it.
    assert 0 < min(taken) < 2000, f"{taken} ms"


def opening(page):
    """Milliseconds until everything is there."""
    page.reload()
    return page.evaluate("performance.getEntriesByType('navigation')[0].loadEventEnd")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1280])
def test_axe_finds_no_violation(show, report, scheme, width):
    page = show(report, color_scheme=scheme, viewport={"width": width, "height": 800}, bypass_csp=True)
    page.locator("details").evaluate_all("all => all.forEach(one => { one.open = true })")
    page.evaluate(AXE.read_text(encoding="utf-8"))

    violations = page.evaluate("axe.run()")["violations"]

    assert [(one["id"], [node["html"][:200] for node in one["nodes"]]) for one in violations] == []
