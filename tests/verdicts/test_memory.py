"""Whose page is it: looks over time."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.model.observation import Look, Observation, Past
from crawler.model.verdict import Verdict, VerdictName
from crawler.verdicts import drift, settle
from crawler.verdicts.memory import Change, compare

START = datetime(2026, 1, 5, tzinfo=UTC)
BLOG = "https://blog.example/lstm"
LSTM = Look(
    "Understanding LSTM networks",
    "Humans do not start their thinking from scratch every second. Recurrent networks address this issue: they have "
    "loops, which allow information to persist from one step of the network to the next.",
    BLOG,
    START,
)
EDITED = Look(
    "Understanding LSTM networks",
    "Humans do not start their thinking from scratch every second. Recurrent neural networks address this: they have "
    "loops, allowing information to persist from one step of the network to the next. Corrected in May.",
    BLOG,
    START + timedelta(7),
)
REWRITTEN = Look(
    "Understanding LSTM networks, second edition",
    "Gated cells forget on purpose. This edition begins with convolutions over sequences, compares them with attention "
    "and ends with exercises on speech, handwriting and translation.",
    BLOG,
    START + timedelta(7),
)
CASINO = Look(
    "Best online casino bonus 2026",
    "Play slots, roulette and blackjack for real money. Free spins every day, instant withdrawals, trusted by "
    "thousands of players. Sign up today and double your first deposit.",
    BLOG,
    START + timedelta(7),
)
JAPANESE = Look(
    "人気オンラインカジノ",
    "最高のボーナスとスロットゲームをお楽しみください。今すぐ登録して無料スピンを受け取りましょう。",
    BLOG,
    START + timedelta(7),
)
MAINTENANCE = Look(
    "Site maintenance",
    "We are down for scheduled maintenance and expect to be back within a few hours. Sorry for the inconvenience!",
    BLOG,
    START + timedelta(7),
)
CONSENT = Look(
    "Before you continue to Example",
    "We use data to deliver and maintain services, track outages, measure audience engagement and improve quality.",
    "https://consent.example/m?continue=x",
    START + timedelta(7),
)
SHELL = Look("App", "Loading", BLOG, START + timedelta(7))
ONE_WORD_ALIKE = Look("Networks of online casinos, compared by our readers", CASINO.text, BLOG, START + timedelta(7))
RAMEN = Look(
    "麺屋ことり | 駅前の豚骨ラーメン",
    "当店のラーメンは国産の豚骨を二十時間かけて煮込んだスープが自慢です。麺は毎朝店内で打っており、細麺と太麺から選ぶことができます。"
    "営業時間は午前十一時から午後九時まで、水曜日は定休日です。",
    BLOG,
    START,
)
SLOTS = Look(
    "オンラインカジノ比較 | 入金不要の特典",
    "人気のカジノサイトを徹底的に比較します。登録するだけで受け取れる無料の特典を使って、スロットやルーレットを安全に楽しむ方法を解説しています。"
    "出金の条件や評判も詳しく紹介しますので、初めての方でも安心です。",
    BLOG,
    START + timedelta(7),
)


@pytest.mark.parametrize(
    ("now", "change"),
    [
        (LSTM, Change.EDITED),
        (EDITED, Change.EDITED),
        (REWRITTEN, Change.DRIFTED),
        (CASINO, Change.FOREIGN),
        (JAPANESE, Change.FOREIGN),
        (ONE_WORD_ALIKE, Change.FOREIGN),
        (MAINTENANCE, Change.EDITED),  # a passing state says nothing of whose page it is
        (CONSENT, Change.EDITED),
        (SHELL, Change.EDITED),
    ],
    ids=lambda value: value.title if isinstance(value, Look) else value.value,
)
def test_looks_are_told_apart(now, change):
    assert compare(LSTM, now) is change


def test_a_translation_that_keeps_the_sites_name_is_no_other_site():
    text = (
        "Menschen beginnen nicht jede Sekunde von vorn zu denken. Rekurrente Netze haben Schleifen, die Information "
        "von einem Schritt zum nächsten behalten."
    )
    before = replace(LSTM, title="Understanding LSTM networks | Polyglot")

    assert compare(before, replace(LSTM, title="LSTM verstehen | Polyglot", text=text)) is Change.DRIFTED
    assert compare(before, replace(CASINO, title="Best Slots | Polyglots")) is Change.FOREIGN


def test_pages_in_a_writing_without_spaces_are_told_apart_by_more_than_its_grammar():
    assert compare(RAMEN, SLOTS) is Change.FOREIGN
    assert compare(RAMEN, replace(RAMEN, text=RAMEN.text + "年末年始は休業いたします。")) is Change.EDITED


@given(st.text(max_size=80), st.text(max_size=300), st.none() | st.text(max_size=80), st.text(max_size=300))
def test_any_two_looks_can_be_compared_and_none_differs_from_itself(title, text, other_title, other_text):
    one, two = Look(title, text, BLOG, START), Look(other_title, other_text, BLOG, START)
    assert isinstance(compare(one, two), Change)
    assert compare(one, one) is Change.EDITED


def visit(look: Look, days: int, *looks: Look, name: VerdictName = VerdictName.OK, reason: str = "ok"):
    observation = Observation(BLOG, START + timedelta(days), Verdict(name, reason))
    return observation, Past(looks=looks, look=look)


class TestSettle:
    def test_a_page_that_became_somebody_elses_is_hijacked_with_both_titles(self):
        verdict = settle(*visit(CASINO, 7, LSTM, CASINO))
        assert (verdict.name, verdict.reason) == (VerdictName.BROKEN, "hijacked")
        assert "Understanding LSTM" in verdict.evidence[0]
        assert "casino" in verdict.evidence[0]

    def test_it_stays_hijacked_while_its_new_owner_changes_it(self):
        later = Look("Top casino list", CASINO.text + " New: crash games.", BLOG, START + timedelta(70))
        assert settle(*visit(later, 70, LSTM, CASINO, later)).reason == "hijacked"

    def test_it_is_fine_again_when_its_own_page_is_back(self):
        assert settle(*visit(LSTM, 14, LSTM, CASINO)).reason == "ok"
        assert settle(*visit(EDITED, 14, LSTM, CASINO, EDITED)).reason == "ok"

    def test_a_redirect_to_a_foreign_page_is_no_move(self):
        verdict = settle(*visit(CASINO, 7, LSTM, CASINO, name=VerdictName.MOVED, reason="permanent-redirect"))
        assert verdict.reason == "hijacked"

    def test_a_wall_is_not_held_against_the_memory(self):
        verdict = settle(*visit(CASINO, 7, LSTM, CASINO, name=VerdictName.UNVERIFIED, reason="bot-wall"))
        assert verdict.reason == "bot-wall"

    def test_an_address_with_one_look_only_is_what_it_is(self):
        assert settle(Observation(BLOG, START, Verdict(VerdictName.OK, "ok")), Past()).reason == "ok"


class TestDrift:
    def test_a_rewritten_page_is_told_of_for_four_weeks(self):
        assert drift(*visit(REWRITTEN, 7, LSTM, REWRITTEN))
        assert drift(*visit(REWRITTEN, 28, LSTM, REWRITTEN))
        assert not drift(*visit(REWRITTEN, 36, LSTM, REWRITTEN))

    def test_a_small_edit_is_nothing(self):
        assert not drift(*visit(EDITED, 7, LSTM, EDITED))

    def test_a_hijacked_page_has_not_drifted(self):
        assert not drift(*visit(CASINO, 7, LSTM, CASINO))

    def test_a_page_that_is_new_at_every_visit_is_not_told_of(self):
        days = [
            Look(f"News of the day {word}", " ".join(f"{word}{letter}" for letter in "abcdefghijklmno"), BLOG, START)
            for word in ("alpha", "beta", "gamma", "delta")
        ]
        assert drift(*visit(days[1], 7, *days[:2]))
        assert not drift(*visit(days[3], 21, *days))


def test_pages_that_have_a_title_and_no_text_are_told_apart_by_it():
    words = "Forty pictures of recurrent networks that draw houses by hand, as they grew each week of a long winter"
    other = "Best online casino bonus slots roulette blackjack spins withdrawals deposit players instant money free"
    first = Look(words, "", BLOG, START)

    assert compare(first, first) is Change.EDITED
    assert compare(first, Look(other, "", BLOG, START)) is Change.FOREIGN
