"""What people write around a title."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.lists.citation import read_facts
from crawler.lists.marked import EM, EM_END


def marked(text: str) -> str:
    """`*a*` as the marks of emphasis."""
    parts = text.split("*")
    return "".join(part + (EM if index % 2 == 0 else EM_END) for index, part in enumerate(parts[:-1])) + parts[-1]


@pytest.mark.parametrize(
    ("text", "authors", "year", "venue", "claim"),
    [
        (" in *Nature* (2015) by Y. LeCun and G. Hinton", ("Y. LeCun", "G. Hinton"), 2015, "Nature", None),
        ("\tby I. Goodfellow and A. Courville. The book is", ("I. Goodfellow", "A. Courville"), None, None, None),
        (" by C. Bishop (2006). This 700 pages book", ("C. Bishop",), 2006, None, None),
        (" *(NIPS)* by Q. Le (2014). Check out", ("Q. Le",), 2014, "NIPS", None),
        (" *(Under review as a conference paper at ICLR 2015)* by W. Zaremba (2015)",
         ("W. Zaremba",), 2015, None, "Under review as a conference paper at ICLR 2015"),
        (", Mnih et al, 2013. *Algorithm: DQN.*", ("Mnih",), 2013, None, None),
        (" - Rick Szeliski 2010", ("Rick Szeliski",), 2010, None, None),
        (" - Steve Seitz (University of Washington)", ("Steve Seitz",), None, None, None),
        (", Nature 2015", (), 2015, "Nature", None),
        (", ICML, 2015.", (), 2015, "ICML", None),
        (". ICML'15", (), 2015, "ICML", None),
        (", arXiv:1503.04069", (), None, "arXiv:1503.04069", None),
        (", arXiv:1502.02367 / ICML 2015", (), 2015, "arXiv:1502.02367 / ICML", None),
        (" by nlintz", ("nlintz",), None, None, None),
        (" (Krizhevsky et al., 2012)", ("Krizhevsky",), 2012, None, None),
        (", to appear", (), None, None, "to appear"),
        (" (last updated: 2015)", (), 2015, None, None),
        (": A visual guide by Jay Alammar and Maarten Grootendorst.",
         ("Jay Alammar", "Maarten Grootendorst"), None, None, None),
    ],
)  # fmt: skip
def test_facts_behind_a_title(text, authors, year, venue, claim):
    facts = read_facts(marked(text))

    assert (facts.authors, facts.year, facts.venue, facts.claim) == (authors, year, venue, claim)


@pytest.mark.parametrize(
    "text",
    [
        " - Python, C++",
        " (UC Berkeley)",
        ": PyTorch implementation of the paper by G. Huang and Z. Liu.",
        ": The theorem, proposed by Eric Brewer, asserts",
        " (Computational Graph Toolkit) : replicates an API",
        ": a survey of 2000 systems from 1970 on",
    ],
)
def test_descriptions_give_no_facts(text):
    assert not read_facts(text)


@given(st.text(alphabet="Aa. ,:;()[]-by2015in\x02\x03\x04\x05\x1f\n", max_size=100))
def test_any_text_is_read(text):
    facts = read_facts(text)

    assert facts.rest == "" or text.endswith(facts.rest)
