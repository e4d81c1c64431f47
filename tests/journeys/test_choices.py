"""What a person can choose: which links, which format, how loud, what counts."""

import json
import re
import subprocess

import pytest

from .conftest import QUICK

LIST = """# A list

## Papers

- [Sequences](https://arxiv.example/abs/1409.3215) by A. Author (2014)

## Gone

- [Memory](https://github.example/lost-lab/memory-nets)
"""


@pytest.fixture
def chooser(visitor):
    visitor.write("mine.md", LIST)
    return visitor


@pytest.mark.parametrize(
    ("words", "checked"),
    [
        ((), 2),
        (("--section", "gone"), 1),
        (("--only", "*arxiv*"), 1),
        (("--entry", "memory"), 1),
    ],
)
def test_only_what_is_chosen_is_fetched(chooser, words, checked):
    chooser.run("check", "mine.md", *QUICK, *words)

    assert sum(link["checked_at"] is not None for link in chooser.report()["links"]) == checked


def test_failing_recrawls_what_was_bad(chooser):
    chooser.run("check", "mine.md", *QUICK)
    before = len(chooser.web.requests)

    chooser.run("check", "mine.md", *QUICK, "--failing", now="2026-11-23T06:00:00Z")

    hosts = {seen.host for seen in list(chooser.web.requests)[before:]}
    assert hosts == {"github.example"}
    assert {link["verdict"] for link in chooser.report()["links"]} == {"ok", "broken"}


@pytest.mark.parametrize(
    ("words", "status"),
    [((), 1), (("--fail-on", "never"), 0), (("--fail-on", "look"), 1), (("--only", "*arxiv*"), 0)],
)
def test_what_counts_for_the_exit_status(chooser, words, status):
    assert chooser.run("check", "mine.md", *QUICK, *words).returncode == status


def test_new_counts_only_what_is_new(chooser):
    first = chooser.run("check", "mine.md", *QUICK, "--new")
    second = chooser.run("check", "mine.md", *QUICK, "--new", now="2026-11-23T06:00:00Z")

    assert (first.returncode, second.returncode) == (1, 0)


def test_quiet_says_nothing(chooser):
    done = chooser.run("check", "mine.md", *QUICK, "--quiet")

    assert (done.stdout, done.stderr) == ("", "")


def test_json_on_standard_output_is_the_report(chooser):
    done = chooser.run("check", "mine.md", *QUICK, "--format", "json")

    assert json.loads(done.stdout) == chooser.report()


def test_markdown_on_standard_output_is_the_report(chooser):
    done = chooser.run("check", "mine.md", *QUICK, "--format", "markdown")

    assert done.stdout == (chooser.folder / "reports/report.md").read_text()


def test_entries_fetches_nothing_and_gives_every_link_its_place(chooser):
    done = chooser.run("entries", "mine.md", "--format", "json")
    read = json.loads(done.stdout)

    assert not chooser.web.requests
    assert [(entry["title"], entry["section"], entry["year"]) for entry in read["entries"]] == [
        ("Sequences", "Papers", 2014),
        ("Memory", "Gone", None),
    ]
    assert read["links"][0] == {
        "url": "https://arxiv.example/abs/1409.3215",
        "line": 5,
        "column": 15,
        "role": "primary",
    }


def test_a_private_address_is_not_asked(person):
    person.write("list.md", "- [Router](http://127.0.0.1:9/admin)\n- [Same](http://localhost:9/)\n")

    done = person.run("check", "list.md")

    assert {link["verdict"] for link in person.report()["links"]} == {"skipped"}
    assert done.returncode == 0


def test_the_demo_ends_with_the_report_of_what_changed(person):
    done = person.run("demo", "--report-dir", "out", timeout=90)

    assert done.returncode == 0, done.stderr
    assert "To act on, new" in done.stdout
    assert "demo web" in (person.folder / "out/report.md").read_text()


def test_the_demo_says_how_its_list_is_mended_and_so_it_is(person):
    told = person.run("demo", "--report-dir", "out", timeout=90).stdout
    (mend,) = [line for line in told.splitlines() if line.startswith("Mend")]
    words = mend.partition("fix ")[2].split()

    shown = person.run("fix", *words)
    assert (shown.returncode, shown.stdout.count("\n+++ ")) == (1, 1)
    assert " ".join(words[1:]) in shown.stderr  # the next command names the history, too
    assert person.run("fix", *words, "--apply").returncode == 0
    assert "nothing to fix" in person.run("fix", *words).stderr


def test_inspect_shows_the_way_to_one_address_and_who_decided(visitor):
    rules = [option for rule in visitor.web.connect_to for option in ("--connect-to", rule)]
    told = visitor.run("inspect", "https://monkey-metrics.example/blog/gentle-guide", "--format", "json", *rules)
    seen = json.loads(told.stdout)
    assert (seen["verdict"], seen["reason"]) == ("broken", "redirect-to-home")
    assert seen["rule"] == "a redirect to the home page"
    assert [hop["status"] for hop in seen["fetch"]["hops"]] == [302]
    assert len(seen["fetch"]["took"]) == 2
    assert seen["fetch"]["ip"].startswith("127.")
    assert re.match(r"TLSv1\.3, certificate until \d{4}-\d\d-\d\d, by \S", seen["fetch"]["tls"])

    shown = visitor.run("inspect", "https://learnhub.example/lessons/perceptron", *rules).stdout
    assert "soft-404" in shown
    assert "probe" in shown
    assert "decided by" in shown


def test_inspect_says_what_to_give_it(person):
    for words in ((), ("mailto:a@b.example",), ("--html", "nowhere.html"), ("http://a.example/", "--html", "x")):
        done = person.run("inspect", *words)
        assert done.returncode == 2
        assert "Traceback" not in done.stderr


def test_a_dry_run_asks_nobody_and_writes_nothing(visitor):
    before = sorted(path.name for path in visitor.folder.iterdir())
    done = visitor.run("check", "list.md", "--dry-run")

    assert done.returncode == 0, done.stderr
    assert "addresses on" in done.stdout
    assert "1 request to arXiv" in done.stdout
    assert "About" in done.stdout
    assert not visitor.web.requests
    assert sorted(path.name for path in visitor.folder.iterdir()) == before


def test_only_the_links_that_a_change_adds_are_fetched(visitor):
    folder = visitor.folder / "mine"
    folder.mkdir()
    a_list = folder / "list.md"
    a_list.write_text("# L\n\n- [Old](https://dlbook.example/)\n")
    identity = ("-c", "user.name=T", "-c", "user.email=t@example.org")
    for words in (("init", "--quiet"), ("add", "."), (*identity, "commit", "--quiet", "-m", "one")):
        subprocess.run(["git", *words], cwd=folder, check=True)
    a_list.write_text(a_list.read_text() + "- [New](https://recurrent-notes.example/2016/attention-by-hand)\n")
    done = visitor.run("check", a_list, *QUICK, "--since", "HEAD")
    links = {link["url"]: link["verdict"] for link in visitor.report()["links"]}

    assert done.returncode == 0, done.stderr
    assert links == {
        "https://dlbook.example/": "skipped",
        "https://recurrent-notes.example/2016/attention-by-hand": "ok",
    }
    assert {seen.host for seen in visitor.web.requests} == {"recurrent-notes.example"}

    nothing = visitor.run("check", a_list, *QUICK, "--since", "HEAD", "--only", "*dlbook*")
    assert nothing.returncode == 0, nothing.stderr
    assert visitor.run("check", a_list, "--since", "nonsense").returncode == 2
