"""A page, parsed once."""

from collections.abc import Callable
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Page:
    """What one response's body says, as far as later rooms need it."""

    title: str | None = None
    """Text of <title>, white space collapsed; None without one, and for what is not HTML."""
    heading: str | None = None
    """Text of the first <h1>."""
    text: str = ""
    """The beginning of the visible text, white space collapsed: some thousand characters."""
    text_length: int = 0
    """Characters of all visible text, as far as the body was read."""
    blocks: Callable[[], tuple[str, ...]] = field(default=tuple, repr=False, compare=False)
    """Works out the text of a short page again, by paragraphs, headings, cells and items; white space collapsed."""
    refresh: tuple[float, str] | None = None
    """Meta refresh: seconds, and the address resolved against the page's."""
    script_redirect: str | None = None
    """Where a script sends the reader at once, where that is plain to see; resolved against the page's address."""
    canonical: str | None = None
    """rel=canonical, resolved."""
    frames: tuple[str, ...] = ()
    """Addresses of the first frames, resolved."""
    has_script: bool = False
    is_drawn: bool = False
    """A short page with an empty place that its scripts will fill, as applications in the browser have it."""
    has_password: bool = False
    """Asks for a password."""
    is_work: bool = False
    """Says of itself, in tags made for machines, that it describes one article, book, video or program."""
    asks_for_text: bool = False
    """Has a form for a message."""
    is_cited: bool = False
    """Says so in the tags that citation indexes read; of "article" alone a site's error pages boast as well."""
    is_free: bool | None = None
    """What it says in its structured data of who may read it (schema.org's isAccessibleForFree)."""
    embeds: bool = False
    """Shows pictures, video, frames or drawings, or speaks where scripts do not run: not empty without words."""
    anchors: frozenset[str] | None = None
    """Places that a fragment can name (ids, and names of anchors); None where nobody asked, or there is no HTML."""
