"""What a fetch, or several, say about a link."""

from dataclasses import dataclass
from enum import StrEnum


class VerdictName(StrEnum):
    """The six verdicts of a link."""

    OK = "ok"
    MOVED = "moved"
    BROKEN = "broken"
    FAILING = "failing"
    UNVERIFIED = "unverified"
    SKIPPED = "skipped"


REASONS: dict[VerdictName, tuple[str, ...]] = {
    VerdictName.OK: ("ok", "not-modified", "slow"),
    VerdictName.MOVED: ("permanent-redirect", "meta-refresh", "canonical-https"),
    VerdictName.BROKEN: (
        "not-found", "gone", "soft-404", "redirect-to-home", "parked", "redirect-loop", "tls-expired",
        "tls-self-signed", "tls-hostname", "tls-other", "no-such-host", "fragment-missing", "malformed-url",
        "empty-page", "wrong-content", "unsafe-redirect", "media-unavailable", "hijacked",
    ),
    VerdictName.FAILING: ("timeout", "refused", "reset", "server-error", "bad-response", "dns-trouble"),
    VerdictName.UNVERIFIED: (
        "bot-wall", "login", "paywall", "rate-limited", "forbidden", "robots", "geo-blocked", "captcha", "no-network",
    ),
    VerdictName.SKIPPED: ("mailto", "scheme", "excluded", "in-page"),
}  # fmt: skip
"""Every reason, by the verdict it belongs to; a failing reason also occurs under broken, after three strikes."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """A decision about one address, with its reason."""

    name: VerdictName
    reason: str
    """One of `REASONS`."""
    target: str | None = None
    """For `moved`: the address that the list should carry."""
    evidence: tuple[str, ...] = ()
    """What was seen, in words, most telling first."""

    @property
    def is_good(self) -> bool:
        """The page is there: ok or moved."""
        return self.name in (VerdictName.OK, VerdictName.MOVED)
