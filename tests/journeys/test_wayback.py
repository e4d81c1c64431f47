"""A page dies, and the Wayback Machine has a copy of it from when it worked."""

import re
from datetime import UTC, datetime

import pytest

from crawler.demo.certificates import Authority, Tls, server_context

from .conftest import Person, Quiet, serving
from .test_four_weeks import LSTM, WEEKS


def when(digits):
    return datetime.strptime(digits, "%Y%m%d%H%M%S").replace(tzinfo=UTC)


class Archive:
    """`copies` are the moments of each address; asked to save one, it answers with a copy of the month after."""

    def __init__(self):
        self.copies = {}
        self.asked = []
        archive = self

        class Handler(Quiet):
            def get(self):
                archive.asked.append(self.path)
                verb, moment, url = re.fullmatch(r"/(web|save)/(?:(\d{14})/)?(http.*)", self.path).groups()
                copies = archive.copies.get(url, [])
                if verb == "save":
                    copies = archive.copies[url] = ["20261201000000"]
                if not copies:
                    self.answer(404)
                    return
                asked = when(moment or "20991231000000")
                nearest = min(copies, key=lambda copy: abs(when(copy) - asked))
                self.answer(302, Location=f"https://web.archive.org/web/{nearest}/{url}")

        self.handler = Handler


@pytest.fixture
def archive(tmp_path, monkeypatch):
    up = Archive()
    authority, tls = Authority(tmp_path), server_context()
    authority.load(tls, "web.archive.org", Tls.GOOD)
    monkeypatch.setenv("SSL_CERT_FILE", str(authority.ca_file))
    with serving(up.handler, tls) as up.server:
        yield up


@pytest.fixture
def weekly(tmp_path, site, archive):
    person = Person(tmp_path)
    ports = {"notes.example:80": site.server.server_port, "web.archive.org:443": archive.server.server_port}
    rules = [word for host, port in ports.items() for word in ("--connect-to", f"{host}:127.0.0.1:{port}")]

    def run(week, *words):
        lines = [f"- [{path[1:]}](http://notes.example{path})" for path in site.pages]
        person.write("list.md", "\n".join(["# Notes", "", *lines, ""]))
        options = ("--timeout", "2", "--retries", "0", *rules)
        result = person.run("check", "list.md", *options, *words, now=WEEKS[week])
        assert result.returncode in (0, 1), result.stderr
        return person.report()

    run.person = person
    return run


def broken(report):
    return {
        entry["url"]: finding
        for entry in report["entries"]
        for finding in entry["findings"]
        if finding["kind"] == "broken"
    }


def read(person, name):
    return (person.folder / name).read_text(encoding="utf-8")


def test_a_dead_link_gets_the_copy_of_before_its_death_once_it_has_been_dead_for_days(site, archive, weekly):
    site.pages |= {"/dies": LSTM, "/lives": LSTM}
    weekly(0)
    site.pages["/dies"] = 404
    archive.copies["http://notes.example/dies"] = ["20190302000000", "20261109120000"]
    finding = broken(weekly(1, "--wayback"))["http://notes.example/dies"]
    told = read(weekly.person, "reports/report.md")
    first_asked = len(archive.asked)
    later = broken(weekly(2, "--wayback"))["http://notes.example/dies"]
    fixed = weekly.person.run("fix", "list.md", "--apply")

    assert "a copy of 2019-03-02, when it worked" in told
    assert finding["fix"] is None
    assert later["fix"]["replacement"] == "https://web.archive.org/web/20190302000000/http://notes.example/dies"
    assert len(archive.asked) == first_asked  # what is known is not asked again
    assert not any("lives" in path for path in archive.asked)
    assert fixed.returncode == 0, fixed.stderr
    assert "](https://web.archive.org/web/20190302000000/http://notes.example/dies)" in read(weekly.person, "list.md")


def test_a_page_that_was_never_seen_alive_gets_a_hint_and_no_fix(site, archive, weekly):
    site.pages["/dead"] = 404
    archive.copies["http://notes.example/dead"] = ["20190302000000"]
    weekly(0, "--wayback")
    finding = broken(weekly(1, "--wayback"))["http://notes.example/dead"]

    assert "may show the same trouble, 2019-03-02" in read(weekly.person, "reports/report.md")
    assert finding["fix"] is None


def test_nobody_is_asked_unless_it_is_wished(site, archive, weekly):
    site.pages["/dead"] = 404
    weekly(0)

    assert archive.asked == []


def test_archive_asks_to_keep_what_works_and_has_no_copy_and_asks_once(site, archive, weekly):
    site.pages |= {"/new": LSTM, "/old": LSTM, "/dead": 404}
    archive.copies["http://notes.example/old"] = ["20190302000000"]
    weekly(0, "--archive")
    saved = [path for path in archive.asked if path.startswith("/save/")]
    asked = len(archive.asked)
    weekly(1, "--archive")

    assert saved == ["/save/http://notes.example/new"]
    assert [path for path in archive.asked[asked:] if "dead" not in path] == []


def test_an_archive_that_does_not_answer_costs_a_line(site, archive, weekly):
    site.pages["/dead"] = 404
    archive.server.shutdown()
    archive.server.server_close()
    report = weekly(0, "--wayback")

    assert any(note.startswith("not checked: Wayback Machine") for note in report["notes"])
    assert set(broken(report)) == {"http://notes.example/dead"}
