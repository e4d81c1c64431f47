"""From the text of a Markdown block, which markdown-it has freed of its containers' marks, back to the file."""

from bisect import bisect_right

from crawler.lists.source import Source


class BlockPlaces:
    """Maps an index in a block's text to an index in the file's text, line by line."""

    def __init__(self, source: Source, text: str, first: int) -> None:
        """`first` is the 0-based line of the file on which the block's text begins."""
        self._starts: list[int] = []
        self._shifts: list[int] = []
        start = 0
        for number, line in enumerate(text.split("\n")):
            begin = source.line(first + number + 1)
            whole = source.text[begin : source.line(first + number + 2)]
            bare = line.strip()
            found = _position(whole, bare)
            indent = len(line) - len(line.lstrip())
            self._starts.append(start)
            self._shifts.append(begin + found - indent - start)
            start += len(line) + 1

    def __call__(self, index: int) -> int:
        return index + self._shifts[bisect_right(self._starts, index) - 1]


def _position(whole: str, bare: str) -> int:
    """Where a line's content stands in the whole line: at its end, before a heading's closing marks otherwise."""
    trimmed = whole.rstrip()
    if trimmed.endswith(bare):
        return len(trimmed) - len(bare)
    return max(0, whole.find(bare))
