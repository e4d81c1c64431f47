"""Everything that was seen of one address, before anybody judges it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

_HTML_TYPES = frozenset({"", "text/html", "application/xhtml+xml"})


class Trouble(StrEnum):
    """Why a fetch has no usable response. Each name is also a verdict's reason, except PRIVATE."""

    TIMEOUT = "timeout"
    REFUSED = "refused"
    RESET = "reset"
    NO_SUCH_HOST = "no-such-host"
    DNS_TROUBLE = "dns-trouble"
    NO_NETWORK = "no-network"
    """This machine has no route or no resolver: says nothing of the address."""
    TLS_EXPIRED = "tls-expired"
    TLS_SELF_SIGNED = "tls-self-signed"
    TLS_HOSTNAME = "tls-hostname"
    TLS_OTHER = "tls-other"
    BAD_RESPONSE = "bad-response"
    """Not HTTP, truncated, over-large headers, a broken encoding."""
    REDIRECT_LOOP = "redirect-loop"
    """A hop led to an address seen before in the chain, or the limit of hops was reached."""
    UNSAFE_REDIRECT = "unsafe-redirect"
    """A hop led to another scheme, or to a private address."""
    PRIVATE = "private"
    """The listed address itself is private or loopback, and that was not allowed."""
    ROBOTS = "robots"
    RATE_LIMITED = "rate-limited"
    """The host asks for a longer pause than a run can wait."""
    MALFORMED_URL = "malformed-url"


@dataclass(frozen=True, slots=True)
class Target:
    """An address to fetch, with what a conditional request needs (RFC 9110, section 13)."""

    url: str
    """`Address.url`: no fragment."""
    etag: str | None = None
    last_modified: str | None = None
    fragments: tuple[str, ...] = ()
    """Places of the page that the list names; of no interest to the network."""


@dataclass(frozen=True, slots=True)
class Hop:
    """One response of a chain that led on: a redirect, or a page that sends its readers on (status 2xx)."""

    url: str
    status: int
    location: str
    """The Location header, or a meta refresh's goal, resolved against `url`, fragment kept."""


@dataclass(frozen=True, slots=True)
class Fetch:
    """What the world answered for one address in one run, retries and redirects included."""

    url: str
    """The address asked for: `Target.url`."""
    fetched_at: datetime
    """UTC, when the last try began."""
    hops: tuple[Hop, ...] = ()
    """Redirects that were followed, in order; empty without any."""
    final_url: str = ""
    """Where the last response (or the trouble) came from; `url` without redirects."""
    status: int | None = None
    """Status of the last response; None where there was none."""
    headers: tuple[tuple[str, str], ...] = ()
    """Of the last response, names in lower case, in order, repeats kept."""
    body: bytes = b""
    """Decompressed, cut at the cap; empty where only the head mattered."""
    body_read: bool = True
    """False where the body was left unread on purpose (binaries)."""
    truncated: bool = False
    """The body was longer than the cap, or slower than the time limit."""
    trouble: Trouble | None = None
    detail: str = ""
    """The trouble in the words of the library that met it, bounded to 300 characters, no control characters."""
    elapsed: float = 0.0
    """Seconds of the last try, from sending to the last byte read, hops included."""
    tries: int = 1
    took: tuple[float, ...] = ()
    """Seconds of each request of the last try: one for each hop, one for the last response."""
    ip: str | None = None
    """Where the last response came from; this and `tls` only if the crawl was asked to tell."""
    tls: str | None = None
    """In words, what secured the last response: version, the certificate's end and who vouches for it."""
    conditional: bool = False
    """The request asked for the page only if it had changed: a 304 is an answer then."""
    retry_after: float | None = None
    """Seconds the host asked us to wait (RFC 9110, section 10.2.3); None where it did not."""

    def header(self, name: str) -> str | None:
        """First value of a header, by its lower-case name."""
        for key, value in self.headers:
            if key == name:
                return value
        return None

    @property
    def is_html(self) -> bool:
        """Sent as a web page, or without a word what it is."""
        return self.content_type in _HTML_TYPES

    @property
    def content_type(self) -> str:
        """Media type in lower case without parameters; empty where none was sent."""
        return (self.header("content-type") or "").partition(";")[0].strip().lower()
