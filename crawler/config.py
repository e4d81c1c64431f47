"""What the environment says: the clock of a run, and whom a site's owner can write to."""

import os
from collections.abc import Mapping
from datetime import UTC, datetime

from crawler.model.errors import SomedayError

CLOCK = "SOMEDAY_NOW"
CONTACT = "SOMEDAY_CONTACT"


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
