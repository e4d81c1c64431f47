"""The catalog: entries with their places, and mistakes told with their line."""

import contextlib
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.lists.catalog import read
from crawler.model.errors import ListError

CATALOG = """list: {title: A list, updated: 2018-05-17}
sections:
  - title: Papers
    entries:
      - title: "Deep \\"Nets\\""
        authors: [Ann Lee, "Bob, Jr."]
        year: 2015
        venue: Nature
        status_claim: Draft
        url: http://a.example/x#y
        other_urls:
          - http://b.example/
      - title: null
        url: http://c.example/
"""


def test_a_catalog_gives_its_entries_as_they_are():
    first, second = read(CATALOG.encode(), "c.yaml").entries

    assert (first.title, first.section, first.authors) == ('Deep "Nets"', "Papers", ("Ann Lee", "Bob, Jr."))
    assert (first.year, first.venue, first.status_claim) == (2015, "Nature", "Draft")
    assert (first.url, first.other_urls, first.line) == ("http://a.example/x#y", ("http://b.example/",), 10)
    assert (second.title, second.url) == (None, "http://c.example/")


def test_addresses_have_their_exact_place():
    data = CATALOG.encode()

    links = read(data, "c.yaml").links

    assert [data[link.start : link.end].decode() for link in links] == [link.url for link in links]
    assert (links[1].line, links[1].column) == (12, 13)


def test_what_the_list_says_of_its_age_is_kept():
    (claim,) = read(CATALOG.encode(), "c.yaml").claims

    assert (claim.date, claim.line) == ("2018-05-17", 1)


def test_json_is_read_as_well():
    data = json.dumps({"sections": [{"title": "S", "entries": [{"title": "T", "url": "http://a.example/"}]}]}, indent=1)

    (entry,) = read(data.encode(), "c.json").entries

    assert (entry.title, entry.section, entry.url) == ("T", "S", "http://a.example/")


def test_csl_json_is_read_as_zotero_writes_it():
    item = {
        "type": "article-journal",
        "title": "A Paper",
        "author": [{"family": "Lee", "given": "Ann"}, {"literal": "The Consortium"}],
        "issued": {"date-parts": [[2014, 5]]},
        "container-title": "Nature",
        "DOI": "10.1000/182",
    }

    (entry,) = read(json.dumps([item]).encode(), "zotero.json").entries

    assert (entry.title, entry.authors, entry.year) == ("A Paper", ("Ann Lee", "The Consortium"), 2014)
    assert (entry.venue, entry.url) == ("Nature", "https://doi.org/10.1000/182")


@pytest.mark.parametrize(
    ("text", "line", "said"),
    [
        ("sections:\n  - title: A\n    entrys: []\n", 3, "a section has no 'entrys'; it has title, entries"),
        ("sections:\n  - entries:\n    - titel: X\n", 3, "an entry has no 'titel'"),
        ("sections:\n  - entries:\n    - year: soon\n", 3, "it is a number such as 2015"),
        ("sections:\n  - entries:\n    - authors: Ann Lee\n", 3, "authors is a list"),
        ("sections:\n  - entries:\n    - title: [a]\n", 3, "title is a text"),
        ("sections: {a: b}\n", 1, "sections is a list"),
        ("just words\n", 1, "a catalog has keys"),
        ("a: [\n", 2, "not YAML or JSON"),
        ("colour: red\n", 1, "a catalog has no 'colour'; it has list, sections, entries"),
    ],
)
def test_a_mistake_is_told_with_its_line_and_what_is_allowed(text, line, said):
    with pytest.raises(ListError) as caught:
        read(text.encode(), "c.yaml")

    assert caught.value.line == line
    assert said in caught.value.problem


def test_aliases_do_not_multiply():
    text = "a: &a [x, x]\n" + "".join(
        f"{chr(98 + n)}: &{chr(98 + n)} [*{chr(97 + n)}, *{chr(97 + n)}]\n" for n in range(20)
    )

    with pytest.raises(ListError):
        read(text.encode(), "bomb.yaml")


@given(st.binary(max_size=200) | st.text(alphabet="[]{}:-, \n\"'&*!|>#atiles", max_size=120).map(str.encode))
def test_any_bytes_are_read_or_refused(data):
    with contextlib.suppress(ListError):
        read(data, "c.yaml")
