"""scripts/action/issue: one issue for the lists, that follows what the runs say."""

import pytest

NEW, STANDING = ("act", "new"), ("act", "standing")


def after(job, *findings, text="# What has gone stale\n", **variables):
    """The issues after a run that found this."""
    job.report(*findings, text=text)
    done = job.run("issue", STATUS=variables.pop("STATUS", "1"), **variables)
    assert (done.returncode, done.stderr) == (0, "")
    return job.github()["issue"]


def test_it_is_opened_when_there_is_something_to_act_on(job):
    (issue,) = after(job, NEW, text="# 1 link broke\n")

    assert (issue["state"], issue["title"]) == ("OPEN", "What has gone stale in README.md")
    assert issue["body"].splitlines() == ["<!-- someday 0123456789abcdef -->", "# 1 link broke"]
    assert "label create" in job.github()["calls"]


def test_it_is_rewritten_and_tells_of_what_is_new_in_a_comment(job):
    after(job, NEW, text="# 1 link broke\n")
    (issue,) = after(job, NEW, NEW, STANDING, text="# 2 links broke\n")

    assert "# 2 links broke" in issue["body"]
    assert issue["comments"] == ["2 new to act on; the list above is up to date."]


def test_it_is_rewritten_silently_while_nothing_is_new(job):
    after(job, NEW)
    (issue,) = after(job, STANDING, text="# 1 is still broken\n", STATUS="0")

    assert "still broken" in issue["body"]
    assert issue["comments"] == []


def test_it_is_closed_when_nothing_is_left_and_opened_again_by_what_is_new(job):
    after(job, NEW)
    (issue,) = after(job, STATUS="0")
    assert (issue["state"], issue["comments"]) == ("CLOSED", ["Nothing is left to act on."])

    (issue,) = after(job, NEW)
    assert issue["state"] == "OPEN"


def test_one_that_a_person_closed_stays_closed_while_nothing_is_new(job):
    after(job, NEW)
    job.closed("issue")
    (issue,) = after(job, STANDING, STATUS="0")

    assert issue["state"] == "CLOSED"


@pytest.mark.parametrize("status", ["3", "143"])
def test_it_stays_as_it_is_when_nothing_could_be_concluded(job, status):
    after(job, NEW, text="# 1 link broke\n")
    (issue,) = after(job, STATUS=status)

    assert (issue["state"], "# 1 link broke" in issue["body"]) == ("OPEN", True)


@pytest.mark.parametrize(("fail_on", "issues"), [("act", 0), ("never", 0), ("look", 1)])
def test_what_is_only_to_look_at_opens_one_where_it_is_asked_for(job, fail_on, issues):
    assert len(after(job, ("look", "new"), FAIL_ON=fail_on)) == issues


def test_other_lists_have_an_issue_of_their_own(job):
    after(job, NEW)
    issues = after(job, NEW, KEY="fedcba9876543210", LISTS="other.md\nthird.md\n")

    assert [issue["title"] for issue in issues][1] == "What has gone stale in other.md third.md"


def test_a_report_as_long_as_github_takes_has_room_for_the_mark(job):
    (issue,) = after(job, NEW, text="ä" * 65_536)

    assert len(issue["body"]) < 65_536
    assert issue["body"].endswith("ää")
