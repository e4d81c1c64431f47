"""Edits of a list: only the bytes of the fixes change, and it reads back as before."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.lists import edit, read
from crawler.model.finding import Fix

LIST = b"\xef\xbb\xbf# Papers\r\n\r\n- [Deep](http://a.example/deep)\tby A. Author  \r\n* <http://b.example/>\r\n"


def fix(data, old, new):
    start = data.index(old)
    return Fix(f"replace {old!r}", start, start + len(old), new)


def test_only_the_bytes_of_the_fixes_change():
    fixes = [
        fix(LIST, b"http://b.example/", "https://b.example/"),
        fix(LIST, b"http://a.example/deep", "http://c.example/"),
    ]
    after = edit.apply(LIST, fixes)
    assert after == LIST.replace(b"http://a.example/deep", b"http://c.example/").replace(b"http://b", b"https://b")


@given(
    st.binary(max_size=60), st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60), st.text(max_size=5)), max_size=4)
)
def test_what_stands_between_the_fixes_stays(data, spans):
    fixes = [Fix("x", start, end, text) for start, end, text in spans]
    try:
        after = edit.apply(data, fixes)
    except ValueError:
        return
    for each in sorted(fixes, key=lambda each: each.start):
        assert each.replacement.encode() in after
    assert len(after) == len(data) + sum(len(each.replacement.encode()) - (each.end - each.start) for each in fixes)


def test_two_fixes_of_the_same_bytes_are_refused_and_the_first_is_certain():
    one, two = fix(LIST, b"http://b.example/", "https://b.example/"), fix(LIST, b"b.example/", "d.example/")
    with pytest.raises(ValueError, match="not free"):
        edit.apply(LIST, [one, two])
    assert edit.certain(LIST, "list.md", [two, one]) == (one,)


@pytest.mark.parametrize("new", ["http://a.example/x) [more](http://evil.example/", "", "no address\n\n# Heading"])
def test_a_fix_after_which_the_list_reads_otherwise_is_left_out(new):
    bad, good = fix(LIST, b"http://a.example/deep", new), fix(LIST, b"http://b.example/", "https://b.example/")
    assert edit.certain(LIST, "list.md", [bad, good]) == (good,)


def all_lists(shared):
    lists = [*sorted((shared / "data/lists").iterdir()), *sorted((shared / "lists").iterdir())]
    return [path for path in lists if path.suffix in {".md", ".html", ".bib", ".rst"}]


def test_the_fixes_of_real_lists_change_only_their_bytes(shared: Path):
    for path in all_lists(shared):
        data = path.read_bytes()
        links = [
            link
            for link in read(data, path.name).links
            if data[link.start : link.end] == link.url.encode()
            and link.url.startswith("http://")
            and not link.malformed
        ]
        fixes = [Fix(link.url, link.start, link.end, f"https{link.url[4:]}") for link in links]
        chosen = edit.certain(data, path.name, fixes)
        after = edit.apply(data, chosen)
        # A BibTeX record may hold one address twice: what also changes how another is read is left alone.
        share = 0.7 if path.suffix == ".bib" else 0.95
        assert len(chosen) >= share * len({(each.start, each.end) for each in fixes}), path.name
        assert len(after) == len(data) + len(chosen)
        assert edit.certain(after, path.name, []) == ()
