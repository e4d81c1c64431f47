"""Dates as they are seen: marked ones, those in citation lines and copyright notices, and in the address."""

import itertools
import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import unquote, urlsplit

from lxml import etree

from crawler.metadata.claims import Claim, Name
from crawler.metadata.markup import raw_text_of, text_of, words_of
from crawler.metadata.visible.regions import begins_list_of_works, is_aside

_TIMES = etree.XPath(
    "//time | //*[contains(@class, 'date') or contains(@class, 'publish') or contains(@class, 'Date') or contains(@id, 'date') or contains(@class, 'yline') or contains(@class, 'meta') or @itemprop='datePublished' or @itemprop='dateCreated']"
)
_DATE_WORDS = frozenset(
    {"date", "published", "pubdate", "publish", "dateline", "datetime", "timestamp", "entry", "post"}
)
_NO_DATE_WORDS = frozenset(
    {"updated", "modified", "accessed", "accept", "received", "copyright", "picker", "calendar", "update", "widget"}
)
_OTHER_DATES = re.compile(r"\b(?:received|accepted|revised|updated|modified|accessed|retrieved)\b", re.IGNORECASE)
_BYLINES = frozenset({"byline", "meta", "postmeta", "postmetadata", "posted", "dateline"})  # a date among other words
_A_YEAR = re.compile(r"(?<!\d)(?:1[89]|20)\d\d(?!\d)")
_IN_ADDRESS = re.compile(r"/((?:19|20)\d\d)(?:[/-](?:0?[1-9]|1[0-2]))(?:[/-]|$)")
_PUBLISHED = re.compile(
    r"(?:\b|(?=\[))(?:first published|published(?: online)?(?: on| in)?|publication date|\[submitted on|posted(?: on)?|veröffentlicht(?: am)?|publié(?: le)?|soutenue?(?: le| en)?|defended(?: on| in)?)\s*:?\s*((?:\w+\.?,?\s+){0,3}?\(?(?:\d\d?[-/.]\d\d?[-/.])?(?:19|20)\d\d(?:-\d\d-\d\d)?)",
    re.IGNORECASE,
)
_COPYRIGHT = re.compile(
    r"(?:©|\(c\)|\bcopyright)\s*(?:©|\(c\))?\s*(?:the authors?(?:\(s\))?,?\s*)?((?:19|20)\d\d)(?!\s*[-–—]\s*(?:(?:19|20)\d\d|present))",
    re.IGNORECASE,
)
# "Atmos. Chem. Phys., 13, 1689-1712, 2013", "15(Jun):1929-1958, 2014", "Front Horm Res. 1975;3:…".
_CITATION = (
    # "Volume 37, 1977 - Issue 1"
    re.compile(r"\bVol(?:ume|\.)\s?\d{1,4},?\s+(?:\d{1,2}\s+)?(?:[A-Z][a-z]{2,8}\s+)?\(?((?:1[89]|20)\d\d)\b"),
    # "J. Am. Lists 1951, 73, 1, 1-5"
    re.compile(
        r"^[A-Z][\w.&: -]{3,80}\.?,?\s+((?:1[89]|20)\d\d),\s*\d{1,4}(?:,\s*\d{1,4})?,\s*\w{1,8}\s?[-–—]\s?\w{1,8}"
    ),
    re.compile(r"\b[A-Z][a-z]{2,8}\.?,?\s+((?:19|20)\d\d)[,;]?\s+Vol(?:ume|\.)?\s?\d"),
    re.compile(
        r"\bVol(?:ume|\.)?\s?\d{1,4},?\s*(?:No\.?|Number|Issues?|Iss\.?)\s*[\w/–-]{1,9}\s*[,(]?\s*(?:\d{1,2}\s+)?(?:[A-Z][a-z]{2,8}\.?,?\s+)?((?:19|20)\d\d)\b"
    ),
    re.compile(
        r"^[A-Z][\w.&: -]{3,80},?\s+\d{1,4}(?:\s?\(\w{1,8}\))?[,:]\s*\w{1,8}(?:\s?[-–—]\s?\w{1,8})?,?\s*\(?((?:19|20)\d\d)\)?"
    ),
    re.compile(r"\b\d{1,4}\s?\(\w{1,9}\)\s?:\s?\w{1,8}\s?[-–−]\s?\w{1,8},\s*((?:19|20)\d\d)\b"),
    re.compile(r"^[A-Z][\w.&: -]{3,80}\.\s+((?:19|20)\d\d)(?:\s\w{3}(?:\s\d{1,2})?)?;\s?\d{1,4}(?:\(\w{1,8}\))?:"),
)
_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?"
_DATE_ALONE = re.compile(
    rf"(?:{_MONTH}(?:\s?[/–-]\s?{_MONTH})?\s+(?:\d{{1,2}}(?:st|nd|rd|th)?,?\s+)?|\d{{1,2}}(?:st|nd|rd|th)?\.?\s+{_MONTH},?\s+)(?:19|20)\d\d|(?:19|20)\d\d-\d\d-\d\d",
    re.IGNORECASE,
)
_ISSUES = frozenset({"issue", "volume", "enumeration"})
_HEADINGS = frozenset({"h2", "h3", "h4", "h5"})
_TOP = 60  # short texts: below are other posts, and their dates
_SHORT = etree.XPath(
    "//*[self::span or self::div or self::p or self::a or self::h2 or self::h3 or self::h4 or self::h5 or self::li or self::td or self::cite or self::pre][string-length(normalize-space(.)) < 400]"
)
_MOST, _LONGEST = 3000, 100  # elements; characters of a date


def read(root: Any, url: str) -> Iterator[Claim]:
    """Claims of the year; the most telling place first."""
    if match := _IN_ADDRESS.search(unquote(urlsplit(url).path)):
        yield Claim(Name.YEAR, match[1], "address")
    yield from (Claim(Name.YEAR, date, "date") for date in _marked(root))
    short = list(_short(root))
    yield from _lines(short)
    yield from (Claim(Name.YEAR, text, "date") for text in short[:_TOP] if _DATE_ALONE.fullmatch(text))


def _short(root: Any) -> Iterator[str]:
    """Short texts with a year in them, up to the references."""
    for element in _SHORT(root)[:_MOST]:
        if element.tag in _HEADINGS and begins_list_of_works(text_of(element)):
            return
        if words_of(element, "class", "id", "itemprop") & _NO_DATE_WORDS:
            continue
        if _A_YEAR.search(raw_text_of(element)) and (_names_issue(element) or not is_aside(element)):
            yield text_of(element)


def _names_issue(element: Any) -> bool:
    """Whether a part is the head of a journal's issue, which some platforms call a navigation."""
    return any(words_of(node) & _ISSUES for node in [element, *itertools.islice(element.iterancestors(), 2)])


def _marked(root: Any) -> Iterator[str]:
    """The first date that is marked as the work's, outside comments and lists of other posts."""
    for element in _TIMES(root)[:_MOST]:
        words = words_of(element, "class", "id", "itemprop")
        if (
            words & _NO_DATE_WORDS
            or (element.tag != "time" and not words & (_DATE_WORDS | _BYLINES))
            or is_aside(element)
        ):
            continue
        if len(raw_text_of(element)) > 10 * _LONGEST:  # white space of its source included
            continue
        text = element.get("datetime") or element.get("content") or text_of(element)
        if words & _BYLINES:
            date = None if _OTHER_DATES.search(text) else _DATE_ALONE.search(text)
            text = date.group() if date else ""
        if _A_YEAR.search(text[:_LONGEST]) and len(text) < _LONGEST:
            yield text
            return


def _lines(short: list[str]) -> Iterator[Claim]:
    """Years in lines of the kind that journals print above a title or under an abstract."""
    for pattern, source in (
        *((pattern, "citation line") for pattern in _CITATION),
        (_PUBLISHED, "block"),
        (_COPYRIGHT, "copyright"),
    ):
        for text in short:
            if match := pattern.search(text):
                yield Claim(Name.YEAR, match[1], source)
                break
