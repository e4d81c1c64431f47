"""All findings of a list together."""

from datetime import UTC, datetime

from crawler.findings import find
from crawler.model.entry import Claim, Entry, Link, ReadingList, Role
from crawler.model.finding import State
from crawler.model.run import LinkRow
from crawler.model.verdict import Verdict, VerdictName

NOW = datetime(2026, 11, 23, 6, tzinfo=UTC)
URL = "http://a.example/post"


def entry(line, url=URL):
    return Entry(f"e{line}", "list.md", line, None, "Post", (), None, None, None, url, (), None, None)


def link(line, entry_id, role=Role.PRIMARY):
    return Link(URL, line, 1, line * 100, line * 100 + len(URL), role, entry=entry_id)


BROKEN = {URL: LinkRow(URL, Verdict(VerdictName.BROKEN, "gone"), 410, NOW, NOW, None, (), ())}


def test_a_link_that_an_entry_holds_twice_is_found_once():
    reading = ReadingList("list.md", "markdown", (entry(1),), (link(1, "e1"), link(2, "e1", Role.OTHER)))

    assert [(found.line, found.field) for found in find([reading], BROKEN)] == [(1, "url")]


def test_each_entry_and_each_list_with_a_broken_link_has_its_finding():
    one = ReadingList("list.md", "markdown", (entry(1),), (link(1, "e1"), link(2, "e2"), link(3, None, Role.PROSE)))
    two = ReadingList("two.md", "markdown", (), (link(1, None, Role.PROSE),))

    found = find([one, two], BROKEN)

    assert [(f.list, f.entry) for f in found] == [
        ("list.md", "e1"),
        ("list.md", "e2"),
        ("list.md", None),
        ("two.md", None),
    ]
    assert {f.state for f in found} == {State.NEW}
    assert len({f.key for f in found}) == 4


def test_all_that_the_list_itself_shows_is_found_too():
    listed = ReadingList(
        path="list.md",
        format="markdown",
        entries=(entry(1), entry(2)),
        links=(link(1, "e1"), Link("#Other", 5, 1, 500, 506, Role.PROSE)),
        claims=(Claim("updated in 2018", 7, "2018"),),
        anchors=("other",),
    )

    assert [f.kind for f in find([listed], BROKEN)] == ["broken", "malformed-link", "duplicate-entry", "list-overdue"]


def test_without_a_single_check_nothing_is_overdue():
    claims = (Claim("updated in 2018", 7, "2018"),)

    assert find([ReadingList("list.md", "markdown", (), (), claims)], {}) == ()
