"""The title as it is seen: a heading that the title tag confirms, or the title tag without the site's name."""

import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import unquote, urlsplit

from lxml import etree

from crawler.metadata.claims import Claim, Name
from crawler.metadata.clean import bare, clean_text, is_cut
from crawler.metadata.identity import identify
from crawler.metadata.markup import text_of, words_of
from crawler.metadata.visible.regions import is_aside
from crawler.model.identity import Kind

_TITLE_TAG = etree.XPath("string((//head//title | //title[not(ancestor::svg)])[1])")
_OTHER_TITLES = etree.XPath(
    "//meta[@property='og:title' or @name='og:title' or @name='twitter:title' or @property='twitter:title']/@content"
)
_SITE_NAMES = etree.XPath(
    "//meta[@property='og:site_name' or @name='og:site_name' or @name='application-name' or @name='citation_journal_title' or @name='citation_publisher' or @name='dc.publisher' or @name='apple-mobile-web-app-title']/@content"
)
_HEADINGS = etree.XPath(
    "//h1 | //h2 | //h3 | //*[self::div or self::span or self::p or self::strong or self::b or self::font or self::td][contains(@class, 'itle') or contains(@id, 'itle') or contains(@class, 'eadline')]"
)
_FIRST = etree.XPath("//h1")
_TITLE_WORDS = frozenset({"title", "headline", "papertitle", "articletitle"})
_NO_TITLE = frozenset(
    {"subtitle", "journal", "site", "widget", "book", "series", "section", "related", "publication", "banner"}
)
_SKIP = re.compile(
    r"(?:^|[\s_-])(?:badge|label|anchor|headerlink|icon|footnote|citation__access|permalink|mw-editsection)",
    re.IGNORECASE,
)
_SEPARATOR = re.compile(r"\s+[|·•»«›:]{1,2}\s+|\s*[|»]\s*|\s+[-–—~]+\s+|\s*::\s*|\s—|:\s+")
_LONGEST, _MOST, _SHORTEST = 500, 300, 4  # characters; candidates; characters
_LONG = 20  # characters; shorter beginnings are chance
_BARS, _FEW_WORDS, _NAME_WORDS = frozenset({"»", "«", "::", "•"}), 5, 3
_SITE_WORDS = re.compile(
    r"\b(?:archive|journals?|library|repository|blog|website|home ?page|digital|online|magazine|news|press|proceedings|abstract|full text|pubmed|springer\w*|ncbi|scholar|wikipedia|arxiv|youtube|github|medium|inc|university)\b",
    re.IGNORECASE,
)


def read(root: Any, url: str) -> tuple[str, list[Claim]]:
    """The title that is most likely seen, and all claims of titles."""
    tag = clean_text(_TITLE_TAG(root))
    others = [clean_text(other) for other in _OTHER_TITLES(root)]
    sites = [clean_text(site) for site in _SITE_NAMES(root)]
    confirmed = max(_confirmed(root, [tag, *others], sites), key=len, default="")
    claims = []
    if repository := next((one.id for one in identify(url) if one.kind in {Kind.GITHUB, Kind.GITLAB}), None):
        if bare(repository) in bare(" ".join([tag, *others])):
            claims.append(Claim(Name.TITLE, repository, "repository"))
        claims += _about(root, repository)
    if confirmed:
        claims.append(Claim(Name.TITLE, confirmed, "heading"))
    trimmed = without_site(tag, url, sites)
    if trimmed:
        claims.append(Claim(Name.TITLE, trimmed, "title tag"))
    if slugged := _slugged(root, url):
        claims.append(Claim(Name.TITLE, slugged, "heading"))
    elif not confirmed and (lone := _lone(root, url, sites)):
        claims.append(Claim(Name.TITLE, lone, "lone heading"))
    return confirmed or slugged or trimmed, claims


def without_site(title: str, url: str, sites: list[str]) -> str:
    """A title tag without the names of the site, journal or publisher in front of it or behind it; may leave nothing."""
    cuts = [(match.start(), match.end()) for match in _SEPARATOR.finditer(title[:_LONGEST])]
    for start, end in cuts:  # in front: "PLOS Medicine: …", "BMC Public Health | Full text | …"
        if not is_site(title[:start], url, sites):
            break
        if len(title) - end >= _SHORTEST:
            return without_site(title[end:], url, sites)
    for start, end in reversed(cuts):
        if not is_site(title[end:], url, sites):
            break
        if start >= _SHORTEST:
            return without_site(title[:start], url, sites)
    if " | " in title and not any(is_site(piece, url, sites) for piece in title.split(" | ")):
        return _between_bars(title)
    if cuts and not any(is_site(part, url, sites) for part in (title[: cuts[0][0]], title[cuts[-1][1] :])):
        return _without_guess(title, cuts)
    return "" if is_site(title, url, sites) and not cuts else title.strip()


def _between_bars(title: str) -> str:
    """The piece of "Title | Journal | Publisher" or "Repository | Title" that is the title: the first, unless it is short."""
    pieces = [piece.strip() for piece in title.split(" | ") if piece.strip()]
    longest = max(pieces, key=len)
    return longest if len(pieces[0].split()) <= _NAME_WORDS and len(longest) > 2 * len(pieces[0]) else pieces[0]


def _without_guess(title: str, cuts: list[tuple[int, int]]) -> str:
    """A title without the last piece, if that speaks like a site's name or stands behind a bar, which titles don't hold."""
    start, end = cuts[-1]
    last, rest = title[end:], title[:start]
    between = title[start:end].strip()
    if len(rest.split()) > 1 and (
        (_SITE_WORDS.search(last) and len(last.split()) <= _FEW_WORDS) or (between in _BARS and len(last) < len(rest))
    ):
        return rest.strip()
    return title.strip()


def is_site(text: str, url: str, sites: list[str]) -> bool:
    """Whether a piece of a title is the name of the place where it stands."""
    plain = bare(text)
    if any(plain == bare(site) for site in sites if site):
        return True
    host = (urlsplit(url).hostname or "").removeprefix("www.").rpartition(".")[0].replace(".", "").replace("-", "")
    squeezed = plain.replace(" ", "")
    return len(squeezed) >= _SHORTEST and len(text) <= 60 and bool(host) and squeezed in {host, host.rpartition(".")[2]}  # noqa: PLR2004 - no name of a site is longer


def _confirmed(root: Any, titles: list[str], sites: list[str]) -> Iterator[str]:
    """Headings that stand in the title tag or og:title, or that such a one begins, if it was cut."""
    wanted = [bare(title) for title in titles if title]
    beginnings = [bare(re.split(r"\.{3}|…", title)[0]) for title in titles if "..." in title or "…" in title]
    names = {bare(site) for site in sites}
    for element in _HEADINGS(root)[:_MOST]:
        words = words_of(element)
        if element.tag not in {"h1", "h2", "h3"} and (not words & _TITLE_WORDS or words & _NO_TITLE):
            continue
        text = clean_text(text_of(element, _SKIP))
        plain = bare(text)
        if not _SHORTEST <= len(plain) <= _LONGEST or plain in names or (is_aside(element) and element.tag != "h1"):
            continue
        if any(f" {plain} " in f" {title} " for title in wanted) or any(
            len(start) >= _LONG and plain.startswith(start) for start in beginnings
        ):
            yield text


def _lone(root: Any, url: str, sites: list[str]) -> str:
    for element in _FIRST(root)[:_MOST]:
        text = clean_text(text_of(element, _SKIP))
        if (
            _SHORTEST <= len(text) <= _LONGEST
            and not is_site(text, url, sites)
            and not is_aside(element)
            and not is_cut(text)
        ):
            return text
    return ""


def _slugged(root: Any, url: str) -> str:
    """A heading whose words are the last part of the address, as in /monitoring-distributed-systems.html."""
    slug = bare(unquote(urlsplit(url).path).rstrip("/").rpartition("/")[2].partition(".")[0])
    for element in _FIRST(root)[:_MOST]:
        text = clean_text(text_of(element, _SKIP))
        if slug.count(" ") and bare(text) == slug:
            return text
    return ""


def _about(root: Any, repository: str) -> Iterator[Claim]:
    """A repository's own line about itself, out of "owner/name: the line" or "the line - owner/name"."""
    for content in root.xpath("//meta[@property='og:description' or @name='description']/@content")[:2]:
        text = clean_text(content)
        text = re.sub(rf"\s+-\s+(?:GitHub\s+-\s+)?{re.escape(repository)}(?::.*)?$", "", text, flags=re.IGNORECASE)
        text = re.sub(
            rf"\s*Contribute to {re.escape(repository)} development by creating an account on GitHub\.?$",
            "",
            text,
            flags=re.IGNORECASE,
        )
        if text:
            yield Claim(Name.ABSTRACT, text, "repository")
