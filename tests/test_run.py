"""When a run can be believed."""

import pytest

from crawler.model.verdict import REASONS, Verdict, VerdictName
from crawler.run import has_network

NAME_OF = {reason: name for name, reasons in reversed(REASONS.items()) for reason in reasons}


def verdicts(reasons):
    """One verdict on a host of its own for each reason; "reason@host" names the host."""
    for number, text in enumerate(reasons):
        reason, _, host = text.partition("@")
        url = f"http://{host or f'h{number}'}.example/{number}"
        yield url, Verdict(VerdictName(NAME_OF[reason]), reason)


@pytest.mark.parametrize(
    ("reasons", "network"),
    [
        ([], True),
        (["ok"], True),
        (["no-such-host"], False),
        (["no-such-host", "dns-trouble", "no-network"], False),
        (["no-such-host", "ok"], True),
        (["no-such-host", "not-found"], True),
        (["timeout"], True),  # one host that does not answer says nothing of the network
        (["refused", "reset"], True),
        (["timeout"] * 5, False),
        (["refused"] * 10 + ["no-such-host"] * 10, False),
        (["timeout"] * 18 + ["ok", "ok"], False),  # nearly everything
        (["timeout"] * 17 + ["ok", "ok", "ok"], True),
        (["timeout@same"] * 50 + ["ok"], True),  # hosts are counted, not links
        (["robots", "excluded"], True),
        (["robots", "no-such-host"], False),
        (["tls-expired"] * 6, True),
        (["server-error"] * 6, True),
    ],
)
def test_a_run_counts_if_the_network_was_there(reasons, network):
    assert has_network(dict(verdicts(reasons))) is network


@pytest.mark.parametrize(
    ("reasons", "worked", "network"),
    [
        (["refused", "reset", "timeout"], 3, False),
        (["refused", "reset", "timeout"], 2, False),
        (["refused", "reset", "timeout"], 1, True),  # most were down before
        (["refused", "reset", "not-found"], 3, True),
        (["refused@same"] * 9, 9, True),  # one host that is down as a whole
    ],
)
def test_few_hosts_that_all_worked_lately_and_all_fail_say_that_it_was_not(reasons, worked, network):
    said = dict(verdicts(reasons))
    assert has_network(said, set(list(said)[:worked])) is network
