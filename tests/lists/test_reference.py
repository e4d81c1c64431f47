"""Citations in which no link shows the title."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.lists.marked import EM, EM_END, LINK, STRONG, STRONG_END
from crawler.lists.reference import read_reference


@pytest.mark.parametrize(
    ("text", "title", "authors", "year", "venue"),
    [
        (f"Mike Schuster and Kuldip K. Paliwal, {EM}Bidirectional RNNs{EM_END}, Trans. on Signal Processing 1997",
         "Bidirectional RNNs", ("Mike Schuster", "Kuldip K. Paliwal"), 1997, "Trans. on Signal Processing"),
        ('Lingpeng Kong, Noah Smith, "Segmental Recurrent Networks", ICLR 2016.',
         "Segmental Recurrent Networks", ("Lingpeng Kong", "Noah Smith"), 2016, "ICLR"),
        (f"{STRONG}Deep Graphs.{STRONG_END} {EM}arxiv 2018.{EM_END} {LINK}\n\n{EM}Ziwei Zhang, Wenwu Zhu.{EM_END}",
         "Deep Graphs", ("Ziwei Zhang", "Wenwu Zhu"), 2018, "arxiv"),
        (f"Sanja Fidler, Raquel Urtasun, MovieQA: Stories in Movies, arXiv:1512.02902 {LINK}",
         "MovieQA: Stories in Movies", ("Sanja Fidler", "Raquel Urtasun"), None, "arXiv:1512.02902"),
        (f"Ian H. Witten, An Optimal Controller, Information and Control, 1977. {LINK}",
         "An Optimal Controller", ("Ian H. Witten",), 1977, "Information and Control"),
        (f"Andrew Barto, Michael Duff, Monte Carlo Inversion and Learning, NIPS, 1994. {LINK}",
         "Monte Carlo Inversion and Learning", ("Andrew Barto", "Michael Duff"), 1994, "NIPS"),
        (f"Chess - Matthew Lai, Giraffe: Learning to play chess (2015) {LINK}",
         "Giraffe: Learning to play chess", ("Matthew Lai",), 2015, None),
        (f"(John Hewitt, PhD@Stanford) {STRONG}Undergrad to PhD, or not{STRONG_END} (2018). {LINK}",
         "Undergrad to PhD, or not", ("John Hewitt",), 2018, None),
        (f"Nested LSTMs {LINK}", "Nested LSTMs", (), None, None),
        (f"Look, Listen and Learn {LINK}", "Look, Listen and Learn", (), None, None),
        (f"Can Computers Create Art? {LINK}", "Can Computers Create Art?", (), None, None),
        (f"Natural Synthesis by Conditioning WaveNet on Predictions {LINK}",
         "Natural Synthesis by Conditioning WaveNet on Predictions", (), None, None),
        ("A. Author, B. Writer, arXiv:1511.08228 / ICML 2016",
         None, ("A. Author", "B. Writer"), 2016, "arXiv:1511.08228 / ICML"),
    ],
)  # fmt: skip
def test_title_and_facts_are_told_apart(text, title, authors, year, venue):
    facts = read_reference(text)

    assert (facts.title, facts.authors, facts.year, facts.venue) == (title, authors, year, venue)


@given(st.text(alphabet='Aa. ,:;()"“”-by2015\x02\x03\x04\x05\x1f\n', max_size=100))
def test_any_text_is_read(text):
    facts = read_reference(text)

    assert facts.title is None or facts.title.strip()
