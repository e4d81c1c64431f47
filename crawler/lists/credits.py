"""Authors that stand apart from the title: at the end of a description, or in a line of their own."""

import re

from crawler.lists.marked import EM, EM_END
from crawler.lists.names import read_names, whole_names

_LATE_BY = re.compile(r"\b[Bb]y\s+(?=[^\W\d_a-z])")
# "proposed by" names no author of the entry, "written by" does.
_DEED = re.compile(r"(?<!creat)(?<!author)(?<!edit)(?<!publish)(?<!maintain)(?<!present)(?<!compil)(?<!curat)ed\s+\Z")
# A description may name the authors of the paper that the entry is only about.
_OTHERS_WORK = re.compile(
    r"\b(?:implement\w+|papers?|described|algorithms?|architectures?|version of|based on|code for|method)\b",
    re.IGNORECASE,
)
_ADVERB = re.compile(r"\b(?!Emily|Kelly|Lily|Sally|Molly|Billy|Beverly|Kimberly|Reilly)[A-Z]\w+(?:ing|ly|-Wise)\b")
_LATE = 600  # characters of a description in which authors are looked for


def late_authors(rest: str) -> tuple[str, ...]:
    """Authors that a description names at the end of a clause: "… a practical guide by Jay Alammar."."""
    sentence = re.split(r"[.!?]\s+(?=[A-Z][a-z])|\n\n", rest[:_LATE], maxsplit=1)[0]
    for by in _LATE_BY.finditer(sentence):
        if _DEED.search(rest, 0, by.start()) or _OTHERS_WORK.search(rest, 0, by.start()):
            continue
        found = read_names(rest, by.end())
        complete = all(len(name.split()) > 1 and not _ADVERB.search(name) for name in found.names)
        if found.names and complete and re.match(r"\s*(?:[.,;:)\]\x1f\x03\x05]|$|\()", rest[found.end :]):
            return found.names
    return ()


def emphasised_authors(rest: str) -> tuple[str, ...]:
    """Authors in a line of their own, in italics."""
    for span in re.finditer(rf"{EM}([^{EM_END}]{{5,2000}}){EM_END}", rest):
        if len(names := whole_names(span.group(1))) > 1:
            return names
    return ()
