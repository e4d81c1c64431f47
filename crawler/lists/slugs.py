"""The in-page targets that GitHub makes of headings."""

import re

_DROPPED = re.compile(r"[^\w\- ]")
_NAMED = re.compile(r"""\s(?:id|name)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""", re.IGNORECASE)


class Slugs:
    """Collects the targets of one document in their order; the second heading of a name gets "-1"."""

    def __init__(self) -> None:
        self._found: dict[str, int] = {}

    def heading(self, text: str) -> None:
        slug = _DROPPED.sub("", text.strip().lower()).replace(" ", "-")
        count = self._found.get(slug)
        if count is None:
            self._found[slug] = 0
            return
        while slug in self._found:
            count += 1
            candidate = f"{slug}-{count}"
            if candidate not in self._found:
                self._found[slug] = count
                self._found[candidate] = 0
                return

    def tag(self, text: str) -> None:
        """An HTML tag, which may carry an id or a name."""
        for match in _NAMED.finditer(text):
            self._found.setdefault(match.group(match.lastindex or 0), 0)

    def all(self) -> tuple[str, ...]:
        return tuple(self._found)
