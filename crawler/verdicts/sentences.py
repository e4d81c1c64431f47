"""What pages say in a sentence where nothing, or not yet anything, is to be seen. Facts of the field, by language."""

import re
from collections.abc import Callable, Sequence
from functools import lru_cache

from crawler.verdicts.nothing_here import NOTHING_HERE

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
    (tuple(pieces.split("|")), re.compile(pattern, re.IGNORECASE)) for pieces, pattern in NOTHING_HERE.values()
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
_OF_A_TIME = re.compile(
    r"\w*\s+(?:when|while|after|during|using|with|upon|whenever|since|unless|nach|beim|après|después\s+de|ao|dopo|po|после|при|після|etter)\b",
    re.IGNORECASE,
)
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
        if said is None or is_quoted(block, said.start()):
            continue
        if not _TAKES_PART.search(block, said.start(), said.end() + _NEARBY):
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
    """Whether what stands at an index is quoted, asked, supposed, or said of a part only."""
    before = _before(text, at)
    asks = text.find("?", at, at + _NEARBY) >= 0
    return asks or is_quoted(text, at) or _IF.search(before) is not None or _OF_A_PART.search(before) is not None
