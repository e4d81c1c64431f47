"""Ask metadata services: each in a thread of its own, one request at a time, at the pace that it asks for."""

import threading
import time
from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, TypeVar
from urllib.parse import urlencode, urljoin, urlsplit

from crawler.fetching.connect import ConnectTo
from crawler.fetching.pages.patience import LONGEST_PAUSE, asks_to_wait
from crawler.fetching.services.errors import ServiceError, UnreachedError
from crawler.fetching.services.ways import WAYS, Way
from crawler.model.answer import Reply, Service, Unanswered
from crawler.model.identity import Identity

if TYPE_CHECKING:
    from crawler.fetching.services.session import Response, Session

_Read = TypeVar("_Read")

# Requests in a row without a usable answer, after which a service is left alone for this run.
_PATIENCE = 2
# Seconds before a second try where the service names none.
_PAUSE_BEFORE_RETRY = 3.0
# Seconds between two looks at what has come in.
_LOOK_EVERY = 0.05
_OK, _BAD_REQUEST = 200, 400
# These speak of one identity that the service can't read or won't show, not of the service.
_OF_ONE = frozenset({400, 404, 410, 422, 451})
_MOVED = frozenset({301, 302, 307, 308})
_TOO_MANY = frozenset({403, 406, 429})


@dataclass(frozen=True, slots=True)
class ServiceOptions:
    """How services are asked."""

    user_agent: str
    mail: str | None = None
    """Of whoever runs this; some services serve those first who name it."""
    connect_to: tuple[ConnectTo, ...] = ()
    timeout: float = 20.0
    """Seconds that one request may take."""
    bases: Mapping[Service, str] = field(default_factory=dict)
    """Mirrors, and the tests' own services; `Way.base` for those that are not named."""
    tokens: Mapping[Service, str] = field(default_factory=dict)
    """Sent to their own service only."""

    def most(self, service: Service) -> int:
        """Identities that one run asks a service for."""
        way = WAYS[service]
        return way.most_with_token if service in self.tokens else way.most


def ask(
    wanted: Mapping[Service, Sequence[Identity]],
    options: ServiceOptions,
    read: Callable[[Reply], tuple[_Read, ...]],
    stop: threading.Event,
    clock: timedelta = timedelta(0),
) -> Iterator[tuple[_Read, ...] | Unanswered]:
    """Ask all services at the same time; give what was read of each reply as it comes, and what was left unasked.

    Args:
        wanted: identities without version, the most wanted first.
        read: makes sense of a reply; an empty tuple says that there is none in it.
        stop: once set, no further request is made; what is under way ends within its time limit and counts for nothing.
        clock: added to the machine's time (`SOMEDAY_NOW`).
    """
    done: deque[tuple[_Read, ...] | Unanswered] = deque()
    threads = [
        # A daemon: who leaves by a second Ctrl-C does not wait for a slow service.
        threading.Thread(
            target=_Asking(service, options, read, stop, clock, done).all, args=(identities,), daemon=True,
            name=f"ask {service}",
        )
        for service, identities in wanted.items() if identities
    ]  # fmt: skip
    for thread in threads:
        thread.start()
    while True:
        alive = any(thread.is_alive() for thread in threads) and not stop.is_set()
        while done:
            yield done.popleft()
        if not alive:
            return
        time.sleep(_LOOK_EVERY)


class _Asking:
    """One service's conversation."""

    def __init__(
        self,
        service: Service,
        options: ServiceOptions,
        read: Callable[[Reply], tuple[_Read, ...]],
        stop: threading.Event,
        clock: timedelta,
        done: "deque[tuple[_Read, ...] | Unanswered]",
    ) -> None:
        self._service = service
        self._options = options
        self._way: Way = WAYS[service]
        self._read = read
        self._stop = stop
        self._clock = clock
        self._done = done
        self._pause = self._way.pause
        self._ended = -self._pause
        self._why = ""
        self._unreached = False
        self._lost = False
        """The last request brought nothing, and the service is to blame."""
        self._culprit: Identity | None = None
        """Of the last request, the identity that the service could not read."""

    def all(self, wanted: Sequence[Identity]) -> None:
        """Ask for every identity, or until the service has shown that it won't answer."""
        most = self._options.most(self._service)
        chosen = deque(wanted[:most])
        left, lost_in_a_row = len(wanted) - len(chosen), 0
        if left:
            self._why = f"{most} are asked for in one run" + (
                " without a token" if most != self._way.most_with_token else ""
            )
        # urllib3 takes 0.1 s to load, which a run that asks nobody should not pay for.
        from crawler.fetching.services.session import Session  # noqa: PLC0415 - see above

        timeout = max(self._options.timeout, self._way.timeout)
        session = Session(self._options.user_agent, self._options.connect_to, timeout)
        try:
            while chosen and lost_in_a_row < _PATIENCE and not self._unreached and not self._stop.is_set():
                batch = [chosen.popleft() for _ in range(min(self._way.at_once, len(chosen)))]
                left += len(self._batch(session, batch))
                lost_in_a_row = lost_in_a_row + 1 if self._lost else 0
        finally:
            session.close()
        left += len(chosen)
        if left:
            self._done.append(Unanswered(self._service, self._why or "the run was interrupted", left, self._unreached))

    def _batch(self, session: "Session", batch: list[Identity]) -> list[Identity]:
        """Ask for these, once more after a passing trouble; give back those that nothing was heard of."""
        unread = batch
        for last_try in (False, True):
            wait = self._once(session, unread)
            if wait is None:
                return []
            culprit = self._culprit
            if culprit is not None and len(unread) > 1:
                # One that the service can't read spoils the request for all the others.
                unread = [identity for identity in unread if identity != culprit]
            elif last_try or self._unreached or not self._lost or wait > LONGEST_PAUSE or self._stop.wait(wait):
                break
        return unread

    def _once(self, session: "Session", batch: Sequence[Identity]) -> float | None:
        """One request. None when it was understood; else the seconds to wait before it makes sense to try again."""
        self._culprit, self._lost = None, True
        base = self._options.bases.get(self._service, self._way.base)
        headers = dict(self._way.headers or {})
        token = self._options.tokens.get(self._service)
        url = base + self._way.path(batch, self._options.mail)
        if token and self._way.key_in.startswith("?"):
            url += "&" + urlencode({self._way.key_in[1:]: token})
        elif token:
            headers[self._way.key_in] = f"Bearer {token}" if self._way.key_in == "Authorization" else token
        try:
            response = self._get(session, url, headers, None if self._way.body is None else self._way.body(batch))
            if (
                self._way.follows
                and response.status in _MOVED
                and (target := _same_host(url, response.headers.get("location", "")))
            ):
                response = self._get(session, target, headers)
        except ServiceError as error:
            self._why, self._unreached = str(error), isinstance(error, UnreachedError)
            return _PAUSE_BEFORE_RETRY
        self._heed(response)
        reply = Reply(
            self._service,
            tuple(batch),
            response.status,
            response.body,
            datetime.now(UTC) + self._clock,
            response.headers.get("location") or response.headers.get("content-location", ""),
        )
        try:
            found = self._read(reply)
        except Exception:  # noqa: BLE001 - whatever a stranger's answer does to its reader, it is no answer
            found = ()
        if found:
            self._done.append(found)
            self._lost = False
            return None
        self._lost = response.status not in _OF_ONE
        if response.status == _BAD_REQUEST:
            self._culprit = next((each for each in batch if each.id.encode() in response.body), None)
        self._why = _why(response.status)
        wait = asks_to_wait(response.status, response.headers.get("retry-after"), datetime.now(UTC))
        if response.status in _TOO_MANY and wait is None:
            return LONGEST_PAUSE + 1  # it has had enough of us, and does not say for how long
        return _PAUSE_BEFORE_RETRY if wait is None else wait

    def _get(self, session: "Session", url: str, headers: dict[str, str], body: object = None) -> "Response":
        # From the end of one to the beginning of the next: no delay on the way brings two close together.
        if self._stop.wait(max(0.0, self._ended + self._pause - time.monotonic())):
            raise ServiceError("the run was interrupted")
        try:
            return session.ask(url, headers, body)
        finally:
            self._ended = time.monotonic()

    def _heed(self, response: "Response") -> None:
        """Slow down to what the headers say: so many requests in so many seconds (Crossref's `x-rate-limit-*`)."""
        limit = response.headers.get("x-rate-limit-limit", "")
        interval = response.headers.get("x-rate-limit-interval", "").removesuffix("s")
        if limit.isdigit() and interval.isdigit() and int(limit) > 0:
            self._pause = max(self._way.pause, min(int(interval) / int(limit), LONGEST_PAUSE))


def _same_host(url: str, location: str) -> str | None:
    """A redirect's target if it stays on the service (a renamed repository); tokens go nowhere else."""
    target = urljoin(url, location)
    there, here = urlsplit(target), urlsplit(url)
    return target if (there.scheme, there.netloc) == (here.scheme, here.netloc) else None


def _why(status: int) -> str:
    if status in _TOO_MANY:
        return f"it asks for fewer requests (HTTP {status})"
    return "its answer made no sense" if status == _OK else f"HTTP {status}"
