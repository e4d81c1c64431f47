"""What a chain of redirects says about a link, those included that a page makes itself."""

import re
from dataclasses import replace
from urllib.parse import parse_qsl, urlsplit

from crawler.model.fetch import Fetch, Hop, Trouble
from crawler.model.page import Page
from crawler.model.verdict import Verdict, VerdictName
from crawler.verdicts.statuses import is_success

# RFC 9110, sections 15.4.2 and 15.4.9: "any future references ought to use" the new address.
PERMANENT = frozenset({301, 308})

# Languages and countries for which sites keep a front page: not every two letters ("/ai", "/tv", "/go").
_EDITIONS = (
    "ar|at|au|be|bg|bn|br|ca|ch|cl|cn|co|cs|cz|da|de|dk|el|en|es|et|eu|fa|fi|fr|ga|gb|gl|gr|he|hi|hk|hr|hu|id|ie|il|in|"
    "int|is|it|ja|jp|ko|kr|lt|lv|ms|mx|my|nb|nl|nn|no|nz|ph|pl|pt|ro|ru|se|sg|sk|sl|sr|sv|th|tr|tw|ua|uk|us|vi|vn|za|zh"
)
_HOME_PATH = re.compile(
    rf"/?(?:(?:{_EDITIONS})(?:[-_][a-z]{{2,4}})?/?)?(?:(?:index|home|default|main|welcome)(?:\.[a-z]{{3,5}})?/?)?",
    re.IGNORECASE,
)
# Parameters that choose what a home page's address shows.
_CHOOSES = frozenset(
    re.findall(
        r"\w+",
        "p id page page_id pageid q s v post article cat t title search query n doc view topic tid showtopic thread threadid f fid "
        "act name item itemid product news story aid nid uid cid pid file section module option route key",
    )
)
# A target that carries a session is good for this visitor only.
_TOKEN = re.compile(r"[?&][^=]*=[\w%.-]{100}")
# Characters of visible text: a page with more is more than a signpost.
_SIGNPOST = 300


def is_home(url: str) -> bool:
    """Whether an address is its site's front page, in any language."""
    parts = urlsplit(url)
    return bool(_HOME_PATH.fullmatch(parts.path)) and not any(
        chooses(name) for name, _ in parse_qsl(parts.query[:2000], keep_blank_values=True)
    )


def chooses(parameter: str) -> bool:
    """Whether a parameter of that name tells what is to be shown, and not how."""
    return parameter.lower() in _CHOOSES


def site_of(url: str) -> str:
    """The host of an address; "www." tells no two sites apart."""
    return (urlsplit(url).hostname or "").removeprefix("www.")


def moved(fetch: Fetch, page: Page) -> Verdict | None:
    """Every hop is permanent: the list should carry the last address. One temporary hop, and it works as listed."""
    if not is_success(fetch) or any(hop.status not in PERMANENT and not _is_a_page(hop) for hop in fetch.hops):
        return None
    signpost = sent_on(fetch, page)
    if signpost is not None:
        target, words = signpost
        return Verdict(VerdictName.MOVED, "meta-refresh", target=target, evidence=(f"{words} {target}",))
    if not fetch.hops:
        return None
    if any(_is_a_page(hop) for hop in fetch.hops):
        said = f"sends readers on at once (meta refresh) to {_last_address(fetch)}"
        return Verdict(VerdictName.MOVED, "meta-refresh", target=_last_address(fetch), evidence=(said,))
    chain = " -> ".join(str(hop.status) for hop in fetch.hops)
    return Verdict(
        VerdictName.MOVED,
        "permanent-redirect",
        target=_last_address(fetch),
        evidence=(f"redirects permanently ({chain}) to {_last_address(fetch)}",),
    )


def canonical_https(fetch: Fetch, page: Page) -> Verdict | None:
    """A page that is served over http, and names the same address with https as its own."""
    if not is_success(fetch) or fetch.hops or page.canonical is None:
        return None
    scheme, _, rest = fetch.url.partition(":")
    if scheme != "http" or page.canonical.rstrip("/") != f"https:{rest}".rstrip("/"):
        return None
    return Verdict(
        VerdictName.MOVED, "canonical-https", target=page.canonical, evidence=("names its https address as its own",)
    )


def redirect_to_home(fetch: Fetch, page: Page) -> Verdict | None:
    """A deep link that ends on its site's home page: the page is gone, whatever the status says."""
    if not is_success(fetch) or is_home(fetch.url):
        return None
    signpost = sent_on(fetch, page)
    end = signpost[0] if signpost is not None else fetch.final_url
    if (not fetch.hops and signpost is None) or not is_home(end) or not _is_same_site(fetch.url, end):
        return None
    return Verdict(
        VerdictName.BROKEN,
        "redirect-to-home",
        evidence=(f"redirects to the home page {end}: the listed page itself is gone",),
    )


def sent_on(fetch: Fetch, page: Page) -> tuple[str, str] | None:
    """Where a page sends its reader at once, and how that is said."""
    here = {fetch.url.rstrip("/"), fetch.final_url.rstrip("/")}
    if (
        page.refresh is not None
        and page.refresh[0] == 0
        and not _TOKEN.search(page.refresh[1])
        and page.refresh[1].partition("#")[0].rstrip("/") not in here
    ):
        return page.refresh[1], "sends readers on at once (meta refresh) to"
    onward = page.script_redirect
    if (
        onward is not None
        and not _TOKEN.search(onward)
        and page.text_length < _SIGNPOST
        and onward.partition("#")[0].rstrip("/") not in here
    ):
        return (onward, "sends readers on by script to") if onward.startswith(("http://", "https://")) else None
    return None


def led_on(fetch: Fetch, page: Page, goal: Fetch) -> Fetch:
    """One visit of a page that leads on (`wants_goal`) and of its goal: a chain, as if the server had redirected."""
    location = page.refresh[1] if page.refresh is not None else goal.url
    way = (*fetch.hops, Hop(fetch.final_url, fetch.status or 0, location), *goal.hops)
    return replace(
        goal,
        url=fetch.url,
        fetched_at=fetch.fetched_at,
        hops=way,
        elapsed=fetch.elapsed + goal.elapsed,
        tries=max(fetch.tries, goal.tries),
        took=(*fetch.took, *goal.took),
        trouble=Trouble.UNSAFE_REDIRECT if goal.trouble is Trouble.PRIVATE else goal.trouble,
    )


def _is_a_page(hop: Hop) -> bool:
    return hop.status < 300  # noqa: PLR2004 - the end of a hundred


def _last_address(fetch: Fetch) -> str:
    # The last Location keeps the fragment that the site itself wants.
    return fetch.hops[-1].location or fetch.final_url


def _is_same_site(listed: str, final: str) -> bool:
    one, other = site_of(listed), site_of(final)
    return one == other or one.endswith(f".{other}")
