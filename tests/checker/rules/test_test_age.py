"""The age of a language test is judged the same by every command and in every grid."""

from datetime import date, timedelta
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker import questions as q
from checker.advice.score_improvements import gains
from checker.base.period import years_before
from checker.base.verdict import Verdict
from checker.base.words import IN_ENGLISH
from checker.pathways import PATHWAYS
from checker.points import eoi_2021, eoi_2022, eoi_2026, fsw
from checker.points.crs import CRS_2025_03
from checker.points.grid import Grid, Score, score
from checker.points.person_scores import scores
from checker.questions import federal as f
from checker.rules.evaluate import decide
from checker.rules.expressions import Case
from checker.rules.language_levels import fresh_in_one_language
from checker.rules.language_results import LANGUAGES
from checker.rules.rule import Stage
from tests.support.crs_rows import education
from tests.support.examples import FEW
from tests.support.federal_profiles import Answers, english, partner, random_answers, someone
from tests.support.profiles import person, reference

DAY = timedelta(1)
MASTERS, OWP, HCP = (
    "masters-graduate",
    "ontario-workforce-priority-teer-0-3",
    "human-capital-priorities",
)
EVERY_GRID = (
    (eoi_2021.GRID, MASTERS, date(2022, 3, 1)),
    (eoi_2022.GRID, MASTERS, date(2025, 3, 1)),
    (eoi_2026.GRID, OWP, date(2026, 9, 1)),
    (CRS_2025_03, HCP, date(2026, 6, 1)),
    (fsw.GRID, HCP, date(2026, 6, 1)),
)


def of_language(result: Score) -> list[tuple[int, int]]:
    """Return the points of the factors that read a test of one's own."""
    return [
        (item.points.low, item.points.high)
        for item in result.factors
        if item.factor.id.startswith(("language", "first_language"))
    ]


@pytest.mark.parametrize(("grid", "stream", "on"), EVERY_GRID, ids=lambda value: str(value)[:40])
def test_a_test_counts_for_two_years_in_every_grid(grid: Grid, stream: str, on: date) -> None:
    alone: Answers = {"french_test": "none", f.PARTNER.name: "none"}

    def scored(taken: date | None) -> Score:
        given_: Answers = {**english(9), q.ENGLISH_DATE.name: taken or on}
        if taken is None:
            del given_[q.ENGLISH_DATE.name]
        return score(grid, stream, Case({**given_, **alone}, on, reference()))

    best = of_language(scored(on))
    assert all(low == high > 0 for low, high in best)
    # Two years old to the day it still counts; a day older, or yet to be taken, it does not.
    assert of_language(scored(years_before(on, 2))) == best
    for other in (years_before(on, 2) - DAY, on + DAY):
        result = scored(other)
        assert of_language(result) == [(0, 0)] * len(best)
        said = " ".join(IN_ENGLISH.words(item.points.said) for item in result.factors)
        assert "the test of" in said
    # Not answered: open, and the score says why.
    undated = scored(None)
    assert of_language(undated) == [(0, high) for _, high in best]
    said = " ".join(IN_ENGLISH.words(item.points.said) for item in undated.factors)
    assert "the day of the test is not answered" in said


def test_an_expired_test_gives_no_points_in_express_entry() -> None:
    """A CELPIP of 15 January 2020 on 1 June 2026: 4 x 31 points of level 9 are not there."""
    parts = (education("masters_or_professional"), english(9))
    months: Answers = {
        f.CANADIAN_SKILLED_MONTHS.name: 24,
        f.FOREIGN_SKILLED_MONTHS.name: 36,
        f.SKILLED_MONTHS.name: 60,
    }
    on = date(2026, 6, 1)
    fresh = someone(on, 30, *parts, months)
    old = someone(on, 30, *parts, months, {q.ENGLISH_DATE.name: date(2020, 1, 15)})
    crs = [score(CRS_2025_03, HCP, case) for case in (fresh, old)]
    assert [(one.low, one.high) for one in crs] == [(517, 517), (393, 393)]
    by_points = [score(fsw.GRID, HCP, case) for case in (fresh, old)]
    assert by_points[0].low - by_points[1].low == 24
    (offered,) = (
        one
        for one in gains(CRS_2025_03, HCP, old).singles
        if len(one.moves[0].steps) == 1
        if one.moves[0].steps[0].fact is q.ENGLISH_DATE
    )
    # Taking the test again, with the same scores, brings all of it back.
    assert (offered.least, offered.most) == (124, 124)


def test_the_test_of_a_partner_has_an_age_too() -> None:
    on = date(2026, 6, 1)
    along = partner("secondary", english(9), 0)
    points = {}
    for days_ in (0, 800, -1):
        taken: Answers = {f.PARTNER_TEST_DATE.name: on - timedelta(days_)}
        case = someone(on, 30, along, taken)
        for grid in (CRS_2025_03, fsw.GRID):
            points[grid.slug, days_] = score(grid, HCP, case).low
    for grid, worth in ((CRS_2025_03, 20), (fsw.GRID, 5)):
        fresh, old, later = (points[grid.slug, days_] for days_ in (0, 800, -1))
        assert fresh - old == fresh - later == worth


def _language_met(case: Case) -> set[str]:
    """Return the streams in which a level of language is asked for, and the requirement is met."""
    return {
        pathway.slug
        for pathway in PATHWAYS
        for item in decide(pathway, case)
        if item.requirement.stage is Stage.ELIGIBLE and "anguage" in item.requirement.title
        if item.outcome.verdict is Verdict.MET
        if any({*q.ENGLISH.values()} & {*result.rule.test.facts()} for result in item.rules)
    }


@FEW
@given(st.integers(0, 2**48))
def test_check_and_points_never_contradict_each_other_on_the_age_of_a_test(seed: int) -> None:
    """Where no test counts by its age, check and points come out as if none had been taken."""
    random = Random(seed)
    someone_ = person(seed)
    tests = random_answers(random, someone_.on)
    names = [fact.name for one in LANGUAGES for fact in one.facts()]
    stale: Answers = {**someone_.answers, **{name: tests[name] for name in names}}
    for one in LANGUAGES:
        stale[one.day.name] = random.choice((years_before(someone_.on, 2) - DAY, someone_.on + DAY))
    none: Answers = {**stale, **{one.test.name: "none" for one in LANGUAGES}}
    assert _totals(stale, someone_.on) == _totals(none, someone_.on)
    met, without = (
        _language_met(Case(answers, someone_.on, reference())) for answers in (stale, none)
    )
    # The Entrepreneur stream asks for the level at the nomination, years after the application.
    assert met - {"entrepreneur"} <= without
    of_rounds = fresh_in_one_language(4).evaluate(Case(stale, someone_.on, reference()))
    assert of_rounds.verdict is Verdict.NOT_MET


def _totals(answers: Answers, on: date) -> list[tuple[str, str, int, int]]:
    return [
        (one.grid.slug, one.stream, one.low, one.high) for one in scores(answers, on, reference())
    ]
