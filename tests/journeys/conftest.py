"""Whole commands, started as a person starts them, on the demo web."""

import json
import os
import subprocess
import sys
import threading
from contextlib import contextmanager
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from crawler.demo.web import DemoWeb

SOMEDAY = Path(sys.executable).with_name("someday")
FIRST, SECOND, THIRD = "2026-11-16T06:00:00Z", "2026-11-23T06:00:00Z", "2026-11-30T06:00:00Z"


@dataclass
class Person:
    """Somebody with a folder, a shell, and perhaps a web to look at."""

    folder: Path
    web: DemoWeb | None = None

    def command(self, *words):
        options = [option for rule in (self.web.connect_to if self.web else ()) for option in ("--connect-to", rule)]
        return [str(SOMEDAY), *map(str, words), *(options if words and words[0] == "check" else ())]

    def environment(self, now):
        extra = {"SOMEDAY_NOW": now, "COLUMNS": "100"} | ({"SSL_CERT_FILE": str(self.web.ca_file)} if self.web else {})
        return {key: value for key, value in os.environ.items() if not key.startswith("SOMEDAY")} | extra

    def run(self, *words, now=FIRST, timeout=60):
        """Start `someday` and wait for its end."""
        return subprocess.run(
            self.command(*words),
            cwd=self.folder,
            env=self.environment(now),
            capture_output=True,
            text=True,
            timeout=timeout,
            check=False,
        )

    def start(self, *words, now=FIRST):
        """Start `someday` and do not wait."""
        return subprocess.Popen(
            self.command(*words),
            cwd=self.folder,
            env=self.environment(now),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def write(self, name, text):
        path = self.folder / name
        path.write_text(text, encoding="utf-8")
        return name

    def report(self, folder="reports"):
        return json.loads((self.folder / folder / "report.json").read_text())


@pytest.fixture
def person(tmp_path):
    return Person(tmp_path)


@pytest.fixture
def visitor(tmp_path):
    """A person with a demo web of their own."""
    with DemoWeb(tmp_path) as web:
        yield Person(tmp_path, web)


QUICK = ("--timeout", "3", "--retries", "1")


@contextmanager
def serving(handler, tls=None):
    """A server on loopback while the test runs, of this handler, behind TLS if a context is given."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    if tls is not None:
        server.socket = tls.wrap_socket(server.socket, server_side=True)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()


class Quiet(BaseHTTPRequestHandler):
    """Answers with whole bodies, and keeps quiet; `get` says with what."""

    def do_GET(self):
        self.get()

    def answer(self, status, body=b"", **headers):
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


class Site:
    """One host; `pages` is what each path shows now: (title, text), perhaps with the goal of its meta refresh third;
    a status; or an address to redirect to.
    """

    def __init__(self):
        self.pages = {}
        self.asked = []
        site = self

        class Handler(Quiet):
            protocol_version = "HTTP/1.1"

            def get(self):
                site.asked.append((self.path, self.headers.get("If-None-Match")))
                self._answer(site.pages.get(self.path, 404))

            def _answer(self, shown):
                etag = f'"{abs(hash(shown))}"'
                if isinstance(shown, tuple) and self.headers.get("If-None-Match") == etag:
                    self.send_response(304)
                    self.end_headers()
                    return
                title, text, *goal = shown if isinstance(shown, tuple) else ("Gone", "Gone.")
                head = f'<meta http-equiv="refresh" content="0; url={goal[0]}">' if goal else ""
                body = f"<title>{title}</title>{head}<h1>{title}</h1><p>{text}</p>".encode()
                headers = {"Content_Type": "text/html; charset=utf-8"}
                if isinstance(shown, str):
                    headers["Location"] = shown
                if isinstance(shown, tuple):
                    headers["ETag"] = etag
                status = shown if isinstance(shown, int) else 301 if isinstance(shown, str) else 200
                self.answer(status, body, **headers)

        self.handler = Handler


@pytest.fixture
def site():
    up = Site()
    with serving(up.handler) as up.server:
        yield up
