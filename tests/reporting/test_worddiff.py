"""Listed beside fresh, word by word."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.reporting.worddiff import LONGEST, word_diff


def marked(listed, fresh):
    signs = {"same": "{}", "del": "[-{}-]", "ins": "{{+{}+}}"}
    return "".join(signs[piece.tag].format(piece.text) for piece in word_diff(listed, fresh))


@pytest.mark.parametrize(
    ("listed", "fresh", "expected"),
    [
        ("Deep Learning", "Deep Learning", "Deep Learning"),
        ("A deep book on learning", "A new book on learning", "A [-deep-]{+new+} book on learning"),
        ("http://a.example/b/c", "https://a.example/b/c", "[-http-]{+https+}://a.example/b/c"),
        ("Deep Learning", "Deep Learning, second edition", "Deep Learning{+, second edition+}"),
        ("one two", "three", "[-one two-]{+three+}"),
        ("", "three", "{+three+}"),
    ],
)
def test_words_that_differ_are_marked(listed, fresh, expected):
    assert marked(listed, fresh) == expected


@given(st.text(alphabet="ab ./é", max_size=2 * LONGEST), st.text(alphabet="ab ./é", max_size=2 * LONGEST))
def test_both_texts_can_be_read_from_the_pieces(listed, fresh):
    pieces = word_diff(listed, fresh)

    assert "".join(piece.text for piece in pieces if piece.tag != "ins") == listed[:LONGEST]
    assert "".join(piece.text for piece in pieces if piece.tag != "del") == fresh[:LONGEST]
