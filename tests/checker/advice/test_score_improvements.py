"""What raises a score: each step near its band, and every promise held against the score."""

from datetime import date
from itertools import product
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker import questions as q
from checker.advice.answer_changes import applied
from checker.advice.score_improvements import PAIRS, Gain, Gains, gains, gains_of_each
from checker.base.citation import Source, Standing, secondary
from checker.base.facts import Answer, ChangedBy, Fact, Kind
from checker.base.period import days
from checker.base.words import IN_ENGLISH
from checker.points import CRS_GRIDS, EOI_GRIDS, eoi_2022, eoi_2026, fsw
from checker.points.grid import Factor, Grid, score
from checker.points.scorers import Banded, Fixed
from checker.rules.expressions import Case
from tests.support.examples import FEW
from tests.support.profiles import Answers, answer_to, reference

ON = date(2026, 9, 1)
WORKFORCE = "ontario-workforce-priority-teer-0-3"
GRIDS = (*EOI_GRIDS, fsw.GRID, *CRS_GRIDS)
RANKED = [(grid, stream) for grid in GRIDS for stream in grid.streams]
ABILITIES = ("reading", "writing", "listening", "speaking")


def in_all(language: str, score_: float) -> dict[str, Answer]:
    return {f"{language}_{ability}": score_ for ability in ABILITIES}


# One band under the top of all, in a grid where nothing is left open.
PERSON: Answers = {
    "offer_noc": "72310",
    "offer_wage_hourly": 34.99,
    "months_in_position_now": 5,
    "ontario_work_months": 30,
    "highest_yearly_earnings": 49_999.99,
    "current_status": "study_permit",
    "highest_credential": "masters",
    "canadian_credentials": 1,
    "english_test": "celpip_general",
    **in_all("english", 7),
    "english_test_date": date(2026, 3, 1),
    "french_test": "none",
    "work_division": "Peel",
}
# A better score comes from another test, taken by the day asked.
NEW_TEST: Answers = {"english_test_date": ON}


def of(answers: Answers, grid: Grid = eoi_2026.GRID, stream: str = WORKFORCE) -> Gains:
    return gains(grid, stream, Case(answers, ON, reference()))


def changed(gain: Gain) -> dict[str, Answer]:
    return {step.fact.name: step.then for move in gain.moves for step in move.steps}


def single(found: Gains, **given_: Answer) -> Gain:
    (gain,) = (one for one in found.singles if changed(one) == given_)
    return gain


@pytest.mark.parametrize(
    ("given_", "points", "by"),
    [
        ({"offer_wage_hourly": 35}, 2, ChangedBy.OTHERS),
        # In the job 6 months give 12 as well as the other work in Ontario: nothing; 13 give more.
        ({"months_in_position_now": 13}, 3, ChangedBy.TIME),
        ({"highest_yearly_earnings": 50_000}, 2, ChangedBy.TIME),
        ({"current_status": "work_permit"}, 5, ChangedBy.YOU),
        ({"highest_credential": "medicine"}, 2, ChangedBy.YOU),
        ({"canadian_credentials": 2}, 5, ChangedBy.YOU),
        ({"work_division": "Algoma"}, 10, ChangedBy.YOU),
        ({**in_all("english", 8), **NEW_TEST}, 4, ChangedBy.YOU),
        ({**in_all("english", 9), **NEW_TEST}, 7, ChangedBy.YOU),
    ],
)
def test_the_next_band_of_each_factor(given_: Answers, points: int, by: ChangedBy) -> None:
    gain = single(of(PERSON), **given_)
    assert (gain.least, gain.most, gain.by) == (points, points, by)


def test_places_that_gain_the_same_stand_in_one_line() -> None:
    (north, *_), (other, *_) = (
        [one for one in of(PERSON).singles if changed(one) == {"work_division": place}]
        for place in ("Algoma", "Brant")
    )
    assert (north.least, other.least) == (10, 5)
    assert len(north.moves[0].steps[0].others) == 12
    assert "Ottawa" in other.moves[0].steps[0].others


def test_a_second_language_is_a_test_with_its_scores() -> None:
    found = [one for one in of(PERSON).singles if "french_test" in changed(one)]
    # Both languages from level 6 on; then the better language counts, which level 7 is already.
    assert [(one.least, IN_ENGLISH.words(one.moves[0].level)) for one in found] == [
        (12, "NCLC 9"),
        (9, "NCLC 8"),
        (5, "NCLC 6"),
    ]
    first = changed(found[-1])
    assert first["french_test"] == "tef_canada"
    assert (first["french_reading"], first["french_listening"]) == (181, 217)
    assert IN_ENGLISH.words(found[-1].moves[0].said()).startswith(
        "NCLC 6 in every ability, in this test or in another accepted one: the test TEF Canada, old"
    )


def test_in_short_a_test_is_its_level_and_its_scores_and_all_else_is_what_changes() -> None:
    answers = {**PERSON, "english_reading": 9, "english_writing": 8}
    short = [IN_ENGLISH.words(one.moves[0].in_short()) for one in of(answers).singles]
    assert "CLB 8: listening 7 → 8, speaking 7 → 8" in short
    assert (
        "NCLC 9, such as by TEF Canada, old score equivalence (out of 300, 360 and 450): reading 248, "
        "writing 371, listening 298, speaking 371"
    ) in short
    assert not [line for line in short if "your score" in line]


def test_only_the_abilities_that_lie_under_a_level_must_rise() -> None:
    answers = {**PERSON, "english_reading": 9, "english_writing": 8}
    found = [one for one in of(answers).singles if IN_ENGLISH.words(one.moves[0].level) == "CLB 8"]
    assert [changed(one) for one in found] == [
        {"english_listening": 8, "english_speaking": 8, **NEW_TEST}
    ]


def test_a_test_that_ran_out_can_be_taken_again_with_the_same_scores_or_better_ones() -> None:
    old = {**PERSON, "english_test_date": date(2024, 8, 31)}
    found = [one for one in of(old).singles if "english_test_date" in changed(one)]
    # Levels 7, 8 and 9 give 8, 12 and 15; one language gives 5.
    assert [(one.least, IN_ENGLISH.words(one.moves[0].level)) for one in found] == [
        (20, "CLB 9"),
        (17, "CLB 8"),
        (13, ""),
    ]
    assert changed(found[-1]) == NEW_TEST
    assert IN_ENGLISH.words(found[-1].moves[0].said()) == (
        "a new English test, taken no later than 1 September 2026 (now: 31 August 2024)"
    )


def test_the_crs_gives_more_at_level_10_and_says_so() -> None:
    crs = next(grid for grid in CRS_GRIDS if grid.slug == "crs-2025-03")
    answers = {**PERSON, **in_all("english", 9), "partner_in_express_entry": "none"}
    found = of(answers, crs, "human-capital-priorities")
    (ten,) = (one for one in found.singles if IN_ENGLISH.words(one.moves[0].level) == "CLB 10")
    # 34 points instead of 31 in each ability.
    assert (ten.least, ten.most) == (12, 12)
    assert changed(ten) == {**in_all("english", 10), **NEW_TEST}
    assert not [one for one in found.singles if IN_ENGLISH.words(one.moves[0].level) == "CLB 11"]


def test_the_advice_names_the_scale_of_tef_canada() -> None:
    crs = next(grid for grid in CRS_GRIDS if grid.slug == "crs-2025-03")
    found = of({**PERSON, "french_test": "none"}, crs, "human-capital-priorities")
    text = next(
        IN_ENGLISH.words(one.moves[0].said())
        for one in found.singles
        if IN_ENGLISH.words(one.moves[0].level) == "NCLC 9"
    )
    assert "TEF Canada, old score equivalence (out of 300, 360 and 450)" in text
    assert "; French, reading: 248; " in text


def test_nobody_is_sent_beyond_level_9_where_the_grid_gives_nothing_for_it() -> None:
    best = of({**PERSON, **in_all("english", 9), "french_test": "tcf_canada", **TCF_9})
    assert not [one for one in (*best.singles, *best.pairs) if any(m.level for m in one.moves)]


TCF_9: Answers = {
    "french_reading": 524,
    "french_writing": 14,
    "french_listening": 523,
    "french_speaking": 14,
    "french_test_date": date(2026, 3, 1),
}


def test_a_pair_can_gain_what_neither_gains_alone() -> None:
    # ChangedBy the grid of 2022 two languages count only from levels 7 and 6 on.
    answers = {**PERSON, **in_all("english", 6), "english_test_date": ON}
    found = of(answers, eoi_2022.GRID, "ejo-foreign-worker")
    both = next(
        one
        for one in found.pairs
        if {IN_ENGLISH.words(m.level) for m in one.moves} == {"CLB 9", "NCLC 6"}
    )
    alone = next(one for one in found.singles if IN_ENGLISH.words(one.moves[0].level) == "CLB 9")
    assert (alone.least, both.least) == (10, 15)


def test_what_is_not_answered_is_asked_and_not_guessed() -> None:
    answers = {
        name: answer
        for name, answer in PERSON.items()
        if name not in ("offer_wage_hourly", "french_test")
    }
    found = of(answers)
    asked = {one.facts: one.up_to for one in found.answer}
    # French: 8 points more for the ability than level 7 gives, and 5 for the second language.
    assert asked == {("offer_wage_hourly",): 15, ("french_test",): 12}
    assert found.answer[0].facts == ("offer_wage_hourly",)
    names = {name for one in (*found.singles, *found.pairs) for name in changed(one)}
    assert not names & {"offer_wage_hourly", "french_test"}
    # Neither the scores of a test that was not taken are a question, nor its day.
    assert of(PERSON).answer == ()
    assert {one.facts for one in of({**PERSON, "french_test": "tef_canada"}).answer} == {
        (*(f"french_{ability}" for ability in ABILITIES), "french_test_date")
    }


def test_a_doubt_about_the_present_makes_a_range() -> None:
    gain = single(of({**PERSON, "current_status": "maintained"}), current_status="work_permit")
    assert (gain.least, gain.most) == (0, 10)


def test_maintained_status_is_not_offered() -> None:
    found = of({**PERSON, "current_status": "none"}, eoi_2022.GRID, "masters-graduate")
    gain = single(found, current_status="work_permit")
    assert gain.moves[0].steps[0].others == ("study_permit",)


def test_the_order_of_the_grid_breaks_ties() -> None:
    answers = {**PERSON, "offer_wage_hourly": 39, "highest_yearly_earnings": 0}
    found = [one for one in of(answers).singles if one.least == 5]
    ordered = [next(iter(changed(one))) for one in found]
    facts = [
        fact.name
        for factor in eoi_2026.GRID.factors_of(WORKFORCE)
        for fact in factor.scorer.facts()
    ]
    assert ordered == sorted(ordered, key=facts.index)
    assert len(ordered) > 2


def test_a_grid_of_any_kind_is_asked_and_one_that_refuses_gives_nothing() -> None:
    source = secondary(Source("A page", "A publisher", "https://example.org", Standing.SECONDARY))
    factors = (
        Factor("fixed", "Fixed", Fixed(9, "all"), 9, ("any",), source),
        Factor("months", "Months", Banded(q.ONTARIO_MONTHS, ((7, 3),)), 3, ("any",), source),
    )
    grid = Grid("any", "Any", days("2020-01-01"), factors, source)
    case = Case({"ontario_work_months": 6}, ON, reference())
    (gain,) = gains(grid, "any", case).singles
    assert (changed(gain), gain.least) == ({"ontario_work_months": 7}, 3)
    refusing = Grid("any", "Any", days("2020-01-01"), factors, source, refuses="not known")
    assert gains(refusing, "any", case) == Gains(refuses="not known")


class Someone:
    """Somebody with a random part of the answers that a grid reads; federal grids are among them."""

    def __init__(self, seed: int) -> None:
        random = Random(seed)
        self.grid, self.stream = random.choice(RANKED)
        self.on = random.choice((date(2017, 5, 1), self.grid.in_force.start, ON))
        share = random.choice((0.5, 0.9, 1, 1))
        self.facts = dict.fromkeys(
            fact for factor in self.grid.factors_of(self.stream) for fact in factor.scorer.facts()
        )
        answers = {
            fact.name: answer_to(fact, random) for fact in self.facts if random.random() < share
        }
        self.case = Case(answers, self.on, reference())

    def gain(self, answers: dict[Fact, Answer]) -> tuple[int, int]:
        now = score(self.grid, self.stream, self.case)
        then = score(self.grid, self.stream, applied(self.case, answers))
        low, high = sorted((then.low - now.low, then.high - now.high))
        return low, high


someones = st.integers(0, 2**48).map(Someone)


@given(someones)
@FEW
def test_every_gain_is_exactly_what_the_score_gives(someone: Someone) -> None:
    found = gains(someone.grid, someone.stream, someone.case)
    for gain in (*found.singles, *found.pairs):
        steps = [step for move in gain.moves for step in move.steps]
        for answers in product(*((step.then, *step.others) for step in steps)):
            given_ = {step.fact: one for step, one in zip(steps, answers, strict=True)}
            assert someone.gain(given_) == (gain.least, gain.most)
        assert 0 <= gain.least <= gain.most
        assert gain.most
    assert len(found.pairs) <= PAIRS


@given(someones)
@FEW
def test_best_first_and_a_pair_only_where_it_gains_more(someone: Someone) -> None:
    found = gains(someone.grid, someone.stream, someone.case)
    for lines in (found.singles, found.pairs):
        order = [(one.least, one.most) for one in lines]
        assert order == sorted(order, reverse=True)
    for pair in found.pairs:
        for move in pair.moves:
            alone = someone.gain({step.fact: step.then for step in move.steps})
            assert (pair.least, pair.most) > alone
            assert pair.least >= alone[0]
            assert pair.most >= alone[1]


@given(someones)
@FEW
def test_only_from_what_is_answered_and_can_be_changed(someone: Someone) -> None:
    found = gains(someone.grid, someone.stream, someone.case)
    for gain in (*found.singles, *found.pairs):
        assert gain.by is not ChangedBy.NOBODY
        for move in gain.moves:
            for step in move.steps:
                assert all(
                    step.fact.who_changes_to(answer) is not ChangedBy.NOBODY
                    for answer in (step.then, *step.others)
                )
                new_test = step.fact.kind in (Kind.SCORE, Kind.DATE) and step.now is None
                assert new_test or step.now == someone.case.answers[step.fact.name]
    for asked in found.answer:
        assert not {*asked.facts} & {*someone.case.answers}
        assert asked.up_to > 0


@given(someones)
@FEW
def test_no_nearer_number_and_no_better_choice_was_passed_over(someone: Someone) -> None:
    found = gains(someone.grid, someone.stream, someone.case)
    for gain in found.singles:
        (move,) = gain.moves
        (step, *more) = move.steps
        if step.fact.kind in (Kind.WHOLE, Kind.MONEY) and not more:
            assert isinstance(step.then, int | float)
            assert isinstance(step.now, int | float)
            if step.then - 1 > step.now:
                assert someone.gain({step.fact: step.then - 1})[0] <= 0
    singles = [changed(one) for one in found.singles]
    for fact in someone.facts:
        now = someone.case.answers.get(fact.name)
        if fact.kind is not Kind.CHOICE or now is None or fact.name.endswith("_test"):
            continue
        for choice in fact.choices:
            gain_ = someone.gain({fact: choice.value})
            if fact.who_changes_to(choice.value) is not ChangedBy.NOBODY and gain_[0] > 0:
                assert any(fact.name in one for one in singles)


@given(someones)
@FEW
def test_answers_that_a_factor_does_not_read_leave_its_points(someone: Someone) -> None:
    answers = someone.case.answers
    for factor in someone.grid.factors_of(someone.stream):
        names = {fact.name for fact in factor.scorer.reads()}
        read = {name: answer for name, answer in answers.items() if name in names}
        alone = factor.scorer.score(Case(read, someone.case.on, someone.case.reference))
        whole = factor.scorer.score(someone.case)
        assert (alone.low, alone.high) == (whole.low, whole.high), factor.id


@given(someones)
@FEW
def test_each_stream_gets_the_gains_that_it_gets_alone(someone: Someone) -> None:
    scored = [score(someone.grid, stream, someone.case) for stream in someone.grid.streams]
    alone = [gains(someone.grid, one.stream, someone.case) for one in scored]
    assert list(gains_of_each(scored, someone.case)) == alone
