"""Does a page have the place that a link names? (HTML, section 7.4.6.4, "indicated part of the document")"""

import re
from collections.abc import Iterable
from urllib.parse import unquote

from crawler.model.fetch import Fetch
from crawler.model.page import Page
from crawler.model.verdict import Verdict, VerdictName
from crawler.verdicts.statuses import is_success

# GitHub puts its prefix before every id, and marks lines of files by script.
_GITHUB_PREFIX = "user-content-"
_LINES = re.compile(r"L\d+(?:C\d+)?(?:-L?\d+(?:C\d+)?)?\Z")
# `#/route` and `#!route` are addresses within a script's application; `:~:` begins directives for browsers.
_BY_SCRIPT = ("/", "!", "?")
_DIRECTIVE = ":~:"
# These need no element of that name.
_ALWAYS_THERE = frozenset({"", "top"})
# Characters of visible text under which a page with scripts is drawn by them.
_SHELL = 100


def missing_fragments(fetch: Fetch, page: Page, fragments: Iterable[str]) -> tuple[str, ...]:
    """Those of the listed fragments that a good page certainly does not have.

    Args:
        page: read with `want_anchors`. Places in a PDF, and parameters that its viewers read, are no elements.
        fragments: as listed, without "#".
    """
    if page.anchors is None or not is_success(fetch) or fetch.truncated or not fetch.is_html:
        return ()
    if page.is_drawn or (page.has_script and page.text_length < _SHELL):
        return ()
    folded = {anchor.casefold() for anchor in page.anchors}
    return tuple(each for each in fragments if not _is_there(each, page, folded))


def missing_place(fragment: str) -> Verdict:
    """The verdict of a link to a good page that does not have the place."""
    return Verdict(VerdictName.BROKEN, "fragment-missing", evidence=(f"the page has no place #{fragment}",))


def _is_there(fragment: str, page: Page, folded: set[str]) -> bool:
    assert page.anchors is not None
    name = fragment.partition(_DIRECTIVE)[0]
    decoded = unquote(name)
    if decoded.startswith(_BY_SCRIPT) or decoded.casefold() in _ALWAYS_THERE or _LINES.match(decoded):
        return True
    if any(each in page.anchors for each in (name, decoded, _GITHUB_PREFIX + decoded)):
        return True
    # A key and its value are read by a script (`#page=3`, `#t=10s`, `#tab:intro`).
    if "=" in decoded:
        return True
    # GitHub finds headings whatever the case; elsewhere the case counts.
    return _GITHUB_PREFIX + decoded.casefold() in folded
