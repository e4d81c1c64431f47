"""A web of many hosts on one port of loopback: every address answers a small page after its own latency."""

import asyncio
import math
import random
import sys

SIGMA = 0.5  # of the lognormal latencies
_PAGE = b"<!doctype html><html><head><title>A page</title></head><body><h1>A page</h1><p>%s</p></body></html>" % (
    b"Some words of text. " * 40
)
_ANSWER = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: %d\r\n\r\n%s" % (
    len(_PAGE),
    _PAGE,
)
_NONE = b"HTTP/1.1 404 Not Found\r\nContent-Type: text/plain\r\nContent-Length: 0\r\n\r\n"


def latency(path: str, median: float) -> float:
    """Seconds that the address takes; the same in every process."""
    return median * math.exp(random.Random(path).gauss(0, SIGMA))


class _Connection(asyncio.Protocol):
    median = 0.0
    asked = 0

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = transport
        self._waiting = b""

    def data_received(self, data: bytes) -> None:
        self._waiting += data
        while b"\r\n\r\n" in self._waiting:
            head, _, self._waiting = self._waiting.partition(b"\r\n\r\n")
            path = head.split(b" ", 2)[1].decode()
            if path == "/asked":  # how many pages were asked for until now
                body = str(_Connection.asked).encode()
                self._send(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s" % (len(body), body))
                continue
            _Connection.asked += path != "/robots.txt"
            answer = _NONE if path == "/robots.txt" else _ANSWER
            asyncio.get_running_loop().call_later(latency(path, self.median), self._send, answer)

    def _send(self, answer: bytes) -> None:
        if not self._transport.is_closing():
            self._transport.write(answer)


async def _serve(port: int) -> None:
    server = await asyncio.get_running_loop().create_server(_Connection, "0.0.0.0", port, backlog=4096)
    print("up", flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    import uvloop

    _Connection.median = float(sys.argv[2])
    uvloop.run(_serve(int(sys.argv[1])))
