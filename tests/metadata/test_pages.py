"""Made-up pages in the shapes of publishers, repositories, blogs and videos, each with what is right to read."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from crawler.metadata import read_work
from crawler.model.fetch import Fetch

PAGES = Path(__file__).with_name("pages")
FIELDS = ("title", "authors", "year", "venue", "doi", "arxiv_id", "abstract")


@pytest.mark.parametrize("page", sorted(PAGES.glob("*.html")), ids=lambda page: page.stem)
def test_every_field_is_read_and_nothing_is_invented(page):
    truth = json.loads(page.with_suffix(".json").read_text(encoding="utf-8"))

    record = read_work(
        Fetch(
            url=truth["url"],
            fetched_at=datetime(2026, 1, 1, tzinfo=UTC),
            status=200,
            headers=(("content-type", "text/html; charset=utf-8"),),
            body=page.read_bytes(),
        )
    )

    assert {name: _plain(getattr(record, name)) for name in FIELDS} == {name: truth[name] for name in FIELDS}


def _plain(field):
    return None if field is None else list(field.value) if isinstance(field.value, tuple) else field.value
