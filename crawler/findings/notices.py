"""What authors and publishers have declared about listed works: newer versions, retractions, corrections."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

from crawler.findings.addresses import address_fix
from crawler.findings.kinds import KINDS, about_link
from crawler.findings.papers import row_of
from crawler.metadata import identify
from crawler.model.answer import Answer, Notice, Service
from crawler.model.entry import Entry, Link, ReadingList
from crawler.model.finding import Finding
from crawler.model.run import LinkRow


def find_notices(reading: ReadingList, links: Mapping[str, LinkRow]) -> Iterator[Finding]:
    """One finding of a kind for each entry, by whoever says it first; newer versions for each link."""
    for entry in reading.entries:
        row = row_of(entry, links)
        for answer in () if row is None else row.answers:
            for notice in answer.notices:
                yield _declared(entry, answer, notice)
    for link in reading.links:
        row = links.get(link.url)
        if row is not None:
            yield from _newer(reading, link, row)


def _declared(entry: Entry, answer: Answer, notice: Notice) -> Finding:
    evidence = (notice.said, *((f"since {notice.day}",) if notice.day else ()))
    return Finding(
        kind=notice.kind,
        severity=KINDS[notice.kind].severity,
        list=entry.list,
        line=entry.line,
        entry=entry.id,
        url=entry.url,
        field=None,
        reason=notice.kind,
        listed=None,
        fresh=notice.where,
        source=answer.service.value,
        evidence=evidence,
    )


def _newer(reading: ReadingList, link: Link, row: LinkRow) -> Iterator[Finding]:
    """A link to a version that is no longer the newest."""
    for listed in identify(link.url):
        answer = next((each for each in row.answers if each.identity.key == listed.key and each.version), None)
        if listed.version is None or answer is None or (answer.version or 0) <= listed.version:
            continue
        if any(notice.kind == "withdrawn" for notice in answer.notices):
            continue  # the newest version only says so, and there is nothing to read in it
        target = re.sub(
            rf"({re.escape(listed.id)})v{listed.version}(?!\d)", rf"\g<1>v{answer.version}", link.url, count=1
        )
        evidence = [f"listed is version {listed.version}, the newest is {answer.version}"]
        if answer.comment and answer.service is Service.ARXIV:
            evidence.append(f"its authors say: “{answer.comment[:300]}”")
        found = about_link(reading, link, "new-version", "new-version", answer.service.value, tuple(evidence))
        yield replace(found, fresh=target, fix=address_fix(link, target, reading.format))
        return
