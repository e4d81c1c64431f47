"""Works, code and videos that the demo's services know more of than their pages tell."""

from crawler.demo import faults
from crawler.demo.answers import Answer, Row, besides, broken, fine, moved, stays, unverified
from crawler.demo.missing import NOT_FOUND
from crawler.demo.page import Facts, html, shown
from crawler.demo.works import PREPRINTS, PUBLICATIONS, VIDEOS, Preprint


def _preprint(number: str, listed: str, why: str) -> Row:
    first, second = PREPRINTS[number]
    return Row(f"https://arxiv.org/{listed}", _page(first), _page(second), why)


def _page(paper: Preprint) -> Answer:
    arxiv = f"{paper.id}v{paper.version}"
    return fine(shown("paper", Facts(paper.title, paper.abstract, paper.authors, paper.day, arxiv=arxiv)))


def _publication(doi: str) -> tuple[Row, Row]:
    """The DOI's address and the page that it leads to."""
    work = PUBLICATIONS[doi][0]
    assert work is not None
    names = tuple(f"{given} {family}" for given, family in work.authors)
    facts = Facts(work.title, "", names, f"{work.year}-05-04", venue=work.journal, doi=doi)
    return (
        stays(f"https://doi.org/{doi}", fine(faults.redirect(302, work.page)), "a DOI leads to its publisher"),
        besides(stays(work.page, fine(shown("article", facts)), "where the DOI leads")),
    )


def _repository(name: str, why: str) -> Row:
    facts = Facts(name, "Code for a paper.", ("someday demo",), "2026-10-30")
    return stays(f"https://github.com/{name}", fine(shown("repository", facts)), why)


def _video(name: str) -> Answer:
    # A deleted video's page answers like any other: the player says so by script.
    return fine(shown("video", Facts(VIDEOS[name][0], "A talk of twenty minutes.", ("someday demo",), "2020-02-02")))


_WALLED = "https://walled-press.example/article/9"

ROWS = (
    _preprint("9901.00001", "abs/9901.00001v2", "a listed version that is soon no longer the newest"),
    _preprint("9901.00002", "abs/9901.00002", "a preprint that is published under another title"),
    _preprint("9901.00003", "abs/9901.00003", "a preprint that its author withdraws"),
    _preprint("9901.00004", "abs/9901.00004", "a preprint that another one takes the place of"),
    _preprint("9901.00006", "abs/9901.00006", "a preprint that is accepted by a journal"),
    *_publication("10.5555/jlm.2019.66"),
    *_publication("10.5555/jlm.2018.40"),
    Row(
        "https://doi.org/10.5555/nrp.2016.9",
        Answer(faults.redirect(302, _WALLED)),
        Answer(faults.redirect(302, _WALLED)),
        "a DOI that is fine, before a publisher who lets no machine in",
    ),
    besides(stays(_WALLED, unverified("bot-wall", faults.bot_wall(html("wall", Facts("Walled Press")))), "the wall")),
    stays(
        "https://doi.org/10.5555/jlm.never",
        broken("not-found", NOT_FOUND),
        "a DOI that was never registered",
    ),
    _repository("someday-demo/gated-networks", "a repository that is archived"),
    Row(
        "https://github.com/someday-demo/loops",
        _repository("someday-demo/loops", "").first,
        moved(faults.redirect(301, "https://github.com/someday-demo/patient-loops")),
        "a repository that is renamed",
    ),
    besides(_repository("someday-demo/patient-loops", "its new name")),
    _repository("someday-demo/old-toys", "a repository that nobody has touched for years"),
    stays("https://www.youtube.com/watch?v=demoLoops01", _video("demoLoops01"), "a video"),
    Row(
        "https://www.youtube.com/watch?v=demoGone002",
        _video("demoGone002"),
        broken("media-unavailable", _video("demoGone002").act),
        "a video that is deleted, and whose page answers as ever",
    ),
)
