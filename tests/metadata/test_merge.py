"""Which of several claims a record takes."""

import pickle
from datetime import UTC, datetime

import pytest

from crawler.metadata.claims import Claim, Name
from crawler.metadata.merge import merge
from crawler.metadata.precedence import SOURCES

AT = datetime(2026, 1, 1, tzinfo=UTC)
LONG = "We count how often maintained lists are revisited by their maintainers, and find that three entries in ten have moved"


def settled(*claims, site="", url="https://site.example/x"):
    return merge([Claim(Name(name), value, source) for name, value, source in claims], url, AT, site)


@pytest.mark.parametrize("name", list(Name))
def test_every_source_has_one_place(name):
    assert len(set(SOURCES[name])) == len(SOURCES[name])


@pytest.mark.parametrize(
    ("claims", "value", "source"),
    [
        ([("title", "Seen", "heading"), ("title", "Tagged", "citation_title")], "Tagged", "citation_title"),
        ([("title", "Lists – Site", "title tag"), ("title", "Lists", "heading")], "Lists", "heading"),
        ([("title", "Home", "og:title"), ("title", "Lists that last", "title tag")], "Lists that last", "title tag"),
        ([("title", "Lists of the…", "citation_title"), ("title", "Lists of the North", "og:title")], "Lists of the North", "og:title"),
        ([("title", "And so on…", "dc.title"), ("title", "And so on…", "heading"), ("title", "And so on… | Blog", "title tag")], "And so on…", "dc.title"),
        ([("title", "Lists - series - Site", "json-ld"), ("title", "Lists", "og:title")], "Lists", "og:title"),
        ([("title", "What it is", "json-ld"), ("title", "Lists", "json-ld"), ("title", "Lists - Wiki", "title tag")], "Lists", "json-ld"),
    ],
)  # fmt: skip
def test_a_title_is_the_best_source_s_and_whole(claims, value, source):
    title = settled(*claims).title

    assert (title.value, title.source, title.fetched_at) == (value, source, AT)


def test_the_site_s_name_is_no_title_unless_there_is_no_other():
    assert (
        settled(("title", "My Site", "og:title"), ("title", "Lists", "title tag"), site="My Site").title.value
        == "Lists"
    )
    assert settled(("title", "My Site", "og:title"), site="My Site").title.value == "My Site"


def test_the_year_of_the_issue_comes_before_the_day_of_scanning():
    claims = (
        ("year", "2007-10-23", "citation_online_date"),
        ("year", "2007", "dc.date"),
        ("year", "1977/01", "citation_publication_date"),
    )

    assert settled(*claims).year.value == 1977


@pytest.mark.parametrize("date", ["3024", "0001-01-01", "in press", "12"])
def test_an_impossible_year_is_passed_over(date):
    assert settled(("year", date, "citation_date"), ("year", "2011", "dc.date")).year.value == 2011


def test_the_year_in_a_conference_s_name_is_the_last_resort():
    assert settled(("venue", "Proceedings of LISTS 2013", "dc.relation")).year.source == "venue"


def test_one_tagged_author_is_completed_by_the_line_under_the_title():
    record = settled(
        ("authors", "Howarth, Gordon S.", "citation_author"),
        ("authors", "Suzanne Abel", "beside the title"),
        ("authors", "Gordon S. Howarth", "beside the title"),
    )

    assert record.authors.value == ("Suzanne Abel", "Gordon S. Howarth")


def test_names_are_taken_from_where_they_are_spelled_out():
    record = settled(("authors", "Todd J", "citation_author"), ("authors", "Jim Todd", "dc.contributor"))

    assert record.authors.value == ("Jim Todd",)


@pytest.mark.parametrize(
    ("name", "source"),
    [
        ("admin", "author"),
        ("My Site", "author"),
        ("Example Press", "author"),
        ("webmaster@site.example", "json-ld"),
        ("Example News", "json-ld"),
        ("Newspaper Staff", "json-ld"),
    ],
)
def test_nobody_is_no_author(name, source):
    assert settled(("authors", name, source), site="My Site").authors is None


def test_a_cut_abstract_gives_way_to_the_whole_one():
    record = settled(
        ("abstract", LONG[:80] + "…", "citation_abstract"),
        ("abstract", LONG, "og:description"),
        ("doi", "10.5555/1", "citation_doi"),
    )

    assert (record.abstract.value, record.abstract.source) == (LONG, "og:description")


@pytest.mark.parametrize(
    "text",
    [
        "The Journal of Lists is a peer-reviewed open access journal of lists.",
        "Abstract page for arXiv paper 1706.03762: Lists",
        "Read 12 reviews of lists and of those who keep them alive",
    ],
)
def test_a_description_of_the_site_is_no_abstract(text):
    assert settled(("abstract", text, "description"), ("doi", "10.5555/1", "citation_doi")).abstract is None


def test_a_description_of_a_blog_post_is_no_abstract_unless_it_stands_under_its_title():
    assert settled(("abstract", LONG, "og:description")).abstract is None
    assert (
        settled(("abstract", LONG, "og:description"), ("abstract", LONG, "standfirst")).abstract.source == "standfirst"
    )


@pytest.mark.parametrize(
    ("value", "source", "doi"),
    [
        ("https://doi.org/10.5555/abc", "citation_doi", "10.5555/abc"),
        ("doi:10.5555/abc", "dc.identifier", "10.5555/abc"),
        ("Lee, A. (2010) Lists. doi:10.5555/abc.", "dc.identifier", "10.5555/abc"),
        ("doi:10.5555/abc; doi:10.5555/def", "dc.identifier", None),
        ("http://hdl.handle.net/1234/567", "dc.identifier", None),
        ("10.5555/abc", "block", None),
        (
            "10.1002/(SICI)1097-0258(19980815)17:15<1661::AID-SIM968>3.0.CO;2-2",
            "citation_doi",
            "10.1002/(SICI)1097-0258(19980815)17:15<1661::AID-SIM968>3.0.CO;2-2",
        ),
        ("http://dx.doi.org/10.5555/abc", "eprints.official_url", "10.5555/abc"),
        ("http://site.example/10/abc", "eprints.official_url", None),
    ],
)
def test_a_doi_is_taken_bare_and_only_if_it_is_the_page_s_own(value, source, doi):
    record = settled(("doi", value, source))

    assert (record.doi and record.doi.value) == doi


def test_bibtex_of_another_title_is_about_another_work():
    other = (("title", "Other", "bibtex"), ("authors", "Lee, Ann", "bibtex"), ("year", "1999", "bibtex"))

    record = settled(("title", "Lists", "heading"), *other)

    assert (record.authors, record.year) == (None, None)


def test_the_address_names_the_paper_where_nothing_else_does():
    record = settled(url="https://arxiv.org/abs/1706.03762v5")

    assert (record.arxiv_id.value, record.url.source) == ("1706.03762", "address")


def test_a_record_crosses_process_borders():
    record = settled(("title", "Lists", "heading"), ("authors", "Lee, Ann", "citation_author"))

    assert pickle.loads(pickle.dumps(record)) == record
