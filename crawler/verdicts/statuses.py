"""What an HTTP status says about a link (RFC 9110, section 15, and the statuses that sites made up)."""

from http import HTTPStatus

from crawler.model.fetch import Fetch
from crawler.model.verdict import Verdict, VerdictName

NOT_MODIFIED = 304

# Statuses with a meaning of their own. The rest of their hundred is in `_HUNDREDS`.
_STATUSES: dict[int, tuple[VerdictName, str]] = {
    401: (VerdictName.UNVERIFIED, "login"),
    402: (VerdictName.UNVERIFIED, "paywall"),
    403: (VerdictName.UNVERIFIED, "forbidden"),
    404: (VerdictName.BROKEN, "not-found"),
    407: (VerdictName.UNVERIFIED, "login"),
    408: (VerdictName.FAILING, "timeout"),
    410: (VerdictName.BROKEN, "gone"),
    425: (VerdictName.FAILING, "server-error"),
    429: (VerdictName.UNVERIFIED, "rate-limited"),
    451: (VerdictName.UNVERIFIED, "geo-blocked"),
    511: (VerdictName.UNVERIFIED, "login"),  # RFC 6585, section 6: of the network between us and the host
    999: (VerdictName.UNVERIFIED, "bot-wall"),  # LinkedIn's answer to every machine
}

# Client errors that say little: where the page says that nothing is there, that counts.
VAGUE = frozenset({400, 405, 406, 409, 422})

# A client error without a row above says that the server did not like the request, which a browser might have put
# otherwise: a machine can't tell. A redirect without a usable Location is no valid response.
_HUNDREDS: dict[int, tuple[VerdictName, str]] = {
    1: (VerdictName.FAILING, "bad-response"),
    3: (VerdictName.FAILING, "bad-response"),
    4: (VerdictName.UNVERIFIED, "forbidden"),
    5: (VerdictName.FAILING, "server-error"),
}


def is_success(fetch: Fetch) -> bool:
    """The last response has a body that stands for the resource: 2xx, or 300 with its list of choices."""
    return fetch.status is not None and (200 <= fetch.status <= 300)  # noqa: PLR2004 - the bounds of a hundred


def by_status(fetch: Fetch) -> Verdict | None:
    """The verdict that the last response's status alone gives; None where it leaves the link in good standing."""
    status = fetch.status
    if status is None or status == NOT_MODIFIED or is_success(fetch):
        return None
    name, reason = _STATUSES.get(status) or _HUNDREDS.get(status // 100) or (VerdictName.FAILING, "bad-response")
    evidence = [f"answers {status} {_phrase(status)}".rstrip()]
    if fetch.hops:
        evidence.append(f"at {fetch.final_url}, after {len(fetch.hops)} redirect{'s' if len(fetch.hops) > 1 else ''}")
    if fetch.retry_after is not None:
        evidence.append(f"asks to come back in {fetch.retry_after:.0f} s")
    if fetch.tries > 1:
        evidence.append(f"tried {fetch.tries} times")
    return Verdict(name, reason, evidence=tuple(evidence))


def _phrase(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return ""
