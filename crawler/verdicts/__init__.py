"""What does this fetch say about this link? Pure functions over values."""

from crawler.verdicts.judge import judge
from crawler.verdicts.settle import drift, settle
from crawler.verdicts.unfetched import judge_unfetched

__all__ = ["drift", "judge", "judge_unfetched", "settle"]
