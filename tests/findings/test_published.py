"""Works that have appeared since they were listed: the list can say so, beside the preprint or in a claim's place."""

import pytest

from crawler.findings.published import find_published
from crawler.lists import edit, read
from crawler.model.record import Field, Record
from crawler.model.run import LinkRow
from crawler.model.verdict import Verdict, VerdictName

URL = "https://arxiv.org/abs/1409.0473"
DOI = "10.1234/nmt.2015"
TITLE = "Neural Machine Translation by Jointly Learning to Align and Translate"
PUBLISHED = {"venue": "Journal of Machine Translation", "year": 2015, "doi": DOI}


def after(text, path="list.md", **fields):
    """The list after its fixes, with the line ends that it has."""
    data = text.encode()
    reading = read(data, path)
    given = {"title": TITLE, "authors": ("Dzmitry Bahdanau",), **(fields or PUBLISHED)}
    record = Record(**{name: Field(value, "Crossref") for name, value in given.items()})
    ok = Verdict(VerdictName.OK, "ok")
    rows = {URL: LinkRow(URL, ok, 200, None, None, None, (), (), record)}
    fixes = [finding.fix for finding in find_published(reading, rows) if finding.fix is not None]
    return edit.apply(data, edit.certain(data, path, fixes)).decode()


@pytest.mark.parametrize(
    ("path", "before", "behind", "addition"),
    [
        ("list.md", f"- [{TITLE}]({URL})", " by D. Bahdanau (2014)\n", f" ([published](https://doi.org/{DOI}))"),
        ("list.md", f"- [{TITLE}](<{URL}>)", "\n", f" ([published](https://doi.org/{DOI}))"),
        ("list.md", f'- [{TITLE}]({URL} "on arXiv")', " (2014)\r\n", f" ([published](https://doi.org/{DOI}))"),
        ("list.md", f"* **[{TITLE}]({URL})", "**, [code](https://a.example/)\n", f" ([published](https://doi.org/{DOI}))"),
        ("list.md", f"| Title | Year |\n|-|-|\n| [{TITLE}]({URL})", " | 2014 |\n", f" ([published](https://doi.org/{DOI}))"),
        ("list.md", f"- {TITLE}, <{URL}>", " (2014)\n", f", <https://doi.org/{DOI}>"),
        (
            "list.html", f"<ul>\n<li><a href='{URL}'><b>{TITLE}</b></a>", ", 2014</li>\n</ul>\n",
            f' (<a href="https://doi.org/{DOI}">published</a>)',
        ),
        ("list.rst", f"* `{TITLE} <{URL}>`_", ", 2014\n", f" (`published <https://doi.org/{DOI}>`__)"),
        (
            "list.bib", f"@article{{nmt,\r\n\ttitle = {{{TITLE}}},\r\n\turl = {{{URL}}}", ",\r\n\tyear = 2014}\r\n",
            f",\r\n\tdoi = {{{DOI}}}",
        ),
        ("list.bib", f'@misc{{nmt, title = {{{TITLE}}},\n  url = "{URL}"', "\n}\n", f",\n  doi = {{{DOI}}}"),
    ],
)  # fmt: skip
def test_the_publication_is_named_beside_the_preprint(path, before, behind, addition):
    once = after(before + behind, path)

    assert once == before + addition + behind
    assert after(once, path) == once


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("list.md", f"- [{TITLE}][1]\n\n[1]: {URL}\n"),
        ("list.md", f"- [{TITLE}][1]\n\n[1]: <{URL}>\n"),
        ("list.md", f"- {TITLE} {URL}\n"),
        ("list.md", f"- [{TITLE}]({URL}) ([doi](https://doi.org/{DOI}))\n"),
        ("list.csv", f"title,url\n{TITLE},{URL}\n"),
        ("list.txt", f"{URL}\n"),
    ],
)
def test_where_there_is_no_plain_place_for_it_the_list_stays_as_it_is(path, text):
    assert after(text, path) == text


def test_a_doi_that_would_break_the_list_is_written_so_that_it_does_not():
    changed = after(f"- [{TITLE}]({URL})\n", **(PUBLISHED | {"doi": "10.1002/(SICI)1097(19"}))

    assert [link.url for link in read(changed.encode(), "list.md").links] == [
        URL,
        "https://doi.org/10.1002/%28SICI%291097%2819",
    ]


CLAIM = "Under review as a conference paper at ICLR 2015"


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("list.md", f"- [{TITLE}]({URL}) by D. Bahdanau ({{}})\n- [Other](https://b.example/) ({CLAIM})\n"),
        ("list.md", f"- D. Bahdanau: [{TITLE}]({URL}), 2014, {{}}\n"),
        ("list.html", f"<ul><li><a href='{URL}'>{TITLE}</a> by D. Bahdanau ({{}})</li></ul>\n"),
    ],
)
def test_a_claim_that_is_outdated_gives_way_to_where_the_work_has_appeared(path, text):
    assert after(text.format(CLAIM), path) == text.format("Journal of Machine Translation 2015")


@pytest.mark.parametrize(
    "fields",
    [
        {"doi": DOI},  # no venue: nothing to say in its place
        {"venue": "ICLR"},  # no year
        {"venue": "Journal of *Everything*", "year": 2015},  # would be emphasis
    ],
)
def test_a_claim_stays_where_it_is_not_known_what_to_say_instead(fields):
    text = f"- [{TITLE}]({URL}) by D. Bahdanau ({CLAIM})\n"

    assert after(text, **fields) == text


def test_a_claim_that_stands_twice_in_an_entry_is_left_to_the_maintainer():
    text = f"- [{TITLE}]({URL}) by D. Bahdanau (under review), still under review\n"

    assert after(text) == text
