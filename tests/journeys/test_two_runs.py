"""The main job, twice, a week apart: what the demo web is in truth is what the reports say."""

import json
from importlib.resources import files

import jsonschema
import pytest

from crawler.demo import services
from crawler.demo.hosts import TRUTHS
from crawler.demo.web import DemoWeb

from .conftest import FIRST, QUICK, SECOND, Person


@pytest.fixture(scope="module")
def runs(tmp_path_factory):
    """A person after two runs: (person, first result and report, second result and report)."""
    folder = tmp_path_factory.mktemp("runs")
    with DemoWeb(folder) as web:
        person = Person(folder, web)
        first = person.run("check", "list.md", *QUICK, now=FIRST), person.report()
        bytes_of_first = (folder / "reports/report.md").read_bytes(), (folder / "reports/report.json").read_bytes()
        web.let_time_pass()
        second = person.run("check", "list.md", *QUICK, now=SECOND), person.report()
        yield person, first, second, bytes_of_first


def listed(attribute):
    return [
        pytest.param(truth.url, (getattr(truth, f"{attribute}_verdict"), getattr(truth, f"{attribute}_reason")))
        for truth in TRUTHS
        if truth.listed
    ]


@pytest.mark.parametrize(("url", "verdict"), listed("first"))
def test_the_first_visit_is_judged_as_it_is(runs, url, verdict):
    _, (_, report), _, _ = runs
    links = {link["url"]: (link["verdict"], link["reason"]) for link in report["links"]}

    assert links[url] == verdict


@pytest.mark.parametrize(("url", "verdict"), listed("second"))
def test_the_second_visit_is_judged_as_it_is(runs, url, verdict):
    _, _, (_, report), _ = runs
    links = {link["url"]: (link["verdict"], link["reason"]) for link in report["links"]}

    assert links[url] == verdict


def test_something_to_act_on_is_exit_status_1(runs):
    _, (first, _), (second, _), _ = runs

    assert (first.returncode, second.returncode) == (1, 1), first.stderr + second.stderr


def test_the_second_report_tells_new_from_standing_and_resolved(runs):
    _, _, (_, report), _ = runs
    states = {
        finding["listed"]: finding["state"]
        for entry in report["entries"]
        for finding in entry["findings"]
        if finding["kind"] == "broken"
    }

    assert states["https://recurrent-notes.example/2016/attention-by-hand"] == "new"
    assert states["https://github.example/lost-lab/memory-nets"] == "standing"
    assert "https://old-certificate.example/gated-networks" in {finding["listed"] for finding in report["resolved"]}


def test_a_broken_entry_is_stale_and_a_good_one_is_not(runs):
    _, _, (_, report), _ = runs
    staleness = {entry["url"]: entry["staleness"] for entry in report["entries"]}

    assert staleness["https://github.example/lost-lab/memory-nets"] >= 70
    assert 0 in staleness.values()


def test_the_report_keeps_its_schema(runs):
    _, (_, first), (_, second), _ = runs
    schema = json.loads((files("crawler.reporting") / "schema/report.schema.json").read_text())

    for report in (first, second):
        jsonschema.validate(report, schema)


def test_a_report_again_from_history_equals_the_first_one(runs):
    person, _, _, (markdown, json_bytes) = runs

    again = person.run("report", "--run", "1", "--report-dir", "again")

    assert again.returncode == 1, again.stderr
    assert (person.folder / "again/report.md").read_bytes() == markdown
    assert (person.folder / "again/report.json").read_bytes() == json_bytes


def test_the_newest_report_again_equals_the_one_on_disk(runs):
    person, _, _, _ = runs

    person.run("report", "--report-dir", "again")

    assert (person.folder / "again/report.md").read_bytes() == (person.folder / "reports/report.md").read_bytes()
    assert (person.folder / "again/report.json").read_bytes() == (person.folder / "reports/report.json").read_bytes()
    assert (person.folder / "again/report.html").read_bytes() == (person.folder / "reports/report.html").read_bytes()


def test_no_host_was_asked_more_than_it_should(runs):
    person, _, _, _ = runs

    assert max(person.web.most_at_once.values()) <= 2


def test_robots_txt_came_first_and_once_a_run(runs):
    person, _, _, _ = runs
    asked = [(seen.host, seen.path) for seen in person.web.requests]

    apis = set(services.HOSTS) - {"doi.org", "www.youtube.com"}  # made for programs: no crawler's business
    for host in {host for host, _ in asked} - apis:
        paths = [path for name, path in asked if name == host]
        assert paths[0] == "/robots.txt"
        assert paths.count("/robots.txt") <= 2


def test_every_request_says_who_we_are(runs):
    person, _, _, _ = runs

    assert all(seen.headers["user-agent"].startswith("someday/") for seen in person.web.requests)


def test_what_did_not_change_is_not_sent_again(runs):
    _, _, (_, report), _ = runs
    unchanged = [link for link in report["links"] if link["reason"] == "not-modified"]

    assert unchanged
    assert all(link["verdict"] == "ok" and link["status"] == 304 for link in unchanged)
