"""What has gone stale, since when, and what is a safe fix? Pure functions over values."""

from crawler.findings.acks import fold, in_lists
from crawler.findings.diff import diff
from crawler.findings.find import find
from crawler.findings.kinds import KINDS, Kind
from crawler.findings.staleness import staleness

__all__ = ["KINDS", "Kind", "diff", "find", "fold", "in_lists", "staleness"]
