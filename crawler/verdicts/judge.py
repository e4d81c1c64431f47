"""The verdict of one fetch alone: an ordered row of small rules, the first that speaks decides."""

from collections.abc import Callable

from crawler.model.fetch import Fetch, Trouble
from crawler.model.page import Page
from crawler.model.verdict import Verdict, VerdictName
from crawler.verdicts.redirects import moved, redirect_to_home
from crawler.verdicts.statuses import NOT_MODIFIED, by_status, is_success

# Seconds. A maintainer waits this long for a page before calling it slow; search engines advise a tenth of it.
SLOW_AFTER = 10.0

# What each trouble says of the link. The passing kinds are `failing`: only history can make them `broken`.
_TROUBLES: dict[Trouble, tuple[VerdictName, str]] = {
    Trouble.TIMEOUT: (VerdictName.FAILING, "timeout"),
    Trouble.REFUSED: (VerdictName.FAILING, "refused"),
    Trouble.RESET: (VerdictName.FAILING, "reset"),
    Trouble.DNS_TROUBLE: (VerdictName.FAILING, "dns-trouble"),
    Trouble.BAD_RESPONSE: (VerdictName.FAILING, "bad-response"),
    Trouble.NO_SUCH_HOST: (VerdictName.BROKEN, "no-such-host"),
    Trouble.TLS_EXPIRED: (VerdictName.BROKEN, "tls-expired"),
    Trouble.TLS_SELF_SIGNED: (VerdictName.BROKEN, "tls-self-signed"),
    Trouble.TLS_HOSTNAME: (VerdictName.BROKEN, "tls-hostname"),
    Trouble.TLS_OTHER: (VerdictName.BROKEN, "tls-other"),
    Trouble.REDIRECT_LOOP: (VerdictName.BROKEN, "redirect-loop"),
    Trouble.UNSAFE_REDIRECT: (VerdictName.BROKEN, "unsafe-redirect"),
    Trouble.MALFORMED_URL: (VerdictName.BROKEN, "malformed-url"),
    Trouble.PRIVATE: (VerdictName.SKIPPED, "excluded"),
    Trouble.ROBOTS: (VerdictName.UNVERIFIED, "robots"),
    Trouble.RATE_LIMITED: (VerdictName.UNVERIFIED, "rate-limited"),
    Trouble.NO_NETWORK: (VerdictName.UNVERIFIED, "no-network"),
}

_TEXT_TYPES = ("", "text/html", "application/xhtml+xml", "text/plain")


def judge(fetch: Fetch, page: Page) -> Verdict:
    """What this fetch says about its address, without any past."""
    for rule in RULES:
        verdict = rule(fetch, page)
        if verdict is not None:
            return verdict
    return Verdict(VerdictName.OK, "ok")


def _trouble(fetch: Fetch, _page: Page) -> Verdict | None:
    if fetch.trouble is None:
        return None
    name, reason = _TROUBLES[fetch.trouble]
    evidence = [fetch.detail or reason]
    if fetch.hops:
        evidence.append(f"on the way to {fetch.final_url}")
    if fetch.tries > 1:
        evidence.append(f"tried {fetch.tries} times")
    return Verdict(name, reason, evidence=tuple(evidence))


def _status(fetch: Fetch, _page: Page) -> Verdict | None:
    return by_status(fetch)


def _empty(fetch: Fetch, page: Page) -> Verdict | None:
    if not is_success(fetch) or not fetch.body_read or fetch.truncated or fetch.content_type not in _TEXT_TYPES:
        return None
    if page.text_length or page.has_script or page.refresh or page.embeds:
        return None
    words = "answers 204 No Content" if fetch.status == 204 else "answers 200 with nothing to read"  # noqa: PLR2004 - a status
    return Verdict(VerdictName.BROKEN, "empty-page", evidence=(words,))


def _not_modified(fetch: Fetch, _page: Page) -> Verdict | None:
    if fetch.status != NOT_MODIFIED or fetch.hops:
        return None
    return Verdict(VerdictName.OK, "not-modified", evidence=("answers 304: as it was at the last visit",))


def _slow(fetch: Fetch, _page: Page) -> Verdict | None:
    if fetch.elapsed < SLOW_AFTER:
        return None
    return Verdict(VerdictName.OK, "slow", evidence=(f"took {fetch.elapsed:.0f} s",))


RULES: tuple[Callable[[Fetch, Page], Verdict | None], ...] = (
    _trouble,
    _status,
    redirect_to_home,
    _empty,
    moved,
    _not_modified,
    _slow,
)
"""In order: what stopped the fetch, what the server says, what the page shows, where it now is."""
