"""Bad input gets a sentence that says what to do, on standard error, with exit status 2; never a traceback."""

import pytest


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["check", "nowhere.md"], "nowhere.md: there is no such file"),
        (["check", "."], "is a folder"),
        (["check", "empty.md"], "empty.md: the file is empty"),
        (["check", "binary.md"], "binary.md"),
        (["check", "prose.md"], "neither links nor entries"),
        (["check", "good.md", "--section", "Nowhere"], "nothing is selected by section Nowhere"),
        (["check", "good.md", "--connect-to", "nonsense"], "HOST:PORT:TOHOST:TOPORT"),
        (["check", "good.md", "--per-host", "0"], "--per-host"),
        (["check", "good.md", "--format", "docx"], "--format"),
        (["check", "good.md", "--history", "prose.md"], "prose.md"),
        (["check", "good.md", "--history", "nodb://x/y"], "nodb"),
        (["check"], "LIST"),
        (["report"], "there is no such history"),
        (["entries", "nowhere.md"], "there is no such file"),
        (["frobnicate"], "frobnicate"),
    ],
)
def test_wrong_use_is_explained(person, words, said):
    person.write("empty.md", "")
    (person.folder / "binary.md").write_bytes(bytes(range(256)) * 10)
    person.write("prose.md", "Only words here, no links.\n")
    person.write("good.md", "# List\n\n- [A](http://a.invalid/)\n")

    done = person.run(*words)

    assert done.returncode == 2, done.stderr
    assert said in " ".join(done.stderr.split()).replace("│ ", "").replace(" │", "")
    assert "Traceback" not in done.stderr
    assert not (person.folder / "reports").exists()


def test_a_clock_that_is_no_time_is_refused(person):
    person.write("good.md", "- [A](http://a.invalid/)\n")

    done = person.run("check", "good.md", now="some day")

    assert done.returncode == 2
    assert "SOMEDAY_NOW" in done.stderr


def test_a_report_folder_that_cannot_be_made_loses_no_history(person):
    person.write("good.md", "- [A](http://a.invalid/)\n")
    person.write("reports", "a file where a folder should be")

    failed = person.run("check", "good.md")
    again = person.run("report", "--report-dir", "elsewhere")

    assert failed.returncode == 2
    assert "--report-dir" in failed.stderr
    assert again.returncode == 3
