"""LaTeX in BibTeX values as plain text."""

import re

from pylatexenc.latex2text import LatexNodes2Text

_SPACE = re.compile(r"\s+")
_DECODER = LatexNodes2Text(math_mode="text", keep_comments=True)
# Beyond this a value is an abstract gone wild; its markup may stay.
_LONGEST = 20_000


def plain_latex(value: str) -> str:
    """Accents, braces, ties and dashes decoded, white space collapsed."""
    if ("\\" in value or "$" in value) and len(value) <= _LONGEST:
        try:
            # A lone "%" would begin a comment and swallow the rest of the line.
            value = _DECODER.latex_to_text(re.sub(r"(?<!\\)%", r"\\%", value))
        except (ValueError, IndexError, RecursionError):
            value = value.replace("\\", "")
    text = value.replace("{", "").replace("}", "").replace("~", " ").replace("---", "\u2014").replace("--", "\u2013")
    return _SPACE.sub(" ", text).strip()
