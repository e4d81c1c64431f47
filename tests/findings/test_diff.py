"""New, standing, resolved."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from crawler.findings import diff
from crawler.model.finding import Finding, Fix, Severity, State

NOW = datetime(2026, 11, 23, 6, tzinfo=UTC)
WEEK = timedelta(days=7)
URL = "http://a.example/"


def finding(url=URL, kind="broken", severity=Severity.ACT, line=1, source="HTTP", **more):
    facts = {"list": "list.md", "entry": "e", "field": "url", "reason": "gone", "listed": url, "fresh": None} | more
    return Finding(kind=kind, severity=severity, line=line, url=url, source=source, **facts)


def compare(findings, before, checked=None, since=None):
    return diff(findings, before, now=NOW, since=since or {}, checked=checked)


def test_everything_is_new_in_the_first_run():
    standing, resolved = compare([finding()], None, checked=())

    assert ([f.state for f in standing], resolved) == ([State.NEW], ())


def test_what_the_run_before_had_stands_wherever_it_is_now():
    (found,), resolved = compare([finding(line=40)], [finding(line=2)])

    assert (found.state, found.line, resolved) == (State.STANDING, 40, ())


def test_what_the_run_before_had_not_is_new_and_what_is_gone_is_resolved():
    (found,), (gone,) = compare([finding("http://b.example/")], [finding()])

    assert (found.url, found.state) == ("http://b.example/", State.NEW)
    assert (gone.url, gone.state) == (URL, State.RESOLVED)


def test_a_failing_link_that_becomes_broken_is_new_as_broken():
    (found,), (gone,) = compare([finding()], [finding(kind="failing")])

    assert (found.kind, found.state, gone.kind) == ("broken", State.NEW, "failing")


def test_since_is_the_findings_own_then_historys_then_the_earlier_runs_then_now():
    own, stored, earlier = NOW - WEEK, NOW - 2 * WEEK, NOW - 3 * WEEK
    key = finding().key

    def since(own, stored, earlier):
        (found,), _ = compare(
            [finding(since=own)], [finding(since=earlier)] if earlier else [], since={key: stored} if stored else {}
        )
        return found.since

    assert since(own, stored, earlier) == own
    assert since(None, stored, earlier) == stored
    assert since(None, None, earlier) == earlier
    assert since(None, None, None) == NOW


def test_a_finding_of_a_link_that_was_not_visited_stands():
    (found,), resolved = compare([finding()], [], checked={"http://b.example/"})

    assert (found.state, resolved) == (State.STANDING, ())


def test_a_finding_of_a_link_that_was_not_visited_is_kept_without_its_fix():
    earlier = finding(fix=Fix("replace", 3, 9, "http://b.example/"), since=NOW - WEEK)

    (found,), resolved = compare([], [earlier], checked=())

    assert (found, resolved) == (replace(earlier, state=State.STANDING, fix=None), ())


def test_what_needs_no_visit_is_resolved_without_one():
    standing, resolved = compare([], [finding("#other", source="the list")], checked=())

    assert (standing, len(resolved)) == ((), 1)


def test_the_order_is_new_first_then_severity_list_line_and_kind():
    new_note = finding("http://1/", "failing", Severity.NOTE)
    new_act_late = finding("http://2/", line=9)
    new_act_early = finding("http://3/", line=2)
    old_act = finding("http://4/")
    look_b = finding("http://5/", "moved", Severity.LOOK, list="b.md")
    look_a = finding("http://6/", "moved", Severity.LOOK, list="a.md", line=99)

    standing, _ = compare([look_b, old_act, new_note, new_act_late, look_a, new_act_early], [old_act, look_a, look_b])

    assert [f.url[7] for f in standing] == ["3", "2", "1", "4", "6", "5"]


some = st.lists(
    st.builds(
        finding,
        st.sampled_from(["http://a.example/", "http://b.example/", "#c", "http://d.example/"]),
        st.sampled_from(["broken", "moved"]),
        source=st.sampled_from(["HTTP", "the list"]),
    ),
    max_size=6,
    unique_by=lambda f: f.key,
)


@given(some, st.none() | some, st.none() | st.sets(st.sampled_from(["http://a.example/", "http://b.example/"])))
def test_every_finding_has_one_state_and_none_is_lost(findings, before, checked):
    standing, resolved = compare(findings, before, checked)
    keys = [f.key for f in (*standing, *resolved)]

    assert sorted(keys) == sorted({f.key for f in (*findings, *(before or ()))})
    assert {f.key for f in findings} <= {f.key for f in standing}
    assert all(f.since == NOW for f in standing)
    assert {f.state for f in resolved} <= {State.RESOLVED}
    if checked == set():
        assert not any(f.url.startswith("http") and f.source == "HTTP" for f in resolved)


@given(some, some)
def test_the_order_of_findings_does_not_matter(findings, before):
    assert compare(findings, before) == compare(findings[::-1], before[::-1])
