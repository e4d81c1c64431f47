"""Which of an item's links is the resource itself, and which labels say only what a link leads to."""

import re
from dataclasses import dataclass

from crawler.lists.items import Run
from crawler.lists.marked import label_of
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
    tf weights pretrained announcement press release the a and of pubmed hal biorxiv acl-anthology openaccess cvf
    lecture huggingface hf x twitter discussion thread tweet interview medium part go to write up writeup see watch view get click
    spring summer fall autumn winter""".split()
)
# Of these, the ones that are no title even where an item begins with them.
_STRICT = frozenset("paper papers pdf ps arxiv link links here url doi html bib bibtex abstract openreview github git".split())
_WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
_IN_PAGE = re.compile(r"#|mailto:|tel:|javascript:", re.IGNORECASE)
_SOURCE = re.compile(r"[\s*_]*(?:by|from|at|@)\s*\Z", re.IGNORECASE)


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


def is_outside(link: Target) -> bool:
    """Whether a link leads out of the list, to something a browser can show."""
    return not _IN_PAGE.match(link.url)


def sort_links(runs: tuple[Run, ...]) -> Links:
    """Find the primary link among an item's runs."""
    places: dict[tuple[int, int | None], Target] = {}
    for run in runs:
        if run.link is not None:
            places.setdefault((run.link.start, run.link.used), run.link)
    links = tuple(places.values())
    outside = [link for link in links if is_outside(link)]
    if not outside:
        return Links(links, None, titled=False, leading=False, dropped=frozenset())
    views = [_View(runs, link) for link in outside]
    shown = [view for view in views if view.worded] or views
    dropped = frozenset(view.link.start for view in views if view.form)
    if shown[0].bare and not shown[0].before:
        return Links(links, shown[0].link, titled=False, leading=True, dropped=dropped)
    titles = [view for view in shown if not view.form and not view.bare]
    if titles and all(view.person and view.before for view in titles) and any(view.form for view in shown):
        titles = []  # "(Prof [Jane Doe](…)) **How to read** [[slides](…)]"
    best = _best(titles)
    if best is None:
        works = [view for view in shown if view.form or view.bare] or shown
        return Links(links, works[0].link, titled=False, leading=False, dropped=dropped)
    return Links(links, best.link, titled=True, leading=False, dropped=dropped - {best.link.start})


class _View:
    """How one link looks in its item."""

    def __init__(self, runs: tuple[Run, ...], link: Target) -> None:
        self.link = link
        at = [index for index, run in enumerate(runs) if run.link is link]
        before = "".join(run.text for run in runs[: at[0]] if not run.image)
        after = "".join(run.text for run in runs[at[-1] + 1 : at[-1] + 4])
        self.label = label_of(runs, link)
        self.worded = any(not runs[index].image and runs[index].text.strip() for index in at)
        self.strong = any(runs[index].strong for index in at)
        self.before = re.sub(r"[\W_]+", "", before)
        self.bare = not self.label or self.label in {link.url, link.url.removeprefix("mailto:")} or bool(
            re.fullmatch(r"(?:https?://|www\.)\S+", self.label)
        )
        wrapped = before.rstrip()[-1:] in {"[", "("} and after.lstrip()[:1] in {"]", ")"} and bool(self.before)
        square = wrapped and before.rstrip()[-1:] == "["
        opening = not self.before and not set(_WORD.findall(self.label.casefold())) <= _STRICT
        self.form = not self.bare and (
            square
            or (self.label.startswith("@") and bool(self.before))
            or (is_form(self.label) and not opening) or (wrapped and venue_name(self.label) is not None)
        )
        self.person = bool(_SOURCE.search(before)) or after.startswith(("'s", "’s")) or is_person(self.label)


def _best(titles: list[_View]) -> _View | None:
    """The link on the title: not a person's page where there is another, a bold one rather than one in mid-sentence."""
    if not titles:
        return None
    works = [view for view in titles if not view.person] or titles
    if works[0].before and not works[0].strong:
        return next((view for view in works if view.strong), works[0])
    return works[0]


def is_form(label: str) -> bool:
    """Whether a label names only a form of the resource: "pdf", "[code]", "Paper 2"."""
    words = _WORD.findall(label.casefold())
    return bool(words) and all(word in _FORMS or word.isdigit() for word in words)
