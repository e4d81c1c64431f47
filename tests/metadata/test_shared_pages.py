"""Recorded real pages beside the checkout: the shares that the product promises."""

import importlib.util
import json
from collections import Counter
from datetime import UTC, datetime

import pytest

from crawler.metadata import read_work
from crawler.model.fetch import Fetch

FIELDS = ("title", "authors", "year", "doi", "abstract")
MOST_INVENTED = 0.03


@pytest.fixture(scope="module")
def scoring(shared):
    """The scoring of the recorded data itself: what counts as right, and the bars."""
    spec = importlib.util.spec_from_file_location("score_pages", shared / "data" / "score_pages.py")
    module = importlib.util.module_from_spec(spec)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("sys.argv", ["score_pages.py", str(shared / "data"), "dev"])
        spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def read(shared):
    """Each page's expected values beside the values read."""
    data = shared / "data"
    rows = [json.loads(line) for line in (data / "pages.jsonl").read_text(encoding="utf-8").splitlines()]
    return [(row["expected"], work(data / row["file"], row["url"] or "https://example.org/page")) for row in rows]


def work(path, url):
    record = read_work(
        Fetch(
            url,
            datetime(2026, 1, 1, tzinfo=UTC),
            status=200,
            headers=(("content-type", "text/html"),),
            body=path.read_bytes(),
        )
    )
    values = {name: getattr(record, name) for name in FIELDS}
    return {name: list(field.value) if name == "authors" else field.value for name, field in values.items() if field}


@pytest.mark.shared
@pytest.mark.parametrize("field", FIELDS)
def test_the_promised_share_of_a_field_is_right(read, scoring, field):
    asked = [(expected[field], got.get(field)) for expected, got in read if expected.get(field)]

    right = sum(scoring.right(field, want, got) for want, got in asked)

    assert right / len(asked) >= scoring.BARS[field]


@pytest.mark.shared
def test_hardly_a_doi_is_given_where_there_is_none(read):
    counts = Counter(bool(got.get("doi")) for expected, got in read if not expected.get("doi"))

    assert counts[True] <= MOST_INVENTED * max(1, counts.total()) + 1  # one page has a DOI that its truth lacks
