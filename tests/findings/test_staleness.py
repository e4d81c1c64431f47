"""Staleness: bounded, monotone, and the same in any order."""

import re
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.findings import KINDS, staleness
from crawler.model.finding import Finding, Severity


def finding(kind="broken", reason=None, field="url"):
    return Finding(kind, Severity.ACT, "list.md", 1, "e", None, field, reason or kind, None, None, None)


findings = st.builds(
    finding,
    st.sampled_from(sorted(KINDS)),
    st.sampled_from(["fragment-missing", "not-found"]),
    st.sampled_from(["url", "other_urls"]),
)


@pytest.mark.parametrize(
    ("of", "expected"),
    [
        ([], 0),
        ([finding()], 70),
        ([finding(reason="fragment-missing")], 10),
        ([finding(field="other_urls")], 35),
        ([finding("unverified")], 0),
        ([finding("moved"), finding("moved")], 36),
        ([finding(), finding("retracted")], 97),
        ([finding("failing")] * 1000, 99),
    ],
)
def test_a_table_of_figures(of, expected):
    assert staleness(of) == expected


@given(st.lists(findings, max_size=40), findings)
def test_one_more_finding_never_makes_an_entry_fresher(some, more):
    assert 0 <= staleness(some) <= staleness([*some, more]) <= 100


@given(st.lists(findings, max_size=4))
def test_the_order_of_findings_does_not_matter(some):
    assert len({staleness(order) for order in permutations(some)}) == 1


def test_the_documented_weights_are_those_that_count():
    rows = [
        line.split("|")[1:3] for line in staleness.__doc__.splitlines() if "`" in line and line.strip().startswith("|")
    ]
    documented = {}
    for names, weights in rows:
        kinds = [
            name for name in re.findall(r"`([a-z-]+)`", names) if name in KINDS and "fragment-missing" not in names
        ]
        figures = [int(weight) for weight in weights.split(",")]
        documented |= dict(zip(kinds, figures * len(kinds) if len(figures) == 1 else figures, strict=False))

    assert documented == {kind: row.weight for kind, row in KINDS.items()}
