"""The catalog, someday's own format, in YAML or JSON; and CSL-JSON, as Zotero exports it.

list: {title: …, source: …, updated: …}
sections:
- title: Papers
entries:
- title: …
authors: [ …, … ]
year: 2015
venue: …
status_claim: …
url: http://…
other_urls: [ … ]
abstract: …
note: …
"""

from collections.abc import Iterator, Mapping
from typing import Any

import yaml

from crawler.lists.ids import Ids
from crawler.lists.records import Record, entry_of_record, year_in
from crawler.lists.source import Source, Target
from crawler.model.entry import Claim, Entry, Link, ReadingList
from crawler.model.errors import ListError

_TOP = ("list", "sections", "entries")
_LIST = ("title", "source", "updated")
_SECTION = ("title", "entries")
_ENTRY = ("title", "authors", "year", "venue", "status_claim", "url", "other_urls", "abstract", "note")
_DEEPEST = 20
# libyaml's loader, 20 times as quick, where PyYAML was built with it.
_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def read(data: bytes, path: str) -> ReadingList:
    """Read a catalog, a bare list of entries, or CSL-JSON.

    Raises:
        ListError: not YAML or JSON, or not of this shape; names the line and what is allowed.
    """
    return _Reader(Source(data, path)).read()


class _Reader:
    def __init__(self, source: Source) -> None:
        self._source = source
        self._ids = Ids()
        self._entries: list[Entry] = []
        self._links: list[Link] = []
        self._claims: list[Claim] = []

    def read(self) -> ReadingList:
        top = self._compose()
        if isinstance(top, yaml.SequenceNode):
            self._add_entries(top, None)
        else:
            keys = self._mapping(top, _TOP, "a catalog")
            self._read_list(keys)
            for section in self._sequence(keys.get("sections"), "sections"):
                inner = self._mapping(section, _SECTION, "a section")
                self._add_entries(inner.get("entries"), self._text(inner.get("title"), "title"))
            self._add_entries(keys.get("entries"), None)
        self._links.sort(key=lambda link: link.start)
        format_name = "json" if self._source.path.lower().endswith(".json") else "yaml"
        return ReadingList(
            self._source.path, format_name, tuple(self._entries), tuple(self._links), tuple(self._claims)
        )

    def _compose(self) -> yaml.Node:
        try:
            node = yaml.compose(self._source.text, Loader=_LOADER)
        except yaml.YAMLError as error:
            mark = getattr(error, "problem_mark", None)
            said = getattr(error, "problem", None) or "it can't be read"
            raise ListError(self._source.path, mark.line + 1 if mark else None, f"not YAML or JSON: {said}") from None
        except (RecursionError, ValueError):
            raise ListError(
                self._source.path, None, "nested too deeply, or not text: a catalog has sections with entries"
            ) from None
        if node is None:
            raise ListError(self._source.path, None, "the catalog is empty; it has sections with entries")
        return node

    def _read_list(self, keys: Mapping[str, yaml.Node]) -> None:
        if "list" not in keys:
            return
        about = self._mapping(keys["list"], _LIST, "list")
        updated = self._text(about.get("updated"), "updated")
        if updated:
            self._claims.append(Claim(f"updated: {updated}", _line(about["updated"]), updated))

    def _add_entries(self, node: yaml.Node | None, section: str | None) -> None:
        nodes = self._sequence(node, "entries")
        if node is not None:
            node.value = ()  # a node takes four times the memory of its entry: each is let go of when it has been read
        nodes.reverse()
        while nodes:
            entry = nodes.pop()
            record = self._csl(entry, section) if _is_csl(entry) else self._record(entry, section)
            made, links = entry_of_record(record, self._source, self._ids)
            self._entries.append(made)
            self._links += links

    def _record(self, node: yaml.Node, section: str | None) -> Record:
        keys = self._mapping(node, _ENTRY, "an entry")
        year = self._text(keys.get("year"), "year")
        if year is not None and not (year.isascii() and year.isdigit()):
            self._wrong(keys["year"], f"year is {year!r}; it is a number such as 2015")
        addresses = [keys["url"]] if self._text(keys.get("url"), "url") else []
        addresses += self._sequence(keys.get("other_urls"), "other_urls")
        return Record(
            line=_line(node),
            section=section,
            title=self._text(keys.get("title"), "title"),
            authors=tuple(
                name
                for author in self._sequence(keys.get("authors"), "authors")
                if (name := self._text(author, "authors"))
            ),
            year=int(year[:9]) if year else None,
            venue=self._text(keys.get("venue"), "venue"),
            status_claim=self._text(keys.get("status_claim"), "status_claim"),
            abstract=self._text(keys.get("abstract"), "abstract"),
            note=self._text(keys.get("note"), "note"),
            targets=tuple(self._target(address, self._text(address, "url") or "") for address in addresses),
        )

    def _csl(self, node: yaml.Node, section: str | None) -> Record:
        """One item of CSL-JSON (citationstyles.org, csl-data.json)."""
        keys = _pairs(node)
        doi = keys.get("DOI")
        targets = [self._target(keys["URL"], self._text(keys["URL"], "URL") or "")] if "URL" in keys else []
        if isinstance(doi, yaml.ScalarNode) and not any(doi.value.lower() in target.url.lower() for target in targets):
            targets.append(self._target(doi, f"https://doi.org/{doi.value}", doi.value))
        return Record(
            line=_line(node),
            section=section,
            title=self._text(keys.get("title"), "title"),
            authors=tuple(_csl_name(author) for author in _items(keys.get("author"))),
            year=year_in(_all_text(keys.get("issued"))),
            venue=self._text(keys.get("container-title"), "container-title"),
            abstract=self._text(keys.get("abstract"), "abstract"),
            note=self._text(keys.get("note"), "note"),
            targets=tuple(targets),
        )

    def _target(self, node: yaml.Node, url: str, written: str | None = None) -> Target:
        start, end = node.start_mark.index, node.end_mark.index
        found = self._source.text.find(written or url, start, end)
        # A folded or escaped value does not stand there letter by letter: its whole scalar is its place.
        return (
            Target(url.strip(), found, found + len(written or url)) if found >= 0 else Target(url.strip(), start, end)
        )

    def _mapping(self, node: yaml.Node, allowed: tuple[str, ...], what: str) -> dict[str, yaml.Node]:
        if not isinstance(node, yaml.MappingNode):
            self._wrong(node, f"{what} has keys with values: {', '.join(allowed)}")
        pairs = _pairs(node)
        for key, _ in node.value:
            if key.value not in allowed:
                self._wrong(key, f"{what} has no {str(key.value)[:60]!r}; it has {', '.join(allowed)}")
        return pairs

    def _sequence(self, node: yaml.Node | None, what: str) -> list[yaml.Node]:
        if node is None or _is_null(node):
            return []
        if not isinstance(node, yaml.SequenceNode):
            self._wrong(node, f"{what} is a list, in [ ] or with a dash before each")
        return list(node.value)

    def _text(self, node: yaml.Node | None, what: str) -> str | None:
        if node is None or _is_null(node):
            return None
        if not isinstance(node, yaml.ScalarNode):
            self._wrong(node, f"{what} is a text, not a list or a group of keys")
        return str(node.value).strip() or None

    def _wrong(self, node: yaml.Node, problem: str) -> None:
        raise ListError(self._source.path, _line(node), problem)


def _line(node: yaml.Node) -> int:
    return int(node.start_mark.line) + 1


def _is_null(node: yaml.Node) -> bool:
    return isinstance(node, yaml.ScalarNode) and node.tag == "tag:yaml.org,2002:null"


def _pairs(node: yaml.Node | None) -> dict[str, yaml.Node]:
    return {str(key.value): value for key, value in node.value} if isinstance(node, yaml.MappingNode) else {}


def _items(node: yaml.Node | None) -> list[yaml.Node]:
    return list(node.value) if isinstance(node, yaml.SequenceNode) else []


def _is_csl(node: yaml.Node) -> bool:
    return isinstance(node, yaml.MappingNode) and bool({"author", "issued", "URL", "DOI"} & _pairs(node).keys())


def _csl_name(node: yaml.Node) -> str:
    keys = {key: value.value for key, value in _pairs(node).items() if isinstance(value, yaml.ScalarNode)}
    return keys.get("literal") or " ".join(part for part in (keys.get("given"), keys.get("family")) if part)


def _all_text(node: yaml.Node | None, depth: int = 0) -> str:
    return " ".join(_scalars(node, depth))


def _scalars(node: yaml.Node | None, depth: int) -> Iterator[str]:
    if depth > _DEEPEST or node is None:
        return
    if isinstance(node, yaml.ScalarNode):
        yield str(node.value)
    elif isinstance(node, yaml.SequenceNode):
        for item in node.value:
            yield from _scalars(item, depth + 1)
    elif isinstance(node, yaml.MappingNode):
        for _, value in node.value:
            yield from _scalars(value, depth + 1)
