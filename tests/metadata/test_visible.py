"""What is read from pages without tags: as a reader sees it."""

from datetime import UTC, datetime

import pytest

from crawler.metadata import read_work
from crawler.model.fetch import Fetch

ABSTRACT = "We count how often maintained lists are revisited, and find that three entries in ten have moved within four years."
TITLE = "<title>Lists that nobody revisits</title><h1>Lists that nobody revisits</h1>"


def work(html, url="https://site.example/x"):
    return read_work(
        Fetch(
            url,
            datetime(2026, 1, 1, tzinfo=UTC),
            status=200,
            headers=(("content-type", "text/html"),),
            body=html.encode(),
        )
    )


@pytest.mark.parametrize(
    ("html", "title"),
    [
        ("<title>Lists at home - My Site</title><h1>My Site</h1><h2>Lists at home</h2>", "Lists at home"),
        ("<title>My Site</title><meta property='og:title' content='Lists at home'><h1>Menu</h1>", "Lists at home"),
        ("<title>Lists at home | My Journal | My Publisher</title>", "Lists at home"),
        ("<title>Archive | Lists at home and in the wide world outside</title>", "Lists at home and in the wide world outside"),
        ("<title>The effect of lists on... [Lists J. 1975]</title><h1>The effect of lists on those who keep them</h1>", "The effect of lists on those who keep them"),
        ("<title>A blog post -- somebody's blog</title>", "A blog post"),
        ("<title>Lists: a love story</title>", "Lists: a love story"),
        ("<title></title><h1>Lists at home</h1>", "Lists at home"),
    ],
)  # fmt: skip
def test_the_title_is_the_heading_that_the_title_tag_confirms(html, title):
    assert work(html).title.value == title


def test_a_heading_that_the_address_spells_out_is_the_title():
    html = "<title>Books - Some Publisher</title><h1>Keeping Long Lists</h1><h1>Definitions</h1>"

    assert work(html, "https://site.example/book/keeping-long-lists.html").title.value == "Keeping Long Lists"


@pytest.mark.parametrize(
    "byline",
    [
        "<p class='byline'>By Ann Lee and Bo Chen</p>",
        "<span class='author'>Ann Lee</span>, <span class='author'>Bo Chen</span>",
        "<ul class='authors'><li>Ann Lee</li><li>Bo Chen</li></ul>",
        "<div id='AuthorNames'><span class='AuthorName'>Ann Lee</span><sup>1</sup>, <span class='AuthorName'>Bo Chen</span><div class='affiliation'>Univ. of Example, Bonn</div></div>",
        "<div class='author-group'><span class='given-name'>Ann</span> <span class='surname'>Lee</span><sup>a</sup> <span class='given-name'>Bo</span> <span class='surname'>Chen</span></div>",
        "<p>Ann Lee, Bo Chen</p>",
        "<div><a href='/1'>Ann Lee</a>,<sup>1</sup> and <a href='/2'>Bo Chen</a><sup>2</sup></div>",
        "<table><tr><td>Author(s)</td><td>Lee, Ann; Chen, Bo</td></tr></table>",
        "<dl><dt>Creator</dt><dd>Lee, Ann (author)</dd><dd>Chen, Bo (author)</dd><dd>Boss, Big (supervisor)</dd></dl>",
        "<span>Authors: Ann Lee and Bo Chen</span>",
    ],
)
def test_authors_are_read_from_where_they_stand(byline):
    assert work(f"{TITLE}{byline}<p>Text about lists by others.</p>").authors.value == ("Ann Lee", "Bo Chen")


@pytest.mark.parametrize(
    "html",
    [
        "<nav><span class='author'>Ann Lee</span></nav>",
        "<div class='related'><span class='author'>Ann Lee</span></div>",
        "<div id='comments'><b class='comment-author'>Ann Lee</b></div>",
        "<p>Pacific Ocean</p>",
        "<p class='author-bio'>Ann Lee keeps lists</p>",
        "<div class='author'>Read more from this author</div>",
    ],
)
def test_others_are_no_authors(html):
    assert work(f"{TITLE}{html}").authors is None


@pytest.mark.parametrize(
    "html",
    [
        f"<h2>Abstract</h2><p>{ABSTRACT}</p><h2>Introduction</h2><p>Once.</p>",
        f"<div class='abstract'><h3>Abstract</h3>{ABSTRACT}</div>",
        f"<section id='abstract'><p><b>Abstract.</b> {ABSTRACT}</p></section>",
        f"<p><b>Abstract</b><br>{ABSTRACT}</p>",
        f"<div><h4>ABSTRACT</h4></div><div><p>{ABSTRACT}</p></div>",
        f"<dl><dt>Abstract</dt><dd>{ABSTRACT}</dd></dl>",
        f"<table><tr><td>Titolo</td><td>x</td></tr><tr><td>Abstract</td><td>{ABSTRACT}</td></tr></table>",
        f"<ul class='abstract-links'><li><a href='/a'>Abstract</a></li></ul><div class='article__abstract'>{ABSTRACT}</div>",
        f"<div class='keywords' id='abstractKeywords1'>{'lists; ' * 20}</div><div id='abstract'>{ABSTRACT}</div>",
    ],
)
def test_the_abstract_is_read_from_where_it_stands(html):
    assert work(f"{TITLE}{html}").abstract.value == ABSTRACT


@pytest.mark.parametrize(
    ("html", "url", "year"),
    [
        ("<time datetime='2015-05-21'>21 May</time>", "/x", 2015),
        ("<span class='post-date'>May 21, 2015</span>", "/x", 2015),
        ("<p>May 2015</p>", "/x", 2015),
        ("<p>First published: 3 May 2015</p>", "/x", 2015),
        ("<p>Atmos. Lists, 13, 1689-1712, 2015</p>", "/x", 2015),
        ("<p>15(Jun):1929-1958, 2015.</p>", "/x", 2015),
        ("<p>Copyright © 2015 Ann Lee et al.</p>", "/x", 2015),
        ("", "/2015/05/21/lists", 2015),
        ("<p>Last updated 21 May 2015</p>", "/x", None),
        ("<footer>© 2015 Site</footer>", "/x", None),
        ("<p>© 2009-2015 Site</p>", "/x", None),
        ("<p>In 1815 there were no lists.</p>", "/x", None),
    ],
)
def test_the_year_is_read_from_dates_but_not_from_prose(html, url, year):
    record = work(f"{TITLE}{html}", f"https://site.example{url}")

    assert (record.year and record.year.value) == year


@pytest.mark.parametrize(
    ("html", "doi"),
    [
        ("<p>DOI: 10.5555/own</p>", "10.5555/own"),
        ("<a class='doi' href='https://doi.org/10.5555/own'>https://doi.org/10.5555/own</a>", "10.5555/own"),
        ("<span>J. Lists 2013, 13:1092 doi:10.5555/own</span>", "10.5555/own"),
        (
            "<p>Lee, A.: Lists that nobody revisits, J. Lists, doi:10.5555/own, 2013.</p><p>doi:10.5555/other</p>",
            "10.5555/own",
        ),
        ("<p>DOI: 10.5555/own</p><ol class='references'><li>doi:10.5555/other</li></ol>", "10.5555/own"),
        ("<p>doi:10.5555/one</p><p>doi:10.5555/two</p>", None),
        ("<ol class='references'><li>doi:10.5555/other</li></ol>", None),
    ],
)
def test_the_doi_is_the_page_s_own_or_none(html, doi):
    record = work(f"{TITLE}<div class='abstract'>{ABSTRACT}</div>{html}")

    assert (record.doi and record.doi.value) == doi


def test_a_doi_in_a_news_story_is_that_of_what_it_tells_of():
    assert work(f"{TITLE}<p>More: <a href='https://doi.org/10.5555/x'>https://doi.org/10.5555/x</a></p>").doi is None
