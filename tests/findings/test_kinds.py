"""The table of kinds is that of the design."""

from crawler.findings.kinds import KINDS, severity_of
from crawler.model.finding import Severity

# design.md, "finding: Kinds": the link verdicts that somebody should know of, and those named there.
DESIGN = """
    broken moved failing unverified new-version published retracted withdrawn concern superseded claim-outdated
    title-changed authors-differ year-differs venue-differs abstract-changed content-drift repository-archived
    repository-moved repository-idle malformed-link duplicate-entry insecure-address list-overdue
"""


def test_every_kind_of_the_design_has_its_row_and_no_other():
    assert set(KINDS) == set(DESIGN.split())


def test_every_kind_has_a_weight_in_percent_and_one_line_of_meaning():
    for kind, row in KINDS.items():
        assert 0 <= row.weight <= 100, kind
        assert row.meaning.endswith("."), kind
        assert "\n" not in row.meaning, kind


def test_a_missing_fragment_is_looked_at_and_not_acted_on():
    assert severity_of("broken", "fragment-missing") is Severity.LOOK
    assert severity_of("broken", "not-found") is Severity.ACT
