"""Values beside a word that says what they are, in tables, definition lists and "Author: …" lines."""

import re
from collections.abc import Collection, Iterator
from typing import Any

from lxml import etree

from crawler.metadata.claims import Claim, Name
from crawler.metadata.clean import bare
from crawler.metadata.markup import raw_text_of, text_of
from crawler.metadata.visible.regions import is_aside

# The word, in the languages in which repositories speak, and the field. Exact, after dropping case, accents and marks.
_WORDS: dict[str, Name] = {
    **dict.fromkeys(["title", "titre", "titolo", "titel", "titulo", "dc title", "document title", "thesis title", "paper title"], Name.TITLE),
    **dict.fromkeys(
        ["author", "authors", "author s", "creator", "creators", "creator s", "auteur", "auteurs", "auteur s", "autore", "autori", "autor", "autores", "autor es", "autor in", "verfasser", "dc creator", "dc contributor author", "by", "contributors", "written by", "author names", "autoren"],
        Name.AUTHORS,
    ),
    **dict.fromkeys(
        ["year", "date", "publication date", "date published", "published", "issue date", "date issued", "publication year", "year of publication", "copyright date", "annee", "date de publication", "anno", "jahr", "erscheinungsjahr", "fecha", "fecha de publicacion", "data conseguimento", "data de publicacao", "date of publication", "published date", "defense date", "date de soutenance", "first published", "published online", "posted", "date posted", "date written", "dc date issued", "submitted on"],
        Name.YEAR,
    ),
    **dict.fromkeys(["doi", "digital object identifier", "identifier doi", "doi link", "dc identifier doi", "document object identifier doi", "persistent identifier"], Name.DOI),
    **dict.fromkeys(["abstract", "summary", "resume", "zusammenfassung", "resumen", "riassunto", "resumo", "dc description abstract", "description abstract", "kurzfassung", "abstract summary"], Name.ABSTRACT),
    **dict.fromkeys(["journal", "journal title", "journal or publication title", "published in", "part of", "conference", "venue", "revue", "rivista", "zeitschrift", "publication title", "book title"], Name.VENUE),
}  # fmt: skip
_CELLS = etree.XPath(
    "//dt | //th | //td[following-sibling::td] | //*[self::span or self::strong or self::b or self::label or self::div or self::h3 or self::h4 or self::h5 or self::p][not(*)][string-length(normalize-space(.)) < 40]"
)
_LINES = etree.XPath(
    "//*[self::li or self::p or self::div or self::span][not(*[self::p or self::div or self::li or self::ul])][contains(., ':')][string-length(normalize-space(.)) < 600]"
)
_LINE = re.compile(r"([^\W\d_][\w ()]{1,30}?)\s*:\s+(\S.*)", re.DOTALL)
_LABEL_END = re.compile(r"[\s:*]+$")
# Someone's part in a work, behind a name: "Jiang, Zhijun (creator)"; others directed, read or paid.
_PART = re.compile(r"\(([\w .]{3,30})\)\s*$")
_AUTHORS_PARTS = frozenset({"creator", "author", "authors", "aut", "cre", "auteur", "autor", "main author"})
_MOST, _LONGEST, _LONGEST_LABEL = 5000, 8000, 120  # elements; characters
_WEAK = frozenset({"by", "published", "posted", "date", "summary", "title"})


def read(root: Any, wanted: Collection[Name]) -> Iterator[Claim]:
    """Claims of labelled values. A weak word such as "Date" counts only on a page that labels something else too."""
    if not wanted:
        return
    found: dict[Name, tuple[str, list[str]]] = {}
    for word, values in _labelled(root):
        found.setdefault(_WORDS[word], (word, values))
    if {word for word, _ in found.values()} <= _WEAK:
        return
    for name, (_, values) in found.items():
        yield from (Claim(name, value, "label") for value in values)


def _labelled(root: Any) -> Iterator[tuple[str, list[str]]]:
    for cell in _CELLS(root)[:_MOST]:
        if len(raw := raw_text_of(cell)) > _LONGEST_LABEL:
            continue
        word = bare(_LABEL_END.sub("", raw))
        if word in _WORDS and not is_aside(cell) and (values := _beside(cell)):
            yield word, _authors_only(values) if _WORDS[word] is Name.AUTHORS else values[:1]
    for line in _LINES(root)[:_MOST]:
        if not _LINE.match(raw_text_of(line).strip()):
            continue
        match = _LINE.match(text_of(line))
        if match and (word := bare(match[1])) in _WORDS and not is_aside(line):
            yield word, [match[2]]


def _beside(cell: Any) -> list[str]:
    """Texts of the value's element: the next `dd`s of a `dt`, else the next cell, else the next element or text."""
    if cell.tag == "dt":
        values = []
        for sibling in cell.itersiblings():
            if sibling.tag != "dd":
                break
            values += [text_of(part) for part in sibling.iter("li")] or [text_of(sibling)]
        return [value for value in values if value][:200]
    tail = (cell.tail or "").strip(" :\n\t\r\xa0")
    if tail and cell.tag not in {"td", "th"}:
        return [tail]
    following = next((one for one in cell.itersiblings() if isinstance(one.tag, str)), None)
    if following is None or (cell.tag in {"td", "th"} and following.tag not in {"td", "th"}):
        return []
    # A row of headings: "Title", "Section" are labels both.
    if following.tag == "th" or (cell.get("class") and cell.get("class") == following.get("class")):
        return []
    text = text_of(following)
    return [text] if 0 < len(text) <= _LONGEST else []


def _authors_only(values: list[str]) -> list[str]:
    """Those whose part is the author's, where parts are told."""
    parts = [_PART.search(value) for value in values]
    if not any(parts):
        return values
    return [
        value for value, part in zip(values, parts, strict=True) if part is None or part[1].lower() in _AUTHORS_PARTS
    ]
