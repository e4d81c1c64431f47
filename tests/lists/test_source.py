"""The text of a list, and the way back to its bytes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.lists.source import Source, Target
from crawler.model.entry import Role
from crawler.model.errors import ListError


@pytest.mark.parametrize(
    ("data", "needle", "place", "span"),
    [
        (b"a http://x", "http", (1, 3), (2, 10)),
        (b"\xef\xbb\xbfa http://x", "http", (1, 3), (5, 13)),
        (b"a\r\nb\rc\nhttp://x", "http", (4, 1), (7, 15)),
        ("é漢 http://x".encode(), "http", (1, 4), (6, 14)),
        ("é http://x".encode("latin-1"), "http", (1, 3), (2, 10)),
        ("\ufeffa http://x".encode("utf-16-le"), "http", (1, 3), (6, 22)),
    ],
)
def test_a_link_knows_its_line_column_and_bytes(data, needle, place, span):
    source = Source(data, "l.md")
    start = source.text.index(needle)

    link = source.link(Target("http://x", start, start + 8), Role.PROSE)

    assert ((link.line, link.column), (link.start, link.end)) == (place, span)


@pytest.mark.parametrize(
    ("data", "line", "words"),
    [
        (b"", None, "empty"),
        (b" \n\t", None, "empty"),
        (b"%PDF-1.4\x00\x01\x02", None, "binary"),
        (b"a\nb \xff\x81\x8d", 2, "neither UTF-8 nor Latin-1"),
        (b"\xff\xfea", 1, "UTF-16"),
    ],
)
def test_what_is_no_text_is_refused_with_the_place(data, line, words):
    with pytest.raises(ListError) as caught:
        Source(data, "l.md")

    assert caught.value.line == line
    assert words in str(caught.value)


@given(st.text(alphabet="aé漢😀 \n\r", min_size=1, max_size=3000).filter(str.strip), st.data())
def test_bytes_and_characters_agree_everywhere(text, data):
    source = Source(text.encode(), "l.md")
    index = data.draw(st.integers(0, len(text) - 1))

    assert source.byte(index) == len(text[:index].encode())
    assert source.index(*source.place(index)) == index


def test_control_characters_become_spaces():
    assert Source(b"a\x02b" + b"c" * 99, "l.md").text.startswith("a bc")
