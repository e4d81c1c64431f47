"""A service on this machine: a real server with real TLS that answers as it is told, and keeps a book."""

import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest

from crawler.demo import services as demo
from crawler.demo.certificates import Authority, Tls, server_context
from crawler.fetching.connect import ConnectTo
from crawler.fetching.services import ServiceOptions, ask
from crawler.metadata import read_reply
from crawler.model.answer import Unanswered
from crawler.model.identity import Identity, Kind


@dataclass
class Book:
    """What a service was asked, and when."""

    requests: list[tuple[float, str, dict[str, str]]] = field(default_factory=list)
    """(seconds, path with query, headers in lower case)."""
    most_at_once: int = 0
    now: int = 0

    @property
    def paths(self) -> list[str]:
        return [path for _, path, _ in self.requests]


Answer = Callable[[BaseHTTPRequestHandler, int], None]


class Services:
    """Answers for any host name; each test says how."""

    def __init__(self, folder: Path) -> None:
        self.authority = Authority(folder)
        self.book = Book()
        self.answer: Answer = say(404, b"")
        self._lock = threading.Lock()
        self._servers: list[ThreadingHTTPServer] = []

    @contextmanager
    def up(self, host: str) -> Iterator[ServiceOptions]:
        """Serve as `host` over TLS; gives options that lead there."""
        services = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self):
                self.do_GET()

            def do_GET(self):
                book = services.book
                with services._lock:
                    book.requests.append(
                        (time.monotonic(), self.path, {name.lower(): value for name, value in self.headers.items()})
                    )
                    number = len(book.requests)
                    book.now += 1
                    book.most_at_once = max(book.most_at_once, book.now)
                try:
                    services.answer(self, number)
                finally:
                    with services._lock:
                        book.now -= 1

            def log_message(self, *_):
                pass

        server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        server.daemon_threads = True
        tls = server_context()
        self.authority.load(tls, host, Tls.GOOD)
        server.socket = tls.wrap_socket(server.socket, server_side=True)
        thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
        thread.start()
        try:
            rule = ConnectTo.parse(f"{host}:443:127.0.0.1:{server.server_address[1]}")
            yield ServiceOptions("someday/test (tests; nobody@example.org)", connect_to=(rule,), timeout=2.0)
        finally:
            server.shutdown()
            server.server_close()


def say(status: int, body: bytes | object, **headers: str) -> Answer:
    """A plain answer; what is no bytes is sent as JSON."""
    content = body if isinstance(body, bytes) else json.dumps(body).encode()

    def answer(request: BaseHTTPRequestHandler, _number: int) -> None:
        request.send_response(status)
        for name, value in headers.items():
            request.send_header(name.replace("_", "-"), value)
        request.send_header("Content-Length", str(len(content)))
        request.end_headers()
        request.wfile.write(content)

    return answer


def papers(count):
    return [Identity(Kind.ARXIV, f"9901.{number:05}") for number in range(count)]


def dois(count):
    return [Identity(Kind.DOI, f"10.5555/{number}") for number in range(count)]


def feed(request, _number):
    ids = parse_qs(urlsplit(request.path).query)["id_list"][0].split(",")
    entries = "".join(
        f"<entry><id>http://arxiv.org/abs/{each}v1</id><title>Paper {each}</title><summary>Says so.</summary></entry>"
        for each in ids
    )
    say(200, demo._FEED.format(count=len(ids), entries=entries).encode())(request, 0)


def heard(wanted, options, stop=None):
    answers, silent = [], []
    for found in ask(wanted, options, read_reply, stop or threading.Event()):
        if isinstance(found, Unanswered):
            silent.append(found)
        else:
            answers += found
    return answers, silent


@pytest.fixture
def services(tmp_path, monkeypatch):
    found = Services(tmp_path)
    monkeypatch.setenv("SSL_CERT_FILE", str(found.authority.ca_file))
    return found
