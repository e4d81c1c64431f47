"""From an address as listed to an address as fetched."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.model.address import Address
from crawler.model.errors import MalformedAddressError


@pytest.mark.parametrize(
    ("listed", "url"),
    [
        ("http://a.example", "http://a.example/"),
        ("HTTP://A.Example/X", "http://a.example/X"),
        ("http://a.example:80/", "http://a.example/"),
        ("https://a.example:443/", "https://a.example/"),
        ("http://a.example:8080/", "http://a.example:8080/"),
        ("http://a.example/a b", "http://a.example/a%20b"),
        ("http://a.example/%7Euser", "http://a.example/%7Euser"),
        ("http://a.example/100%", "http://a.example/100%25"),
        ("http://a.example/ü", "http://a.example/%C3%BC"),
        ("http://bücher.example/", "http://xn--bcher-kva.example/"),
        ("http://a.example/?", "http://a.example/?"),
        ("http://a.example?q=1", "http://a.example/?q=1"),
        ("http://a.example/x#frag", "http://a.example/x"),
        ("http://me:secret@a.example/x", "http://a.example/x"),
        ("http://[0:0::1]/", "http://[::1]/"),
        ("http://a.example./", "http://a.example./"),
        ("http://a_b.example/", "http://a_b.example/"),
        ("  http://a.example/  ", "http://a.example/"),
    ],
)
def test_how_an_address_is_fetched(listed, url):
    assert Address.parse(listed).url == url


def test_fragment_and_userinfo_are_kept_apart():
    address = Address.parse("http://me:secret@a.example/x#top")

    assert (address.fragment, address.userinfo) == ("top", "me:secret")


@given(st.text(min_size=1, max_size=40), st.text(max_size=40))
def test_parsing_is_idempotent(host, rest):
    try:
        once = Address.parse(f"http://{host}/{rest}")
    except MalformedAddressError:
        return
    assert Address.parse(once.url).url == once.url
