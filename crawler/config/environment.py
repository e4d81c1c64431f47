"""What the environment says: the clock of a run, whom a site's owner can write to, and the tokens of services."""

import os
from collections.abc import Mapping
from datetime import UTC, datetime

from crawler.model.answer import Service
from crawler.model.errors import SomedayError

DEFAULT_HISTORY = ".someday/history.sqlite"
CLOCK = "SOMEDAY_NOW"
CONTACT = "SOMEDAY_CONTACT"
SERVICES = {service.name.lower().replace("_", "-"): service for service in Service}
"""By the name that someday.toml has for them."""
TOKENS = {
    Service.GITHUB: "GITHUB_TOKEN",
    Service.OPENALEX: "OPENALEX_API_KEY",
    Service.SEMANTIC_SCHOLAR: "SEMANTIC_SCHOLAR_API_KEY",
}


def clock(environment: Mapping[str, str] = os.environ) -> datetime | None:
    """The time that a run is to take for now; None where the machine's clock rules.

    Raises:
        SomedayError: it is set to what is no time.
    """
    text = environment.get(CLOCK, "").strip()
    if not text:
        return None
    try:
        when = datetime.fromisoformat(text)
    except ValueError:
        raise SomedayError(f"{CLOCK}={text}: not a time; write it as 2026-12-01T06:00:00Z") from None
    return (when if when.tzinfo else when.replace(tzinfo=UTC)).astimezone(UTC)


def contact(environment: Mapping[str, str] = os.environ) -> str | None:
    """An address (mail or web) for the owner of a crawled site; None where nobody is named.

    Raises:
        SomedayError: it can't stand in a header.
    """
    text = environment.get(CONTACT, "").strip()
    if not text.isascii() or not text.isprintable():
        raise SomedayError(
            f"{CONTACT}: only plain printable ASCII can stand in a User-Agent; give a mail or web address"
        )
    return text or None


def mail(contact: str | None) -> str | None:
    """The contact, if it is a mail address: what services ask for from those who want to be served first."""
    return contact if contact and "@" in contact and "/" not in contact else None


def tokens(environment: Mapping[str, str] = os.environ) -> dict[Service, str]:
    """The tokens that are set, by the service that they are sent to.

    Raises:
        SomedayError: one can't stand in a header.
    """
    found = {}
    for service, variable in TOKENS.items():
        token = header_token(variable, environment, of=service)
        if token is not None:
            found[service] = token
    return found


def header_token(variable: str, environment: Mapping[str, str], *, of: str) -> str | None:
    """The token in a variable; None where it is missing or empty.

    Raises:
        SomedayError: it can't stand in a header.
    """
    token = environment.get(variable, "").strip()
    if not token.isascii() or not token.isprintable():
        raise SomedayError(f"{variable}: holds characters that no token of {of} has")
    return token or None
