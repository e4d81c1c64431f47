"""Which `Trouble` an exception of aiohttp, ssl or the operating system is."""

import errno
import re
import socket
import ssl

import aiohttp

from crawler.model.fetch import Trouble

_LONGEST_DETAIL = 300
_UNSHOWABLE = re.compile(r"[\x00-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2066-\u2069]+")

# OpenSSL's X509_V_ERR_*, x509_vfy.h.
_CERTIFICATE: dict[int, Trouble] = {
    9: Trouble.TLS_OTHER,  # not yet valid
    10: Trouble.TLS_EXPIRED,
    18: Trouble.TLS_SELF_SIGNED,
    19: Trouble.TLS_SELF_SIGNED,  # in the chain
    62: Trouble.TLS_HOSTNAME,
    64: Trouble.TLS_HOSTNAME,  # IP address mismatch
}

_ERRNO: dict[int, Trouble] = {
    errno.ECONNREFUSED: Trouble.REFUSED,
    errno.ECONNRESET: Trouble.RESET,
    errno.ECONNABORTED: Trouble.RESET,
    errno.EPIPE: Trouble.RESET,
    errno.ETIMEDOUT: Trouble.TIMEOUT,
    errno.EHOSTUNREACH: Trouble.TIMEOUT,  # the host's own network does not find it
    errno.ENETUNREACH: Trouble.NO_NETWORK,
    errno.ENETDOWN: Trouble.NO_NETWORK,
}

# A name that the resolver knows not to exist; everything else it says is its own trouble.
_NO_SUCH_NAME = frozenset({socket.EAI_NONAME, getattr(socket, "EAI_NODATA", socket.EAI_NONAME)})


class RefusedByGuardError(Exception):
    """The host is on a network that we may not connect to."""


def trouble_of(error: BaseException) -> tuple[Trouble, str]:
    """What stopped a request, and its detail in the words of whoever met it."""
    return _kind(error), clean(_words(error))


def _words(error: BaseException) -> str:
    """What a person would want to know of it: not the library's wrapping."""
    if isinstance(error, aiohttp.ClientConnectorCertificateError):
        return getattr(error.certificate_error, "verify_message", "") or str(error.certificate_error)
    if isinstance(error, aiohttp.ClientConnectorError):
        return error.os_error.strerror or str(error.os_error)
    if isinstance(error, aiohttp.ServerDisconnectedError):
        return "the server closed the connection without an answer"
    if isinstance(error, aiohttp.ClientResponseError):
        said = " ".join(error.message.split()).rstrip(" ^")  # the parser points at the place, in a line of its own
        return f"not valid HTTP: {said}"
    return str(error) or type(error).__name__


def clean(detail: str) -> str:
    """Bounded, and without characters that could play tricks on a screen."""
    return _UNSHOWABLE.sub(" ", detail)[:_LONGEST_DETAIL]


def _kind(error: BaseException) -> Trouble:  # noqa: PLR0911 - one line for each family of exceptions
    if isinstance(error, RefusedByGuardError):
        return Trouble.PRIVATE
    if isinstance(error, aiohttp.ClientConnectorCertificateError):
        code = getattr(error.certificate_error, "verify_code", 0)
        return _CERTIFICATE.get(code, Trouble.TLS_OTHER)
    if isinstance(error, (aiohttp.ClientSSLError, ssl.SSLError)):
        return Trouble.TLS_OTHER
    if isinstance(error, aiohttp.ClientConnectorDNSError):
        return Trouble.NO_SUCH_HOST if error.os_error.errno in _NO_SUCH_NAME else Trouble.DNS_TROUBLE
    if isinstance(error, aiohttp.InvalidURL):
        return Trouble.MALFORMED_URL
    if isinstance(error, (aiohttp.ClientResponseError, aiohttp.ClientPayloadError)):
        return Trouble.BAD_RESPONSE
    if isinstance(error, aiohttp.ServerDisconnectedError):
        return Trouble.RESET
    if isinstance(error, OSError):  # aiohttp's connection errors are OSErrors too
        return _ERRNO.get(_errno(error), Trouble.TIMEOUT if isinstance(error, TimeoutError) else Trouble.RESET)
    return Trouble.BAD_RESPONSE


def _errno(error: OSError) -> int:
    """The error number, also out of the text in which several failed connections are told at once."""
    if error.errno:
        return error.errno
    said = re.search(r"\[Errno (\d+)\]", str(error))
    return int(said[1]) if said else 0
