"""The list that the project was born from, on a web where everything that it names is there.

In the week after the first visit all that can become of its works becomes of them. None of this has happened: the
services say it here to see whether each finding is told where it is due, and none where it is not.
"""

import shutil
from dataclasses import replace
from urllib.parse import urlsplit

import pytest

from crawler.demo import answering, services
from crawler.demo import web as demo_web
from crawler.demo.answers import fine, stays
from crawler.demo.hosts import HOSTS, Host
from crawler.demo.page import Facts, pdf, shown
from crawler.demo.works import Code, Preprint, Publication
from crawler.lists import read

from .conftest import FIRST, QUICK, SECOND, Person

ARXIV, GITHUB = "http://arxiv.org/pdf/", "https://github.com/"
REVIEW = "A Critical Review of Recurrent Neural Networks for Sequence Learning"
NATURE, CHAPTER = "10.1038/nature14539", "10.1007/978-3-642-35289-8_26"
_ALL_FIELDS = {"title-changed", "authors-differ", "year-differs", "venue-differs"}
DUE = {
    ("published", ARXIV + "1206.5533v2.pdf"),
    ("new-version", ARXIV + "1502.01852v1.pdf"),
    ("abstract-changed", ARXIV + "1502.01852v1.pdf"),
    ("withdrawn", ARXIV + "1502.03167v3.pdf"),
    ("superseded", ARXIV + "1506.00019v4.pdf"),
    ("claim-outdated", ARXIV + "1409.2329v5.pdf"),
    ("repository-idle", GITHUB + "Vict0rSch/data_science_polytechnique"),
    ("repository-archived", GITHUB + "ujjwalkarn/Machine-Learning-Tutorials"),
    ("repository-moved", GITHUB + "ChristosChristofidis/awesome-deep-learning"),
    *((kind, NATURE) for kind in (*_ALL_FIELDS, "concern")),
}


@pytest.fixture(scope="module")
def reports(shared, tmp_path_factory):
    """Of the first visit, and of the one a week later; the list before and after its fixes."""
    folder = tmp_path_factory.mktemp("founding")
    name = "useful_resources.md"
    shutil.copyfile(shared / "lists" / name, folder / name)
    before = (folder / name).read_text(encoding="utf-8")
    reading = read(before.encode(), name)
    with pytest.MonkeyPatch.context() as patch:
        _make_web(patch, reading)
        with demo_web.DemoWeb(folder) as web:
            person, seen = Person(folder, web), []
            for now in (FIRST, SECOND):
                result = person.run("check", name, *QUICK, now=now)
                assert result.returncode in (0, 1), result.stderr
                seen.append(person.report())
                web.let_time_pass()
            assert person.run("fix", name, "--apply", now=SECOND).returncode == 0
            assert "nothing to fix" in person.run("fix", name, "--apply", now=SECOND).stderr
    return *seen, before, (folder / name).read_text(encoding="utf-8")


def _make_web(patch, reading):
    abstracts = {entry.url: entry.abstract.strip("[. ]") for entry in reading.entries if entry.abstract}
    titles = {link.url: link.label or "A page" for link in reading.links}
    urls = {link.url.partition("#")[0] for link in reading.links if link.url.startswith("http")}
    rows = tuple(stays(url if urlsplit(url).path else f"{url}/", fine(_page(url, titles)), "as listed") for url in urls)
    names = sorted({urlsplit(url).netloc for url in urls} | set(services.HOSTS))
    for module in (answering, demo_web):
        patch.setattr(module, "HOSTS", (*(host for host in HOSTS if host.name not in names), *map(Host, names)))
    patch.setattr(answering, "ROWS", rows)
    patch.setattr(services, "PREPRINTS", _preprints(abstracts))
    patch.setattr(services, "PUBLICATIONS", PUBLICATIONS)
    patch.setattr(services, "REPOSITORIES", REPOSITORIES)
    video = ("Deep Learning Lecture 12: Recurrent Neural Nets and LSTMs",) * 2
    patch.setattr(services, "VIDEOS", {"56TYLaQN4N8": video})


def _page(url, titles):
    words = f"What {titles[url]} has to say. " * 40
    return pdf(Facts("")) if url.endswith(".pdf") else shown("site", Facts(titles[url], words))


def _preprints(abstracts):
    def paper(number, listed, title, *authors, **then):
        abstract = abstracts[f"{ARXIV}{number}v{listed}.pdf"]
        now = Preprint(number, title, authors, abstract, listed, "2015-02-06")
        return number, (now, replace(now, **then))

    return dict(
        (
            paper(
                "1206.5533", 2, "Practical recommendations for gradient-based training of deep architectures",
                "Yoshua Bengio", doi=CHAPTER,
            ),
            paper(
                "1502.01852", 1,
                "Delving Deep into Rectifiers: Surpassing Human-Level Performance on ImageNet Classification",
                "Kaiming He", "Xiangyu Zhang", "Shaoqing Ren", "Jian Sun",
                version=2, abstract="Everything that was said of rectifiers is said of something else now. " * 3,
            ),
            paper(
                "1502.03167", 3,
                "Batch Normalization: Accelerating Deep Network Training by Reducing Internal Covariate Shift",
                "Sergey Ioffe", "Christian Szegedy",
                version=4, comment="This paper has been withdrawn by the authors",
            ),
            paper(
                "1506.00019", 4, REVIEW, "Zachary C. Lipton", "John Berkowitz", "Charles Elkan",
                comment="Superseded by arXiv:9901.00005",
            ),
            paper(
                "1409.2329", 5, "Recurrent Neural Network Regularization",
                "Wojciech Zaremba", "Ilya Sutskever", "Oriol Vinyals", journal="Journal of Loops 12 (2026) 101-120",
            ),
        )
    )  # fmt: skip


_NATURE = Publication(
    NATURE, "Deep learning", (("Yann", "LeCun"), ("Yoshua", "Bengio"), ("Geoffrey", "Hinton")), 2015, "Nature", 60_000
)
_CHAPTER = Publication(
    CHAPTER, "Practical Recommendations for Gradient-Based Training of Deep Architectures", (("Yoshua", "Bengio"),),
    2012, "Lecture Notes in Computer Science",
)  # fmt: skip
PUBLICATIONS = {
    NATURE: (
        _NATURE,
        replace(
            _NATURE, title="On the fisheries of the northern lakes", authors=_NATURE.authors[:2], year=1987,
            journal="Annals of Fisheries", updates=(("erratum", "Erratum", "10.5555/nature.erratum"),),
        ),
    ),
    CHAPTER: (None, _CHAPTER),
}  # fmt: skip
REPOSITORIES = {
    listed: tuple(Code(*state) for state in states)
    for listed, states in {
        "Vict0rSch/data_science_polytechnique": [
            ("Vict0rSch/data_science_polytechnique", "2024-11-20"),
            ("Vict0rSch/data_science_polytechnique", "2024-11-20"),
        ],
        "ujjwalkarn/Machine-Learning-Tutorials": [
            ("ujjwalkarn/Machine-Learning-Tutorials", "2026-05-01"),
            ("ujjwalkarn/Machine-Learning-Tutorials", "2026-05-01", True),
        ],
        "ChristosChristofidis/awesome-deep-learning": [
            ("ChristosChristofidis/awesome-deep-learning", "2026-05-01"),
            ("ChristosChristofidis/awesome-deeper-learning", "2026-05-01"),
        ],
        "Vict0rSch/Deep-Learning": [("Vict0rSch/Deep-Learning", "2026-05-01")] * 2,
    }.items()
}  # fmt: skip


def findings(report):
    """(kind, address) of all; the long address of the one article in Nature by its DOI."""
    of_entries = [(finding, entry["url"]) for entry in report["entries"] for finding in entry["findings"]]
    return {
        (each["kind"], NATURE if "nature14539" in (url or "") else url)
        for each, url in (*of_entries, *((finding, finding["listed"]) for finding in report["findings"]))
    }


WRITTEN_WRONG = {"malformed-link"}


def test_of_a_web_that_is_as_it_was_nothing_is_told(reports):
    first, _, _, _ = reports

    assert {kind for kind, _ in findings(first)} == WRITTEN_WRONG


def test_each_finding_is_told_where_it_is_due_and_nowhere_else(reports):
    first, second, _, _ = reports

    assert findings(second) - findings(first) == DUE


def test_every_link_is_there(reports):
    for report in reports[:2]:
        assert {link["verdict"] for link in report["links"]} <= {"ok", "skipped"}


def test_the_fixes_change_the_lines_of_what_is_certain_and_no_others(reports):
    _, _, before, after = reports
    pairs = [pair for pair in zip(before.splitlines(), after.splitlines(), strict=True) if pair[0] != pair[1]]

    changed = "\n".join(new for _, new in pairs)
    assert f"([published](https://doi.org/{CHAPTER}))" in changed
    assert "1502.01852v2" in changed
    assert "Journal of Loops 12 (2026) 101-120" in changed
    assert "ChristosChristofidis/awesome-deeper-learning" in changed
    assert len(pairs) == 9
