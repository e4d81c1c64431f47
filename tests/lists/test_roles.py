"""Which link is the resource, and what the others are to it."""

import pytest

from crawler.lists import read


def roles(text: str) -> tuple[str | None, str | None, list[str]]:
    """Primary address without its scheme, title, the other addresses."""
    (entry,) = read(f"* {text}\n".encode(), "l.md").entries
    short = [url.removeprefix("http://") for url in (entry.url or "", *entry.other_urls)]
    return short[0], entry.title, short[1:]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[Title](http://a) by [X](http://b)", ("a", "Title", ["b"])),
        ("Title [[pdf](http://a)] [[code](http://b)]", ("a", "Title", ["b"])),
        ("[pdf](http://a) [A Real Title](http://b)", ("b", "A Real Title", ["a"])),
        (
            "[Andrej Karpathy](http://a), [The Unreasonable Effectiveness](http://b)",
            ("b", "The Unreasonable Effectiveness", ["a"]),
        ),
        ("[Nando](http://a)'s lecture: **[Recurrent Nets](http://b)**", ("b", "Recurrent Nets", ["a"])),
        ("**<http://a>** A [post](http://b) on things", ("a", None, ["b"])),
        ("http://a", ("a", None, [])),
        ("Some Title: http://a", ("a", "Some Title", [])),
        ("[Andrew Ng](http://a) (Stanford)", ("a", "Andrew Ng", [])),
        ("[Documentation](http://a) (also in [Chinese](http://b))", ("a", "Documentation", ["b"])),
        ("How to X [Part 1](http://a) & [Part 2](http://b)", ("a", "How to X", ["b"])),
        ("(Prof [Jane Doe](http://a)@CMU) **How to read** [[slides](http://b)]", ("b", "How to read", ["a"])),
        ("[![badge](http://i.png)](http://a) [Repo](http://b)", ("b", "Repo", ["a"])),
        ("Love a Paper - [@loveapaper](http://a)", ("a", "Love a Paper", [])),
        ("[T](http://a) [T again](http://a) [x](http://b) [y](http://b)", ("a", "T", ["b"])),
    ],
)
def test_the_primary_link_is_the_one_on_the_title(text, expected):
    assert roles(text) == expected


@pytest.mark.parametrize(
    "text", ["* [A](#a)\n* [B](#b)\n", "See [a](http://a).\n", "# [A](http://a)\n", "* [mail](mailto:x@y.z)\n"]
)
def test_links_of_no_entry_are_prose(text):
    read_list = read(text.encode(), "l.md")

    assert read_list.entries == ()
    assert {link.role for link in read_list.links} == {"prose"}
