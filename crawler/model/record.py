"""Fresh metadata of a work, every field with the source that says so."""

from dataclasses import dataclass
from datetime import datetime
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Field(Generic[T]):
    """One value and who says so."""

    value: T
    source: str
    """The tag, block or service that it was read from: "citation_title", "json-ld", "abstract block", "arXiv"."""
    fetched_at: datetime | None = None
    """UTC; None where nothing was fetched for it."""


@dataclass(frozen=True, slots=True)
class Record:
    """What is known of a work. A field is None where nobody says anything that can be relied on."""

    title: Field[str] | None = None
    authors: Field[tuple[str, ...]] | None = None
    """In the order of the work; "First Last" wherever the source tells the two apart."""
    year: Field[int] | None = None
    """Of publication; of the first version for a preprint."""
    venue: Field[str] | None = None
    """Journal, proceedings, repository or publisher, as the source spells it."""
    doi: Field[str] | None = None
    """Bare, as registered or printed: `10.1038/s41586-021-03819-2`."""
    arxiv_id: Field[str] | None = None
    """Without version: `1706.03762` or `cs/0112017`."""
    abstract: Field[str] | None = None
    """Plain text, white space collapsed, without its heading."""
    url: Field[str] | None = None
    """Where the page says that it is; else where it was found."""
