"""Statuses that whoever keeps a list has declared fine for some hosts: a person has looked, a machine may not enter."""

import fnmatch
from collections.abc import Iterable
from dataclasses import dataclass

from crawler.model.address import Address
from crawler.model.fetch import Fetch
from crawler.model.verdict import Verdict, VerdictName


@dataclass(frozen=True, slots=True)
class Acceptance:
    """What is fine on some hosts."""

    match: str
    """A host's name, or a shell pattern of names; lower case."""
    statuses: frozenset[int]
    by: str
    """Who says so, for the report: "someday.toml"."""


def judge_accepted(fetch: Fetch, acceptances: Iterable[Acceptance]) -> Verdict | None:
    """The verdict where the host that answered in the end may answer like that; None where nobody said so."""
    if fetch.trouble is not None or fetch.status is None:
        return None
    host = Address.parse(fetch.final_url).host
    one = next((one for one in acceptances if fnmatch.fnmatchcase(host, one.match)), None)
    if one is None or fetch.status not in one.statuses:
        return None
    return Verdict(VerdictName.OK, "ok", evidence=(f"status {fetch.status} is accepted by {one.by}",))
