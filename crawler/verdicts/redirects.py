"""What a chain of redirects says about a link."""

from urllib.parse import urlsplit

from crawler.model.fetch import Fetch
from crawler.model.page import Page
from crawler.model.verdict import Verdict, VerdictName
from crawler.verdicts.statuses import is_success

# RFC 9110, sections 15.4.2 and 15.4.9: "any future references ought to use" the new address.
PERMANENT = frozenset({301, 308})

_HOME_PATHS = frozenset({"", "/", "/index.html", "/index.htm", "/index.php", "/home", "/home/"})


def moved(fetch: Fetch, _page: Page) -> Verdict | None:
    """Every hop is permanent: the list should carry the last address. One temporary hop, and it works as listed."""
    if not fetch.hops or not is_success(fetch):
        return None
    if any(hop.status not in PERMANENT for hop in fetch.hops):
        return None
    chain = " -> ".join(str(hop.status) for hop in fetch.hops)
    return Verdict(
        VerdictName.MOVED,
        "permanent-redirect",
        target=_last_address(fetch),
        evidence=(f"redirects permanently ({chain}) to {_last_address(fetch)}",),
    )


def redirect_to_home(fetch: Fetch, _page: Page) -> Verdict | None:
    """A deep link that ends on its site's home page: the page is gone, whatever the status says."""
    if not fetch.hops or not is_success(fetch):
        return None
    listed, final = urlsplit(fetch.url), urlsplit(fetch.final_url)
    if listed.path in _HOME_PATHS and not listed.query:
        return None
    if final.path not in _HOME_PATHS or final.query or _site(listed.hostname) != _site(final.hostname):
        return None
    return Verdict(
        VerdictName.BROKEN,
        "redirect-to-home",
        evidence=(f"redirects to the home page {fetch.final_url}: the listed page itself is gone",),
    )


def _last_address(fetch: Fetch) -> str:
    # The last Location keeps the fragment that the site itself wants.
    return fetch.hops[-1].location or fetch.final_url


def _site(host: str | None) -> str:
    return (host or "").removeprefix("www.")
