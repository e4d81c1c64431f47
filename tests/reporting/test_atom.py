"""The Atom feed: what one run changed, with ids that stay."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree

from crawler.model.run import Report
from crawler.reporting import atom

SCHEMA = etree.RelaxNG(etree.parse(Path(__file__).parent / "schema" / "atom.rng"))
NAMES = {"a": "http://www.w3.org/2005/Atom"}


def feed(report):
    tree = etree.fromstring(atom.render(report).encode())
    SCHEMA.assertValid(tree)
    return tree


def texts(report, path):
    return [str(text) for text in feed(report).xpath(path, namespaces=NAMES)]


def ids(report):
    return texts(report, "//a:entry/a:id/text()")


@settings(max_examples=100)
@given(st.from_type(Report))
def test_any_report_is_a_feed_without_two_entries_of_one_id(report):
    told = ids(report)

    assert len(set(told)) == len(told)
    assert atom.render(report) == atom.render(report)


# The report never changes.
@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(st.characters(codec=None)), address=st.text(st.characters(codec=None)))
def test_any_title_and_address_can_stand_in_it(report, text, address):
    entry = replace(report.entries[1], entry=replace(report.entries[1].entry, title=text))
    finding = replace(report.findings[0], url=f"http://a.example/{address}", evidence=(text,))

    tree = feed(replace(report, entries=(entry,), findings=(finding,), resolved=()))

    (link,) = tree.xpath("//a:entry/a:link/@href", namespaces=NAMES)
    assert link.startswith("http://a.example/") or "@" in address.partition("/")[0]


def test_an_entry_for_each_new_and_each_resolved_finding(report):
    changes = texts(report, "//a:entry/a:category[1]/@term")

    assert changes == ["new"] * 8 + ["resolved"] * 3
    assert texts(report, "//a:entry[1]/a:category/@term") == ["new", "act", "broken"]


def test_a_link_in_several_places_of_a_list_is_one_entry(report):
    prose = replace(report.findings[0], entry=None)

    assert len(ids(replace(report, findings=(prose, replace(prose, line=99)), resolved=()))) == 1


def test_an_entry_says_what_changed_where_and_leads_to_the_page(report):
    (content,) = texts(report, "//a:entry[1]/a:content/text()")

    assert content.startswith("useful_resources.md:34: The Unreasonable Effectiveness")
    assert "is not there any more: answers 404 Not Found" in content
    assert texts(report, "//a:entry[1]/a:link/@href") == ["http://karpathy.example/rnn"]


def test_what_was_resolved_tells_how_it_stands_now_and_before(report):
    again, left, other = texts(report, "//a:entry[a:category/@term='resolved']/a:title/text()")

    assert again == "A guide to convolution arithmetic works again (before: answers with an error of its server)"
    assert left == "http://left.example/ is no longer listed (before: was taken down for good)"
    assert other.endswith("is no longer so (before: does not answer in time)")


def test_only_web_addresses_are_linked(report):
    finding = replace(report.findings[0], url="javascript:alert(1)")

    assert texts(replace(report, findings=(finding,)), "//a:entry[1]/a:link/@href") == []


def test_ids_are_the_runs_own(report):
    later = replace(report, run=replace(report.run, started=report.run.started + timedelta(days=7)))

    assert ids(report)[0].startswith("tag:someday.example,2026:2026-11-23T06:00:00Z/new/")
    assert not set(ids(report)) & set(ids(later))
    assert texts(report, "/a:feed/a:id/text()") == texts(later, "/a:feed/a:id/text()")


def test_an_id_does_not_depend_on_the_line(report):
    moved = replace(report, findings=tuple(replace(one, line=one.line + 5) for one in report.findings))

    assert ids(moved) == ids(report)


def test_everything_was_updated_when_the_run_ended(report):
    assert set(texts(report, "//a:updated/text()")) == {"2026-11-23T06:04:07Z"}
    cut_off = replace(report, run=replace(report.run, finished=None))
    assert set(texts(cut_off, "//a:updated/text()")) == {"2026-11-23T06:00:00Z"}


def test_a_run_without_changes_is_an_empty_feed_with_its_summary(report):
    quiet = replace(report, findings=(), resolved=())

    assert ids(quiet) == []
    assert texts(quiet, "/a:feed/a:subtitle/text()")[0].startswith("Nothing to do: ")
