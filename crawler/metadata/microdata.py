"""Microdata and RDFa Lite as schema.org items. RDFa differs in its attributes' names only, as far as pages use it."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from lxml import etree

from crawler.metadata.markup import text_of
from crawler.metadata.schema import Item, best_first

_MOST, _DEEPEST = 500, 6  # properties; levels of items in items


@dataclass(frozen=True, slots=True)
class _Dialect:
    kind: str
    """The attribute with an item's type; an element that has it begins an item."""
    property: str
    scopes: Any
    """XPath of the elements that begin an item inside no other."""
    properties: Any


_DIALECTS = (
    _Dialect(
        "itemtype",
        "itemprop",
        etree.XPath("//*[@itemscope and @itemtype][not(@itemprop)]"),
        etree.XPath(".//*[@itemprop]"),
    ),
    _Dialect(
        "typeof",
        "property",
        etree.XPath("//*[@typeof][not(@property)]"),
        etree.XPath(".//*[@property]"),
    ),
)
_VALUES = ("content", "datetime", "src", "href", "resource")


def items(root: Any) -> list[Item]:
    """Works in a page's attributes, the most telling first."""
    found: list[Item] = []
    for dialect in _DIALECTS:
        found += [_item(scope, dialect, _DEEPEST) for scope in dialect.scopes(root)[:_MOST]]
    return best_first(found)


def _item(scope: Any, dialect: _Dialect, depth: int) -> dict[str, Any]:
    item: dict[str, Any] = {"@type": (scope.get(dialect.kind) or "").split()}
    if depth == 0:
        return item
    for element in _own(scope, dialect):
        value = _item(element, dialect, depth - 1) if element.get(dialect.kind) else _value(element)
        for name in element.get(dialect.property).split():
            item.setdefault(name.rpartition("/")[2].rpartition(":")[2], []).append(value)
    return item


def _own(scope: Any, dialect: _Dialect) -> Iterator[Any]:
    """Properties of this item, not those of items in it."""
    for element in dialect.properties(scope)[:_MOST]:
        outer = element.getparent()
        while outer is not scope and not (outer.get(dialect.kind) or outer.get("itemscope") is not None):
            outer = outer.getparent()
        if outer is scope:
            yield element


def _value(element: Any) -> str:
    for name in _VALUES:
        if (
            name in {"href", "src"}
            and element.tag not in {"link", "img", "video", "audio", "source"}
            and text_of(element)
        ):
            break
        if value := element.get(name):
            return str(value)
    return text_of(element)
