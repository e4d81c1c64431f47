"""scripts/action/propose: the safe edits as one pull request, on a branch of its own."""

import pytest

BRANCH = "someday/fixes-0123456789abcdef"


def fixing(job, to="https://b.example/"):
    """A someday that finds the list's address moved."""
    job.program(
        "someday",
        f"""if [ "$2" = --apply ]; then sed -i 's#https://a.example/#{to}#' README.md; exit 0; fi
echo '# README.md:3: moved'; exit 1""",
    )


def propose(job, **variables):
    done = job.run("propose", **variables)
    assert (done.returncode, done.stderr) == (0, "")
    assert job.git("status", "--porcelain", "--untracked-files=no") == ""
    return done.stdout


def heads(job):
    return job.git("for-each-ref", "--format=%(refname:short)", "refs/heads", where=job.folder / "origin").split()


def tip(job, path="README.md"):
    return job.git("show", f"{BRANCH}:{path}", where=job.folder / "origin")


def test_edits_are_proposed_with_their_reasons(job):
    fixing(job)
    propose(job)
    (pull,) = job.github()["pr"]

    assert (pull["state"], pull["head"], pull["base"]) == ("OPEN", BRANCH, "main")
    assert "\n    # README.md:3: moved\n" in pull["body"]
    assert tip(job) == "# Papers\n\n- [a](https://b.example/)\n"


def test_only_the_lists_are_in_it(job):
    fixing(job)
    (job.checkout / "other.txt").write_text("staged by another step")
    job.git("add", "other.txt")
    job.run("propose")

    changed = job.git("diff", "--name-only", "main", BRANCH, where=job.folder / "origin")
    assert changed == "README.md\n"
    assert job.git("status", "--porcelain", "--untracked-files=no") == "A  other.txt\n"


def test_nothing_is_proposed_when_there_is_nothing_to_edit(job):
    job.program("someday", "exit 0")
    propose(job)

    assert (heads(job), job.github()["pr"]) == (["main"], [])


def test_the_same_edits_are_proposed_once(job):
    fixing(job)
    propose(job)
    before = heads(job), job.github()["pr"]

    assert "has proposed these very edits" in propose(job)
    assert (heads(job), job.github()["pr"]) == before


def test_other_edits_go_into_the_open_one(job):
    fixing(job)
    propose(job)
    fixing(job, to="https://c.example/")
    propose(job)

    assert [pull["state"] for pull in job.github()["pr"]] == ["OPEN"]
    assert "c.example" in tip(job)


def test_what_a_person_refused_is_not_proposed_again_but_other_edits_are(job):
    fixing(job)
    propose(job)
    job.closed("pr")
    propose(job)
    assert len(job.github()["pr"]) == 1

    fixing(job, to="https://c.example/")
    propose(job)
    assert [pull["state"] for pull in job.github()["pr"]] == ["CLOSED", "OPEN"]


def test_it_is_closed_when_nothing_is_left_to_edit(job):
    fixing(job)
    propose(job)
    job.program("someday", "exit 0")
    propose(job)

    assert [(pull["state"], pull["comments"]) for pull in job.github()["pr"]] == [
        ("CLOSED", ["Nothing is left to edit."])
    ]


def test_a_branch_that_a_person_has_worked_on_is_left_alone(job):
    fixing(job)
    propose(job)
    job.git("fetch", "-q", "origin", BRANCH)
    job.git("checkout", "-q", "FETCH_HEAD")
    (job.checkout / "README.md").write_text("by hand\n")
    job.commit("by hand")
    job.git("push", "-q", "origin", f"HEAD:refs/heads/{BRANCH}")
    job.git("checkout", "-q", "-")
    fixing(job, to="https://c.example/")

    assert "Somebody has worked on" in propose(job)
    assert tip(job) == "by hand\n"


@pytest.mark.parametrize(
    "variables", [{"STATUS": "3"}, {"STATUS": "143"}, {"GITHUB_REF_TYPE": "tag"}, {"LISTS": "not-committed.md"}]
)
def test_nothing_is_proposed_from_what_is_no_ground_for_it(job, variables):
    fixing(job)
    (job.checkout / "not-committed.md").write_text("https://a.example/")
    done = job.run("propose", **variables)

    assert (done.returncode, "nothing is proposed" in done.stdout) == (0, True)
    assert (heads(job), job.asked()) == (["main"], [])


def test_a_fork_s_branch_of_the_same_name_does_not_stand_in_the_way(job):
    fixing(job)
    propose(job)
    held = (job.folder / "gh.json").read_text()
    (job.folder / "gh.json").write_text(held.replace('"isCrossRepository": false', '"isCrossRepository": true'))
    propose(job)

    assert [pull["isCrossRepository"] for pull in job.github()["pr"]] == [True, False]


def test_someday_itself_makes_the_edits(job):
    job.real_someday()
    (job.checkout / "README.md").write_text("# Papers\n\n- [a] (http://127.0.0.1:9/)\n")
    job.commit("a link that is not written right")
    job.run("check", ARGS="--no-metadata")
    assert job.run("propose").returncode == 0

    assert tip(job) == "# Papers\n\n- [a](http://127.0.0.1:9/)\n"
    assert "malformed" in job.github()["pr"][0]["body"]
