"""Markdown lists, as messy as they are."""

import html
import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.lists.markdown import read
from crawler.model.errors import ListError

_FRAGMENTS = [
    "*", "**", "_", "[", "]", "(", ")", "](", "http://x.org/a", "www.foo.org", " ", "\n", "\n\n", "> ", "* ",
    "1. ", "|", "\n|-|-|\n", "`", "``", '<a href="', '">', "</a>", "<b>", "&amp;", "\\", "!",
    "[a]: http://d.org/x\n", "[a]", "é", "漢", "“", "by A. Author", "(2015)", "# ", "<!--", "-->", "<", ">", "~~",
    "\t", "    ", "\r\n", "\r", "((", "http://a b.pdf)", "[x] (http://s.org)", "<li>", "<tr><td>",
    "<http://auto.org>", "J. Smith, K. Doe, ", "in *Nature* ", "\x02", "---\n",
]  # fmt: skip


@given(st.lists(st.sampled_from(_FRAGMENTS), max_size=40).map("".join))
def test_every_link_stands_where_it_is_said_to(text):
    """Whatever the bytes, a list is read or refused; `data[start:end]` is the address as written."""
    data = text.encode()
    try:
        links = read(data, "l.md").links
    except ListError:
        return
    for link in links:
        written = data[link.start : link.end].decode()
        if not re.search(r"[\x00-\x1f]", written):
            unescaped = re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", written)
            spellings = {html.unescape(written), html.unescape(unescaped), html.unescape(unescaped).replace(" ", "%20")}
            assert link.url in spellings
        before = data[: link.start].decode()
        assert link.line == len(re.findall(r"\r\n|\r|\n", before)) + 1
        assert link.column == len(re.split(r"\r\n|\r|\n", before)[-1]) + 1


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(data):
    try:
        read(data, "l.md")
    except ListError:
        return


@pytest.mark.parametrize(
    ("text", "urls"),
    [
        ("---\ntitle: x\nurl: http://front.org\n---\n* [a](http://a)\n", ["http://a"]),
        ("```\n[a](http://a)\n```\n    http://indented\n\n* http://b\n", ["http://b"]),
        ("* [a](http://a)\n\n  para [b](http://b)\n  > quote [c](http://c)\n", ["http://a", "http://b", "http://c"]),
        ("> * [a](http://a)\n", ["http://a"]),
        ("<details>\n<ul><li><a href='http://a'>A</a></li>\n</ul></details>\n", ["http://a"]),
        ("* ![a](http://a.png) [b](http://b)\n", ["http://b"]),
        ("Term\n: [a](http://a)\n", ["http://a"]),
        ("text[^1]\n\n[^1]: see [a](http://a)\n", ["http://a"]),
    ],
)
def test_links_are_found_in_every_block(text, urls):
    assert [link.url for link in read(text.encode(), "l.md").links] == urls


@pytest.mark.parametrize(
    "text",
    [
        "• [a](http://a) x\n• [b](http://b)\n",
        "1.[a](http://a)\n2.[b](http://b)\n",
        "[1] [a](http://a)\n[2] [b](http://b)\n",
    ],
)
def test_items_with_marks_that_markdown_does_not_know_are_entries(text):
    assert [(e.title, e.line) for e in read(text.encode(), "l.md").entries] == [("a", 1), ("b", 2)]


def test_one_line_items_are_read_as_the_list_rule_reads_them():
    """The short way for long lists, and the last item, which takes the long way, give the same."""
    text = "".join(f"* [T {n}](http://x/{n}), J. Doe, 201{n}\n" for n in range(3)) + "  lazy [c](http://c)\n"
    entries = read(text.encode(), "l.md").entries

    assert [(e.title, e.year, e.other_urls) for e in entries] == [
        ("T 0", 2010, ()),
        ("T 1", 2011, ()),
        ("T 2", 2012, ("http://c",)),
    ]


def test_malformed_links_carry_the_bytes_that_would_be_right():
    data = "é [a]((http://a)) [b] (http://b)\n".encode()
    links = read(data, "l.md").links
    for link in reversed(links):
        assert link.malformed is not None
        data = data[: link.malformed.start] + link.malformed.replacement.encode() + data[link.malformed.end :]

    assert data == "é [a](http://a) [b](http://b)\n".encode()


def test_anchors_and_claims_are_the_lists_own():
    read_list = read(
        b"# A List\n\n*Last updated: 2018-05-17*\n\n## Part 1\n\n* [a](http://a) - regularly updated\n", "l.md"
    )

    assert read_list.anchors == ("a-list", "part-1")
    assert [(claim.line, claim.date) for claim in read_list.claims] == [(3, "2018-05-17")]


@pytest.mark.parametrize(
    "text",
    [
        "* [a](http://x.org) and " * 5000,
        "[a](http://x.org)\n" * 5000,
        "> " * 2000 + "http://x.org",
        "".join(" " * (2 * n) + "* [a](http://x.org)\n" for n in range(300)),
        "* [T](http://x.org)\n\n" + "  more\n\n" * 5000,
        "|a|b|\n|-|-|\n|http://x.org|" + "|" * 20000,
        "* " + "*a, 2015* " * 5000 + "[pdf](http://x.org)",
        "<a href='http://x.org'>" * 5000 + "a",
        "[" * 20000 + "a" + "]" * 20000,
        "http://x.org last updated " * 5000,
    ],
)
def test_time_is_linear_and_the_stack_holds(text):
    started = time.process_time()
    read(text.encode(), "l.md")

    assert time.process_time() - started < 20
