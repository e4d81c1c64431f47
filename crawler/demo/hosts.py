"""The demo web in tables: what is special about a host, all addresses together, and what is true of each.

Names end in .example (RFC 2606), so that nobody ever reaches a real site by accident; but for services and those whose
names they know (arXiv, DOIs, GitHub, YouTube), where works, repositories and videos are ones that do not exist.
"""

from dataclasses import dataclass
from urllib.parse import urlsplit

from crawler.demo.answers import Act, Row, Truth, besides, truth
from crawler.demo.certificates import Tls
from crawler.demo.missing import NOT_FOUND, SOFT_404, TO_METRICS_HOME, parked
from crawler.demo.rows import code, courses, faulty, other, papers, posts, watched
from crawler.demo.services import HOSTS as SERVICES


@dataclass(frozen=True, slots=True)
class Host:
    """What is special about a host; each pair is (first visit, second visit)."""

    name: str
    tls: tuple[Tls, Tls] = (Tls.GOOD, Tls.GOOD)
    robots: tuple[str | None, str | None] = (None, None)
    """The body of /robots.txt; None for 404."""
    refuses: bool = False
    """Nobody listens at the first visit."""
    elsewhere: tuple[Act, Act] = (NOT_FOUND, NOT_FOUND)
    """What addresses that stand in no row are answered."""


_FORBID_ALL = "User-agent: *\nDisallow: /\n"
_ALLOW_ALL = "User-agent: *\nDisallow:\n"
_WAIT_A_SECOND = "User-agent: *\nCrawl-delay: 1\nDisallow: /staff/\n"

_SPECIAL = (
    Host("askaround.example", robots=(_ALLOW_ALL, _ALLOW_ALL)),
    Host("dataset-depot.example", refuses=True),
    Host("gentle-gradients.example", elsewhere=(NOT_FOUND, parked("gentle-gradients.example"))),
    Host("half-chain.example", tls=(Tls.HALF_CHAIN, Tls.HALF_CHAIN)),
    Host("home-server.example", tls=(Tls.SELF_SIGNED, Tls.SELF_SIGNED)),
    Host("learnhub.example", elsewhere=(SOFT_404, SOFT_404)),
    Host("members-forum.example", robots=(_FORBID_ALL, _ALLOW_ALL)),
    Host("monkey-metrics.example", elsewhere=(TO_METRICS_HOME, TO_METRICS_HOME)),
    Host(
        "neural-tutorials.example", elsewhere=(parked("neural-tutorials.example"), parked("neural-tutorials.example"))
    ),
    Host("old-certificate.example", tls=(Tls.EXPIRED, Tls.GOOD)),
    Host("polite-library.example", robots=(_WAIT_A_SECOND, _WAIT_A_SECOND)),
    Host("wrong-name.example", tls=(Tls.OTHER_NAME, Tls.OTHER_NAME)),
)


ROWS: tuple[Row, ...] = (
    *papers.ROWS,
    *posts.ROWS,
    *courses.ROWS,
    *code.ROWS,
    *other.ROWS,
    *watched.ROWS,
    *(besides(row) for row in faulty.ROWS),
)

# Addresses as listed that have no answer of their own: places within a page, and what is never fetched.
_WITHOUT_ANSWER = (
    Truth(
        "https://deep-course.example/syllabus#recurrent-networks",
        *("ok", "ok", "broken", "fragment-missing"),
        "a place within the course page, gone when it is rewritten",
    ),
    Truth("https://deep-course.example/syllabus#backpropagation", *("ok", "ok", "ok", "ok"), "a place that stays"),
    Truth("https://dlbook.example/contents/rnn.html#gradients", *("ok", "ok", "ok", "ok"), "a section of a chapter"),
    Truth("mailto:mira@mira-sato.example", *("skipped", "mailto", "skipped", "mailto"), "the maintainer's address"),
    Truth("#Reading-Lists", *("skipped", "in-page", "skipped", "in-page"), "an in-page link in the wrong case"),
    Truth("#papers", *("skipped", "in-page", "skipped", "in-page"), "an in-page link"),
    Truth("#recurrent-networks", *("skipped", "in-page", "skipped", "in-page"), "an in-page link"),
)

TRUTHS: tuple[Truth, ...] = (*map(truth, ROWS), *_WITHOUT_ANSWER)
"""Every address, those of list.md and those besides."""

HOSTS: tuple[Host, ...] = tuple(
    {host.name: host for host in _SPECIAL}.get(name, Host(name))
    for name in sorted({*(urlsplit(row.url).netloc for row in ROWS), *SERVICES})
)
