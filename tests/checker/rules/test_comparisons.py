"""Comparisons: both sides of each, unknown while a part is missing, and what was seen."""

from datetime import date

import pytest

from checker import questions as q
from checker.base.verdict import Verdict
from checker.base.words import IN_ENGLISH
from checker.reference.tables import Reference
from checker.rules.comparisons import Between, MoreThan, NotLess, Over, Same, TogetherAtLeast, Under
from checker.rules.expressions import Case, Expression, Outcome
from tests.support.profiles import Answers

MET, NOT, UNKNOWN = Verdict.MET, Verdict.NOT_MET, Verdict.UNKNOWN

PARTNERS = Under(q.PARTNERS, 2)
SHARE = MoreThan(q.SHARE_IN_CANADA, 50)
YEARS = TogetherAtLeast((q.YEARS_ACTIVE, q.EARLIER_YEARS), 3)
OWNS = Over(q.EQUITY_SHARE, 0)
RAISE = NotLess(q.OFFER_WAGE, q.CURRENT_WAGE)
ROUND = Between(q.CRS, q.ROUND_CRS_LEAST, q.ROUND_CRS_MOST)
OCCUPATION = Same(q.EXPERIENCE_NOC, q.OFFER_NOC)


def evaluate(test: Expression, answers: Answers) -> Outcome:
    return test.evaluate(Case(answers, date(2026, 1, 15), Reference({}, {}, {})))


def round_of(score: int) -> Answers:
    return {"crs_score": score, "round_crs_min": 405, "round_crs_max": 435}


@pytest.mark.parametrize(
    ("test", "answers", "verdict", "text"),
    [
        (
            PARTNERS,
            {"foreign_business_partners": 1},
            MET,
            ": 1 partner; it must stay under 2 partners",
        ),
        (
            PARTNERS,
            {"foreign_business_partners": 2},
            NOT,
            ": 2 partners; it must stay under 2 partners",
        ),
        (SHARE, {"share_of_studies_in_canada_percent": 50.5}, MET, "completed 50.5% of the"),
        (
            SHARE,
            {"share_of_studies_in_canada_percent": 50},
            NOT,
            "in Canada; more than 50% is needed",
        ),
        (
            YEARS,
            {"employer_years_active": 2, "employer_predecessor_years": 1},
            MET,
            "business for 3 years (2 years and 1 year together); 3 are needed",
        ),
        (
            YEARS,
            {"employer_years_active": 2, "employer_predecessor_years": 0.9},
            NOT,
            "for 2.9 years (2 years and 0.9 years together); 3 are needed",
        ),
        (OWNS, {"equity_share_percent": 0.5}, MET, "own or owned 0.5% of the"),
        (OWNS, {"equity_share_percent": 0}, NOT, "own or owned 0% of the"),
        (
            RAISE,
            {"offer_wage_hourly": 25.0, "current_wage_hourly": 25.0},
            MET,
            "the offered job pays $25 an hour; the employer pays you $25 an hour now",
        ),
        (
            RAISE,
            {"offer_wage_hourly": 24.99, "current_wage_hourly": 25.0},
            NOT,
            "the offered job pays $24.99 an hour; the employer pays you $25 an hour now",
        ),
        (ROUND, round_of(404), NOT, "your CRS score is 404 points; 405 to 435 is needed"),
        (ROUND, round_of(405), MET, "your CRS score is 405 points; 405 to 435 is needed"),
        (ROUND, round_of(435), MET, "your CRS score is 435 points; 405 to 435 is needed"),
        (ROUND, round_of(436), NOT, "your CRS score is 436 points; 405 to 435 is needed"),
        (
            OCCUPATION,
            {"experience_noc": "72310", "offer_noc": "72310"},
            MET,
            "; the offered job is NOC 72310",
        ),
        (
            OCCUPATION,
            {"experience_noc": "72311", "offer_noc": "72310"},
            NOT,
            "is NOC 72311; the offered job is NOC 72310",
        ),
    ],
)
def test_both_sides(test: Expression, answers: Answers, verdict: Verdict, text: str) -> None:
    outcome = evaluate(test, answers)
    assert outcome.verdict is verdict
    (seen,) = outcome.seen
    assert seen.facts == tuple(fact.name for fact in test.facts())
    assert text in IN_ENGLISH.words(seen.said)


@pytest.mark.parametrize(
    ("test", "answers", "missing"),
    [
        (PARTNERS, {}, ["foreign_business_partners"]),
        (SHARE, {}, ["share_of_studies_in_canada_percent"]),
        (RAISE, {}, ["offer_wage_hourly", "current_wage_hourly"]),
        (RAISE, {"offer_wage_hourly": 9_999.0}, ["current_wage_hourly"]),
        (RAISE, {"current_wage_hourly": 0.0}, ["offer_wage_hourly"]),
        (ROUND, {}, ["crs_score", "round_crs_min", "round_crs_max"]),
        (ROUND, {"crs_score": 600, "round_crs_min": 405}, ["round_crs_max"]),
        (ROUND, {"crs_score": 100, "round_crs_max": 435}, ["round_crs_min"]),
        (ROUND, {"round_crs_min": 405, "round_crs_max": 435}, ["crs_score"]),
        (OCCUPATION, {"offer_noc": "72310"}, ["experience_noc"]),
        (OCCUPATION, {"experience_noc": "72310"}, ["offer_noc"]),
    ],
)
def test_unknown_asks_for_each_part_that_is_missing(
    test: Expression, answers: Answers, missing: list[str]
) -> None:
    outcome = evaluate(test, answers)
    assert outcome.verdict is UNKNOWN
    assert [seen.facts for seen in outcome.seen] == [(name,) for name in missing]
    assert all(IN_ENGLISH.words(seen.said).startswith("not answered: ") for seen in outcome.seen)


def test_nothing_is_an_answer_too() -> None:
    assert evaluate(PARTNERS, {"foreign_business_partners": 0}).verdict is MET
    assert evaluate(SHARE, {"share_of_studies_in_canada_percent": 0}).verdict is NOT
    assert evaluate(RAISE, {"offer_wage_hourly": 0, "current_wage_hourly": 0}).verdict is MET
