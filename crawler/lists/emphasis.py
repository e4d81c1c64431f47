"""Markdown's emphasis: which "*" and "_" belong together (CommonMark 0.31, section 6.2), in linear time."""

from dataclasses import dataclass

from crawler.lists.source import Target


@dataclass(slots=True)
class Piece:
    """A stretch of text of one block, before emphasis is known; or a run of "*" or "_"."""

    text: str
    link: Target | None = None
    code: bool = False
    image: bool = False
    before: tuple[str, ...] = ()
    """Styles that end before it: "strong", "em", "code"."""
    after: tuple[str, ...] = ()
    """Styles that begin behind it."""


@dataclass(slots=True)
class _Run:
    """A run of one mark that may open or close emphasis."""

    piece: Piece
    order: int
    count: int
    length: int
    opens: bool
    closes: bool


class Emphasis:
    """Collects the runs of one text, or of one link's label, and pairs them as they come."""

    def __init__(self) -> None:
        self._openers: dict[str, list[_Run]] = {"*": [], "_": []}
        # How many openers of a mark were tried in vain, by what a closer could match: they are never tried again.
        self._bottom: dict[tuple[str, bool, int], int] = {}
        self._order = 0

    def add(self, piece: Piece, text: str, start: int, end: int) -> None:
        """A run of marks, `text[start:end]`, that stands as `piece`."""
        mark = text[start]
        before, after = text[start - 1] if start else " ", text[end] if end < len(text) else " "
        left = not after.isspace() and (after.isalnum() or not before.isalnum())
        right = not before.isspace() and (before.isalnum() or not after.isalnum())
        opens, closes = left, right
        if mark == "_":
            opens, closes = left and not (right and before.isalnum()), right and not (left and after.isalnum())
        self._order += 1
        run = _Run(piece, self._order, end - start, end - start, opens, closes)
        while closes and run.count and self._close(mark, run):
            pass
        if opens and run.count:
            self._openers[mark].append(run)

    def _close(self, mark: str, run: _Run) -> bool:
        """Pair a closing run with the nearest opener that fits; False if there is none."""
        stack, kind = self._openers[mark], (mark, run.opens, run.length % 3)
        bottom = min(self._bottom.get(kind, 0), len(stack))
        for index in range(len(stack) - 1, bottom - 1, -1):
            if _fits(stack[index], run):
                break
        else:
            self._bottom[kind] = len(stack)
            return False
        opener = stack[index]
        del stack[index + 1 :]
        self._drop_between(mark, opener.order)
        used = 2 if opener.count > 1 and run.count > 1 else 1
        style = "strong" if used > 1 else "em"
        for one in (opener, run):
            one.count -= used
            one.piece.text = mark * one.count
        opener.piece.after += (style,)
        run.piece.before += (style,)
        if not opener.count:
            stack.pop()
        self._bottom = {key: min(value, len(self._openers[key[0]])) for key, value in self._bottom.items()}
        return True

    def _drop_between(self, mark: str, order: int) -> None:
        """Openers of the other mark that stand inside a pair can't close outside of it."""
        other = self._openers["_" if mark == "*" else "*"]
        while other and other[-1].order > order:
            other.pop()


def _fits(opener: _Run, closer: _Run) -> bool:
    """CommonMark's rule of three: "*a**b*" is not emphasis within emphasis."""
    total = opener.length + closer.length
    both = opener.closes or closer.opens
    return not (both and total % 3 == 0 and (opener.length % 3 or closer.length % 3))
