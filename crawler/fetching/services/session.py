"""One request to a metadata service: bounded in time and size, under the rules of --connect-to, never following on."""

import json
import logging
import ssl
import time
from dataclasses import dataclass
from urllib.parse import urlsplit

import urllib3
from urllib3.exceptions import ConnectTimeoutError, HTTPError, NewConnectionError

from crawler.fetching.connect import ConnectTo, connect_where
from crawler.fetching.services.errors import ServiceError, UnreachedError

# What it has to say of a failed request is in the exception; on standard error it would be noise.
logging.getLogger("urllib3").setLevel(logging.CRITICAL)

_LARGEST = 32 * 2**20  # bytes, decompressed: a hundred works with their references are about 10 MB
_PIECE = 1 << 16
_PORTS = {"http": 80, "https": 443}


@dataclass(frozen=True, slots=True)
class Response:
    """What came back."""

    status: int
    headers: dict[str, str]
    """Names in lower case."""
    body: bytes


class Session:
    """Connections that are kept between the requests of one run. To be used by one thread."""

    def __init__(self, user_agent: str, connect_to: tuple[ConnectTo, ...], timeout: float) -> None:
        """Trusts the system's store and what SSL_CERT_FILE names.

        Args:
            timeout: seconds that a whole request may take.
        """
        self._connect_to = connect_to
        self._timeout = timeout
        self._headers = {"User-Agent": user_agent, "Accept-Encoding": "gzip"}
        self._pools = urllib3.PoolManager(
            ssl_context=ssl.create_default_context(), timeout=urllib3.Timeout(connect=timeout, read=timeout)
        )

    def close(self) -> None:
        self._pools.clear()

    def ask(self, url: str, headers: dict[str, str], body: object = None) -> Response:
        """Ask once.

        Args:
            body: sent as JSON by POST; None for a GET.

        Raises:
            UnreachedError: there was no connection.
            ServiceError: nothing came, or not in time, or too much.
        """
        parts = urlsplit(url)
        host, port = parts.hostname or "", parts.port or _PORTS[parts.scheme]
        to_host, to_port = connect_where(self._connect_to, host, port) or (host, port)
        tls = {"server_hostname": host, "assert_hostname": host} if parts.scheme == "https" else {}
        until = time.monotonic() + self._timeout
        try:
            pool = self._pools.connection_from_host(to_host, to_port, parts.scheme, pool_kwargs=tls)
            response = pool.urlopen(
                "GET" if body is None else "POST",
                f"{parts.path or '/'}?{parts.query}" if parts.query else parts.path or "/",
                body=None if body is None else json.dumps(body).encode(),
                headers={
                    **self._headers,
                    "Host": parts.netloc,
                    **({} if body is None else {"Content-Type": "application/json"}),
                    **headers,
                },
                retries=False,
                redirect=False,
                preload_content=False,
            )
            try:
                found = self._read(response, until)
            except BaseException:
                response.close()
                raise
            response.release_conn()
        except (ConnectTimeoutError, NewConnectionError) as error:
            raise UnreachedError(_in_words(error)) from None
        except (HTTPError, OSError, ValueError) as error:
            raise ServiceError(_in_words(error)) from None
        return Response(response.status, {name.lower(): value for name, value in response.headers.items()}, found)

    def _read(self, response: urllib3.BaseHTTPResponse, until: float) -> bytes:
        body = bytearray()
        while piece := response.read1(_PIECE):
            body += piece
            if len(body) > _LARGEST:
                raise ServiceError(f"its answer is larger than {_LARGEST >> 20} MB")
            if time.monotonic() > until:
                raise ServiceError(f"took longer than {self._timeout:g} s")
        return bytes(body)


def _in_words(error: Exception) -> str:
    """The trouble without the objects that urllib3 names in it."""
    reason: object = getattr(error, "reason", None) or error
    return str(reason).rpartition(">: ")[2].rpartition("): ")[2].strip()[:200] or type(error).__name__
