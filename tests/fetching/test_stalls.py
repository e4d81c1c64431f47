"""TLS that stalls at any point ends within the time limit, and so does the whole crawl."""

import asyncio
import ssl
import threading
import time

import pytest

from crawler.demo.certificates import Authority, Tls, server_context
from crawler.fetching.connect import ConnectTo
from crawler.model.fetch import Trouble

TIMEOUT = 1.0


async def says_nothing(_reader, _writer):
    await asyncio.sleep(60)


async def after_client_hello(reader, _writer):
    await reader.read(4096)
    await asyncio.sleep(60)


async def within_server_hello(reader, writer):
    await reader.read(4096)
    writer.write(b"\x16\x03\x03\x40\x00\x02\x00\x3f\xfc\x03\x03" + b"\x07" * 40)  # a record of 16 KB announced
    await asyncio.sleep(60)


async def drips_a_server_hello(reader, writer):
    await reader.read(4096)
    for byte in b"\x16\x03\x03\x40\x00\x02\x00\x3f\xfc\x03\x03" + b"\x07" * 9000:
        writer.write(bytes([byte]))
        await asyncio.sleep(0.05)


async def warns_without_end(reader, writer):
    await reader.read(4096)
    while not writer.is_closing():
        writer.write(b"\x15\x03\x03\x00\x02\x01\x5a")  # a warning, user_canceled
        await asyncio.sleep(0.01)


async def talks_plainly(reader, writer):
    await reader.read(4096)
    writer.write(b"HTTP/1.1 400 Bad Request\r\n\r\n")
    await asyncio.sleep(60)


async def after_the_handshake(reader, _writer):
    await reader.read(4096)
    await asyncio.sleep(60)


async def within_the_head(reader, writer):
    await reader.read(4096)
    writer.write(b"HTTP/1.1 200 OK\r\nContent-Ty")
    await asyncio.sleep(60)


async def within_the_body(reader, writer):
    await reader.read(4096)
    writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 9999\r\n\r\n<title>A page</title>")
    await asyncio.sleep(60)


RAW = [says_nothing, after_client_hello, within_server_hello, drips_a_server_hello, warns_without_end, talks_plainly]
TLS = [after_the_handshake, within_the_head, within_the_body]


@pytest.fixture
def stalling(tmp_path, monkeypatch):
    """Starts a server on loopback that deals with every connection by the function given; its port."""
    authority = Authority(tmp_path)
    monkeypatch.setenv("SSL_CERT_FILE", str(authority.ca_file))
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever, daemon=True)
    thread.start()

    def start(serve):
        context: ssl.SSLContext | None = None
        if serve in TLS:
            context = server_context()
            authority.load(context, "a.test", Tls("good"))
        starting = asyncio.start_server(serve, "127.0.0.1", 0, ssl=context)
        return asyncio.run_coroutine_threadsafe(starting, loop).result(10).sockets[0].getsockname()[1]

    yield start

    async def end():
        for task in asyncio.all_tasks() - {asyncio.current_task()}:
            task.cancel()

    asyncio.run_coroutine_threadsafe(end(), loop).result(10)
    loop.call_soon_threadsafe(loop.stop)
    thread.join()


@pytest.mark.parametrize("serve", [*RAW, *TLS], ids=lambda serve: serve.__name__)
def test_a_stall_ends_within_the_time_limit(fetch, stalling, serve):
    port = stalling(serve)
    began = time.monotonic()

    got = fetch("https://a.test/page", timeout=TIMEOUT, connect_to=(ConnectTo.parse(f"a.test:443:127.0.0.1:{port}"),))[
        "https://a.test/page"
    ]

    assert time.monotonic() - began < TIMEOUT + 1.5
    if serve is within_the_body:
        assert (got.status, got.truncated, got.trouble) == (200, True, None)
    elif serve in (talks_plainly, warns_without_end):
        assert got.trouble in (Trouble.TLS_OTHER, Trouble.TIMEOUT)
    else:
        assert got.trouble is Trouble.TIMEOUT


def test_many_stalls_hold_up_nobody_else(fetch, server, stalling):
    port = stalling(after_client_hello)
    rules = (ConnectTo.parse(f":443:127.0.0.1:{port}"), ConnectTo.parse(f":80:127.0.0.1:{server.port}"))
    order = []

    fetch(
        *(f"https://stalls{number}.test/" for number in range(50)),
        *(f"/slow/{number}" for number in range(8)),
        timeout=2.0,
        connect_to=rules,
        on_fetch=lambda got: order.append(got.url),
    )

    assert all("a.test" in url for url in order[:8])
