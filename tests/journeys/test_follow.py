"""Lists that a list names are checked, too, and told of under it."""

import pytest

from .conftest import FIRST, SECOND, Person, Quiet, serving

FILLING = "".join(f"- [Filling number {number}](http://lists.example/ok{number})\n" for number in range(5))


class Lists:
    """Files of one host; every /ok… is a page."""

    def __init__(self):
        self.files = {}
        self.asked = []
        lists = self

        class Handler(Quiet):
            def get(self):
                lists.asked.append(self.path)
                is_page = self.path.startswith("/ok")
                text = lists.files.get(self.path, "A page." if is_page else 404)
                status, body = (text, b"") if isinstance(text, int) else (200, text.encode())
                self.answer(status, body, Content_Type="text/html" if is_page else "text/plain")

        self.handler = Handler


@pytest.fixture
def lists():
    up = Lists()
    with serving(up.handler) as up.server:
        yield up


@pytest.fixture
def reader(tmp_path, lists):
    person = Person(tmp_path)
    person.write("README.md", "# Lists\n\n- [Others](http://lists.example/others.md)\n")
    rule = f"lists.example:80:127.0.0.1:{lists.server.server_port}"

    def check(*words, now=FIRST):
        result = person.run(
            "check", "README.md", "--connect-to", rule, "--timeout", "2", "--retries", "0", *words, now=now
        )
        assert result.returncode in (0, 1), result.stderr
        return person.report(), result

    check.person = person
    return check


def broken(report):
    return {
        (entry["list"], entry["url"]): finding["fix"]
        for entry in report["entries"]
        for finding in entry["findings"]
        if finding["kind"] == "broken"
    }


def test_a_list_that_is_named_is_checked_under_the_one_that_names_it(lists, reader):
    lists.files["/others.md"] = f"# Others\n\n- [A dead one](http://lists.example/dead)\n{FILLING}"
    report, result = reader("--follow", "1")

    path = "README.md → http://lists.example/others.md"
    assert report["run"]["lists"] == ["README.md", path]
    assert set(broken(report)) == {(path, "http://lists.example/dead")}
    assert f"{path}:3" in result.stdout
    assert "what is safe to mend" not in result.stdout


def test_without_the_option_it_is_a_page_like_any_other(lists, reader):
    lists.files["/others.md"] = f"# Others\n\n- [A dead one](http://lists.example/dead)\n{FILLING}"
    report, _ = reader()

    assert report["run"]["lists"] == ["README.md"]
    assert "/dead" not in lists.asked


def test_it_goes_as_deep_as_it_is_told_to_and_round_in_no_circle(lists, reader):
    lists.files["/others.md"] = f"# Others\n\n- [More](http://lists.example/more.md)\n{FILLING}"
    lists.files["/more.md"] = f"# More\n\n- [Others](http://lists.example/others.md)\n{FILLING}"
    one, _ = reader("--follow", "1")
    three, _ = reader("--follow", "3", now=SECOND)

    others = "README.md → http://lists.example/others.md"
    assert one["run"]["lists"] == ["README.md", others]
    assert three["run"]["lists"] == ["README.md", others, f"{others} → http://lists.example/more.md"]


def test_a_list_that_was_never_read_and_can_not_be_is_named(tmp_path):
    person = Person(tmp_path)
    person.write("README.md", "- [Others](http://127.0.0.1:9/others.md)\n")
    person.run("check", "README.md", "--follow", "1", "--allow-private", "--timeout", "2", "--retries", "0")

    assert "README.md → http://127.0.0.1:9/others.md: could not be read (refused)" in person.report()["notes"]


@pytest.mark.parametrize("text", ["# Just a page\n\n- [One](http://lists.example/ok)\n", "no links", "", 404])
def test_what_is_no_list_is_left_alone_without_a_word(lists, reader, text):
    lists.files["/others.md"] = text
    report, _ = reader("--follow", "1")

    assert report["run"]["lists"] == ["README.md"]
    assert not any("others.md" in note for note in report["notes"])


def test_a_list_that_can_not_be_read_today_stands_as_it_was_read_last(lists, reader):
    lists.files["/others.md"] = f"# Others\n\n- [A dead one](http://lists.example/dead)\n{FILLING}"
    reader("--follow", "1")
    lists.files["/others.md"] = 503
    report, _ = reader("--follow", "1", now=SECOND)

    path = "README.md → http://lists.example/others.md"
    assert report["run"]["lists"] == ["README.md", path]
    assert any("it stands as it was last read" in note for note in report["notes"])
    assert report["resolved"] == []


def test_machines_are_shown_the_line_that_names_the_list(lists, reader):
    lists.files["/others.md"] = f"# Others\n\n- [A dead one](http://lists.example/dead)\n{FILLING}"
    _, result = reader("--follow", "1", "--format", "github")

    (line,) = [line for line in result.stdout.splitlines() if "dead" in line]
    assert line.startswith("::error file=README.md,line=3")
