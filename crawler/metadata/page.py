"""What one response's body says, parsed once."""

import codecs
import re
from dataclasses import replace
from functools import partial
from typing import Any
from urllib.parse import urljoin

from charset_normalizer import from_bytes
from lxml import etree

from crawler.model.fetch import Fetch
from crawler.model.page import Page

_SILENT = ("head", "script", "style", "noscript", "template")
_CHARSET = re.compile(r"charset=[\"']?([\w.:-]{2,40})", re.IGNORECASE)
# Browsers look for it in the first 1,024 bytes, before they read on (HTML, section 13.2.3.2).
_SAID_WITHIN = 1024
_META_CHARSET = re.compile(rb"<meta[^>]{1,200}?charset\s*=\s*[\"']?\s*([\w.:-]{2,40})", re.IGNORECASE)
_LOOKED_AT = 1 << 13  # bytes, to guess an encoding by
_UTF_16_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_SPACE = re.compile(r"\s+")
_UNSEEN = ("\ufeff", "\u200b", "\u200c", "\u200d", "\u2060")
_REFRESH = re.compile(r"\s*(\d{1,6}(?:\.\d{1,3})?)\s*(?:[;,]\s*(?:url\s*=\s*)?['\"]?([^'\"]+))?", re.IGNORECASE)
# Characters of a title that are kept; the longest real ones seen are under 400.
_LONGEST_TITLE = 500
# Characters of the visible text that are kept: an error page says what it is at its beginning.
_LONGEST_TEXT = 4000
_MOST_FRAMES = 5
# A script that does nothing but send the reader elsewhere is short.
_LONGEST_SCRIPT = 600
_SENDS_ON = re.compile(
    r"\b(?:location(?:\.href)?\s*=|location\.(?:replace|assign)\s*\()\s*[\"']([^\"'\s]{1,2000})[\"']", re.IGNORECASE
)

_FUNCTION = re.compile(r"\bfunction\s+(\w+)\s*\(")

# Compiled once: an XPath costs a tenth of a walk in Python over the elements.
_TITLE = etree.XPath("string((//title)[1])")
_HEADING = etree.XPath("string((//h1)[1])")
_METAS = etree.XPath("//meta[@http-equiv and @content][not(ancestor::noscript)]")
_CANONICAL = etree.XPath("//link[@rel and @href]")
_SCRIPT = etree.XPath("boolean(//script) or boolean(//body/@onload)")
# Where React, Vue, Angular and their kin, and maps, draw; elements with a hyphen are their own (HTML, section 4.13).
_PLACE = re.compile(
    rb"<(?:div|main)\s[^>]{0,200}?\bid=[\"']?(?:root|app|__next|__nuxt|___gatsby|map|container)\b[^>]{0,200}>\s{0,200}</|"
    rb"<[a-z]{1,30}-[a-z-]{1,30}[\s>]",
    re.IGNORECASE,
)
_FETCHED_SCRIPT = re.compile(rb"<script\s[^>]{0,300}\bsrc=", re.IGNORECASE)
_SCRIPTS = etree.XPath("//script[not(@src)][position() <= 5]/text()")
_FRAMES = etree.XPath("(//iframe | //frame)/@src")
_PASSWORD = etree.XPath("boolean(//input[translate(@type, 'PASWORD', 'pasword') = 'password'])")
_WORK = etree.XPath(
    "boolean(//meta[starts-with(@name, 'citation_') or translate(@name, 'DCT', 'dct') = 'dc.title']"
    " | //meta[@property = 'og:type'][starts-with(@content, 'article') or starts-with(@content, 'video')"
    " or starts-with(@content, 'book') or @content = 'object'])"
)
_TEXTAREA = etree.XPath("boolean(//textarea[not(contains(@name, 'captcha'))])")
_CITED = etree.XPath("boolean(//meta[starts-with(@name, 'citation_') or translate(@name, 'DCT', 'dct') = 'dc.title'])")
_IS_FREE = re.compile(rb"\"isAccessibleForFree\"\s*:\s*\"?(true|false)", re.IGNORECASE)
_BLOCKS = (
    "address", "article", "aside", "blockquote", "br", "button", "center", "dd", "div", "dt", "footer", "form", "h1", "h2",
    "h3", "h4", "h5", "h6", "header", "hr", "label", "legend", "li", "main", "nav", "option", "p", "pre", "section", "summary",
    "table", "td", "th", "tr", "ul",
)  # fmt: skip
# Characters: of a longer page nobody asks for the blocks.
_SHORT = 1300
# Of a page of which scripts draw the rest: its menu and footer.
_DRAWN = 400
_SEARCHED = 120_000  # bytes
# Of Unicode's private use: no page has it, or none that minds.
_BETWEEN = "\ue000"
_MAY_BE_HIDDEN = etree.XPath("//@hidden/.. | //@style/..")
# Whole pages are hidden until their scripts have run: what holds one of these is none that nobody sees.
_MAIN = etree.XPath("boolean(.//main | .//article | .//h1)")
_ANCHORS = etree.XPath("//@id | //a/@name")
_EMBEDS = etree.XPath(
    "boolean(//img|//video|//audio|//iframe|//frame|//object|//embed|//svg|//canvas|//noscript[normalize-space()])"
)


def read_page(fetch: Fetch, *, want_anchors: bool = False) -> Page:
    """Parse a fetch's body. Never raises: what can't be parsed is an empty page."""
    if not fetch.body:
        return Page()
    if not fetch.is_html:
        return Page(text=_plain_text(fetch), text_length=len(fetch.body))
    root = _parse(fetch)
    if root is None:
        return Page()
    base = fetch.final_url or fetch.url
    page = Page(
        title=_clean(_TITLE(root)),
        heading=_clean(_HEADING(root)),
        refresh=_refresh(root, base) or _refresh_of(fetch.header("refresh") or "", base),
        script_redirect=_script_redirect(_SCRIPTS(root), base),
        canonical=_canonical(root, base),
        frames=_frames(root, base),
        has_script=_SCRIPT(root),
        has_password=_PASSWORD(root),
        asks_for_text=_TEXTAREA(root),
        is_work=_WORK(root),
        is_cited=_CITED(root),
        is_free=_is_free(fetch.body),
        embeds=_EMBEDS(root),
        anchors=frozenset(_ANCHORS(root)) if want_anchors else None,
    )
    text = _visible_text(root, may_hide=b"hidden" in fetch.body or b"display" in fetch.body)
    blocks = partial(_blocks, root) if len(text) < _SHORT else tuple
    is_drawn = len(text) < _DRAWN and _is_drawn(fetch.body[:_SEARCHED])
    return replace(page, text=text[:_LONGEST_TEXT], text_length=len(text), blocks=blocks, is_drawn=is_drawn)


def _is_drawn(body: bytes) -> bool:
    return _FETCHED_SCRIPT.search(body) is not None and _PLACE.search(body) is not None


def _parse(fetch: Fetch) -> Any:
    """The root element, or None for a body that holds no element at all."""
    body, charset = _decoded(fetch.body, _charset(fetch))
    for encoding in (charset, None):
        try:
            return etree.fromstring(body, etree.HTMLParser(encoding=encoding, no_network=True, huge_tree=False))
        except LookupError:  # the server names an encoding that does not exist
            continue
        except (etree.XMLSyntaxError, ValueError):  # nothing but comments or white space
            return None
    return None


def _charset(fetch: Fetch) -> str | None:
    """The encoding that the server names, or the page itself."""
    said = _CHARSET.search(fetch.header("content-type") or "")
    if said is not None:
        return said[1]
    beginning = fetch.body[: 2 * _SAID_WITHIN].replace(b"\0", b"")  # of UTF-16, every other byte is one
    named = _META_CHARSET.search(beginning, 0, _SAID_WITHIN)
    # What can be read as ASCII is no UTF-16, whatever it says (HTML, section 13.2.3.2).
    charset = None if named is None else named[1].decode("ascii")
    return "utf-8" if charset is not None and charset.lower().startswith("utf-16") else charset


def _decoded(body: bytes, charset: str | None) -> tuple[bytes, str | None]:
    """A body that the parser can read, and its encoding: what marks itself, or names no encoding, as UTF-8."""
    if body.startswith(_UTF_16_MARKS):
        charset = "utf-16"
    elif charset is not None or body.isascii():
        return body.replace(b"\0", b""), charset
    else:
        best = from_bytes(body[:_LOOKED_AT]).best()
        charset = "utf-8" if best is None else best.encoding
    return body.decode(charset, "replace").replace("\0", "").encode("utf-8", "replace"), "utf-8"


def _visible_text(root: Any, *, may_hide: bool) -> str:
    """The text outside head and scripts, white space collapsed. Takes the silent elements out of the tree."""
    etree.strip_elements(root, *_SILENT, with_tail=False)
    for element in _MAY_BE_HIDDEN(root) if may_hide else ():
        if _is_hidden(element) and not _MAIN(element):
            element.clear(keep_tail=True)
    return _blank(etree.tostring(root, method="text", encoding="unicode"))


def _blocks(root: Any) -> tuple[str, ...]:
    """Marks the ends of paragraphs in the tree: asked a second time, it says the same."""
    for element in root.iter(*_BLOCKS):
        element.text = _BETWEEN + (element.text or "")
        element.tail = _BETWEEN + (element.tail or "")
    pieces = etree.tostring(root, method="text", encoding="unicode").split(_BETWEEN)
    return tuple(block for block in map(_blank, pieces) if block)


def _is_hidden(element: Any) -> bool:
    if element.tag in ("html", "body"):
        return False
    return "hidden" in element.attrib or "display:none" in element.get("style", "").lower().replace(" ", "")


def _blank(text: str) -> str:
    """Without what can't be seen, white space collapsed."""
    for sign in _UNSEEN:
        text = text.replace(sign, "")
    return _SPACE.sub(" ", text).strip()


def _is_free(body: bytes) -> bool | None:
    said = _IS_FREE.findall(body) if b"isAccessibleForFree" in body else ()
    return None if not said else all(each.lower() == b"true" for each in said)


def _plain_text(fetch: Fetch) -> str:
    if fetch.content_type != "text/plain":
        return ""
    return _SPACE.sub(" ", fetch.body[:_LONGEST_TEXT].decode("utf-8", "replace")).strip()


def _frames(root: Any, base: str) -> tuple[str, ...]:
    joined = (_join(base, source) for source in _FRAMES(root)[:_MOST_FRAMES])
    return tuple(frame for frame in joined if frame)


def _script_redirect(scripts: list[str], base: str) -> str | None:
    """Where the page's only business is to send the reader on."""
    for script in scripts:
        sends_on = _SENDS_ON.search(script) if len(script) <= _LONGEST_SCRIPT else None
        if sends_on is not None and not _waits(script[: sends_on.start(1)], script[sends_on.end(1) :]):
            return _join(base, sends_on[1])
    return None


def _waits(before: str, after: str) -> bool:
    """Whether what stands between is in a function that its script does not name again: it waits for the reader."""
    functions = _FUNCTION.findall(before)
    return bool(functions) and len(re.findall(rf"\b{functions[-1]}\b", f"{before} {after}")) == 1


def _clean(text: str) -> str | None:
    return _SPACE.sub(" ", text).strip()[:_LONGEST_TITLE] or None


def _refresh(root: Any, base: str) -> tuple[float, str] | None:
    found = (
        _refresh_of(meta.get("content"), base)
        for meta in _METAS(root)
        if meta.get("http-equiv").strip().lower() == "refresh"
    )
    return next((refresh for refresh in found if refresh is not None), None)


def _refresh_of(content: str, base: str) -> tuple[float, str] | None:
    """Of a meta element, or of the header of the same name and form (HTML, section 4.2.5.3)."""
    match = _REFRESH.match(content)
    if match is None:
        return None
    target = _join(base, match[2]) if match[2] else base
    return None if target is None else (float(match[1]), target)


def _canonical(root: Any, base: str) -> str | None:
    for link in _CANONICAL(root):
        if "canonical" in link.get("rel").lower().split():
            return _join(base, link.get("href"))
    return None


def _join(base: str, href: str) -> str | None:
    try:
        return urljoin(base, href.strip()) if href.strip() else None
    except ValueError:
        return None
