"""JSON-LD scripts as schema.org items: graphs taken apart, references by @id resolved."""

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from lxml import etree

from crawler.metadata.schema import Item, best_first, listed

_SCRIPTS = etree.XPath("//script[contains(@type, 'ld+json')]")
_WRAPPING = re.compile(
    r"^\s*(?://)?\s*(?:<!--|<!\[CDATA\[|/\*\s*<!\[CDATA\[\s*\*/)|(?://)?\s*(?:-->|\]\]>|/\*\s*\]\]>\s*\*/)\s*;?\s*$"
)
_CONTROLS = re.compile(r"[\x00-\x1f]")
_LAST_COMMA = re.compile(r",(?=\s*[}\]])")
_LARGEST, _DEEPEST, _MOST = 2**21, 8, 2000  # characters of a script; levels; items
_SUBJECTS = ("@graph", "mainEntity")


def items(root: Any) -> list[Item]:
    """Works in a page's JSON-LD, the most telling first."""
    loaded = [value for script in _SCRIPTS(root) if (value := _load(script.text or "")) is not None]
    found = [item for value in loaded for item in _subjects(value, _DEEPEST)]
    by_id = {item["@id"]: item for item in found if isinstance(item.get("@id"), str) and len(item) > 1}
    return best_first([_with_references(item, by_id) for item in found[:_MOST]])


def _load(text: str) -> Any:
    """What a script holds; common slips (comments around it, raw line breaks in strings, a last comma) are forgiven."""
    text = _WRAPPING.sub("", _WRAPPING.sub("", text[:_LARGEST].strip()))
    for attempt in (text, _LAST_COMMA.sub("", _CONTROLS.sub(" ", text))):
        try:
            return json.loads(attempt, strict=False)
        except (ValueError, RecursionError):
            continue
    return None


def _subjects(value: Any, depth: int) -> Iterator[dict[str, Any]]:
    for one in listed(value):
        if not isinstance(one, dict) or depth == 0:
            continue
        yield one
        for key in _SUBJECTS:
            yield from _subjects(one.get(key), depth - 1)


def _with_references(item: dict[str, Any], by_id: Mapping[str, Item]) -> Item:
    """The item with `{"@id": …}` in its people and journals replaced by what they point to."""
    resolved = dict(item)
    for key in ("author", "creator", "publisher", "isPartOf"):
        values = listed(item.get(key))
        if values:
            resolved[key] = [
                by_id.get(str(one.get("@id")), one) if isinstance(one, Mapping) and not one.get("name") else one
                for one in values
            ]
    return resolved
