"""What registries and services say where a page could not be judged."""

from datetime import UTC, datetime

import pytest

from crawler.model.answer import Answer, Service
from crawler.model.identity import Identity, Kind
from crawler.model.verdict import Verdict, VerdictName
from crawler.verdicts import hear_witnesses

NOW = datetime(2026, 11, 23, tzinfo=UTC)
WALL = Verdict(VerdictName.UNVERIFIED, "bot-wall", evidence=("a wall",))
FINE = Verdict(VerdictName.OK, "ok")
EXCLUDED = Verdict(VerdictName.SKIPPED, "excluded")
DOWN = Verdict(VerdictName.FAILING, "timeout")
LOOKS_GONE = Verdict(VerdictName.BROKEN, "soft-404")
GONE = Verdict(VerdictName.BROKEN, "not-found")
KINDS = {Service.ARXIV: Kind.ARXIV, Service.GITHUB: Kind.GITHUB, Service.YOUTUBE: Kind.YOUTUBE}


def says(service, known=True, leads_to=None):
    return Answer(service, Identity(KINDS.get(service, Kind.DOI), "x"), NOW, known=known, leads_to=leads_to)


@pytest.mark.parametrize(
    ("url", "verdict", "answers", "expected"),
    [
        ("https://doi.org/10.1/x", WALL, [says(Service.CROSSREF)], "ok"),
        ("https://youtu.be/x", EXCLUDED, [says(Service.YOUTUBE, known=False)], "excluded"),
        ("https://dx.doi.org/10.1/x", WALL, [says(Service.DOI)], "ok"),
        ("https://doi.org/10.1/x", WALL, [says(Service.CROSSREF, False), says(Service.DATACITE)], "ok"),
        ("https://doi.org/10.1/x", WALL, [says(Service.CROSSREF, False)], "bot-wall"),  # some other agency's
        ("https://doi.org/10.1/x", WALL, [says(Service.CROSSREF, False), says(Service.DOI, False)], "not-found"),
        ("https://doi.org/10.1/x", DOWN, [says(Service.DOI)], "timeout"),  # the registry is there, the page is not
        ("https://doi.org/10.1/x", GONE, [says(Service.DOI)], "not-found"),
        ("https://doi.org/10.1/x", FINE, [says(Service.DOI, False)], "ok"),  # the page itself is the better witness
        ("https://www.pub.example/a/1/", WALL, [says(Service.CROSSREF, leads_to="https://pub.example/a/1")], "ok"),
        ("https://pub.example/a/2", WALL, [says(Service.CROSSREF, leads_to="https://pub.example/a/1")], "bot-wall"),
        ("https://pub.example/a/2", WALL, [says(Service.DOI, False)], "bot-wall"),
        ("https://arxiv.org/abs/1706.03762", WALL, [says(Service.ARXIV)], "ok"),
        ("https://www.alphaxiv.org/abs/1706.03762", WALL, [says(Service.ARXIV)], "bot-wall"),  # a mirror of its own
        ("https://arxiv.org/abs/1706.03762", WALL, [says(Service.ARXIV, False)], "bot-wall"),
        ("https://github.com/a/b", WALL, [says(Service.GITHUB)], "ok"),
        ("https://github.com/a/b", WALL, [says(Service.GITHUB, False)], "not-found"),
        ("https://github.com/a/b/blob/main/x.py", WALL, [says(Service.GITHUB)], "bot-wall"),  # the file may be gone
        ("https://www.youtube.com/watch?v=x", FINE, [says(Service.YOUTUBE, False)], "media-unavailable"),
        ("https://www.youtube.com/watch?v=x", WALL, [says(Service.YOUTUBE, False)], "media-unavailable"),
        ("https://www.youtube.com/watch?v=x", WALL, [says(Service.YOUTUBE)], "ok"),
        ("https://www.youtube.com/watch?v=x", FINE, [says(Service.YOUTUBE)], "ok"),
        ("https://arxiv.org/abs/1706.03762", LOOKS_GONE, [says(Service.ARXIV)], "ok"),
        ("https://arxiv.org/abs/1706.03762", LOOKS_GONE, [says(Service.ARXIV, False)], "soft-404"),
        ("https://pub.example/a/2", LOOKS_GONE, [says(Service.CROSSREF)], "soft-404"),
        ("https://x.example/", WALL, [], "bot-wall"),
    ],
)
def test_a_witness_is_heard_where_the_page_says_nothing(url, verdict, answers, expected):
    heard = hear_witnesses(url, verdict, answers)

    assert heard.reason == expected
    assert heard == verdict or len(heard.evidence) > len(verdict.evidence)
