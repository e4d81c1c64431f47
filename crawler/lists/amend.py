"""Edits that tell more than an entry did: a second address beside its own, a fact in the place of a claim."""

import html
import re
from collections.abc import Callable

from crawler.model.entry import Entry, Link, ReadingList, Role
from crawler.model.finding import Fix

_NEARBY = 2000  # bytes behind an address in which its link ends
_MARKDOWN_END = re.compile(rb"(?:[ \t]+(?:\"[^\"\r\n]*\"|'[^'\r\n]*'))?\)")
_HTML_END = re.compile(rb"(?:(?!<a\b)[\s\S]){0,2000}?</a\s*>", re.IGNORECASE)
_RST_END = re.compile(rb">`__?")
_BIBTEX_START = re.compile(rb"([ \t]*)[A-Za-z-]+\s*=\s*[{\"]+\s*\Z")
_BIBTEX_END = re.compile(rb"\s*[}\"]+")
# Of words that are put between others they would make something else.
_MEANINGFUL = re.compile(r"[*_`\[\]<>|&\\#^~{}$]")


def beside(reading: ReadingList, entry: Entry, written: str) -> Fix | None:
    """Name the published version next to the address that an entry has; None where that can't be done plainly.

    Args:
        written: its address, as it stands in this format.
    """
    link = next((each for each in reading.links if each.entry == entry.id and each.role is Role.PRIMARY), None)
    place = _PLACES.get(reading.format)
    if link is None or link.malformed is not None or place is None:
        return None
    found = place(reading.data, link, written)
    if found is None:
        return None
    at, text = found
    address = html.unescape(written)
    return Fix(f"name {address} beside {link.url}", at, at, text, adds=address)


def instead_of_claim(reading: ReadingList, entry: Entry, words: str) -> Fix | None:
    """Say where a work has appeared in the place of what an entry claims of its state; None unless that stands once."""
    if reading.format not in ("markdown", "html", "rst") or not entry.status_claim or _MEANINGFUL.search(words):
        return None
    starts = sorted(link.start for link in reading.links if link.entry == entry.id)
    if not starts:
        return None
    start = max(reading.data.rfind(b"\n", 0, starts[0]), 0)
    others = [link.start for link in reading.links if link.start > starts[-1] and link.entry != entry.id]
    end = reading.data.rfind(b"\n", 0, min(others)) if others else len(reading.data)
    claim = rb"\s+".join(re.escape(word.encode()) for word in entry.status_claim.split())
    found = list(re.finditer(rb"(?<!\w)" + claim + rb"(?!\w)", reading.data[start : max(end, starts[-1])]))
    if len(found) != 1:
        return None
    at, until = start + found[0].start(), start + found[0].end()
    return Fix(f"say “{words}” instead of “{entry.status_claim}”", at, until, words, settles=True)


def _in_markdown(data: bytes, link: Link, written: str) -> tuple[int, str] | None:
    before, after = data[max(link.start - _NEARBY, 0) : link.start], link.end
    in_angles = before.endswith(b"<") and data[after : after + 1] == b">"
    if in_angles:
        before, after = before[:-1], after + 1
    if before.endswith(b"]("):
        closing = _MARKDOWN_END.match(data, after, after + _NEARBY)
        return None if closing is None else (closing.end(), f" ([published]({written}))")
    is_definition = before.rstrip(b" \t").endswith(b"]:")
    return (after, f", <{written}>") if in_angles and not is_definition else None


def _in_html(data: bytes, link: Link, written: str) -> tuple[int, str] | None:
    closing = _HTML_END.match(data, link.end, link.end + _NEARBY)
    return None if closing is None else (closing.end(), f' (<a href="{written}">published</a>)')


def _in_rst(data: bytes, link: Link, written: str) -> tuple[int, str] | None:
    closing = _RST_END.match(data, link.end)
    return None if closing is None else (closing.end(), f" (`published <{written}>`__)")


def _in_bibtex(data: bytes, link: Link, written: str) -> tuple[int, str] | None:
    line = data.rfind(b"\n", 0, link.start) + 1
    opening = _BIBTEX_START.match(data, line, link.start)
    closing = _BIBTEX_END.match(data, link.end, link.end + _NEARBY)
    if opening is None or closing is None or "doi.org/" not in written:
        return None
    newline = "\r\n" if data[:line].endswith(b"\r\n") else "\n"
    return closing.end(), f",{newline}{opening[1].decode()}doi = {{{written.partition('doi.org/')[2]}}}"


_PLACES: dict[str, Callable[[bytes, Link, str], tuple[int, str] | None]] = {
    "markdown": _in_markdown,
    "html": _in_html,
    "rst": _in_rst,
    "bibtex": _in_bibtex,
}
"""By format: where the address goes and how it is put; None where it stands in a form that has no such place."""
