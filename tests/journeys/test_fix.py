"""From a stale list to a mended one."""

import shutil

import pytest

from crawler.demo.web import DemoWeb

from .conftest import FIRST, QUICK, SECOND, Person


@pytest.fixture(scope="module")
def first_check(tmp_path_factory):
    """A web, and a folder in which its list has been checked."""
    folder = tmp_path_factory.mktemp("fix")
    with DemoWeb(folder) as web:
        Person(folder, web).run("check", "list.md", *QUICK, now=FIRST)
        yield folder, web


@pytest.fixture
def checked(first_check, tmp_path):
    """A person with a copy of that folder."""
    folder, web = first_check
    shutil.copytree(folder, tmp_path, dirs_exist_ok=True)
    return Person(tmp_path, web)


def test_shown_then_made_then_nothing_is_left(checked):
    path = checked.folder / "list.md"
    before = path.read_bytes()
    path.chmod(0o640)

    shown = checked.run("fix", "list.md")
    assert shown.returncode == 1
    assert "# list.md:" in shown.stdout
    assert "+++ b/list.md" in shown.stdout
    assert "--apply` makes them" in shown.stderr
    assert path.read_bytes() == before

    made = checked.run("fix", "list.md", "--apply")
    assert made.returncode == 0, made.stderr
    after = path.read_bytes()
    assert after != before
    assert path.stat().st_mode & 0o777 == 0o640
    changed = [pair for pair in zip(before.splitlines(), after.splitlines(), strict=True) if pair[0] != pair[1]]
    assert 0 < len(changed) <= shown.stdout.count("\n-") + 1

    again = checked.run("fix", "list.md", "--apply")
    assert (again.returncode, path.read_bytes()) == (0, after)
    assert "nothing to fix" in again.stderr

    checked.run("check", "list.md", *QUICK, now=SECOND)
    kinds = [finding["kind"] for entry in checked.report()["entries"] for finding in entry["findings"]]
    assert "malformed-link" not in kinds


def test_only_the_kinds_that_were_asked_for(checked):
    shown = checked.run("fix", "list.md", "--kind", "malformed-link").stdout
    assert ": malformed-link:" in shown
    assert ": moved:" not in shown


def test_a_list_that_has_changed_since_is_fixed_where_its_links_stand_now(checked):
    path = checked.folder / "list.md"
    path.write_text("# A new heading above\n\n" + path.read_text())
    checked.run("fix", "list.md", "--apply")
    text = path.read_text()
    assert text.startswith("# A new heading above\n\n# ")
    assert "nothing to fix" in checked.run("fix", "list.md").stderr


def test_a_refused_fix_is_remembered(checked):
    offered = checked.run("fix", "list.md", "--kind", "malformed-link").stdout.count(": malformed-link:")
    process = checked.start("fix", "list.md", "--kind", "malformed-link", "--interactive")
    process.communicate("n\nwe like it so\n" * offered, timeout=30)
    assert "nothing to fix" in checked.run("fix", "list.md", "--kind", "malformed-link").stderr


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("fix", "list.md", "--kind", "nonsense"), "there is no such kind"),
        (("fix", "missing.md"), "there is no such file"),
        (("fix", "other.md"), "no run has checked it"),
        (("fix", "list.md", "--apply", "--diff"), "name one of them"),
        (("fix", "list.md", "--interactive", "--diff"), "name one of them"),
    ],
)
def test_wrong_use_is_told_in_words(checked, words, said):
    checked.write("other.md", "- [A](http://a.example/)\n")
    done = checked.run(*words)
    assert (done.returncode, "Traceback" in done.stderr) == (2, False)
    assert said in done.stderr


def test_what_was_saved_while_questions_were_asked_is_not_overwritten(checked):
    path = checked.folder / "list.md"
    process = checked.start("fix", "list.md", "--kind", "malformed-link", "--interactive")
    process.stdin.write("y\n")
    process.stdin.flush()
    process.stdout.readline()  # the first question is out: the list has been read
    saved = path.read_text() + "\nA line of my own.\n"
    path.write_text(saved)
    _, said = process.communicate("y\n" * 50, timeout=30)

    assert (process.returncode, path.read_text()) == (2, saved)
    assert "list.md: was changed in the meantime; nothing was written" in said


def test_quit_makes_what_was_accepted_and_asks_no_more(checked):
    path = checked.folder / "list.md"
    before = path.read_text().splitlines()
    process = checked.start("fix", "list.md", "--interactive")
    _, said = process.communicate("y\nq\n", timeout=30)
    after = path.read_text().splitlines()

    assert process.returncode == 0
    assert "asks no more" in said
    assert len([pair for pair in zip(before, after, strict=True) if pair[0] != pair[1]]) == 1


def test_the_same_file_by_another_name_is_known(checked):
    assert checked.run("fix", "./list.md").stdout.count("# ./list.md:") > 0
    assert checked.run("fix", checked.folder / "list.md").returncode == 1


def test_no_list_is_written_when_another_one_is_wrong(checked):
    before = (checked.folder / "list.md").read_bytes()
    done = checked.run("fix", "list.md", "other.md", "--apply")

    assert (done.returncode, (checked.folder / "list.md").read_bytes()) == (2, before)


@pytest.mark.parametrize("kind", ["new-version", "repository-moved", "moved", "malformed-link"])
def test_each_kind_of_fix_is_made_and_made_once(first_check, tmp_path, kind):
    folder, _ = first_check
    with DemoWeb(tmp_path) as web:
        shutil.copytree(folder, tmp_path / "copy", ignore=shutil.ignore_patterns("*.pem"))
        person = Person(tmp_path / "copy", web)
        web.let_time_pass()
        person.run("check", "list.md", *QUICK, now=SECOND)
        made = person.run("fix", "list.md", "--kind", kind, "--apply")
        assert made.returncode == 0, made.stderr
        assert "list.md:" in made.stdout

        assert "nothing to fix" in person.run("fix", "list.md", "--kind", kind, "--apply").stderr
