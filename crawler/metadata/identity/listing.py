"""Addresses that name lists themselves: a README of a collection, a Markdown or BibTeX file."""

import re
from urllib.parse import quote

from crawler.metadata.identity.parts import Parts, take_apart

_SUFFIXES = (".md", ".markdown", ".mdown", ".rst", ".rest", ".bib", ".bibtex")
_COLLECTION = re.compile(
    r"awesome|\blists?\b|\breading\b|\bpapers\b|\bresources\b|\bbookmarks\b|\bbibliography\b|\bcurated\b|\bcollection\b"
    r"|\broadmap\b|\blinks\b",
    re.IGNORECASE,
)
_OF_LISTS = re.compile(r"\blists\b|awesome", re.IGNORECASE)
_REPOSITORY = re.compile(r"/([\w.-]+)/([\w.-]+?)(?:\.git)?\Z", re.ASCII)
_FILES = {
    "github.com": re.compile(r"/([\w.-]+/[\w.-]+)/(?:blob|raw)/([^/]+)/(.+)\Z", re.ASCII),
    "gitlab.com": re.compile(r"/([\w./-]+?)/-/(?:blob|raw)/([^/]+)/(.+)\Z", re.ASCII),
}
# In the order in which they are tried; case matters there.
_READMES = ("README.md", "readme.md", "README.rst")


def list_files(url: str, title: str | None, section: str | None = None) -> tuple[str, ...]:
    """Where the text of the list may be that an address names, the likeliest first; empty where it names none.

    A repository counts only if its name, its title or its section speaks of a collection: one of code has a README, too.

    Args:
        title: of the entry, for repositories whose name tells nothing.
        section: of the entry, likewise.
    """
    parts = take_apart(url)
    if parts is None:
        return ()
    if parts.host in ("github.com", "gitlab.com"):
        return _in_repository(parts, title or "", section or "")
    return (url.partition("#")[0],) if parts.path.lower().endswith(_SUFFIXES) else ()


def _in_repository(parts: Parts, title: str, section: str) -> tuple[str, ...]:
    repository = _REPOSITORY.match(parts.path)
    if repository is not None:
        words = f"{repository[2].replace('-', ' ').replace('_', ' ')} {title}"
        if not _COLLECTION.search(words) and not _OF_LISTS.search(section):
            return ()
        base = _raw(parts.host, f"{repository[1]}/{repository[2]}", "HEAD")
        return tuple(base + name for name in _READMES)
    file = _FILES[parts.host].match(parts.path) if parts.path.lower().endswith(_SUFFIXES) else None
    return () if file is None else (_raw(parts.host, file[1], file[2]) + quote(file[3]),)


def _raw(host: str, repository: str, revision: str) -> str:
    if host == "gitlab.com":
        return f"https://gitlab.com/{repository}/-/raw/{revision}/"
    return f"https://raw.githubusercontent.com/{repository}/{quote(revision)}/"
