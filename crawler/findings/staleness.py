"""How stale an entry is, as one number."""

from collections.abc import Sequence

from crawler.findings.kinds import KINDS, REASON_WEIGHT
from crawler.model.finding import Finding

_WHOLE = 100


def staleness(findings: Sequence[Finding]) -> int:
    """How stale one entry is: 0 (nothing found) to 100, by 100 x (1 - product of (1 - weight / 100)).

    Each finding takes its kind's share of the freshness that the others left, so that two small findings add up
    and a hundred of them never pass 100. In whole numbers: the same findings in any order give the same figure.

    | finding | weight |
    |---|---|
    | `retracted`, `withdrawn`, `broken` | 90, 80, 70 |
    | `concern`, `content-drift` | 40 |
    | `superseded`, `claim-outdated`, `repository-archived` | 30 |
    | `moved`, `published`, `title-changed`, `repository-moved` | 20 |
    | `new-version`, `authors-differ`, `abstract-changed`, `duplicate-entry` | 15 |
    | `failing`, `year-differs`, `venue-differs`, `repository-idle`, `malformed-link`, `insecure-address` | 10 |
    | `broken` for the reason `fragment-missing` | 10 |
    | `unverified`, `list-overdue` | 0 |

    A finding about a link beside the primary one (`field` is `other_urls`) counts half, rounded down.
    """
    fresh, whole = 1, 1
    for finding in findings:
        fresh *= _WHOLE - _weight(finding)
        whole *= _WHOLE
    return _WHOLE - -(-fresh * _WHOLE // whole)


def _weight(finding: Finding) -> int:
    weight = REASON_WEIGHT.get(finding.reason, KINDS[finding.kind].weight)
    return weight // 2 if finding.field == "other_urls" else weight
