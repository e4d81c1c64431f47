"""Text as a person would write it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.metadata.clean import bare, clean_abstract, clean_text, clean_title, is_cut


@pytest.mark.parametrize(
    ("raw", "clean"),
    [
        ("Lists &amp; links", "Lists & links"),
        ("Lists &amp;amp; links", "Lists & links"),
        ("H<sub>2</sub>O", "H2O"),
        ("&lt;i&gt;Drosophila&lt;/i&gt; lists", "Drosophila lists"),
        ("a < b and c > d", "a < b and c > d"),
        ("<p>One.</p><p>Two.</p>", "One. Two."),
        ("<jats:p>One.</jats:p>", "One."),
        ("two\n\t lines", "two lines"),
        ("soft\u00adhyphen and\u200b space", "softhyphen and space"),
        ('Erd\\H{o}s and M\\"uller', "Erdős and Müller"),
        ("an $O(n^2)$ bound", "an O(n^2) bound"),
        ("costs $5 and $6", "costs $5 and $6"),
        ("\\emph{deep} lists", "deep lists"),
        ("GarcÃ­a", "García"),
        ("Childrenâ€™s", "Children\u2019s"),
        ("Â© 2017", "© 2017"),
        ("naïve café", "naïve café"),
        ("100 % of lists", "100 % of lists"),
    ],
)
def test_text_is_told_as_it_is_read(raw, clean):
    assert clean_text(raw) == clean


@pytest.mark.parametrize(
    ("raw", "clean"),
    [
        ("Abstract: We count lists.", "We count lists."),
        ("ABSTRACT We count lists.", "We count lists."),
        ("AbstractWe count lists.", "We count lists."),
        ("Summary. We count lists.", "We count lists."),
        ("Abstract thinking is hard.", "Abstract thinking is hard."),
        ("Résumé : Nous comptons.", "Nous comptons."),
        ("We count lists. Keywords: lists, links", "We count lists."),
        ("We count lists.", "We count lists."),
    ],
)
def test_an_abstract_has_no_label_and_no_keywords(raw, clean):
    assert clean_abstract(raw) == clean


def test_a_title_ends_without_the_full_stop_of_databases():
    assert clean_title("Lists and wellbeing: a study.") == "Lists and wellbeing: a study"


@pytest.mark.parametrize("title", ["What next...", "Made by Lists Inc. and U.S."])
def test_other_points_belong_to_a_title(title):
    assert clean_title(title) == title


@pytest.mark.parametrize(
    ("text", "cut"), [("We count…", True), ("We count ...", True), ("We count [...]", True), ("We count.", False)]
)
def test_a_text_that_somebody_shortened_is_told(text, cut):
    assert is_cut(text) is cut


@given(st.text())
def test_cleaning_never_fails_and_leaves_one_line(text):
    assert "\n" not in clean_text(text)
    assert bare(bare(text)) == bare(text)
