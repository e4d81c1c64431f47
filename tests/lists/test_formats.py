"""Which reader reads which file."""

import pytest

from crawler.lists import read
from crawler.model.errors import ListError


@pytest.mark.parametrize(
    ("path", "data", "form"),
    [
        ("a.md", b"* http://x.org", "markdown"),
        ("a.MARKDOWN", b"* http://x.org", "markdown"),
        ("a.txt", b"# A\n* [a](http://x.org)\n", "markdown"),
        ("a.txt", b"http://x.org\nhttp://y.org\n", "plain"),
        ("README", b"* [a](http://x.org)\n", "markdown"),
        ("a.html", b"<a href='http://x.org'>a</a>", "html"),
        ("page", b"<!DOCTYPE html><a href='http://x.org'>a</a>", "html"),
        ("refs", b"@article{a, url = {http://x.org}, title = {A}}", "bibtex"),
    ],
)
def test_the_extension_says_it_then_the_beginning(path, data, form):
    assert read(data, path).format == form


@pytest.mark.parametrize("data", [b"", b"   \n", b"just words\n", b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR"])
def test_what_is_no_list_is_refused_with_advice(data):
    with pytest.raises(ListError) as caught:
        read(data, "folder/a.md")

    assert str(caught.value).startswith("folder/a.md")
    assert ";" in caught.value.problem
