"""What a report quotes comes from strangers: make it plain text, then text of one format."""

import re
import unicodedata
from urllib.parse import quote

# Characters. A title longer than this is no title; the whole text is in the list itself.
LONGEST = 300
# The limit of browsers' address bars and of most servers; longer ones are shown cut, and not as links.
_LONGEST_ADDRESS = 2000

# ZERO WIDTH NON-JOINER and JOINER are invisible too, but scripts and emoji need them.
_JOINERS = "\u200c\u200d"
_USERINFO = re.compile(r"^(https?://)[^/?#]*@", re.IGNORECASE)
_QUOTED_USERINFO = re.compile(r"(https?://)[^/?#\s]*@", re.IGNORECASE)
_WEB = re.compile(r"https?://", re.IGNORECASE)
# Within a text that is at most LONGEST long; punctuation at its end belongs to the sentence.
_ADDRESS = re.compile(r"https?://\S+(?<![.,;:!?)\]'\"”])", re.IGNORECASE)
_NOT_IN_ADDRESS = re.compile(r'[\s<>"`\\^{|}]')

# Noncharacters; the controls and surrogates that XML has not either are no part of a cleaned text.
_NOT_IN_XML = re.compile("[\ufffe\uffff]")
# What a spreadsheet would take for a formula (OWASP, "CSV Injection").
_FORMULA = ("=", "+", "-", "@", "\t", "\r")

_MARKDOWN = str.maketrans({**{c: "\\" + c for c in "\\`*[]|~$"}, "<": "&lt;", ">": "&gt;", "&": "&amp;"})
# A ZERO WIDTH SPACE: sites such as GitHub would notify @somebody, refer to issue #12 and link bare addresses.
_APART = "&#8203;"
_UNDERSCORE = re.compile(r"(?<![^\W_])_|_(?![^\W_])")
_REFERENCE = re.compile(r"@(?=[\w\\])|#(?=\d)|:(?=//)|\bgh(?=-\d)|\bwww(?=\.)", re.IGNORECASE)


def clean(text: str, longest: int = LONGEST) -> str:
    """One line of visible characters, cut with "…": no controls, escape sequences, bidi overrides, lone surrogates."""
    text = text[: 4 * longest]
    if not text.isprintable():
        text = "".join(_visible(character) for character in text)
    text = " ".join(text.split())
    return text if len(text) <= longest else text[: longest - 1].rstrip() + "…"


def _visible(character: str) -> str:
    if character.isprintable() or character in _JOINERS:
        return character
    if character.isspace():
        return " "
    category = unicodedata.category(character)
    return "�" if category == "Cs" else "" if category in ("Cc", "Cf") else character


def plain(text: str, longest: int = LONGEST) -> str:
    """A cleaned line without user names and passwords in the addresses that it quotes."""
    return _QUOTED_USERINFO.sub(r"\1", clean(text, longest))


def xml(text: str, longest: int = LONGEST) -> str:
    """A plain line of the characters that XML has (XML 1.0, section 2.2); `<` and `&` are the writer's matter."""
    return _NOT_IN_XML.sub("�", plain(text, longest))


def cell(value: object) -> str:
    """A value for a table that no spreadsheet takes for a formula, and that ends no row."""
    text = "" if value is None else str(value).replace("\r", " ")  # unquoted, it would end a row
    return f"'{text}" if isinstance(value, str) and text.startswith(_FORMULA) else text


def markdown(text: str, longest: int = LONGEST) -> str:
    """Plain text for any place within a line of Markdown: nothing in it is markup, HTML, a mention or a reference.

    Addresses become code spans: to read, not to click.
    """
    text = clean(text, longest)
    pieces, end = [], 0
    for address in _ADDRESS.finditer(text):
        pieces += [_plain(text[end : address.start()]), markdown_code(without_userinfo(address[0]))]
        end = address.end()
    return "".join((*pieces, _plain(text[end:])))


def _plain(text: str) -> str:
    text = _UNDERSCORE.sub(r"\\_", text.translate(_MARKDOWN))
    return _REFERENCE.sub(lambda match: match[0] + _APART, text)


def markdown_code(text: str) -> str:
    """A code span, whatever the text holds (CommonMark, section 6.1)."""
    text = clean(text)
    if not text:
        return ""
    longest = max((len(run) for run in re.findall("`+", text)), default=0)
    fence = "`" * (longest + 1)
    pad = " " if text.startswith("`") or text.endswith("`") else ""
    return f"{fence}{pad}{text}{pad}{fence}"


def clickable(url: str) -> str | None:
    """The address without what could end or break a link, where it is http(s); None for what nobody should click."""
    shown = without_userinfo(url)
    if not _WEB.match(shown) or len(shown) > _LONGEST_ADDRESS:
        return None
    return "".join(_in_brackets(character) for character in shown)


def markdown_address(url: str) -> str:
    """An address that can be clicked where it is http(s), a code span otherwise."""
    address = clickable(url)
    return markdown_code(without_userinfo(url)) if address is None else f"<{address}>"


def markdown_link(words: str, url: str) -> str:
    """Words of our own that lead to an address; the words and the address itself where it can't be clicked."""
    address = markdown_address(url)
    return f"[{words}]({address})" if address.startswith("<") else f"{words}: {address}"


def _in_brackets(character: str) -> str:
    if character.isprintable() and not _NOT_IN_ADDRESS.match(character):
        return character
    return quote(character, safe="", errors="replace")


def without_userinfo(url: str) -> str:
    """The address without a user name and password that stand in it: those belong to the host and into no report."""
    return _USERINFO.sub(r"\1", url)
