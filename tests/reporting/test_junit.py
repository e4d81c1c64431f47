"""JUnit XML: a suite for each list, a case for each link; what to act on fails, the rest is told."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree

from crawler.model.finding import Acknowledged, Acknowledgement
from crawler.model.run import Report
from crawler.reporting import junit

SCHEMA = etree.XMLSchema(etree.parse(Path(__file__).parent / "schema" / "junit.xsd"))


def document(report):
    tree = etree.fromstring(junit.render(report).encode())
    SCHEMA.assertValid(tree)
    return tree


def case(tree, line):
    (found,) = tree.xpath(f"//testcase[@line='{line}']")
    return found


def counted(element):
    return {name: int(element.get(name)) for name in ("tests", "failures", "skipped")}


def there(element):
    paths = {"tests": ".//testcase", "failures": ".//failure", "skipped": ".//skipped"}
    return {name: len(element.xpath(path)) for name, path in paths.items()}


@settings(max_examples=100)
@given(st.from_type(Report))
def test_any_report_is_well_formed_and_counts_what_it_has(report):
    tree = document(report)

    for element in (tree, *tree.iter("testsuite")):
        assert counted(element) == there(element)
    assert junit.render(report) == junit.render(report)


# The report never changes.
@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(st.characters(codec=None)))
def test_any_title_address_and_path_can_stand_in_it(report, text):
    entry = replace(report.entries[1], entry=replace(report.entries[1].entry, title=text, list=text))
    row = replace(report.links[1], url=text, places=((text, 34, 1),))
    finding = replace(report.findings[0], url=text, list=text, evidence=(text,))

    tree = document(replace(report, entries=(entry,), links=(row,), findings=(finding,)))

    (found,) = tree.iter("testcase")
    assert [part.tag for part in found] == ["failure"]


def test_every_link_is_a_case_where_it_stands(report):
    tree = document(report)

    (suite,) = tree
    assert suite.get("name") == "useful_resources.md"
    assert suite.get("timestamp") == "2026-11-23T06:00:00"
    assert suite.get("time") == "247"
    works = case(tree, 60)
    assert works.get("name") == "60: http://arxiv.example/abs/1603.07285"
    assert works.get("classname") == works.get("file") == "useful_resources.md"
    assert len(works) == 0


def test_what_to_act_on_fails(report):
    (failure,) = case(document(report), 34)

    assert failure.get("type") == "broken"
    assert failure.get("message").startswith("is not there any more: answers 404 Not Found")
    assert failure.text.startswith("The Unreasonable Effectiveness of Recurrent Neural Networks is not there")


@pytest.mark.parametrize(("line", "words"), [(21, "has moved for good"), (71, "does not answer in time")])
def test_what_is_to_look_at_or_to_note_passes_and_is_told(report, line, words):
    (told,) = case(document(report), line)

    assert told.tag == "system-out"
    assert words in told.text


def test_what_a_machine_can_not_tell_is_skipped(report):
    skipped, told = case(document(report), 90)

    assert (skipped.tag, skipped.get("message")) == ("skipped", "shuts out machines")
    assert told.tag == "system-out"


def test_what_is_acknowledged_is_skipped(report):
    ack = Acknowledgement("rnn", date(2027, 3, 1), "the author is told", report.run.started)
    known = Acknowledged(report.findings[0], ack)

    (skipped,) = case(document(replace(report, findings=report.findings[1:], acknowledged=(known,))), 34)

    assert skipped.tag == "skipped"
    assert skipped.get("message").endswith("acknowledged until 2027-03-01: the author is told")


def test_what_is_about_no_link_is_a_case_of_its_own(report):
    overdue = case(document(report), 3)

    assert overdue.get("name") == "3: useful_resources.md: list-overdue"


def test_a_list_without_links_has_an_empty_suite(report):
    empty = replace(report, links=(), findings=())

    (suite,) = document(empty)

    assert counted(suite) == {"tests": 0, "failures": 0, "skipped": 0}


def test_a_password_is_not_told(report):
    row = replace(report.links[1], url="http://user:secret@a.example/")

    assert "secret" not in junit.render(replace(report, links=(row,)))
