"""Annotations on GitHub: each finding one workflow command, whatever its texts hold."""

import re
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from crawler.model.run import Report
from crawler.reporting import github
from crawler.reporting.single import standing

COMMAND = re.compile(r"::(error|warning|notice) ((?:[a-z]+=[^:,\r\n]*)(?:,[a-z]+=[^:,\r\n]*)*)::([^\r\n]+)")


def commands(report):
    return [COMMAND.fullmatch(line) for line in github.render(report).split("\n")[:-1]]


def properties(command):
    return dict(pair.split("=", 1) for pair in command[2].split(","))


def decoded(text):
    for code, character in (("%3A", ":"), ("%2C", ","), ("%0D", "\r"), ("%0A", "\n"), ("%25", "%")):
        text = text.replace(code, character)
    return text


@settings(max_examples=100)
@given(st.from_type(Report))
def test_any_report_is_a_command_a_line(report):
    told = commands(report)

    assert len(told) == len(standing(report))
    assert all(told)


# The report never changes.
@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text("a%0A:,=\r\n\u2028\x85 "))
def test_no_title_or_evidence_ends_a_command_or_starts_one(report, text):
    entry = replace(report.entries[1], entry=replace(report.entries[1].entry, title=f"A{text}Z"))
    finding = replace(report.findings[0], evidence=(f"A{text}Z",))

    (command,) = commands(replace(report, entries=(entry,), findings=(finding,)))

    words = " ".join(f"A{text}Z".split())
    assert decoded(properties(command)["title"]) == words
    assert f": {words} (look for" in decoded(command[3])


def test_a_command_tells_severity_place_and_words(report):
    first = github.render(report).splitlines()[0]

    assert first == (
        "::error file=useful_resources.md,line=34,col=12,"
        "title=The Unreasonable Effectiveness of Recurrent Neural Networks::is not there any more:"
        " answers 404 Not Found (look for a copy: https://web.archive.org/web/http://karpathy.example/rnn)"
    )


def test_the_most_urgent_come_first(report):
    assert [command[1] for command in commands(report)] == ["error"] * 5 + ["warning"] * 3 + ["notice"] * 3


def test_what_is_about_no_link_has_no_column(report):
    assert "col" not in properties(commands(report)[-1])


@pytest.mark.parametrize(
    ("path", "written"), [("./docs/a.md", "docs/a.md"), ("a,b:c.md", "a%2Cb%3Ac.md"), ("100%.md", "100%25.md")]
)
def test_a_path_is_as_in_the_repository(report, path, written):
    told = commands(replace(report, findings=(replace(report.findings[0], list=path),)))

    assert properties(told[0])["file"] == written
