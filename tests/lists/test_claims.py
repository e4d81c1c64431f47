"""What a list says of its own freshness."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.lists.claims import claim_date, list_claims
from crawler.lists.source import Source


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Last updated: 2018-05-17", "2018-05-17"),
        ("last update May 17th, 2018", "2018-05-17"),
        ("updated on 3 June 2020", "2020-06-03"),
        ("Last modified: June 2020", "2020-06"),
        ("up to date as of 2019", "2019"),
        ("I'll update it some day (2018-05-17)", "2018-05-17"),
        ("It will be updated regularly", None),
        ("This page is no longer maintained.", None),
    ],
)
def test_a_claim_gives_its_date_as_far_as_it_goes(text, date):
    (claim,) = list_claims(Source(f"# A\n\n*{text}*\n".encode(), "l.md"))

    assert (claim.line, claim.date, claim.text.rstrip(".")) == (3, date, text.rstrip("."))


@pytest.mark.parametrize("text", ["An up-to-date list", "Update the code", "the latest release"])
def test_other_words_are_no_claim(text):
    assert list_claims(Source(text.encode(), "l.md")) == ()


@given(st.text(alphabet="0123456789-/. Mayjunth,", max_size=40))
def test_any_date_is_iso_or_none(text):
    date = claim_date(text)

    assert date is None or date[:4].isdigit()
