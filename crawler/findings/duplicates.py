"""Entries of a list that name the same address twice."""

from collections.abc import Iterator

from crawler.findings.kinds import KINDS
from crawler.model.address import Address
from crawler.model.entry import Entry, ReadingList
from crawler.model.errors import MalformedAddressError
from crawler.model.finding import Finding

# Lines. A course, and below it its lectures and its syllabus on the same page: in one list of 706 entries, 86 of the 90
# entries with an address that an earlier one has were such parts.
_NEIGHBOURS = 10
_WEB_PORTS = frozenset({80, 443})


def find_duplicates(reading: ReadingList) -> Iterator[Finding]:
    """One finding for each entry whose primary address an entry above it has already.

    Two places of one page (`#week-1`, `#week-2`) are two resources; a page and a place of it are two as well.
    """
    first: dict[str, Entry] = {}
    for entry in reading.entries:
        same = sameness(entry.url or "")
        if same is None:
            continue
        earlier = first.setdefault(same, entry)
        if earlier is not entry and not _is_part(entry, earlier):
            yield _duplicate(entry, earlier)


def sameness(url: str) -> str | None:
    """A key under which two spellings of one http(s) address are equal; None for what is no such address.

    Leaves out what changes no page in practice: scheme, `www.`, upper case of the host, default port, a slash at the
    end and an empty fragment.
    """
    try:
        address = Address.parse(url)
    except MalformedAddressError:
        return None
    host = address.host.removeprefix("www.")
    port = "" if address.port in _WEB_PORTS else f":{address.port}"
    path, _, query = address.target.partition("?")
    return f"{host}{port}{path.rstrip('/')}{'?' * bool(query)}{query}{'#' * bool(address.fragment)}{address.fragment}"


def _is_part(entry: Entry, earlier: Entry) -> bool:
    """Close by, and under another title: a further part of the resource, not the resource once more."""
    return abs(entry.line - earlier.line) <= _NEIGHBOURS and entry.title != earlier.title


def _duplicate(entry: Entry, earlier: Entry) -> Finding:
    title = f' as "{earlier.title}"' if earlier.title and earlier.title != entry.title else ""
    return Finding(
        kind="duplicate-entry",
        severity=KINDS["duplicate-entry"].severity,
        list=entry.list,
        line=entry.line,
        entry=entry.id,
        url=entry.url,
        field="url",
        reason="duplicate-entry",
        listed=entry.url,
        fresh=None,
        source="the list",
        evidence=(f"already listed on line {earlier.line}{title}",),
    )
