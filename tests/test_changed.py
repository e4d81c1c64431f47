"""Which lines of a list a pull request adds, as a real git says."""

import subprocess

import pytest

from crawler.changed import added_lines
from crawler.model.errors import SomedayError


@pytest.fixture
def repository(tmp_path):
    """A repository with one commit, in which list.md has five lines."""

    def git(*words):
        identity = ("-c", "user.name=T", "-c", "user.email=t@example.org", "-c", "commit.gpgsign=false")
        subprocess.run(["git", *identity, *words], cwd=tmp_path, check=True, capture_output=True)

    git("init", "--initial-branch=main")
    (tmp_path / "list.md").write_text("".join(f"line {number}\n" for number in range(1, 6)))
    git("add", ".")
    git("commit", "-m", "one")
    return tmp_path, git


@pytest.mark.parametrize(
    ("text", "added"),
    [
        ("line 1\nline 2\nline 3\nline 4\nline 5\n", set()),
        ("new\nline 1\nline 2\nline 3\nline 4\nline 5\n", {1}),
        ("line 1\nline 2\nother\nmore\nline 4\nline 5\nlast", {3, 4, 7}),
        ("line 2\nline 1\n", {2}),
        ("", set()),
    ],
)
def test_lines_that_the_revision_does_not_have_are_added(repository, text, added):
    folder, _ = repository
    (folder / "list.md").write_text(text)

    assert added_lines(str(folder / "list.md"), "HEAD") == added


def test_what_was_committed_since_counts_as_well(repository):
    folder, git = repository
    (folder / "list.md").write_text("new\n" + (folder / "list.md").read_text())
    git("commit", "-am", "two")

    assert added_lines(str(folder / "list.md"), "main~1") == {1}
    assert added_lines(str(folder / "list.md"), "main") == frozenset()


def test_all_lines_of_a_new_file_are_added(repository):
    folder, _ = repository
    (folder / "other.md").write_text("a\n")

    assert added_lines(str(folder / "other.md"), "HEAD") is None


@pytest.mark.parametrize("revision", ["nonsense", "--output=stolen", "-h", ""])
def test_what_is_no_revision_is_told(repository, revision):
    folder, _ = repository
    with pytest.raises(SomedayError, match="no such revision"):
        added_lines(str(folder / "list.md"), revision)

    assert not (folder / "stolen").exists()


def test_a_list_outside_of_any_repository_is_told(tmp_path):
    (tmp_path / "list.md").write_text("a\n")
    with pytest.raises(SomedayError, match="lies in no repository"):
        added_lines(str(tmp_path / "list.md"), "HEAD")
