"""A search finds the work that a list cites, or none; never another one."""

import json
from datetime import UTC, datetime

import pytest

from crawler.lists import read
from crawler.metadata import primary_entries, read_reply, subjects
from crawler.metadata.asking import cited
from crawler.model.answer import Reply, Service
from crawler.model.identity import Identity, Kind

NOW = datetime(2026, 11, 23, tzinfo=UTC)
CITED = "Augmenting large language models with chemistry tools\nAndres M. Bran; Sam Cox; Oliver Schilter\n2024"


def found(body, lines=CITED, status=200):
    body = body if isinstance(body, bytes) else json.dumps({"message": {"items": body}}).encode()
    return read_reply(Reply(Service.CROSSREF_SEARCH, (Identity(Kind.CITED, lines),), status, body, NOW))


def work(doi="10.5555/a", title="Augmenting large language models with chemistry tools", year=2024, **more):
    authors = [{"given": "Andres", "family": "M. Bran"}, {"given": "Sam", "family": "Cox"}]
    return {"DOI": doi, "title": [title], "author": authors, "issued": {"date-parts": [[year]]}, **more}


def matched(items, lines=CITED):
    (answer,) = found(items, lines)
    return answer.record.doi.value if answer.known else None


def test_a_recorded_search_finds_the_work_that_was_meant(shared):
    files = sorted((shared / "data/api/crossref").glob("works-query.title-Augmenting*.json"))
    answers = [found(file.read_bytes()) for file in files]

    assert len(files) >= 3
    assert {answer.record.doi.value for (answer,) in answers if answer.known} == {"10.1038/s42256-024-00832-8"}


def test_a_recorded_search_that_found_something_else_is_no_match(shared):
    for file in sorted((shared / "data/api/crossref").glob("works-query.title-*.json")):
        (answer,) = found(file.read_bytes(), "Deep nets for fishing boats\nA. Fisher; B. Trawler\n2019")

        assert not answer.known


@pytest.mark.parametrize(
    ("items", "doi"),
    [
        ([work()], "10.5555/a"),
        ([work(title="Augmenting Large-Language Models With Chemistry Tools.")], "10.5555/a"),
        ([work(subtitle=["a study"])], "10.5555/a"),
        ([work(year=2023)], "10.5555/a"),
        ([work(year=2021)], None),
        ([work(title="Augmenting large language models with biology tools")], None),
        ([work(author=[{"given": "Ada", "family": "Fisher"}])], None),
        ([work(author=[])], None),
        ([work(issued={})], None),
        ([work(), work("10.5555/b")], None),  # two publications of one title: which was meant?
        ([work("10.5555/p", type="posted-content"), work()], "10.5555/a"),
        ([work("10.5555/p", type="posted-content")], "10.5555/p"),
        ([], None),
        ([{"DOI": 7}, None, "x"], None),
    ],
)
def test_a_result_is_taken_only_if_title_authors_and_year_agree(items, doi):
    assert matched(items) == doi


def test_the_same_title_by_others_is_another_work():
    assert (
        matched([work()], CITED.replace("Andres M. Bran; Sam Cox; Oliver Schilter", "Ada Fisher; Bo Trawler")) is None
    )


@pytest.mark.parametrize(("body", "status"), [(b"<html>", 200), (b'{"message": {}}', 200), (b"{}", 404), (b"", 500)])
def test_what_is_no_search_result_is_no_answer(body, status):
    assert found(body, status=status) == ()


@pytest.mark.parametrize(
    ("line", "is_looked_for"),
    [
        ("[Learning Fast and Slow](http://a.example/x.pdf) by Ada Fisher, in *Journal of Fish* (2015)", True),
        ("[Learning Fast and Slow](http://a.example/x.pdf) by Ada Fisher (2015)", False),  # a post, for all we know
        ("[Learning Fast and Slow](http://a.example/x.pdf), in *Journal of Fish* (2015)", False),
        ("[Deep learning](http://a.example/x.pdf) by Ada Fisher, in *Journal of Fish* (2015)", False),
        ("[Learning Fast and Slow](https://arxiv.org/abs/1706.03762) by Ada Fisher, in *Fish* (2015)", False),
    ],
)
def test_only_works_that_nothing_names_and_that_are_cited_whole_are_looked_for(line, is_looked_for):
    reading = read(f"- {line}\n".encode(), "list.md")
    ((url, entry),) = primary_entries([reading]).items()

    assert (Kind.CITED in {subject.kind for subject in subjects(url, None, entry)}) is is_looked_for
    assert cited(entry) is None or cited(entry).id.count("\n") == 2
