"""What a run will fetch."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.model.entry import Entry, Link, ReadingList, Role
from crawler.model.fetch import Target
from crawler.model.observation import Observation
from crawler.model.verdict import Verdict, VerdictName
from crawler.plan import Selection, exclusions, plan, select

NOW = datetime(2026, 11, 23, 6, 0, tzinfo=UTC)
ARXIV, BLOG, PROSE = "http://arxiv.example/abs/1", "http://blog.example/post", "http://home.example/"


def link(url, entry):
    role = Role.PRIMARY if entry else Role.PROSE
    return Link(url, line=1, column=1, start=0, end=1, role=role, entry=entry)


def entry(name, section, url):
    return Entry(name, "list.md", 1, section, name, (), None, None, None, url, (), None, None)


LIST = ReadingList(
    "list.md",
    "markdown",
    entries=(entry("paper", "Papers", ARXIV), entry("post", "Blog posts", BLOG)),
    links=(link(PROSE, None), link(ARXIV, "paper"), link(BLOG, "post")),
)


def seen(url, name, days_ago):
    reason = {"ok": "ok", "failing": "timeout", "broken": "not-found"}[name]
    return Observation(url, NOW - timedelta(days=days_ago), Verdict(VerdictName(name), reason))


def test_addresses_that_differ_in_their_fragment_share_a_fetch():
    planned = plan(["http://a.example/x#one", "http://a.example/x#two", "http://A.example/x"])

    assert [target.url for target in planned.targets] == ["http://a.example/x"]


def test_what_needs_no_fetch_is_not_planned():
    assert plan(["mailto:me@a.example", "#top", "papers/x.pdf", "http://"]).targets == ()


def test_the_busiest_host_comes_first():
    planned = plan(["http://a.example/1", "http://b.example/1", "http://b.example/2", "http://c.example/1"])

    assert [target.url for target in planned.targets][:2] == ["http://b.example/1", "http://b.example/2"]
    assert (planned.hosts, planned.busiest) == (3, ("b.example", 2))


@given(st.lists(st.sampled_from(["http://a.example/1", "http://a.example/2", "https://b.example/", "mailto:x@y"])))
def test_every_distinct_address_is_planned_once(urls):
    targets = [target.url for target in plan(urls).targets]

    assert sorted(targets) == sorted({url for url in urls if url.startswith("http")})


@pytest.mark.parametrize(
    ("selection", "urls"),
    [
        (Selection(), (PROSE, ARXIV, BLOG)),
        (Selection(only="*arxiv*"), (ARXIV,)),
        (Selection(section="blog POSTS"), (BLOG,)),
        (Selection(entry="paper"), (ARXIV,)),
        (Selection(entry="paper", section="Blog posts"), ()),
        (Selection(failing=True), (ARXIV,)),
        (Selection(due=True), (PROSE, ARXIV)),
    ],
)
def test_a_selection_narrows_the_links(selection, urls):
    observed = {ARXIV: seen(ARXIV, "failing", 3), BLOG: seen(BLOG, "ok", 2)}

    assert select([LIST], selection, observed, NOW, {}) == urls


@pytest.mark.parametrize(
    ("name", "days_ago", "due"),
    [("ok", 6, False), ("ok", 6.6, True), ("failing", 2.9, False), ("failing", 3, True), ("broken", 7, True)],
)
def test_when_a_link_is_due_again(name, days_ago, due):
    chosen = select([LIST], Selection(due=True, only=BLOG), {BLOG: seen(BLOG, name, days_ago)}, NOW, {})

    assert bool(chosen) is due


def test_what_is_excluded_is_neither_chosen_nor_part_of_what_a_run_says_it_chose():
    selection = Selection(exclude=("*/nothing", "http://blog.*"))

    assert select([LIST], selection, {}, NOW, {}) == (PROSE, ARXIV)
    assert selection.words == "all"


def test_a_run_remembers_what_it_left_out_but_for_what_another_spelling_has_it_fetch():
    selection = Selection(exclude=("*blog*", "http://home*"))

    left_out = exclusions([LIST], selection, [Target(PROSE)], NOW)

    assert [(each.url, each.verdict.name, each.verdict.reason) for each in left_out] == [(BLOG, "skipped", "excluded")]
    assert left_out[0].verdict.evidence == ("excluded by '*blog*'",)
