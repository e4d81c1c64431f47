"""Which items are entries, and what each link is to them."""

from collections.abc import Iterable

from crawler.lists.items import Item
from crawler.lists.source import Source
from crawler.model.entry import Entry, Link


def collect(items: Iterable[Item], source: Source) -> tuple[tuple[Entry, ...], tuple[Link, ...]]:
    """Entries and links of a document's items, links in the order of the file."""
    raise NotImplementedError((items, source))
