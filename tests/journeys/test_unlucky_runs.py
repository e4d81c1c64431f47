"""Runs without a network, runs that are cut off, and hosts that are down: no false alarm, nothing lost."""

import signal
import time

import pytest

from .conftest import FIRST, QUICK, SECOND, THIRD

PAPER = "https://papers-archive.example/"


def links(report):
    return {link["url"]: (link["verdict"], link["reason"]) for link in report["links"]}


def test_without_a_network_nothing_is_called_broken(person):
    person.write("list.md", "# List\n\n" + "".join(f"- [P{n}](http://host{n}.invalid/)\n" for n in range(8)))

    done = person.run("check", "list.md")

    assert done.returncode == 3
    assert "no network" in done.stdout
    assert set(links(person.report()).values()) == {("unverified", "no-network")}
    assert person.report()["run"]["network"] is False


def test_a_run_without_a_network_does_not_harm_the_ones_around_it(visitor):
    web = visitor.web
    before = visitor.run("check", "list.md", *QUICK, now=FIRST)
    first = visitor.report()
    visitor.web = None
    offline = visitor.run("check", "list.md", *QUICK, now=SECOND)
    lost = visitor.report()
    visitor.web = web
    visitor.run("check", "list.md", *QUICK, now=THIRD)
    third = visitor.report()

    assert (before.returncode, offline.returncode) == (1, 3)
    assert lost["resolved"] == []
    assert {name for name, _ in links(lost).values()} == {name for name, _ in links(first).values()}
    assert third["against"]["id"] == first["run"]["id"]
    assert third["resolved"] == []
    assert all(finding["state"] == "standing" for entry in third["entries"] for finding in entry["findings"])


CANARY_LIST = "# L\n\n- [A](https://recurrent-notes.example/2016/attention-by-hand)\n- [B](http://127.0.0.1:1/)\n"


@pytest.mark.parametrize(
    ("canary", "network", "status"),
    [("https://dlbook.example/", True, 0), ("https://dataset-depot.example/", False, 3)],  # one refuses connections
)
def test_where_the_canary_is_silent_too_nothing_is_concluded(visitor, canary, network, status):
    visitor.write("two.md", CANARY_LIST)

    done = visitor.run("check", "two.md", *QUICK, "--allow-private", "--canary", canary)

    assert (done.returncode, visitor.report()["run"]["network"]) == (status, network), done.stderr


def test_a_proxy_that_says_404_in_the_place_of_every_site_gives_itself_away_by_the_canary(visitor):
    visitor.write("two.md", CANARY_LIST)
    visitor.run("check", "two.md", *QUICK)
    missing = "https://recurrent-notes.example/no-such-page"

    done = visitor.run("check", "two.md", *QUICK, "--canary", missing, now=SECOND)

    report = visitor.report()
    assert (done.returncode, report["run"]["network"]) == (3, False)
    assert f"the canary {missing} does not work either" in done.stdout
    assert {finding["state"] for entry in report["entries"] for finding in entry["findings"]} <= {"standing"}


def test_a_canary_that_is_no_address_is_refused(person):
    person.write("list.md", CANARY_LIST)

    done = person.run("check", "list.md", "--canary", "mailto:a@b.example")

    assert done.returncode == 2
    assert "--canary mailto:a@b.example" in done.stderr


def slow_list(person, number):
    """A list of pages of a host that asks for a second between two requests: time enough to be interrupted."""
    lines = (f"- [Page {n}](https://polite-library.example/page/{n})\n" for n in range(number))
    return person.write("slow.md", "# Slow\n\n" + "".join(lines))


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_an_interrupted_run_keeps_what_it_fetched_and_is_resumed(visitor, number):
    slow_list(visitor, 6)
    running = visitor.start("check", "slow.md")
    wait_for(lambda: sum("/page/" in seen.path for seen in visitor.web.requests) >= 2)
    running.send_signal(number)
    out, _ = running.communicate(timeout=20)
    report = visitor.report()

    assert running.returncode == 3
    assert "INCOMPLETE" in out.upper()
    assert report["run"]["complete"] is False
    assert 1 <= sum(link["checked_at"] is not None for link in report["links"]) < 6

    resumed = visitor.run("check", "slow.md", "--resume")
    again = visitor.report()

    assert resumed.returncode == 1, resumed.stderr  # the pages are all missing
    assert again["run"]["id"] == report["run"]["id"]
    assert again["run"]["complete"] is True
    assert set(links(again).values()) == {("broken", "not-found")}


def test_a_killed_run_loses_at_most_two_seconds(visitor):
    slow_list(visitor, 8)
    running = visitor.start("check", "slow.md")
    wait_for(lambda: sum("/page/" in seen.path for seen in visitor.web.requests) >= 4)
    running.kill()
    running.communicate(timeout=20)
    asked = {seen.path for seen in visitor.web.requests if "/page/" in seen.path}

    visitor.run("check", "slow.md", "--resume")
    asked_again = [seen.path for seen in visitor.web.requests if "/page/" in seen.path]

    assert visitor.report()["run"]["complete"] is True
    assert sum(asked_again.count(path) > 1 for path in asked) <= 3  # one a second, and the one under way


def test_a_host_that_fails_for_three_weeks_is_broken(visitor):
    visitor.write("down.md", "- [Down](https://dataset-depot.example/words)\n- [Up](https://arxiv.example/)\n")
    verdicts = []
    for now in (FIRST, SECOND, THIRD):
        visitor.run("check", "down.md", *QUICK, now=now)
        verdicts.append(links(visitor.report())["https://dataset-depot.example/words"])

    assert verdicts == [("failing", "refused"), ("failing", "refused"), ("broken", "refused")]


def wait_for(condition, seconds=20.0):
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it never happened"
        time.sleep(0.02)
