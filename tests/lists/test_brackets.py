"""Markdown's square brackets, right and wrong."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.lists.brackets import find_brackets


@pytest.mark.parametrize(
    ("text", "url", "problem"),
    [
        ("[a](http://x.org)", "http://x.org", None),
        ("[a]( <http://x.org/b c> 'title' )", "http://x.org/b c", None),
        ('[a](http://x.org "two\nlines")', "http://x.org", None),
        ("[a](http://x.org/b_(c))", "http://x.org/b_(c)", None),
        ("[a](http://x.org?a=1&amp;b)", "http://x.org?a=1&b", None),
        (r"[a](http://x.org/\_b)", "http://x.org/_b", None),
        ("[a](www.x.org)", "www.x.org", None),
        ("[a](papers/b.pdf)", "papers/b.pdf", None),
        ("[a](#section)", "#section", None),
        ("[a [b] c](http://x.org)", "http://x.org", None),
        ("[a]((http://x.org))", "http://x.org", "doubled brackets"),
        ("[a] (http://x.org)", "http://x.org", "space between label and address"),
        ("[a](http://x.org", "http://x.org", "closing bracket missing"),
        ("[a]((http://x.org)", "http://x.org", "brackets do not match"),
        ("[a](http://x.org/b c.pdf)", "http://x.org/b%20c.pdf", "a space in the address"),
        ("[a][http://x.org]", "http://x.org", "square brackets around the address"),
        ("[a]([b](http://x.org))", "http://x.org", "a link in place of an address"),
    ],
)
def test_an_address_is_understood(text, url, problem):
    (bracket,) = find_brackets(text, ()).values()

    assert (bracket.url, bracket.problem) == (url, problem)


@pytest.mark.parametrize(
    "text",
    [
        "[a]",
        "[a] (see b)",
        "[a](see below)",
        "`[a](http://x.org)`",
        "<!-- [a](http://x.org) -->",
        r"\[a](b)",
        "[a]\n\n(b)",
    ],
)
def test_what_is_no_link_is_none(text):
    assert find_brackets(text, ()) == {}


@pytest.mark.parametrize("text", ["[a][b]", "[b][]", "[b]", "[B]"])
def test_references_are_found_where_they_are_defined(text):
    (bracket,) = find_brackets(text, {"B"}).values()

    assert bracket.reference == "B"


def test_a_link_holds_no_link_but_a_picture():
    assert list(find_brackets("[a [b](http://x.org)](http://y.org)", ())) == [3]
    assert [b.image for b in find_brackets("[![a](b.png)](http://y.org)", ()).values()] == [True, False]


@pytest.mark.parametrize("hostile", ["[", "[a](", "[a](<b", "![", "[a](b 'c", "`a``b", "<!--", "[a] (http://", "<a "])
def test_time_is_linear(hostile):
    started = time.process_time()
    find_brackets(hostile * 20_000, ())

    assert time.process_time() - started < 20


@given(st.text(alphabet="[]()!`<> \n\\ab\"'./:htp", max_size=60))
def test_addresses_stand_where_they_are_said_to(text):
    for bracket in find_brackets(text, {"A"}).values():
        assert 0 <= bracket.start <= bracket.stop <= len(text)
        if bracket.url and "\\" not in text and bracket.problem != "a space in the address":
            assert text[bracket.start : bracket.stop] == bracket.url
