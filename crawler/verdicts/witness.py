"""Second witnesses: what a registry or a service says of a link whose page a machine could not judge.

A publisher that answers 403 to machines hides neither a DOI that is fine nor one that was never registered.
"""

import re
from collections.abc import Iterable
from urllib.parse import urlsplit

from crawler.model.answer import Answer, Service
from crawler.model.verdict import Verdict, VerdictName

_RESOLVERS = frozenset({"doi.org", "dx.doi.org", "www.doi.org"})
# Whose addresses a service that gave the name can speak for, and how deep: a repository's answer is not its files'.
_OWN_HOSTS = {
    Service.ARXIV: re.compile(r"(?:[a-z]+\.)?arxiv\.org/"),
    Service.GITHUB: re.compile(r"(?:www\.)?github\.com/[^/]+/[^/]+/?\Z"),
    Service.YOUTUBE: re.compile(r"(?:(?:[a-z]+\.)?youtube(?:-nocookie)?\.com|youtu\.be)/"),
}

# What is concluded from a page's looks: who keeps the thing itself knows better.
_GUESSED = frozenset({"soft-404", "empty-page"})


def hear_witnesses(url: str, verdict: Verdict, answers: Iterable[Answer]) -> Verdict:
    """The verdict with what services say of the very thing that the address names.

    Args:
        url: as listed.
        answers: about identities that the address itself names.
    """
    if verdict.name is VerdictName.SKIPPED:
        return verdict
    for answer in answers:
        if answer.service is Service.YOUTUBE and not answer.known and verdict.name is not VerdictName.BROKEN:
            return _gone(verdict, "media-unavailable", "YouTube's oEmbed knows no such video")
        if verdict.name is not VerdictName.UNVERIFIED and verdict.reason not in _GUESSED:
            continue
        if answer.known and _speaks_of(url, answer):
            said = f"{answer.service} has it" + (f": it leads to {answer.leads_to}" if answer.leads_to else "")
            return Verdict(VerdictName.OK, "ok", evidence=(said, f"its page: {verdict.reason}", *verdict.evidence))
        if not answer.known and verdict.name is VerdictName.UNVERIFIED and _denies(url, answer):
            return _gone(verdict, "not-found", f"{answer.service} says that there is none")
    return verdict


def _speaks_of(url: str, answer: Answer) -> bool:
    """Whether the address is the service's own, or the one that the DOI leads to today."""
    if answer.service in _OWN_HOSTS:
        return _is_own(url, answer.service)
    return _is_resolver(url) or (answer.leads_to is not None and _page(answer.leads_to) == _page(url))


def _denies(url: str, answer: Answer) -> bool:
    """Whether it can be believed that there is no such thing: Crossref and DataCite know their own DOIs only."""
    return (answer.service is Service.DOI and _is_resolver(url)) or (
        answer.service is Service.GITHUB and _is_own(url, answer.service)
    )


def _is_resolver(url: str) -> bool:
    return urlsplit(url).hostname in _RESOLVERS


def _is_own(url: str, service: Service) -> bool:
    parts = urlsplit(url)
    return _OWN_HOSTS[service].match(f"{parts.hostname}{parts.path}") is not None


def _page(url: str) -> tuple[str, str]:
    """What is the same in two spellings of a publisher's address."""
    parts = urlsplit(url)
    return (parts.hostname or "").removeprefix("www."), parts.path.rstrip("/").lower()


def _gone(verdict: Verdict, reason: str, said: str) -> Verdict:
    return Verdict(VerdictName.BROKEN, reason, evidence=(said, *verdict.evidence))
