"""A verdict in the light of what history knows: where time enters."""

from datetime import datetime, timedelta

from crawler.model.observation import Observation, Past
from crawler.model.verdict import Verdict, VerdictName
from crawler.verdicts.memory import Change, Memory, remember

# InternetArchiveBot's rule: three checks, each at least three days after the one before.
STRIKES = 3
BETWEEN_STRIKES = timedelta(days=3)


def settle(observation: Observation, past: Past) -> Verdict:
    """The verdict that counts: `failing` becomes `broken` after three strikes, a good page may be another's by now.

    Args:
        observation: the newest of its address.
        past: what history knows up to and including that observation.
    """
    verdict = observation.verdict
    memory = _memory(observation, past)
    if memory.change is Change.FOREIGN:
        return Verdict(VerdictName.BROKEN, "hijacked", evidence=memory.evidence)
    if verdict.name is not VerdictName.FAILING:
        return verdict
    if past.broken is not None:
        said = f"was so when it last answered; now: {verdict.reason}"
        return Verdict(VerdictName.BROKEN, past.broken, evidence=(said, *verdict.evidence))
    if count_strikes(past.failures) < STRIKES:
        return verdict
    first = past.failures[0]
    return Verdict(
        VerdictName.BROKEN,
        verdict.reason,
        evidence=(
            *verdict.evidence,
            f"has not worked since {first:%Y-%m-%d}: {STRIKES} strikes, at least three days apart",
        ),
    )


def drift(observation: Observation, past: Past) -> tuple[str, ...]:
    """In words, how a page that works was rewritten of late; empty for one that was not."""
    memory = _memory(observation, past)
    return memory.evidence if memory.change is Change.DRIFTED else ()


def _memory(observation: Observation, past: Past) -> Memory:
    """How the page differs from what it was; a visit that found no good page says nothing of that."""
    newest = past.look if observation.verdict.is_good else None
    return remember(past.looks, newest, observation.checked_at)


def count_strikes(failures: tuple[datetime, ...]) -> int:
    """How many of these failures (oldest first) are at least three days apart from the last one counted."""
    strikes = 0
    last: datetime | None = None
    for failure in failures:
        if last is None or failure - last >= BETWEEN_STRIKES:
            strikes += 1
            last = failure
    return strikes
