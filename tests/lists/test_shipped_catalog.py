"""The catalog that ships: the list that someday was born from, as facts."""

from dataclasses import replace
from pathlib import Path

from crawler.lists import read
from crawler.model.address import Address

CATALOG = Path(__file__).resolve().parents[2] / "catalog/deep-learning.yaml"


def entries_of(path):
    return read(path.read_bytes(), str(path)).entries


def test_every_address_can_be_fetched():
    entries = entries_of(CATALOG)

    assert len(entries) == 34
    for entry in entries:
        for url in (entry.url, *entry.other_urls):
            assert Address.parse(url).url


def test_it_holds_no_prose():
    assert all(entry.abstract is None and entry.note is None for entry in entries_of(CATALOG))


def test_it_agrees_with_the_list_it_was_made_from(shared):
    """Field by field; what is about the file itself or is prose is left out."""

    def facts(entry):
        return replace(entry, list="", line=0, abstract=None, note=None)

    listed = entries_of(shared / "lists/useful_resources.md")

    assert [facts(entry) for entry in entries_of(CATALOG)] == [facts(entry) for entry in listed]
