"""When is it safe to put another address into a list, and how is it written there?"""

import re
from dataclasses import replace
from urllib.parse import quote

from crawler.model.address import Address
from crawler.model.entry import Link
from crawler.model.finding import Fix
from crawler.model.verdict import Verdict

# The server itself says that the address is another one, for good; a meta refresh is only a page's word.
_SAFE_REASONS = frozenset({"permanent-redirect", "canonical-https"})

# Characters that Address leaves as they are and that mean something in a format, wherever the address stands in it:
# Markdown tables, emphasis and brackets; attributes in single quotes; unquoted CSV fields; YAML flow collections.
_MEANINGFUL: dict[str, str] = {
    "markdown": "|*'[]",
    "rst": "|*'[]",
    "html": "'",
    "csv": ",;|'",
    "tsv": ";|'",
    "yaml": ",[]'",
}
# At an address's end these would be taken for punctuation of the text around it (GFM, section 6.9; YAML's colon).
_PUNCTUATION = tuple("?!.,:*_~;'")
_ENTITY = re.compile(r"&#?[0-9A-Za-z]{1,40};")
_FRAGMENT_SAFE = "%/:=&?~+!$,;@()*"


def moved_fix(link: Link, verdict: Verdict, list_format: str) -> Fix | None:
    """The edit that puts the target of a moved link in its place; None where that is not safe beyond doubt."""
    if verdict.reason not in _SAFE_REASONS or not verdict.target:
        return None
    return address_fix(link, verdict.target, list_format)


def address_fix(link: Link, target: str, list_format: str) -> Fix | None:
    """The edit that puts another address in a link's place; None where it can't be written there safely.

    Replaces the bytes of the address and nothing else. The listed fragment is kept unless the target has its own.
    """
    if link.malformed is not None:
        return None
    if link.end - link.start < len(link.url.encode("utf-8", "surrogatepass")):
        return None  # what is written is not the address: a BibTeX record's DOI
    try:
        listed, fresh = Address.parse(link.url), Address.parse(target)
    except ValueError:
        return None  # also what no encoding can write
    if listed.userinfo or fresh.userinfo or (listed.scheme, fresh.scheme) == ("https", "http"):
        return None
    fresh = replace(fresh, fragment=fresh.fragment or listed.fragment)
    written = write(fresh, list_format)
    if written is None or written == link.url:
        return None
    return Fix(f"replace {link.url} by {written}", link.start, link.end, written)


def write(address: Address, list_format: str) -> str | None:
    """The address as text of a list in this format; None where it has no spelling that is safe at any place."""
    tail = address.target
    if address.fragment:
        tail += "#" + quote(address.fragment, safe=_FRAGMENT_SAFE)
    meaningful = _MEANINGFUL.get(list_format, "")
    if list_format == "markdown" and not _is_balanced(tail):
        meaningful += "()"
    for character in meaningful:
        tail = tail.replace(character, f"%{ord(character):02X}")
    if tail.endswith(_PUNCTUATION) or (list_format == "markdown" and _ENTITY.search(tail)):
        return None
    written = f"{address.scheme}://{address.netloc}{tail}"
    return written.replace("&", "&amp;") if list_format == "html" else written


def _is_balanced(text: str) -> bool:
    depth = 0
    for character in text:
        depth += (character == "(") - (character == ")")
        if depth < 0:
            return False
    return depth == 0
