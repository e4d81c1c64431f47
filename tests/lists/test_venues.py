"""Journals, conferences and series."""

import pytest

from crawler.lists.status import bracketed_claim, status_claim
from crawler.lists.venues import venue_name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("NIPS 2014", "NIPS"),
        ("ICML'15", "ICML"),
        ("EMNLP 18", "EMNLP"),
        ("arXiv preprint arXiv:1410.5401", "arXiv preprint arXiv:1410.5401"),
        ("arXiv:1507.06947 2015", "arXiv:1507.06947"),
        ("IEEE Transactions on Image Processing, 2010", "IEEE Transactions on Image Processing"),
        ("SSST-8 2014", "SSST-8"),
        ("Interspeech 2010", "Interspeech"),
        ("ACM SIGMOD Record Volume 51", "ACM SIGMOD Record"),
        ("Cambridge University Press", "Cambridge University Press"),
        ("The Weizmann Institute of Science", None),
        ("a survey of things", None),
        ("2015", None),
    ],
)
def test_a_venue_is_named_without_its_year(text, name):
    assert venue_name(text) == name


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("(under review)", "under review"),
        ("Under review as a conference paper at ICLR 2015", "Under review as a conference paper at ICLR 2015"),
        ("to appear in TACL", "to appear in TACL"),
        ("Draft", "Draft"),
        ("in press", "in press"),
        ("accepted at ICML", "accepted at ICML"),
        ("Accepted Papers", None),
        ("drafting a plan", None),
        ("reviewed", None),
    ],
)
def test_a_claim_is_told_from_other_words(text, claim):
    assert status_claim(text) == claim


def test_a_title_may_hold_a_claim():
    assert bracketed_claim("Deep Learning Book (Draft)") == "Draft"
    assert bracketed_claim("Deep Learning (2nd edition)") is None
