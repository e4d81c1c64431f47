"""Text as a person would write it: no entities, tags, LaTeX commands, broken encodings or labels."""

import html
import re
import unicodedata

from pylatexenc.latex2text import LatexNodes2Text

# Characters of a value that are read: the longest abstracts known have under 10,000.
_LONGEST = 20_000
_TAG = re.compile(r"<(/?)([a-zA-Z][\w:.-]{0,30})(?:\s[^<>]{0,500})?/?>|<!--[^<>]{0,500}-->|<!\[CDATA\[|\]\]>")
# Tags that part words; all others (i, sub, mml:mi …) don't.
_BLOCKS = frozenset("p br div li ul ol tr td th h1 h2 h3 h4 h5 h6 title sec section jats:p jats:title jats:sec".split())
_MATH = re.compile(r"\$\$([^$]{1,500})\$\$|\$([^$\s](?:[^$]{0,300}[^$\s\\])?)\$(?!\d)|\\\((.{1,300}?)\\\)")
_ACCENT = re.compile(
    r"\{?\\(?:[\"'`^~=.]\s?\{?\\?[a-zA-Z]\}?|[cuvHkrbdt]\s?\{\\?[a-zA-Z]\}|(?:ss|ae|AE|oe|OE|aa|AA|o|O|l|L|i|j)(?![a-zA-Z])(?:\{\})?)\}?"
)
_COMMAND = re.compile(r"\\(?:emph|textit|textbf|texttt|textsc|textrm|mathrm|mathcal|mathbb|text)\s?\{([^{}]{0,300})\}")
# A character of UTF-8 that was read as Latin-1 or Windows-1252, as in "Ã©" and "â€™".
_CP1252 = "".join(bytes([code]).decode("cp1252", "ignore") for code in range(0x80, 0xA0))
_MISREAD = re.compile(
    rf"(?:[\u00c2-\u00df][\u0080-\u00bf{_CP1252}]|[\u00e0-\u00ef][\u0080-\u00bf{_CP1252}]{{2}}|[\u00f0-\u00f4][\u0080-\u00bf{_CP1252}]{{3}})+"
)
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff\x00-\x08\x0b\x0e-\x1f\x7f]")
_SPACE = re.compile(r"\s+")
_SPACE_BEFORE = re.compile(r" (?=[,;.](?:\s|$))")
_LATEX = LatexNodes2Text(math_mode="text", keep_comments=True, strict_latex_spaces=False)
_ABSTRACT_LABEL = re.compile(
    r"^(?:full text\s+)?(?:abstract|summary|a\s?b\s?s\s?t\s?r\s?a\s?c\s?t|résumé|zusammenfassung|resumen|riassunto|resumo|sommario|аннотация|要旨|摘要)"
    r"(?:\s*[:.\-–—|]+\s*|\s+(?=(?-i:[A-Z0-9“\"‘'(]))|\s*\n\s*|(?=(?-i:[A-Z][a-z])))",
    re.IGNORECASE,
)
_AUTHORS_FIRST = re.compile(r"^[^:]{0,40}\bdocument details \([^()]{3,500}\):\s*", re.IGNORECASE)
_KEYWORDS = re.compile(
    r"\s*(?:Key ?words?(?: and phrases)?|Index Terms|Mots[- ]clés|Schlagwörter|Palabras clave|JEL (?:Codes?|Classification)|PACS numbers?|MSC)\s*[:—–].{0,2000}$",
    re.DOTALL,
)
_CUT = re.compile(r"(?:\.{3}|…|\[…\]|\[\.{3}\])[\"”'’]?\s*(?:\(?(?:read|show|see) more\)?)?\s*$", re.IGNORECASE)


def clean_text(text: str) -> str:
    """One line of plain text: tags and entities (even twice escaped) resolved, LaTeX told in words or characters."""
    text = text[:_LONGEST]
    for _ in range(2):  # "&amp;lt;i&amp;gt;" is escaped twice
        if "&" in text:
            text = html.unescape(text)
    if "<" in text:
        text = _TAG.sub(_space_for, text)
    if "\\" in text or "$" in text:
        text = _without_latex(text)
    text = _repaired(text)
    return _SPACE_BEFORE.sub("", _SPACE.sub(" ", _INVISIBLE.sub("", text))).strip()


def clean_title(text: str) -> str:
    """A title on one line, without the full stop that some databases put behind it."""
    title = clean_text(text)
    return title[:-1].rstrip() if title.endswith(".") and not title.endswith("..") and title.count(".") == 1 else title


def clean_abstract(text: str) -> str:
    """An abstract without its heading, and without the keywords behind it."""
    text = clean_text(text)
    for _ in range(2):
        text = _ABSTRACT_LABEL.sub("", _AUTHORS_FIRST.sub("", text)).strip()
    return _KEYWORDS.sub("", text).strip()


def is_cut(text: str) -> bool:
    """Whether a text ends in "…": somebody shortened it."""
    return bool(_CUT.search(text))


def bare(text: str) -> str:
    """For comparison: letters and digits only, accents and case dropped, words parted by one space."""
    plain = unicodedata.normalize("NFKD", text).casefold()
    return _SPACE.sub(
        " ", re.sub(r"[\W_]+", " ", "".join(char for char in plain if not unicodedata.combining(char)))
    ).strip()


def _space_for(tag: re.Match[str]) -> str:
    return " " if (tag[2] or "").lower() in _BLOCKS else ""


def _without_latex(text: str) -> str:
    text = _ACCENT.sub(lambda accent: _told(accent.group()), text)
    text = _MATH.sub(lambda math: _told(f"${math[1] or math[2] or math[3]}$"), text)
    for _ in range(3):  # commands in commands
        text = _COMMAND.sub(r"\1", text)
    return text


def _told(latex: str) -> str:
    try:
        told = str(_LATEX.latex_to_text(latex))
    except Exception:  # noqa: BLE001 - a stranger's LaTeX may break the reader in any way; it stays as it is then
        return latex
    return told if told.strip() else latex.strip("$")


def _repaired(text: str) -> str:
    """UTF-8 that was read as Windows-1252 or Latin-1, read again."""
    return _MISREAD.sub(_read_again, text)


def _read_again(match: re.Match[str]) -> str:
    # Windows-1252 leaves five codes open; browsers and Python's writers keep those as they are.
    raw = b"".join(char.encode("cp1252") if ord(char) > 0xFF else char.encode("latin-1") for char in match.group())  # noqa: PLR2004 - end of Latin-1
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return match.group()
