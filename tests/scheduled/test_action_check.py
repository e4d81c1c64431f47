"""scripts/action/check: what is asked of someday, and what the runner is told."""

import pytest


def test_all_links_are_checked_and_only_what_is_new_fails(job):
    job.program("someday", "exit 0")
    done = job.run("check", LISTS="README.md\n\nmore papers.md\n", ARGS="--no-metadata\n --per-host 1")

    assert (done.returncode, job.told("output")) == (0, "status=0\n")
    (asked,) = job.asked()
    assert asked.startswith("check --quiet --new --resume --fail-on act --history .someday/history.sqlite ")
    assert asked.endswith(f"--report-dir {job.reports} --no-metadata --per-host 1 -- README.md more papers.md")


@pytest.mark.parametrize(
    ("status", "goes_on"),
    [(0, True), (1, True), (2, False), (3, True), (127, False), (143, True)],
)
def test_only_wrong_use_ends_the_job_at_once(job, status, goes_on):
    job.program("someday", f"exit {status}")
    done = job.run("check")

    assert done.returncode == (0 if goes_on else status)
    assert job.told("output") == f"status={status}\n"


def test_the_report_is_the_summary_of_the_job(job):
    job.report(text="# 3 links broke\n")
    job.program("someday", "exit 1")
    job.run("check")

    assert job.told("summary") == "# 3 links broke\n"


def test_nothing_that_someday_says_is_a_command_to_the_runner(job):
    job.program("someday", "echo '::add-mask::a' >&2; exit 2")
    stop, said, end = job.run("check").stdout.splitlines()

    assert said == "::add-mask::a"
    assert stop.startswith("::stop-commands::")
    assert end == f"::{stop.removeprefix('::stop-commands::')}::"


def test_no_input_is_read_by_a_shell(job):
    job.program("someday", "exit 0")
    job.run("check", LISTS="$(touch out).md", ARGS="; touch out `touch out` $(touch out) *", FAIL_ON="$(touch out)")

    assert not (job.checkout / "out").exists()
    assert job.asked()[0].endswith("; touch out `touch out` $(touch out) * -- $(touch out).md")


def test_a_pull_request_is_compared_with_its_base_which_is_fetched_when_it_is_missing(job):
    base = job.git("rev-parse", "HEAD").strip()
    (job.checkout / "README.md").write_text("other words\n")
    job.commit("of a pull request")
    job.git("push", "-q", "origin", "HEAD:asked")
    job.git("clone", "-q", "--depth=1", "--branch", "asked", f"file://{job.folder}/origin", "one", where=job.folder)
    job.checkout = job.folder / "one"
    job.program("someday", 'echo "::warning file=README.md,line=1::gone"; exit 1')
    done = job.run("check", BASE=base)

    assert job.asked()[0].startswith(f"check --quiet --since {base} --format github --fail-on act")
    assert done.stdout == "::warning file=README.md,line=1::gone\n"
    assert job.git("cat-file", "-t", base) == "commit\n"


def test_someday_itself_understands_what_it_is_asked(job):
    job.real_someday()
    (job.checkout / "README.md").write_text("# Papers\n\n- [a](http://127.0.0.1:9/)\n")
    done = job.run("check", ARGS="--no-metadata")

    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert job.told("summary").startswith("# ")
    assert job.run("issue").returncode == 0
    assert job.github()["issue"] == []


def test_someday_itself_looks_only_at_links_that_a_pull_request_adds(job):
    job.real_someday()
    base = job.git("rev-parse", "HEAD").strip()
    text = (job.checkout / "README.md").read_text()
    (job.checkout / "README.md").write_text(f"{text}- [b] (http://127.0.0.1:9/)\n")
    job.commit("of a pull request")
    done = job.run("check", ARGS="--no-metadata", BASE=base, FAIL_ON="look")

    assert job.told("output") == "status=1\n"
    assert "line=4" in done.stdout
    assert "a.example" not in done.stdout + job.told("summary")
