"""An address taken apart, as the families of names look at it."""

from dataclasses import dataclass
from urllib.parse import parse_qsl, unquote, urlsplit

# Characters: no address of a work is longer, and patterns stay quick.
_LONGEST = 2000
_WEB = frozenset({"http", "https"})
# In front of the host that a family asks for.
_PREFIXES = ("www.", "m.", "mobile.")
# Longer queries name no work.
_MOST_FIELDS = 50


@dataclass(frozen=True, slots=True)
class Parts:
    """Host, path and query, escapes decoded."""

    host: str
    """Lower case, without port, "www." and "m."."""
    path: str
    """Decoded, without the "/" at its end; "" for the root."""
    query: dict[str, str]
    """The first value of each name, names in lower case."""
    fragment: str
    domains: frozenset[str]
    """The host and all that it is below: a.b.org, b.org, org."""

    def on(self, *domains: str) -> bool:
        """Whether the host is one of the domains or below one."""
        return not self.domains.isdisjoint(domains)


def take_apart(url: str) -> Parts | None:
    """The parts of an http(s) address; None for what is none."""
    if len(url) > _LONGEST:
        return None
    try:
        split = urlsplit(url.strip())
        host = (split.hostname or "").rstrip(".")
        pairs = parse_qsl(split.query, max_num_fields=_MOST_FIELDS)
    except ValueError:
        return None
    if split.scheme.lower() not in _WEB or not host:
        return None
    for prefix in _PREFIXES:
        host = host.removeprefix(prefix)
    labels = host.split(".")
    return Parts(
        host=host,
        domains=frozenset(".".join(labels[place:]) for place in range(len(labels))),
        path=unquote(split.path).rstrip("/"),
        query={name.lower(): value for name, value in reversed(pairs)},
        fragment=unquote(split.fragment),
    )
