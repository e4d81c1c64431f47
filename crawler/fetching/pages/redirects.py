"""Where a redirect leads, and whether we may go there."""

import re
from urllib.parse import urljoin, urlsplit

from crawler.model.address import Address
from crawler.model.errors import MalformedAddressError
from crawler.model.fetch import Trouble

_RAW_BYTES = re.compile("[\udc80-\udcff]")
_WEB = frozenset({"http", "https"})


def next_hop(base: str, location: str) -> tuple[str, str] | Trouble:
    """The address to ask next and the same with the fragment that the Location has; or what is wrong with it."""
    # Bytes that are no UTF-8 are escaped as they came, as browsers do.
    location = _RAW_BYTES.sub(lambda raw: f"%{ord(raw[0]) - 0xDC00:02X}", location)
    try:
        joined = urljoin(base, location.strip())
        scheme = urlsplit(joined).scheme.lower()
    except ValueError:
        return Trouble.BAD_RESPONSE
    if scheme not in _WEB:
        return Trouble.UNSAFE_REDIRECT
    try:
        address = Address.parse(joined)
    except MalformedAddressError:
        return Trouble.BAD_RESPONSE
    return address.url, f"{address.url}#{address.fragment}" if address.fragment else address.url
