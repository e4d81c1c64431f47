"""Every kind of finding: how soon a person should look, how stale it makes an entry, what it means."""

from dataclasses import dataclass

from crawler.model.entry import Link, ReadingList, Role
from crawler.model.finding import Finding, Severity

_FIELDS = {Role.PRIMARY: "url", Role.OTHER: "other_urls"}
_ACT, _LOOK, _NOTE = Severity.ACT, Severity.LOOK, Severity.NOTE


@dataclass(frozen=True, slots=True)
class Kind:
    """What all findings of a kind have in common."""

    severity: Severity
    weight: int
    """Share of an entry's freshness that one such finding takes, 0 to 100 percent; see `staleness`."""
    meaning: str


KINDS: dict[str, Kind] = {
    "broken": Kind(_ACT, 70, "The link does not work; for a fragment that is missing, only its place on the page."),
    "moved": Kind(_LOOK, 20, "The link works, and the list should carry another address."),
    "failing": Kind(_NOTE, 10, "The link does not work now, for a cause of the passing kind."),
    "unverified": Kind(_NOTE, 0, "A machine can't tell whether the link works."),
    "new-version": Kind(_LOOK, 15, "The work has a newer version than the one listed."),
    "published": Kind(_LOOK, 20, "The work has been published since it was listed."),
    "retracted": Kind(_ACT, 90, "The work has been retracted."),
    "withdrawn": Kind(_ACT, 80, "The work has been withdrawn by its authors."),
    "concern": Kind(_LOOK, 40, "The publisher has added an expression of concern or a correction."),
    "superseded": Kind(_LOOK, 30, "Another work has taken its place."),
    "claim-outdated": Kind(_LOOK, 30, "The listed status (draft, under review) no longer holds."),
    "title-changed": Kind(_LOOK, 20, "The work now has another title."),
    "authors-differ": Kind(_LOOK, 15, "The listed authors are not those of the work."),
    "year-differs": Kind(_LOOK, 10, "The listed year is not that of the work."),
    "venue-differs": Kind(_LOOK, 10, "The listed venue is not that of the work."),
    "abstract-changed": Kind(_LOOK, 15, "The quoted abstract is no longer that of the work."),
    "content-drift": Kind(_LOOK, 40, "The page works, but says something else than at the last visit."),
    "repository-archived": Kind(_LOOK, 30, "The repository is archived: nobody works on it any more."),
    "repository-moved": Kind(_LOOK, 20, "The repository has another name or owner."),
    "repository-idle": Kind(_NOTE, 10, "Nobody has changed the repository for a long time."),
    "malformed-link": Kind(_LOOK, 10, "The link is not written as the list's format wants it."),
    "duplicate-entry": Kind(_LOOK, 15, "Another entry of the list has the same address."),
    "insecure-address": Kind(_LOOK, 10, "The listed address is http, and the page is served over https as well."),
    "list-overdue": Kind(_NOTE, 0, "What the list says of its own freshness is more than a year old."),
}

# The page is there and only the place on it is not: no reader stands before a dead link.
REASON_SEVERITY = {"fragment-missing": _LOOK}
REASON_WEIGHT = {"fragment-missing": 10}


def severity_of(kind: str, reason: str) -> Severity:
    """How soon a person should look at a finding of this kind, found for this reason."""
    return REASON_SEVERITY.get(reason, KINDS[kind].severity)


def about_link(
    reading: ReadingList, link: Link, kind: str, reason: str, source: str, evidence: tuple[str, ...]
) -> Finding:
    """A finding about one link, at its place."""
    return Finding(
        kind=kind,
        severity=severity_of(kind, reason),
        list=reading.path,
        line=link.line,
        entry=link.entry,
        url=link.url,
        field=_FIELDS.get(link.role),
        reason=reason,
        listed=link.url,
        fresh=None,
        source=source,
        evidence=evidence,
    )
