"""Which of an item's links is the resource itself, and which labels say only what a link leads to."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from crawler.lists.items import Run
from crawler.lists.marked import labels
from crawler.lists.names import is_person
from crawler.lists.source import Target
from crawler.lists.venues import venue_name

# Words of which labels are made that name a form of the resource, not the resource.
_FORMS = frozenset(
    """paper papers pdf ps arxiv code codes github gitlab git repo repository source sources implementation
    implementations video videos slide slides ppt pptx talk talks recording poster project page pages website web site
    home homepage demo demos data dataset datasets supp supplementary supplemental supplement material materials
    appendix link links here url doi html htm blog post article articles book review openreview notebook notebooks colab
    download online abstract bib bibtex model models tensorflow pytorch keras caffe torch theano matlab python julia
    official unofficial summary note notes youtube vimeo wiki docs doc documentation free amazon read more this mirror alt
    version v1 v2 v3 preprint full text extended short long journal conference oral spotlight errata ref reference
    citation cite iclr nips neurips icml cvpr iccv eccv acl emnlp aaai ijcai ieee acm springer sciencedirect elsevier
    tf weights pretrained announcement press release pubmed hal biorxiv acl-anthology openaccess cvf
    lecture huggingface hf x twitter discussion thread tweet interview medium part write up writeup see watch view get click
    spring summer fall autumn winter""".split()
)
_FILLERS = frozenset("a an and go in of on the to up with".split())
# Of these, the ones that are no title even where an item begins with them.
_STRICT = frozenset(
    "paper papers pdf ps arxiv link links here url doi html bib bibtex abstract openreview github git".split()
)
_WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
_WORDED = re.compile(r"[^\W\d_]")
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+")
_IN_PAGE = re.compile(r"#|mailto:|tel:|javascript:", re.IGNORECASE)
_SOURCE = re.compile(r"(?:\b(?:by|from|at)|@)\Z", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Links:
    """The links of one item, sorted out."""

    all: tuple[Target, ...]
    """In order, each once."""
    primary: Target | None
    """None where the item has none that leads out of the list."""
    titled: bool
    """Whether the label of the primary link is a title."""
    leading: bool
    """Whether the primary link is a bare address before any word."""
    dropped: frozenset[int]
    """`Target.start` of links whose labels name only a form."""
    labels: Mapping[tuple[int, int | None], tuple[Target, str]]
    """Every link with its text."""

    def label(self) -> str:
        """The text of the primary link."""
        assert self.primary is not None
        return self.labels[(self.primary.start, self.primary.used)][1]


def is_outside(link: Target) -> bool:
    """Whether a link leads out of the list, to something a browser can show."""
    return not _IN_PAGE.match(link.url)


def sort_links(runs: tuple[Run, ...]) -> Links:
    """Find the primary link among an item's runs."""
    found = labels(runs)
    links = tuple(link for link, _ in found.values())
    outside = [link for link in links if is_outside(link)]
    if not outside:
        return Links(links, None, titled=False, leading=False, dropped=frozenset(), labels=found)
    if len(runs) == 1 and not runs[0].image and runs[0].text.strip():
        return _alone(links[0], found)
    views = _views(runs, outside, found)
    shown = [view for view in views if view.worded] or views
    dropped = frozenset(view.link.start for view in views if view.form)
    if shown[0].bare and not shown[0].before:
        return Links(links, shown[0].link, titled=False, leading=True, dropped=dropped, labels=found)
    titles = [view for view in shown if not view.form and not view.bare]
    forms = any(view.form for view in shown)
    if titles and forms and all(view.before and view.is_person() for view in titles):
        titles = []  # "(Prof [Jane Doe](…)) **How to read** [[slides](…)]"
    best = _best(titles)
    if best is None:
        works = [view for view in shown if view.form or view.bare] or shown
        return Links(links, works[0].link, titled=False, leading=False, dropped=dropped, labels=found)
    return Links(links, best.link, titled=True, leading=False, dropped=dropped - {best.link.start}, labels=found)


def _alone(link: Target, found: Mapping[tuple[int, int | None], tuple[Target, str]]) -> Links:
    """Of an item that is one link and nothing else."""
    ((_, label),) = found.values()
    bare = _is_bare(link, label)
    form = not bare and is_form(label) and set(_WORD.findall(label.casefold())) <= _STRICT
    dropped = frozenset({link.start}) if form else frozenset[int]()
    return Links((link,), link, titled=not bare and not form, leading=bare, dropped=dropped, labels=found)


def _is_bare(link: Target, label: str) -> bool:
    """Whether a link shows nothing but an address."""
    return not label or label == link.url or bool(_ADDRESS.fullmatch(label))


def links_of(runs: tuple[Run, ...]) -> tuple[Target, ...]:
    """The links of some runs, in order, each once."""
    return tuple({(run.link.start, run.link.used): run.link for run in runs if run.link}.values())


def _views(
    runs: tuple[Run, ...], links: list[Target], found: Mapping[tuple[int, int | None], tuple[Target, str]]
) -> list["_View"]:
    """How each link looks, in one walk over the runs."""
    first: dict[tuple[int, int | None], int] = {}
    last: dict[tuple[int, int | None], int] = {}
    word = len(runs)  # the first run with a word in it
    for index, run in enumerate(runs):
        if run.link:
            first.setdefault((run.link.start, run.link.used), index)
            last[(run.link.start, run.link.used)] = index
        if word == len(runs) and not run.image and _WORDED.search(run.text):
            word = index
    keys = [(link.start, link.used) for link in links]
    return [_View(runs, found[key], first[key], last[key], before=word < first[key]) for key in keys]


class _View:
    """How one link looks in its item."""

    __slots__ = ("_after", "_preceding", "bare", "before", "form", "label", "link", "strong", "worded")

    def __init__(
        self, runs: tuple[Run, ...], found: tuple[Target, str], first: int, last: int, *, before: bool
    ) -> None:
        own = runs[first : last + 1]
        self.link, self.label = found
        self.before = before
        self.worded = any(not run.image and run.text.strip() for run in own)
        self.strong = any(run.strong for run in own)
        self.bare = _is_bare(self.link, self.label)
        preceding = runs[first - 1].text if first else ""
        if not preceding.strip() and first > 1:
            preceding = runs[first - 2].text
        self._preceding = preceding.rstrip()
        self._after = runs[last + 1].text if last + 1 < len(runs) else ""
        self.form = not self.bare and self._is_form()

    def _is_form(self) -> bool:
        """Whether it says only what it leads to: "pdf", or anything in square brackets behind a text."""
        opening = self._preceding[-1:]
        wrapped = self.before and opening in {"[", "("} and self._after.lstrip()[:1] in {"]", ")"}
        if (wrapped and opening == "[") or (self.before and self.label.startswith("@")):
            return True
        words = _WORD.findall(self.label.casefold())
        if is_form(self.label):
            return self.before or set(words) <= _STRICT
        return wrapped and venue_name(self.label) is not None

    def is_person(self) -> bool:
        """Whether it leads to a person's page."""
        return bool(_SOURCE.search(self._preceding)) or self._after.startswith(("'s", "’s")) or is_person(self.label)


def _best(titles: list[_View]) -> _View | None:
    """The link on the title: not a person's page where there is another, a bold one rather than one in mid-sentence."""
    if not titles:
        return None
    if len(titles) == 1:
        return titles[0]
    works = [view for view in titles if not view.is_person()] or titles
    if works[0].before and not works[0].strong:
        return next((view for view in works if view.strong), works[0])
    return works[0]


@lru_cache(maxsize=4096)  # "pdf", "code", "slides" …
def is_form(label: str) -> bool:
    """Whether a label names only a form of the resource: "pdf", "[code]", "Paper 2"."""
    words = [word for word in _WORD.findall(label.casefold()) if word not in _FILLERS]
    return bool(words) and all(word in _FORMS or word.isdigit() for word in words)
