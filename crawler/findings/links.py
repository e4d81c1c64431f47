"""What the verdicts of a list's links say about its entries."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import timedelta
from urllib.parse import unquote, urlsplit

from crawler.findings.addresses import address_fix, moved_fix
from crawler.findings.kinds import KINDS, about_link
from crawler.findings.repositories import renamed
from crawler.model.entry import Link, ReadingList
from crawler.model.finding import Finding, Fix
from crawler.model.run import Copy, LinkRow
from crawler.model.verdict import VerdictName

# These need no element of that name (HTML, section 7.4.6.4). GitHub puts its prefix before every id.
_ALWAYS_THERE = frozenset({"", "top"})
_GITHUB_PREFIX = "user-content-"
# Before a list leads its readers to a copy.
_GONE_FOR_GOOD = timedelta(days=3)


def find_links(reading: ReadingList, links: Mapping[str, LinkRow]) -> Iterator[Finding]:
    """One finding for each link whose verdict is one of KINDS; `ok` and `skipped` are none."""
    for link in reading.links:
        row = links.get(link.url)
        if row is None or row.verdict.name not in KINDS or link.url.startswith("#"):
            continue
        if row.verdict.name is VerdictName.MOVED and renamed(row) is not None:
            continue  # `repository-moved` says it better
        verdict = row.verdict
        evidence = verdict.evidence if row.copy is None else (*verdict.evidence, _about_copy(row.copy))
        found = about_link(reading, link, verdict.name.value, verdict.reason, "HTTP", evidence)
        fix = _copy_fix(link, row, reading.format) or moved_fix(link, verdict, reading.format)
        yield replace(found, fresh=verdict.target, fix=fix, since=row.since)


def find_drift(reading: ReadingList, links: Mapping[str, LinkRow]) -> Iterator[Finding]:
    """Pages that work and were rewritten; not home pages, which are there to change."""
    for link in reading.links:
        row = links.get(link.url)
        if row is None or not row.drift or urlsplit(link.url).path in ("", "/"):
            continue
        yield about_link(reading, link, "content-drift", "content-drift", "HTTP", row.drift)


def find_in_page_links(reading: ReadingList) -> Iterator[Finding]:
    """Links to a place on the list's own page that is not there, or is there in another case.

    A list without any anchor says nothing: formats such as BibTeX have none, and readers know no others.
    """
    if not reading.anchors:
        return
    anchors = frozenset(reading.anchors)
    by_folded = {anchor.casefold(): anchor for anchor in reversed(reading.anchors)}
    for link in reading.links:
        if not link.url.startswith("#"):
            continue
        wanted = unquote(link.url[1:]).removeprefix(_GITHUB_PREFIX)
        if wanted in anchors or wanted.casefold() in _ALWAYS_THERE:
            continue
        anchor = by_folded.get(wanted.casefold())
        kind, reason = ("broken", "fragment-missing") if anchor is None else ("malformed-link", "malformed-link")
        found = about_link(reading, link, kind, reason, "the list", (_in_page_evidence(anchor),))
        yield found if anchor is None else replace(found, fresh=f"#{anchor}", fix=_anchor_fix(link, anchor))


def find_malformed(reading: ReadingList) -> Iterator[Finding]:
    """Links that are not written as the list's format wants them, with the reader's own correction."""
    for link in reading.links:
        wrong = link.malformed
        if wrong is None:
            continue
        found = about_link(reading, link, "malformed-link", "malformed-link", "the list", (wrong.problem,))
        fix = Fix(f"correct {link.url}: {wrong.problem}", wrong.start, wrong.end, wrong.replacement)
        yield replace(found, fix=fix)


def needs_fetch(finding: Finding) -> bool:
    """Only a visit to the link's address can end this finding; others follow from the list's own bytes."""
    in_page = (finding.url or "").startswith("#")
    return finding.source == "HTTP" and not in_page and finding.reason != "malformed-url"


def _about_copy(copy: Copy) -> str:
    if copy.good:
        return f"the Wayback Machine has a copy of {copy.made:%Y-%m-%d}, when it worked: {copy.url}"
    return f"the newest copy of the Wayback Machine may show the same trouble, {copy.made:%Y-%m-%d}: {copy.url}"


def _copy_fix(link: Link, row: LinkRow, list_format: str) -> Fix | None:
    """A copy in the place of what has been gone for days: what is gone today may be back tomorrow."""
    if row.copy is None or not row.copy.good or row.began is None or row.checked_at is None:
        return None
    if row.checked_at - row.began < _GONE_FOR_GOOD:
        return None
    return address_fix(link, row.copy.url, list_format)


def _in_page_evidence(anchor: str | None) -> str:
    if anchor is None:
        return "no heading or id of the list has this name"
    return f"the list has #{anchor}, which differs only in upper and lower case"


def _anchor_fix(link: Link, anchor: str) -> Fix | None:
    # An anchor of letters, digits, "-" and "_" is written the same in every format.
    if link.malformed is not None or not anchor.replace("-", "").replace("_", "").isalnum():
        return None
    return Fix(f"replace {link.url} by #{anchor}", link.start, link.end, f"#{anchor}")
