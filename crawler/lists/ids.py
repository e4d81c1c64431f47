"""Readable names for entries, unique in their list and stable while the title or address stays."""

import re
import unicodedata

_LENGTH = 60  # characters: readable in a table, long enough to tell papers apart
_GAPS = re.compile(r"[\W_]+")
_SCHEME = re.compile(r"^[a-z][a-z0-9+.-]*:(//)?(www\.)?", re.IGNORECASE)


class Ids:
    """Gives each entry of one list its id; the second of a name gets "-2"."""

    def __init__(self) -> None:
        self._count: dict[str, int] = {}
        self._taken: set[str] = set()

    def new(self, title: str | None, url: str | None) -> str:
        """An id from the title, or the address without one."""
        stem = _slug(title or "") or _slug(_SCHEME.sub("", url or "")) or "entry"
        number = self._count.get(stem, 0) + 1
        name = stem if number == 1 else f"{stem}-{number}"
        while name in self._taken:
            number += 1
            name = f"{stem}-{number}"
        self._count[stem] = number
        self._taken.add(name)
        return name


def _slug(text: str) -> str:
    plain = text[:400]
    if not plain.isascii():
        plain = "".join(c for c in unicodedata.normalize("NFKD", plain) if not unicodedata.combining(c))
    slug = _GAPS.sub("-", plain.casefold()).strip("-")
    if len(slug) <= _LENGTH:
        return slug
    head, _, _ = slug[: _LENGTH + 1].rpartition("-")
    return head or slug[:_LENGTH]
