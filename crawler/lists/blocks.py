"""markdown-it-py's block parser for CommonMark and GitHub's tables, held lean for lists of 100,000 entries."""

import re

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock, reference, table

_NESTING = 60  # blocks within blocks: Python's stack is not the limit then
# A list item of one line, whose text can only be a paragraph: no block begins with these characters.
SIMPLE_ITEM = re.compile(r"(?:[-*+]|\d{1,9}[.)]) (?=[A-Za-z\[(\"“]|\*{1,2}[A-Za-z\[\"“])")
_DEFINITION = re.compile(r"\[(?:[^\[\]\\]|\\.){1,999}\]:", re.DOTALL)


def block_parser() -> MarkdownIt:
    """A parser whose `parse` gives block tokens.

    A table is `table_open`, one `row` for each line, `table_close`; lines that are each a whole list item are one `items`.
    """
    parser = MarkdownIt("commonmark", {"maxNesting": _NESTING}).enable("table")
    parser.core.ruler.enableOnly(["block"])
    parser.block.ruler.before("list", "items", _items)
    parser.block.ruler.at("reference", _reference, {"alt": []})
    parser.block.ruler.at("table", _table, {"alt": ["paragraph", "reference"]})
    return parser


def _reference(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """markdown-it walks a line that begins with a link character by character; most need no second look."""
    begin = state.bMarks[start] + state.tShift[start]
    return bool(_DEFINITION.match(state.src, begin)) and reference(state, start, end, silent)


def _items(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """A row of items of one line each: half of the time of long lists went into asking what else they might be.

    The last line of the row is left to the list rule, for what follows may belong to it.
    """
    if silent or state.level or state.blkIndent:
        return False
    line = start
    while line + 1 < end and _is_simple(state, line) and _is_simple(state, line + 1):
        line += 1
    if line == start:
        return False
    state.push("items", "", 0).map = [start, line]
    state.line = line
    return True


def _is_simple(state: StateBlock, line: int) -> bool:
    begin = state.bMarks[line]
    item = SIMPLE_ITEM.match(state.src, begin, state.eMarks[line])
    return item is not None and not _DEFINITION.match(state.src, item.end())


def _table(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """markdown-it makes three tokens of each cell, eleven of a row: half a gigabyte for 100,000 rows."""
    if not table(state, start, end, silent=True):
        return False
    if silent:
        return True
    outer, state.parentType = state.parentType, "table"
    terminators = state.md.block.ruler.getRules("blockquote")
    state.push("table_open", "table", 1).map = [start, start + 1]
    state.push("row", "tr", 0).map = [start, start + 1]
    line = start + 2
    while (
        line < end
        and state.sCount[line] >= state.blkIndent
        and not state.isEmpty(line)
        and not state.is_code_block(line)
        and not any(rule(state, line, end, True) for rule in terminators)
    ):
        state.push("row", "tr", 0).map = [line, line + 1]
        line += 1
    state.push("table_close", "table", -1)
    state.parentType = outer
    state.line = line
    return True
