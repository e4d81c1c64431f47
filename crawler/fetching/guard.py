"""Which network addresses may be connected to: lists come from strangers, and this machine has neighbours (SSRF)."""

import ipaddress

# What `ipaddress` takes for public in one of the Python versions we run on, and IANA's registries of special-purpose
# addresses don't.
_NOT_PUBLIC = tuple(
    ipaddress.ip_network(network)
    for network in (
        "100.64.0.0/10",  # RFC 6598: shared between a provider and its customers
        "192.0.0.0/24",  # RFC 6890: protocol assignments
        "192.88.99.0/24",  # RFC 7526: the former 6to4 relays
        "3fff::/20",  # RFC 9637: documentation
    )
)
# RFC 4291, section 2.4: all that is handed out today. Outside lie site-local, IPv4-compatible and translated addresses.
_GLOBAL_UNICAST = ipaddress.ip_network("2000::/3")
# RFC 6052: an IPv4 address in an IPv6 one; the network behind a translator.
_NAT64 = ipaddress.ip_network("64:ff9b::/96")
_IPV4_BITS = 0xFFFFFFFF


def is_public(ip: str) -> bool:
    """Whether this IP address, in its usual spelling, is one of the public internet.

    Raises:
        ValueError: it is no IP address.
    """
    address = ipaddress.ip_address(ip.partition("%")[0])
    if isinstance(address, ipaddress.IPv6Address):
        inner = address.ipv4_mapped or address.sixtofour
        if inner is None and address in _NAT64:
            inner = ipaddress.IPv4Address(int(address) & _IPV4_BITS)
        if inner is not None:
            return is_public(str(inner))
        if address not in _GLOBAL_UNICAST:
            return False
    if any(address.version == network.version and address in network for network in _NOT_PUBLIC):
        return False
    return address.is_global and not address.is_multicast and not address.is_reserved
