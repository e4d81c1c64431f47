"""Certificates for the demo's hosts, good and broken, signed by an authority made at start."""

import ipaddress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from pathlib import Path
from ssl import PROTOCOL_TLS_SERVER, SSLContext
from typing import Self

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

_DAY = timedelta(days=1)
_AUTHORITY = "someday demo authority"


class Tls(StrEnum):
    """What is wrong with a host's certificate."""

    GOOD = "good"
    EXPIRED = "expired"
    SELF_SIGNED = "self-signed"
    OTHER_NAME = "other name"
    """Made for another host."""
    HALF_CHAIN = "half chain"
    """Signed by an intermediate that the server forgets to send."""


@dataclass(frozen=True, slots=True)
class _Issuer:
    name: str
    key: ec.EllipticCurvePrivateKey


class Authority:
    """Signs certificates; one key serves all hosts, for making keys is what takes time."""

    def __init__(self, folder: Path) -> None:
        """Write ca.pem, which clients should trust, to `folder`, and all else to `folder`/tls."""
        self._tls = folder / "tls"
        self._tls.mkdir(parents=True, exist_ok=True)
        self._root = _Issuer(_AUTHORITY, ec.generate_private_key(ec.SECP256R1()))
        # What the missing intermediate of a half chain is called; nobody ever sees its own certificate.
        self._missing = _Issuer(f"{_AUTHORITY}, intermediate", ec.generate_private_key(ec.SECP256R1()))
        self._key = ec.generate_private_key(ec.SECP256R1())
        self._key_file = self._tls / "key.pem"
        self._key_file.touch(mode=0o600)
        self._key_file.write_bytes(
            self._key.private_bytes(
                serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
            )
        )
        self.ca_file = folder / "ca.pem"
        root = _Draft(_AUTHORITY, self._root).valid(-_DAY, 365 * _DAY).as_authority()
        self.ca_file.write_bytes(root.sign(self._root.key))

    def load(self, context: SSLContext, host: str, kind: Tls) -> None:
        """Make `context` show a certificate of this kind for `host`, from the next handshake on."""
        file = self._tls / f"{host}.pem"
        file.write_bytes(self._issue(host, kind))
        context.load_cert_chain(file, self._key_file)

    def _issue(self, host: str, kind: Tls) -> bytes:
        issuer = self._root
        if kind is Tls.SELF_SIGNED:
            issuer = _Issuer(host, self._key)
        elif kind is Tls.HALF_CHAIN:
            issuer = self._missing
        name = f"other.{host}" if kind is Tls.OTHER_NAME else host
        begin, end = (-90 * _DAY, -30 * _DAY) if kind is Tls.EXPIRED else (-_DAY, 90 * _DAY)
        return _Draft(name, issuer).valid(begin, end).for_host().sign(self._key)


def server_context() -> SSLContext:
    """A server's TLS without a certificate yet."""
    return SSLContext(PROTOCOL_TLS_SERVER)


class _Draft:
    """A certificate on its way to a signature, with the extensions that strict verification asks for (RFC 5280)."""

    def __init__(self, name: str, issuer: _Issuer) -> None:
        self._name = name
        self._issuer = issuer
        self._builder = x509.CertificateBuilder(_named(issuer.name), _named(name), None, x509.random_serial_number())

    def valid(self, begin: timedelta, end: timedelta) -> Self:
        """Valid between two times as seen from now."""
        now = datetime.now(UTC)
        self._builder = self._builder.not_valid_before(now + begin).not_valid_after(now + end)
        return self

    def as_authority(self) -> Self:
        usage = x509.KeyUsage(
            digital_signature=True,
            content_commitment=False,
            key_encipherment=False,
            data_encipherment=False,
            key_agreement=False,
            key_cert_sign=True,
            crl_sign=True,
            encipher_only=False,
            decipher_only=False,
        )
        self._builder = self._builder.add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        self._builder = self._builder.add_extension(usage, critical=True)
        return self

    def for_host(self) -> Self:
        names = x509.SubjectAlternativeName([_subject(self._name)])
        usage = x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH])
        self._builder = self._builder.add_extension(names, critical=False).add_extension(usage, critical=False)
        return self

    def sign(self, key: ec.EllipticCurvePrivateKey) -> bytes:
        """The certificate for the owner of `key`, in PEM."""
        own, above = key.public_key(), self._issuer.key.public_key()
        certificate = (
            self._builder.public_key(own)
            .add_extension(x509.SubjectKeyIdentifier.from_public_key(own), critical=False)
            .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(above), critical=False)
            .sign(self._issuer.key, hashes.SHA256())
        )
        return certificate.public_bytes(serialization.Encoding.PEM)


def _subject(host: str) -> x509.GeneralName:
    try:
        return x509.IPAddress(ipaddress.ip_address(host))
    except ValueError:
        return x509.DNSName(host)


def _named(name: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
