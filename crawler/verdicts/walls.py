"""Pages that stand between a machine and what was listed: walls against bots, closed countries.

Whatever the status, such a page says nothing of the link: `unverified`, with the wall's name as evidence.
"""

import re
from dataclasses import dataclass
from html import unescape
from itertools import islice
from urllib.parse import urlsplit

from crawler.model.fetch import Fetch
from crawler.model.page import Page
from crawler.model.verdict import Verdict, VerdictName
from crawler.verdicts.phrases import parts
from crawler.verdicts.sentences import is_told_of
from crawler.verdicts.statuses import is_success
from crawler.verdicts.subject import speaks_of, tells_a_story

# Characters of visible text: walls are short, and articles that speak of walls are long.
LONGEST_WALL = 1600
_NEXT_TO_NOTHING = 120
_MOST_BLOCKS = 12
# Of a page that answers 200, is no wall by its title, and uses vague words: whoever writes of walls writes more.
_LONGEST_NOTICE = 500
# Bytes of a body that are searched for marks.
SEARCHED = 120_000


@dataclass(frozen=True, slots=True)
class _Mark:
    """What gives a wall away: any of these pieces of its markup, in lower case."""

    wall: str
    pieces: tuple[bytes, ...]
    reason: str = "bot-wall"
    is_vague: bool = False
    """Articles and manuals use the same words."""
    is_sure: bool = False
    """No other page carries it."""

    def found(self, body: bytes) -> bytes | None:
        return next((piece for piece in self.pieces if piece in body), None)


def _mark(wall: str, pieces: str, reason: str = "bot-wall", *, is_vague: bool = False, is_sure: bool = False) -> _Mark:
    return _Mark(wall, tuple(piece.encode() for piece in pieces.split(" | ")), reason, is_vague, is_sure)


# Searched in the markup of short pages only, in this order: a blocked country before the block in general. Plain
# pieces, for a search by patterns would cost as much as the whole rest of a visit.
_MARKS = (
    _mark("Anubis", "anubis_challenge", is_sure=True),
    _mark("a hosting's cookie script", "slowaes.decrypt", is_sure=True),
    _mark("Reblaze", "window.rbzns", is_sure=True),
    _mark("a check by script", "id=\"wsidchk | id='wsidchk", is_sure=True),
    _mark("Yandex", "checkbox-captcha-form | /checkcaptcha?", "captcha", is_sure=True),
    _mark("Alibaba", "nc_1_wrapper | 拖动滑块完成 | 滑块完成验证", "captcha", is_sure=True),
    _mark("Cloudflare", "window._cf_chl_opt", is_sure=True),
    _mark(
        "a closed country",
        "block access from your country | not available in your country | unavailable in your country | not available in your region | "
        "unavailable in your region | blocked in your country | restricted in your country | not accessible from your country | "
        "not available in your location | unavailable in your location | not available from your location | access from your country | "
        "not available for your country | not available in this country | not available in this region | visitors from the european | "
        "users in the european | readers in the european | in most european countries | in your country due to | in your region due to | "
        "outside of your country | outside your country | error 1009 | be watched from within | only works in the uk | due to rights issues",
        "geo-blocked",
    ),
    _mark(
        "a closed network",
        "only accessible from within | accessible only from within | restricted to on-campus | only available on campus | "
        "only accessible on campus | from within the university network | from the campus network only",
        "forbidden",
        is_vague=True,
    ),
    _mark(
        "a rate limit",
        "too many requests | error 1015 | rate limited | rate limit exceeded | rate-limited | request limit",
        "rate-limited",
        is_vague=True,
    ),
    _mark(
        "Cloudflare",
        "cf-browser-verification | cf_chl_ | /cdn-cgi/challenge-platform | cf-challenge | challenges.cloudflare.com | "
        "attention required! | cloudflare to restrict access | jschl-answer | jschl_answer | <title>just a moment",
    ),
    _mark("DataDome", "captcha-delivery.com | datadome | dd={'rt'"),
    _mark("HUMAN (PerimeterX)", "px-captcha | _pxappid | perimeterx | human security | px-cloud.net"),
    _mark("Imperva", "_incapsula_resource | incapsula incident id | incap_ses | powered by imperva | incapsula"),
    _mark(
        "Akamai",
        "errors.edgesuite.net | reference #1 | reference #0 | reference&#32;&#35; | reference #9 | sec-if-cpt-container | ak_bmsc | _abck",
    ),
    _mark("AWS WAF", "awswaf | aws-waf-token | gokuprops | challenge.compact.js"),
    _mark("Sucuri", "sucuri_cloudproxy_js | sucuri website firewall | cloudproxy@sucuri"),
    _mark("Kasada", "/ips.js? | kpsdk | kasada"),
    _mark("F5 BIG-IP", "the requested url was rejected | your support id is | bobcmn | /tspd/"),
    _mark("DDoS-Guard", "ddos-guard"),
    _mark("ModSecurity", "mod_security | mod security | modsecurity", is_vague=True),
    _mark(
        "a firewall",
        "blocked in this server's firewall | request was blocked due to | denied for security reason | request has been blocked | "
        "has been blocked in accordance with | attack detected | forbidden by administrative rules | waf拦截 | 触发了安全规则 | "
        "secured against online attacks | the incident id is",
        is_vague=True,
    ),
    _mark(
        "Anubis",
        "making sure you're not a bot | making sure you&#39;re not a bot | making sure you’re not a bot | techaro.lol | /.within.website/",
    ),
    _mark("a check by script", "your request is being verified | checking your request"),
    _mark("Alibaba", "您的访问被阻断 | 您的访问请求被 | errors.aliyun.com | 访问被拦截"),
    _mark("StackPath", "stackpath | /.well-known/captcha/ | sgcaptcha"),
    _mark("Vercel", "vercel security checkpoint"),
    _mark("Fastly", "_fs-ch- | client challenge"),
    _mark("Radware", "radware bot manager | validate.perfdrive.com | shieldsquare"),
    _mark("Wordfence", "generated by wordfence | blocked by wordfence | your access to this site has been limited"),
    _mark(
        "a captcha",
        "hcaptcha.com | google.com/recaptcha | recaptcha.net | g-recaptcha | h-captcha | cf-turnstile | friendlycaptcha | geetest | "
        "arkoselabs | funcaptcha | captcha_form | id=\"captcha | id='captcha | solve the captcha | solve this captcha | "
        "enter the characters | type the characters | complete the captcha",
        "captcha",
    ),
    _mark(
        "a check for bots",
        "pas un robot | kein roboter | kein bot sind | no eres un robot | no soy un robot | não é um robô | non sei un robot | geen robot | "
        "не робот | 不是机器人 | 人机验证 | 完成安全验证 | 滑动完成验证 | ロボットではない | ロボットではありません | ロボットによるアクセス | 로봇이 아닙니다 | unusual traffic | not a robot | are a robot | you a robot | be a robot | are you human | you are human | you're human | not a bot | you are a bot | be a bot | verify you are human | verify you are not | verify you are a human | verify you are a real | "
        "verifying you are | verify that you are human | verify that you are not | verify that you are a human | verify that you are a real | verify that you're | checking your browser | checking if the site connection | "
        "cookies are disabled for this browser | please enable cookies | review the security of your connection | enable javascript and cookies | enable js and disable | automated access | "
        "automated requests | automated queries | automated traffic | bot detection | bot protection | "
        "access to this page has been denied | you have been blocked | you've been blocked | security checkpoint | security check | "
        "browser integrity | suspicious activity | pardon our interruption | prove you are | prove you're | something made us think",
        is_vague=True,
    ),
)

# What servers in front of servers say of themselves; the pair's second is looked for in the value.
_HEADERS: tuple[tuple[str, str, str, str], ...] = (
    ("cf-mitigated", "challenge", "Cloudflare", "bot-wall"),
    ("x-amzn-waf-action", "captcha", "AWS WAF", "captcha"),
    ("x-amzn-waf-action", "challenge", "AWS WAF", "bot-wall"),
    ("x-datadome", "protected", "DataDome", "bot-wall"),
    ("x-sucuri-block", "", "Sucuri", "bot-wall"),
    ("x-kpsdk-ct", "", "Kasada", "bot-wall"),
    ("x-vercel-mitigated", "challenge", "Vercel", "bot-wall"),
)
# Of these, with good pages, too.
_SENT_WITH_PAGES = frozenset({"x-datadome", "x-kpsdk-ct"})
# Statuses with which walls answer; a 404 behind a wall's script is a 404.
_WALLED = frozenset({200, 202, 203, 247, 401, 403, 405, 406, 418, 429, 430, 444, 456, 493, 503, 999})
_REFUSED = frozenset({401, 403, 405, 406, 429, 503})

_TITLES = re.compile(
    r"just a moment\W*|one moment,? please\W*|attention required!?.*|access (?:to this page has been )?denied.*|ddos-guard|"
    r"(?:are you (?:a )?(?:human|robot)|robot or human|human verification|bot verification|captcha|security check(?:point)?|"
    r"vercel security checkpoint|one more step|please wait|verif\w+ (?:you are|your|that).*|checking your browser.*|blocked|"
    r"you have been blocked|request (?:rejected|blocked|unsuccessful)|pardon our interruption|unusual traffic.*|"
    r"\w{0,4}安全验证|validating.*|client challenge|you are being redirected\W*|making sure you.re not a bot\W*|too many requests)\W*",
    re.IGNORECASE,
)

# What a server, or a site, calls the page with which it sends somebody away.
_FORBIDDEN = re.compile(
    r"(?:http\s*)?(?:error\s*|status\s*)?403(?:\W+(?:error|forbidden|access|acces\w+|acesso|zugriff|доступ|访问|禁止).*)?|"
    r"(?:http\s*)?(?:error\s*)?406\W+not\s+acceptable|not\s+acceptable|forbidden|(?:unauthori[sz]ed|forbidden)\s+access|"
    r"(?:web\s*)?page\s+blocked|acesso\s+(?:negado|proibido)|acceso\s+(?:denegado|prohibido)|accès\s+(?:refusé|interdit)|"
    r"zugriff\s+(?:verweigert|verboten)|accesso\s+(?:negato|vietato)|toegang\s+geweigerd|odmowa\s+dostępu|dostęp\s+zabroniony|"
    r"доступ\s+(?:запрещ[её]н|закрыт)|erişim\s+engellendi|(?:访问|訪問)(?:被)?(?:拒绝|拒絕|禁止)|禁止(?:访问|訪問)|アクセス(?:拒否|が拒否されました)",
    re.IGNORECASE,
)

# Of a title: a subtitle of some words, or a promise.
_EXPLAINS = re.compile(
    r"(?:^(?!\W*(?:error|sorry|attention|access|warning|\d)).*:\s+(?:\w+\s+){3,}\w+)|\b(?:how|why|what|explained)\b",
    re.IGNORECASE,
)

# What a wall of few words speaks of, where others have the same scripts beside their own words.
_SPEAKS_OF_IT = re.compile(
    r"captcha|robot|human|javascript|\bjs\b|cookie|browser|verif|check|secur|access|denied|block|forbidden|incident|request|"
    r"moment|wait|loading|continue|proceed|error|attention|challenge|countr|region|location|available|network|[^\x00-\u024f]{2}",
    re.IGNORECASE,
)

_COOKIE_SCRIPT = re.compile(
    rb"document\.cookie\s*=[^<]{1,4000}\blocation(?:\.reload\(|\.replace\(|\.assign\(|\.href\s*=|\s*=)", re.IGNORECASE
)
# Of an address whose page speaks of walls.
_OF_WALLS = re.compile(
    r"\b(?:re|h)?captchas?\b|robots?\b|\bbots?\b|cloudflare|rate-?limit|geo-?block|\b4(?:03|29)\b", re.IGNORECASE
)


def wall(fetch: Fetch, page: Page) -> Verdict | None:
    """A wall against machines, by headers, by marks of its maker, or by what it says."""
    if fetch.status not in _WALLED or fetch.trouble is not None:
        return None
    by_header = _by_headers(fetch, page)
    if by_header is not None or page.text_length > LONGEST_WALL or (page.is_cited and is_success(fetch)):
        return by_header
    named = _named(fetch, page)
    if is_success(fetch) and not (named or page.has_script or page.text_length < LONGEST_WALL // 2):
        return None  # who stands in the way does so by a script, or has little to say
    if (
        is_success(fetch)
        and page.has_script
        and page.text_length < _NEXT_TO_NOTHING
        and _COOKIE_SCRIPT.search(fetch.body)
    ):
        return unverified("bot-wall", "shows nothing but a script that sets a cookie and asks again")
    return _by_marks(fetch, page, named)


def _named(fetch: Fetch, page: Page) -> tuple[str, str] | None:
    """What a wall calls itself, and its reason."""
    # A wall's name stands first: behind a colon it is what an article speaks of.
    names = (*islice(parts(page.title), 2), *islice(parts(page.heading), 2))
    walls = [(name, "bot-wall") for name in names if _TITLES.fullmatch(name)]
    if not is_success(fetch):
        return walls[0] if walls else None
    if page.text_length <= _NEXT_TO_NOTHING:
        names = (*names, page.text)
    walls += [(name, "forbidden") for name in names if _FORBIDDEN.fullmatch(name.strip(" .!:-"))]
    if not walls or any(speaks_of(fetch.url, name) for name, _ in walls) or _is_a_text(page):
        return None
    return walls[0]


def _by_headers(fetch: Fetch, page: Page) -> Verdict | None:
    for name, value, maker, reason in _HEADERS:
        said = fetch.header(name)
        longest = _NEXT_TO_NOTHING if name in _SENT_WITH_PAGES else LONGEST_WALL
        if said is not None and value in said.lower() and (fetch.status in _REFUSED or page.text_length < longest):
            return unverified(reason, f"{maker} answers {fetch.status} in the site's place ({name}: {said[:40]})")
    return None


def _is_a_text(page: Page) -> bool:
    """Whether a page has more to say than whoever stands in the way."""
    return tells_a_story(page) or _EXPLAINS.search(page.title or "") is not None


def _by_marks(fetch: Fetch, page: Page, named: tuple[str, str] | None) -> Verdict | None:
    body = fetch.body[:SEARCHED].lower()
    for mark in _MARKS:
        found = mark.found(body)
        if found is not None and (named or not is_success(fetch) or _is_the_page(mark, fetch, page, found)):
            return unverified(
                mark.reason,
                f"{mark.wall} stands before the page, status {fetch.status}",
                f"it says “{unescape(found.decode())}”",
            )
    if named and (not is_success(fetch) or page.text_length < LONGEST_WALL // 4):
        name, reason = named
        return unverified(reason, f"a wall stands before the page, status {fetch.status}: “{name}”")
    return None


def _is_the_page(mark: _Mark, fetch: Fetch, page: Page, found: bytes) -> bool:
    """On a page that answers 200: the mark is what the page is about, no widget or script beside its content."""
    if mark.is_sure:
        return True
    if page.text_length < _NEXT_TO_NOTHING:
        return page.heading is None or _SPEAKS_OF_IT.search(f"{page.title} {page.text}") is not None
    if _is_a_text(page):
        return False
    blocks = page.blocks()
    if mark.is_vague and (page.text_length > _LONGEST_NOTICE or len(blocks) > _MOST_BLOCKS or page.asks_for_text):
        return False
    words = found.decode()
    block = next((block for block in blocks if words in block.lower()), "")
    if _OF_WALLS.search(urlsplit(fetch.url).path) or (block and is_told_of(block, block.lower().index(words))):
        return False
    return words in page.text.lower() and mark.reason != "captcha"


def unverified(reason: str, *evidence: str) -> Verdict:
    """What a machine can't tell, with its reason (`crawler.model.verdict`) and what was seen, in words."""
    return Verdict(VerdictName.UNVERIFIED, reason, evidence=evidence)
