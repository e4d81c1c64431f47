"""Plain text lists."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.lists.plain import read
from crawler.model.errors import ListError


@pytest.mark.parametrize(
    ("line", "title", "url"),
    [
        ("http://a.example/x", None, "http://a.example/x"),
        ("http://a.example/x.", None, "http://a.example/x"),
        ("<http://a.example/x>", None, "http://a.example/x"),
        ("Deep nets - http://a.example/x", "Deep nets", "http://a.example/x"),
        ("3. Deep nets: http://a.example/x_(y)", "Deep nets", "http://a.example/x_(y)"),
        ("www.a.example/x", None, "www.a.example/x"),
    ],
)
def test_a_line_with_an_address_is_an_entry(line, title, url):
    (entry,) = read(line.encode(), "l.txt").entries

    assert (entry.title, entry.url) == (title, url)


def test_headings_are_sections():
    entries = read(b"# Papers\nhttp://a.example/\n\nCourses:\nhttp://b.example/\n", "l.txt").entries

    assert [entry.section for entry in entries] == ["Papers", "Courses"]


@given(st.text(max_size=120))
def test_any_text_is_read_or_refused(text):
    data = text.encode("utf-8", "replace")
    try:
        links = read(data, "l.txt").links
    except ListError:
        return
    assert all(data[link.start : link.end].decode() == link.url for link in links)
