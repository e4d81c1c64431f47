"""The shipped list and the table tell of the same addresses."""

import re
from collections import Counter
from pathlib import Path

from crawler.demo import hosts

LIST = Path(hosts.__file__).with_name("list.md")
ADDRESS = re.compile(r"(?:https?://|mailto:)[^\s)>\]]+|(?<=\()#[^)]+")


def addresses():
    return Counter(ADDRESS.findall(LIST.read_text("utf-8")))


def test_the_addresses_of_the_list_are_exactly_those_of_the_table():
    assert set(addresses()) == {truth.url for truth in hosts.TRUTHS if truth.listed}


def test_one_entry_is_listed_twice():
    assert [url for url, count in addresses().items() if count > 1] == [
        "https://journal-of-learning.example/doi/10.5555/jlm.1997.9.8"
    ]


def test_most_of_the_list_is_fine_at_both_visits():
    listed = [truth for truth in hosts.TRUTHS if truth.listed and truth.first_verdict != "skipped"]
    fine = [truth for truth in listed if truth.first_verdict == truth.second_verdict == "ok"]

    assert len(fine) > len(listed) / 2 - 3
    assert 50 <= len(listed) <= 80


def test_between_the_visits_some_break_some_recover_and_some_stay_in_trouble():
    changes = Counter(
        (truth.first_verdict == "ok", truth.second_verdict == "ok") for truth in hosts.TRUTHS if truth.listed
    )

    assert changes[True, False] >= 8
    assert changes[False, True] >= 4
    assert changes[False, False] >= 8


def test_the_list_has_the_slips_of_a_real_one():
    text = LIST.read_text("utf-8")

    assert "]((https://" in text
    assert "] (https://" in text
    assert "(#Reading-Lists)" in text
    assert "## Reading lists" in text
    assert "I'll update it some day\n(2018-05-17)" in text
