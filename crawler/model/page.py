"""A page, parsed once."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Page:
    """What one response's body says, as far as later rooms need it."""

    title: str | None = None
    """Text of <title>, white space collapsed; None without one, and for what is not HTML."""
    heading: str | None = None
    """Text of the first <h1>."""
    refresh: tuple[float, str] | None = None
    """Meta refresh: seconds, and the address resolved against the page's."""
    canonical: str | None = None
    """rel=canonical, resolved."""
    text_length: int = 0
    """Characters of visible text, as far as the body was read."""
    has_script: bool = False
    embeds: bool = False
    """Shows pictures, video, frames or drawings: not empty even without a word of text."""
