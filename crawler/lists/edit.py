"""Puts safe edits into a list's bytes; every other byte stays."""

import html
from collections.abc import Iterable, Sequence
from dataclasses import replace

from crawler.lists.formats import read
from crawler.model.entry import Entry, Link, ReadingList
from crawler.model.errors import ListError
from crawler.model.finding import Fix


def apply(data: bytes, fixes: Iterable[Fix]) -> bytes:
    """The bytes with each fix in its place.

    Raises:
        ValueError: two fixes are about the same bytes, or one is about bytes that are not there.
    """
    parts, after = [], 0
    for fix in sorted(fixes, key=lambda fix: fix.start):
        if not after <= fix.start <= fix.end <= len(data):
            raise ValueError(f"{fix.summary}: its bytes, {fix.start} to {fix.end}, are not free")
        parts += [data[after : fix.start], fix.replacement.encode("utf-8")]
        after = fix.end
    return b"".join((*parts, data[after:]))


def certain(data: bytes, path: str, fixes: Sequence[Fix]) -> tuple[Fix, ...]:
    """Those of the fixes after which the list reads as before, but for the addresses that they change.

    Tried all at once, and one by one where that is not so. The first of two for the same bytes counts.
    """
    before = read(data, path)
    free: list[Fix] = []
    for fix in sorted(dict.fromkeys(fixes), key=lambda fix: (fix.start, fix.end)):
        if not free or fix.start >= free[-1].end:
            free.append(fix)
    if _is_certain(data, before, free):
        return tuple(free)
    alone = [fix for fix in free if _is_certain(data, before, [fix])]
    return tuple(alone) if _is_certain(data, before, alone) else ()


def _is_certain(data: bytes, before: ReadingList, fixes: Sequence[Fix]) -> bool:
    try:
        after = read(apply(data, fixes), before.path)
    except (ListError, ValueError):
        return False
    if len(before.links) != len(after.links) or len(before.entries) != len(after.entries):
        return False
    links = zip(before.links, after.links, strict=True)
    return all(_is_as_meant(old, new, fixes) for old, new in links) and [*map(_facts, before.entries)] == [
        *map(_facts, after.entries)
    ]


def _is_as_meant(old: Link, new: Link, fixes: Sequence[Fix]) -> bool:
    """A link that no fix touches is as it was. One whose address a fix replaces has the new address, whole; one that a
    fix mends around its address has the address that was meant, and is well-formed.
    """
    touching = [fix for fix in fixes if fix.start < old.end and old.start < fix.end]
    if not touching:
        mended = [fix for fix in fixes if old.malformed is not None and fix.start == old.malformed.start]
        is_as_it_was = (old.url, old.label, old.role) == (new.url, new.label, new.role)
        return is_as_it_was and not (mended and new.malformed)
    meant = {
        html.unescape(fix.replacement) if (fix.start, fix.end) == (old.start, old.end) else old.url for fix in touching
    }
    return meant == {new.url} and old.role == new.role and new.malformed is None


def _facts(entry: Entry) -> Entry:
    """An entry without what a fix may change: its addresses, and the id and title that are made of one."""
    title = None if entry.title in (entry.url, *entry.other_urls) else entry.title
    return replace(entry, id="", title=title, url=None, other_urls=(), line=0, note=None)
