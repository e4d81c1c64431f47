"""Names of authors in running text."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.lists.names import is_person, read_names, whole_names


@pytest.mark.parametrize(
    ("text", "names", "rest"),
    [
        ("Y. LeCun, Y. Bengio and G. Hinton (2015)", ("Y. LeCun", "Y. Bengio", "G. Hinton"), " (2015)"),
        ("C. Bishop (2006). This", ("C. Bishop",), " (2006). This"),
        ("Yann LeCun and Geoffrey\nHinton (2015)", ("Yann LeCun", "Geoffrey Hinton"), " (2015)"),
        ("N. Srivastava, I Sutskever", ("N. Srivastava", "I Sutskever"), ""),
        ("A.Graves, G. Wayne, and I. Danihelka., Neural", ("A.Graves", "G. Wayne", "I. Danihelka"), "., Neural"),
        ("Bart van Merrienboer, Dzmitry Bahdanau", ("Bart van Merrienboer", "Dzmitry Bahdanau"), ""),
        ('Jan "Honza" Cernocky, Sanjeev Khudanpur', ('Jan "Honza" Cernocky', "Sanjeev Khudanpur"), ""),
        ("Mnih et al, 2013", ("Mnih",), ", 2013"),
        ("Kakade and Langford, 2002", ("Kakade", "Langford"), ", 2002"),
        ("Fischer, Lukas, Lisa Ehrlinger", ("Fischer, Lukas", "Lisa Ehrlinger"), ""),
        ("LeCun, Y., Bengio, Y., & Hinton, G. (2015)", ("LeCun, Y.", "Bengio, Y.", "Hinton, G."), " (2015)"),
        ("Prof. Jason Eisner, Mu Li", ("Jason Eisner", "Mu Li"), ""),
        ("Łukasz Kaiser, Ilya Sutskever, arXiv:1511", ("Łukasz Kaiser", "Ilya Sutskever"), ", arXiv:1511"),
        ("Li Fei-Fei, Visualizing Networks", ("Li Fei-Fei",), ", Visualizing Networks"),
    ],
)
def test_names_are_read_until_something_else_begins(text, names, rest):
    found = read_names(text)

    assert found.names == names
    assert text[found.end :] == rest


@pytest.mark.parametrize(
    "text",
    [
        "Deep Learning",
        "Question Answering",
        "Neural Turing Machines",
        "Reykjavik, Iceland",
        "Look, Listen and Learn more",
        "2015",
        "a b",
    ],
)
def test_titles_and_places_are_no_names(text):
    assert whole_names(text) == ()


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Wang, Xiaolong and Gupta, Abhinav", ("Wang, Xiaolong", "Gupta, Abhinav")),
        (
            "Zhitao Ying, Jiaxuan You, Can Wang, Jure Leskovec",
            ("Zhitao Ying", "Jiaxuan You", "Can Wang", "Jure Leskovec"),
        ),
        ("by nlintz", ("nlintz",)),
        ("@karpathy", ("@karpathy",)),
    ],
)
def test_a_text_of_names_only(text, names):
    assert whole_names(text, loose=True) == names


def test_a_person_is_one_name():
    assert is_person("Andrew Ng")
    assert not is_person("Andrew Ng and Mu Li")
    assert not is_person("Convolutional Networks")


@given(st.text(alphabet="AaBb .,&-'\"@é0(", max_size=80))
def test_any_text_is_read(text):
    found = read_names(text, loose=True)

    assert 0 <= found.end <= len(text)


def test_time_is_linear():
    started = time.process_time()
    whole_names("A. B" * 900)
    read_names("Anna Author, " * 5000)

    assert time.process_time() - started < 10
