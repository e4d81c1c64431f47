"""Which items are entries, and what their surroundings give them."""

import pytest

from crawler.lists import read
from crawler.model.entry import Entry


def entries(text: str) -> tuple[Entry, ...]:
    return read(text.encode(), "l.md").entries


def test_a_child_with_a_link_is_an_entry_of_its_own():
    parent, child = entries("* [A](http://a)\n  * [B](http://b) - text\n")

    assert (parent.other_urls, child.url) == ((), "http://b")


def test_a_child_that_holds_authors_and_title_belongs_to_its_parent():
    (entry,) = entries(
        "* RNN [[Paper](http://a)]\n  * Mike Schuster and Kuldip K. Paliwal, *Bidirectional Nets*, NIPS 1997\n"
    )

    assert (entry.title, entry.authors, entry.year, entry.venue) == (
        "Bidirectional Nets", ("Mike Schuster", "Kuldip K. Paliwal"), 1997, "NIPS",
    )  # fmt: skip


def test_a_parent_of_authors_and_year_gives_them_to_its_children():
    (entry,) = entries("* Alex Graves (2008)\n  * [Sequence Labelling](http://a)\n")

    assert (entry.authors, entry.year) == (("Alex Graves",), 2008)


def test_a_title_of_a_linked_parent_stays():
    (entry,) = entries("* [SIFT](http://a)\n  * David G. Lowe. Distinctive Features, IJCV 2004\n")

    assert (entry.title, entry.authors) == ("SIFT", ("David G. Lowe",))


@pytest.mark.parametrize(
    "text",
    [
        "1. [A](http://a)\n\n   > Deep **nets** [...]\nlazy line\n",
        "1. [A](http://a)\n> Deep **nets** [...]\nlazy line\n",
        "### [A](http://a)\n\n> Deep **nets** [...]\nlazy line\n",
        "* [A](http://a)\n  * Abstract: Deep **nets** [...] lazy line\n",
    ],
)
def test_a_quotation_is_the_abstract(text):
    (entry,) = entries(text)

    assert entry.abstract == "Deep nets [...] lazy line"


def test_a_heading_that_is_a_link_is_an_entry_with_its_paragraphs():
    (entry,) = entries("# L\n\n## Papers\n\n### 1. [A](http://a) (2017)\n\n*Jane Doe, John Roe.* [[code](http://b)]\n")

    assert (entry.section, entry.title, entry.year) == ("Papers", "A", 2017)
    assert (entry.authors, entry.other_urls) == (("Jane Doe", "John Roe"), ("http://b",))


def test_section_and_line_are_those_of_the_place():
    first, second = entries("# A\n\n* [x](http://x)\n\nB\n---\n* text\n  over lines [y][1]\n\n[1]: http://y\n")

    assert [(e.section, e.line) for e in (first, second)] == [("A", 3), ("B", 8)]


def test_a_reference_link_stands_in_its_definition():
    text = "* [y][1]\n\n[1]: <http://y>  'title'\n"
    (link,) = read(text.encode(), "l.md").links

    assert (link.url, link.line, link.column, link.role) == ("http://y", 3, 7, "primary")


def test_ids_are_unique_and_links_name_them():
    read_list = read(b"* [A](http://a)\n* [A](http://b)\n", "l.md")

    assert [entry.id for entry in read_list.entries] == ["a", "a-2"]
    assert [link.entry for link in read_list.links] == ["a", "a-2"]


def test_prose_around_a_bare_address_is_a_note():
    (entry,) = entries("1. **<http://a.org/>** A *nice* tool\n")

    assert (entry.title, entry.note) == (None, "A nice tool")


def test_a_heading_that_leads_about_the_site_is_no_entry():
    reading = read(b"# Theses\n\n### [Switch to list view](/list)\n\n### [On memory](http://a.example/x)\n", "x.md")
    assert [entry.title for entry in reading.entries] == ["On memory"]
