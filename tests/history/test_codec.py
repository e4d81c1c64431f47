"""Values survive the way into a database and back."""

import dataclasses
import json
from datetime import UTC, datetime, timedelta, timezone
from typing import get_args

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from crawler.history.codec import decode, digest, dump, encode, from_micros, pack, storable, to_micros, unpack
from crawler.model import address, entry, fetch, finding, observation, run, verdict
from crawler.model.entry import Entry, ReadingList
from crawler.model.errors import HistoryError
from crawler.model.finding import Finding, Severity
from crawler.model.record import Field
from crawler.model.verdict import Verdict, VerdictName

MODULES = (address, entry, fetch, finding, observation, run, verdict)
MODEL_TYPES = tuple(
    value
    for module in MODULES
    for value in vars(module).values()
    if dataclasses.is_dataclass(value) and value.__module__ == module.__name__
)
# Text with NUL and second halves of surrogate pairs (after a first half, JSON would make them whole).
TEXT = st.text(st.characters(codec="utf-8") | st.sampled_from("\0\udc80\udfff"), max_size=4)
st.register_type_strategy(str, TEXT)
st.register_type_strategy(float, st.floats(allow_nan=False, allow_infinity=False))
st.register_type_strategy(datetime, st.datetimes(timezones=st.just(UTC)))
st.register_type_strategy(
    Field,
    lambda kind: st.builds(
        Field,
        value=st.from_type(get_args(kind)[0]),
        source=TEXT,
        fetched_at=st.none() | st.from_type(datetime),
    ),
)

ENTRY = Entry("id", "list.md", 3, None, "Title", ("A. B",), 2015, None, None, "http://a/", (), None, None)


def test_every_model_module_is_covered() -> None:
    names = {kind.__name__ for kind in MODEL_TYPES}

    assert names >= {"Observation", "Finding", "ReadingList", "Run", "Fetch", "Past", "Report", "Address"}


@pytest.mark.parametrize("kind", MODEL_TYPES, ids=lambda kind: kind.__name__)
@settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow])  # a Report is a big tree
@given(data=st.data())
def test_a_model_value_survives_json(kind: type, data: st.DataObject) -> None:
    value = data.draw(st.from_type(kind))

    assert decode(kind, json.loads(dump(encode(value)))) == value


@settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow])
@given(st.from_type(ReadingList))
def test_what_is_kept_compressed_is_plain_ascii_and_comes_back(a_list: ReadingList) -> None:
    assert decode(ReadingList, unpack(pack(dump(encode(a_list))))) == a_list


def test_default_values_take_no_space() -> None:
    assert encode(Verdict(VerdictName.OK, "ok")) == {"name": "ok", "reason": "ok"}


def test_unknown_keys_of_a_later_version_are_ignored() -> None:
    tree = encode(ENTRY) | {"isbn": "978", "mood": {"deep": [1]}}

    assert decode(Entry, tree) == ENTRY


@pytest.mark.parametrize(
    ("missing", "expected"),
    [("other_urls", ()), ("note", None), ("year", None)],
)
def test_a_missing_field_without_default_is_empty(missing: str, expected: object) -> None:
    tree = encode(dataclasses.replace(ENTRY, **{missing: expected}))
    del tree[missing]

    assert getattr(decode(Entry, tree), missing) == expected


def test_a_missing_field_with_default_has_its_default() -> None:
    tree = {"kind": "broken", "severity": "act", "list": "x", "line": 1, "reason": "gone"}

    assert decode(Finding, tree) == Finding("broken", Severity.ACT, "x", 1, None, None, None, "gone", None, None, None)


@pytest.mark.parametrize(
    "tree",
    [
        None,
        [],
        "text",
        {},
        {"name": "ok"},
        {"name": "splendid", "reason": "ok"},
        {"name": "ok", "reason": 3},
        {"name": "ok", "reason": "ok", "evidence": 3},
        {"name": "ok", "reason": "ok", "evidence": [None]},
        {"name": ["ok"], "reason": "ok"},
    ],
)
def test_a_damaged_value_is_an_error_in_words(tree: object) -> None:
    with pytest.raises(HistoryError, match="can't be read"):
        decode(Verdict, tree)


@given(st.recursive(st.none() | st.integers() | st.text(max_size=3), lambda inner: st.lists(inner, max_size=3)))
def test_no_other_error_comes_of_damage(tree: object) -> None:
    with pytest.raises(HistoryError):
        decode(Finding, {"kind": tree, "severity": tree, "list": "x", "line": 1, "reason": "gone"})


@given(st.datetimes(timezones=st.timezones()))
def test_an_aware_time_comes_back_as_the_same_instant_in_utc(time: datetime) -> None:
    try:
        in_utc = time.astimezone(UTC)
    except OverflowError:  # the first and the last day of the calendar
        return

    assert from_micros(to_micros(time)) == in_utc
    assert from_micros(to_micros(time)).tzinfo is UTC


@given(st.datetimes())
def test_a_naive_time_is_taken_as_utc(time: datetime) -> None:
    assert from_micros(to_micros(time)) == time.replace(tzinfo=UTC)


@given(st.datetimes(timezones=st.just(UTC)), st.datetimes(timezones=st.just(timezone(timedelta(hours=9)))))
def test_times_sort_as_their_numbers_do(one: datetime, other: datetime) -> None:
    assert (to_micros(one) < to_micros(other)) == (one < other)


@pytest.mark.parametrize(
    ("text", "stored"),
    [
        ("plain", "plain"),
        ("naïve ☃ 🦉", "naïve ☃ 🦉"),
        ("a\0b", "a\ufffdb"),
        ("\ud83d alone", "\ufffd alone"),
        ("é\0\udfff", "é\ufffd\ufffd"),
        ("", ""),
    ],
)
def test_what_no_database_can_hold_is_replaced(text: str, stored: str) -> None:
    assert storable(text) == stored


@given(st.text(st.characters()))
def test_stored_text_can_be_encoded_and_is_left_alone_the_second_time(text: str) -> None:
    once = storable(text)

    assert once.encode("utf-8").decode("utf-8") == once
    assert "\0" not in once
    assert storable(once) == once


@given(st.binary(), st.binary())
def test_digests_differ_as_their_bytes_do(one: bytes, other: bytes) -> None:
    assert (digest(one) == digest(other)) == (one == other)
    assert len(digest(one)) == 16
