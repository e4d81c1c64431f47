"""No address of this machine, its network or its provider passes the guard, however it is written."""

import ipaddress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.fetching.guard import is_public


@pytest.mark.parametrize(
    "ip",
    [
        "93.184.216.34",
        "1.1.1.1",
        "2606:2800:220:1::1",
        "::ffff:93.184.216.34",
        "64:ff9b::5db8:d822",
        "2002:5db8:d822::1",
    ],
)
def test_addresses_of_the_internet_are_public(ip):
    assert is_public(ip)


@pytest.mark.parametrize(
    "ip",
    [
        "127.0.0.1",
        "127.8.9.10",
        "10.1.2.3",
        "172.16.0.1",
        "172.31.255.255",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "192.0.0.8",
        "192.0.2.1",
        "198.18.0.1",
        "198.51.100.1",
        "203.0.113.1",
        "0.0.0.0",
        "0.1.2.3",
        "224.0.0.1",
        "240.0.0.1",
        "255.255.255.255",
        "::1",
        "::",
        "::127.0.0.1",
        "::ffff:0:127.0.0.1",
        "fe80::1",
        "fe80::1%eth0",
        "fec0::1",
        "fc00::1",
        "fd12:3456::1",
        "ff02::1",
        "2001:db8::1",
        "2001:0:7f00:1::",
        "3fff::1",
        "5f00::1",
        "::ffff:127.0.0.1",
        "::ffff:10.0.0.1",
        "64:ff9b::7f00:1",
        "64:ff9b:1::7f00:1",
        "2002:7f00:1::",
        "2002:a00:1::1",
    ],
)
def test_addresses_nearby_are_not_public(ip):
    assert not is_public(ip)


@given(st.ip_addresses(v=4))
def test_an_ipv4_address_is_judged_alike_in_every_ipv6_dress(ip):
    number = int(ip)
    dresses = [0xFFFF << 32 | number, 0x0064_FF9B << 96 | number, 0x2002 << 112 | number << 80]

    assert {is_public(str(ipaddress.IPv6Address(dress))) for dress in dresses} == {is_public(str(ip))}


@given(st.ip_addresses())
def test_what_the_standard_library_calls_private_never_passes(ip):
    if ip.is_private or ip.is_loopback or ip.is_link_local or ip.is_multicast:
        mapped = getattr(ip, "ipv4_mapped", None)
        assert not is_public(str(ip)) or mapped is not None


@pytest.mark.parametrize("text", ["", "localhost", "127.1", "2130706433", "1.2.3.4.5"])
def test_what_is_no_ip_address_is_an_error(text):
    with pytest.raises(ValueError, match="IP"):
        is_public(text)
