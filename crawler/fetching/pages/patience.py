"""When to try again, and after how long."""

from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from crawler.model.fetch import Trouble

# Seconds: the first pause, doubled for each further try; and the longest that a run waits for one link.
_FIRST_PAUSE = 0.5
LONGEST_PAUSE = 30.0
# A host that is asked too often is asked one at a time, with pauses that double from the first to the last of these
# seconds; when it still says so after so many answers in a row, the rest of its addresses is left for another run.
_FIRST_DELAY, _LAST_DELAY = 1.0, 8.0
_PATIENCE = 5

_PASSING_STATUSES = frozenset({408, 425, 429})
# A server's trouble passes, but for what it never learned (RFC 9110, sections 15.6.2 and 15.6.6); gateways have many
# numbers of their own for it (Cloudflare: 520 to 530).
_LASTING_STATUSES = frozenset({501, 505, 511})
_PASSING_TROUBLES = frozenset({
    Trouble.TIMEOUT, Trouble.REFUSED, Trouble.RESET, Trouble.DNS_TROUBLE, Trouble.BAD_RESPONSE,
})  # fmt: skip
_UNREACHED = frozenset({
    Trouble.TIMEOUT, Trouble.REFUSED, Trouble.NO_SUCH_HOST, Trouble.DNS_TROUBLE, Trouble.NO_NETWORK,
})  # fmt: skip


def is_passing(status: int, trouble: Trouble | None) -> bool:
    """Whether another try may go better."""
    return trouble in _PASSING_TROUBLES if trouble is not None else _is_passing_status(status)


def _is_passing_status(status: int) -> bool:
    return status in _PASSING_STATUSES or (500 <= status < 600 and status not in _LASTING_STATUSES)  # noqa: PLR2004 - a hundred


def is_unreached(trouble: Trouble | None) -> bool:
    """Whether the host did not answer at all."""
    return trouble in _UNREACHED


def asks_to_wait(status: int, retry_after: str | None, now: datetime) -> float | None:
    """Seconds that Retry-After asks for, as a number or a date (RFC 9110, section 10.2.3); None without a word."""
    if retry_after is None or not _is_passing_status(status):
        return None
    text = retry_after.strip()
    if text.isascii() and text.isdigit():
        return float(text[:9])
    try:
        date = parsedate_to_datetime(text)
    except (ValueError, OverflowError):  # a year or an offset that no calendar has
        return None
    date = date if date.tzinfo else date.replace(tzinfo=UTC)
    try:
        return max(0.0, (date - now).total_seconds())
    except OverflowError:
        return None


def is_throttled(status: int, wait: float | None) -> bool:
    """Whether the host says that it is asked too often (RFC 6585, section 4; RFC 9110, section 15.6.4)."""
    return status == 429 or (status == 503 and wait is not None)  # noqa: PLR2004 - statuses


def slower(delay: float) -> float:
    """Seconds between two requests to a host that was asked too often at the delay it has now."""
    return max(delay, min(max(delay * 2, _FIRST_DELAY), _LAST_DELAY))


def has_lost_patience(throttled: int) -> bool:
    """Whether so many answers in a row of that kind are enough."""
    return throttled >= _PATIENCE


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
