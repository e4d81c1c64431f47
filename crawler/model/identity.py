"""What an address names."""

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """Who gave the name."""

    ARXIV = "arxiv"
    DOI = "doi"
    PMID = "pmid"
    PMCID = "pmcid"
    ACL = "acl"
    """ACL Anthology."""
    OPENREVIEW = "openreview"
    PMLR = "pmlr"
    NEURIPS = "neurips"
    JMLR = "jmlr"
    CVF = "cvf"
    """Computer Vision Foundation open access."""
    SEMANTIC_SCHOLAR = "semantic-scholar"
    ISBN = "isbn"
    GITHUB = "github"
    GITLAB = "gitlab"
    YOUTUBE = "youtube"
    COURSERA = "coursera"
    UDACITY = "udacity"
    EDX = "edx"
    CITED = "cited"
    """No name at all: a work as a list cites it. The id is title, authors (parted by "; ") and year on a line each."""
    COPY = "copy"
    """No work but an archive's copy of an address. The id is the moment (14 digits, UTC; none for the newest copy), a
    blank, and the address."""
    KEPT = "kept"
    """A copy that an archive is asked to make. The id is the address."""


# Two addresses may differ in nothing but their case.
_EXACT = frozenset({Kind.COPY, Kind.KEPT})


@dataclass(frozen=True, slots=True)
class Identity:
    """A name that stays when addresses change."""

    kind: Kind
    id: str
    """As its giver writes it: `1706.03762`, `10.1038/nature14539`, `PMC2654146`, `2021.naacl-main.208`, `v97/tan19a`,
    `owner/repository`; ISBN with 13 digits and no hyphens."""
    version: int | None = None
    """The version that the address asks for; None for the newest."""

    @property
    def key(self) -> str:
        """What two spellings of one name share; versions are of one work."""
        return f"{self.kind} {self.id if self.kind in _EXACT else self.id.casefold()}"

    @property
    def work(self) -> "Identity":
        """The same without version."""
        return self if self.version is None else Identity(self.kind, self.id)
