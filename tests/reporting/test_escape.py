"""What strangers wrote is shown, and does nothing."""

import re

import markdown_it
import pytest
from bs4 import BeautifulSoup
from hypothesis import assume, given
from hypothesis import strategies as st

from crawler.reporting import escape

# Everything that means something somewhere, and a few letters to put it between.
nasty = st.text("ab1 \\`*_{}[]()<>#+-.!|~$@&:;/='\"\n\t\x1b\u202e\u200b\ud800w", max_size=60)
pieces = st.lists(
    st.sampled_from(["http://", "](", "![", "www.", "@a", "#12", "`", "``", "<b>", "&lt;", "**", " "]), max_size=12
)
texts = st.one_of(nasty, pieces.map("".join), st.text(max_size=60))

RENDER = markdown_it.MarkdownIt("gfm-like", {"html": True, "linkify": False})


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("A plain title", "A plain title"),
        ("two\nlines\tand  spaces\u2028", "two lines and spaces"),
        ("\x1b[31mred\x1b[0m\x07", "[31mred[0m"),
        ("abc\u202edef\u2066ghi\u200b\ufeff", "abcdefghi"),
        ("na\u0131\u0308ve 東京 \U0001f469\u200d\U0001f52c", "na\u0131\u0308ve 東京 \U0001f469\u200d\U0001f52c"),
        ("half \ud83d of a pair", "half � of a pair"),
        ("x" * 400, "x" * 299 + "…"),
    ],
)
def test_a_text_becomes_one_line_of_visible_characters(text, shown):
    assert escape.clean(text) == shown


@given(st.text(st.characters(codec=None), max_size=400))
def test_cleaned_text_is_bounded_and_can_be_written_anywhere(text):
    cleaned = escape.clean(text)

    assert len(cleaned) <= escape.LONGEST
    assert escape.clean(cleaned) == cleaned
    cleaned.encode()


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("snake_case stays", "snake_case stays"),
        ("_emphasis_", "\\_emphasis\\_"),
        ("a | b", "a \\| b"),
        ("ask @torvalds, see #12 and GH-7", "ask @&#8203;torvalds, see #&#8203;12 and GH&#8203;-7"),
        ("see owner/repo#12 and o/r@1a2b3c4", "see owner/repo#&#8203;12 and o/r@&#8203;1a2b3c4"),
        ("(@org/team), gh-12 @@a ##1", "(@&#8203;org/team), gh&#8203;-12 @@&#8203;a ##&#8203;1"),
        ("C# and 3 @ 5", "C# and 3 @ 5"),
        ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
        ("at www.evil.example", "at www&#8203;.evil.example"),
        ("went to http://evil.example/x_y: gone", "went to `http://evil.example/x_y`: gone"),
        ("[click](javascript:alert(1))", "\\[click\\](javascript:alert(1))"),
    ],
)
def test_markdown_that_strangers_wrote_is_plain_text(text, written):
    assert escape.markdown(text) == written


@given(texts)
def test_markdown_shows_the_text_and_makes_nothing_of_it(text):
    assume("://" not in text or "@" not in text)

    html = BeautifulSoup(RENDER.render(f"- **{escape.markdown(text)}** x"), "html.parser")

    assert {tag.name for tag in html.find_all(True)} <= {"ul", "li", "strong", "code"}
    shown = html.get_text().replace("\u200b", "").removesuffix(" x\n\n").strip("\n")
    assert shown.split() == escape.clean(text).split() or shown == "****"


# What GitHub makes a mention or a reference of, outside code and within words.
REFERENCE = re.compile(r"@\w|#\d|\bgh-\d", re.IGNORECASE)


@given(st.lists(st.sampled_from(["@", "a", "-", "#", "1", "GH-", "/", "(", "_", "\u200b", "\u2060", "&", "64;"])))
def test_a_title_mentions_nobody_and_refers_to_nothing(parts):
    html = BeautifulSoup(RENDER.render(f"- **{escape.markdown(''.join(parts))}**"), "html.parser")

    assert not REFERENCE.search(html.get_text())


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("<a> & b", "<a> & b"),
        ("a\x00b\x1bc\ufffed\uffff", "abc�d�"),
        ("half \ud83d", "half �"),
        ("see http://user:secret@a.example/b", "see http://a.example/b"),
        ("https://copy.example/http://user:secret@a.example/@b", "https://copy.example/http://a.example/@b"),
    ],
)
def test_a_text_for_xml_has_the_characters_that_xml_has(text, written):
    assert escape.xml(text) == written


@given(texts)
def test_a_code_span_is_one_code_span(text):
    html = BeautifulSoup(RENDER.render(f"- {escape.markdown_code(text)}, x"), "html.parser")

    assert [code.get_text() for code in html.find_all("code")] == ([escape.clean(text)] if escape.clean(text) else [])


@given(texts)
def test_an_address_is_one_link_to_its_own_host_or_code(text):
    written = escape.markdown_address(f"http://a.example/{text}")

    html = BeautifulSoup(RENDER.render(f"- {written}, x"), "html.parser")

    (anchor,) = html.find_all("a")
    assert anchor["href"].startswith("http://a.example/") or "@" in text.partition("/")[0]
    assert html.get_text().endswith(", x\n\n")


@pytest.mark.parametrize(
    ("url", "written"),
    [
        ("http://a.example/b", "<http://a.example/b>"),
        ("http://a.example/> <b>", "<http://a.example/%3E%20%3Cb%3E>"),
        ("http://user:secret@a.example/", "<http://a.example/>"),
        ("javascript:alert(1)", "`javascript:alert(1)`"),
        ("#Reading-papers", "`#Reading-papers`"),
        ("http://a.example/\ud800\x1b\u202e", "<http://a.example/%3F%1B%E2%80%AE>"),
        ("", ""),
    ],
)
def test_only_web_addresses_can_be_clicked(url, written):
    assert escape.markdown_address(url) == written
