"""Papers of conferences and journals that give numbers of their own: a row each."""

import re
from dataclasses import dataclass

from crawler.metadata.identity.parts import Parts
from crawler.model.identity import Identity, Kind


@dataclass(frozen=True, slots=True)
class _Venue:
    kind: Kind
    domains: tuple[str, ...]
    path: re.Pattern[str]
    """Matched from the beginning of the path; its groups, joined by "/", are the id."""


_ROWS: tuple[_Venue, ...] = (
    # 2021.naacl-main.208, P19-1001, and the same behind the older hosts and paths.
    _Venue(Kind.ACL, ("aclanthology.org", "aclanthology.info"), re.compile(r"/(?:papers/|anthology/)?((?:\d{4}\.[a-z\d]+-[a-z\d]+\.\d+|[A-Z]\d{2}-\d{4}))(?:v\d+)?(?:\.pdf|\.bib|/|$)")),
    _Venue(Kind.ACL, ("aclweb.org",), re.compile(r"/(?:anthology/)?(?:papers/)?(?:[A-Z]/[A-Z]\d\d/|[A-Z]/)?((?:\d{4}\.[a-z\d]+-[a-z\d]+\.\d+|[A-Z]\d{2}-\d{4}))(?:v\d+)?(?:\.pdf|\.bib|/|$)")),
    # The volume's own pages end in the volume: v97/ names no paper.
    _Venue(Kind.PMLR, ("proceedings.mlr.press", "jmlr.org"), re.compile(r"/(?:proceedings/papers/)?(v\d+)/([a-z][\w-]*?\d{2}[a-z]{0,2})(?:\.html|\.pdf|/[^/]+\.pdf|$)")),
    _Venue(Kind.JMLR, ("jmlr.org",), re.compile(r"/papers/(?:volume(\d+)|(v\d+))/([\w-]+?)(?:\.html|\.pdf|/[\w.-]+\.pdf|\.ps|$)")),
    # Since 2020 a paper is a year and a hash; before, a number.
    _Venue(Kind.NEURIPS, ("papers.nips.cc", "proceedings.neurips.cc", "papers.neurips.cc"), re.compile(r"/(?:paper|paper_files/paper)/(\d{4})/(?:hash|file)/([0-9a-f]{32})-")),
    _Venue(Kind.NEURIPS, ("papers.nips.cc", "papers.neurips.cc", "nips.cc"), re.compile(r"/paper/(\d{1,5})(?:-|\.pdf|$)")),
    # The file's name is the identity: authors, first words of the title, conference.
    _Venue(Kind.CVF, ("openaccess.thecvf.com",), re.compile(r"/(?:content/?[\w]*/)(?:[\w]+/)?(?:html|papers)/([\w.+-]+?_paper)\.(?:html|pdf)$")),
    _Venue(Kind.SEMANTIC_SCHOLAR, ("semanticscholar.org",), re.compile(r"/(?:paper|reader|author-?paper)/(?:[^/]+/)?([0-9a-f]{40})(?:/|$)")),
    _Venue(Kind.SEMANTIC_SCHOLAR, ("api.semanticscholar.org",), re.compile(r"/(CorpusID:\d+)$", re.IGNORECASE)),
)  # fmt: skip
_OPENREVIEW = re.compile(r"/(?:forum|pdf|references/pdf|revisions|attachment)$")
_OPENREVIEW_ID = re.compile(r"[\w-]{6,20}")


def in_address(parts: Parts) -> Identity | None:
    """The paper that an address of one of these venues shows."""
    if parts.on("openreview.net") and _OPENREVIEW.match(parts.path):
        found = parts.query.get("id", "")
        return Identity(Kind.OPENREVIEW, found) if _OPENREVIEW_ID.fullmatch(found) else None
    for row in _ROWS:
        if parts.on(*row.domains) and (match := row.path.match(parts.path)):
            return Identity(row.kind, _joined(row.kind, match))
    return None


def _joined(kind: Kind, match: re.Match[str]) -> str:
    groups = [group for group in match.groups() if group]
    if kind is Kind.JMLR:  # "volume3" and "v3" are the same, so is a PDF named after its page
        groups[0] = f"v{groups[0].removeprefix('v')}"
    return "/".join(groups)
