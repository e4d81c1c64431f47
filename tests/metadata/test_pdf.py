"""What a PDF says of itself."""

import io
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypdf import PdfWriter
from pypdf.generic import DecodedStreamObject, DictionaryObject, NameObject

from crawler.metadata import read_work
from crawler.model.fetch import Fetch

ABSTRACT = (
    "We count how often maintained lists are revisited and find that three entries in ten have moved within four years."
)
PAPER = [
    (18, 700, "Lists Are All You Need"),
    (11, 670, "Ann Lee, Bo Chen and Jan van der Berg"),
    (9, 655, "University of Example"),
    (11, 620, "Abstract"),
    (10, 600, ABSTRACT),
    (12, 560, "1 Introduction"),
    (10, 540, "Everybody has a list, as Lee and Chen wrote."),
]


def pdf(lines, info=None, xmp=None):
    """A PDF with one page of lines, each (size, height, text)."""
    writer = PdfWriter()
    page = writer.add_blank_page(612, 792)
    font = DictionaryObject(
        {
            NameObject("/Type"): NameObject("/Font"),
            NameObject("/Subtype"): NameObject("/Type1"),
            NameObject("/BaseFont"): NameObject("/Helvetica"),
        }
    )
    page[NameObject("/Resources")] = DictionaryObject(
        {NameObject("/Font"): DictionaryObject({NameObject("/F1"): writer._add_object(font)})}
    )
    stream = DecodedStreamObject()
    stream.set_data(
        "".join(f"BT /F1 {size} Tf 1 0 0 1 72 {height} Tm ({text}) Tj ET\n" for size, height, text in lines).encode(
            "latin-1"
        )
    )
    page[NameObject("/Contents")] = writer._add_object(stream)
    writer.add_metadata(info or {})
    if xmp:
        writer.xmp_metadata = xmp.encode()
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def work(body, url="https://site.example/paper.pdf"):
    return read_work(
        Fetch(
            url, datetime(2026, 1, 1, tzinfo=UTC), status=200, headers=(("content-type", "application/pdf"),), body=body
        )
    )


def test_title_authors_and_abstract_are_read_from_the_first_page():
    record = work(pdf(PAPER))

    assert (record.title.value, record.title.source) == ("Lists Are All You Need", "first page")
    assert record.authors.value == ("Ann Lee", "Bo Chen", "Jan van der Berg")
    assert record.abstract.value == ABSTRACT


def test_the_document_information_comes_before_the_first_page():
    record = work(pdf(PAPER, info={"/Title": "Lists: A Survey", "/Author": "Ann Lee; Bo Chen"}))

    assert (record.title.value, record.title.source) == ("Lists: A Survey", "info")
    assert (record.authors.value, record.authors.source) == (("Ann Lee", "Bo Chen"), "info")


@pytest.mark.parametrize(
    "title",
    [
        "Microsoft Word - draft3.doc",
        "untitled",
        "paper.dvi",
        "main.tex",
        "arXiv:1706.03762v5",
        "s10994-021 1..24",
        "Slide 1",
    ],
)
def test_titles_that_programs_leave_are_none(title):
    assert work(pdf(PAPER, info={"/Title": title})).title.source == "first page"


def test_the_stamp_of_arxiv_tells_number_and_year():
    record = work(pdf([(20, 400, "arXiv:1706.03762v5  [cs.CL]  6 Dec 2017"), *PAPER]))

    assert (record.arxiv_id.value, record.arxiv_id.source) == ("1706.03762", "stamp")
    assert record.year.value == 2017
    assert record.title.value == "Lists Are All You Need"


def test_the_doi_is_that_at_the_head_of_the_first_page():
    record = work(pdf([(8, 750, "https://doi.org/10.5555/lists.2019.7"), *PAPER, (8, 60, "[1] doi:10.5555/other.1")]))

    assert record.doi.value == "10.5555/lists.2019.7"


def test_xmp_comes_first():
    xmp = """<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
    <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:prism="http://prismstandard.org/namespaces/basic/2.0/">
    <dc:title><rdf:Alt><rdf:li xml:lang="x-default">Lists in XMP</rdf:li></rdf:Alt></dc:title>
    <dc:creator><rdf:Seq><rdf:li>Ann Lee</rdf:li><rdf:li>Bo Chen</rdf:li></rdf:Seq></dc:creator>
    <prism:doi>10.5555/xmp.1</prism:doi><prism:publicationName>Journal of Lists</prism:publicationName>
    <prism:coverDate>2018-04-01</prism:coverDate></rdf:Description></rdf:RDF></x:xmpmeta>"""

    record = work(pdf(PAPER, info={"/Title": "Other"}, xmp=xmp))

    assert (record.title.value, record.title.source) == ("Lists in XMP", "xmp")
    assert record.authors.value == ("Ann Lee", "Bo Chen")
    assert (record.doi.value, record.venue.value, record.year.value) == ("10.5555/xmp.1", "Journal of Lists", 2018)


def test_the_address_names_what_the_file_does_not():
    record = work(pdf([(10, 700, "scanned")]), "https://arxiv.org/pdf/1706.03762v5")

    assert (record.arxiv_id.value, record.arxiv_id.source) == ("1706.03762", "address")


@given(cut=st.integers(0, 3000), noise=st.binary(max_size=40))
def test_a_damaged_file_says_nothing_worse_than_nothing(cut, noise):
    body = pdf(PAPER)

    damaged = work(body[:cut] + noise + body[cut + len(noise) :])

    assert damaged.title is None or damaged.title.value
