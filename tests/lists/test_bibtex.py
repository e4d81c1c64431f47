"""Bibliographies: each record an entry, every address in its place."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.lists.bibtex import read
from crawler.model.errors import ListError


def entry(text):
    (only,) = read(text.encode(), "refs.bib").entries
    return only


RECORD = r"""% a comment
@string{tpami = "IEEE Transactions on Pattern Analysis"}

@article{key,
  author  = {G{\"o}del, Kurt and {The Example Consortium} and van der Berg, Anna and others},
  title   = {{On} Formally~Undecidable {P}ropositions -- Part {I}},
  journal = tpami,
  year    = 1931,
  url     = {http://a.example/paper\_1.pdf?a=1&b=2},
  abstract = {We show that 100% of it holds.},
  biburl  = {http://dblp.example/rec/1}
}
"""


def test_the_fields_of_a_record_are_read_as_text():
    read_entry = entry(RECORD)

    assert read_entry.title == "On Formally Undecidable Propositions \u2013 Part I"
    assert read_entry.authors == ("Gödel, Kurt", "The Example Consortium", "van der Berg, Anna")
    assert (read_entry.year, read_entry.venue) == (1931, "IEEE Transactions on Pattern Analysis")
    assert read_entry.abstract == "We show that 100% of it holds."
    assert read_entry.section is None


def test_an_address_has_its_exact_place():
    (link,) = read(RECORD.encode(), "refs.bib").links

    assert link.url == "http://a.example/paper_1.pdf?a=1&b=2"
    assert (link.line, link.column) == (9, 14)
    assert RECORD.encode()[link.start : link.end] == rb"http://a.example/paper\_1.pdf?a=1&b=2"


@pytest.mark.parametrize(
    ("fields", "url", "others"),
    [
        ("doi = {10.1000/182}", "https://doi.org/10.1000/182", ()),
        ("doi = {https://doi.org/10.1000/182}", "https://doi.org/10.1000/182", ()),
        (r"howpublished = {\url{http://a.example/x}}", "http://a.example/x", ()),
        ("note = {Available at http://a.example/x.}", "http://a.example/x", ()),
        ("url = {http://a.example/x}, codeurl = {http://b.example/}", "http://a.example/x", ("http://b.example/",)),
        ("url = {http://a.example/x}, doi = {10.1000/182}", "http://a.example/x", ("https://doi.org/10.1000/182",)),
        ("url = {http://dx.doi.org/10.1000/AB}, doi = {10.1000/ab}", "http://dx.doi.org/10.1000/AB", ()),
        ("url = {http://a. example/x}", "http://a. example/x", ()),
        ("title = {None}", None, ()),
    ],
)
def test_which_address_is_the_record_s_own(fields, url, others):
    read_entry = entry("@misc{key, " + fields + "}")

    assert (read_entry.url, read_entry.other_urls) == (url, others)


@pytest.mark.parametrize(
    ("fields", "year", "venue", "claim"),
    [
        ("date = {2014-05}, journaltitle = {Nature}", 2014, "Nature", None),
        ("year = {2015}, booktitle = {Proc. of X}", 2015, "Proc. of X", None),
        ("year = {to appear}, journal = {Nature}", None, "Nature", "to appear"),
        ("note = {Under review at ICLR 2015}", None, None, "Under review at ICLR 2015"),
    ],
)
def test_year_venue_and_claim(fields, year, venue, claim):
    read_entry = entry("@article{key, " + fields + "}")

    assert (read_entry.year, read_entry.venue, read_entry.status_claim) == (year, venue, claim)


def test_a_broken_record_does_not_lose_the_others():
    text = """@article{a, title = {Good one}, url = {http://a.example/}}
@article{b,
 title = {Open,
 url = {http://b.example/}
@article{c, title = "Last one", url = "http://c.example/"}
"""

    urls = [read_entry.url for read_entry in read(text.encode(), "refs.bib").entries]

    assert urls[0] == "http://a.example/"
    assert urls[-1] == "http://c.example/"


def test_a_record_of_which_nothing_can_be_read_is_told_by_its_line(caplog):
    with pytest.raises(ListError, match=r"refs\.bib:3: the braces of this record don't match"):
        read(b"@article{a, title = {Good one}}\n\n@book{b, title = {Bar", "refs.bib")
    assert not caplog.records


def test_a_key_or_field_that_stands_twice_is_kept():
    text = "@misc{a, title = {One}, year = {2001}, year = {2002}}\n@misc{a, title = {Two}}"

    entries = read(text.encode(), "refs.bib").entries

    assert [(read_entry.title, read_entry.year) for read_entry in entries] == [("One", 2001), ("Two", None)]


def test_a_file_without_records_is_an_error():
    with pytest.raises(ListError, match="no BibTeX record"):
        read(b"just text", "refs.bib")


@given(st.text(alphabet='@article{}",=\\ #%\n ahtp:/.x1', max_size=120))
def test_any_text_is_read_or_refused(text):
    data = ("@misc{k, title={T}}\n" + text).encode()
    try:
        read_list = read(data, "refs.bib")
    except ListError:
        return
    for link in read_list.links:
        written = data[link.start : link.end].decode()
        assert link.url in (written, written.replace("\\", ""), "https://doi.org/" + written.replace("\\", ""))
