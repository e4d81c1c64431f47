"""The demo web, and a plain client of the standard library that knows nothing of the program."""

import functools
import http.client
import socket
import ssl
from dataclasses import dataclass, field
from urllib.parse import urljoin, urlsplit

import pytest

from crawler.demo.web import DemoWeb

PORTS = {"http": 80, "https": 443}
REDIRECTS = (301, 302, 307, 308)
MOST_HOPS = 5


@dataclass
class Seen:
    """What a client met on its way from one address."""

    statuses: list = field(default_factory=list)
    """Of each response, redirects included."""
    locations: list = field(default_factory=list)
    headers: dict = field(default_factory=dict)
    body: bytes = b""
    error: Exception | None = None


@functools.cache
def trusting(ca_file):
    return ssl.create_default_context(cafile=ca_file)


class Client:
    """Asks demo hosts through `connect_to`, follows redirects among them."""

    def __init__(self, web, timeout=5.0):
        self.timeout = timeout
        self.context = trusting(web.ca_file)
        self.places = {}
        for rule in web.connect_to:
            host, port, to_host, to_port = rule.split(":")
            self.places[host, int(port)] = (to_host, int(to_port))

    def connect(self, scheme, host):
        sock = socket.create_connection(self.places[host, PORTS[scheme]], timeout=self.timeout)
        if scheme == "http":
            return sock
        try:
            return self.context.wrap_socket(sock, server_hostname=host)
        except OSError:
            sock.close()
            raise

    def ask(self, url, headers=None):
        """(status, headers, body) of one response."""
        parts = urlsplit(url)
        connection = http.client.HTTPConnection(parts.netloc)
        connection.sock = self.connect(parts.scheme, parts.netloc)
        try:
            path = parts.path + (f"?{parts.query}" if parts.query else "")
            connection.request("GET", path, headers={"Host": parts.netloc, **(headers or {})})
            response = connection.getresponse()
            return response.status, {name.lower(): value for name, value in response.getheaders()}, response.read()
        finally:
            connection.close()

    def follow(self, url, headers=None):
        """All that happens from `url` on; errors are part of it."""
        seen = Seen()
        try:
            while len(seen.statuses) <= MOST_HOPS:
                status, seen.headers, seen.body = self.ask(url, headers)
                seen.statuses.append(status)
                if status not in REDIRECTS:
                    break
                seen.locations.append(seen.headers["location"])
                url = urljoin(url, seen.headers["location"]).partition("#")[0]
                if (urlsplit(url).netloc, PORTS.get(urlsplit(url).scheme)) not in self.places:
                    break
        except (OSError, http.client.HTTPException) as error:
            seen.error = error
        return seen


@pytest.fixture(scope="session")
def first(tmp_path_factory):
    """A demo web at its first visit."""
    with DemoWeb(tmp_path_factory.mktemp("first")) as web:
        yield web


@pytest.fixture(scope="session")
def second(tmp_path_factory):
    """Another demo web, up at the same time, at its second visit."""
    with DemoWeb(tmp_path_factory.mktemp("second")) as web:
        web.let_time_pass()
        yield web


@pytest.fixture(scope="session")
def client():
    return Client
