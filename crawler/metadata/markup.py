"""A page as a tree, and the text of its parts as it is seen."""

import codecs
import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import urljoin, urlsplit

from lxml import etree

# Bytes: the longest articles known, with their figures in the page, have some 6 MB.
_LARGEST = 12 * 2**20
_DECLARED = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]{2,40})""", re.IGNORECASE)
_SLIPS = 20  # characters beyond ASCII for each broken one, where a page is UTF-8 all the same
_SPACE = re.compile(r"\s+")
_BREAK = "\x1e"  # stands between blocks; no text of a page has it
_STRING = etree.XPath("string(.)")
# Elements without a word for the reader.
_SILENT = frozenset(
    [
        "script",
        "style",
        "noscript",
        "template",
        "svg",
        "head",
        "select",
        "option",
        "annotation",
        "annotation-xml",
        "button",
        "input",
        "iframe",
        "object",
    ]
)
_BREAKS = frozenset(
    ["p", "div", "br", "li", "ul", "ol", "dl", "dt", "dd", "tr", "td", "th", "table", "h1", "h2", "h3", "h4", "h5", "h6", "section", "article", "header", "footer", "nav", "aside", "blockquote", "pre", "figure", "figcaption", "main", "form", "hr"]
)  # fmt: skip
# Classes of what is in the page for machines or readers of screens, or says the same once more.
_HIDDEN = re.compile(
    r"(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-text|offscreen\S*|MathJax_Preview|MJX_Assistive_MathML|katex-html|hidden|u-visually-hidden|hide)(?:\s|$)"
)
_WORD_BREAK = re.compile(r"[^a-zA-Z]+|(?<=[a-z])(?=[A-Z])")


def parse(body: bytes, charset: str | None) -> Any:
    """The root element, or None for a body that holds no element at all."""
    text = decode(body[:_LARGEST], charset).replace("\0", "")
    try:
        return etree.fromstring(
            text.encode("utf-8", "replace"),
            etree.HTMLParser(encoding="utf-8", no_network=True, huge_tree=False, remove_comments=True, remove_pis=True),
        )
    except (etree.XMLSyntaxError, ValueError):  # nothing but comments or white space
        return None


def decode(body: bytes, charset: str | None) -> str:
    """Text of a body: what reads as UTF-8 is UTF-8 whatever it says of itself, else as declared, else Windows-1252."""
    for mark, encoding in (
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
    ):
        if body.startswith(mark):
            return body[len(mark) :].decode(encoding, "replace")
    try:
        # Not final: a body that was cut in the middle of a character is UTF-8 all the same.
        return codecs.getincrementaldecoder("utf-8")().decode(body)
    except UnicodeDecodeError:
        text = body.decode("utf-8", "replace")
    if text.count("\ufffd") * _SLIPS < sum(char > "\x7f" for char in text):  # UTF-8 with a slip here and there
        return text
    declared = _DECLARED.search(body[:4096])
    for name in (charset, declared[1].decode("ascii") if declared else None, "cp1252"):
        try:
            codec = codecs.lookup(name) if name else None
        except LookupError:
            continue
        if codec is not None and codec.name not in {"utf-8", "utf-16", "utf-7"} and codec.name != "ascii":
            try:
                return body.decode("cp1252" if codec.name == "iso8859-1" else codec.name, "replace")
            except LookupError:  # codecs such as "hex" make no text
                continue
    return body.decode("utf-8", "replace")


def text_of(element: Any, skip: re.Pattern[str] | None = None) -> str:
    """Visible text of an element, white space collapsed, blocks parted by a space.

    Args:
        skip: leave out descendants whose class or id is matched, and raised marks (`sup`).
    """
    return _SPACE.sub(" ", "".join(_pieces(element, skip)).replace(_BREAK, " ")).strip()


def raw_text_of(element: Any) -> str:
    """All text in an element, scripts and white space included: a quick look before `text_of`."""
    return str(_STRING(element))


def lines_of(element: Any, skip: re.Pattern[str] | None = None) -> list[str]:
    """Visible text of an element, a line for each block in it."""
    lines = (_SPACE.sub(" ", line).strip() for line in "".join(_pieces(element, skip)).split(_BREAK))
    return [line for line in lines if line]


def _pieces(element: Any, skip: re.Pattern[str] | None) -> Iterator[str]:
    closed: Any = None
    for event, node in etree.iterwalk(element, events=("start", "end")):
        if closed is not None:
            if node is closed and event == "end":
                closed = None
                yield _tail(node, element)
            continue
        tag = node.tag if isinstance(node.tag, str) else ""
        if event == "start":
            if node is not element and is_silent(node, tag, skip):
                closed = node
            else:
                yield (_BREAK if tag in _BREAKS else "") + (node.text or "" if tag else "")
        else:
            yield (_BREAK if tag in _BREAKS else "") + _tail(node, element)


def _tail(node: Any, element: Any) -> str:
    return "" if node is element else node.tail or ""


def is_silent(node: Any, tag: str, skip: re.Pattern[str] | None = None) -> bool:
    """Whether an element shows nothing, or nothing that is asked for."""
    if tag in _SILENT or not tag:
        return True
    names = node.get("class") or ""
    if names and _HIDDEN.search(names):
        return True
    if skip is None:
        return False
    return tag == "sup" or bool(skip.search(names)) or bool(skip.search(node.get("id") or ""))


def words_of(element: Any, *attributes: str) -> frozenset[str]:
    """The words in an element's class and id, in lower case: "pb_authorsName" has pb, authors and name."""
    text = " ".join(element.get(name) or "" for name in attributes or ("class", "id"))
    return frozenset(word.lower() for word in _WORD_BREAK.split(text[:500]) if word)


def resolved(base: str, address: str | None) -> str | None:
    """An absolute http(s) address; None for everything else."""
    try:
        url = urljoin(base, (address or "").strip())
        return url if address and urlsplit(url).scheme in {"http", "https"} and urlsplit(url).hostname else None
    except ValueError:
        return None
