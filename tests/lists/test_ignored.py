"""Comments of a list that ask not to be told of something."""

from datetime import date

import pytest

from crawler.lists import read
from crawler.model.errors import ListError

DAY = date(2027, 1, 1)
COMMENT = 'someday: ignore=bot-wall until=2027-01-01 reason="people can see it"'


def ignored(text, path="list.md"):
    return [(wish.target, wish.what, wish.until, wish.why) for wish in read(text.encode(), path).ignored]


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("list.md", f"# L\n\n- [A title](http://a.example/) <!-- {COMMENT} -->\n- [Other](http://b.example/)\n"),
        ("list.md", f"# L\n\n<!-- {COMMENT} -->\n- [A title](http://a.example/)\n- [Other](http://b.example/)\n"),
        ("list.md", f"# L\r\n\r\n<!--{COMMENT}-->\r\n\r\n- [A title](http://a.example/)\r\n"),
        ("list.html", f'<ul><!-- {COMMENT} -->\n<li><a href="http://a.example/">A title</a></li></ul>'),
        ("list.rst", f"L\n=\n\n.. {COMMENT}\n\n- `A title <http://a.example/>`_\n"),
        ("list.yaml", f"entries:\n  # {COMMENT}\n  - title: A title\n    url: http://a.example/\n"),
        ("list.bib", f"% {COMMENT}\n@misc{{a, title = {{A title}}, url = {{http://a.example/}}}}\n"),
        ("list.urls", f"# {COMMENT}\nA title http://a.example/\n"),
    ],
)
def test_it_is_about_the_entry_on_its_line_or_the_next_one_below(path, text):
    reading = read(text.encode(), path)
    ids = {entry.url: entry.id for entry in reading.entries}

    assert ignored(text, path) == [(ids["http://a.example/"], ("bot-wall",), DAY, "people can see it")]


def test_a_link_in_prose_is_named_by_its_address():
    text = f"# L\n\nSee http://a.example/ <!-- {COMMENT} --> first.\n\n- [B](http://b.example/)\n"

    assert [wish[0] for wish in ignored(text)] == ["http://a.example/"]


def test_several_kinds_or_all_can_be_named_and_a_reason_need_not_be_given():
    text = (
        "- [A title](http://a.example/) <!-- someday: ignore=forbidden,moved until=2027-01-01 -->\n"
        "- [Another](http://b.example/) <!-- someday: ignore=all until=2027-01-01 -->\n"
    )

    assert [wish[1:] for wish in ignored(text)] == [(("forbidden", "moved"), DAY, ""), ((), DAY, "")]


def test_the_comment_is_no_part_of_the_entry():
    (entry,) = read(f"- [A title](http://a.example/) <!-- {COMMENT} -->\n".encode(), "list.md").entries

    assert (entry.title, entry.note) == ("A title", None)


@pytest.mark.parametrize(
    "text",
    [
        "- [A](http://a.example/) <!-- someday: write about this -->\n",
        "- [A](http://a.example/) <!-- someday: ignored by everybody so far -->\n",
        f"- [A](http://a.example/)\n\n```\n<!-- {COMMENT} -->\n```\n",
        f"- [A](http://a.example/) `<!-- {COMMENT} -->`\n",
        f"~~~\n```\n<!-- {COMMENT} -->\n~~~\n- [A](http://a.example/)\n",
    ],
)
def test_other_comments_and_code_ask_for_nothing(text):
    assert ignored(text) == []


@pytest.mark.parametrize(
    ("comment", "line", "said"),
    [
        ("ignore=bot-wall until=tomorrow", 3, "until= must be the day"),
        ("ignore=bot-wall", 3, "until= must be the day"),
        ("ignore= until=2027-01-01", 3, "can't read 'ignore= until=2027-01-01'"),
        ("ignore=Bot_Wall until=2027-01-01", 3, "ignore= must name"),
        ("ignore=bot-wall untill=2027-01-01", 3, "can't read 'untill=2027-01-01'"),
        ('ignore=bot-wall until=2027-01-01 reason="open', 3, "can't read"),
    ],
)
def test_a_mistake_is_told_with_its_line(comment, line, said):
    with pytest.raises(ListError) as error:
        read(f"# L\n\n- [A](http://a.example/) <!-- someday: {comment} -->\n".encode(), "list.md")

    assert str(error.value).startswith(f"list.md:{line}:")
    assert said in str(error.value)


def test_a_comment_below_the_last_link_is_a_mistake():
    with pytest.raises(ListError, match=r"list\.md:2: there is no link"):
        read(f"- [A](http://a.example/)\n<!-- {COMMENT} -->\n".encode(), "list.md")
