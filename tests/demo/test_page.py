"""Pages carry their facts where readers of pages look for them."""

import json
import re

import pytest
from bs4 import BeautifulSoup
from hypothesis import given
from hypothesis import strategies as st

from crawler.demo import facts
from crawler.demo.page import Facts, html

TEMPLATES = ("paper", "article", "post", "site", "repository", "video", "parked", "missing", "wall")


def soup(template, about):
    return BeautifulSoup(html(template, about), "html.parser")


def metas(page, name):
    return [tag["content"] for tag in page.find_all("meta", attrs={"name": name})]


def test_a_preprint_carries_the_tags_of_its_archive():
    page = soup("paper", facts.SEQ2SEQ)

    assert metas(page, "citation_title") == ["Sequence to Sequence Learning with Neural Networks"]
    assert metas(page, "citation_author") == ["Sutskever, Ilya", "Vinyals, Oriol", "Le, Quoc V."]
    assert metas(page, "citation_publication_date") == ["2014/12/14"]
    assert metas(page, "citation_arxiv_id") == ["1409.3215"]
    assert metas(page, "citation_doi") == []
    assert page.title.string == "[1409.3215v3] Sequence to Sequence Learning with Neural Networks"


def test_an_article_carries_highwire_tags_and_json_ld():
    page = soup("article", facts.LSTM)
    linked = json.loads(page.find("script", type="application/ld+json").string)

    assert metas(page, "citation_journal_title") == ["Journal of Learning Machines"]
    assert metas(page, "citation_doi") == ["10.5555/jlm.1997.9.8"]
    assert [author["name"] for author in linked["author"]] == ["Sepp Hochreiter", "Jürgen Schmidhuber"]
    assert linked["headline"] == "Long Short-Term Memory"


def test_a_paper_in_proceedings_names_its_conference():
    assert metas(soup("article", facts.GAN), "citation_conference_title") == [facts.GAN.venue]


@pytest.mark.parametrize("template", TEMPLATES)
def test_every_template_is_filled_in_and_needs_nothing_from_elsewhere(template):
    text = html(template, facts.LSTM)

    assert "$" not in text
    assert not re.search(r"""(src|href)=["']?(https?:)?//""", text)


@given(text=st.text(), template=st.sampled_from(TEMPLATES))
def test_facts_are_text_and_never_markup(text, template):
    wild = f'{text}<script>"&</script>'
    about = Facts(wild, wild, (wild,), sections=((wild, wild, wild),), venue=wild)
    tame = Facts("x", "x", ("x x",), sections=(("x", "x", "x"),), venue="x")

    assert len(soup(template, about).find_all("script")) == len(soup(template, tame).find_all("script"))


def test_a_pdf_is_well_formed_as_far_as_its_own_table_says(first, client):
    _, headers, body = client(first).ask("https://arxiv.example/pdf/1412.6980")

    assert headers["content-type"] == "application/pdf"
    assert body.startswith(b"%PDF-1.4")
    assert b"/Title (Adam: A Method for Stochastic Optimization)" in body
    table = int(re.search(rb"startxref\n(\d+)\n%%EOF", body)[1])
    assert body[table : table + 4] == b"xref"
    for number, offset in enumerate(re.findall(rb"(\d{10}) 00000 n", body), start=1):
        assert body[int(offset) :].startswith(b"%d 0 obj" % number)
