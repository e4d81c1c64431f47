"""Hosts that are down as a whole."""

import pytest

from crawler.model.run import LinkRow
from crawler.model.verdict import Verdict, VerdictName
from crawler.reporting.outages import outages


def rows(*verdicts, host="down.example"):
    return [
        LinkRow(f"http://{host}/{n}", Verdict(VerdictName(name), reason), None, None, None, None, (), ())
        for n, (name, reason) in enumerate(verdicts)
    ]


@pytest.mark.parametrize(
    "verdict",
    [("failing", "timeout"), ("broken", "no-such-host"), ("broken", "tls-expired"), ("broken", "refused")],
)
def test_three_addresses_that_fail_alike_are_one_outage(verdict):
    down = rows(verdict, verdict, verdict)

    assert outages(down) == {row.url: "down.example" for row in down}


@pytest.mark.parametrize(
    "verdicts",
    [
        [("failing", "timeout")] * 2,
        [("failing", "timeout")] * 3 + [("ok", "ok")],
        [("failing", "timeout")] * 3 + [("failing", "reset")],
        [("broken", "not-found")] * 5,
        [("unverified", "bot-wall")] * 5,
    ],
)
def test_fewer_or_different_ones_are_not(verdicts):
    assert outages(rows(*verdicts)) == {}


def test_an_address_without_host_is_on_no_host():
    nowhere = [
        LinkRow(url, Verdict(VerdictName.BROKEN, "no-such-host"), *[None] * 4, (), ()) for url in ("#a", "", "http://[")
    ]

    assert outages(nowhere) == {}
