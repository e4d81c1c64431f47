"""The machine's own addresses are refused in every spelling, listed or redirected to."""

import socket

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.fetching.connect import ConnectTo, connect_where
from crawler.fetching.pages import connector
from crawler.model.fetch import Trouble

SPELLINGS = [
    "127.0.0.1", "127.1", "127.0.1", "2130706433", "0x7f.1", "0x7f000001", "0177.0.0.1", "017700000001", "127.0.0.1.",
    "localhost", "localhost.", "LocalHost", "a.localhost", "[::1]", "[0:0:0:0:0:0:0:1]", "[::]", "0", "0.0.0.0",
    "[::ffff:127.0.0.1]", "[::ffff:7f00:1]", "[::127.0.0.1]", "[64:ff9b::7f00:1]", "[2002:7f00:1::]",
    "\uff11\uff12\uff17.\uff10.\uff10.\uff11", "127\u30020\u30020\u30021",
    "10.0.0.1", "192.168.1.1", "169.254.169.254", "[fe80::1]", "[fd00::1]", "[fec0::1]",
]  # fmt: skip
# Not a name that a resolver must know, or one that it refuses: never reached, whatever it is called.
UNREACHED = {Trouble.PRIVATE, Trouble.UNSAFE_REDIRECT, Trouble.NO_SUCH_HOST, Trouble.DNS_TROUBLE, Trouble.MALFORMED_URL}


@pytest.mark.parametrize("host", SPELLINGS)
def test_no_spelling_reaches_this_machine(fetch, server, host):
    url = f"http://{host}:{server.port}/page"

    got = fetch(url, connect_to=())[url]

    assert got.trouble in UNREACHED
    assert not server.asked


@pytest.mark.parametrize("host", SPELLINGS)
def test_no_redirect_leads_there_either(fetch, server, host):
    location = f"http://{host}:{server.port}/page".encode()
    server.answers["/inside"] = b"HTTP/1.1 302 Found\r\nContent-Length: 0\r\nLocation: " + location + b"\r\n\r\n"

    got = fetch("/inside", connect_to=(ConnectTo.parse(f"a.test:80:127.0.0.1:{server.port}"),))["/inside"]

    assert got.trouble in UNREACHED | {Trouble.BAD_RESPONSE}
    assert [path for _, path in server.asked] == ["/inside"]


@pytest.mark.parametrize("host", ["127.0.0.1", "0x7f.1", "[::1]", "[::ffff:127.0.0.1]", "localhost"])
def test_what_is_private_is_called_so(fetch, server, host):
    url = f"http://{host}:{server.port}/page"

    assert fetch(url, connect_to=())[url].trouble is Trouble.PRIVATE


@pytest.mark.parametrize("inside", ["127.0.0.1", "10.0.0.7", "169.254.169.254", "::1", "::ffff:127.0.0.1", "fd00::7"])
def test_a_name_that_resolves_to_this_network_is_refused(fetch, server, monkeypatch, inside):
    def resolver(_host, port, **_rest):
        family = socket.AF_INET6 if ":" in inside else socket.AF_INET
        where = (inside, port, 0, 0) if ":" in inside else (inside, port)
        return [(family, socket.SOCK_STREAM, 6, "", where)]

    monkeypatch.setattr(connector.socket, "getaddrinfo", resolver)
    url = f"http://innocent.test:{server.port}/page"

    assert fetch(url, connect_to=())[url].trouble is Trouble.PRIVATE
    assert not server.asked


@given(st.text(max_size=40) | st.from_regex(r"[^:]{0,9}:[^:]{0,6}:[^:]{0,9}:[^:]{0,6}"))
def test_any_text_is_a_rule_or_is_explained(text):
    try:
        rule = ConnectTo.parse(text)
    except ValueError as error:
        assert str(error)  # noqa: PT017 - either of two ends is right
        return
    assert rule.port is None or 0 < rule.port < 65536
    assert rule.to_port is None or 0 < rule.to_port < 65536
    assert connect_where([rule], rule.host or "b.test", rule.port or 80) == (
        rule.to_host or rule.host or "b.test",
        rule.to_port or rule.port or 80,
    )


HOSTS = st.sampled_from(
    ["", "a.test", "A.Test", "127.0.0.1", "[::1]", "[2001:DB8::1]", "bücher.example", "xn--bcher-kva.example"]
)
PORTS = st.none() | st.integers(1, 65535)


@given(HOSTS, PORTS, HOSTS, PORTS)
def test_every_rule_that_can_be_written_is_read(host, port, to_host, to_port):
    rule = ConnectTo.parse(f"{host}:{port or ''}:{to_host}:{to_port or ''}")

    assert (rule.port, rule.to_port) == (port, to_port)
    assert (rule.to_host == "") == (to_host == "")
    assert (rule.host == "") == (host == "")
