"""What pages say in a sentence where nothing, or not yet anything, is to be seen. Facts of the field, by language."""

import re
from collections.abc import Callable, Sequence
from functools import lru_cache

_NOTHING_HERE: dict[str, tuple[str, str]] = {
    "en": (
        "found|locat|exist|no longer|removed|deleted|moved|filled|taken down| find |goes by|available|no text|closed|disabled|withdrawn|data record|never existed|specified|invalid|expired|stored|off limits|deactivated",
        (
            r"(?:(?:page|url|web\s*address)|(?:this|that|requested|following)\s+(?:document|file|content|article|link|resource|post|entry|"
            r"item|product|video)|(?:document|file|content|article|link|resource|post|entry|item|product|video)(?=\W+(?:that\W+)?(?:you|was)\W))\W+"
            r"(?:(?:you|that|which|was|were|is|are|has|have|requested|wanted|need|asked|typed|looking|for|the|been|your?|re|trying|to|access|reach|visit|view|followed|event|product|article|"
            r"may|either|entered|seem\w*|we|in|on|at|this|our|blog|site|website|server|of|it|here|currently|or)\W+){0,12}"
            r"(?:not\s+(?:be\s+)?found|can(?:no|\W)t\s+be\s+(?:found|located)|could\s?n[o\W]t\s+be\s+(?:found|located)|"
            r"do(?:es)?\s?n[o\W]t\s+exist|no\s+longer\s+(?:exists?|available|online|here)|"
            r"been\s+(?:removed|deleted|moved|taken\s+down)|moved\s+or)|"
            r"(?:this|that|the)\s+(?:requested\s+|specified\s+|selected\s+)?(?:job|position|offer|listing|account|profile|user|channel|group|event|topic|thread|question|board|"
            r"blog|repository|project|journal|presentation|photo|image|survey|workspace|package|course)\W+(?:(?:you|are|were|looking|for|is|was|has|have)\W+){0,6}"
            r"(?:not\s+(?:be\s+)?found|do(?:es)?\s?n[o\W]t\s+exist|no\s+longer\s+(?:exists?|available)|been\s+(?:filled|deleted|removed))|"
            r"we\s+(?:can\W?t|cannot|couldn\W?t|could\s+not|(?:are|were)\s+(?:unable|not\s+able)\s+to)\s+(?:seem\s+to\s+)?(?:find|locate)\s+"
            r"(?:the|that|this|your?|what)|does\s+not\s+exist\s+on\s+this\s+server|(?:no|invalid)\s+(?:thread|topic|post|forum|user|file|link|attachment|key)\s+specified|"
            r"what(?:ever)?\s+you\W+(?:are|were|re)\s+looking\s+for\s+(?:does\s?n[o\W]t\s+(?:currently\s+)?exist|(?:is\s?n[o\W]t|is\s+no\s+longer)\s+here)|"
            r"(?:you\s+(?:have\s+)?requested|requested\s+\w+)\s+(?:is|was|has\s+been)\s+(?:currently\s+)?(?:not\s+(?:yet\s+)?available|unavailable|deleted|removed|withdrawn)|is\s+private\s+or\s+(?:was\s+|has\s+been\s+)?(?:deleted|removed)|"
            r"(?:removed|deleted|taken\s+down)\s+by\s+(?:its|the|their)\s+(?:owner|author|uploader|user|creator)|(?:deleted|removed),?\s+or\s+never\s+existed|"
            r"item\W+you\s.{0,40}\bhas\s+been\s+withdrawn|can\W?t\s+find\s+data\s+record|"
            r"there\s+is\s+currently\s+no\s+text\s+in\s+this\s+page|nobody\s+(?:on|at)\s+[\w.]{2,30}\s+goes\s+by\s+that\s+name|"
            r"(?:user|author|owner)\s+(?:has\s+)?(?:deactivated|deleted|closed)\b.{0,20}\b(?:account|profile)|"
            r"(?:user|author|owner)\W?s?\s+account\s+(?:has\s+been|was|is)\s+(?:closed|deleted|deactivated|disabled)|"
            r"could\s?n[o\W]t\s+find\s+(?:this|that|the)\s+(?:page|file|article)|does\s+not\s+correspond\s+to\s+a\s+valid|invalid\s+or\s+deleted\s+file|no\s+longer\s+stored\s+on\s+our\s+servers|(?:short\s*)?link\s+(?:has\s+)?(?:expired|been\s+deactivated)|"
            r"topic\s+or\s+board\s+you\s.{0,60}missing\s+or\s+off[\s-]limits"
        ),
    ),
    "de": (
        "gefunden|finden|vorhanden|auffindbar|verfügbar|existier|gibt es nicht",
        (
            r"(?:seite|inhalt|dokument|artikel|beitrag|datei|adresse|url).{0,60}(?:nicht\s+(?:\w+\s+)?(?:gefunden|vorhanden|auffindbar|"
            r"verfügbar)|existiert\s+nicht|nicht\s+existier\w+|gibt\s+es\s+nicht)|"
            r"(?:konnten|können|konnte|kann)\s.{0,30}(?:seite|artikel|inhalt|dokument)\b.{0,30}nicht\s+(?:mehr\s+)?(?:finden|auffinden)"
        ),
    ),
    "fr": (
        "introuvable|trouv|existe|n'est|n’est|demandée",
        (
            r"(?:page|contenu|article|document|adresse).{0,60}(?:introuvable|n\W?existe\s+(?:pas|plus)|n\W?est\s+(?:pas|plus)\s+(?:disponible|accessible|en\s+ligne)|n\W?a\s+pas\s+(?:été\s+|pu\s+(?:être\s+)?)trouvée?)|"
            r"page\s+demandée\s+n\W|n\W?(?:avons|arrivons)\s+pas\s+(?:à\s+)?trouv"
        ),
    ),
    "es": (
        "encontra|existe|disponible|encuentra",
        (
            r"no\s+encontramos\s+(?:la|esta|el|este)\s|no\s+(?:hemos|se\s+ha|se\s+han|pudimos|podemos|pudo)\s+(?:podido\s+)?(?:encontrado|encontrar)|"
            r"(?:página|contenido|artículo|documento|noticia|publicación|anuncio).{0,60}no\s+(?:existe|está\s+(?:ya\s+)?disponible|se\s+encuentra|fue\s+encontrad)"
        ),
    ),
    "pt": (
        "encontra|existe|dispon",
        (
            r"(?:página|conteúdo|artigo|documento|notícia|publicação|matéria).{0,60}não\s+(?:existe|foi\s+encontrad|encontrad|está\s+(?:mais\s+)?dispon|pode\s+ser\s+encontrad)|"
            r"não\s+(?:foi\s+)?encontrad|não\s+(?:conseguimos|foi\s+possível|encontramos)\s+(?:encontrar|a\s+página)"
        ),
    ),
    "it": (
        "esiste|trova|disponibile",
        r"(?:pagina|articolo|contenuto|documento|notizia|annuncio).{0,60}non\s+(?:esiste|è\s+(?:stata\s+trovata|più\s+disponibile|disponibile)|trovata)|non\s+(?:è\s+stata\s+trovata|abbiamo\s+trovato)|non\s+(?:riusciamo|siamo\s+riusciti)\s+a\s+trovare",
    ),
    "nl": (
        "gevonden|vinden|beschikbaar|bestaat",
        r"(?:pagina|artikel|document|inhoud|bericht).{0,60}(?:niet\s+(?:gevonden|beschikbaar|\w*\s*bestaat)|bestaat\s+niet)|niet\s+(?:worden\s+)?gevonden|(?:kunnen|konden|kan)\s.{0,20}(?:pagina|artikel).{0,20}niet\s+(?:terug)?vinden",
    ),
    "ca": (
        "existeix|trobat",
        r"pàgina.{0,50}no\s+(?:existeix|s\W?ha\s+trobat)|no\s+hem\s+trobat",
    ),
    "sv": (
        "finns|hitta",
        r"(?:sidan|artikeln|innehållet|inlägget).{0,50}(?:finns\s+(?:inte|ej)|(?:hittades|hittas)\s+inte|kunde\s+inte\s+hittas|gick\s+inte\s+att\s+hitta)|(?:kan|kunde)\s+(?:tyvärr\s+)?inte\s+hitta\s+(?:sidan|artikeln)",
    ),
    "da no": (
        "find|finn|fun|eksisterer",
        r"(?:side[nr]?|artik(?:le|kele)n|in[dn]+holdet|indlægget|innlegget).{0,50}(?:find?es\s+ikke|finnes\s+ikke|(?:blev|ble)\s+ikke\s+fun|kan\s+ikke\s+findes|kunne\s+ikke\s+(?:findes|finnes)|eksisterer\s+ikke)|(?:kan|kunne)\s+(?:desværre\s+|dessverre\s+)?ikke\s+finn?e?d?e?\s+(?:siden|artik)",
    ),
    "fi": (
        "löy|ole ",
        r"(?:siv[uv]\w*|artikkeli\w*|sisältö\w*).{0,50}ei\s+(?:löyt\w+|ole\s+(?:olemassa|enää)|voitu\s+löytää)",
    ),
    "is": (
        "fannst|er ekki",
        r"síð\w+.{0,40}(?:fannst\s+ekki|er\s+ekki\s+til)",
    ),
    "et lt lv": (
        "leitud|leia|eksist|nerast|neegzist|atrasta|neeksist",
        r"leh(?:te|ekülge).{0,40}ei\s+(?:leitud|leia|eksisteeri)|puslap\w+.{0,40}(?:nerastas|neegzistuoja)|lapa.{0,40}(?:nav\s+atrasta|neeksistē)",
    ),
    "pl": (
        "istnieje|znale|dostępn|nie ma ",
        r"(?:stron\w*|artykuł\w*|treś\w+|ogłoszeni\w+).{0,60}nie\s+(?:istnieje|został[ao]?\s+znalezion\w*|znaleziono|jest\s+(?:już\s+)?dostępn)|nie\s+(?:znaleziono|znaleźliśmy|udało\s+się\s+znaleźć).{0,40}stron|nie\s+ma\s+takiej\s+strony",
    ),
    "cs sk": (
        "nalezen|nájden|neexist|nenaš|najít",
        r"(?:stránk\w*|článek|obsah).{0,60}(?:(?:nebyla|nebola)\s+(?:nalezena|nájdená)|neexistuje|nenalezena|nenašla|nelze\s+najít)|(?:nenašli|nemůžeme\s+najít).{0,30}stránk",
    ),
    "hu": (
        "található|létezik|találtuk",
        r"oldal.{0,50}nem\s+(?:található|létezik|találtuk)",
    ),
    "ro": (
        "găsit|există|disponibil|exist",
        r"pagin\w*.{0,60}nu\s+(?:a\s+fost\s+găsit|există|poate\s+fi\s+găsit|este\s+disponibil|mai\s+exist)",
    ),
    "hr sr sl": (
        "pronađ|nađen|postoji|obstaja|naj",
        r"stranic\w*.{0,50}(?:nije\s+(?:pronađena|nađena)|ne\s+postoji)|stran\w*.{0,40}(?:ne\s+obstaja|ni\s+(?:bil[ao]\s+)?(?:mogoče\s+)?naj)",
    ),
    "tr": (
        "bulunam|mevcut|kaldır",
        r"(?:sayfa|içerik|haber|makale|ilan).{0,60}(?:bulunam\w+|mevcut\s+değil|kaldırılmış)",
    ),
    "el": (
        "δεν",
        r"σελίδα.{0,60}δεν\s+(?:βρέθηκε|υπάρχει|είναι\s+διαθέσιμη)",
    ),
    "ru": (
        "найд|существу|нашл|найти|доступн|удален|удалён|нет",
        r"(?:страниц\w*|запис\w+|стать\w+|публикаци\w+|материал\w*|новост\w+|документ\w*|пост).{0,60}(?:не\s+(?:найден\w*|существует|нашл\w+|найти|доступн\w+)|удален\w*|удалён\w*)|не\s+(?:смогли|можем|удалось)\s+найти\s+.{0,20}(?:страниц|стать|материал|документ)|нет\s+такой\s+страницы|такой\s+страницы\s+нет",
    ),
    "uk": (
        "знайд|існує|знайти|видален",
        r"(?:сторінк\w*|запис\w*|статт\w+|матеріал\w*|новин\w+).{0,60}(?:не\s+(?:знайден\w*|існує|вдалося\s+знайти)|видален\w*)",
    ),
    "bg": (
        "намерена|открита|съществува",
        r"страница\w*.{0,50}не\s+(?:е\s+(?:намерена|открита)|съществува|беше\s+намерена)",
    ),
    "he": (
        "לא|אינו",
        r"(?:הדף|העמוד|דף|עמוד).{0,40}(?:לא\s+נמצא|אינו\s+קיים|לא\s+קיים)",
    ),
    "ar": (
        "موجودة|العثور|متاحة",
        r"(?:الصفحة|صفحة).{0,60}(?:غير\s+موجودة|لم\s+يتم\s+العثور|غير\s+متاحة|لا\s+يمكن\s+العثور)|لم\s+يتم\s+العثور\s+على\s+(?:ال)?(?:صفحة|محتوى|ملف)",
    ),
    "fa": (
        "نشد|ندارد",
        r"صفحه.{0,60}(?:یافت\s+نشد|پیدا\s+نشد|وجود\s+ندارد)",
    ),
    "hi": (
        "नहीं",
        r"(?:पृष्ठ|पेज|पन्ना).{0,40}(?:नहीं\s+मिला|मौजूद\s+नहीं|उपलब्ध\s+नहीं)",
    ),
    "th": (
        "ไม่",
        r"ไม่พบ(?:หน้า|เพจ|เว็บ)|หน้า.{0,40}ไม่(?:พบ|มีอยู่)",
    ),
    "vi": (
        "không",
        r"(?:không\s+tìm\s+thấy|không\s+tồn\s+tại).{0,20}trang|trang.{0,50}không\s+(?:tìm\s+thấy|tồn\s+tại|còn)",
    ),
    "id": (
        "tidak",
        r"(?:halaman|laman).{0,60}tidak\s+(?:dapat\s+)?(?:ditemukan|tersedia|ada|wujud)",
    ),
    "ja": (
        "ません|削除|終了",
        r"(?:ページ|記事|ファイル|商品|投稿).{0,30}(?:見つかりません|存在しません|ございません|削除され|(?:掲載|公開|配信|販売)を?終了)|(?:お探し|ご指定|該当|コンテンツ|url).{0,30}見つかりません",
    ),
    "zh": (
        "不存在|找到|找不到|未找到|删除|刪除|无法|無法|失效|没有|沒有",
        (
            r"(?:页面|頁面|网页|網頁|内容|內容|文章|链接|連結|文件).{0,20}(?:不存在|未找到|找不到|已被?.{0,8}[删刪]除|无法[访显]|無法[訪顯]|已失效)|"
            r"(?:找不到|没有找到|沒有找到|未找到).{0,12}(?:页|頁|内容|內容)|(?:地址|用户|帖子|主题|主題|資源|资源).{0,20}不存在"
        ),
    ),
    "ko": (
        "없|않|삭제",
        r"페이지.{0,30}(?:찾을\s*수\s*없|존재하지\s*않|삭제)|(?:존재하지\s*않는|삭제된|삭제되었거나.{0,20})\s*(?:페이지|기사|게시물|게시글|글|문서)|(?:문서|게시물|게시글|파일|주소|콘텐츠).{0,30}찾을\s*수\s*없|해당\s+(?:블로그|페이지|게시물)가?\s*없",
    ),
}  # fmt: skip
"""Where a page does not have what was asked for: pieces of which one stands in each such sentence, and its pattern."""

_ASKS_WHO = {
    "en": (
        r"(?:need|have|required|must|requires\s+you|asked)\s+to\s+(?:be\s+)?(?:first\s+)?(?:registered\s+and\s+)?(?:log(?:ged)?|sign(?:ed)?)[\s-]+in|must\s+be\s+"
        r"(?:registered\s+and\s+)?(?:logged|signed)[\s-]+in|(?:log|sign)\s+in\s+to\s+(?:view|see|access|read)\s+this|you\s+need\s+(?:access|permission)|(?:do\s+not|don\W?t)\s+have\s+(?:access|permission)\s+to\s+(?:(?:load|view|see|access|open|read)\s+)?this\s+(?:page|repository|file|site|document|workspace)|"
        r"(?:content|page|post)\s+is\s+password[\s-]+protected|only\s+(?:visible|available)\s+to\s+(?:registered|logged)|marked\s+(?:as\s+)?private\s+by\s+its\s+owner|"
        r"please\s+(?:log|sign)\s+in\s+(?:below|to\s+(?:continue|view|see|access|read))"
    ),
    "de": r"müssen\s+(?:sich\s+)?(?:\w+\s+)?(?:angemeldet|eingeloggt|anmelden|einloggen)|bitte\s+(?:melden\s+sie\s+sich|loggen\s+sie\s+sich)",
    "fr": r"devez\s+(?:être\s+connecté|vous\s+(?:connecter|identifier))|connectez\W+vous\s+pour",
    "es": r"(?:debe|debes|necesita|necesitas|tienes\s+que)\s+(?:iniciar\s+sesión|identificarte|registrarte|estar\s+registrad)|inici[ae]\s+sesión\s+para",
    "pt": r"(?:precisa|deve|necessário)\s+(?:estar\s+logado|fazer\s+(?:o\s+)?login|iniciar\s+sessão)|faça\s+login\s+para",
    "it": r"(?:devi|è\s+necessario)\s+(?:effettuare\s+(?:il\s+login|l\W?accesso)|accedere|essere\s+registrat)|accedi\s+per",
    "nl": r"(?:moet|dient).{0,20}(?:ingelogd|inloggen|aangemeld|aanmelden)",
    "pl": r"(?:musisz|należy)\s+(?:się\s+zalogować|być\s+zalogowan)|zaloguj\s+się,?\s+aby",
    "ru": r"(?:необходимо|должны|нужно|требуется)\s+(?:войти|авториз\w+|быть\s+зарегистр\w+)|войдите,?\s+чтобы",
    "tr": r"giriş\s+yapma(?:lısınız|nız\s+gerek)",
    "zh": r"(?:请先?|請先?|需要)(?:登录|登錄|登入)(?:后|後|才)?",
    "ja": r"ログイン(?:して(?:ください|下さい)|が必要)",
    "ko": r"로그인이?\s*(?:필요|하셔야|해\s*주세요)",
}
"""Where a page is kept for those who are known."""

_FAILED = (
    r"error\s+establishing\s+a\s+database\s+connection|(?:fatal|parse)\s+error\W{1,10}(?:uncaught|syntax|allowed\s+memory|call\s+to|require|maximum|cannot|class)|"
    r"briefly\s+unavailable\s+for\s+scheduled\s+maintenance|(?:could\s+not|unable\s+to|can\W?t)\s+connect\s+to\s+(?:the\s+)?(?:database|mysql)|"
    r"an\s+error\s+occurred\s+in\s+the\s+application|(?:500\W+)?internal\s+server\s+error|502\W+bad\s+gateway|bad\s+gateway|"
    r"(?:503\W+)?service\s+(?:temporarily\s+)?unavailable|(?:504\W+)?gateway\s+time-?\s?out|database\s+error\b|server\s+error\s+in\s+\W.{1,60}application|"
    r"(?:whoops|oops)\W+(?:it\s+)?(?:looks\s+like\s+)?something\s+went\s+wrong|"
    r"(?:site|website|page)\s+is\s+(?:currently\s+)?(?:down|offline|undergoing|closed)\s+(?:for\s+)?(?:scheduled\s+)?maintenance"
)
"""Where a server can't do its work now."""

# Patterns are dear to search for in running text: only those are tried that one of the pieces speaks for.
_NOTHING_HERE_BY_PIECES = tuple(
    (tuple(pieces.split("|")), re.compile(pattern, re.IGNORECASE)) for pieces, pattern in _NOTHING_HERE.values()
)
_ASKS_WHO_RE = re.compile("|".join(_ASKS_WHO.values()), re.IGNORECASE)
# What happened "on" or "for" something is told of.
_FAILED_RE = re.compile(rf"(?:{_FAILED})(?!\s+(?:on|in|for|at|with|when|of)\b)", re.IGNORECASE)


# What stands between quotation marks is said by others; characters before a sentence in which one may open.
_OPENS_QUOTE = re.compile(r"(?:[„“‘‚«‹「『《]|(?:^|[\s(>])[\"'])[^„“”‟‘‚«»‹›「」『』《》\"]*\Z")
_NEARBY = 40
# Characters of a paragraph that says no more than that, and of what stands before: "Oops! We are sorry, but".
_LONGEST_BLOCK = 240
_LEAD_IN = 40
_BEGINNING = 500
_TAKES_PART = re.compile(
    r"comment|repl(?:y|ies)|\bpost(?:ing)?\s|vote|rate\b|chang|edit|star\b|notification|apply|participat|review|upload|subscrib|follow\b|"
    r"комментар|оставить|ответ|коммент|coment|candidat|répondre|kommentier|antwort|schreiben|reageren|评论|评论|回复|コメント|댓글",
    re.IGNORECASE,
)
# What may be is not said to be.
_REPORTED = re.compile(r"\b(?:says?|said|reads?|gets?|got|getting)\b[^.!?]{0,12}\Z", re.IGNORECASE)
_OF_A_PART = re.compile(r"\b(?:some|certain|parts?|may|might)\b[^.!?]*\Z", re.IGNORECASE)
_OF_A_TIME = re.compile(r"\s+(?:when|while|after|during|using|with|upon|whenever|since|unless)\b", re.IGNORECASE)
_IF = re.compile(
    r"(?:\b(?:if|when|whether|unless|where|once|until|in\s+case|wenn|falls|ob|si|quand|cuando|quando|caso|als|indien|om|jeśli|gdy|pokud|ha|"
    r"если|когда|якщо|eğer|αν|nếu|jika)\b|如果|若|假如|もし|만약)[^.!?。！？]*\Z",
    re.IGNORECASE,
)


@lru_cache(maxsize=1024)
def says_not_found(text: str, *, quoted: bool = False) -> str | None:
    """The words of a text that say that nothing is there.

    Args:
        quoted: also where others say so, or where it is only supposed.
    """
    lowered = text.lower()
    for pieces, pattern in _NOTHING_HERE_BY_PIECES:
        said = pattern.search(text) if any(piece in lowered for piece in pieces) else None
        if said is not None and (quoted or not _is_supposed(text, said)):
            return said[0]
    return None


def _is_supposed(text: str, said: re.Match[str]) -> bool:
    before = _before(text, said.start())
    asks = text[said.end() : said.end() + 1] in ("?", "\uff1f")
    return (
        asks
        or _OF_A_TIME.match(text, said.end()) is not None
        or is_quoted(text, said.start())
        or _IF.search(before) is not None
        or _REPORTED.search(before) is not None
    )


def states_not_found(blocks: Sequence[str]) -> str | None:
    """The words of a short paragraph at the beginning of a page that begins with them."""
    before = 0
    for block in blocks:
        if before > _BEGINNING:
            return None
        before += len(block)
        said = says_not_found(block) if len(block) <= _LONGEST_BLOCK else None
        if said is not None and block.index(said) <= _LEAD_IN:
            return said
    return None


def asks_who_it_is(text: str, blocks: Callable[[], Sequence[str]]) -> str | None:
    """The words that let in only those who are known; not those that let them take part."""
    if _ASKS_WHO_RE.search(text) is None:
        return None
    for block in blocks():
        said = _ASKS_WHO_RE.search(block) if len(block) <= _LONGEST_BLOCK else None
        if said is not None and not _TAKES_PART.search(block, said.start(), said.end() + _NEARBY):
            return said[0]
    return None


def says_it_failed(text: str, blocks: Callable[[], Sequence[str]]) -> str | None:
    """The words with which a server excuses itself, at the beginning of a paragraph."""
    if _FAILED_RE.search(text) is None:
        return None
    for block in blocks():
        said = _FAILED_RE.search(block)
        if said is not None and said.start() <= len("Error: "):
            return said[0]
    return None


def _before(text: str, at: int) -> str:
    return text[max(at - _NEARBY, 0) : at]


def is_quoted(text: str, at: int) -> bool:
    """Whether what stands at an index is somebody else's word."""
    return _OPENS_QUOTE.search(_before(text, at)) is not None


def is_told_of(text: str, at: int) -> bool:
    """Whether what stands at an index is quoted, supposed, or said of a part only."""
    before = _before(text, at)
    return is_quoted(text, at) or _IF.search(before) is not None or _OF_A_PART.search(before) is not None
