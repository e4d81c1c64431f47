"""Connect to another host or port than an address names, as curl's --connect-to does."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

import idna

_PART = r"(\[[0-9A-Fa-f:.]+\]|[^:\[\]]*)"
_RULE = re.compile(rf"{_PART}:(\d*):{_PART}:(\d*)\Z")
_LARGEST_PORT = 65535


@dataclass(frozen=True, slots=True)
class ConnectTo:
    """One rule HOST:PORT:TOHOST:TOPORT; the address, its Host header and its certificate's name stay as listed."""

    host: str
    """Lower case; empty matches every host."""
    port: int | None
    """None matches every port."""
    to_host: str
    """Empty: the host stays."""
    to_port: int | None
    """None: the port stays."""

    @classmethod
    def parse(cls, text: str) -> "ConnectTo":
        """Read a rule.

        Raises:
            ValueError: it is none; says how to write one.
        """
        match = _RULE.match(text.strip())
        ports = [int(part) for part in (match[2], match[4]) if part] if match else []
        if match is None or any(not 0 < port <= _LARGEST_PORT for port in ports):
            raise ValueError(
                f"{text!r} is no rule: write HOST:PORT:TOHOST:TOPORT, empty parts match all ([::1] in brackets)"
            )
        return cls(
            host=_as_asked_for(match[1].strip("[]")),
            port=int(match[2]) if match[2] else None,
            to_host=match[3].strip("[]"),
            to_port=int(match[4]) if match[4] else None,
        )

    def matches(self, host: str, port: int) -> bool:
        return self.host in ("", host, host.removesuffix(".")) and self.port in (None, port)


def connect_where(rules: Iterable[ConnectTo], host: str, port: int) -> tuple[str, int] | None:
    """Where to connect for an address by the first rule that matches it; None without one."""
    for rule in rules:
        if rule.matches(host, port):
            return rule.to_host or host, rule.to_port or port
    return None


def _as_asked_for(host: str) -> str:
    """A rule's host in the spelling in which it is asked for: lower case, IDNA-encoded."""
    if host.isascii():
        return host.lower()
    try:
        return idna.encode(host, uts46=True).decode("ascii")
    except idna.IDNAError as error:
        raise ValueError(f"{host!r} is no host name ({error})") from None
