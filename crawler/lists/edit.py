"""Puts safe edits into a list's bytes; every other byte stays."""

import html
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from crawler.lists.formats import read
from crawler.model.entry import Entry, Link, ReadingList, Role
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
    """Those of the fixes after which the list reads as before, but for what they are meant to change.

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
    added = _added(fixes)
    links = [link for link in after.links if _place(link, added) is None]
    if len(before.links) != len(links) or len(before.entries) != len(after.entries):
        return False
    if any(not _is_as_meant(old, new, fixes) for old, new in zip(before.links, links, strict=True)):
        return False
    owners = {old.entry: new.entry for old, new in zip(before.links, links, strict=True)}
    return _adds_what_is_meant(added, after.links, before.links, owners) and _tells_the_same(before, after, fixes)


_Added = list[tuple[int, int, Fix]]
"""Where in the list as it will be a fix's addition stands, in bytes."""


def _added(fixes: Sequence[Fix]) -> _Added:
    found, shift = [], 0
    for fix in sorted(fixes, key=lambda fix: fix.start):
        size = len(fix.replacement.encode())
        if fix.adds is not None:
            found.append((fix.start + shift, fix.start + shift + size, fix))
        shift += size - (fix.end - fix.start)
    return found


def _place(link: Link, added: _Added) -> Fix | None:
    return next((fix for start, end, fix in added if start <= link.start < end), None)


def _adds_what_is_meant(
    added: _Added, links: Sequence[Link], before: Sequence[Link], owners: Mapping[str | None, str | None]
) -> bool:
    """Each addition is one more link of the entry whose link it stands behind."""
    by_fix = {fix: [link for link in links if _place(link, added) == fix] for _, _, fix in added}
    for fix, new in by_fix.items():
        beside = max((link for link in before if link.end <= fix.start), key=lambda link: link.end, default=None)
        if beside is None or [(link.url, link.role, link.entry) for link in new] != [
            (fix.adds, Role.OTHER, owners[beside.entry])
        ]:
            return False
    return True


def _tells_the_same(before: ReadingList, after: ReadingList, fixes: Sequence[Fix]) -> bool:
    """No entry has other facts, but for those whose claims are settled."""
    changed = [(old, new) for old, new in zip(before.entries, after.entries, strict=True) if _facts(old) != _facts(new)]
    settled = [
        new.status_claim is None and _facts(old, settles=True) == _facts(new, settles=True) for old, new in changed
    ]
    return all(settled) and len(settled) == sum(fix.settles for fix in fixes)


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


def _facts(entry: Entry, *, settles: bool = False) -> Entry:
    """An entry without what a fix may change: its addresses, and the id and title that are made of one."""
    title = None if entry.title in (entry.url, *entry.other_urls) else entry.title
    facts = replace(entry, id="", title=title, url=None, other_urls=(), line=0, note=None)
    return replace(facts, status_claim=None, venue=None, year=None) if settles else facts
