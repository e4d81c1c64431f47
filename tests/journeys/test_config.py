"""A folder with a someday.toml, as a team has it."""

import json

import pytest

from .conftest import QUICK, SECOND

LIST = """# A list

- [Sequences](https://arxiv.example/abs/1409.3215) by A. Author (2014)
- [Memory](https://github.example/lost-lab/memory-nets)
- [Book](https://dlbook.example/)
"""
GONE = "https://github.example/lost-lab/memory-nets"


@pytest.fixture
def team(visitor):
    visitor.write("mine.md", LIST)
    return visitor


def links(person, folder="reports"):
    return {link["url"]: link for link in person.report(folder)["links"]}


def test_check_needs_no_words_where_the_file_has_them(team):
    team.write("someday.toml", 'lists = ["mine.md"]\nreport-dir = "out"\nhistory = "h.sqlite"\nfail-on = "never"')

    done = team.run("check", *QUICK)
    again = team.run("report", "--format", "json")

    assert (done.returncode, again.returncode) == (0, 0), done.stderr + again.stderr
    assert json.loads(again.stdout)["links"] == team.report("out")["links"]
    assert (team.folder / "h.sqlite").exists()


def test_the_command_line_goes_before_the_file(team):
    team.write("someday.toml", 'lists = ["mine.md"]\nfail-on = "never"\nreport-dir = "out"\ncontact = "file@a.example"')

    done = team.run("check", *QUICK, "--fail-on", "act", "--report-dir", "other")

    assert done.returncode == 1
    assert (team.folder / "other/report.json").exists()
    assert not (team.folder / "out").exists()
    assert "file@a.example" in team.web.requests[0].headers["user-agent"]


def test_an_accepted_status_is_fine_and_says_who_accepted_it(team):
    team.write("someday.toml", 'lists = ["mine.md"]\n[[host]]\nmatch = "GitHub.example"\naccept = [404]')

    done = team.run("check", *QUICK)

    assert done.returncode == 0
    assert links(team)[GONE]["verdict"] == "ok"
    assert links(team)[GONE]["evidence"] == ["status 404 is accepted by someday.toml"]


def test_what_is_excluded_is_never_asked_and_no_longer_told_of(team):
    before = team.run("check", "mine.md", *QUICK)
    asked = len(team.web.requests)
    team.write("someday.toml", 'lists = ["mine.md"]\nexclude = ["*/lost-lab/*"]')

    dry = team.run("check", "--dry-run")
    done = team.run("check", *QUICK, now=SECOND)

    assert (before.returncode, done.returncode) == (1, 0)
    assert "1 link is not fetched: excluded" in dry.stdout
    assert "github.example" not in {seen.host for seen in list(team.web.requests)[asked:]}
    assert (links(team)[GONE]["verdict"], links(team)[GONE]["reason"]) == ("skipped", "excluded")
    assert team.run("report", now=SECOND).returncode == 0


def test_headers_and_a_token_reach_their_host_alone_and_no_file(team, monkeypatch):
    monkeypatch.setenv("TEAM_TOKEN", "s3cret-of-the-team")
    rule = '[[host]]\nmatch = "arxiv.example"\nheaders = { X-Team = "lists" }\ntoken-env = "TEAM_TOKEN"'
    team.write("someday.toml", f'lists = ["mine.md"]\nfail-on = "never"\n{rule}')

    done = team.run("check", *QUICK)

    assert done.returncode == 0, done.stderr
    for seen in team.web.requests:
        own = seen.host == "arxiv.example"
        assert (seen.headers.get("x-team") == "lists") is own
        assert (seen.headers.get("authorization") == "Bearer s3cret-of-the-team") is own
    assert "s3cret" not in done.stdout + done.stderr
    written = [path for path in team.folder.rglob("*") if path.is_file()]
    assert {"report.json", "report.md", "report.html", "history.sqlite"} <= {path.name for path in written}
    assert not [path for path in written if b"s3cret" in path.read_bytes()]


def test_a_variable_that_is_not_set_stops_the_run_before_anything_is_asked(team):
    team.write("someday.toml", 'lists = ["mine.md"]\n[[host]]\nmatch = "a.example"\ntoken-env = "NOWHERE_SET"')

    done = team.run("check", *QUICK)

    assert (done.returncode, len(team.web.requests)) == (2, 0)
    assert "someday.toml: host[1].token-env" in done.stderr


def test_what_a_team_acknowledges_is_folded_away_in_every_command(team):
    team.write("someday.toml", f'lists = ["mine.md"]\n[[ack]]\ntarget = "{GONE}"\nuntil = 2027-01-31\nwhy = "known"')

    done = team.run("check", *QUICK)
    told = team.run("explain", GONE)
    later = team.run("check", *QUICK, now="2027-02-01T06:00:00Z")

    assert (done.returncode, later.returncode) == (0, 1)
    assert "acknowledged until 2027-01-31: known" in told.stdout


@pytest.mark.parametrize("words", [("check",), ("check", "mine.md", "--dry-run"), ("report",), ("explain", "x")])
def test_a_mistake_in_the_file_is_explained(person, words):
    person.write("mine.md", LIST)
    person.write("someday.toml", "lists = ['mine.md']\nper-hots = 1")

    done = person.run(*words)

    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "someday: someday.toml: per-hots: there is no such key; did you mean per-host?\n"


def test_another_file_can_be_named(person):
    (person.folder / "team").mkdir()
    person.write("team/mine.md", "- [A](http://127.0.0.1:9/)\n")
    person.write("team/other.toml", 'lists = ["mine.md"]')
    person.write("someday.toml", "broken = [")

    done = person.run("check", "--config", "team/other.toml", "--dry-run")

    assert (done.returncode, done.stderr) == (0, "")
    assert "1 address on 1 host" in done.stdout


def test_a_dry_run_counts_with_the_pauses_of_the_slowest_host(person):
    links = [f"- [{n}](http://{host}.example/{n})" for n in range(30) for host in ("calm", "fast")]
    person.write("mine.md", "\n".join(links))
    rule = '[[host]]\nmatch = "calm.*"\ndelay = 20'
    person.write("someday.toml", f'lists = ["mine.md"]\nno-metadata = true\n{rule}')

    assert "About 10 minutes" in person.run("check", "--dry-run").stdout


def test_a_mirror_is_asked_instead_of_the_service(team):
    team.write("mine.md", "- [Gates](https://arxiv.org/abs/9901.00001v2) by Ada Lindqvist (2015)\n")
    team.write(
        "someday.toml", 'lists = ["mine.md"]\nfail-on = "never"\n[services]\narxiv = "https://dlbook.example/mirror/"'
    )

    done = team.run("check", *QUICK)

    assert done.returncode == 0, done.stderr
    asked = [(seen.host, seen.path) for seen in team.web.requests]
    assert [path for host, path in asked if host == "dlbook.example" and path.startswith("/mirror/api/query?")]
    assert not [host for host, _ in asked if host == "export.arxiv.org"]
