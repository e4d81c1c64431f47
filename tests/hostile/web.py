"""A hostile web on loopback: every case has an address of its own in 127.90/16, real sockets, real TLS.

No name is needed, so that any link checker can be sent through it.
"""

import asyncio
import inspect
import ipaddress
import ssl
import threading
from dataclasses import dataclass
from pathlib import Path

from crawler.demo.certificates import Authority, Tls, server_context
from tests.hostile.cases import CASES, Case, Request
from tests.hostile.look_alikes import LOOK_ALIKES

EVERY_CASE = CASES + LOOK_ALIKES
_FIRST = ipaddress.IPv4Address("127.90.0.1")
_STALLS = "stall"


@dataclass(frozen=True)
class Placed:
    """A case, and the address that it has as long as the web is up."""

    case: Case
    url: str


class HostileWeb:
    """Up inside `with`."""

    def __init__(self, folder: Path) -> None:
        self._authority = Authority(folder)
        self.ca_file = self._authority.ca_file
        self._cases = {str(_FIRST + index): case for index, case in enumerate(EVERY_CASE)}
        self._ports = {}
        self._up = threading.Event()
        self._seen = {}

    def __enter__(self):
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()
        self._up.wait()
        return self

    def __exit__(self, *_):
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()

    @property
    def placed(self):
        return [Placed(case, self.address(host, case) + case.path) for host, case in self._cases.items()]

    def address(self, host, case):
        port = self._ports[case.tls]
        return f"http://{host}:{port}" if case.tls is None else f"https://{host}:{port}"

    def write_list(self, path: Path):
        lines = [f"- [{each.case.name}]({each.url})" for each in self.placed]
        path.write_text("# Links\n\n" + "\n".join(lines) + "\n")

    def _run(self):
        asyncio.set_event_loop(self._loop)
        self._loop.run_until_complete(self._listen())
        self._up.set()
        self._loop.run_forever()
        tasks = asyncio.all_tasks(self._loop)
        for task in tasks:
            task.cancel()
        self._loop.run_until_complete(asyncio.gather(*tasks, return_exceptions=True))
        self._loop.close()

    async def _listen(self):
        for kind in sorted({case.tls for case in self._cases.values()}, key=str):
            if kind is None or kind == _STALLS:
                server = await asyncio.start_server(self._serve if kind is None else self._stall, "0.0.0.0", 0)
                self._ports[kind] = server.sockets[0].getsockname()[1]
                continue
            port = 0
            for host, case in self._cases.items():
                if case.tls == kind:
                    server = await asyncio.start_server(self._serve, host, port, ssl=self._context(host, kind))
                    port = server.sockets[0].getsockname()[1]
            self._ports[kind] = port

    def _context(self, host: str, kind: str) -> ssl.SSLContext:
        context = server_context()
        self._authority.load(context, host, Tls(kind))
        return context

    async def _stall(self, reader, _writer):
        await reader.read(-1)

    async def _serve(self, reader, writer):
        host = writer.get_extra_info("sockname")[0]
        case = self._cases.get(host)
        try:
            while case is not None and (head := await reader.readuntil(b"\r\n\r\n")):
                path = head.split(b" ", 2)[1].decode("latin-1")
                self._seen[host, path] = self._seen.get((host, path), 0) + 1
                request = Request(path, self.address(host, case), self._seen[host, path], head)
                if path == "/robots.txt":
                    robots = b"HTTP/1.1 404 None\r\nContent-Length: 0\r\n\r\n" if case.robots is None else case.robots
                    writer.write(robots)
                else:
                    answer = case.act(request, writer)
                    answer = await answer if inspect.isawaitable(answer) else answer
                    if answer is None:
                        break
                    writer.write(answer)
                await writer.drain()
                if b"Content-Length" not in head and path != "/robots.txt" and case.closes:
                    break
        except (asyncio.IncompleteReadError, ConnectionError, asyncio.LimitOverrunError, ssl.SSLError):
            pass
        finally:
            writer.close()
