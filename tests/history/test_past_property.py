"""Whatever happened, the database knows the same past as a plain walk over all observations does."""

import itertools
from datetime import UTC, datetime, timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import delete

from crawler.history import History
from crawler.history.schema import metadata
from crawler.model.observation import Observation, Past
from crawler.model.verdict import Verdict, VerdictName

START = datetime(2026, 1, 1, tzinfo=UTC)
URLS = ("https://a.example/", "https://b.example/")
VERDICTS = (
    Verdict(VerdictName.OK, "ok"),
    Verdict(VerdictName.OK, "not-modified"),
    Verdict(VerdictName.MOVED, "permanent-redirect", "https://c.example/"),
    Verdict(VerdictName.BROKEN, "no-such-host"),
    Verdict(VerdictName.BROKEN, "gone"),
    Verdict(VerdictName.FAILING, "timeout"),
    Verdict(VerdictName.FAILING, "reset"),
    Verdict(VerdictName.UNVERIFIED, "no-network"),
)
GOOD = {VerdictName.OK, VerdictName.MOVED}
# One run: whether it had network, and a verdict for each address that it looked at.
RUNS = st.lists(
    st.tuples(st.booleans(), st.dictionaries(st.sampled_from(URLS), st.sampled_from(VERDICTS))), min_size=1, max_size=9
)

Told = list[tuple[bool, dict[str, Observation]]]


def tell(runs: list[tuple[bool, dict[str, Verdict]]]) -> Told:
    """Each verdict at an instant of its own."""
    return [
        (network, {url: Observation(url, START + timedelta(weeks=week), verdict) for url, verdict in said.items()})
        for week, (network, said) in enumerate(runs)
    ]


def plain_past(told: Told, url: str) -> Past:
    row = [said[url] for network, said in told if network and url in said]
    if not row:
        return Past()
    good = [observation for observation in row if observation.verdict.name in GOOD]
    after = row[row.index(good[-1]) + 1 :] if good else row
    standing = list(
        itertools.takewhile(
            lambda each: (each.verdict.name, each.verdict.reason) == (row[-1].verdict.name, row[-1].verdict.reason),
            reversed(row),
        )
    )
    failures = tuple(each.checked_at for each in after if each.verdict.name is VerdictName.FAILING)
    broken = [each.verdict.reason for each in after if each.verdict.name is VerdictName.BROKEN] if failures else []
    return Past(good[-1] if good else None, standing[-1].checked_at, failures, broken[-1] if broken else None)


def plain_newest(told: Told, url: str) -> Observation | None:
    row = [said[url] for network, said in told if url in said and network]
    return row[-1] if row else None


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(runs=RUNS)
def test_pasts_and_observations_agree_with_a_plain_walk(
    history: History, runs: list[tuple[bool, dict[str, Verdict]]]
) -> None:
    # One database for all examples: making one takes longer than an example.
    with history._writer.begin() as connection:
        for table in ("observations", "findings", "run_lists", "entries", "runs"):
            connection.execute(delete(metadata.tables[table]))
    told = tell(runs)
    ids = []
    for network, said in told:
        run = history.start_run(START, [], "all", [])
        history.append(run.id, tuple(said.values()))
        history.finish_run(run.id, START, complete=True, network=network, notes=[])
        ids.append(run.id)

    for count, run_id in enumerate(ids, start=1):
        pasts = history.pasts(run_id, URLS)
        assert history.pasts(run_id, URLS, history.observations(run_id, URLS)) == pasts
        observations = history.observations(run_id, URLS)
        for url in URLS:
            assert pasts[url] == plain_past(told[:count], url)
            assert observations.get(url) == plain_newest(told[:count], url)
