"""What does this fetch say about this link? Pure functions over values."""

from crawler.verdicts.accepted import Acceptance, judge_accepted
from crawler.verdicts.fragments import missing_fragments, missing_place
from crawler.verdicts.judge import decide, judge, wants_goal
from crawler.verdicts.redirects import led_on
from crawler.verdicts.settle import drift, settle
from crawler.verdicts.suspicion import wants_probe
from crawler.verdicts.unfetched import judge_unfetched
from crawler.verdicts.witness import hear_witnesses

__all__ = [
    "Acceptance",
    "decide",
    "drift",
    "hear_witnesses",
    "judge",
    "judge_accepted",
    "judge_unfetched",
    "led_on",
    "missing_fragments",
    "missing_place",
    "settle",
    "wants_goal",
    "wants_probe",
]
