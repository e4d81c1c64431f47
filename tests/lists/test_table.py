"""Tables of comma- or tab-separated values."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.lists.table import read
from crawler.model.errors import ListError

TABLE = (
    '\ufeffTitle,Authors,Year,URL,PDF,Category\r\n'
    '"A ""quoted"" title, with comma","Ann Lee; Bob Ray",2015,http://a.example/x,http://a.example/x.pdf,Papers\r\n'
    '"Over\ntwo lines","Lee, A.",n/a,http://b.example/,,\r\n'
)  # fmt: skip


def test_cells_are_read_by_the_heads_of_their_columns():
    first, second = read(TABLE.encode(), "t.csv").entries

    assert (first.title, first.authors, first.year) == ('A "quoted" title, with comma', ("Ann Lee", "Bob Ray"), 2015)
    assert (first.section, first.url, first.other_urls) == ("Papers", "http://a.example/x", ("http://a.example/x.pdf",))
    assert (second.title, second.authors, second.year, second.line) == ("Over two lines", ("Lee, A.",), None, 4)


def test_addresses_have_their_exact_place():
    data = TABLE.encode()

    links = read(data, "t.csv").links

    assert [data[link.start : link.end].decode() for link in links] == [link.url for link in links]


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("One\thttp://a.example/\t2015\n", "t.tsv"),
        ("One;http://a.example/;2015\n", "t.csv"),
        ("http://a.example/,One,2015\n", "t.csv"),
    ],
)
def test_a_table_without_heads_is_read_by_its_content(text, path):
    (entry,) = read(text.encode(), path).entries

    assert (entry.title, entry.url, entry.year) == ("One", "http://a.example/", 2015)


def test_a_doi_column_gives_an_address():
    (entry,) = read(b"title,doi\nOne,10.1000/182\n", "t.csv").entries

    assert entry.url == "https://doi.org/10.1000/182"


@given(st.text(alphabet='ab,;\t"\n\r http://x.1', min_size=1, max_size=120))
def test_any_text_is_read_or_refused(text):
    data = text.encode()
    try:
        links = read(data, "t.csv").links
    except ListError:
        return
    assert all(data[link.start : link.end].decode() == link.url for link in links)
