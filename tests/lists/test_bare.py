"""Addresses without markup."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.lists.bare import bare_addresses


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("see http://x.org.", ["http://x.org"]),
        ("(http://x.org/a_(b)).", ["http://x.org/a_(b)"]),
        ("(see http://x.org/a)", ["http://x.org/a"]),
        ("**http://x.org/**", ["http://x.org/"]),
        ("http://x.org, https://y.org/?a=1,2", ["http://x.org", "https://y.org/?a=1,2"]),
        ("http://x.org,http://y.org", ["http://x.org", "http://y.org"]),
        ("www.x.org/a and xwww.y.org", ["www.x.org/a"]),
        ("见http://x.org/a。", ["http://x.org/a"]),
        ("http:// and https://", []),
        ("http://web.archive.org/web/2010/http://x.org/", ["http://web.archive.org/web/2010/http://x.org/"]),
    ],
)
def test_an_address_ends_where_its_sentence_goes_on(text, found):
    assert [text[start:end] for start, end in bare_addresses(text)] == found


@given(st.text(alphabet="htp:/w.x() ,;*_&amp'é", max_size=80))
def test_addresses_never_overlap(text):
    spans = list(bare_addresses(text))

    assert all(one[1] <= two[0] for one, two in pairwise(spans))
