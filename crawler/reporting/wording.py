"""The words for people: reasons, kinds, dates, counts. Each phrase goes on from "this link …" or "this entry …"."""

import re
from collections.abc import Sequence
from datetime import UTC, datetime

from crawler.model.run import Citations

REASON_WORDS: dict[str, str] = {
    "ok": "works",
    "not-modified": "works, unchanged since the last visit",
    "slow": "works, but takes long to answer",
    "permanent-redirect": "has moved for good",
    "meta-refresh": "sends readers on to another page",
    "canonical-https": "is served over https as well",
    "not-found": "is not there any more",
    "gone": "was taken down for good",
    "soft-404": "shows an error page, though it claims to work",
    "redirect-to-home": "leads to the site's home page, no longer to what was listed",
    "parked": "shows a parked domain",
    "redirect-loop": "redirects in circles",
    "tls-expired": "has a certificate that has expired",
    "tls-self-signed": "has a certificate that nobody vouches for",
    "tls-hostname": "has a certificate for another host",
    "tls-other": "offers no secure connection that browsers accept",
    "no-such-host": "is on a host that does not exist any more",
    "fragment-missing": "names a place that its page does not have",
    "malformed-url": "is no address that a browser could open",
    "empty-page": "answers with an empty page",
    "wrong-content": "serves something else than its address says",
    "unsafe-redirect": "redirects to where nobody should follow",
    "media-unavailable": "leads to a recording that is no longer available",
    "hijacked": "has become somebody else's site",
    "timeout": "does not answer in time",
    "refused": "refuses connections",
    "reset": "breaks connections off",
    "server-error": "answers with an error of its server",
    "bad-response": "answers what is not valid HTTP",
    "dns-trouble": "is on a host whose name can't be looked up now",
    "bot-wall": "shuts out machines",
    "login": "asks for a login",
    "paywall": "asks for payment",
    "rate-limited": "asks machines to come less often",
    "forbidden": "refuses machines",
    "robots": "asks machines not to visit (robots.txt)",
    "geo-blocked": "is closed to where this machine stands",
    "captcha": "asks for a captcha",
    "no-network": "could not be reached: this machine had no network",
    "mailto": "is a mail address",
    "scheme": "is no web address",
    "excluded": "is excluded from checks",
    "in-page": "leads to a place of the list itself",
}

KIND_WORDS: dict[str, str] = {
    "new-version": "has a newer version",
    "published": "has been published",
    "retracted": "has been retracted",
    "withdrawn": "has been withdrawn",
    "concern": "carries a concern or a correction",
    "superseded": "has been superseded",
    "claim-outdated": "no longer has the status that is listed",
    "title-changed": "has another title now",
    "authors-differ": "has other authors than listed",
    "year-differs": "is of another year than listed",
    "venue-differs": "appeared elsewhere than listed",
    "abstract-changed": "has another abstract now",
    "content-drift": "says something else than at the last visit",
    "repository-archived": "is archived",
    "repository-moved": "has another name or owner now",
    "repository-idle": "has not changed for a long time",
    "malformed-link": "is not written as the list's format wants it",
    "duplicate-entry": "is listed twice",
    "insecure-address": "is listed as http, and served over https",
    "list-overdue": "has a word of its own that has grown old",
}

RULE_WORDS: dict[str, str] = {
    "broken": "does not work",
    "moved": "works, and should carry another address",
    "failing": "does not work now, for a cause that may pass",
    "unverified": "can't be judged by a machine",
    **KIND_WORDS,
}
"""What all findings of a kind have in common, where no reason is told."""

ADVICE: dict[str, str] = {
    **dict.fromkeys(
        (
            "not-found",
            "gone",
            "soft-404",
            "redirect-to-home",
            "no-such-host",
            "parked",
            "media-unavailable",
            "empty-page",
        ),
        "look for a copy",
    ),
    "hijacked": "take it out soon; look for a copy",
    "tls-expired": "tell the site; certificates are often renewed within days",
    "fragment-missing": "pick another place on the page, or drop the part after #",
    "malformed-url": "correct the address",
    "meta-refresh": "take over the new address if it is the same page",
    "retracted": "take it out, or say so beside it",
    "withdrawn": "take it out, or say so beside it",
    "concern": "read what is said of it, and say so beside it",
    "superseded": "list the newer work",
    "published": "list the publication, too or instead",
    "claim-outdated": "write what has become of it",
    "repository-archived": "look for who goes on with it, or say so beside it",
    "repository-idle": "look for who goes on with it, or say since when it rests",
    "abstract-changed": "quote it as it is now",
}
"""What a person could do, by reason, where no safe fix is known."""

# Reasons whose advice ends with the address of a copy. The archive answers with the newest one, or that it has none.
COPY_WANTED = frozenset(reason for reason, words in ADVICE.items() if "copy" in words)
ARCHIVE = "https://web.archive.org/web/"

_UNITS = ((365, "year"), (30, "month"), (7, "week"), (1, "day"))


def say(kind: str, reason: str) -> str:
    """Why something was found, in words; the reason itself where it is unknown (a newer someday wrote it)."""
    words = REASON_WORDS.get(reason) or KIND_WORDS.get(kind)
    if words is not None:
        return words
    return reason if re.fullmatch(r"[a-z0-9-]{1,40}", reason) else "was found for a reason without a name"


def day(moment: datetime) -> str:
    return moment.astimezone(UTC).date().isoformat()


def minute(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y-%m-%d %H:%M UTC")


def lasting(since: datetime, now: datetime) -> str:
    """How long something has stood, in the largest unit that fits: "3 weeks"; "less than a day"."""
    days = (now.date() - since.date()).days
    for length, unit in _UNITS:
        if days >= length:
            return count(days // length, unit)
    return "less than a day"


def count(number: int, noun: str, plural: str = "") -> str:
    """The number with its noun: "1 entry", or with 2 and "entries": "2 entries"."""
    return f"{number:,} {noun if number == 1 else plural or noun + 's'}"


def enumerate_some(names: Sequence[str], most: int) -> str:
    """The first names, and how many are left: "a, b and 3 more"."""
    if len(names) <= most:
        return ", ".join(names)
    return f"{', '.join(names[:most])} and {len(names) - most:,} more"


def cited(citations: Citations) -> str:
    """As in "cited 13 times (Crossref), 1 more than before"."""
    times = "once" if citations.count == 1 else f"{citations.count:,} times"
    change = 0 if citations.before is None else citations.count - citations.before
    more = f", {abs(change):,} {'more' if change > 0 else 'fewer'} than before" if change else ""
    return f"cited {times} ({citations.source}){more}"
