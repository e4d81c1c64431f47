"""The abstract as it is seen: a part marked as one, or what stands under the heading "Abstract"."""

import re
from collections.abc import Iterator
from typing import Any

from lxml import etree

from crawler.metadata.claims import Claim, Name
from crawler.metadata.clean import bare, clean_abstract
from crawler.metadata.markup import text_of, words_of
from crawler.metadata.visible.regions import is_aside

_MARKED = etree.XPath(
    "//*[contains(translate(concat(@class, ' ', @id, ' ', @property, ' ', @itemprop, ' ', @role), 'ABSTRC', 'abstrc'), 'abstract')][not(self::meta or self::link or self::a or self::script or self::body or self::html or self::li[parent::ul/parent::nav])]"
)
_ABSTRACT_WORDS = ("abstract", "articleabstract", "abstr")  # how the word begins: "abstractid", "abstracttext"
_OTHER_ABSTRACTS = frozenset(
    {
        "graphical",
        "visual",
        "video",
        "translated",
        "teaser",
        "editor",
        "links",
        "link",
        "tab",
        "nav",
        "menu",
        "button",
        "plain",
        "lay",
        "highlights",
        "abstracts",
        "toggle",
        "view",
        "keyword",
        "keywords",
        "kwd",
        "title",
        "label",
        "heading",
    }
)
_HEADINGS = etree.XPath(
    "//*[self::h1 or self::h2 or self::h3 or self::h4 or self::h5 or self::h6 or self::b or self::strong or self::p or self::div or self::span or self::dt or self::em or self::i or self::font or self::center][string-length(normalize-space(.)) < 25] | //img[string-length(@alt) < 25]"
)
_NAMES = frozenset(
    [
        "abstract",
        "summary",
        "résumé",
        "zusammenfassung",
        "resumen",
        "riassunto",
        "resumo",
        "kurzfassung",
        "abstract en",
        "english abstract",
        "description abstract",
    ]
)
_PLAIN_NAMES = frozenset(bare(name) for name in _NAMES)
_SKIP = re.compile(
    r"(?:^|[\s_-])(?:\S*keywords?\S*|kwd\S*|copyright|label|share|tools|metrics|graphical|figures?|fig|anchor|headerlink|citation|licen[sc]e|read-?more|doi)(?:$|[\s_-])",
    re.IGNORECASE,
)
_TITLES = frozenset({"h1", "h2", "h3", "h4", "h5", "h6", "dt"})
_SHORTEST, _LONGEST = 60, 8000  # characters
_MOST = 60  # blocks under a heading


def read(root: Any) -> Iterator[Claim]:
    """The first abstract that is seen."""
    if text := _marked(root) or _under_heading(root):
        yield Claim(Name.ABSTRACT, text, "block")


def _marked(root: Any) -> str:
    found = []
    for element in _MARKED(root):
        words = words_of(element, "class", "id", "property", "itemprop", "role")
        if not any(word.startswith(_ABSTRACT_WORDS) for word in words) or words & _OTHER_ABSTRACTS or is_aside(element):
            continue
        if next(element.iter("h1"), None) is not None:  # the article as a whole, shown up to its abstract
            continue
        text = clean_abstract(text_of(element, _SKIP))
        if _SHORTEST <= len(text) <= _LONGEST and not _is_menu(element, text):
            found.append((element, text))
    # The outermost part holds all paragraphs; a page that is an abstract as a whole is too long to get here.
    return found[0][1] if found else ""


def _under_heading(root: Any) -> str:
    for heading in _HEADINGS(root):
        if bare(heading.get("alt") or text_of(heading)) not in _PLAIN_NAMES or is_aside(heading):
            continue
        node = heading
        for _ in range(3):  # the heading may be wrapped, and the text stand beside the wrapping
            if _SHORTEST <= len(text := clean_abstract(_following(node, heading.tag))) <= _LONGEST:
                return text
            parent = node.getparent()
            if parent is None or parent.tag in {"body", "html", "article", "main"} or text:
                break
            node = parent
    return ""


def _following(heading: Any, level: str) -> str:
    """Text behind a heading up to the next one."""
    pieces = [heading.tail or ""]
    for count, sibling in enumerate(heading.itersiblings()):
        if not isinstance(sibling.tag, str):
            continue
        if count > _MOST or _begins_section(sibling, heading, level):
            break
        text = text_of(sibling, _SKIP)
        if text and not _is_menu(sibling, text):
            pieces.append(text)
        pieces.append(sibling.tail or "")
    return " ".join(pieces)


def _begins_section(element: Any, heading: Any, level: str) -> bool:
    """Whether another section begins: a heading of the same kind, or a bold word in front of others such as "Keywords"."""
    if element.tag == heading.tag and heading.tag not in {"p", "div", "span"}:
        return True
    if element.tag in _TITLES and heading.tag not in _TITLES:
        return True
    if element.tag in _TITLES and heading.tag in _TITLES and element.tag <= heading.tag:
        return True
    deepest = level if level in _TITLES else "h3"
    if any(inner.tag <= deepest for inner in element.iter("h1", "h2", "h3", "h4", "h5", "h6")):
        return True
    return bool(
        re.match(
            r"\s*(?:key ?words?|index terms|introduction|citation|related material|bibtex|video|1\.? introduction|subjects?:)",
            text_of(element)[:40],
            re.IGNORECASE,
        )
    )


def _is_menu(element: Any, text: str) -> bool:
    """Whether a part is mostly links."""
    links = sum(len(text_of(link)) for link in list(element.iter("a"))[:200])
    return links * 2 > len(text)
