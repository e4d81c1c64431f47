"""What a reader sees on a page without tags: headings, bylines, abstracts, labelled values, dates, its DOI."""

from collections.abc import Collection, Iterator
from typing import Any

from crawler.metadata.claims import Claim, Name
from crawler.metadata.visible import abstract, authors, dates, dois, journal, labels, standfirst, titles


def read_visible(root: Any, url: str, wanted: Collection[Name]) -> Iterator[Claim]:
    """Claims of what is shown, the most telling first within each field.

    Args:
        url: the page's own address, whose path may hold a date.
        wanted: the fields that nobody has told for certain; looking for the others would be most of the work.
    """
    title, found = titles.read(root, url)
    yield from found
    if Name.AUTHORS in wanted:
        yield from authors.read(root, title)
    if Name.ABSTRACT in wanted:
        yield from abstract.read(root)
        yield from standfirst.read(root)
    if Name.YEAR in wanted:
        yield from dates.read(root, url)
    if Name.DOI in wanted:
        yield from dois.read(root, title)
    if Name.VENUE in wanted:
        yield from journal.read(root)
    yield from labels.read(root, wanted)
