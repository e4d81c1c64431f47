"""All findings of the lists under care."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from crawler.findings.duplicates import find_duplicates
from crawler.findings.links import find_drift, find_in_page_links, find_links, find_malformed
from crawler.findings.notices import find_notices
from crawler.findings.papers import find_papers
from crawler.findings.published import find_published
from crawler.findings.repositories import find_repositories
from crawler.findings.text import find_overdue
from crawler.model.entry import ReadingList
from crawler.model.finding import Finding
from crawler.model.run import LinkRow


def find(lists: Sequence[ReadingList], links: Mapping[str, LinkRow]) -> tuple[Finding, ...]:
    """Everything that is stale, one finding of a kind for each address of an entry (or of the list's prose).

    Args:
        lists: as they were read.
        links: settled verdicts by `Link.url`; a link without a row has no finding. The newest `checked_at` among
            them is the moment that a list's own claims are held against.

    Returns:
        Findings in the order of the lists; every `state` is new, `since` is the row's or None.
    """
    found: dict[tuple[str, ...], Finding] = {}
    foreign = {a_list.path for a_list in lists if a_list.parent is not None}
    for finding in _all(lists, links):
        if finding.list in foreign and finding.fix is not None:
            finding = replace(finding, fix=None)  # noqa: PLW2901 - the list is not ours to mend
        found.setdefault((finding.list, finding.entry or "", finding.kind, finding.url or ""), finding)
    return tuple(found.values())


def _all(lists: Sequence[ReadingList], links: Mapping[str, LinkRow]) -> Iterator[Finding]:
    now = max((row.checked_at for row in links.values() if row.checked_at is not None), default=None)
    for reading in lists:
        yield from find_links(reading, links)
        yield from find_drift(reading, links)
        yield from find_papers(reading, links)
        yield from find_published(reading, links)
        yield from find_notices(reading, links)
        yield from find_repositories(reading, links)
        yield from find_in_page_links(reading)
        yield from find_malformed(reading)
        yield from find_duplicates(reading)
        if now is not None:
            yield from find_overdue(reading, now)
