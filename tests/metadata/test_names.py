"""Names of people in author fields and bylines."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.metadata.names import is_person, read_names, split_names, surnames


@pytest.mark.parametrize(
    ("field", "names"),
    [
        ("Ashish Vaswani", ["Ashish Vaswani"]),
        ("Vaswani, Ashish", ["Ashish Vaswani"]),
        ("van der Berg, Jan", ["Jan van der Berg"]),
        ("García Márquez, José L.", ["José L. García Márquez"]),
        ("King, Martin Luther, Jr.", ["Martin Luther King Jr."]),
        ("Ann Lee, Bo Chen and Cy Dee", ["Ann Lee", "Bo Chen", "Cy Dee"]),
        ("Ann Lee, Bo Chen, & Cy Dee", ["Ann Lee", "Bo Chen", "Cy Dee"]),
        ("Lee, Ann and Chen, Bo", ["Ann Lee", "Bo Chen"]),
        ("Lee, Ann; Chen, Bo; Dee, Cy", ["Ann Lee", "Bo Chen", "Cy Dee"]),
        ("Lee, A., Chen, B.", ["A. Lee", "B. Chen"]),
        ("Lee A, Chen B", ["Lee A", "Chen B"]),
        ("Lee, Ann, Chen, Bo", ["Ann Lee", "Bo Chen"]),
        ("Anna Schmidt;Peter J Jones;", ["Anna Schmidt", "Peter J Jones"]),
        ("By Maria Lopez", ["Maria Lopez"]),
        ("by Maria Lopez and Ken Wood", ["Maria Lopez", "Ken Wood"]),
        ("Posted by Maria Lopez on May 3, 2015", ["Maria Lopez"]),
        ("By Joshua Sokol May 20, 2019", ["Joshua Sokol"]),
        ("Written by Rob Ewing Edited by Betsy Bell", ["Rob Ewing"]),
        ("Authors: Ann Lee, Bo Chen", ["Ann Lee", "Bo Chen"]),
        ("Ann Lee et al.", ["Ann Lee"]),
        ("Ann Lee, Bo Chen, and others", ["Ann Lee", "Bo Chen"]),
        ("Dr. Ann Lee, PhD", ["Ann Lee"]),
        ("Ann Lee1,2, Bo Chen*", ["Ann Lee", "Bo Chen"]),
        ("Ann Lee (University of Example)", ["Ann Lee"]),
        ("Ann Lee, University of Example, Bonn", ["Ann Lee"]),
        ("Ann Lee <ann@example.org>", ["Ann Lee"]),
        ("Department of Lists, University of Example, Bonn. ann@example.org", []),
        ("International Lists Consortium (ILC)", ["International Lists Consortium (ILC)"]),
        ("The PLoS Medicine Editors", ["The PLoS Medicine Editors"]),
        ("https://www.facebook.com/somebody", []),
        ("janus", ["janus"]),
        ("王小明", ["王小明"]),
        ("", []),
        (" , ; ", []),
    ],
)
def test_an_author_field_is_parted_into_names(field, names):
    assert list(split_names(field)) == names


def test_authors_said_twice_are_one():
    assert read_names(["Lee, Ann", "Ann Lee", "Chen, Bo"]) == ("Ann Lee", "Bo Chen")


def test_a_comma_parts_family_and_given_names_where_each_author_has_a_field():
    assert read_names(["Silva Santos, Maria Clara", "Lee, Ann"]) == ("Maria Clara Silva Santos", "Ann Lee")


@pytest.mark.parametrize(
    "name", ["Ann Lee", "D N Astrov", "Jan van der Berg", "José García", "A. El-Khadra", "Tom O'Neill"]
)
def test_a_person_is_told_by_capitals(name):
    assert is_person(name)


@pytest.mark.parametrize(
    "text",
    [
        "janus",
        "Read more",
        "University of Example",
        "Duke Math. J.",
        "May 2015 Issue",
        "Ann Lee: notes",
        "the end",
        "View Profile",
        "",
        "Editorial Staff",
    ],
)
def test_what_is_no_person_is_told_by_its_words(text):
    assert not is_person(text)


def test_family_names_are_compared_whatever_their_order():
    assert surnames(["Todd J", "Ann Lee"]) == surnames(["J Todd", "A. Lee"])


@given(st.text())
def test_any_text_may_be_an_author_field(text):
    assert all(name.strip() for name in split_names(text))
