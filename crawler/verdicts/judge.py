"""The verdict of one fetch alone: an ordered row of small rules, the first that speaks decides."""

from collections.abc import Callable

from crawler.model.address import Address
from crawler.model.errors import MalformedAddressError
from crawler.model.fetch import Fetch, Trouble
from crawler.model.page import Page
from crawler.model.verdict import Verdict, VerdictName
from crawler.verdicts.content import empty, failed, media_unavailable, wrong_content
from crawler.verdicts.logins import login, paywall
from crawler.verdicts.parked import parked
from crawler.verdicts.phrases import names_not_found
from crawler.verdicts.redirects import canonical_https, moved, redirect_to_home, sent_on
from crawler.verdicts.sameness import same_for_anything
from crawler.verdicts.soft404 import error_page
from crawler.verdicts.statuses import NOT_MODIFIED, VAGUE, by_status
from crawler.verdicts.walls import unverified, wall

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


def judge(fetch: Fetch, page: Page, probe: tuple[Fetch, Page] | None = None) -> Verdict:
    """What this fetch says about its address, without any past.

    Args:
        probe: what a made-up address next to it (`wants_probe`) answered; None where there was no ground for one.
    """
    return decide(fetch, page, probe)[0]


def decide(fetch: Fetch, page: Page, probe: tuple[Fetch, Page] | None = None) -> tuple[Verdict, str]:
    """The same, with the name of the rule that decided, in words; "no rule objects" where none spoke."""
    for name, rule in RULES.items():
        verdict = rule(fetch, page, probe)
        if verdict is not None:
            return verdict, name
    return Verdict(VerdictName.OK, "ok"), "no rule objects"


def wants_goal(fetch: Fetch, page: Page) -> str | None:
    """The address to which a page's meta refresh leads: what stands there decides. None for most pages.

    A script's goal is not asked for: what a script does depends on more than can be seen.
    """
    signpost = sent_on(fetch, page)
    if signpost is None or page.refresh is None or signpost[0] != page.refresh[1] or not judge(fetch, page).is_good:
        return None
    try:
        return Address.parse(signpost[0]).url
    except MalformedAddressError:
        return None


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


def _status(fetch: Fetch, page: Page) -> Verdict | None:
    named = names_not_found(page.title) or names_not_found(page.heading) if fetch.status in VAGUE else None
    if named is not None:
        return Verdict(VerdictName.BROKEN, "not-found", evidence=(f"answers {fetch.status}", f"calls itself “{named}”"))
    return by_status(fetch)


def _not_modified(fetch: Fetch, _page: Page) -> Verdict | None:
    if fetch.status != NOT_MODIFIED:
        return None
    if not fetch.conditional:
        said = "answers 304 (not modified) to a request that set no condition"
        return unverified("forbidden", said)
    return Verdict(VerdictName.OK, "not-modified", evidence=("answers 304: as it was at the last visit",))


def _slow(fetch: Fetch, _page: Page) -> Verdict | None:
    if fetch.elapsed < SLOW_AFTER:
        return None
    return Verdict(VerdictName.OK, "slow", evidence=(f"took {fetch.elapsed:.0f} s",))


def _alone(rule: Callable[[Fetch, Page], Verdict | None]) -> "Rule":
    """A rule that needs no probe."""
    return lambda fetch, page, _probe: rule(fetch, page)


Rule = Callable[[Fetch, Page, tuple[Fetch, Page] | None], Verdict | None]

RULES: dict[str, Rule] = {
    "what stopped the fetch": _alone(_trouble),
    "a wall in the way": _alone(wall),
    "the status": _alone(_status),
    "not modified": _alone(_not_modified),
    "a login in the way": _alone(login),
    "a parked domain": _alone(parked),
    "a redirect to the home page": _alone(redirect_to_home),
    "a recording that is gone": _alone(media_unavailable),
    "an excuse of the server": _alone(failed),
    "an error page by its own words": error_page,
    "another kind of file": _alone(wrong_content),
    "a paywall": _alone(paywall),
    "the same page for anything": same_for_anything,
    "an empty page": _alone(empty),
    "a permanent redirect": _alone(moved),
    "a canonical https address": _alone(canonical_https),
    "the time it took": _alone(_slow),
}
"""In order: what stopped the fetch, who stands in the way, what the server says, what the page shows, where it is."""
