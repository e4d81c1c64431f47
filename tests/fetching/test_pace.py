"""How many requests may be under way."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.fetching.pages.pace import Pace, must_hurry

IN_TIME, LATE = 0.0, 0.1


def test_the_limit_grows_to_what_was_asked_for_while_the_loop_is_in_time():
    pace = Pace(most=512)
    limits = [pace.limit_after(IN_TIME, under_way=512, hurry=True) for _ in range(100)]
    assert limits == sorted(limits)
    assert limits[-1] == 512


def test_the_limit_stays_when_it_is_not_met():
    pace = Pace(most=512)
    before = pace.limit
    assert pace.limit_after(IN_TIME, under_way=3, hurry=True) == before


def test_a_late_loop_gets_fewer_requests_than_are_under_way():
    pace = Pace(most=512, limit=400)
    assert pace.limit_after(LATE, under_way=100, hurry=True) < 100


def test_a_loop_that_is_always_late_still_gets_some():
    pace = Pace(most=512)
    for _ in range(200):
        limit = pace.limit_after(LATE, under_way=1, hurry=True)
    assert limit == 16


@given(
    most=st.integers(1, 10_000),
    looks=st.lists(st.tuples(st.floats(-0.01, 60), st.integers(0, 10_000), st.booleans()), max_size=50),
)
def test_the_limit_is_at_least_one_and_never_more_than_asked_for(most, looks):
    pace = Pace(most=most)
    for late, under_way, hurry in looks:
        assert 1 <= pace.limit_after(late, under_way, hurry=hurry) <= most


def test_a_little_late_is_too_late_only_where_the_run_waits_for_the_busiest_host():
    a_little = 0.005
    assert Pace(most=512).limit_after(a_little, under_way=64, hurry=False) < 64
    assert Pace(most=512).limit_after(a_little, under_way=64, hurry=True) > 64


@pytest.mark.parametrize(
    ("done", "left", "busiest_done", "busiest_left", "hurry"),
    [
        (0, 10_000, 0, 968, False),  # nothing is known yet
        (500, 9_500, 24, 944, False),  # 19 times as long against 39 times
        (200, 9_800, 24, 944, True),  # 49 times as long
        (500, 9_500, 2, 0, True),  # nobody waits for one host
        (10, 0, 10, 0, True),
    ],
)
def test_the_others_hurry_where_they_would_be_last(done, left, busiest_done, busiest_left, hurry):
    assert must_hurry(done, left, busiest_done, busiest_left) is hurry
