"""Phrases that sites put where a work's own words belong: tables, to be extended by a line."""

import re

from crawler.metadata.clean import bare

_NO_TITLES = frozenset(
    bare(title)
    for title in (
        "untitled", "home", "homepage", "index", "abstract", "article", "just a moment...", "access denied", "404", "404 not found",
        "not found", "page not found", "error", "login", "sign in", "full text", "pdf", "view article", "document", "attention required",
        "403 forbidden", "forbidden", "loading", "loading...", "redirecting", "untitled document", "no title", "new page", "welcome",
    )
)  # fmt: skip
_NO_AUTHORS = re.compile(
    r"^(?:admin(?:istrator)?|anonymous|unknown|editors?|editorial|staff|guest(?: author)?|author|authors|webmaster|n/?a|none|null|undefined|"
    r"user|www|root|owner|test|team|pubmeddev|contributors to wikimedia projects|wikipedia contributors)$|\b(?:staff|news|newsroom|editorial|magazine)$|@|https?:",
    re.IGNORECASE,
)
# Descriptions of journals, databases and functions, which stand in every page of a site.
_ABOUT_SITE = re.compile(
    r"\bis an? [^.]{0,80}\b(?:journal|magazine|database|platform|repository|portal)\b|peer[- ]reviewed,? [^.]{0,40}journal|official journal|impact factor|^abstract page for|^(?:read|view|download|find|discover|explore|search|access|browse|learn more|sign in|log in|click)\b"
    r"|^article .{0,30}\b(?:on|in|from)\b|comprises more than .{0,30}citations|contribute to .{0,100} development by creating"
    r"|^thesis \(|^(?:includes|contains) bibliographical|^cataloged from|^title from|made available in dspace|^submitted (?:by|in|to)|^dissertation \("
    r"|request pdf on|cookies|^authors?:|all rights reserved|document details|semantic scholar extracted view|has \d+ highly influential"
    r"|^(?:journal of|proceedings of|transactions on)\b.{0,80}$|enable javascript|ieee xplore|^\d+ (?:views|citations)",
    re.IGNORECASE,
)
_SEPARATORS = r"[|·•»:–—~-]"


# What some sites put behind every title, without a sign between.
_TAIL = re.compile(r"\s+on JSTOR$|\s+at SourceForge\.net$", re.IGNORECASE)


def is_no_title(title: str) -> bool:
    """Whether a text is a word of the site: "Home", "Just a moment..."."""
    return bare(title) in _NO_TITLES


def is_no_author(name: str) -> bool:
    """Whether a text is a role or a machine."""
    return bool(_NO_AUTHORS.search(name))


def is_about_site(text: str) -> bool:
    """Whether a description is of the journal or the database and not of the work."""
    return bool(_ABOUT_SITE.search(text[:600]))


def without_name(title: str, site: str) -> str:
    """A title without the site's name behind it, or in front."""
    title = _TAIL.sub("", title)
    if not site:
        return title
    name = re.escape(site)
    trimmed = re.sub(rf"\s*{_SEPARATORS}+\s*{name}\s*$|^\s*{name}\s*{_SEPARATORS}+\s*", "", title, flags=re.IGNORECASE)
    return trimmed or title
