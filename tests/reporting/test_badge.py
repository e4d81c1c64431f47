"""The badge: one short message and its colour, as shields.io wants it."""

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.model.finding import Severity
from crawler.model.run import Report
from crawler.reporting import badge


def shown(report):
    made = json.loads(badge.render(report))
    return made["message"], made["color"]


@given(st.from_type(Report))
def test_any_report_makes_a_badge(report):
    made = json.loads(badge.render(report))

    assert set(made) == {"schemaVersion", "label", "message", "color"}
    assert made["schemaVersion"] == 1
    assert made["label"] == "links"
    assert made["message"]


def test_the_number_is_that_of_the_report(report):
    assert shown(report) == ("3 to act on", "red")  # a link, a host with three links, and one that still stands


@pytest.mark.parametrize(
    ("severity", "complete", "network", "message"),
    [
        (Severity.LOOK, True, True, ("3 to look at", "yellow")),
        (Severity.NOTE, True, True, ("nothing to do", "brightgreen")),
        (Severity.NOTE, False, True, ("interrupted", "lightgrey")),
        (Severity.LOOK, False, True, ("interrupted", "lightgrey")),
        (Severity.ACT, False, True, ("3 to act on", "red")),
        (Severity.ACT, True, False, ("no network", "lightgrey")),
    ],
)
def test_the_most_urgent_is_shown(report, severity, complete, network, message):
    order = list(Severity)
    findings = tuple(one for one in report.findings if order.index(one.severity) >= order.index(severity))
    run = replace(report.run, complete=complete, network=network)

    assert shown(replace(report, run=run, findings=findings)) == message
