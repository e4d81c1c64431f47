"""How a request finds its row in the tables, and the book in which all requests are kept."""

import time
from collections import Counter, deque
from dataclasses import dataclass

from aiohttp import web

from crawler.demo import services
from crawler.demo.answers import Act
from crawler.demo.faults import redirect, status
from crawler.demo.hosts import HOSTS, ROWS
from crawler.demo.missing import NOT_FOUND

# More than any test sends; a bound all the same.
_MOST_REQUESTS = 100_000
# RFC 9110, section 15.5.20: a request that reached the wrong host, by a mistake in the client's --connect-to.
_MISDIRECTED = status(421, "This is another host.")


@dataclass(frozen=True, slots=True)
class Seen:
    """One request as it reached a host."""

    scheme: str
    host: str
    path: str
    """With its query, as sent."""
    headers: dict[str, str]
    """Names in lower case; of repeated ones the last."""
    at: float
    """Seconds of the monotonic clock."""


class Answering:
    """Answers as the tables say at the visit that it is."""

    def __init__(self) -> None:
        self.second_visit = False
        self.requests: deque[Seen] = deque(maxlen=_MOST_REQUESTS)
        self.most_at_once: Counter[str] = Counter()
        self._at_once: Counter[str] = Counter()
        self._rows = {row.url: row for row in ROWS}
        self._hosts = {host.name: host for host in HOSTS}

    async def answer(self, host: str, request: web.BaseRequest) -> web.StreamResponse:
        """Answer a request that came in at a port of `host`."""
        if request.host != host:
            return await _MISDIRECTED(request)
        headers = {name.lower(): value for name, value in request.headers.items()}
        self.requests.append(Seen(request.scheme, host, request.raw_path, headers, time.monotonic()))
        self._at_once[host] += 1
        self.most_at_once[host] = max(self.most_at_once[host], self._at_once[host])
        try:
            return await self._act(host, request)(request)
        finally:
            self._at_once[host] -= 1

    def _act(self, host: str, request: web.BaseRequest) -> Act:
        secure = f"https://{host}{request.raw_path}"
        special = self._hosts[host]
        if request.raw_path == "/robots.txt":
            robots = special.robots[self.second_visit]
            return NOT_FOUND if robots is None else status(200, robots, "text/plain")
        said = services.answer(host, request.raw_path, int(self.second_visit))
        if said is not None:
            return said
        row = self._rows.get(f"{request.scheme}://{host}{request.raw_path}")
        if row is not None:
            return (row.second if self.second_visit else row.first).act
        if request.scheme == "http" and secure in self._rows:
            return redirect(301, secure)
        return special.elsewhere[self.second_visit]
