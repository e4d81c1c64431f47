"""What services say of listed works becomes findings where it is due, and nowhere else."""

from datetime import UTC, datetime

import pytest

from crawler.findings.notices import find_notices
from crawler.findings.papers import find_papers
from crawler.findings.published import find_published
from crawler.findings.repositories import find_repositories
from crawler.lists import read
from crawler.metadata import complete, subjects
from crawler.model.answer import Answer, Notice, Repository, Service
from crawler.model.identity import Identity, Kind
from crawler.model.record import Field, Record
from crawler.model.run import LinkRow
from crawler.model.verdict import Verdict, VerdictName

NOW = datetime(2026, 11, 23, tzinfo=UTC)
PAPER = Identity(Kind.ARXIV, "1506.00019")
AUTHORS = ("Zachary C. Lipton", "John Berkowitz")


def said(service, **values):
    return Record(**{name: Field(value, service.value) for name, value in values.items()})


def arxiv(**changes):
    record = said(Service.ARXIV, title="A Critical Review of Loops", authors=AUTHORS, year=2015, venue="arXiv")
    given = {"record": record, "preprint": True, "version": 4} | changes
    return Answer(Service.ARXIV, PAPER, NOW, **given)


def crossref(doi, title="A Critical Review of Loops", authors=AUTHORS, **changes):
    record = said(Service.CROSSREF, title=title, authors=authors, year=2019, venue="Journal of Loops", doi=doi)
    return Answer(Service.CROSSREF, Identity(Kind.DOI, doi), NOW, **({"record": record} | changes))


def found(line, *answers, verdict="ok"):
    reading = read(f"# Papers\n\n- {line}\n".encode(), "list.md")
    links = {}
    for link in reading.links:
        named = {work.key for work in subjects(link.url)}
        dois = {f"doi {answer.published_as}" for answer in answers if answer.published_as}
        own = tuple(answer for answer in answers if answer.identity.key in named | dois)
        judged = Verdict(VerdictName(verdict), verdict)
        links[link.url] = LinkRow(link.url, judged, 200, None, None, None, (), (), complete(None, own), own)
    everything = [
        *find_papers(reading, links), *find_published(reading, links), *find_notices(reading, links),
        *find_repositories(reading, links),
    ]  # fmt: skip
    return {finding.kind: finding for finding in everything}


LINE = "[A Critical Review of Loops](https://arxiv.org/abs/1506.00019{}) by Zachary C. Lipton and John Berkowitz (2015)"


def test_the_version_that_withdraws_a_work_is_none_to_list():
    withdrawn = Notice("withdrawn", "This paper has been withdrawn")

    assert set(found(LINE.format("v3"), arxiv(notices=(withdrawn,)))) == {"withdrawn"}


@pytest.mark.parametrize("listed", ["v4", "v5", ""])
def test_the_newest_version_and_no_version_are_both_right(listed):
    assert found(LINE.format(listed), arxiv()) == {}


def test_a_newer_version_is_told_with_the_authors_comment_and_a_fix():
    finding = found(LINE.format("v2"), arxiv(comment="a proof is mended"))["new-version"]

    assert finding.fresh == finding.fix.replacement == "https://arxiv.org/abs/1506.00019v4"
    assert "“a proof is mended”" in " ".join(finding.evidence)


def test_version_2_is_not_seen_in_version_20():
    line = "[Loops](https://arxiv.org/pdf/1506.00019v20)"

    assert found(line, arxiv(version=21))["new-version"].fix.replacement == "https://arxiv.org/pdf/1506.00019v21"


def test_a_preprint_that_was_published_under_another_title():
    answers = (arxiv(published_as="10.5555/loops"), crossref("10.5555/loops", title="On Networks That Remember"))
    findings = found(LINE.format(""), *answers)

    assert set(findings) == {"published"}
    assert findings["published"].fresh == "https://doi.org/10.5555/loops"
    assert "“On Networks That Remember”" in findings["published"].evidence[0]


def test_a_doi_of_another_work_is_not_believed():
    other = crossref("10.1/other", title="Fish of the North Sea", authors=("Ada Fisher",))

    assert found(LINE.format(""), arxiv(published_as="10.1/other"), other) == {}


@pytest.mark.parametrize(
    "line",
    [
        LINE.format("").replace("(2015)", "in *Journal of Loops* (2019)"),
        LINE.format("") + " [doi](https://doi.org/10.5555/loops)",
    ],
)
def test_who_names_the_journal_already_is_not_told_of_it(line):
    answers = (arxiv(published_as="10.5555/loops"), crossref("10.5555/loops"))

    assert "published" not in found(line, *answers)


def test_a_preprints_year_is_right_beside_that_of_its_publication():
    answers = (arxiv(published_as="10.5555/loops"), crossref("10.5555/loops"))

    assert "year-differs" not in found(LINE.format(""), *answers)


def test_a_claim_is_outdated_when_the_authors_name_a_journal():
    finding = found(LINE.format("") + " (Under review)", arxiv(journal="Journal of Loops 7 (2019)"))["claim-outdated"]

    assert finding.fresh == "Journal of Loops 7 (2019)"
    assert finding.fix is not None
    assert finding.fix.replacement == "Journal of Loops 7 (2019)"


DOI_LINE = "[A Critical Review of Loops](https://doi.org/10.5555/loops) by Zachary C. Lipton, in *{}* (2019)"


@pytest.mark.parametrize(
    ("venue", "differs"),
    [
        ("Journal of Loops", False),
        ("J. Loops", False),
        ("Loops", False),
        ("JL", False),  # who abbreviates is believed
        ("NeurIPS", False),
        ("Fisheries Weekly", True),
    ],
)
def test_another_venue_is_told_where_it_can_be_no_other_name_of_the_same(venue, differs):
    assert ("venue-differs" in found(DOI_LINE.format(venue), crossref("10.5555/loops"))) is differs


@pytest.mark.parametrize("kind", ["retracted", "withdrawn", "concern", "superseded"])
def test_what_was_declared_is_told_with_its_source(kind):
    notice = Notice(kind, "so it is declared", "https://doi.org/10.1/notice", "2026-01-02")
    finding = found(DOI_LINE.format("Journal of Loops"), crossref("10.5555/loops", notices=(notice,)))[kind]

    assert (finding.source, finding.fresh) == ("Crossref", "https://doi.org/10.1/notice")
    assert finding.evidence == ("so it is declared", "since 2026-01-02")


def test_a_retraction_of_another_work_under_a_wrong_doi_is_not_told():
    notice = Notice("retracted", "so it is declared")
    other = crossref("10.5555/loops", title="Fish of the North Sea", authors=("Ada Fisher",), notices=(notice,))

    assert found(DOI_LINE.format("Journal of Loops"), other) == {}


CODE = "[loops](https://github.com/a/loops): code"


def github(name="a/loops", **state):
    repository = Repository(name, **({"pushed_at": datetime(2026, 11, 1, tzinfo=UTC)} | state))
    return Answer(Service.GITHUB, Identity(Kind.GITHUB, "a/loops"), NOW, repository=repository)


@pytest.mark.parametrize(
    ("answer", "kinds"),
    [
        (github(), set()),
        (github("A/Loops"), set()),
        (github(archived=True), {"repository-archived"}),
        (github(pushed_at=datetime(2024, 11, 1, tzinfo=UTC)), {"repository-idle"}),
        (github(pushed_at=datetime(2024, 12, 1, tzinfo=UTC)), set()),
        (github(pushed_at=None), set()),
        (github(archived=True, pushed_at=datetime(2019, 1, 1, tzinfo=UTC)), {"repository-archived"}),
        (github("b/loops"), {"repository-moved"}),
    ],
)
def test_what_has_become_of_a_repository(answer, kinds):
    assert set(found(CODE, answer)) == kinds


def test_a_repository_that_moved_is_mended_at_whatever_depth():
    line = "[loops](https://github.com/a/loops/tree/main/x)"

    assert found(line, github("b/l"))["repository-moved"].fix.replacement == "https://github.com/b/l/tree/main/x"
