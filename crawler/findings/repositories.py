"""What has become of the repositories of code that a list names."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import timedelta

from crawler.findings.addresses import address_fix
from crawler.findings.kinds import about_link
from crawler.model.answer import Answer
from crawler.model.entry import ReadingList
from crawler.model.finding import Finding
from crawler.model.run import LinkRow

# Code that is finished may rest for a while.
_IDLE = timedelta(days=2 * 365)


def find_repositories(reading: ReadingList, links: Mapping[str, LinkRow]) -> Iterator[Finding]:
    """Archived, renamed and idle ones; each at the place of its link."""
    for link in reading.links:
        row = links.get(link.url)
        answer = None if row is None else _answer(row)
        if row is None or answer is None or answer.repository is None:
            continue
        repository, source = answer.repository, answer.service.value
        if target := renamed(row):
            said = f"is called {repository.name} now"
            found = about_link(reading, link, "repository-moved", "repository-moved", source, (said,))
            yield replace(found, fresh=target, fix=address_fix(link, target, reading.format))
        if repository.archived:
            said = "its owner has archived it: it can be read, and not changed"
            yield about_link(reading, link, "repository-archived", "repository-archived", source, (said,))
        elif repository.pushed_at is not None and answer.fetched_at - repository.pushed_at > _IDLE:
            said = f"nothing was pushed since {repository.pushed_at:%Y-%m-%d}"
            found = about_link(reading, link, "repository-idle", "repository-idle", source, (said,))
            yield replace(found, fresh=f"{repository.pushed_at:%Y-%m-%d}")


def renamed(row: LinkRow) -> str | None:
    """The address under the name that the repository has now; None where it still has the listed one."""
    answer = _answer(row)
    if answer is None or answer.repository is None:
        return None
    listed, name = answer.identity.id, answer.repository.name
    if listed.casefold() == name.casefold() or listed not in row.url:
        return None
    return row.url.replace(listed, name, 1)


def _answer(row: LinkRow) -> Answer | None:
    return next((answer for answer in row.answers if answer.repository is not None), None)
