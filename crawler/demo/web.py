"""The demo web as it runs: one thread, one event loop, and two ports for each host."""

import asyncio
import contextlib
import functools
import ipaddress
import shutil
import socket
import threading
from collections import Counter, deque
from concurrent.futures import Future
from dataclasses import dataclass
from importlib.resources import as_file, files
from pathlib import Path
from ssl import SSLContext
from types import TracebackType
from typing import Self

from aiohttp import web

from crawler.demo.answering import Answering, Seen
from crawler.demo.certificates import Authority, server_context
from crawler.demo.hosts import HOSTS, Host

# Linux answers on all of 127/8. Elsewhere there is 127.0.0.1 only, where the ports alone tell the hosts apart.
_FIRST_ADDRESS = ipaddress.IPv4Address("127.77.0.1")
_ONLY_ADDRESS = "127.0.0.1"
# Seconds. Whatever is still being answered at the end is one of the hanging pages.
_LAST_ORDERS = 0.05


@dataclass(frozen=True, slots=True)
class _Place:
    """Where one host lives."""

    host: Host
    tls: SSLContext
    plain_socket: socket.socket
    tls_socket: socket.socket


class DemoWeb:
    """The demo web; it is up inside `with`, once. Several can be up at the same time."""

    def __init__(self, folder: Path) -> None:
        """Write ca.pem, list.md and the certificates to `folder`."""
        self._authority = Authority(folder)
        self.ca_file = self._authority.ca_file
        """What clients should trust (`SSL_CERT_FILE`)."""
        self.list_path = folder / "list.md"
        with as_file(files("crawler.demo") / "list.md") as shipped:
            shutil.copyfile(shipped, self.list_path)
        self.connect_to: tuple[str, ...] = ()
        """Rules HOST:PORT:TOHOST:TOPORT, as curl has them, for ports 80 and 443 of each host; empty while down."""
        self._answering = Answering()
        self._places: tuple[_Place, ...] = ()
        self._end = asyncio.Event()

    @property
    def requests(self) -> deque[Seen]:
        """Every request, those for robots.txt included, in the order in which they came."""
        return self._answering.requests

    @property
    def most_at_once(self) -> Counter[str]:
        """For each host the largest number of requests that it was answering at the same time."""
        return self._answering.most_at_once

    def __enter__(self) -> Self:
        if self._end.is_set():
            raise RuntimeError("this demo web has had its day; make another one")
        with contextlib.ExitStack() as sockets:
            self._places = tuple(self._settle(index, host, sockets) for index, host in enumerate(HOSTS))
            up: Future[asyncio.AbstractEventLoop] = Future()
            self._thread = threading.Thread(target=self._run, args=(up,), name="someday-demo", daemon=True)
            self._thread.start()
            self._loop = up.result()
            self._sockets = sockets.pop_all()
        self.connect_to = tuple(rule for place in self._places for rule in _rules(place))
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._loop.call_soon_threadsafe(self._end.set)
        self._thread.join()
        self._sockets.close()
        self.connect_to = ()

    def let_time_pass(self) -> None:
        """Go over from the first visit to the second, and stay there."""
        asyncio.run_coroutine_threadsafe(self._turn_over(), self._loop).result()

    def _settle(self, index: int, host: Host, sockets: contextlib.ExitStack) -> _Place:
        tls = server_context()
        self._authority.load(tls, host.name, host.tls[0])
        address = str(_FIRST_ADDRESS + index)
        return _Place(host, tls, *(sockets.enter_context(_bound(address)) for _ in range(2)))

    def _run(self, up: "Future[asyncio.AbstractEventLoop]") -> None:
        try:
            asyncio.run(self._serve(up))
        except BaseException as error:
            if up.done():
                raise
            up.set_exception(error)  # whoever waits in __enter__ should hear of it

    async def _serve(self, up: "Future[asyncio.AbstractEventLoop]") -> None:
        async with contextlib.AsyncExitStack() as self._running:
            for place in self._places:
                if not place.host.refuses:
                    await self._open(place)
            up.set_result(asyncio.get_running_loop())
            await self._end.wait()

    async def _open(self, place: _Place) -> None:
        answer = functools.partial(self._answering.answer, place.host.name)
        # A client that gives up is noticed, so that requests at the same time are counted rightly.
        server = web.Server(answer, handler_cancellation=True, access_log=None)
        runner = web.ServerRunner(server, handle_signals=False, shutdown_timeout=_LAST_ORDERS)
        await runner.setup()
        self._running.push_async_callback(runner.cleanup)
        self._running.callback(_hang_up, server)
        await web.SockSite(runner, place.plain_socket).start()
        await web.SockSite(runner, place.tls_socket, ssl_context=place.tls).start()

    async def _turn_over(self) -> None:
        if self._answering.second_visit:
            return
        self._answering.second_visit = True
        for place in self._places:
            before, after = place.host.tls
            if before is not after:
                self._authority.load(place.tls, place.host.name, after)
            if place.host.refuses:
                await self._open(place)


def _hang_up(server: web.Server) -> None:
    # Closed in good manners, a TLS connection would wait for the client's goodbye, and outlive the loop.
    for connection in server.connections:
        if connection.transport is not None:
            connection.transport.abort()


def _bound(address: str) -> socket.socket:
    """A socket at a free port, bound but not listening yet: whoever connects is refused."""
    for candidate in (address, _ONLY_ADDRESS):
        sock = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        try:
            sock.bind((candidate, 0))
        except OSError:
            sock.close()
            if candidate == _ONLY_ADDRESS:
                raise
        else:
            return sock
    raise AssertionError("unreachable")


def _rules(place: _Place) -> tuple[str, str]:
    rules = []
    for port, sock in ((80, place.plain_socket), (443, place.tls_socket)):
        address, own_port = sock.getsockname()
        rules.append(f"{place.host.name}:{port}:{address}:{own_port}")
    return rules[0], rules[1]
