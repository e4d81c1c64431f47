"""What error, login and error-like pages call themselves, in the main languages of the web. Facts of the field."""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice

# Between a page's own name and the site's: "Page not found | Example", "Example: page not found".
_BETWEEN = re.compile(r"\s*[|·•»«›‹—–:]+\s*|\s+[-~/]\s+")
_BETWEEN_BUT_QUOTES = re.compile(r"\s*[|·•—–:]+\s*|\s+[-~/]\s+")
# Of a title's parts, an error's name is short.
_LONGEST_NAME = 70

_NOT_FOUND = re.compile(
    r"""
    \W*(?:
      (?:http\s*)?(?:error|errore|erreur|fehler|fel|fejl|feil|fout|hata|chyba|błąd|hiba|virhe|ошибка|помилка|エラー|错误|錯誤|오류)
        [\s:#-]*(?:code\s*)?(?:http\s*)?4(?:04|10)\b.*
    | (?:http\s*)?(?:status\s*)?4(?:04|10)\b[\s.:,()–-]*
        (?:$|error|errors?\b.*|not\s+found|page|file|document|oops|sorry|there|nothing|nicht|seite|non|no\b|n[aã]o|pagina
         |page\s+introuvable|introuvable|nie|strona|страница|сторінк|не\s+найден|не\s+знайден|未找到|找不到|页面|ページ|見つかりません
         |찾을\s*수\s*없|sayfa|sida|siden|sivu|strán|hittades|ikke|not\s*available).*
    | (?:oops|whoops|uh[\s-]?oh|sorry|oh\s+no|ups|hoppla|désolé|lo\s+sentimos|mi\s+dispiace)?[\s!.,:;-]*
      (?:the|this|that|we\W+re\s+sorry|we\s+are\s+sorry|we|our|your|requested|la|le|el|die|diese|de|den|det|a|o|il|your)?\s*
      (?:
        (?:requested\s+|web\s*)?(?:page|url|document|file|resource|content|address|site|link|article|post|item|record
          |object|paper|entry|course|product|video|user|repository)s?
          (?:\s+(?:you|that|which|was|were|is|has|have|requested|are|looking|for|the|been|your?|can|could|does|do|cannot|this)\b){0,9}
          \s*(?:['’]?(?:t|s|re)\s+)?(?:been\s+|be\s+|exist\s+)?
          (?:not\s+(?:be\s+)?(?:found|available|exist\w*|located)|cannot\s+be\s+found|can\W?t\s+be\s+found|couldn\W?t\s+be\s+found
            |could\s+not\s+be\s+found|doesn\W?t\s+exist|isn\W?t\s+(?:available|here|there)|no\s+longer\s+(?:available|exists?|here)
            |(?:been\s+)?(?:removed|deleted|moved|retired|discontinued)|(?:gone\s+)?missing|unavailable|gone|exists?\s+not)
      | (?:job|position|account|profile|listing|store|shop|channel|group|event|topic|thread|question|blog|offer|board|project
          |package|module|dataset|model|space|image|photo|gallery|album|playlist|category|tag|lecture|organi[sz]ation|team|app)s?\s+
          (?:is\s+|was\s+|has\s+been\s+|could\s+)?(?:not\s+(?:be\s+)?found|does\s?n[o\W]t\s+exist|no\s+longer\s+(?:available|exists?))
      | not\s+found | (?:there(?:\W?s|\s+is)\s+)?nothing\s+(?:was\s+)?(?:found(?:\s+here)?|here) | (?:file|page|object|resource)\s+missing | no\s+such\s+(?:page|file|user|object)
      | can\W?t\s+find\s+(?:that|the|this|your?)\s+(?:page|file)
      | seite\s+(?:wurde\s+)?(?:leider\s+)?nicht\s+(?:gefunden|vorhanden|verfügbar)(?:\s+werden)? | nicht\s+gefunden
      | dokument\s+nicht\s+gefunden | inhalt\s+nicht\s+gefunden
      | page\s+(?:non\s+trouvée|introuvable|inexistante) | (?:document|contenu|ressource|fichier)\s+(?:non\s+trouvée?|introuvable)
      | p[aá]gina\s+(?:no\s+(?:encontrada|existe|disponible)|n[aã]o\s+(?:encontrada|existe|dispon[ií]vel)
          |non\s+(?:trovata|disponibile|esiste|atopada)|niet\s+gevonden)
      | (?:la\s+)?p[aá]gina\s+(?:que\s+)?\w*\s*(?:no\s+existe|no\s+se\s+(?:encuentra|ha\s+encontrado|encontr[oó])|n[aã]o\s+foi\s+encontrada)
      | (?:contenido|recurso|documento)\s+no\s+encontrado | (?:conte[uú]do|recurso|documento)\s+n[aã]o\s+encontrado | non\s+trovat[oa]
      | no\s+s['’]ha\s+trobat(?:\s+la\s+pàgina)? | niet\s+gevonden | pagina\s+bestaat\s+niet | sidan\s+(?:hittades\s+inte|finns\s+inte|kunde\s+inte\s+hittas|saknas)
      | siden\s+(?:blev\s+|ble\s+)?(?:ikke\s+fun(?:det|net)|finnes\s+ikke|findes\s+ikke|eksisterer\s+ikke) | ikke\s+fun(?:det|net)
      | sivua\s+ei\s+(?:löyt\w+|ole\s+olemassa) | ei\s+löytynyt | síðan\s+fannst\s+ekki
      | (?:nie\s+znaleziono|nie\s+odnaleziono)(?:\s+strony)? | strona\s+nie\s+(?:została\s+znaleziona|istnieje) | brak\s+strony
      | stránka\s+(?:nebyla\s+nalezena|nenalezena|neexistuje|nebola\s+nájdená|sa\s+nenašla) | az\s+oldal\s+nem\s+található
      | (?:a\s+keresett\s+)?oldal\s+nem\s+(?:található|létezik) | pagina\s+nu\s+(?:a\s+fost\s+găsită|există|poate\s+fi\s+găsită)
      | stranica\s+nije\s+(?:pronađena|prona[dđ]ena) | stran\s+ni\s+najdena | страница(?:та)?\s+не\s+(?:найдена|существует|е\s+намерена)
      | сторінк[ау]\s+не\s+(?:знайдено|існує) | (?:такой\s+)?страницы\s+(?:не\s+существует|нет) | не\s+найдено | нічого\s+не\s+знайдено
      | sayfa\s+bulunamad[ıi] | aradığınız\s+sayfa.{0,30}bulunam\w+ | η\s+σελίδα\s+δεν\s+(?:βρέθηκε|υπάρχει)
      | (?:הדף|העמוד|דף|עמוד).{0,20}לא\s+נמצא | (?:الصفحة|صفحة)\s+.{0,20}(?:غير\s+موجودة|لم\s+يتم\s+العثور) | لم\s+يتم\s+العثور
      | صفحه.{0,20}(?:یافت|پیدا)\s+نشد | không\s+tìm\s+thấy(?:\s+trang)? | trang\s+không\s+(?:tồn\s+tại|tìm\s+thấy)
      | halaman\s+tidak\s+(?:ditemukan|tersedia) | laman\s+tidak\s+ditemukan | ไม่พบหน้า.* | पृष्ठ\s+नहीं\s+मिला
      )(?:\s+(?:on\s+this\s+server|here|error|werden|any\s?more|anymore|4(?:04|10)))?
    | (?:ページ|お探しのページ|ご指定のページ|該当のページ|記事)[がはを]?.{0,10}(?:見つかりません|ありません|存在しません|見つかりませんでした|ございません).*
    | .{0,12}(?:页面|頁面|网页|網頁|您访问的页面|您要找的页面|内容).{0,6}(?:不存在|未找到|找不到|已删除|无法找到|已被删除).*
    | (?:找不到|未找到|无法找到|無法找到|没有找到).{0,10}(?:页|頁|网页|網頁|文件|资源).*
    | 요청(?:하신)?\s*페이지(?:가|를)?\s*(?:없음|없습니다) | .{0,10}페이지를?\s*찾을\s*수\s*없.* | 존재하지\s*않는\s*페이지.* | 오류\s*안내(?:\s*페이지)?
    | no\s+(?:such\s+)?page\s+(?:was\s+)?found | not\s+a\s+valid\s+(?:resource|page|url|address) | 404\s*오류.*
    | (?:error\s+page|fehlerseite|page\s+d.erreur|pagina\s+di\s+errore|p[aá]gina\s+de\s+erro?r?|foutpagina|felsida|страница\s+ошибки)(?:\s+(?:error\s+)?404)?
    | invalid\s+(?:url|page|link|request|id|doi|article) | not\s+a\s+doi | doi\s+not\s+found
    )[\s!?.:;…()#¶😢🤔😕☹️-]*
    """,
    re.IGNORECASE | re.VERBOSE,
)
# Words of a title that is about such pages, and is none of theirs; the second ones in its part that names the error.
_ASKS_ABOUT = re.compile(
    r"^\s*(?:\[[\w .-]{2,30}\]|(?:re|fwd?|aw|tr|sv)\s*:)|"
    r"\b(?:how\s+to|why|explained|lyrics|wie\s+man|bedeut\w+|beheben|comment\s+\w+er|pourquoi|signifie|qué\s+(?:es|significa)|cómo|solucionar|"
    r"(?:issue|pull\s+request|merge\s+request|ticket|bug|discussion|patch)s?\s+[#!]?\d+|o\s+que\s+é|почему|зачем|что\s+(?:делать|такое|значит)|как\s+исправить)\b|とは|原因|対処|是什么|怎么办|解决",
    re.IGNORECASE,
)
# A question, or a colon and a whole sentence behind it: "Page not found: how good error pages are made".
_GOES_ON = re.compile(
    r"\?(?:\s|$)|？|(?<!\d)(?<!error)(?<!fehler)(?<!erreur):\s+(?!(?:we|page|404)\b|(?:the|this|that|die|la|le|el)\s+(?:\w+\s+){0,2}(?:page|url|file|document|resource|article|content|site|link|item|seite|p[aá]gina)\b)\w+(?:\s+\w+){3}",
    re.IGNORECASE,
)
_TELLS_OF = re.compile(
    r"\b(?:after|nach\s+dem|après\s+\w|después\s+de|depois\s+d[aeo]|dopo\s+\w|po\s+\w{5,}|после\s+\w|fix(?:es|ed|ing)?|solved?|handl(?:e|ing)|meaning|guide|tutorial|examples|ideas|behandeln)\b",
    re.IGNORECASE,
)
# Arabic and Persian ones.
_DIGITS = {first + digit: str(digit) for first in (0x660, 0x6F0) for digit in range(10)}
_QUOTES = tuple('"“„«‘「”»’」')
# Said anywhere on a page of an archive.
_SAYS_NO_COPY = re.compile(
    r"has\s+been\s+excluded\s+from\s+the\s+wayback|wayback\s+machine\s+(?:has\s+not|hasn\Wt|doesn\Wt|does\s+not)\s+(?:have|archive)\w*|"
    r"page\s+cannot\s+be\s+(?:crawled\s+or\s+)?displayed\s+due\s+to\s+robots|this\s+url\s+(?:has\s+not\s+been|is\s+not)\s+(?:archived|captured)|no\s+archived\s+versions?",
    re.IGNORECASE,
)
_ASKS = (
    r"\W*(?:please\s+|secure\s+|member\s+|user\s+|customer\s+|online\s+|staff\s+|student\s+|your\s+|account\s+|web\s+|central\s+|institutional\s+){0,3}"
    r"(?:log\s?-?in|log\s?-?on|sign\s?-?in|sign\s?-?on|single\s+sign-?on|sso|authentication(?:\s+required)?|anmelden|anmeldung|einloggen|"
    r"connexion|se\s+connecter|identification|iniciar\s+sesi[oó]n|acceso|inicio\s+de\s+sesi[oó]n|iniciar\s+sess[aã]o|entrar|accedi|accesso|"
    r"inloggen|aanmelden|logga\s+in|log\s+ind|logg\s+inn|kirjaudu(?:\s+sisään)?|zaloguj(?:\s+si[eę])?|logowanie|přihl[aá]š\w+|bejelentkez[eé]s|"
    r"autentificare|conectare|вход|войти|вхід|увійти|авторизация|giriş(?:\s+yap)?|ログイン|サインイン|登录|登錄|登入|로그인|đăng\s+nhập|masuk|"
    r"تسجيل\s+الدخول|כניסה|התחברות|σύνδεση|log\s*in\s+or\s+(?:sign\s*up|register|create)|sign\s+in\s+or\s+(?:register|join|create))"
)
# Alone, or with words that belong to such a form.
_LOGIN = re.compile(
    rf"{_ASKS}(?:\s+(?:to|with|page|form|required|here|now|continue|or|for|portal|service|your|account|sign\s+up|register)){{0,5}}\W*",
    re.IGNORECASE,
)
# With the name of whatever it guards.
_LOGIN_TO = re.compile(rf"{_ASKS}(?:\s+\w{{1,20}}){{0,5}}\W*", re.IGNORECASE)
_PAYWALL = re.compile(
    r"(?:to\s+(?:continue\s+reading|read\s+the\s+(?:full|rest|entire|whole)|keep\s+reading|unlock\s+this|read\s+more\s+of\s+this|view\s+the\s+full\s+article)"
    r".{0,60}(?:subscri|sign\s+in|log\s+in|join|register|become\s+a|upgrade|start\s+your)"
    r"|(?:subscribe|sign\s+in|log\s+in|register|join\s+now|become\s+a\s+(?:member|subscriber)|create\s+an?\s+(?:free\s+)?account)\W.{0,40}"
    r"to\s+(?:continue\s+reading|read\s+(?:the\s+(?:full|rest|entire|whole|article|story)|this\s+(?:article|story)|more|on)|keep\s+reading|unlock)"
    r"|this\s+(?:article|content|story|post|page)\s+is\s+(?:only\s+)?(?:for|reserved\s+for|available\s+(?:only\s+)?(?:to|for)|exclusive\s+to|locked\s+for)\s+(?:paid\s+|paying\s+|premium\s+)?(?:subscribers|members)"
    r"|(?:you\W+ve|you\s+have)\s+(?:reached|used|read|hit)\s+(?:your|all|the)\b.{0,30}(?:free\s+(?:articles|stories)|limit)"
    r"|while\s+we\s+verify\s+access|weiterlesen\s+mit\s+\w|nur\s+für\s+abonnenten|jetzt\s+weiterlesen|mit\s+(?:plus|abo)\s+weiterlesen|réservée?s?\s+aux\s+abonnés|il\s+vous\s+reste\s+\d+\s*%|pour\s+lire\s+la\s+suite"
    r"|contenido\s+exclusivo\s+para\s+suscriptores|suscr[ií]bete\s+para\s+(?:seguir|continuar)|conteúdo\s+exclusivo\s+para\s+assinantes|contenuto\s+riservato\s+agli\s+abbonati"
    r"|alleen\s+voor\s+abonnees|有料会員限定|会員限定記事|付费内容|订阅后阅读)",
    re.IGNORECASE,
)


# Said on many a page that shows an abstract as well: these count on short pages only.
_PRICE = re.compile(
    r"(?:purchase|buy|get|rent)\s+(?:instant\s+|digital\s+|full[\s-]text\s+)?access\b|full[\s-]text\s+is\s+not\s+available|"
    r"preview\s+of\s+subscription\s+content|already\s+a\s+(?:subscriber|member)\?|subscriber[s\W-]*only|members[\s-]+only(?=\W*(?:$|[.!|·–—]|content|area|article|story|post|page))|\bpur[\s-]abo",
    re.IGNORECASE,
)


def parts(title: str | None) -> Iterator[str]:
    """The whole title, and its parts: a page's own name and its site's."""
    if title:
        yield title
        between = _BETWEEN_BUT_QUOTES if "«" in title else _BETWEEN
        yield from (part for part in between.split(title) if part)


# The pattern above is dear to search for in running text: it needs one of these words.
_WORDS_PAYWALL = (
    "subscri", "verify access", "to read", "to continue", "keep reading", "unlock", "members only", "members-only", "member?", "free articles", "free stories",
    "your limit", "abonn", "weiterlesen", "lire la suite", "il vous reste", "suscri", "assinantes", "会員", "付费", "订阅", "for members",
)  # fmt: skip


@lru_cache(maxsize=4096)
def names_not_found(title: str | None, *, whole: bool = False) -> str | None:
    """The part of a title or heading that says that nothing is here; None where none does.

    Args:
        whole: every part has to: a heading does not name its site.
    """
    if title is None or _ASKS_ABOUT.search(title) or _GOES_ON.search(title):
        return None
    title = title.translate(_DIGITS)
    if whole and not _is_its_name(title):
        return title if all(_is_its_name(part) for part in islice(parts(title), 1, None)) else None
    is_told_of = _TELLS_OF.search(title) is not None
    names = (part for part in parts(title) if _is_its_name(part))
    return next((name for name in names if not (is_told_of and name.strip().isdigit())), None)


def _is_its_name(part: str) -> bool:
    is_quoted = part[:1] in _QUOTES and part[-1:] not in _QUOTES
    return (
        not is_quoted
        and len(part) <= _LONGEST_NAME
        and _NOT_FOUND.fullmatch(part) is not None
        and not _TELLS_OF.search(part)
    )


def tells_of_errors(title: str) -> bool:
    """Whether a title is that of a text about such pages."""
    return any(pattern.search(title) for pattern in (_ASKS_ABOUT, _TELLS_OF, _GOES_ON))


def tells_of(text: str) -> bool:
    """Whether a sentence is about such pages."""
    return _TELLS_OF.search(text) is not None


def says_no_copy(text: str) -> str | None:
    """The words with which an archive says that it has no copy to show."""
    said = _SAYS_NO_COPY.search(text)
    return said and said[0]


@lru_cache(maxsize=4096)
def names_login(title: str | None, *, with_more: bool = False) -> str | None:
    """The part of a title or heading that asks for a login.

    Args:
        with_more: also where words follow that may be anything ("Log in to Example").
    """
    asks = _LOGIN_TO if with_more else _LOGIN
    return next((part for part in parts(title) if len(part) <= _LONGEST_NAME and asks.fullmatch(part)), None)


def says_paywall(text: str) -> str | None:
    """The words of a text that ask for a subscription."""
    said = _PAYWALL.search(text) if _has_any(text, _WORDS_PAYWALL) else None
    return said and said[0]


def says_price(text: str) -> str | None:
    """The words of a text that sells what it does not show."""
    said = _PRICE.search(text)
    return said and said[0]


def _has_any(text: str, words: tuple[str, ...]) -> bool:
    lowered = text.lower()
    return any(word in lowered for word in words)
