"""Pages that answer 200 and say, or show, that nothing is there."""

import json
import re
from urllib.parse import urlsplit

from crawler.model.fetch import Fetch
from crawler.model.page import Page
from crawler.model.verdict import Verdict
from crawler.verdicts.phrases import names_not_found, parts, says_no_copy, tells_of, tells_of_errors
from crawler.verdicts.redirects import is_home, sent_on
from crawler.verdicts.sameness import same_as, soft_404
from crawler.verdicts.sentences import says_not_found, states_not_found
from crawler.verdicts.statuses import is_success
from crawler.verdicts.subject import speaks_of, speaks_of_errors, tells_a_story
from crawler.verdicts.suspicion import BEGINNING

# Characters of visible text: an error page with its site's menus and footer is shorter than most articles.
_LONGEST_ERROR = 4500
# Of a page that says so in a sentence only.
_LONGEST_NOTICE = 1200
_LONGEST_HEADING = 120
# A paragraph that describes something.
_DESCRIPTION, _DESCRIBED_BY = 60, 2
_SOLD = re.compile(
    r"\b(?:sold|out\s+of\s+(?:stock|print)|verkauft|vergriffen|vendue?|épuisée?|vendid[oa]|agotad[oa]|esgotad[oa]|venduto|esaurito)\b",
    re.IGNORECASE,
)
# Of a page that has next to nothing to say.
_FEW_WORDS = 400
_IS_NOT_FOUND = re.compile(r"\S+(?:\s+\S+){0,3}\s+(?:was\s+)?not\s+found\W*", re.IGNORECASE)
_NUMBER = re.compile(r"\W*4(?:04|10)\W*")
_STATUS = re.compile(r"\b[1-5]\d\d\b")
_LONGEST_ALERT = 4000  # bytes
_ALERT = re.compile(r"alert\(\s*[\"']([^\"']{4,200})")
_MANUAL = re.compile(
    r"\b(?:error|status|response)\s+(?:codes?|messages?|handling|reference|pages)\b|\btroubleshooting\b|\bFAQ\b",
    re.IGNORECASE,
)
# Said in the text of one.
_EXPLAINS = re.compile(r"\bhow\s+to\s+fix\b|\b(?:status|response)\s+codes?\b|\bbest\s+practices\b", re.IGNORECASE)
# Manuals have it as an example.
_NAME = re.compile(r"\W*(?:error\W+)?(?:404\W+)?(?:the\s+)?(?:page|file|document)?\s*not\s+found\W*", re.IGNORECASE)
# What storages answer (Amazon S3 and Azure Blob Storage, error codes).
_NO_SUCH = re.compile(
    rb"<Code>(NoSuch(?:Key|Bucket|Version)|(?:Blob|Container|Resource|Account)NotFound)</Code>", re.IGNORECASE
)
# Members that hold an error's words. What RFC 9457 calls "title" and "detail" is found in any data: alone, it counts.
_TOLD_IN = ("error", "message", "reason", "msg")
# What a host answers for what it does not have.
_HONEST = frozenset({404, 410})
_ARCHIVE = re.compile(r"(?:^|\.)(?:archive\.(?:org|is|ph|today)|webcitation\.org|perma\.cc)$")
# The last part of an address, as it would read for an error: not "missing-data", not "404-reasons".
_ERROR_PATH = re.compile(
    r"(?:^|/)(?:custom|http|page)?[_-]?(?:404|err(?:or)?|not[_-]?found|page[_-]?not[_-]?found|missing|oops)"
    r"(?:[_-]?(?:page|404|error|not[_-]?found))?(?:\.\w{2,5})?/?\Z",
    re.IGNORECASE,
)


def error_page(fetch: Fetch, page: Page, probe: tuple[Fetch, Page] | None) -> Verdict | None:
    """An error page with status 200, by its own words or by its address."""
    if not is_success(fetch) or (is_home(fetch.url) and not _all_names(page)):
        return None
    is_honest = probe is not None and probe[0].status in _HONEST
    if is_honest and (
        page.is_cited
        or (page.text_length >= _LONGEST_NOTICE and not _all_names(page))
        or tells_a_story(page)
        or _is_described(page)
    ):
        return None  # the host says so by its status; this is an article that is called so
    said = _own_words(fetch, page) or _alert(fetch, page) or (None if is_honest else _in_few_words(fetch, page))
    return None if said is None else soft_404(said, *same_as(fetch, page, probe))


def _own_words(fetch: Fetch, page: Page) -> str | None:
    named, said = _name(page), _sentence(fetch, page) or _machine_says(fetch)
    is_about_it = speaks_of_errors(fetch.url) or any(each and speaks_of(fetch.url, each) for each in (named, said))
    if named is not None and not is_about_it:
        return f"calls itself “{named}”"
    if said is not None and not is_about_it:
        return f"says “{said}”"
    signpost = sent_on(fetch, page)
    end = signpost[0] if signpost is not None else fetch.final_url
    if _ERROR_PATH.search(urlsplit(fetch.url).path):
        return None
    if (fetch.hops or signpost) and _ERROR_PATH.search(urlsplit(end).path):
        return f"redirects to {end}"
    if page.canonical is not None and _ERROR_PATH.search(urlsplit(page.canonical).path):
        return f"names {page.canonical} as its own address"
    return None


def _name(page: Page) -> str | None:
    """What a page calls itself, where that is an error's name."""
    names = [names_not_found(page.title), names_not_found(page.heading, whole=True)]
    if names[0] is not None and _NUMBER.fullmatch(names[0]) and page.heading and names[1] is None:
        names[0] = None  # "404 - what to do after an update": a thread's title
    goes_on = _goes_on(page)
    if goes_on:
        names[1] = None
    if (
        page.heading
        and names[1] is None
        and not goes_on
        and len(page.heading) <= _LONGEST_HEADING
        and not tells_of_errors(page.heading)
    ):
        names[1] = says_not_found(page.heading)
    if page.heading is None and page.text_length <= _LONGEST_HEADING and not names[0] and "moved" not in page.text:
        names[0] = page.text if names_not_found(page.text) == page.text else None
    if page.refresh is not None and any("moved" in (name or "").lower() for name in names):
        return None  # it leads on, after some seconds
    if not any(names) or page.text_length >= _LONGEST_ERROR or (page.is_cited and not all(names)):
        return None
    if tells_a_story(page) and not _all_names(page):
        return None
    return names[0] or names[1]


def _is_described(page: Page) -> bool:
    """Whether a page has a name of its own, and says more of it than that it is not to be had any more."""
    if page.heading is None or names_not_found(page.title) or names_not_found(page.heading):
        return False
    said = [block for block in page.blocks() if len(block) >= _DESCRIPTION and not says_not_found(block, quoted=True)]
    return len(said) >= _DESCRIBED_BY or _SOLD.search(page.text) is not None


def _in_few_words(fetch: Fetch, page: Page) -> str | None:
    """What a page that has next to nothing to say has for its only word, under whatever heading."""
    if not fetch.is_html or page.text_length > _FEW_WORDS or page.is_cited or speaks_of_errors(fetch.url):
        return None
    named = [block for block in page.blocks() if names_not_found(block)]
    if not named and page.text_length <= _LONGEST_HEADING // 2 and _IS_NOT_FOUND.fullmatch(page.text):
        named = [page.text]
    is_manual = len(_STATUS.findall(page.text)) > 1 or tells_of_errors(f"{page.title} {page.heading}")
    if len(named) != 1 or is_manual or speaks_of(fetch.url, named[0]):
        return None
    return f"says no more than “{named[0]}”"


def _goes_on(page: Page) -> bool:
    """Whether the title has more to say where the heading ends, and not just whose page it is."""
    if page.title is None or page.heading is None or not page.title.startswith(page.heading):
        return False
    is_whole = page.heading in list(parts(page.title)) or names_not_found(page.title) is not None
    return tells_of_errors(page.title) or not is_whole


def _all_names(page: Page) -> bool:
    """Whether title and heading are an error's name, and a sentence says so, too."""
    names = names_not_found(page.title), names_not_found(page.heading)
    rest = page.text[:_LONGEST_NOTICE].replace(page.heading or "", "", 1)
    return all(names) and says_not_found(rest) is not None


def _alert(fetch: Fetch, page: Page) -> str | None:
    """What a page says that is nothing but a script, which says it and goes elsewhere."""
    if page.text_length > _LONGEST_HEADING or not page.has_script or len(fetch.body) > _LONGEST_ALERT:
        return None
    if b"history." not in fetch.body and page.script_redirect is None:
        return None
    alert = _ALERT.search(fetch.body.decode("utf-8", "replace"))
    said = says_not_found(alert[1]) if alert is not None else None
    return None if said is None else f"says “{said}” in a box, and leaves"


def _machine_says(fetch: Fetch) -> str | None:
    """What an interface for programs, or a storage, says in its own format."""
    if len(fetch.body) > _LONGEST_NOTICE:
        return None
    if "xml" in fetch.content_type:
        code = _NO_SUCH.search(fetch.body)
        return code and code[1].decode()
    if "json" not in fetch.content_type and not fetch.body.lstrip().startswith(b"{"):
        return None
    try:
        said = json.loads(fetch.body.decode("utf-8", "replace"))
    except (ValueError, RecursionError):
        return None
    inner = said.get("error") if isinstance(said, dict) else None
    told = [each[key] for each in (said, inner) if isinstance(each, dict) for key in _TOLD_IN if key in each]
    if isinstance(said, dict) and said.keys() <= {"detail", "status", "title", "type"}:
        told += said.values()
    words = (each for each in told if isinstance(each, str) and len(each) <= _LONGEST_HEADING)
    return next((each for each in words if names_not_found(each) or says_not_found(each)), None)


def _is_a_name(block: str, page: Page) -> bool:
    """Whether a paragraph is code, or nothing but a name: what is called so is `_name`'s business."""
    is_code = "<" in block or "{" in block
    return is_code or block == page.heading or _NAME.fullmatch(block) is not None or tells_of(block)


def _sentence(fetch: Fetch, page: Page) -> str | None:
    """What a short page says in a sentence."""
    is_manual = _MANUAL.search(f"{page.title} {page.heading}") or _EXPLAINS.search(page.text)
    if page.text_length >= _LONGEST_NOTICE or page.is_cited or is_manual:
        said = None
    elif fetch.is_html:
        may_say = says_not_found(page.text[:BEGINNING], quoted=True) is not None
        said = states_not_found([block for block in page.blocks() if not _is_a_name(block, page)]) if may_say else None
    else:
        said = says_not_found(page.text[:BEGINNING])
        if said is not None and len(said) * 2 < page.text_length:
            return None  # a text that has the words, and more
    if said is None and page.text_length < _LONGEST_ERROR and _is_archive(fetch, page):
        said = says_no_copy(page.text)
    return said


def _is_archive(fetch: Fetch, page: Page) -> bool:
    return bool(_ARCHIVE.search(urlsplit(fetch.url).hostname or "")) or "Wayback Machine" in (page.title or "")
