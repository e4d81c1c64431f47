"""An address as it goes to the network, made from an address as listed."""

import ipaddress
import re
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import quote, urlsplit

import idna

from crawler.model.errors import MalformedAddressError

# What may stand unescaped in a request target: RFC 3986 reserved and unreserved, and "%" of escapes already made.
_SAFE = "%/:=&?~#+!$,;'@()*[]|"
_CONTROLS = re.compile(r"[\x00-\x1f\x7f]")
_SURROGATES = re.compile(r"[\ud800-\udfff]")
_HOST_CHARACTERS, _LABEL_CHARACTERS = 253, 63  # RFC 1035, section 2.3.4
_DEFAULT_PORTS = {"http": 80, "https": 443}
_STRAY_PERCENT = re.compile(r"%(?![0-9A-Fa-f]{2})")
# Each step of a run asks for the same addresses again: a list of this many links is parsed once, in about 40 MB.
_REMEMBERED = 1 << 16
_HOST = re.compile(r"[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?(\.[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?)*\.?\Z")


@dataclass(frozen=True, slots=True)
class Address:
    """An http(s) address, normalised no further than servers can tell: host in lower-case ASCII, default port
    dropped, empty path "/", dot segments resolved, unsafe characters escaped (RFC 3986, section 6.2.2).
    """

    scheme: str
    """http or https."""
    host: str
    """Lower case, IDNA-encoded; an IPv6 address without its brackets."""
    port: int
    target: str
    """Path and query, escaped, beginning with "/"."""
    fragment: str
    """As listed, without "#"; empty where there is none."""
    userinfo: str = ""
    """"user" or "user:password" as listed; sent to its own host only, never shown."""

    @property
    def netloc(self) -> str:
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == _DEFAULT_PORTS[self.scheme] else f"{host}:{self.port}"

    @property
    def url(self) -> str:
        """What is fetched, and the key of its observations: no fragment, no userinfo."""
        return f"{self.scheme}://{self.netloc}{self.target}"

    @classmethod
    @lru_cache(maxsize=_REMEMBERED)
    def parse(cls, listed: str) -> "Address":
        """Read an address as listed.

        Raises:
            MalformedAddressError: it is not an http(s) address that a client could fetch; says why.
        """
        text = listed.strip()
        if _CONTROLS.search(text):
            raise MalformedAddressError("a control character stands in the address")
        if _SURROGATES.search(text):
            raise MalformedAddressError("half a character stands in the address")
        try:
            parts = urlsplit(text)
            port = parts.port
        except ValueError as error:
            raise MalformedAddressError(str(error)) from None
        scheme = parts.scheme.lower()
        if scheme not in _DEFAULT_PORTS:
            raise MalformedAddressError(f"not an http(s) address: {scheme or 'no scheme'}")
        if port == 0:
            raise MalformedAddressError("port 0 can't be connected to")
        return cls(
            scheme=scheme,
            host=_host(parts.hostname or ""),
            port=port or _DEFAULT_PORTS[scheme],
            target=_escape(_without_dots(parts.path or "/"))
            + (f"?{_escape(parts.query)}" if "?" in text.partition("#")[0] else ""),
            fragment=parts.fragment,
            userinfo=parts.netloc.rpartition("@")[0],
        )


def _host(host: str) -> str:
    if not host:
        raise MalformedAddressError("the host is missing")
    if ":" in host:
        try:
            return str(ipaddress.IPv6Address(host))
        except ValueError:
            raise MalformedAddressError(f"not an IPv6 address: {host}") from None
    if not host.isascii():
        try:
            host = idna.encode(host, uts46=True).decode("ascii")
        except idna.IDNAError as error:
            raise MalformedAddressError(f"not a host name: {host} ({error})") from None
    host = host.lower()
    if (
        not _HOST.match(host)
        or len(host) > _HOST_CHARACTERS
        or any(len(label) > _LABEL_CHARACTERS for label in host.split("."))
    ):
        raise MalformedAddressError(f"not a host name: {host}")
    return host


def _without_dots(path: str) -> str:
    """Every client resolves "." and ".." before it asks (RFC 3986, section 5.2.4)."""
    if "/." not in path:
        return path
    segments = path.split("/")
    kept: list[str] = []
    for segment in segments[1:]:
        if segment == "..":
            kept = kept[:-1]
        elif segment != ".":
            kept.append(segment)
    if segments[-1] in (".", ".."):
        kept.append("")
    return "/" + "/".join(kept)


def _escape(text: str) -> str:
    escaped = quote(text, safe=_SAFE)
    return _STRAY_PERCENT.sub("%25", escaped)
