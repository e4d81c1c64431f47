"""A dead port says nothing of the other ports of its host."""

import time

from crawler.model.fetch import Trouble


def closed_port():
    import socket

    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return free.getsockname()[1]


def test_a_dead_port_is_given_up_and_the_living_one_asked(fetch, server):
    dead, alive = (f"http://127.0.0.1:{port}" for port in (closed_port(), server.port))
    urls = [f"{dead}/{number}" for number in range(20)] + [f"{alive}/page?{number}" for number in range(3)]

    got = fetch(*urls, connect_to=(), allow_private=True)

    assert {got[url].trouble for url in urls if url.startswith(dead)} == {Trouble.REFUSED}
    assert {got[url].trouble for url in urls if url.startswith(alive)} == {None}
    assert sum("answered none of" in one.detail for one in got.values()) >= 15


def test_a_living_port_keeps_no_dead_one_alive(fetch, server):
    dead, alive = (f"http://127.0.0.1:{port}" for port in (closed_port(), server.port))
    urls = [f"{alive}/page"] + [f"{dead}/{number}" for number in range(20)]

    got = fetch(*urls, connect_to=(), allow_private=True)

    assert sum("answered none of" in one.detail for one in got.values()) >= 15


def test_what_is_redirected_to_a_host_that_is_down_need_not_wait_for_it(fetch, server):
    """A resolver of names leads to hundreds of pages of a publisher that hangs."""
    for number in range(40):
        server.answers[f"/to/{number}"] = (
            b"HTTP/1.1 302 Found\r\nLocation: http://hangs.test/hang?%d\r\nContent-Length: 0\r\n\r\n" % number
        )
    began = time.monotonic()

    got = fetch(*(f"/to/{number}" for number in range(40)), timeout=0.5)

    assert {one.trouble for one in got.values()} == {Trouble.TIMEOUT}
    assert all(one.hops for one in got.values())
    assert time.monotonic() - began < 4


def test_a_name_that_does_not_exist_is_given_up_on_each_of_its_ports(fetch):
    urls = [f"http://no-such-host.invalid:{port}/{number}" for port in (80, 81) for number in range(10)]

    got = fetch(*urls, connect_to=(), allow_private=True)

    assert {one.trouble for one in got.values()} <= {Trouble.NO_SUCH_HOST, Trouble.DNS_TROUBLE}
