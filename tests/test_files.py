"""Lists are read with errors that say what to do; reports are written whole or not at all."""

import pytest

from crawler.files import read_lists, write_whole
from crawler.model.errors import ListError, SomedayError


def test_a_missing_list_is_named(tmp_path):
    with pytest.raises(ListError, match=r"nowhere\.md: there is no such file"):
        read_lists([str(tmp_path / "nowhere.md")])


def test_a_folder_is_no_list(tmp_path):
    with pytest.raises(ListError, match="is a folder: name the file"):
        read_lists([str(tmp_path)])


def test_a_name_with_a_nul_is_an_error_not_a_crash():
    with pytest.raises(ListError):
        read_lists(["a\0b"])


def test_a_list_named_twice_is_read_once(tmp_path):
    path = tmp_path / "list.md"
    path.write_text("- [A](http://a.example/)\n")

    assert len(read_lists([str(path), str(path)])) == 1


def test_a_report_is_written_into_a_new_folder(tmp_path):
    write_whole(tmp_path / "deep" / "report.md", "whole\n")

    assert (tmp_path / "deep" / "report.md").read_bytes() == b"whole\n"
    assert [file.name for file in (tmp_path / "deep").iterdir()] == ["report.md"]


def test_text_that_is_no_utf8_is_written_all_the_same(tmp_path):
    write_whole(tmp_path / "report.md", "lone \ud800 surrogate")

    assert (tmp_path / "report.md").read_bytes() == b"lone ? surrogate"


def test_a_folder_that_is_a_file_is_an_error_that_says_what_to_do(tmp_path):
    (tmp_path / "file").write_text("")

    with pytest.raises(SomedayError, match="--report-dir"):
        write_whole(tmp_path / "file" / "report.md", "x")


def test_a_write_that_fails_leaves_the_old_report(tmp_path):
    target = tmp_path / "report.md"
    target.mkdir()

    with pytest.raises(SomedayError):
        write_whole(target, "x")

    assert [file.name for file in tmp_path.iterdir()] == ["report.md"]
