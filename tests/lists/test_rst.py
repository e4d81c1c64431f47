"""reStructuredText lists."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.lists.rst import read
from crawler.model.errors import ListError

_FRAGMENTS = [
    "`a <http://x.org/a>`_", "`a`_", "a_", ".. _a: http://d.org\n", "http://x.org", "\n", "\n\n", "* ", "  ", "#. ",
    ".. [#] ", "====\n", "é", "**b**", "*", "``", "`",
    "<", ">", "_", ".. note::\n", "Title\n=====\n", "\r\n", "\t", "(2015)",
]  # fmt: skip


def test_items_headings_and_links_of_every_kind():
    text = (
        "Papers\n======\n\n.. contents:: Table\n    :depth: 2\n\nRL\n--\n\n"
        ".. [#] `Playing Atari <http://a.org>`_, Mnih et al, 2013. **DQN**\n\n"
        "* `Second`_ by Jane Doe (2014)\n  over two lines\n\n  * http://c.org\n\n"
        "1. Third: third_\n\n.. _Second: http://b.org\n.. _third: http://d.org\n\nSee `this <http://e.org>`__.\n"
    )
    read_list = read(text.encode(), "l.rst")

    assert [(e.section, e.title, e.year, e.url, e.line) for e in read_list.entries] == [
        ("RL", "Playing Atari", 2013, "http://a.org", 10),
        ("RL", "Second", 2014, "http://b.org", 12),
        ("RL", None, None, "http://c.org", 15),
        ("RL", "third", None, "http://d.org", 17),
    ]
    assert [(link.url, link.line) for link in read_list.links] == [
        ("http://a.org", 10), ("http://c.org", 15), ("http://b.org", 19), ("http://d.org", 20), ("http://e.org", 22),
    ]  # fmt: skip


def test_a_surname_before_a_year_is_the_author():
    (entry,) = read(b"* `A Natural Policy Gradient <http://a.org>`_, Kakade, 2002.\n", "l.rst").entries

    assert (entry.authors, entry.year) == (("Kakade",), 2002)


@given(st.lists(st.sampled_from(_FRAGMENTS), max_size=30).map("".join))
def test_every_link_stands_where_it_is_said_to(text):
    data = text.encode()
    try:
        links = read(data, "l.rst").links
    except ListError:
        return
    for link in links:
        assert "".join(data[link.start : link.end].decode().split()) == link.url


@pytest.mark.parametrize(
    "text", ["`a <" * 9999, "``a" * 9999, "*a" * 9999, "* a\n" * 9999, "a\n" * 9999 + "==", "_a_ " * 9999]
)
def test_time_is_linear(text):
    started = time.process_time()
    read(text.encode(), "l.rst")

    assert time.process_time() - started < 20
