"""Replay of past rounds as a whole: who would have been taken, and what is told."""

from datetime import date
from random import Random

from hypothesis import given

from checker.answers.messages_full import replayed_json
from checker.base.words import IN_ENGLISH
from checker.pathways import STREAMS
from checker.questions.registration import REGISTERED_ON
from checker.reference.language_tests import Ability
from checker.replay.conditions import Part
from checker.replay.past_rounds import replay
from tests.support.checker_cases import all_cases
from tests.support.examples import FEW
from tests.support.expression_parts import stands
from tests.support.one_replay import GENERAL, NO, OPEN, SEEDS, WORKER, YES, Answers, past_of
from tests.support.profiles import part, reference
from tests.support.replay_profiles import candidate, concordance, round_of, rounds


def test_somebody_who_meets_every_condition_would_have_been_taken() -> None:
    carpenter = next(
        case.answers
        for case in all_cases()
        if case.stream == "ejo-foreign-worker" and case.verdict == "officer"
    )
    trades = "2024-01-09-ejo-foreign-worker-skilled-trades"
    assert past_of(carpenter, trades).verdict is OPEN
    inside = {**carpenter, REGISTERED_ON.name: date(2023, 1, 9)}
    assert past_of(inside, trades).verdict is YES
    before = past_of({**carpenter, REGISTERED_ON.name: date(2023, 1, 8)}, trades)
    assert (before.verdict, before.any_day) == (NO, YES)
    citizen = past_of({**inside, "is_citizen_or_pr": True}, trades)
    assert (citizen.verdict, citizen.any_day) == (NO, NO)


def test_a_test_taken_after_a_round_counts_as_in_time_and_one_too_old_does_not() -> None:
    scores: Answers = dict.fromkeys((f"english_{each}" for each in Ability), 6)
    none: Answers = {"current_status": "none", "months_in_position_now": 0, "offer_wage_hourly": 20}
    tested = {**WORKER, **none, **scores, "english_test": "ielts_general"}

    def points_short(taken: date) -> int:
        short = past_of({**tested, "english_test_date": taken}, GENERAL).short
        assert short
        return short.points

    held_on = round_of(GENERAL).day
    later, in_time = points_short(date(2026, 5, 1)), points_short(held_on.replace(year=2023))
    assert later == in_time < points_short(held_on.replace(year=2021))


def test_every_stream_has_rounds_or_says_why_not() -> None:
    replayed = replay(WORKER, rounds(), reference(), concordance())
    assert [item.stream for item in replayed] == list(STREAMS)
    for item in replayed:
        assert bool(item.note) is not bool(item.rounds)


def test_every_round_gets_an_answer_newest_first() -> None:
    replayed = replay({}, rounds(), reference(), concordance())
    own = [(item, past) for item in replayed for past in item.rounds]
    given_ids = [past.round.id for item, past in own if past.round.stream == item.stream.slug]
    assert sorted(given_ids) == sorted(one.id for one in rounds())
    for item in replayed:
        days = [past.round.day for past in item.rounds]
        assert days == sorted(days, reverse=True)
        # Somebody who answered nothing is told so, and never yes or no.
        assert all(past.verdict is OPEN for past in item.rounds)


def test_only_the_streams_asked_for_are_replayed() -> None:
    (only,) = replay({}, rounds(), reference(), concordance(), ["phd-graduate"])
    assert only.stream.slug == "phd-graduate"
    assert {past.round.stream for past in only.rounds} == {"phd-graduate"}


def test_json_says_all_of_it() -> None:
    answers = {**WORKER, REGISTERED_ON.name: date(2022, 1, 1)}
    (only,) = replay(
        answers, [round_of(GENERAL)], reference(), concordance(), ["ejo-foreign-worker"]
    )
    found = replayed_json([only])["streams"]
    assert isinstance(found, list)
    (stream,) = found
    assert (stream["slug"], stream["note"]) == ("ejo-foreign-worker", None)
    (past,) = stream["rounds"]
    assert (past["id"], past["day"], past["verdict"]) == (GENERAL, "2024-01-19", "not_met")
    assert past["any_day"] == "unknown"
    parts = {item["part"]: item["verdict"] for item in past["conditions"]}
    assert parts == {"score": "met", "window": "not_met", "eligible": "unknown"}


@FEW
@given(SEEDS)
def test_answering_more_never_flips_a_decided_answer(seed: int) -> None:
    answers = candidate(seed)
    fewer = part(answers, Random(seed))
    # A typed CRS score takes the place of the one worked out, and random people's contradict it.
    if "crs_score" in answers:
        fewer["crs_score"] = answers["crs_score"]
    some, more = (
        [
            past
            for item in replay(given_, rounds(), reference(), concordance())
            for past in item.rounds
        ]
        for given_ in (fewer, answers)
    )
    for before, after in zip(some, more, strict=True):
        for verdict, then in (
            (before.verdict, after.verdict),
            (before.any_day, after.any_day),
            *(
                (one.verdict, other.verdict)
                for one, other in zip(before.conditions, after.conditions, strict=True)
                # Another pathway may serve better once more is known: its conditions are others.
                if before.pathway == after.pathway
            ),
        ):
            assert stands(verdict, then), before.round.id


def test_the_nearest_round_is_the_one_that_the_fewest_points_would_have_done_for() -> None:
    # 41, without the points of a permit and of the months in the job: the round took 50 or more.
    someone = {**WORKER, "current_status": "none", "months_in_position_now": 0}
    slug = round_of(GENERAL).stream
    (found,) = replay(someone, rounds(), reference(), concordance(), [slug])
    assert found.nearest
    nearest, short = found.nearest
    points = [past.short.points for past in found.rounds if past.short]
    assert short.points == min(points) < max(points)
    general = past_of(someone, GENERAL).short
    assert general
    assert IN_ENGLISH.words(general.said()) == "50 needed, you have 41: 9 points short"
    # Who registered after a nearer round is first told of the one that they were in time for.
    later = {**someone, REGISTERED_ON.name: date(2024, 1, 1)}
    (told,) = replay(later, rounds(), reference(), concordance(), [slug])
    assert told.nearest
    in_time, by = told.nearest
    assert (in_time.round.id, by.points, in_time.misses_the_day) == (GENERAL, 9, False)
    assert min(past.short.points for past in told.rounds if past.short) < by.points
    # Another occupation than one on the list is no matter of points.
    assert all(
        condition.verdict is not NO
        for condition in nearest.conditions
        if condition.part not in (Part.SCORE, Part.WINDOW)
    )
