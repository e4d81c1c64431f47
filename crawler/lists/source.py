"""A list's bytes as text, with the way back: from a character of the text to its line, column and byte."""

import codecs
import re
from array import array
from bisect import bisect_right
from dataclasses import dataclass
from itertools import accumulate, chain

from crawler.model.entry import Link, Malformed, Role
from crawler.model.errors import ListError

# Longest first: the mark of UTF-32 begins with that of UTF-16.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_LINE_END = re.compile(r"\r\n|\r|\n")
_CHUNK = 1024  # characters between two remembered byte offsets: a look-up encodes at most so many
_SNIFFED = 65536  # characters looked at before a file counts as text
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_CONTROLS = 0.02  # share of control characters; a pasted abstract may hold one or two


@dataclass(frozen=True, slots=True)
class Target:
    """One address where it stands in the text."""

    url: str
    """As listed, entities and escapes of the format decoded; the address that was meant where it is malformed."""
    start: int
    """Index in `Source.text` of its first character."""
    end: int
    """Index after its last character."""
    malformed: Malformed | None = None
    used: int | None = None
    """Where it is used, if elsewhere: of a reference, the index of its label; the address stands in its definition."""

    @property
    def shown(self) -> int:
        """Index where a reader of the list meets it."""
        return self.start if self.used is None else self.used


class Source:
    """The text of a list, and the place of each of its characters.

    Attributes:
        path: the file as the person named it.
        data: the file's bytes.
        text: `data` decoded, without byte order mark, line ends as they are.
    """

    def __init__(self, data: bytes, path: str) -> None:
        self.path = path
        self.data = data
        self.text, self._encoding, self._base = _decode(data, path)
        # An array: a list's numbers would take five times the memory.
        self._starts = array("Q", chain((0,), (match.end() for match in _LINE_END.finditer(self.text))))
        self._single = len(self.text) + self._base == len(data)
        sizes = [] if self._single else [len(piece.encode(self._encoding)) for piece in _pieces(self.text)]
        self._marks = list(accumulate(sizes, initial=0))

    def place(self, index: int) -> tuple[int, int]:
        """1-based line and column (in characters) of the character at `index`."""
        line = bisect_right(self._starts, index)
        return line, index - self._starts[line - 1] + 1

    def line(self, number: int) -> int:
        """Index of the first character of a 1-based line; the text's length after the last line."""
        return self._starts[number - 1] if number <= len(self._starts) else len(self.text)

    def byte(self, index: int) -> int:
        """Byte offset in `data` of the character at `index`."""
        if self._single:
            return self._base + index
        chunk = index // _CHUNK
        return self._base + self._marks[chunk] + len(self.text[chunk * _CHUNK : index].encode(self._encoding))

    def index(self, line: int, column: int) -> int:
        """Index of the character at a 1-based line and column."""
        return self.line(line) + column - 1

    def malformed(self, problem: str, start: int, end: int, replacement: str) -> Malformed:
        """`Malformed` for the characters from `start` to before `end`."""
        return Malformed(problem, self.byte(start), self.byte(end), replacement)

    def link(self, target: Target, role: Role, label: str | None = None, entry: str | None = None) -> Link:
        line, column = self.place(target.start)
        start, end = self.byte(target.start), self.byte(target.end)
        return Link(target.url, line, column, start, end, role, label or None, entry, target.malformed)


def _pieces(text: str) -> list[str]:
    return [text[start : start + _CHUNK] for start in range(0, len(text), _CHUNK)]


def _decode(data: bytes, path: str) -> tuple[str, str, int]:
    """Text, encoding, and the length of the byte order mark."""
    if not data.strip():
        raise ListError(path, None, "the file is empty; name a file with links or entries in it")
    mark, encoding = next(((mark, name) for mark, name in _MARKS if data.startswith(mark)), (b"", "utf-8"))
    body = data[len(mark) :]
    try:
        text = body.decode(encoding)
    except UnicodeDecodeError as error:
        line = len(_LINE_END.findall(body[: error.start].decode(encoding, "ignore"))) + 1
        if mark:
            raise ListError(path, line, f"not {encoding.upper()} text; save the file as UTF-8") from None
        encoding = "cp1252"
        try:
            text = body.decode(encoding)
        except UnicodeDecodeError:
            raise ListError(path, line, "neither UTF-8 nor Latin-1 text; save the file as UTF-8") from None
    head = text[:_SNIFFED]
    if "\0" in head or len(_CONTROL.findall(head)) > _CONTROLS * len(head):
        raise ListError(path, None, "a binary file, not a text; name the list itself")
    # Control characters mean nothing in a list; `marked` uses some as marks. A space keeps every place.
    return _CONTROL.sub(" ", text), encoding, len(mark)
