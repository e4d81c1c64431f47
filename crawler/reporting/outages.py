"""Hosts that are down as a whole: one event, however many links it takes along."""

from collections.abc import Iterable
from functools import lru_cache
from urllib.parse import urlsplit

from crawler.model.run import LinkRow
from crawler.model.verdict import REASONS, VerdictName

# With fewer addresses "the host" would be a guess.
_FEWEST = 3

# What a whole host does; a 404 is a matter of each page, even where all pages have one.
_HOST_REASONS = frozenset({*REASONS[VerdictName.FAILING], "no-such-host", "parked", "hijacked"}) | {
    reason for reason in REASONS[VerdictName.BROKEN] if reason.startswith("tls-")
}


def outages(rows: Iterable[LinkRow]) -> dict[str, str]:
    """Which listed addresses are down because their host is: host by address.

    A host counts where at least three of its addresses are listed, and all of them have the same such reason.
    """
    by_host: dict[str, list[LinkRow]] = {}
    for row in rows:
        host = host_of(row.url)
        if host and row.verdict.name is not VerdictName.SKIPPED:
            by_host.setdefault(host, []).append(row)
    return {
        row.url: host
        for host, members in by_host.items()
        if len(members) >= _FEWEST and {member.verdict.reason for member in members} <= _HOST_REASONS
        if len({member.verdict.reason for member in members}) == 1
        for row in members
    }


# Every format asks for the hosts of all links.
@lru_cache(maxsize=1 << 15)
def host_of(url: str) -> str:
    """The host of an address as listed, in lower case; empty where it has none."""
    try:
        return urlsplit(url.strip()).hostname or ""
    except ValueError:
        return ""
