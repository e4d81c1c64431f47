"""Lists in HTML, by BeautifulSoup: the same items as Markdown's, so that the same rules make entries of them."""

import re
import warnings
from collections.abc import Iterable, Iterator

from bs4 import BeautifulSoup, XMLParsedAsHTMLWarning
from bs4.element import NavigableString, PreformattedString, Tag

from crawler.lists.anchors import Anchors
from crawler.lists.around import is_around
from crawler.lists.bookmarks import is_bookmarks
from crawler.lists.bookmarks import read as read_bookmarks
from crawler.lists.claims import list_claims
from crawler.lists.classes import with_columns
from crawler.lists.entries import collect
from crawler.lists.items import Item, Kind, Run
from crawler.lists.paragraphs import citations
from crawler.lists.slugs import Slugs
from crawler.lists.source import Source, Target
from crawler.model.entry import ReadingList, Role

_HEADINGS = {"h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6}
_LISTS = frozenset({"ul", "ol", "dl", "menu", "dir"})
_ITEMS = frozenset({"li", "dt", "dd"})
_BLOCKS = frozenset({"p", "div", "section", "article", "main", "blockquote", "table", "pre", "center", "figure", "address",
                     "details", "summary", "header", "footer", "nav", "aside", "form", "fieldset", "hr", "tr", "td",
                     "tbody", "body", "noscript"}) | _HEADINGS.keys() | _LISTS | _ITEMS  # fmt: skip
_SILENT = frozenset({"script", "style", "template", "head", "svg", "iframe", "select", "textarea", "object"})
_STRONG, _EM, _CODE = (
    frozenset({"b", "strong"}),
    frozenset({"i", "em", "cite"}),
    frozenset({"code", "tt", "kbd", "samp"}),
)
_SPACE = re.compile(r"\s+")
_BREAK = Run("\n\n")
_DEEPEST = 80  # elements within elements that are still told apart


def read(data: bytes, path: str) -> ReadingList:
    """Read a list from a page.

    Raises:
        ListError: the bytes are no text.
    """
    if is_bookmarks(data):
        return read_bookmarks(data, path)
    source = Source(data, path)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", XMLParsedAsHTMLWarning)  # XHTML is read as browsers read it
        document = _Document(BeautifulSoup(source.text, "lxml"), source)
    items = citations(list(document.items()))
    entries, links = collect(items, source)
    of_entries = {link.line for link in links if link.role is not Role.PROSE}
    claims = tuple(claim for claim in list_claims(source) if claim.line not in of_entries)
    return ReadingList(path, "html", entries, links, claims, document.slugs.all())


class _Document:
    """Walks a page once, from top to bottom."""

    def __init__(self, soup: BeautifulSoup, source: Source) -> None:
        self.slugs = Slugs()
        self._source = source
        self._soup = soup
        self._anchors = Anchors(source.text)
        self._section: str | None = None
        self._line = 1
        self._with_blocks = _ancestors_of_blocks(soup)

    def items(self) -> Iterator[Item]:
        for tag in self._soup.find_all(id=True):
            self.slugs.tag(f'<a id="{tag["id"]}">')
        yield from self._walk(self._soup.body or self._soup, 0)

    def _walk(self, parent: Tag, depth: int) -> Iterator[Item]:
        waiting: list[Run] = []
        for child in parent.children:
            if isinstance(child, Tag) and child.name not in _SILENT and self._is_block(child):
                yield from self._paragraph(waiting)
                waiting = []
                yield from self._block(child, depth + 1)
            else:
                waiting += self._inline(child, depth + 1)
        yield from self._paragraph(waiting)

    def _is_block(self, tag: Tag) -> bool:
        return tag.name in _BLOCKS or id(tag) in self._with_blocks

    def _block(self, tag: Tag, depth: int) -> Iterator[Item]:
        if is_around(tag) or depth > _DEEPEST:
            yield from self._paragraph(self._flat(tag, depth))
        elif tag.name in _HEADINGS:
            yield from self._heading(tag, depth)
        elif tag.name in _LISTS:
            yield from self._list(tag, depth)
        elif tag.name == "table":
            yield from self._table(tag, depth)
        elif tag.name in _ITEMS:
            yield self._item(tag, depth)
        elif tag.name == "blockquote":
            runs = self._flat(tag, depth)
            yield self._made(Kind.QUOTE, runs)
        elif tag.name == "a" and tag.get("href"):
            yield self._card(tag, depth)
        else:
            yield from self._walk(tag, depth)

    def _paragraph(self, runs: list[Run]) -> Iterator[Item]:
        if any(run.text.strip() or run.link for run in runs):
            yield self._made(Kind.PARAGRAPH, runs)

    def _made(self, kind: Kind, runs: list[Run], children: tuple[Item, ...] = (), quote: tuple[Run, ...] = ()) -> Item:
        link = next((run.link for run in runs if run.link), None)
        if link is not None:
            self._line = self._source.place(link.shown)[0]
        return Item(kind, self._line, tuple(_trimmed(runs)), self._section, quote, children)

    def _heading(self, tag: Tag, depth: int) -> Iterator[Item]:
        runs = self._flat(tag, depth)
        text = _SPACE.sub(" ", "".join(run.text for run in runs)).strip()
        if not text:
            return
        self._section = text
        self.slugs.heading(text)
        made = self._made(Kind.HEADING, runs)
        yield Item(Kind.HEADING, made.line, made.runs, text, depth=_HEADINGS[tag.name])

    def _list(self, tag: Tag, depth: int) -> Iterator[Item]:
        """The items of a list; a definition belongs to the term before it, a folder's heading opens a section."""
        waiting: list[Run] = []
        for child in tag.children:
            if not isinstance(child, Tag) or child.name in _SILENT:
                continue
            heading = child.find(list(_HEADINGS)) if child.name == "dt" else None
            if child.name not in _ITEMS or (isinstance(heading, Tag) and heading.find("a", href=True) is None):
                yield from self._terms(waiting)
                waiting = []
                yield from self._walk(child, depth + 1)
            elif child.name == "dd":
                own, children, quote = self._parts(child, depth + 1)
                waiting += [_BREAK, *own, *quote]
                if children:
                    yield from self._terms(waiting)
                    waiting = []
                    yield from children
            elif child.name == "dt":
                yield from self._terms(waiting)
                own, children, _ = self._parts(child, depth + 1)
                waiting = own
                yield from children
            else:
                yield self._item(child, depth + 1)
        yield from self._terms(waiting)

    def _terms(self, runs: list[Run]) -> Iterator[Item]:
        if any(run.text.strip() or run.link for run in runs):
            yield self._made(Kind.ITEM, runs)

    def _item(self, tag: Tag, depth: int) -> Item:
        own, children, quote = self._parts(tag, depth)
        made = self._made(Kind.ITEM, own, tuple(children), tuple(quote))
        return made if children else with_columns(made, tag)

    def _parts(self, tag: Tag, depth: int) -> tuple[list[Run], list[Item], list[Run]]:
        """A list item's own words, the items of the lists within it, and its quotations."""
        own: list[Run] = []
        children: list[Item] = []
        quote: list[Run] = []
        for child in tag.children:
            if not isinstance(child, Tag) or not self._is_block(child) or child.name in _SILENT or depth > _DEEPEST:
                own += self._inline(child, depth + 1)
            elif child.name in _LISTS:
                children += self._list(child, depth + 1)
            elif child.name == "blockquote":
                quote += self._flat(child, depth + 1)
            elif child.name == "table":
                children += self._table(child, depth + 1)
            else:
                more, below, quoted = self._parts(child, depth + 1) if child.name != "a" else ([], [], [])
                own += [_BREAK, *(more or self._flat(child, depth + 1) if child.name == "a" else more), _BREAK]
                children += below
                quote += quoted
        return own, children, quote

    def _table(self, tag: Tag, depth: int) -> Iterator[Item]:
        heads = [head for head in tag.find_all("th") if head.find_parent(["tr", "table"]) is tag]  # rows left out
        columns = tuple(_SPACE.sub(" ", head.get_text()).strip() for head in heads)
        rows = [row for row in tag.find_all("tr") if row.find_parent("table") is tag]
        for row in rows:
            cells = [cell for cell in row.find_all(["td", "th"]) if cell.find_parent("tr") is row]
            if cells and all(cell.name == "th" for cell in cells):
                runs = [self._flat(cell, depth + 1) for cell in cells]
                columns = tuple(_SPACE.sub(" ", "".join(run.text for run in cell)).strip() for cell in runs)
                yield from self._paragraph([run for cell in runs for run in cell])
            elif (len(cells) == 1 and len(rows) == 1) or any(cell.find(["table", *_LISTS]) for cell in cells):
                for cell in cells:  # a table that only lays out the page
                    yield from self._walk(cell, depth + 1)
            elif len(cells) == 1 and len(rows) > 1 and not row.find(["a", "img"]) and cells[0].get_text(strip=True):
                yield from self._paragraph(self._flat(cells[0], depth + 1))
                if "title" in (row.get("class") or []) or cells[0].get("colspan"):
                    self._section = _SPACE.sub(" ", cells[0].get_text()).strip()
            elif cells:
                inside = [tuple(_trimmed(self._flat(cell, depth + 1))) for cell in cells]
                runs_of_row = [run for cell in inside for run in (*cell, Run(" "))]
                made = self._made(Kind.ROW, runs_of_row)
                padded = (*columns, *[""] * (len(inside) - len(columns)))[: len(inside)]
                if (by_class := with_columns(made, row)) is not made:
                    yield by_class
                    continue
                yield Item(Kind.ROW, made.line, made.runs, self._section, cells=tuple(inside), columns=padded)

    def _card(self, tag: Tag, depth: int) -> Item:
        """A link around whole blocks: its heading is the title, the rest is said of it."""
        link = self._target(tag)
        heading = tag.find(list(_HEADINGS))
        runs = self._flat(tag, depth, link)
        if isinstance(heading, Tag) and link is not None:
            title = _SPACE.sub(" ", heading.get_text(" ")).strip()
            rest = _SPACE.sub(" ", tag.get_text(" ")).strip().replace(title, "", 1)
            runs = [Run(title, link=link), _BREAK, Run(rest)]
        return self._made(Kind.ITEM, runs)

    def _flat(self, tag: Tag, depth: int, link: Target | None = None) -> list[Run]:
        """All words below a tag in one row, blocks apart."""
        runs: list[Run] = []
        for child in tag.children:
            is_block = isinstance(child, Tag) and child.name in _BLOCKS
            if is_block:
                runs.append(_BREAK)
            runs += self._inline(child, depth + 1, link)
            if is_block:
                runs.append(_BREAK)
        return runs

    def _inline(
        self,
        node: object,
        depth: int,
        link: Target | None = None,
        *,
        strong: bool = False,
        em: bool = False,
        code: bool = False,
    ) -> Iterator[Run]:
        if isinstance(node, NavigableString):
            if not isinstance(node, PreformattedString):  # comments, declarations
                yield Run(_SPACE.sub(" ", node), strong, em, code, link=link)
            return
        if not isinstance(node, Tag) or node.name in _SILENT:
            return
        if node.name == "br":
            yield Run("\n", link=link)
        elif node.name == "img":
            yield Run(str(node.get("alt") or ""), image=True, link=link)
        elif depth > _DEEPEST * 2:
            yield Run(_SPACE.sub(" ", node.get_text(" ")), strong, em, code, link=link)
        else:
            inner = self._target(node) if node.name == "a" and node.get("href") else link
            strong, em, code = strong or node.name in _STRONG, em or node.name in _EM, code or node.name in _CODE
            if inner is not link and not node.get_text(strip=True) and not node.find("img"):
                yield Run("", link=inner)
            for child in node.children:
                apart = isinstance(child, Tag) and child.name in _BLOCKS
                if apart:
                    yield _BREAK
                yield from self._inline(child, depth + 1, inner, strong=strong, em=em, code=code)
                if apart:
                    yield _BREAK

    def _target(self, tag: Tag) -> Target | None:
        return self._anchors.take(str(tag.get("href")))


def _ancestors_of_blocks(soup: BeautifulSoup) -> set[int]:
    """Ids of the elements that have a block somewhere below them."""
    marked: set[int] = set()
    for tag in soup.descendants:  # find_all compares each name with each of the names: a fifth of the whole time
        if not isinstance(tag, Tag) or tag.name not in _BLOCKS:
            continue
        for parent in tag.parents:
            if id(parent) in marked:
                break
            marked.add(id(parent))
    return marked


def _trimmed(runs: Iterable[Run]) -> Iterator[Run]:
    """Runs without white space at the beginning of a line, breaks not doubled."""
    last = "\n"
    for run in runs:
        text = run.text.lstrip(" ") if last.endswith(("\n", " ")) else run.text
        if run.text == "\n\n" and last.endswith("\n\n"):
            continue
        if text or run.link or run.image:
            yield run if text == run.text else Run(text, run.strong, run.em, run.code, run.image, run.link)
            last = text or last
