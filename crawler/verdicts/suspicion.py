"""Which pages give ground for asking their host for an address that can't be there, and for which."""

import hashlib
import re
from urllib.parse import urlsplit, urlunsplit

from crawler.model.fetch import Fetch
from crawler.model.page import Page
from crawler.verdicts.phrases import names_not_found
from crawler.verdicts.redirects import chooses, is_home, site_of
from crawler.verdicts.sentences import says_not_found
from crawler.verdicts.statuses import is_success

# Characters of visible text in which a page says what it is.
BEGINNING = 700
# A page with less to say than this may be one that its site gives for anything.
_THIN = 400
_NUMBER = re.compile(r"(?:^|[&;])(?P<name>[A-Za-z_]{1,20})=(\d{1,12})(?=$|[&;])")
# No board or journal has come so far.
_NO_SUCH_NUMBER = "987654321"
# What home pages call themselves: out of place at an address deep in a site.
_HOME = re.compile(
    r"\W*(?:home(?:\s?page)?|main page|startseite|accueil|página (?:inicial|principal)|inicio|início|pagina iniziale|"
    r"hem|hjem|etusivu|strona główna|úvod|kezdőlap|ana ?sayfa|главная(?: страница)?|首页|首頁|ホーム|トップページ|홈)"
    r"(?:\s*[|·•:»].*|\s+[^\w\s]+\s.*)?",
    re.IGNORECASE | re.DOTALL,
)
# How they greet.
_GREETING = re.compile(
    r"\W*(?:welcome (?:to|at)|willkommen (?:bei|auf|in|beim|im)|bienvenue (?:à|au|aux|chez|dans|sur)|"
    r"bienvenid[oa]s? al?|bem-vindos? a[os]?|benvenut[oi] (?:a|in|su|nel)|welkom (?:bij|op)|"
    r"välkommen till|velkommen til|tervetuloa|witamy (?:na|w)|vítejte|"
    r"добро пожаловать|ласкаво просимо|欢迎|歡迎|ようこそ)",
    re.IGNORECASE,
)


def wants_probe(fetch: Fetch, page: Page) -> str | None:
    """A made-up address next to one under suspicion; None where there is no ground for any.

    The same for all addresses of one folder, so that a run asks for it once; with another number where a script
    chooses by number what it shows (`viewtopic.php?t=318`).
    """
    if not is_success(fetch) or fetch.trouble is not None or not fetch.body_read or fetch.truncated:
        return None
    if is_home(fetch.url) or is_shell(page) or not _is_suspicious(fetch, page):
        return None
    listed = urlsplit(fetch.url)
    number = _chosen_number(listed.query)
    if number is not None and not page.frames:  # two players show the same words, and other videos
        made_up = f"{listed.query[: number.start(2)]}{_NO_SUCH_NUMBER}{listed.query[number.end(2) :]}"
        return urlunsplit((listed.scheme, listed.netloc, listed.path, made_up, ""))
    folder = listed.path.rsplit("/", 2 if listed.path.endswith("/") else 1)[0]
    suffix = re.search(r"\.[A-Za-z]{2,5}$", listed.path)
    name = hashlib.blake2b(f"{listed.netloc}{folder}".encode(), digest_size=6).hexdigest()
    ending = suffix[0] if suffix else "/" if listed.path.endswith("/") else ""
    return urlunsplit((listed.scheme, listed.netloc, f"{folder}/{name}{ending}", "", ""))


def _chosen_number(query: str) -> re.Match[str] | None:
    """The last number in a query that tells what is to be shown."""
    numbers = (found for found in _NUMBER.finditer(query) if chooses(found["name"]) or found["name"].endswith("_id"))
    return max(numbers, key=re.Match.start, default=None)


def is_shell(page: Page) -> bool:
    """A script will draw the page: every address of such a site shows the same to a machine."""
    is_bare = page.has_script and page.text_length < _THIN // 4
    return (is_bare or page.is_drawn) and names_not_found(page.title) is None


def _is_suspicious(fetch: Fetch, page: Page) -> bool:
    return (
        names_not_found(page.title) is not None
        or names_not_found(page.heading) is not None
        or says_not_found(page.text[:BEGINNING], quoted=True) is not None
        or (page.text_length < _THIN and not page.is_cited and fetch.is_html)
        or _is_like_a_home_page(page)
        or _is_led_up(fetch)
        or (page.canonical is not None and is_home(page.canonical) and not is_home(fetch.final_url))
    )


def _is_like_a_home_page(page: Page) -> bool:
    names = page.title or "", page.heading or ""
    after = page.text.removeprefix(page.heading or "")
    return any(_HOME.fullmatch(name) for name in names) or any(_GREETING.match(words) for words in (*names, after))


def _is_led_up(fetch: Fetch) -> bool:
    """Whether a redirect ends much nearer to a home page, or on another site's front page or folder.

    Where it ends on another page as deep, nobody is asked: most pages that move get another name.
    """
    if not fetch.hops:
        return False
    listed, final = urlsplit(fetch.url), urlsplit(fetch.final_url)
    is_elsewhere = site_of(fetch.url) != site_of(fetch.final_url)
    if is_elsewhere and is_home(fetch.final_url):
        return True
    before, after = listed.path, final.path
    is_nearer = after.rstrip("/").count("/") < before.rstrip("/").count("/") and len(after) * 2 < len(before)
    is_lost = _chosen_number(listed.query) is not None and not final.query
    return (is_nearer or is_lost) and (after.endswith("/") or not is_elsewhere)
