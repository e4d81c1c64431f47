"""Where connections go: names are resolved, guarded and redirected in one place, so nothing slips in between."""

import asyncio
import functools
import ipaddress
import socket
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import aiohttp
from aiohttp.abc import AbstractResolver, ResolveResult

from crawler.fetching.connect import ConnectTo, connect_where
from crawler.fetching.guard import is_public
from crawler.fetching.pages.heads import MendingHandler
from crawler.fetching.pages.troubles import RefusedByGuardError

# Threads. A dead name can hold the system's resolver for ten seconds; others must not wait for it.
_LOOKUPS_AT_ONCE = 64
# Seconds that a name's addresses are remembered: a run is short.
_REMEMBER_NAMES = 600


class Connector(aiohttp.TCPConnector):
    """A connection pool that obeys `connect_to` and refuses what is not of the public internet.

    The check is on the very addresses that are connected to, so that a name which resolves otherwise a second time
    (DNS rebinding) gains nothing.
    """

    def __init__(self, *, connect_to: Sequence[ConnectTo], allow_private: bool, **rest: Any) -> None:
        super().__init__(
            resolver=_Resolver(), ttl_dns_cache=_REMEMBER_NAMES, limit=0, limit_per_host=0, keepalive_timeout=5, **rest
        )
        # aiohttp has no public way to change it; a partial is not taken for one of its base class.
        self._factory = functools.partial(MendingHandler, loop=self._loop)  # type: ignore[assignment]
        self._connect_to = tuple(connect_to)
        self._allow_private = allow_private

    # aiohttp has no public way to change the port, nor one that sees literal addresses; this is where both pass.
    async def _resolve_host(self, host: str, port: int, traces: Any = None) -> list[ResolveResult]:
        told = connect_where(self._connect_to, host, port)
        host, port = told or (host, port)
        found = [_literal(host, port)] if _is_literal(host) else await super()._resolve_host(host, port, traces)
        if self._allow_private or told is not None:
            return found
        public = [where for where in found if is_public(where["host"])]
        if not public:
            raise RefusedByGuardError(f"{host} is {found[0]['host']}, not an address of the public internet")
        return public


class _Resolver(AbstractResolver):
    """getaddrinfo in threads of our own: uvloop's has four for everything."""

    def __init__(self) -> None:
        self._threads = ThreadPoolExecutor(_LOOKUPS_AT_ONCE, thread_name_prefix="resolve")

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_UNSPEC
    ) -> list[ResolveResult]:
        lookup: Callable[[], Any] = lambda: socket.getaddrinfo(  # noqa: E731 - run_in_executor takes no keywords
            host, port, type=socket.SOCK_STREAM, family=family, flags=socket.AI_ADDRCONFIG
        )
        found = await asyncio.get_running_loop().run_in_executor(self._threads, lookup)
        return [
            ResolveResult(
                hostname=host,
                host=where[0] if not (len(where) > 3 and where[3]) else f"{where[0]}%{where[3]}",  # noqa: PLR2004 - scope id
                port=where[1],
                family=kind,
                proto=proto,
                flags=socket.AI_NUMERICHOST,
            )
            for kind, _, proto, _, where in found
        ]

    async def close(self) -> None:
        self._threads.shutdown(wait=False, cancel_futures=True)


def _is_literal(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True


def _literal(host: str, port: int) -> ResolveResult:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    return ResolveResult(hostname=host, host=host, port=port, family=family, proto=0, flags=socket.AI_NUMERICHOST)
