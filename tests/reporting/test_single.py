"""Findings one by one: what several formats have in common."""

from dataclasses import replace

import pytest

from crawler.model.finding import Severity
from crawler.reporting import atom, github, sarif
from crawler.reporting.single import fingerprint, singles


def sentence(report, **changes):
    (one,) = singles(report, (replace(report.findings[0], **changes),))
    return one.sentence


def test_a_finding_is_one_sentence(report):
    assert sentence(report) == (
        "The Unreasonable Effectiveness of Recurrent Neural Networks is not there any more: answers 404 Not Found"
        " (look for a copy: https://web.archive.org/web/http://karpathy.example/rnn)"
    )


def test_without_a_title_it_begins_with_the_address(report):
    assert sentence(report, entry=None).startswith("http://karpathy.example/rnn is not there any more")


def test_links_of_a_host_that_is_down_are_told_one_by_one(report):
    titles = [one.title for one in singles(report, report.findings[1:4])]

    assert titles == ["Neural Networks for Machine Learning", "Lecture notes", "Slides"]


@pytest.mark.parametrize("line", [33, 34])
def test_a_column_is_that_of_the_link_on_the_line(report, line):
    (one,) = singles(report, (replace(report.findings[0], line=line),))

    assert one.column == (12 if line == 34 else None)


def test_passwords_and_controls_are_not_told(report):
    told = sentence(
        report, entry=None, url="http://u:secret@a.example/\x1b", evidence=("to http://u:secret@b.example/",)
    )

    assert "secret" not in told
    assert told.isprintable()


def test_the_same_finding_has_the_same_fingerprint_in_every_run(report):
    one = report.findings[0]

    assert fingerprint(replace(one, line=7, severity=Severity.NOTE)) == fingerprint(one)
    assert len({fingerprint(finding) for finding in report.findings}) == len(report.findings)


@pytest.mark.parametrize("render", [sarif.render, atom.render, github.render])
def test_a_run_without_network_does_not_say_so_of_every_link(report, render):
    unseen = replace(report.findings[7], reason="no-network", url="http://unseen.example/")
    online = replace(report, findings=(*report.findings, unseen))
    offline = replace(online, run=replace(report.run, network=False))

    assert "unseen.example" in render(online)
    assert "unseen.example" not in render(offline)
    assert "karpathy.example" in render(offline)
