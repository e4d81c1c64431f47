"""Two entries with one address."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.findings.duplicates import find_duplicates, sameness
from crawler.model.entry import Entry, ReadingList


def entry(line, url, title="A post"):
    return Entry(f"e{line}", "list.md", line, None, title, (), None, None, None, url, (), None, None)


def duplicates(*entries):
    return list(find_duplicates(ReadingList("list.md", "markdown", entries, ())))


@pytest.mark.parametrize(
    "again",
    [
        "http://a.example/post",
        "https://a.example/post",
        "http://www.a.example/post/",
        "http://A.example:80/post",
        "http://a.example/post#",
    ],
)
def test_an_address_listed_twice_is_found_at_its_second_place(again):
    (found,) = duplicates(entry(3, "http://a.example/post"), entry(9, again))

    assert (found.kind, found.line, found.entry, found.url) == ("duplicate-entry", 9, "e9", again)
    assert found.evidence == ("already listed on line 3",)


@pytest.mark.parametrize(
    "other",
    [
        "http://a.example/Post",
        "http://a.example/post?page=2",
        "http://a.example/post#week-2",
        "http://a.example:8080/post",
        "http://b.example/post",
        "mailto:a@a.example",
        "http://[",
        None,
    ],
)
def test_another_address_is_no_duplicate(other):
    assert not duplicates(entry(3, "http://a.example/post"), entry(9, other))


def test_addresses_that_are_none_are_not_the_same():
    assert not duplicates(entry(1, None), entry(2, None), entry(3, "#other"), entry(4, "#other"))


def test_the_earlier_title_is_named_where_it_is_another():
    (found,) = duplicates(entry(3, "http://a.example/"), entry(90, "http://a.example", title="Another title"))

    assert found.evidence == ('already listed on line 3 as "A post"',)


def test_a_part_below_its_resource_is_no_duplicate():
    parts = [entry(3, "http://a.example/", "A course"), entry(5, "http://a.example/", "Lectures")]

    assert not duplicates(*parts)
    assert len(duplicates(*parts, entry(6, "http://a.example/", "A course"))) == 1


def test_a_third_time_points_at_the_first():
    _, third = duplicates(*(entry(line, "http://a.example/") for line in (1, 2, 3)))

    assert (third.line, third.evidence) == (3, ("already listed on line 1",))


@given(st.text(max_size=60))
def test_any_text_has_a_key_or_none(text):
    assert sameness(text) is None or sameness(f"http://{text}") is None or isinstance(sameness(text), str)
    sameness(f"http://a.example/{text}")
