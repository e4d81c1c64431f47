"""What one place of a page or a file says of a work, before anybody chooses."""

from dataclasses import dataclass
from enum import StrEnum


class Name(StrEnum):
    """The fields of a record."""

    TITLE = "title"
    AUTHORS = "authors"
    YEAR = "year"
    VENUE = "venue"
    DOI = "doi"
    ARXIV_ID = "arxiv_id"
    ABSTRACT = "abstract"
    URL = "url"


@dataclass(frozen=True, slots=True)
class Claim:
    """One value as written. An author list may be one claim or one for each author."""

    name: Name
    value: str
    source: str
    """A row of `precedence.SOURCES[name]`."""
