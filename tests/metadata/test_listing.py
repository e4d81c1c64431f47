"""Addresses that name lists themselves."""

import pytest

from crawler.metadata import list_files

RAW = "https://raw.githubusercontent.com"


@pytest.mark.parametrize(
    ("url", "title", "first"),
    [
        ("https://github.com/sindresorhus/awesome", None, f"{RAW}/sindresorhus/awesome/HEAD/README.md"),
        ("https://github.com/x/Awesome-Go/", None, f"{RAW}/x/Awesome-Go/HEAD/README.md"),
        ("https://github.com/terryum/papers.git", None, f"{RAW}/terryum/papers/HEAD/README.md"),
        ("https://github.com/x/dl", "A reading list on learning", f"{RAW}/x/dl/HEAD/README.md"),
        ("https://github.com/x/y/blob/main/docs/links.md", None, f"{RAW}/x/y/main/docs/links.md"),
        ("https://github.com/x/y/blob/main/refs.bib#L3", None, f"{RAW}/x/y/main/refs.bib"),
        ("https://gitlab.com/x/reading-list", None, "https://gitlab.com/x/reading-list/-/raw/HEAD/README.md"),
        ("https://gitlab.com/a/b/c/-/blob/main/list.md", None, "https://gitlab.com/a/b/c/-/raw/main/list.md"),
        ("https://a.example/list.md#top", None, "https://a.example/list.md"),
        ("https://a.example/refs.bib?raw=1", None, "https://a.example/refs.bib?raw=1"),
        ("https://github.com/tensorflow/tensorflow", "TensorFlow", None),
        ("https://github.com/x/tool", "A linked list in C++"[2:8], None),
        ("https://github.com/x/awesome/issues", None, None),
        ("https://github.com/x/y/blob/main/setup.py", None, None),
        ("https://a.example/", "My reading list", None),
        ("https://a.example/paper.pdf", None, None),
        ("mailto:a@b.example", None, None),
        ("http://[", None, None),
    ],
)
def test_an_address_of_a_list_leads_to_its_text(url, title, first):
    assert next(iter(list_files(url, title)), None) == first


def test_what_stands_among_lists_is_one():
    url = "https://github.com/ujjwalkarn/Machine-Learning-Tutorials"

    assert list_files(url, None, "Papers") == ()
    assert list_files(url, None, "Reading lists") != ()
