"""Lists in HTML: entries by the same rules as Markdown's, every address in its place."""

import html

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.lists.html import read
from crawler.model.entry import Role
from crawler.model.errors import ListError


def entries(body):
    return read(f"<html><body>{body}</body></html>".encode(), "list.html").entries


def test_a_list_item_is_an_entry_under_its_heading():
    (entry,) = entries(
        "<h2>Papers</h2><ul><li><a href='http://a.example/x?a=1&amp;b=2'>Deep <b>Nets</b></a> by Y. Author (2015)</ul>"
    )

    assert (entry.section, entry.title, entry.authors, entry.year) == ("Papers", "Deep Nets", ("Y. Author",), 2015)
    assert entry.url == "http://a.example/x?a=1&b=2"


def test_items_that_are_never_closed_are_told_apart():
    assert [
        entry.title for entry in entries("<ul><li><a href=http://a.example/1>One</a><li><a href=/2>Two</a></ul>")
    ] == [
        "One",
        "Two",
    ]


def test_a_nested_list_has_entries_of_its_own():
    read_entries = entries(
        "<ul><li><a href='http://a.example/'>Parent</a><ul><li><a href='http://b.example/'>Child</a></li></ul></li></ul>"
    )

    assert [(entry.title, entry.other_urls) for entry in read_entries] == [("Parent", ()), ("Child", ())]


def test_a_table_row_is_an_entry_by_its_column_heads():
    (entry,) = entries(
        "<table><tr><th>Title</th><th>Authors</th><th>Year</th></tr>"
        "<tr><td><a href='http://a.example/'>A Paper</a></td><td>Ann Author, Bob Writer</td><td>2014</td></tr></table>"
    )

    assert (entry.title, entry.authors, entry.year) == ("A Paper", ("Ann Author", "Bob Writer"), 2014)


def test_menus_are_prose():
    read_list = read(
        b"<nav><ul><li><a href='/about'>About</a></ul></nav><ul><li><a href='http://a.example/'>A</a></ul>", "x.html"
    )

    assert [(link.url, link.role) for link in read_list.links] == [
        ("/about", Role.PROSE),
        ("http://a.example/", Role.PRIMARY),
    ]


def test_comments_and_scripts_hold_no_links():
    read_list = read(
        b"<!-- <a href='http://no.example/'>x</a> --><script>'<a href=\"http://no.example/\">'</script>"
        b"<ul><li><a href='http://a.example/'>A</a></ul>",
        "x.html",
    )

    assert [link.url for link in read_list.links] == ["http://a.example/"]


def test_publications_in_paragraphs_are_entries():
    body = "".join(
        f"<p>A. Author, <a href='http://a.example/{n}'>Title number {n}</a>, Some Journal (201{n})</p>"
        for n in range(4)
    )

    assert [entry.year for entry in entries(body)] == [2010, 2011, 2012, 2013]


def test_a_bookmark_export_keeps_its_folders():
    data = b"""<!DOCTYPE NETSCAPE-Bookmark-file-1>
<TITLE>Bookmarks</TITLE>
<H1>Bookmarks</H1>
<DL><p>
    <DT><H3 ADD_DATE="1">Comics</H3>
    <DL><p>
        <DT><A HREF="http://a.example/?x&amp;y" ADD_DATE="2">One &amp; only</A>
        <DD>Said of it
    </DL><p>
    <DT><A HREF="http://b.example/">Two</A>
</DL><p>
"""

    one, two = read(data, "bookmarks.html").entries

    assert (one.section, one.title, one.url, one.note) == (
        "Comics",
        "One & only",
        "http://a.example/?x&y",
        "Said of it",
    )
    assert (two.section, two.title) == ("Bookmarks", "Two")


@pytest.mark.parametrize(
    "body",
    [
        (
            "<table><tr class='title'><td>Preface</td></tr>"
            "<tr><td><span class='contrib_title'>Deep Nets</span> <a href='/1'>PoS(X)001</a> "
            "<span class='contrib_authors'>J. Doe</span> <span class='year'>2015</span></td></tr></table>"
        ),
        (
            "<ul><li><a href='/1'><span class='title'>Deep Nets</span></a> (<i class='date'>3 May 2015</i>) "
            "<span class='author'>Doe, Jane</span></li></ul>"
        ),
        (
            "<table><thead><th>No.</th><th>Name</th><th>Title</th><th>Date</th></thead>"
            "<tr><td><a href='/1'>THESIS-1</a></td><td>Jane Doe</td><td>Deep Nets</td><td>2015-07-11</td></tr></table>"
        ),
        (
            "<table><tr><th>Nome</th><th>Titolo</th><th>Data</th></tr>"
            "<tr><td>Doe J.</td><td><a href='/1'>Deep Nets</a></td><td>18-03-2015</td></tr></table>"
        ),
    ],
    ids=["classes-in-a-row", "classes-in-an-item", "columns", "columns-in-italian"],
)
def test_the_title_is_what_classes_or_columns_call_so(body):
    (entry,) = entries(body)

    assert (entry.title, entry.year, entry.url) == ("Deep Nets", 2015, "/1")
    assert "Doe" in entry.authors[0]
    assert len(entry.authors) == 1


def test_a_row_of_one_wide_cell_titles_the_rows_below():
    (entry,) = entries(
        "<table><tr><td colspan=2>Plenary</td></tr><tr><td><a href='/1'>Deep Nets</a></td><td>2015</td></tr></table>"
    )

    assert entry.section == "Plenary"


def test_links_have_their_exact_place():
    data = '<p>\u00fc</p>\n<ul>\n<li><A class="x" HREF = " http://a.example/&auml; ">A</A></ul>'.encode()

    (link,) = read(data, "x.html").links

    assert (link.line, link.column, link.url) == (3, 27, "http://a.example/\u00e4")
    assert data[link.start : link.end] == b"http://a.example/&auml;"


@pytest.mark.parametrize(
    "body", [b"<div>" * 3000, b"<ul><li>" * 2000, b"<table><tr><td>" * 500, b"<a href='x'>" * 3000]
)
def test_deep_nesting_is_survived(body):
    assert read(body + b"<a href='http://a.example/'>A</a>", "x.html").links is not None


@given(st.text(alphabet="<>/aulitdrph1=\"' \n&;!-", max_size=150))
def test_any_text_is_read_or_refused(text):
    data = ("<ul><li><a href='http://a.example/'>A</a></ul>" + text).encode()
    try:
        read_list = read(data, "x.html")
    except ListError:
        return
    for link in read_list.links:
        assert html.unescape(data[link.start : link.end].decode()).strip() == link.url
