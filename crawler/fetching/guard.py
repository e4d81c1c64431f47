"""Which network addresses may be connected to: lists come from strangers, and this machine has neighbours (SSRF)."""

import ipaddress

# RFC 6598: shared between a provider and its customers; `ipaddress` calls it neither private nor global.
_CARRIER_NAT = ipaddress.ip_network("100.64.0.0/10")
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
    elif address in _CARRIER_NAT:
        return False
    return address.is_global and not address.is_multicast
