"""Which parts of a page are about its own work, and which are about others."""

from typing import Any

from crawler.metadata.clean import bare
from crawler.metadata.markup import words_of

_ASIDE_TAGS = frozenset({"nav", "footer", "aside"})
# Words in classes and ids of parts that tell of other works, other people, or the site.
_ASIDE = frozenset(
    [
        "references", "reference", "bibliography", "citations", "citedby", "related", "recommended", "recommendation",
        "recommendations", "comments", "comment", "respond", "sidebar", "widget", "footer", "nav", "navbar", "navigation",
        "menu", "breadcrumb", "breadcrumbs", "similar", "trending", "popular", "reply", "promo", "newsletter", "cookie",
        "advert", "modal", "reflist", "refs", "ref", "footnotes", "acknowledgements", "acknowledgments",
        "license", "relatedposts", "outline",
    ]
)  # fmt: skip
# The part beside a sidebar is called after it too: "has-sidebar", "content sidebar".
_SIDEBAR = frozenset({"sidebar"})
_BESIDE_SIDEBAR = frozenset({"content", "main", "has", "with", "no", "page", "layout", "wrapper"})
# Headings behind which other works are told of.
_LISTS_OF_WORKS = frozenset(
    [
        "references", "bibliography", "literature", "literature cited", "notes", "references and notes", "works cited",
        "further reading", "see also", "related", "more information", "bibliographie", "literatur", "referencias", "bibliografia",
        "related articles", "similar articles", "recommended articles", "cited by",
    ]
)  # fmt: skip
_FARTHEST = 14  # ancestors


def is_aside(element: Any) -> bool:
    """Whether an element is, or stands in, a part that is not about the page's own work."""
    node: Any = element
    for _ in range(_FARTHEST):
        if node is None or node.tag in {"body", "html", "main", "article"}:
            return False
        words = words_of(node)
        if node.tag in _ASIDE_TAGS or (words & _ASIDE and not (words & _ASIDE == _SIDEBAR and words & _BESIDE_SIDEBAR)):
            return True
        node = node.getparent()
    return False


def begins_list_of_works(heading: str) -> bool:
    """Whether what follows a heading is about other works: "References"."""
    return bare(heading[:80]) in _LISTS_OF_WORKS
