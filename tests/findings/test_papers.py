"""What is stale about a listed work, against its own page."""

import pytest

from crawler.findings.papers import find_papers, row_of
from crawler.findings.published import find_published
from crawler.model.entry import Entry, ReadingList
from crawler.model.record import Field, Record
from crawler.model.run import LinkRow
from crawler.model.verdict import Verdict, VerdictName

URL = "https://arxiv.org/abs/1409.0473"
TITLE = "Neural Machine Translation by Jointly Learning to Align and Translate"
AUTHORS = ("Dzmitry Bahdanau", "Kyunghyun Cho", "Yoshua Bengio")
ABSTRACT = (
    "Neural machine translation is a recently proposed approach to machine translation. Unlike the traditional "
    "statistical machine translation, the neural machine translation aims at building a single neural network."
)


def entry(**changes):
    given = {
        "id": "nmt", "list": "list.md", "line": 3, "section": "Papers", "title": TITLE, "authors": AUTHORS,
        "year": 2014, "venue": None, "status_claim": None, "url": URL, "other_urls": (), "abstract": None, "note": None,
    }  # fmt: skip
    return Entry(**(given | changes))


def record(**changes):
    given = {"title": TITLE, "authors": AUTHORS, "year": 2014, "venue": "arXiv", "abstract": ABSTRACT} | changes
    return Record(**{name: Field(value, f"citation_{name}") for name, value in given.items() if value is not None})


def found(an_entry, a_record):
    row = LinkRow(URL, Verdict(VerdictName.OK, "ok"), 200, None, None, None, ("nmt",), (("list.md", 3, 1),), a_record)
    reading, rows = ReadingList("list.md", "markdown", (an_entry,), ()), {URL: row}
    return [*find_papers(reading, rows), *find_published(reading, rows)]


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"title": TITLE.lower() + "."},
        {"title": "Neural Machine Translation by Jointly Learning to Align & Translate"},
        {"title": "Neural Machine Translation"},  # a subtitle less
        {"title": None},
        {"authors": ("D. Bahdanau", "K. Cho", "Y. Bengio")},
        {"authors": ("Bengio, Yoshua", "Cho, Kyunghyun")},  # in another order, not all
        {"authors": ("Bahdanau",)},
        {"authors": ("Dzmitry Bahdanau", "Kyunghyun Chó")},  # accents
        {"authors": ()},
        {"year": 2015},  # the conference of a preprint
        {"year": 2016},  # published later than the preprint
        {"year": 2011},  # a preprint's years are many
        {"year": None},
        {"abstract": "Neural machine translation is a recently proposed approach to machine translation. [...]"},
        {"abstract": "NEURAL machine translation is a recently proposed approach to machine translation."},
        {"venue": "ICLR"},
        {"status_claim": "Draft"},  # its page knows of nothing else
    ],
)
def test_other_spellings_and_earlier_years_are_no_finding(changes):
    assert found(entry(**changes), record()) == []


@pytest.mark.parametrize(
    ("changes", "fresh", "kind", "said"),
    [
        ({}, {"title": "Attention for Translation with Recurrent Networks"}, "title-changed", "authors are the same"),
        ({"authors": ("Dzmitry Bahdanau", "Ian Goodfellow")}, {}, "authors-differ", "Ian Goodfellow"),
        ({"year": 2018}, {"venue": "Journal of Translation"}, "year-differs", "published 2014"),
        (
            {"abstract": "We propose an entirely different approach to summarising long documents with trees."},
            {},
            "abstract-changed",
            "no longer says",
        ),
        (
            {"status_claim": "Under review at ICLR 2015"},
            {"venue": "ICLR", "year": 2015},
            "claim-outdated",
            "Under review",
        ),
        ({}, {"doi": "10.1234/nmt"}, "published", "https://doi.org/10.1234/nmt"),
        ({}, {"title": f"RETRACTED: {TITLE}"}, "retracted", "in the title"),
        ({}, {"title": f"WITHDRAWN: {TITLE}"}, "withdrawn", "in the title"),
        ({}, {"abstract": "This paper has been withdrawn by the authors due to an error."}, "withdrawn", "abstract"),
    ],
)
def test_what_the_page_contradicts_is_found_with_its_source(changes, fresh, kind, said):
    finding, *others = found(entry(**changes), record(**fresh))
    assert (finding.kind, others) == (kind, [])
    assert said in finding.evidence[0]
    assert finding.source.startswith("citation_")


def test_a_page_about_something_else_says_nothing_of_the_entry():
    other = record(title="Proceedings of the Conference", authors=("Some Editor",))
    assert found(entry(), other) == []


def test_a_link_under_a_name_of_the_maintainers_own_is_not_corrected():
    assert found(entry(title="Great paper on translation!", authors=(), year=None), record()) == []


def test_another_address_of_the_entry_may_tell_what_the_first_does_not():
    row = LinkRow(URL, Verdict(VerdictName.OK, "ok"), 200, None, None, None, ("nmt",), (), record())
    assert row_of(entry(url="https://a.example/x.pdf", other_urls=(URL,)), {URL: row}) == row
