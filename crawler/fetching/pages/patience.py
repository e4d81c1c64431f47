"""When to try again, and after how long."""

from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from crawler.model.fetch import Trouble

# Seconds: the first pause, doubled for each further try; and the longest that a run waits for one link.
_FIRST_PAUSE = 0.5
LONGEST_PAUSE = 60.0

_PASSING_STATUSES = frozenset({408, 425, 429, 500, 502, 503, 504})
_PASSING_TROUBLES = frozenset({
    Trouble.TIMEOUT, Trouble.REFUSED, Trouble.RESET, Trouble.DNS_TROUBLE, Trouble.BAD_RESPONSE,
})  # fmt: skip
_UNREACHED = frozenset({
    Trouble.TIMEOUT, Trouble.REFUSED, Trouble.NO_SUCH_HOST, Trouble.DNS_TROUBLE, Trouble.NO_NETWORK,
})  # fmt: skip


def is_passing(status: int, trouble: Trouble | None) -> bool:
    """Whether another try may go better."""
    return trouble in _PASSING_TROUBLES if trouble is not None else status in _PASSING_STATUSES


def is_unreached(trouble: Trouble | None) -> bool:
    """Whether the host did not answer at all."""
    return trouble in _UNREACHED


def asks_to_wait(status: int, retry_after: str | None, now: datetime) -> float | None:
    """Seconds that Retry-After asks for, as a number or a date (RFC 9110, section 10.2.3); None without a word."""
    if retry_after is None or status not in _PASSING_STATUSES:
        return None
    text = retry_after.strip()
    if text.isascii() and text.isdigit():
        return float(text[:9])
    try:
        date = parsedate_to_datetime(text)
    except ValueError:
        return None
    date = date if date.tzinfo else date.replace(tzinfo=UTC)
    return max(0.0, (date - now).total_seconds())


def pause_before_retry(tries: int, wait: float | None, chance: float) -> float | None:
    """Seconds until the next try after so many; None if the host asks for more than a run can wait.

    Args:
        wait: what the host asked for.
        chance: 0 to 1; spreads the tries of many links over half to one and a half times the pause.
    """
    if wait is not None and wait > LONGEST_PAUSE:
        return None
    pause: float = min(_FIRST_PAUSE * 2 ** (tries - 1) * (0.5 + chance), LONGEST_PAUSE)
    return max(pause, wait or 0.0)
