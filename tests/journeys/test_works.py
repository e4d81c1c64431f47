"""What services know of listed works, over three runs: a finding of each kind where it is due, and none elsewhere."""

import pytest

from crawler.demo import services
from crawler.demo.web import DemoWeb

from .conftest import FIRST, QUICK, SECOND, Person

LATER_THAT_DAY = "2026-11-23T18:00:00Z"
ARXIV, DOI, GITHUB = "https://arxiv.org/abs/", "https://doi.org/10.5555/", "https://github.com/someday-demo/"
ABOUT_WORKS = {
    "new-version", "published", "retracted", "withdrawn", "concern", "superseded", "claim-outdated", "title-changed",
    "authors-differ", "year-differs", "venue-differs", "abstract-changed", "repository-archived", "repository-moved",
    "repository-idle",
}  # fmt: skip
AT_FIRST = {
    ("title-changed", DOI + "nrp.2016.9"),
    ("authors-differ", DOI + "nrp.2016.9"),
    ("year-differs", DOI + "nrp.2016.9"),
    ("venue-differs", DOI + "nrp.2016.9"),
    ("repository-idle", GITHUB + "old-toys"),
}
NEW = {
    ("new-version", ARXIV + "9901.00001v2"),
    ("abstract-changed", ARXIV + "9901.00001v2"),
    ("published", ARXIV + "9901.00002"),
    ("withdrawn", ARXIV + "9901.00003"),
    ("superseded", ARXIV + "9901.00004"),
    ("claim-outdated", ARXIV + "9901.00006"),
    ("retracted", DOI + "jlm.2019.66"),
    ("concern", DOI + "jlm.2018.40"),
    ("repository-archived", GITHUB + "gated-networks"),
    ("repository-moved", GITHUB + "loops"),
}
APIS = set(services.HOSTS) - {"doi.org", "www.youtube.com"}


@pytest.fixture(scope="module")
def runs(tmp_path_factory):
    """A person after three runs, the last one on the day of the second: (person, reports, requests to services)."""
    folder = tmp_path_factory.mktemp("works")
    reports, asked = [], []
    with DemoWeb(folder) as web:
        person = Person(folder, web)
        for now in (FIRST, SECOND, LATER_THAT_DAY):
            before = len(web.requests)
            result = person.run("check", "list.md", *QUICK, now=now)
            assert result.returncode == 1, result.stderr
            reports.append(person.report())
            asked.append([seen for seen in list(web.requests)[before:] if _is_to_service(seen)])
            web.let_time_pass()
        yield person, reports, asked


def _is_to_service(seen):
    return seen.host in APIS or seen.path.startswith(("/api/handles/", "/oembed"))


def about_works(report, state=None):
    return {
        (finding["kind"], _url(entry, finding))
        for entry in report["entries"]
        for finding in entry["findings"]
        if finding["kind"] in ABOUT_WORKS and state in (None, finding["state"])
    }


def _url(entry, finding):
    return finding["listed"] if finding["field"] in {"url", "other_urls"} else entry["url"]


def test_every_finding_is_told_where_it_is_due_and_nowhere_else(runs):
    _, (first, second, third), _ = runs

    assert about_works(first) == AT_FIRST
    assert about_works(second) == AT_FIRST | NEW
    assert about_works(second, "new") == NEW
    assert about_works(third) == AT_FIRST | NEW
    assert about_works(third, "new") == set()


def test_services_are_asked_in_each_run_but_not_twice_a_day(runs):
    _, _, (first, second, third) = runs

    assert len([seen for seen in first if seen.host == "export.arxiv.org"]) == 1
    assert len(second) >= len(first) > 10
    assert third == []


def test_how_often_a_work_is_cited_is_told_beside_what_it_was(runs):
    _, (first, second, _), _ = runs
    cited = [
        {entry["url"]: entry["citations"] for entry in report["entries"]}[DOI + "jlm.2018.40"]
        for report in (first, second)
    ]

    assert cited == [
        [{"source": "Crossref", "count": 31, "before": None}],
        [{"source": "Crossref", "count": 40, "before": 31}],
    ]


def test_the_record_of_a_preprint_names_its_publication_and_keeps_its_number(runs):
    _, (_, second, _), _ = runs
    record = {entry["url"]: entry["record"] for entry in second["entries"]}[ARXIV + "9901.00002"]

    assert record["doi"] == {
        "value": "10.5555/jlm.2026.17", "source": "Crossref", "fetched_at": record["doi"]["fetched_at"]
    }  # fmt: skip
    assert record["arxiv_id"]["value"] == "9901.00002"
    assert record["venue"]["value"] == "Journal of Learning Machines"


def test_a_work_that_no_address_names_is_found_as_it_is_cited(runs):
    _, (first, _, _), _ = runs
    record = {entry["title"]: entry["record"] for entry in first["entries"]}["Memory in Small Networks"]

    assert (record["doi"]["value"], record["doi"]["source"]) == ("10.5555/jlm.2008.3", "Crossref search")


def test_without_metadata_no_service_is_asked(visitor):
    visitor.run("check", "list.md", *QUICK, "--no-metadata")

    assert not any(_is_to_service(seen) for seen in visitor.web.requests)
    assert about_works(visitor.report()) == set()


def test_services_that_nobody_reaches_cost_a_line_and_nothing_else(visitor):
    answered = [rule for rule in visitor.web.connect_to if rule.split(":")[0] not in APIS]
    refused = [f"{host}:443:127.0.0.1:1" for host in APIS]
    rules = [word for rule in (*refused, *answered) for word in ("--connect-to", rule)]
    visitor.web.connect_to = ()
    result = visitor.run("check", "list.md", *QUICK, *rules)
    report = visitor.report()

    assert result.returncode == 1, result.stderr
    assert "not checked: arXiv" in " ".join(report["notes"])
    assert "not checked: Crossref" in " ".join(report["notes"])
    assert about_works(report) == set()
    assert {link["url"]: link["verdict"] for link in report["links"]}[ARXIV + "9901.00003"] == "ok"
