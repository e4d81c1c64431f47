"""report.json and the entries as JSON: what the shipped schemas promise."""

import json
from importlib.resources import files
from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from crawler.model.entry import Entry, Link, ReadingList, Role
from crawler.model.run import Report
from crawler.reporting import json as report_json


def validator(name):
    schema = json.loads((files("crawler.reporting") / "schema" / f"{name}.schema.json").read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


VALIDATORS = {name: validator(name) for name in ("report", "entries")}


@settings(max_examples=60, deadline=None)
@given(st.from_type(Report))
def test_any_report_is_as_its_schema_says(report):
    document = json.loads(report_json.render(report))

    VALIDATORS["report"].validate(document)
    assert document["counts"]["links"] == len(document["links"]) == sum(document["counts"]["verdicts"].values())
    assert report_json.render(report) == report_json.render(report)


@given(st.lists(st.from_type(ReadingList), max_size=3))
def test_any_list_that_was_read_is_as_its_schema_says(lists):
    text = report_json.entries_json(lists)

    VALIDATORS["entries"].validate(json.loads(text))
    assert text.isascii()


def test_a_report_tells_its_run_and_what_stands(report):
    document = json.loads(report_json.render(report))

    VALIDATORS["report"].validate(document)
    assert document["schema"] == 1
    assert document["run"] == {
        "id": 12,
        "started": "2026-11-23T06:00:00Z",
        "finished": "2026-11-23T06:04:07Z",
        "lists": ["useful_resources.md"],
        "complete": True,
        "network": True,
        "scope": "all",
    }
    assert document["against"]["id"] == 11
    assert document["counts"]["severities"] == {"act": 5, "look": 3, "note": 3}
    assert document["counts"]["states"] == {"new": 8, "standing": 3, "resolved": 3}
    moved = document["entries"][0]
    assert moved["abstract_starts"] == ("An abstract. " * 4)[:40]
    assert moved["findings"] == [
        {
            "kind": "moved",
            "severity": "look",
            "field": "url",
            "listed": "http://www.deeplearningbook.org/",
            "fresh": "https://www.deeplearningbook.org/",
            "source": "HTTP",
            "state": "new",
            "since": "2026-11-23T06:00:00Z",
            "fix": {"summary": "replace", "start": 400, "end": 432, "replacement": "https://www.deeplearningbook.org/"},
        }
    ]
    assert [finding["kind"] for finding in document["findings"]] == ["broken", "unverified", "list-overdue"]


def test_each_link_entry_and_finding_has_a_line_of_its_own(report):
    lines = report_json.render(report).splitlines()

    assert sum(line.startswith('{"url": ') for line in lines) == len(report.links)
    assert sum(line.startswith('{"id": ') for line in lines) == len(report.entries)


def test_nothing_read_is_two_empty_lists():
    assert json.loads(report_json.entries_json([])) == {"entries": [], "links": []}


@pytest.mark.timeout(60)
def test_a_hundred_thousand_entries_take_under_three_seconds():
    entries = tuple(
        Entry(f"e{n}", "list.md", n + 1, "Papers", f"Title {n}", ("A. Author", "B. Author"), 2015, "Venue", None,
              f"http://a.example/{n}", (f"http://b.example/{n}",), "An abstract " * 20, None)
        for n in range(100_000)
    )  # fmt: skip
    links = tuple(Link(f"http://a.example/{n}", n + 1, 3, n, n + 9, Role.PRIMARY, "x", f"e{n}") for n in range(100_000))

    began = process_time()
    text = report_json.entries_json([ReadingList("list.md", "markdown", entries, links)])

    assert process_time() - began < 3
    assert text.count("\n") > 200_000
