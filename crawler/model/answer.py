"""What a metadata service says of a work, a repository or a video."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from crawler.model.identity import Identity
from crawler.model.record import Record

_NOTHING = Record()


class Service(StrEnum):
    """Who is asked, by the name that reports use."""

    ARXIV = "arXiv"
    CROSSREF = "Crossref"
    CROSSREF_SEARCH = "Crossref search"
    """Asked by title, authors and year about works that no address names."""
    DATACITE = "DataCite"
    OPENALEX = "OpenAlex"
    """With a key only (`OPENALEX_API_KEY`)."""
    SEMANTIC_SCHOLAR = "Semantic Scholar"
    """With a key only (`SEMANTIC_SCHOLAR_API_KEY`)."""
    DOI = "doi.org"
    """The handle system: whether a DOI is registered, and where it leads."""
    GITHUB = "GitHub"
    YOUTUBE = "YouTube"
    """Its oEmbed: a deleted video's page answers 200 like any other."""
    WAYBACK = "Wayback Machine"
    """Only where it is asked for (`--wayback`)."""
    SAVE_PAGE_NOW = "Save Page Now"
    """The Wayback Machine's own door for pages that it has no copy of yet (`--archive`)."""


@dataclass(frozen=True, slots=True)
class Reply:
    """One response of a service, before anybody reads it."""

    service: Service
    asked: tuple[Identity, ...]
    """What the request was about; `version` is always None."""
    status: int
    body: bytes
    """Decompressed, cut at the cap."""
    fetched_at: datetime
    """UTC."""
    location: str = ""
    """Where a redirect leads, or where the service says that the content is."""


@dataclass(frozen=True, slots=True)
class Notice:
    """What a publisher, or its authors, have declared about a work."""

    kind: str
    """A kind of finding: `retracted`, `withdrawn`, `concern` or `superseded`."""
    said: str
    """In words: "Correction", "Retraction (Retraction Watch)"."""
    where: str | None = None
    """The address of the notice, or of the work that took its place."""
    day: str | None = None
    """ISO date, as far as it is known."""


@dataclass(frozen=True, slots=True)
class Repository:
    """The state of a repository of code."""

    name: str
    """`owner/name`, as it is called today."""
    archived: bool = False
    pushed_at: datetime | None = None
    """When anything was last pushed, UTC."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What one service says of one identity."""

    service: Service
    identity: Identity
    """What was asked for; `version` is always None."""
    fetched_at: datetime
    """UTC."""
    known: bool = True
    """False where the service says that there is no such thing."""
    record: Record = _NOTHING
    """Its fields have no date of their own: they are of `fetched_at`."""
    version: int | None = None
    """The newest one."""
    comment: str | None = None
    """What the authors say of the newest version."""
    preprint: bool = False
    """The service takes it for a preprint, not for a publication."""
    published_as: str | None = None
    """DOI of the published version of a preprint."""
    journal: str | None = None
    """Where it was published, as the authors of a preprint say."""
    leads_to: str | None = None
    """The address that the identity resolves to; of a copy, where it is."""
    copied_at: datetime | None = None
    """When the copy was made, UTC."""
    notices: tuple[Notice, ...] = ()
    citations: int | None = None
    """How often it is cited, as this service counts."""
    repository: Repository | None = None


@dataclass(frozen=True, slots=True)
class Unanswered:
    """A service that did not answer all that it was to be asked."""

    service: Service
    why: str
    """In words, for the report."""
    left: int
    """Identities that were not checked."""
    unreached: bool = False
    """There was no connection at all."""
