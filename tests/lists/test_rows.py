"""Rows of tables."""

from crawler.lists import read


def test_columns_say_what_their_cells_are():
    text = (
        "| Year | Title | Authors | Venue | Links |\n|---|---|---|---|---|\n"
        "| 2015 | Deep \\| Shallow | Y. LeCun, Y. Bengio | Nature | [pdf](http://a) [code](http://b) |\n"
    )
    (entry,) = read(text.encode(), "l.md").entries

    assert (entry.title, entry.authors, entry.year, entry.venue) == (
        "Deep | Shallow",
        ("Y. LeCun", "Y. Bengio"),
        2015,
        "Nature",
    )
    assert (entry.url, entry.other_urls) == ("http://a", ("http://b",))


def test_a_bar_within_a_link_splits_no_cell():
    (entry,) = read(b"| a | b |\n|-|-|\n| [x | y](http://a|b) | c |\n", "l.md").entries

    assert (entry.title, entry.url) == ("x | y", "http://a|b")


def test_a_head_is_no_entry():
    links = read(b"| [a](http://a) |\n|-|\n| [b](http://b) |\n", "l.md").links

    assert [link.role for link in links] == ["prose", "primary"]


def test_rows_without_heads_are_read_by_what_they_hold():
    (entry,) = read(b"<table><tr><td>2011</td><td><a href='http://a'>A title</a></td></tr></table>\n", "l.md").entries

    assert (entry.title, entry.year) == ("A title", 2011)
