"""What the demo's services know, at the first visit and at the second. Numbers, names and works are made up.

Addresses are those of the real services, which nobody reaches from here: arXiv's numbers are of the year 2099, DOIs
have the prefix 10.5555, which is for tests.
"""

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Preprint:
    """A paper on the demo's arXiv."""

    id: str
    title: str
    authors: tuple[str, ...]
    abstract: str
    version: int = 1
    day: str = "2015-03-02"
    """ISO, of the first version."""
    comment: str = ""
    journal: str = ""
    doi: str = ""


@dataclass(frozen=True, slots=True)
class Publication:
    """A work in the demo's Crossref."""

    doi: str
    title: str
    authors: tuple[tuple[str, str], ...]
    """(given, family)."""
    year: int
    journal: str = "Journal of Learning Machines"
    cited: int = 0
    page: str = ""
    """Where the DOI leads."""
    updates: tuple[tuple[str, str, str], ...] = ()
    """(type, label, DOI) of what was declared about it."""


@dataclass(frozen=True, slots=True)
class Code:
    """A repository on the demo's GitHub."""

    name: str
    pushed: str
    """ISO, a day."""
    archived: bool = False


_GATES = Preprint(
    "9901.00001",
    "Gates, Loops and Patience",
    ("Ada Lindqvist", "Bo Karlsson"),
    "Gates that open slowly let a network with loops remember for longer than its authors do.",
    version=2,
)
_MENDED = "Patience is shown to be a matter of initial values; loops without any gates turn out to be enough for it."
_DEPTH = Preprint(
    "9901.00002",
    "How Deep Is Deep Enough?",
    ("Chidi Okafor", "Wilma Osei"),
    "Nine layers answer most of the questions that people ask of ninety.",
)
_MIRRORS = Preprint(
    "9901.00003", "Networks in Mirrors", ("Ines Calderon",), "A network that is trained on its own answers forgets."
)
_SPARSE = Preprint(
    "9901.00004", "Sparse Codes for Busy People", ("Noor Haddad",), "Nine weights in ten can go before anybody notices."
)
_WAITING = Preprint(
    "9901.00006", "Attention for Gardeners", ("Tomasz Wrona",), "Who waters everything has no time to weed."
)

PREPRINTS: dict[str, tuple[Preprint, Preprint]] = {
    paper[0].id: paper
    for paper in (
        (_GATES, replace(_GATES, version=4, abstract=_MENDED, comment="18 pages; a proof in section 3 is mended")),
        (_DEPTH, replace(_DEPTH, doi="10.5555/jlm.2026.17")),
        (_MIRRORS, replace(_MIRRORS, version=2, comment="This paper has been withdrawn by the author: wrong data")),
        (_SPARSE, replace(_SPARSE, version=2, comment="Superseded by arXiv:9901.00005")),
        (_WAITING, replace(_WAITING, journal="Journal of Learning Machines 12 (2026) 101-120")),
    )
}  # fmt: skip

_RETRACTED = Publication(
    "10.5555/jlm.2019.66", "Learning Without Data", (("Yusuf", "Demir"),), 2019, cited=12,
    page="https://journal-of-learning.example/doi/10.5555/jlm.2019.66",
)  # fmt: skip
_CORRECTED = Publication(
    "10.5555/jlm.2018.40", "Counting Weights Twice", (("Rosa", "Feld"), ("Henrik", "Aas")), 2018, cited=31,
    page="https://journal-of-learning.example/doi/10.5555/jlm.2018.40",
)  # fmt: skip
_DIFFERENT = Publication(
    "10.5555/nrp.2016.9", "Small Steps Downhill: A Survey", (("Mira", "Sato"), ("Chidi", "Okafor")), 2013,
    journal="Neural Reports and Papers", cited=7, page="https://walled-press.example/article/9",
)  # fmt: skip
_SEARCHED = Publication(
    "10.5555/jlm.2008.3", "Memory in Small Networks", (("Yusuf", "Demir"), ("Ada", "Lindqvist")), 2008, cited=54
)
_NOTE = "10.5555/jlm.notice."

PUBLICATIONS: dict[str, tuple[Publication | None, Publication | None]] = {
    "10.5555/jlm.2019.66": (
        _RETRACTED,
        replace(_RETRACTED, cited=13, updates=(("retraction", "Retraction", f"{_NOTE}1"),)),
    ),
    "10.5555/jlm.2018.40": (
        _CORRECTED,
        replace(_CORRECTED, cited=40, updates=(("erratum", "Erratum", f"{_NOTE}2"),)),
    ),
    "10.5555/nrp.2016.9": (_DIFFERENT, _DIFFERENT),
    "10.5555/jlm.2008.3": (_SEARCHED, _SEARCHED),
    "10.5555/jlm.2026.17": (
        None,
        Publication(
            "10.5555/jlm.2026.17", "On the Depth of Useful Networks", (("Chidi", "Okafor"), ("Wilma", "Osei")), 2026
        ),
    ),
}

REPOSITORIES: dict[str, tuple[Code, Code]] = {
    "someday-demo/gated-networks": (
        Code("someday-demo/gated-networks", "2026-11-02"),
        Code("someday-demo/gated-networks", "2026-11-02", archived=True),
    ),
    "someday-demo/loops": (
        Code("someday-demo/loops", "2026-10-30"),
        Code("someday-demo/patient-loops", "2026-10-30"),
    ),
    "someday-demo/old-toys": (Code("someday-demo/old-toys", "2019-05-06"), Code("someday-demo/old-toys", "2019-05-06")),
}

VIDEOS: dict[str, tuple[str, str]] = {
    "demoLoops01": ("Loops, explained with a skipping rope", "Loops, explained with a skipping rope"),
    "demoGone002": ("A net that dreams of birds", ""),
}
"""Titles; empty for a video that is gone."""
