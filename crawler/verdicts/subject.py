"""Does an address itself speak of what its page says? Then the page is about errors, sales or logins, and is none."""

import re
from urllib.parse import unquote, urlsplit

from crawler.model.page import Page

_WORD = re.compile(r"[^\W_]+")
# Words that say nothing of a subject.
_SMALL = frozenset(
    re.findall(r"\w+", "a an the this that these your our my is was are has have had been be to of on in at it by")
)
# The whole path of what is an error page by its very address.
_OF_AN_ERROR = re.compile(
    r"/(?:\w{2}/)?(?:40[0-9]|error|not-?_?found|page-?_?not-?_?found|oops|missing)(?:\.\w+)?/?", re.IGNORECASE
)
# Characters of a paragraph of running text, and how many of them make a text.
_PARAGRAPH, _STORY = 180, 2
_ERRORS = re.compile(r"(?:^|[\W_])(?:404|410|not[\W_]?found|error[\W_]pages?)(?:$|[\W_])", re.IGNORECASE)


def speaks_of(url: str, said: str) -> bool:
    """Whether most words that a page says, or a number of them, stand in its address."""
    path = _path(url)
    if _OF_AN_ERROR.fullmatch(path):
        return False
    here = set(_WORD.findall(path.lower()))
    words = [word for word in _WORD.findall(said.lower()) if word not in _SMALL]
    shared = [word for word in words if word in here]
    return any(word.isdigit() for word in shared) or len(shared) * 2 > len(words)


def speaks_of_errors(url: str) -> bool:
    """Whether an address names an error, and is more than the address of an error page."""
    path = _path(url)
    return _ERRORS.search(path) is not None and not _OF_AN_ERROR.fullmatch(path)


def tells_a_story(page: Page) -> bool:
    """Whether paragraphs stand there as neither error pages nor walls have them."""
    return page.text_length > _STORY * _PARAGRAPH and sum(len(block) >= _PARAGRAPH for block in page.blocks()) >= _STORY


def _path(url: str) -> str:
    parts = urlsplit(url)
    return unquote(parts.path) + (f"?{unquote(parts.query)}" if parts.query else "")
