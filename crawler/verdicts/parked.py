"""Domains that are for sale, parked, suspended, or that nobody has set up: 200, and nothing of what was listed."""

import re
from urllib.parse import unquote, urlsplit

from crawler.model.fetch import Fetch
from crawler.model.page import Page
from crawler.model.verdict import Verdict, VerdictName
from crawler.verdicts.phrases import parts
from crawler.verdicts.redirects import sent_on
from crawler.verdicts.sentences import is_quoted
from crawler.verdicts.statuses import is_success
from crawler.verdicts.subject import speaks_of

# Characters of visible text: parked pages are short; a registrar's own site, or news of a sale, is long.
_LONGEST = 2500
_LANDER = 600  # characters
_SEARCHED = 120_000  # bytes

# Hosts that serve nothing but parked domains, and that domains for sale redirect to.
_PARKERS = re.compile(
    r"(?:^|\.)(?:sedoparking\.com|sedo\.com|bodis\.com|parkingcrew\.net|above\.com|dan\.com|afternic\.com|hugedomains\.com|"
    r"domainmarket\.com|buydomains\.com|uniregistry\.com|undeveloped\.com|parklogic\.com|domainsponsor\.com|skenzo\.com|"
    r"fabulous\.com|smartname\.com|trafficz\.com|voodoo\.com|brandbucket\.com|squadhelp\.com|atom\.com|efty\.com|"
    r"domainagents\.com|parkingpage\.namecheap\.com|mcc\.godaddy\.com|cashparking\.com|searchhounds\.com|expireddomains\.com|"
    r"namebright\.com|dynadot\.com|porkbun\.com|epik\.com|perfectdomain\.com|saw\.com|domainnameshop\.com)$"
)
_WW = re.compile(r"ww\d{1,2}\.")
_SITE = re.compile(r"ww[2-9]\.")  # the name of real sites, too

# Pieces of markup, in lower case.
_MARKS = (
    b"sedoparking.com", b"parkingcrew.net", b"bodis.com", b"/px.js?ch=", b"parklogic", b"cashparking", b"mcc.godaddy.com/park",
    b"domainsponsor", b"dsparking", b"skenzo", b"fwdcdn", b"window.park", b"data-adblockkey", b"afternic.com/forsale", b"dan.com/buy-domain",
    b"hugedomains.com/domain_profile", b"cgi-sys/suspendedpage", b"/parking-lander", b"above.com/marketplace",
    b"d38psrni17bvxu.cloudfront.net", b"/parking.php", b"uniregistry.com/market", b"parkingpage.namecheap", b"domain-parking", b"domainparking",
)  # fmt: skip
# One of these words stands wherever the pattern below is found.
_WORDS = (
    "domain", "domaine", "domein", "domena", "dominio", "domínio", "домен", "域名", "ドメイン", "도메인", "domän", "domen", "domæn", "for sale",
    "parked", "parking", "bandwidth", "sponsored", "related", "hosting", "billing", "entsteht", "quite cool", "coming soon", "suspen", "sospeso", "gesperrt", "owner", "hébergement", "alan adı",
    "available for purchase", "unavailable", "no longer available", "deleted", "expired", "vendre", "verkauf", "venta", "venda", "vendita", "ovh",
)  # fmt: skip

# Of a title that promises an answer.
_ASKS = re.compile(
    r"(?:what|how|why|when|was|wie|warum|comment|pourquoi|qué|cómo|como|por\s+que|cosa|что|как)\b", re.IGNORECASE
)
_WHY = re.compile(r"\b(?:why|how|what|when|if)\b[^.!?]{0,40}\Z", re.IGNORECASE)
# Of an address whose page speaks of such domains.
_SALE = re.compile(r"/[^?#]*(?:domain|domein|domæn|domän|domini|domena|parking|parked|for-sale)", re.IGNORECASE)
_NAME = r"[\w.-]{1,80}\.[a-z-]{2,24}"
_SAYS = re.compile(
    rf"""
      \b(?:this|the|your|our)?\s*(?:premium\s+)?(?:domain(?:\s+name)?|web\s*(?:site|address))\s+(?:\(?["“]?{_NAME}["”]?\)?\s+)?(?:is|may\s+be|might\s+be|could\s+be)\s+
        (?:now\s+|currently\s+|still\s+)?(?:for\s+sale|available\s+for\s+(?:sale|purchase)|parked|being\s+parked)
    | {_NAME}\s+(?:is|may\s+be|might\s+be)\s+(?:now\s+)?(?:for\s+sale|available\s+for\s+(?:sale|purchase)|parked\b)
    | \b(?:buy|purchase|inquire\s+about|acquire|get)\s+this\s+domain | make\s+an?\s+offer\s+(?:on|for)\s+this\s+domain | domain\s+for\s+sale
    | this\s+domain\s+(?:has\s+(?:recently\s+been\s+registered|expired|been\s+(?:purchased|registered|parked|suspended))|name\s+has\s+(?:expired|been\s+(?:registered|parked))|was\s+recently\s+registered|expired\s+on)
    | (?:is|was)\s+(?:registered|parked)\s+(?:free,?\s+)?(?:at|with|by|courtesy\s+of)\s+[\w.]{{3,30}} | parked\s+free
    | related\s+(?:searches|links)\W.{{0,200}}(?:privacy\s+policy|domain) | sponsored\s+listings
    | (?:this|your)\s+(?:account|(?:web\s*)?site|website|hosting(?:\s+account)?)\s+(?:has\s+been|is|was)\s+(?:temporarily\s+|currently\s+)?suspended | account\s+suspended | suspended\s+domain
    | ^site\s+suspended\b | domain\s+is\W?n\W?t\s+connected\s+to\s+a\s+website | ^parked\s+(?:at\s+\w+|domain\b) | ドメインは.{{0,10}}期限が切れ | bandwidth\s+limit\s+exceeded | (?:conta|cuenta|compte|account|konto)\s+(?:suspens[oa]|suspendid[oa]|suspendue?|sospeso|gesperrt)
    | votre\s+hébergement\s+(?:web\s+)?est\s+actif | alan\s+adı\s+.{{0,40}}(?:satılık|tescil\s+edil)
    | if\s+you\s+(?:are|\W?re)\s+the\s+(?:hosting\s+)?(?:account|site|website|domain)(?:['’]?s)?\s+owner | contact\s+your\s+(?:hosting|billing)[\s/\w]{{0,30}}(?:provider|support|department)\s+(?:for\s+more|as\s+soon)
    | (?:diese|die)\s+domain\s+(?:{_NAME}\s+)?(?:steht|ist)\s+(?:zum\s+verkauf|zu\s+verkaufen|geparkt|registriert) | domain\s+(?:zu\s+verkaufen|geparkt|kaufen)
    | hier\s+entsteht\s+(?:eine\s+neue|in\s+kürze) | (?:ce|le)\s+(?:nom\s+de\s+)?domaine\s+(?:{_NAME}\s+)?est\s+(?:à\s+vendre|parqué|réservé|enregistré) | nom\s+de\s+domaine\s+à\s+vendre
    | (?:este|el)\s+dominio\s+(?:{_NAME}\s+)?(?:est[áa]\s+(?:en\s+venta|aparcado)|ha\s+sido\s+registrado) | p[áa]gina\s+de\s+parking | parking\s+del\s+dominio | dominio\s+(?:en\s+venta|aparcado)
    | (?:este|o)\s+dom[íi]nio\s+(?:{_NAME}\s+)?est[áa]\s+(?:à\s+venda|estacionado|registrado) | (?:questo\s+|il\s+)?dominio\s+(?:{_NAME}\s+)?(?:è\s+)?(?:in\s+vendita|parcheggiato|registrato)
    | (?:deze|dit|de|het)\s+domein(?:naam)?\s+(?:{_NAME}\s+)?is\s+(?:te\s+koop|geregistreerd|gereserveerd|geparkeerd) | (?:ta\s+)?domena\s+(?:{_NAME}\s+)?(?:jest\s+)?(?:na\s+sprzedaż|zaparkowana|została\s+zarejestrowana)
    | домен\s+(?:\S+\s+)?(?:продается|продаётся|припаркован|зарегистрирован) | 域名(?:出售|转让|正在出售|已过期) | このドメインは.{{0,20}}(?:販売|お名前|取得) | 도메인.{{0,10}}판매
    | (?:domännamnet|domenet|domænet|domeenin?i?)\s+.{{0,30}}(?:till\s+salu|til\s+salgs|til\s+salg|parkerad|parkert|parkeret|myytävänä)
    | {_NAME}\s+(?:est\s+à\s+vendre|steht\s+zum\s+verkauf|está\s+(?:en|à)\s+vend?t?a|è\s+in\s+vendita) | votre\s+domaine\s+a\s+bien\s+été\s+créé
    | (?:this|the)\s+domain(?:\s+name)?\s+(?:has\s+)?expired | (?:this|your)\s+(?:account|(?:web\s*)?site)\s+has\s+expired | website\s+expired | (?:sorry,?\s+)?this\s+(?:store|shop)\s+is\s+(?:currently\s+|temporarily\s+)?unavailable
    | (?:the\s+)?authors?\s+(?:has|have)\s+deleted\s+this\s+(?:site|blog) | {_NAME}\s+is\s+no\s+longer\s+available
    | this\s+(?:web\s*)?(?:site|blog)\s+(?:has\s+been\s+(?:deleted|removed|archived\s+or\s+suspended)|is\s+no\s+longer\s+available)
    | future\s+home\s+of\s+something\s+quite\s+cool | website\s+coming\s+soon!?\s+(?:please\s+check\s+back|this\s+domain) | this\s+site\s+is\s+parked
    """,
    re.IGNORECASE | re.VERBOSE,
)
# A server that answers, and on which nobody put anything: what was listed is not there.
_BARE = re.compile(
    r"(?:welcome to (?:nginx|openresty|tengine|caddy|centos|lighttpd)\b.*|apache2? (?:\w+ )?(?:default|test) page(?:\W+it works)?|"
    r"test page for (?:the )?(?:apache|nginx|http).*|iis (?:windows(?: server)?|\d+(?:\.\d+)?)\W*|microsoft internet information services.*|"
    r"default (?:web ?site|parallels plesk|plesk) page.*|web server'?s default page.*|plesk (?:obsidian|onyx).*default.*|"
    r"cpanel\W+.*default.*|default (?:web )?page|it works!?|future home of.*|site not (?:published|configured|installed).*|"
    r"site not found\W+github pages|microsoft azure (?:app service|web app) - .*|no such app|"
    r"there isn'?t a github pages site here\W*|no site configured at this address.*|domain default page)\W*",
    re.IGNORECASE,
)


# Of these the name alone says nothing: whoever edits such a page may leave it.
_PRODUCT = re.compile(r"(?:iis\b|microsoft internet information services).*", re.IGNORECASE)


def parked(fetch: Fetch, page: Page) -> Verdict | None:
    """Only marks and words on short pages count: whoever writes about domains writes more."""
    if not is_success(fetch):
        return None
    signpost = sent_on(fetch, page)
    said = _sent_to_parker(fetch, page, signpost)
    if said is None and page.text_length <= _LONGEST and not page.is_cited:
        said = _sent_to_lander(page, signpost) or _shows_parker(fetch, page)
        if said is None and fetch.is_html:
            said = _says_so(fetch.url, page)
    return None if said is None else Verdict(VerdictName.BROKEN, "parked", evidence=(said,))


def _sent_to_parker(fetch: Fetch, page: Page, signpost: tuple[str, str] | None) -> str | None:
    final = urlsplit(signpost[0] if signpost else fetch.final_url or fetch.url).hostname or ""
    listed = urlsplit(fetch.url).hostname or ""
    is_lander = _WW.match(final) is not None and (page.text_length < _LANDER or not _SITE.match(final))
    if final == listed or _PARKERS.search(listed) or not (_PARKERS.search(final) or is_lander):
        return None
    return f"sends to {final}, where domains are parked"


def _sent_to_lander(page: Page, signpost: tuple[str, str] | None) -> str | None:
    """A registrar's page that is nothing but a script, at whatever address."""
    path = "" if signpost is None else urlsplit(signpost[0]).path.rstrip("/")
    if signpost is None or not ((path == "/lander" and not page.text_length) or path.startswith("/cgi-sys/")):
        return None
    return f"{signpost[1]} {signpost[0]}, where a registrar or a hosting shows that nothing is there"


def _shows_parker(fetch: Fetch, page: Page) -> str | None:
    frame = next((frame for frame in page.frames if _PARKERS.search(urlsplit(frame).hostname or "")), None)
    if frame is not None and page.text_length < _LONGEST // 10:
        return f"shows nothing but a frame of {urlsplit(frame).hostname}"
    body = fetch.body[:_SEARCHED].lower()
    mark = next((mark for mark in _MARKS if mark in body), None)
    if mark is None or (page.text_length >= _LONGEST // 2 and _words(page) is None):
        return None
    return f"carries the mark of a parking service: “{mark.decode()}”"


def _says_so(url: str, page: Page) -> str | None:
    said = None if _ASKS.match(page.title or "") else _words(page)
    if (
        said is not None
        and _is_the_subject(said, page)
        and not speaks_of(url, said)
        and not _SALE.search(unquote(urlsplit(url).path))
    ):
        return f"says “{said.strip()[:80]}”"
    name = page.title or page.heading or ""
    is_bare = _BARE.fullmatch(name) is not None and not any(speaks_of(url, part) for part in parts(name))
    if is_bare and page.heading and _PRODUCT.fullmatch(name):
        is_bare = _BARE.fullmatch(page.heading) is not None
    return f"is the page of a server that nobody has set up: “{name}”" if is_bare else None


def _words(page: Page) -> str | None:
    text = f"{page.title or ''} . {page.text}"
    lowered = text.lower()
    if not any(word in lowered for word in _WORDS):
        return None
    found = _SAYS.finditer(text)
    return next(
        (said[0] for said in found if not _WHY.search(text, 0, said.start()) and not is_quoted(text, said.start())),
        None,
    )


def _is_the_subject(said: str, page: Page) -> bool:
    """The words stand in the title, or on a page that has little else to say."""
    name = f"{page.title or ''} {page.heading or ''}".lower()
    return page.text_length < _LONGEST // 3 or said.lower().strip(" .") in name
