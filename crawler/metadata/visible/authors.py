"""Authors as they are seen: parts marked as authors, and the line of names beside the title."""

import re
from collections.abc import Iterator
from typing import Any

from lxml import etree

from crawler.metadata.claims import Claim, Name
from crawler.metadata.clean import bare, clean_text
from crawler.metadata.markup import lines_of, text_of, words_of
from crawler.metadata.names import is_person, read_names, split_names
from crawler.metadata.visible.regions import is_aside

_MARKED = etree.XPath(
    "//*[@class or @id or @rel][not(self::meta or self::link or self::script or self::body or self::html or self::form or self::input)]"
)
_AUTHOR_WORDS = frozenset(
    ["author", "authors", "byline", "creator", "creators", "contributor", "contributors", "contrib", "autor", "autores", "autori", "auteur", "auteurs", "authorname", "authornames", "loa", "authorlist", "docauthors", "auths"]
)  # fmt: skip
_NOT_NAMES = frozenset(
    ["affiliation", "affiliations", "aff", "bio", "biography", "notes", "note", "info", "information", "contact", "email", "image", "avatar", "photo", "link", "links", "search", "guidelines", "contributions", "correspondence", "corresp", "footnote", "instructions", "toggle", "count", "editor", "editors", "card", "description", "follow", "profile", "posts"]
)  # fmt: skip
# Inside a part with names: what belongs to them and is none.
_SKIP = re.compile(
    r"(?:^|[\s_-])(?:aff\w*|institution\w*|email|e-mail|orcid\w*|note\w*|footnote\w*|bio\w*|tooltip\w*|popup\w*|dropdown\w*|date\w*|published\w*|icon\w*|label|sup|ref\w*|xref\w*|degree\w*|role|roles|time|timestamp|suffix|separator|button|flyout\w*|modal\w*|info|hlFld-Affiliation|corresp\w*)(?:$|[\s_-])",
    re.IGNORECASE,
)
_GIVEN, _FAMILY = (
    re.compile(r"given|first-?name|forename", re.IGNORECASE),
    re.compile(r"surname|family|last-?name", re.IGNORECASE),
)
_BYLINE = re.compile(r"^\s*(?:(?:written|posted|story|words|text|article)\s+)?(?:by|von|par)\s*:?\s+\S", re.IGNORECASE)
# "Posted on March 3rd, 2010 by Jane Doe in Lists".
_POSTED = re.compile(r"(?i:posted|published|written|submitted|article)\b.{0,60}?\bby\s+((?:[A-Z][\w.'’-]+\s?){2,4})")
_MOST, _LONGEST, _NEAR = 4000, 20_000, 8  # elements looked at; characters of an author part; elements behind a title
_LONGEST_LINE = 3000
_MOST_LINES = 1000
_LEVELS = 3  # that parts of one list of authors are apart
_HAS_INITIAL = re.compile(r"(?:^|\s)[^\W\d_]\.")


def read(root: Any, title: str) -> Iterator[Claim]:
    """Claims of authors: each name a claim, of the best marked part first."""
    names = _marked(root)
    yield from (Claim(Name.AUTHORS, name, "block") for name in names)
    if title:
        yield from (
            Claim(Name.AUTHORS, name, "beside the title") for name in _beside(root, title) or _behind(root, title)
        )


def names_in(element: Any) -> tuple[str, ...]:
    """The people named in a part of a page, if it names people; else nobody."""
    pairs = _pairs(element)
    if pairs:
        return pairs
    listed = [split_names(line) for line in lines_of(element, _SKIP)[:_MOST_LINES]]
    lines = dict.fromkeys(name for names in listed if names and all(map(is_person, names)) for name in names)
    links = [clean_text(text_of(link, _SKIP)) for link in element.iter("a")][:500]
    named = tuple(dict.fromkeys(link.strip(" ,;*†‡") for link in links if is_person(link.strip(" ,;*†‡"))))
    text = text_of(element, _SKIP)
    if len(text) > _LONGEST:
        return ()
    split = split_names(text)
    people = [name for name in split if is_person(name)]
    if people and len(people) >= len(split) * 0.8 and len(people) >= max(len(named), len(lines)):
        return tuple(dict.fromkeys(people))
    return tuple(lines) if len(lines) >= len(named) else named


def _marked(root: Any) -> tuple[str, ...]:
    """Names in the first part that is marked as authors and names people only, with all parts that are marked alike."""
    groups: dict[tuple[str, str], list[Any]] = {}
    taken: set[Any] = set()
    for element in _MARKED(root)[:_MOST]:
        words = words_of(element, "class", "id", "rel")
        if not words & _AUTHOR_WORDS or words & _NOT_NAMES or any(outer in taken for outer in element.iterancestors()):
            continue
        if is_aside(element):
            continue
        taken.add(element)
        key = (element.tag, re.sub(r"\d+", "", element.get("class") or element.get("id") or element.get("rel") or ""))
        groups.setdefault(key, []).append(element)
    best: tuple[str, ...] = ()
    for elements in groups.values():
        names = read_names(name for element in _together(elements) for name in _spelled(element))
        # A later part replaces an earlier one only if it names the same people and more.
        if names and (
            not best or (len(names) > len(best) and {bare(name) for name in best} <= {bare(name) for name in names})
        ):
            best = names
    return best


def _together(elements: list[Any]) -> list[Any]:
    """The first part, and those marked alike that stand near it: one part for each author, or a list of lists of others."""
    first = elements[0]
    if len(names_in(first)) > 1:
        return [first]
    near = first
    for _ in range(_LEVELS):
        outer = near.getparent()
        if outer is None or (outer.tag == "body" and near is not first):
            break
        near = outer
    return [element for element in elements if element is first or near in element.iterancestors()]


def _spelled(element: Any) -> tuple[str, ...]:
    """Names in a marked part, else in marked parts of it, else the first words of a byline."""
    names = names_in(element)
    inner = [
        part
        for part in element.iterdescendants()
        if isinstance(part.tag, str) and words_of(part) & _AUTHOR_WORDS and not words_of(part) & _NOT_NAMES
    ]
    apart = read_names(
        name for part in inner if next(part.iterdescendants("p", "div"), None) is None for name in names_in(part)
    )
    if names or apart:
        return apart if len(apart) >= len(names) else names
    text = text_of(element, _SKIP)
    if _BYLINE.match(text):
        # "By Joshua Sokol Contributing Writer": the name is what can be one.
        words = re.split(r"\s+", split_names(text)[0] if split_names(text) else "")
        for count in (3, 2):
            if is_person(" ".join(words[:count])):
                return (" ".join(words[:count]),)
    return ()


def _pairs(element: Any) -> tuple[str, ...]:
    """Names whose given and family parts are marked apart."""
    names, given = [], ""
    for node in element.iter():
        names_of = (
            f"{node.get('class') or ''} {node.get('property') or ''} {node.get('itemprop') or ''}"
            if isinstance(node.tag, str)
            else ""
        )
        if _GIVEN.search(names_of):
            given = text_of(node)
        elif _FAMILY.search(names_of):
            family = text_of(node)
            names.append(f"{family}, {given}" if given else family)
            given = ""
    return read_names(names)


def _beside(root: Any, title: str) -> tuple[str, ...]:
    """Names in the first block behind the title that holds names, or begins with a line of them, or says "Posted by"."""
    wanted = bare(title)
    for heading in root.iter("h1", "h2", "h3", "h4", "strong", "b", "span", "div", "td", "font", "center", "p", "dt"):
        if heading.tag in {"span", "div", "td", "p", "center"} and len(heading):
            continue
        if bare(text_of(heading)[:_LONGEST_LINE]) == wanted and not is_aside(heading):
            for block in _following(heading):
                if names := _author_line(block):
                    return names
    return ()


def _author_line(block: Any) -> tuple[str, ...]:
    lines = lines_of(block, _SKIP)[:_MOST_LINES]
    text = " ".join(lines)
    if not text or len(text) > _LONGEST_LINE:
        return ()
    if posted := _POSTED.match(text):
        return tuple(name for name in split_names(posted[1]) if is_person(name))
    names = names_in(block)
    first = split_names(lines[0])
    if not names or not (_only_names(text, names) or (len(first) > 1 and all(map(is_person, first)))):
        return ()
    # One name without initials may be a place or a button.
    return names if len(names) > 1 or _HAS_INITIAL.search(names[0]) or _BYLINE.match(text) else ()


def _behind(root: Any, title: str) -> tuple[str, ...]:
    """Names in a text "Title by First Last and First Last": of a heading, a picture, or the title tag."""
    wanted = bare(title)
    for element in root.iter("h1", "h2", "img", "title"):
        text = clean_text(element.get("alt") or text_of(element))[:_LONGEST_LINE]
        _, by, behind = text.rpartition(" by ")
        if by and bare(text).startswith(f"{wanted} by "):
            names = split_names(behind)
            if names and all(map(is_person, names)):
                return names
    return ()


def _following(heading: Any) -> Iterator[Any]:
    """The next blocks in reading order, a few levels up."""
    seen, node = 0, heading
    for _ in range(4):
        for sibling in node.itersiblings():
            if isinstance(sibling.tag, str):
                yield sibling
                seen += 1
                if seen >= _NEAR:
                    return
        node = node.getparent()
        if node is None or node.tag == "body":
            return


def _only_names(text: str, names: tuple[str, ...]) -> bool:
    """Whether the names make up most of the text: a paragraph that mentions people is no author line."""
    return sum(map(len, names)) >= len(re.sub(r"[\W\d_]+", "", text)) * 0.8
