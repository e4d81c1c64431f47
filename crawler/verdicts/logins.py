"""Pages for those only who are known, or who pay: logins and paywalls."""

import re
from urllib.parse import parse_qsl, urlsplit

from crawler.model.fetch import Fetch
from crawler.model.page import Page
from crawler.model.verdict import Verdict
from crawler.verdicts.phrases import names_login, says_paywall, says_price
from crawler.verdicts.redirects import sent_on
from crawler.verdicts.sentences import asks_who_it_is, says_not_found
from crawler.verdicts.statuses import is_success
from crawler.verdicts.subject import speaks_of
from crawler.verdicts.walls import LONGEST_WALL, SEARCHED, unverified

# Characters of visible text: of the beginning of an article, of a page around a form, of a demand, of a form alone.
_LONGEST_TEASER = 6000
_LONGEST_FORM = 3000
_LONGEST_DEMAND = 600
_BARE_FORM = 150

# Signs that say as much as three letters.
_DENSE = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
# What a publisher's page shows to everybody.
_ABSTRACT = re.compile(r"(?:Abstract|ABSTRACT|Summary|Zusammenfassung|Résumé|Resumen|Riassunto)|摘要|要旨")
# Where sites send whoever is not known to them.
_LOGIN_HOST = re.compile(
    r"(?:login|signin|sso|auth|oauth|idp|accounts?|cas|shibboleth|wayf|identity|passport|adfs|sts|secure-login)\d*\."
)
_LOGIN_PATH = re.compile(
    r"(?:^|/)(?:log-?in|log-?on|sign-?in|sign_in|users/sign_in|sso|oauth2?|authorize|authenticate|auth|saml2?|idp|shibboleth\w*|cas|wayf|"
    r"adfs|session/new|sessions/new|account/login|accounts/login|wp-login\.php|connexion|anmelden|login\.\w{2,5}|signin\.\w{2,5}|"
    r"uas/login|checkpoint|servicelogin|ap/signin)(?:/|$|\.|;)",
    re.IGNORECASE,
)
_NAMED = re.compile(rb"<input[^>]{1,200}(?:user|login|mail|account|\bname=[\"']?(?:uid|id|u|log)\b)", re.IGNORECASE)
_RETURNS = re.compile(
    r"(?:return|redirect|next|continue|service|target|goto|dest\w*|back|callback|relaystate|samlrequest|came_from|forward|origin|ref|r|url|"
    r"returnto|return_to|returnurl|returnuri|redirect_uri|redirecturi|entityid|client_id|state|from)_?(?:url|uri|to|path)?$",
    re.IGNORECASE,
)


def login(fetch: Fetch, page: Page) -> Verdict | None:
    """A form that wants to know who is there, or a redirect to one; not where the listed address is the form's own."""
    if not is_success(fetch):
        return None
    listed = urlsplit(fetch.url)
    is_door = listed.path in ("", "/") and not fetch.hops
    is_form = _ends_in_login(listed.path) or (is_door and _LOGIN_HOST.match(listed.hostname or ""))
    if is_form and not comes_back(listed.query):
        return None
    said = _sent_to_login(fetch, page) or _asks_for_login(fetch, page)
    return None if said is None else unverified("login", said)


def _ends_in_login(path: str) -> bool:
    """Whether an address is a form's own, and no file in a folder of that name."""
    return any("/" not in path[found.end() :].strip("/") for found in _LOGIN_PATH.finditer(path))


def _sent_to_login(fetch: Fetch, page: Page) -> str | None:
    signpost = sent_on(fetch, page)
    if signpost is not None:
        there = urlsplit(signpost[0])
        if _is_login(None, there.path) and comes_back(there.query):
            return f"{signpost[1]} a login at {signpost[0]}"
    final = urlsplit(fetch.final_url or fetch.url)
    if not fetch.hops or not _is_login(final.hostname, final.path):
        return None
    if page.has_password or _named_login(page) or comes_back(final.query):
        return f"sends to a login at {fetch.final_url}"
    return None


def _asks_for_login(fetch: Fetch, page: Page) -> str | None:
    named = _named_login(page)
    is_form = page.has_password and page.text_length < _LONGEST_FORM
    if named and (is_form or (names_login(page.title) and not page.is_cited)) and not _is_about(fetch.url, named):
        return f"asks for a login: “{named}”"
    said = asks_who_it_is(page.text, page.blocks) if page.text_length < _LONGEST_DEMAND and not page.is_cited else None
    if said is not None and not _is_about(fetch.url, said):
        return f"says “{said}”"
    if page.has_password and _is_bare(page.text) and _NAMED.search(fetch.body[:SEARCHED]):
        return "shows nothing but a form that asks for a password"
    if page.text_length < _LONGEST_DEMAND and b'name="samlrequest"' in fetch.body[:SEARCHED].lower():
        return "shows nothing but a form that leads to a login (SAML)"
    if page.text_length < _LONGEST_FORM and b"post-password-form" in fetch.body[:SEARCHED]:
        return "asks for the password of this page"
    return None


def _is_bare(text: str) -> bool:
    """Whether a form says nothing beside its labels: not that something is missing, and no word of a thread."""
    return len(text) + 2 * len(_DENSE.findall(text)) < _BARE_FORM and says_not_found(text) is None


def _named_login(page: Page) -> str | None:
    return names_login(page.title, with_more=True) or names_login(page.heading, with_more=True)


def _is_about(url: str, said: str) -> bool:
    """Whether an address that is no login's own speaks of one."""
    return not _is_login(None, urlsplit(url).path) and speaks_of(url, said)


def paywall(fetch: Fetch, page: Page) -> Verdict | None:
    """The beginning of an article, and the price of its rest."""
    if not is_success(fetch) or page.text_length > _LONGEST_TEASER:
        return None
    if page.is_free:
        return None
    said = says_paywall(page.text)
    if said is None and page.text_length < _LONGEST_DEMAND and not page.is_cited:
        said = None if _ABSTRACT.search(page.text) else says_price(page.text)
    is_its_name = says_paywall(f"{page.title or ''} . {page.heading or ''}") is not None
    if said is not None and not (is_its_name and page.text_length > LONGEST_WALL):
        return unverified("paywall", f"shows a beginning and asks: “{said[:80]}”")
    if page.is_free is False and not page.is_cited and page.text_length < _LONGEST_TEASER // 3:
        return unverified("paywall", "shows a beginning, and says of itself that it is not free")
    return None


def comes_back(query: str) -> bool:
    """Whether whoever has logged in is sent back from there."""
    return any(_RETURNS.match(name) for name, _ in parse_qsl(query[:4000]))


def _is_login(host: str | None, path: str) -> bool:
    return bool(_LOGIN_HOST.match(host or "") or _LOGIN_PATH.search(path))
