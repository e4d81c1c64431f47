"""Spellings of this machine, handshakes that stall, and all faults at once: each ends in time, in little memory."""

import socket
import subprocess
import sys
import threading
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.fetching.connect import ConnectTo
from crawler.fetching.pages import CrawlOptions, crawl
from crawler.model.fetch import Target, Trouble


@pytest.mark.parametrize(
    "host",
    [
        "127.0.0.1", "127.1", "127.0.1", "2130706433", "0x7f000001", "0x7f.1", "0177.0.0.1", "017700000001", "0",
        "0.0.0.0", "localhost", "LOCALHOST", "localhost.", "a.localhost", "[::1]", "[0:0:0:0:0:0:0:1]", "[::]",
        "[::ffff:127.0.0.1]", "[::ffff:7f00:1]", "127。0。0。1", "①27.0.0.1",
    ],
)  # fmt: skip
def test_however_this_machine_is_spelled_it_is_not_asked(host):
    got = []
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.setblocking(False)
        url = f"http://{host}:{server.getsockname()[1]}/"
        crawl(
            [Target(url)],
            CrawlOptions("someday/test", timeout=2.0, retries=0, robots=False),
            got.append,
            threading.Event(),
        )
        with pytest.raises(BlockingIOError):
            server.accept()

    assert got[0].trouble in {Trouble.PRIVATE, Trouble.NO_SUCH_HOST, Trouble.DNS_TROUBLE, Trouble.MALFORMED_URL}


@pytest.mark.parametrize("said", [b"", b"\x16", b"\x16\x03\x03\x40\x00\x02", b"\x15\x03\x03\x00\x02\x02"])
def test_a_handshake_that_stalls_ends_at_the_time_limit(said):
    """Stalled at once, in a record's head, in the middle of a long record, in an alert."""
    quiet = []

    def serve(server):
        while True:
            try:
                connection, _ = server.accept()
            except OSError:
                return
            connection.recv(65536)
            connection.sendall(said)
            quiet.append(connection)

    got = []
    with socket.create_server(("127.0.0.1", 0)) as server:
        threading.Thread(target=serve, args=(server,), daemon=True).start()
        rule = ConnectTo.parse(f"stalls.test:443:127.0.0.1:{server.getsockname()[1]}")
        options = CrawlOptions("someday/test", timeout=1.0, retries=0, robots=False, connect_to=(rule,))
        began = time.monotonic()
        crawl([Target("https://stalls.test/")], options, got.append, threading.Event())

    assert time.monotonic() - began < 3
    assert got[0].trouble is Trouble.TIMEOUT
    for connection in quiet:
        connection.close()


_ALL = """
import sys, threading
from crawler.fetching.connect import ConnectTo
from crawler.fetching.pages import CrawlOptions, crawl
from crawler.model.fetch import Target
paths = ["bomb", "bombs", "endless", "drip", "cookies", "giant-header", "hang", "reset", "not-http", "truncated"]
urls = [f"http://h{n}-{path}.test/{path}" for n in range(12) for path in paths]
rule = ConnectTo.parse(f":80:127.0.0.1:{sys.argv[1]}")
options = CrawlOptions("someday/test", timeout=4.0, retries=1, connect_to=(rule,))
seen = []
crawl([Target(url) for url in urls], options, lambda fetch: seen.append(len(fetch.body)), threading.Event())
# ru_maxrss would count what started us, too.
peak = next(line.split()[1] for line in open("/proc/self/status") if line.startswith("VmHWM"))
print(len(urls), len(seen), int(peak) // 1024)
"""


def test_all_faults_at_once_end_in_time_and_in_little_memory(server):
    began = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-c", _ALL, str(server.port)], capture_output=True, text=True, timeout=120, check=True
    )
    wanted, ended, mebibytes = map(int, done.stdout.split())

    assert ended == wanted
    assert mebibytes < 300
    assert time.monotonic() - began < 60


_HOSTS = st.from_regex(r"[a-z]([a-z0-9-]{0,20}[a-z0-9])?(\.[a-z]{2,8}){0,2}", fullmatch=True) | st.sampled_from(
    ["", "[::1]", "127.0.0.1"]
)
_PORTS = st.just("") | st.integers(1, 65535).map(str)


@given(_HOSTS, _PORTS, _HOSTS, _PORTS)
def test_a_rule_is_read_as_curl_reads_it(host, port, to_host, to_port):
    rule = ConnectTo.parse(f"{host}:{port}:{to_host}:{to_port}")

    assert rule.matches(host.strip("[]") or "any.example", int(port or 80))
    assert (rule.to_host, rule.to_port) == (to_host.strip("[]"), int(to_port) if to_port else None)


@given(st.text(max_size=40))
def test_what_is_no_rule_is_said_to_be_none(text):
    try:
        ConnectTo.parse(text)
    except ValueError as error:
        assert "write HOST:PORT:TOHOST:TOPORT" in str(error) or "is no host name" in str(error)  # noqa: PT017 - either
