"""Lists that were read by hand, entry by entry, with the scorer that came with them."""

import importlib.util
import json
from pathlib import Path

import pytest

from crawler.lists import read


def scorer(folder: Path):
    spec = importlib.util.spec_from_file_location("score", folder / "score.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.shared
@pytest.mark.parametrize("name", ["useful_resources", "awesome-rnn"])
def test_every_labelled_field_and_link_is_right(shared, name):
    folder = shared / "data" / "labelled"
    meta = json.loads((folder / "truth" / "meta.json").read_text())[name]
    path = folder / "src" / meta["file"]
    read_list = read(path.read_bytes(), str(path))
    entries = [
        {field: getattr(entry, field) for field in ("section", "title", "year", "venue", "status_claim", "url", "line")}
        | {
            "authors": list(entry.authors),
            "other_urls": list(entry.other_urls),
            "abstract_starts": (entry.abstract or "")[:40] or None,
        }
        for entry in read_list.entries
    ]

    tally = scorer(folder).score_list(name, meta, {"entries": entries, "links": [link.url for link in read_list.links]})

    assert tally["wrong"] == []


@pytest.mark.shared
def test_every_recorded_markdown_list_is_read(shared):
    for path in sorted((shared / "data" / "lists").glob("*.md")):
        data = path.read_bytes()
        read_list = read(data, path.name)

        assert read_list.entries, path.name
        assert all(data[link.start : link.end] for link in read_list.links), path.name
