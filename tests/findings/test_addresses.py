"""Fixes of moved links: only the address's bytes, and only where nothing can go wrong."""

from urllib.parse import unquote

import markdown_it
import pytest
from bs4 import BeautifulSoup
from hypothesis import given
from hypothesis import strategies as st

from crawler.findings.addresses import moved_fix
from crawler.model.address import Address
from crawler.model.entry import Link, Malformed, Role
from crawler.model.verdict import Verdict, VerdictName

LISTED = "http://a.example/old"


def link(url=LISTED, **more):
    return Link(url=url, line=1, column=1, start=4, end=4 + len(url.encode()), role=Role.PRIMARY, **more)


def moved(target, reason="permanent-redirect"):
    return Verdict(VerdictName.MOVED, reason, target=target)


@pytest.mark.parametrize(
    ("listed", "target", "list_format", "written"),
    [
        (LISTED, "https://a.example/new", "markdown", "https://a.example/new"),
        (LISTED + "#part-2", "https://a.example/new", "markdown", "https://a.example/new#part-2"),
        (LISTED + "#part-2", "https://a.example/new#intro", "markdown", "https://a.example/new#intro"),
        (LISTED, "https://a.example/a b", "markdown", "https://a.example/a%20b"),
        (LISTED, "https://a.example/wiki/Net_(maths)", "markdown", "https://a.example/wiki/Net_(maths)"),
        (LISTED, "https://a.example/smile:)x", "markdown", "https://a.example/smile:%29x"),
        (LISTED, "https://a.example/a|b*c*[d]", "markdown", "https://a.example/a%7Cb%2Ac%2A%5Bd%5D"),
        (LISTED, "https://a.example/?a=1&b=2", "markdown", "https://a.example/?a=1&b=2"),
        (LISTED, "https://a.example/?a=1&b=2", "html", "https://a.example/?a=1&amp;b=2"),
        (LISTED, "https://a.example/it's", "html", "https://a.example/it%27s"),
        (LISTED, "https://a.example/a,b", "csv", "https://a.example/a%2Cb"),
        (LISTED, "https://a.example/a,b", "markdown", "https://a.example/a,b"),
        (LISTED, "https://a.example/[a]", "yaml", "https://a.example/%5Ba%5D"),
        (LISTED, 'https://a.example/"}\\', "bibtex", "https://a.example/%22%7D%5C"),
        (LISTED, "HTTPS://A.example:443", "plain", "https://a.example/"),
    ],
)
def test_the_target_is_written_as_its_place_wants_it(listed, target, list_format, written):
    fix = moved_fix(link(listed), moved(target), list_format)

    assert (fix.start, fix.end, fix.replacement) == (4, 4 + len(listed), written)
    assert fix.summary == f"replace {listed} by {written}"


@pytest.mark.parametrize(
    ("listed", "target", "why"),
    [
        (LISTED, None, "no target"),
        (LISTED, "javascript:alert(1)", "another scheme"),
        (LISTED, "https://a.example/\r\nnew", "a line break"),
        (LISTED, "https://user:secret@a.example/", "a password in the target"),
        ("http://user@a.example/old", "https://a.example/new", "a user whom the new address would drop"),
        ("https://a.example/old", "http://a.example/new", "from safe to unsafe transport"),
        (LISTED, "https://a.example/what?", "ends with what linkers take for punctuation"),
        (LISTED, "https://a.example/?a&copy;b", "an entity in Markdown"),
        (LISTED, "https://a.example/\ud800", "what no encoding can write"),
        (LISTED, LISTED, "the same address"),
    ],
)
def test_no_fix_is_offered_where_it_could_do_harm(listed, target, why):
    assert moved_fix(link(listed), moved(target), "markdown") is None, why


def test_a_page_that_only_refreshes_to_another_is_no_fix():
    assert moved_fix(link(), moved("https://a.example/new", "meta-refresh"), "markdown") is None


def test_a_link_that_is_malformed_is_written_right_first():
    wrong = link(malformed=Malformed("doubled brackets", 0, 30, "…"))

    assert moved_fix(wrong, moved("https://a.example/new"), "markdown") is None


def test_an_address_that_is_not_written_out_is_no_fix():
    doi = Link("https://doi.org/10.1000/1", 1, 1, start=0, end=len("10.1000/1"), role=Role.PRIMARY)

    assert moved_fix(doi, moved("https://publisher.example/1"), "bibtex") is None


# What a server may put into a Location: whatever it likes.
targets = st.text(st.characters(codec=None), max_size=40).map("https://b.example/".__add__)
nasty = st.text("ab/?#&;()[]<>|*_~'\"`\\!.,: \n%é", max_size=30).map("https://b.example/".__add__)


@given(
    target=st.one_of(targets, nasty),
    place=st.sampled_from(["[x]({})", "<{}>", "| [x]({}) | y |\n| - | - |\n| a | b |"]),
)
def test_markdown_reads_back_the_address_that_was_meant(target, place):
    fix = moved_fix(link(), moved(target), "markdown")
    if fix is None:
        return
    document = markdown_it.MarkdownIt("commonmark").enable("table").render(place.format(fix.replacement))

    (anchor,) = BeautifulSoup(document, "html.parser").find_all("a")
    assert unquote(anchor["href"]) == unquote(fix.replacement)
    assert Address.parse(fix.replacement).host == "b.example"


@given(target=st.one_of(targets, nasty), quote=st.sampled_from("'\""))
def test_html_reads_back_the_address_that_was_meant(target, quote):
    fix = moved_fix(link(), moved(target), "html")
    if fix is None:
        return
    (anchor,) = BeautifulSoup(f"<a href={quote}{fix.replacement}{quote}>x</a>", "html.parser").find_all("a")

    assert set(anchor.attrs) == {"href"}
    assert unquote(Address.parse(anchor["href"]).url) == unquote(Address.parse(target).url)


@given(
    target=targets, list_format=st.sampled_from(["markdown", "html", "bibtex", "csv", "json", "yaml", "rst", "plain"])
)
def test_a_replacement_is_printable_ascii_without_spaces(target, list_format):
    fix = moved_fix(link(), moved(target), list_format)

    assert fix is None or (fix.replacement.isascii() and fix.replacement.isprintable() and " " not in fix.replacement)
