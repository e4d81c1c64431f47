"""A text of limited length: the most urgent stays, and what was left out is counted."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.reporting.room import Section, fit

MOST = 3000
LEFT_OUT = re.compile(r"^([\d,]+) items? left out here; report.html has all\.$", re.MULTILINE)

items = st.lists(st.integers(1, 800).map(lambda length: "-" * length), max_size=40)
sections = st.lists(
    st.builds(Section, st.sampled_from(["To act on", "Notes"]), items, st.just(""), st.booleans(), st.booleans()),
    max_size=8,
)


@given(sections)
def test_the_text_is_never_too_long_and_counts_what_it_left_out(made):
    text = fit("# A head\n", made, MOST)

    there = sum(set(line) == {"-"} for line in text.splitlines())
    left_out = sum(int(found[1].replace(",", "")) for found in LEFT_OUT.finditer(text))
    assert len(text) <= MOST
    assert there + left_out == sum(len(section.items) for section in made)


def test_the_last_sections_give_way_first():
    text = fit("", [Section("Urgent", ["a" * 900] * 2), Section("Notes", ["b" * 900] * 2)], MOST)

    assert (text.count("a" * 900), text.count("b" * 900)) == (2, 0)
    assert text.endswith("## Notes\n\n\n2 items left out here; report.html has all.\n")


def test_what_is_served_first_stays_though_it_stands_last():
    text = fit("", [Section("Urgent", ["a" * 900] * 5), Section("Facts", ["b"], first_served=True)], MOST)

    assert text.endswith("## Facts\n\nb\n")
    assert "3 items left out here" in text


def test_one_item_of_no_measure_takes_no_others_place():
    text = fit("", [Section("Urgent", ["a" * 10 * MOST, "b", "c"])], MOST)

    assert text == "\n## Urgent\n\nb\nc\n\n1 item left out here; report.html has all.\n"


@pytest.mark.parametrize(("number", "folded"), [(20, 0), (21, 1), (50, 30)])
def test_after_twenty_items_a_section_is_folded(number, folded):
    text = fit("", [Section("Urgent", ["a"] * number)], MOST)

    assert (f"<summary>{folded} more</summary>" in text) == bool(folded)
    assert "left out" not in text
