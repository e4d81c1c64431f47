"""Weekly runs over a month, on a site that changes in between: what history makes of it."""

import pytest

from .conftest import Person

WEEKS = [f"2026-{day}T06:00:00Z" for day in ("11-02", "11-09", "11-16", "11-23", "11-30")]
LSTM = (
    "Understanding LSTM networks - Notes",
    "Humans do not start their thinking from scratch every second. Recurrent networks address this issue: they have "
    "loops, which allow information to persist from one step of the network to the next. " * 3,
)
EDITED = (LSTM[0], LSTM[1] + " Corrected in May: the second equation had a sign error.")
REWRITTEN = (
    "Understanding LSTM networks, second edition - Notes",
    "Gated cells forget on purpose. This edition begins with convolutions over sequences, compares them with attention "
    "and ends with exercises on speech, handwriting and translation. " * 3,
)
CASINO = (
    "Best online casino bonus 2026",
    "Play slots, roulette and blackjack for real money. Free spins every day, instant withdrawals, trusted by "
    "thousands of players. Deposit today and double your first stake. " * 3,
)


@pytest.fixture
def weekly(tmp_path, site):
    """Runs `check` for a week of the month and gives (verdict and reason by path, report)."""
    person = Person(tmp_path)
    rule = f"notes.example:80:127.0.0.1:{site.server.server_port}"

    def run(week, *words, connect=True):
        paths = [path for path in site.pages if not path.startswith("/new")]
        lines = [f"- [{path[1:]}](http://notes.example{path})" for path in paths]
        person.write("list.md", "\n".join(["# Notes", "", *lines, ""]))
        options = ("--connect-to", rule) if connect else ()
        person.run("check", "list.md", "--timeout", "2", "--retries", "0", *options, *words, now=WEEKS[week])
        report = person.report()
        verdicts = {row["url"].removeprefix("http://notes.example"): row for row in report["links"]}
        return {path: (row["verdict"], row["reason"]) for path, row in verdicts.items()}, report

    run.person, run.rule = person, rule
    return run


def kinds(report, path):
    return {
        (finding["kind"], finding["state"])
        for entry in report["entries"]
        if entry["url"] == f"http://notes.example{path}"
        for finding in entry["findings"]
    }


def test_a_month_on_one_site(site, weekly):
    site.pages |= {"/back": LSTM, "/edit": LSTM, "/rewrite": LSTM, "/hijack": LSTM, "/move": LSTM, "/same": LSTM}
    verdicts, _ = weekly(0)
    assert set(verdicts.values()) == {("ok", "ok")}

    site.pages |= {
        "/back": 404, "/edit": EDITED, "/rewrite": REWRITTEN, "/hijack": CASINO,
        "/move": "http://notes.example/new/move", "/new/move": LSTM,
    }  # fmt: skip
    verdicts, report = weekly(1)
    assert verdicts["/back"] == ("broken", "not-found")
    assert verdicts["/edit"] == ("ok", "ok")
    assert kinds(report, "/edit") == set()
    assert verdicts["/rewrite"] == ("ok", "ok")
    assert kinds(report, "/rewrite") == {("content-drift", "new")}
    assert verdicts["/hijack"] == ("broken", "hijacked")
    assert verdicts["/move"] == ("moved", "permanent-redirect")
    assert verdicts["/same"] == ("ok", "not-modified")

    site.pages["/back"] = LSTM
    verdicts, report = weekly(2)
    assert verdicts["/back"][0] == "ok"
    assert {finding["url"] for finding in report["resolved"]} == {"http://notes.example/back"}
    assert verdicts["/hijack"] == ("broken", "hijacked")  # a 304 of the foreign page changes nothing
    assert kinds(report, "/hijack") == {("broken", "standing")}
    assert kinds(report, "/rewrite") == {("content-drift", "standing")}

    _, report = weekly(3, connect=False)
    assert not report["run"]["network"]

    site.pages["/hijack"] = LSTM
    verdicts, report = weekly(4)
    assert verdicts["/hijack"][0] == "ok"
    assert kinds(report, "/hijack") == set()
    assert verdicts["/same"] == ("ok", "not-modified")


def test_a_page_that_says_where_it_moved_says_so_again_next_week(site, weekly):
    canonical = '<link rel="canonical" href="https://notes.example/safe">'
    site.pages |= {"/refresh": (*LSTM, "/new/refresh"), "/new/refresh": LSTM, "/safe": (LSTM[0], canonical + LSTM[1])}
    for week in range(3):
        verdicts, report = weekly(week)
        assert verdicts == {"/refresh": ("moved", "meta-refresh"), "/safe": ("moved", "canonical-https")}
    assert kinds(report, "/refresh") == kinds(report, "/safe") == {("moved", "standing")}

    site.pages["/new/refresh"] = 404
    verdicts, _ = weekly(3)
    assert verdicts["/refresh"] == ("broken", "not-found")


def test_what_is_acknowledged_is_folded_away_until_its_day_or_until_it_changes(site, weekly):
    site.pages |= {"/gone": 404, "/also": 404, "/fine": LSTM}
    weekly(0)
    for path, until in (("/gone", "2026-11-20"), ("/also", "2027-11-20")):
        done = weekly.person.run(
            "ack", f"http://notes.example{path}", "--until", until, "--why", "the author is told", now=WEEKS[0]
        )
        assert done.returncode == 0, done.stderr

    _, report = weekly(1)
    assert report["counts"]["acknowledged"] == 2
    assert {one["why"] for one in report["acknowledged"]} == {"the author is told"}
    assert kinds(report, "/gone") == kinds(report, "/also") == set()

    site.pages["/also"] = 410
    _, report = weekly(2)
    assert kinds(report, "/also") == {("broken", "new")}  # it says something else now
    assert kinds(report, "/gone") == set()

    _, report = weekly(3)
    assert kinds(report, "/gone") == {("broken", "new")}  # its day has come


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("ack", "http://nowhere.example/", "--until", "2030-01-01", "--why", "x"), "neither an entry's id nor"),
        (("ack", "http://notes.example/a", "--until", "2020-01-01", "--why", "x"), "that day is over"),
        (("ack", "http://notes.example/a", "--until", "soon", "--why", "x"), "write it as 2027-01-31"),
        (("ack", "http://notes.example/a", "--until", "2030-01-01", "--why", " "), "--why: is empty"),
        (("explain", "http://nowhere.example/"), "history knows neither"),
    ],
)
def test_wrong_use_is_told_in_words(site, weekly, words, said):
    site.pages["/a"] = LSTM
    weekly(0)
    done = weekly.person.run(*words)
    assert done.returncode == 2
    assert said in " ".join(done.stderr.split())
    assert "Traceback" not in done.stderr


def test_explain_tells_how_a_link_came_to_where_it_stands(site, weekly):
    site.pages["/a"] = LSTM
    weekly(0)
    site.pages["/a"] = 404
    weekly(1)
    told = weekly.person.run("explain", "http://notes.example/a").stdout
    assert "broken (not-found)" in told
    assert "ok (ok), status 200" in told
    assert "Understanding LSTM" in told


def test_what_a_comment_of_the_list_asks_for_is_folded_away_until_its_day(site, weekly):
    site.pages |= {"/gone": 404, "/other": 404}
    comment = '<!-- someday: ignore=not-found until=2026-11-20 reason="its author is on it" -->'
    folded, back = [], []
    for week in (0, 1, 3):
        weekly.person.write(
            "list.md", f"- [gone](http://notes.example/gone) {comment}\n- [other](http://notes.example/other)\n"
        )
        weekly.person.run("check", "list.md", "--timeout", "2", "--connect-to", weekly.rule, now=WEEKS[week])
        report = weekly.person.report()
        folded.append([one["finding"]["url"] for one in report["acknowledged"]])
        back.append(kinds(report, "/gone"))

    assert folded == [["http://notes.example/gone"], ["http://notes.example/gone"], []]
    assert back == [set(), set(), {("broken", "new")}]


def test_a_dead_link_stays_dead_while_its_host_is_down_and_explain_tells_both(site, weekly):
    site.pages |= {"/gone": 404, "/fine": LSTM}
    weekly(0)
    site.pages["/gone"] = 503
    verdicts, report = weekly(1)
    assert verdicts["/gone"] == ("broken", "not-found")
    assert kinds(report, "/gone") == {("broken", "standing")}
    assert report["resolved"] == []

    site.pages["/gone"] = LSTM
    weekly(2)
    told = weekly.person.run("explain", "http://notes.example/gone").stdout
    assert "now  ok (ok): works, since 2026-11-16" in told


def test_explain_tells_of_a_hijack_that_is_over(site, weekly):
    site.pages["/a"] = LSTM
    weekly(0)
    site.pages["/a"] = CASINO
    weekly(1)
    site.pages["/a"] = LSTM
    weekly(2)

    told = weekly.person.run("explain", "http://notes.example/a").stdout
    assert "now  ok (ok): works, since 2026-11-16" in told
    assert "2026-11-09 06:00 UTC  broken (hijacked), status 200, “Best online casino bonus 2026”" in told


def test_a_hijack_of_a_dead_link_is_news(site, weekly):
    site.pages |= {"/a": LSTM, "/fine": LSTM}
    weekly(0)
    site.pages["/a"] = 404
    weekly(1)
    site.pages["/a"] = CASINO
    _, report = weekly(2)
    assert kinds(report, "/a") == {("broken", "new")}


def test_a_placeholder_in_an_articles_place_is_worth_a_look(site, weekly):
    site.pages["/a"] = LSTM
    weekly(0)
    site.pages["/a"] = ("Coming soon", "We are working hard on our new store. Leave your address and hear of it first.")
    verdicts, report = weekly(1)
    assert verdicts["/a"] == ("ok", "ok")
    assert kinds(report, "/a") == {("content-drift", "new")}


def test_an_edited_title_and_another_spelling_of_the_lists_path_make_nothing_new(site, weekly):
    site.pages["/gone"] = 404
    weekly(0)
    weekly.person.write("list.md", "# Notes\n\n- [Gone, second edition](http://notes.example/gone)\n")
    person = weekly.person
    for spelling, week in (("list.md", 1), ("./list.md", 2), (str(person.folder / "list.md"), 3)):
        done = person.run("check", spelling, "--new", "--connect-to", weekly.rule, now=WEEKS[week])
        assert (done.returncode, kinds(person.report(), "/gone")) == (0, {("broken", "standing")}), spelling


def test_a_second_run_at_the_same_moment_is_a_run_as_any_other(site, weekly):
    site.pages["/a"] = LSTM
    weekly(0)
    _, report = weekly(0)
    assert report["run"]["id"] == 2
    assert "Run 2" in (weekly.person.folder / "reports" / "report.html").read_text()
