"""JSON-LD, microdata, COinS, BibTeX: what a page carries for programs."""

from datetime import UTC, datetime

import pytest

from crawler.metadata import read_work
from crawler.model.fetch import Fetch


def work(html):
    return read_work(
        Fetch(
            "https://site.example/x",
            datetime(2026, 1, 1, tzinfo=UTC),
            status=200,
            headers=(("content-type", "text/html"),),
            body=html.encode(),
        )
    )


def ld(text):
    return f'<script type="application/ld+json">{text}</script>'


@pytest.mark.parametrize(
    "script",
    [
        '{"@type": "Article", "headline": "Lists", "author": "Ann Lee"}',
        '[{"@type": "BreadcrumbList"}, {"@type": "Article", "headline": "Lists", "author": ["Ann Lee"]}]',
        '{"@graph": [{"@type": "WebPage", "name": "Other"}, {"@type": "Article", "headline": "Lists", "author": {"@id": "#a"}}, {"@id": "#a", "@type": "Person", "name": "Ann Lee"}]}',
        '{"@type": "WebPage", "mainEntity": {"@type": ["ScholarlyArticle"], "name": "Lists", "author": [{"givenName": "Ann", "familyName": "Lee"}]}}',
        '{"@type": "https://schema.org/Article", "headline": {"@value": "Lists"}, "creator": {"@list": [{"name": "Ann Lee"}]}}',
        '<!-- {"@type": "Article", "headline": "Lists", "author": "Ann Lee"} -->',
        '//<![CDATA[\n{"@type": "Article", "headline": "Lists", "author": "Ann Lee",}\n//]]>',
        '{"@type": "Article", "headline": "Lists", "author": "Ann\nLee"}',
    ],
)  # fmt: skip
def test_an_article_is_found_however_it_is_wrapped(script):
    record = work(ld(script))

    assert (record.title.value, record.title.source) == ("Lists", "json-ld")
    assert record.authors.value == ("Ann Lee",)


@pytest.mark.parametrize(
    "script", ["", "{", "null", "[[[]]]", '{"@type": 7, "headline": []}', '"text"', '{"@type": "Article"}']
)
def test_broken_scripts_say_nothing(script):
    assert work(ld(script)).title is None


@pytest.mark.parametrize(
    "item",
    [
        '{"@type": "VideoObject", "name": "Lists", "author": "Some Channel"}',
        '{"@type": "QAPage", "name": "Lists", "author": {"name": "Curious Asker"}}',
        '{"@type": "NewsArticle", "headline": "Lists", "author": {"@type": "Organization", "name": "Example News"}}',
        '{"@type": "Article", "name": "Lists", "author": {"@type": "Organization", "name": "Contributors to projects"}}',
    ],
)
def test_channels_askers_and_publishers_are_no_authors(item):
    assert work(ld(item)).authors is None


def test_a_dataset_may_have_a_consortium_as_its_author():
    item = '{"@type": "Dataset", "name": "Lists", "author": {"@type": "Organization", "name": "Lists Consortium"}}'

    assert work(ld(item)).authors.value == ("Lists Consortium",)


def test_the_journal_is_the_outermost_part():
    item = '{"@type": "ScholarlyArticle", "name": "Lists", "isPartOf": {"@type": "PublicationIssue", "isPartOf": {"@type": "Periodical", "name": "J. Lists"}}}'

    assert work(ld(item)).venue.value == "J. Lists"


@pytest.mark.parametrize(
    "identifier",
    [
        '"10.5555/abc"',
        '"https://doi.org/10.5555/abc"',
        '{"@type": "PropertyValue", "propertyID": "doi", "value": "10.5555/abc"}',
        '["x", "doi:10.5555/abc"]',
    ],
)
def test_the_identifier_may_be_a_doi(identifier):
    assert (
        work(ld(f'{{"@type": "ScholarlyArticle", "name": "Lists", "identifier": {identifier}}}')).doi.value
        == "10.5555/abc"
    )


def test_of_several_items_the_one_with_the_page_s_title_counts():
    other = '<div itemscope itemtype="http://schema.org/Article"><b itemprop="name">Related</b><i itemprop="author">Bo Chen</i></div>'
    own = '<div itemscope itemtype="http://schema.org/Article"><b itemprop="name">Lists at home</b><i itemprop="author">Ann Lee</i></div>'

    assert work(f"<title>Lists at home | Site</title>{other}{own}").authors.value == ("Ann Lee",)


def test_rdfa_is_read_as_microdata_is():
    page = '<div typeof="schema:ScholarlyArticle"><h1 property="schema:name">Lists</h1><span property="author" typeof="Person"><b property="familyName">Lee</b>, <b property="givenName">Ann</b></span></div>'

    assert work(page).authors.value == ("Ann Lee",)


def test_one_coins_is_the_page_s_own_and_several_are_of_cited_works():
    span = '<span class="Z3988" title="ctx_ver=Z39.88-2004&amp;rft.atitle=Lists&amp;rft.aulast=Lee&amp;rft.aufirst=Ann&amp;rft.date=1999&amp;rft_id=info:doi/10.5555/abc"></span>'

    assert (work(span).title.value, work(span).year.value, work(span).doi.value) == ("Lists", 1999, "10.5555/abc")
    assert work(span * 2).title is None


def test_an_entry_shown_for_citing_tells_of_the_page_s_work():
    page = '<title>Lists at Home</title><pre>@inproceedings{lee1999, title={Lists at {H}ome}, author={Lee, Ann and Chen, Bo}, booktitle="Proc. of Lists", year=1999}</pre>'

    record = work(page)

    assert record.authors.value == ("Ann Lee", "Bo Chen")
    assert (record.year.value, record.venue.value) == (1999, "Proc. of Lists")
