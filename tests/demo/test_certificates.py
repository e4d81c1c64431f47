"""Certificates are what they claim to be, also to strict clients."""

import ssl
from datetime import UTC, datetime

import pytest
from cryptography import x509

from crawler.demo.certificates import Authority, Tls, server_context

HOST = "a.example"


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("tls")
    authority = Authority(folder)
    for kind in Tls:
        authority.load(server_context(), f"{kind.name.lower().replace('_', '-')}.example", kind)
    return folder


def certificate(folder, kind):
    data = (folder / "tls" / f"{kind.name.lower().replace('_', '-')}.example.pem").read_bytes()
    return x509.load_pem_x509_certificate(data)


def test_the_authority_may_sign_and_the_hosts_may_not(folder):
    root = x509.load_pem_x509_certificate((folder / "ca.pem").read_bytes())

    assert root.extensions.get_extension_for_class(x509.BasicConstraints).value.ca
    with pytest.raises(x509.ExtensionNotFound):
        certificate(folder, Tls.GOOD).extensions.get_extension_for_class(x509.BasicConstraints)


@pytest.mark.parametrize(
    ("kind", "current", "issuer", "names"),
    [
        (Tls.GOOD, True, "someday demo authority", ["good.example"]),
        (Tls.EXPIRED, False, "someday demo authority", ["expired.example"]),
        (Tls.SELF_SIGNED, True, "self-signed.example", ["self-signed.example"]),
        (Tls.OTHER_NAME, True, "someday demo authority", ["other.other-name.example"]),
        (Tls.HALF_CHAIN, True, "someday demo authority, intermediate", ["half-chain.example"]),
    ],
)
def test_only_what_its_kind_says_is_wrong_with_a_certificate(folder, kind, current, issuer, names):
    made = certificate(folder, kind)

    assert (made.not_valid_before_utc < datetime.now(UTC) < made.not_valid_after_utc) == current
    assert made.issuer.rfc4514_string() == f"CN={issuer}".replace(",", "\\,")
    assert (
        made.extensions.get_extension_for_class(x509.SubjectAlternativeName).value.get_values_for_type(x509.DNSName)
        == names
    )


def test_a_strict_client_trusts_a_good_host(first, client):
    strict = client(first)
    strict.context = ssl.create_default_context(cafile=first.ca_file)
    strict.context.verify_flags |= ssl.VERIFY_X509_STRICT

    assert strict.ask("https://dlbook.example/")[0] == 200


def test_nobody_trusts_the_demo_without_its_authority(first, client):
    plain = client(first)
    plain.context = ssl.create_default_context()

    with pytest.raises(ssl.SSLCertVerificationError):
        plain.ask("https://dlbook.example/")


def test_the_private_key_is_for_its_owner_only(folder):
    assert (folder / "tls" / "key.pem").stat().st_mode & 0o077 == 0


def test_the_certificates_lie_in_a_folder_that_is_made_when_missing(tmp_path):
    Authority(tmp_path / "new" / "folder")

    assert (tmp_path / "new" / "folder" / "ca.pem").is_file()
