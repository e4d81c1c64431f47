"""The inside of a Markdown block."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from crawler.lists.inline import Inline
from crawler.lists.items import Run
from crawler.lists.source import Source


def runs_of(text: str) -> tuple[Run, ...]:
    source = Source(text.encode(), "l.md")
    return Inline(source, {}).read(source.text, lambda index: index)[0]


def shown(text: str) -> list[tuple[str, str]]:
    """Each run's text with the letters of its styles."""
    return [
        (run.text, "".join(c for c, on in zip("seci", (run.strong, run.em, run.code, run.image), strict=True) if on))
        for run in runs_of(text)
    ]


@pytest.mark.parametrize(
    ("text", "runs"),
    [
        ("a *b* **c** ***d***", [("a ", ""), ("b", "e"), (" ", ""), ("c", "s"), (" ", ""), ("d", "se")]),
        ("*a **b** c*", [("a ", "e"), ("b", "se"), (" c", "e")]),
        ("snake_case_name and 2*3*4", [("snake_case_name and 2", ""), ("3", "e"), ("4", "")]),
        ("**a* b", [("*", ""), ("a", "e"), (" b", "")]),
        ("_a_b_ *", [("a_b", "e"), (" *", "")]),
        ("a &amp; \\*b\\* &copy;", [("a & *b* ©", "")]),
        ("`a *b*` c", [("a *b*", "c"), (" c", "")]),
        ("a<br>b<b>c</b><i>d</i>", [("a", ""), ("\nb", ""), ("c", "s"), ("d", "e")]),
        ("![alt](x.png) a", [("alt", "i"), (" a", "")]),
        ("~~a~~ b", [("a b", "")]),
    ],
)
def test_text_and_styles(text, runs):
    assert shown(text) == runs


@pytest.mark.parametrize(
    ("text", "url", "label"),
    [
        ("[**a** b](http://x.org)", "http://x.org", "a b"),
        ("<http://x.org>", "http://x.org", "http://x.org"),
        ("see http://x.org.", "http://x.org", "http://x.org"),
        ('<a class="b" href="http://x.org?a=1&amp;b=2">c</a>', "http://x.org?a=1&b=2", "c"),
        ("<a href=http://x.org>c</a>", "http://x.org", "c"),
    ],
)
def test_links_keep_their_place(text, url, label):
    linked = [run for run in runs_of(text) if run.link]
    (link,) = {id(run.link): run.link for run in linked}.values()

    assert "".join(run.text for run in linked) == label
    assert link.url == url
    assert text[link.start : link.end].replace("&amp;", "&") == url


@pytest.mark.parametrize(
    "text", ["<!-- [a](http://x.org) -->", "`http://x.org`", "<img src='http://x.org/a.png'>", "[a]()"]
)
def test_comments_code_and_pictures_give_no_links(text):
    assert not [run for run in runs_of("x " + text) if run.link]


@given(
    st.text(alphabet="*_ab .(", max_size=30).filter(lambda text: text.strip() == text and text[:1] not in {"*", "_"})
)
def test_emphasis_is_what_markdown_it_finds(text):
    """markdown-it knows CommonMark's rules; the two must agree on every text of marks."""
    if not text:
        return
    styles, expected = {"strong": 0, "em": 0}, []
    for token in MarkdownIt("commonmark").parseInline(text)[0].children or []:
        if token.type == "text":
            expected += [(c, styles["strong"] > 0, styles["em"] > 0) for c in token.content]
        elif token.type.endswith("_open"):
            styles[token.type[:-5]] += 1
        elif token.type.endswith("_close"):
            styles[token.type[:-6]] -= 1

    assert [(c, run.strong, run.em) for run in runs_of(text) for c in run.text] == expected
