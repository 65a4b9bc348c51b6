"""Inputs that once made a right table say a wrong score; each example is named after what is right.

The shapes are those of a review that tried the scores with odd and with incomplete answers.
"""

from datetime import date

import pytest

from checker import questions as q
from checker.advice.score_improvements import gains
from checker.answers.contradictions import contradictions
from checker.answers.doubts import doubts
from checker.answers.messages_full import score_json
from checker.answers.profile import BadProfile, parse_answers
from checker.base.citation import CitationTable
from checker.base.facts import Answer
from checker.base.verdict import Verdict
from checker.base.words import IN_ENGLISH
from checker.points import GRIDS, eoi_2021, eoi_2022, eoi_2026, fsw
from checker.points.crs import CRS_2025_03
from checker.points.grid import Grid, Score, score
from checker.points.person_scores import scores
from checker.questions import all_facts
from checker.questions import federal as f
from checker.rules.expressions import Case
from checker.rules.language_levels import french
from checker.rules.language_results import NOT_THIS_SCALE
from tests.support.profiles import reference

type Answers = dict[str, Answer]

FW, IDS, MASTERS = "ejo-foreign-worker", "ejo-in-demand-skills", "masters-graduate"
STUDENT, HCP = "ejo-international-student", "human-capital-priorities"
TEER_0_3, PHYSICIAN = (
    "ontario-workforce-priority-teer-0-3",
    "ontario-workforce-priority-physician",
)
SPRING, AUTUMN = date(2026, 3, 1), date(2026, 9, 1)


def scored(grid: Grid, stream: str, answers: Answers, on: date = SPRING) -> Score:
    return score(grid, stream, Case(answers, on, reference()))


def points(
    grid: Grid, stream: str, factor: str, answers: Answers, on: date = SPRING
) -> tuple[int, int]:
    found = scored(grid, stream, answers, on)
    (one,) = (item.points for item in found.factors if item.factor.id == factor)
    return one.low, one.high


def faults(answers: dict[str, object], on: date = SPRING) -> dict[str, str]:
    with pytest.raises(BadProfile) as bad:
        parse_answers(answers, all_facts(), reference(), on)
    return {fault.path: IN_ENGLISH.words(fault.expected) for fault in bad.value.faults}


def tef(slug: str, reading: float, listening: float, writing: float, speaking: float) -> Answers:
    given = {"reading": reading, "listening": listening, "writing": writing, "speaking": speaking}
    scores_ = {f"french_{ability}": one for ability, one in given.items()}
    return {"french_test": slug, "french_test_date": date(2026, 1, 10), **scores_}


# Scores out of 699 that the old scale would take for levels 10, 8, 10 and 10.
OUT_OF_699 = (290, 290, 428, 440)


@pytest.mark.parametrize(("least", "verdict"), [(3, Verdict.MET), (4, Verdict.NOT_MET)])
def test_tef_canada_out_of_699_is_read_by_its_own_chart(least: int, verdict: Verdict) -> None:
    case = Case(tef("tef_canada_699", *OUT_OF_699), SPRING, reference())
    levels = [part.evaluate(case) for part in french(least).parts]
    assert levels[0].verdict is verdict
    texts = [IN_ENGLISH.words(part.evaluate(case).seen[0].said) for part in french(4).parts]
    assert [text.split(";")[0].split(" is ")[1] for text in texts] == [
        "NCLC 3 or less",
        "NCLC 7",
        "NCLC 3 or less",
        "NCLC 6",
    ]


def test_express_entry_does_not_read_tef_canada_out_of_699_and_says_where_to_look() -> None:
    answers: Answers = {**tef("tef_canada_699", *OUT_OF_699), "english_test": "none"}
    answers[f.PARTNER.name] = "none"
    found = {
        item.factor.id: item.points
        for item in scored(CRS_2025_03, HCP, answers, date(2026, 6, 1)).factors
    }
    assert (found["first_language"].low, found["first_language"].high) == (0, 136)
    assert "Équivalence ancien score" in IN_ENGLISH.words(found["first_language"].said)
    # By the old equivalence on the same paper it is exact.
    old: Answers = {**answers, **tef("tef_canada", 207, 249, 310, 310)}
    exact = points(CRS_2025_03, HCP, "first_language", old, date(2026, 6, 1))
    assert exact == (4 * 17, 4 * 17)


def test_check_says_once_that_express_entry_reads_the_other_scale() -> None:
    case = Case(tef("tef_canada_699", 503, 503, 512, 518), SPRING, reference())
    outcome = french(7, express_entry=True).evaluate(case)
    assert outcome.verdict is Verdict.UNKNOWN
    assert [seen.said for seen in outcome.seen] == [NOT_THIS_SCALE]
    assert french(7).evaluate(case).verdict is Verdict.MET


def test_a_score_beyond_the_old_scale_is_a_message_and_says_where_on_the_paper_to_look() -> None:
    answers: dict[str, object] = {"french_test": "tef_canada", "french_reading": 434}
    expected = faults(answers)["$.french_reading"]
    assert "reading: from 0 to 300" in expected
    assert "Équivalence ancien score" in expected
    assert "out of 699, choose that scale" in expected
    partner: dict[str, object] = {"partner_language_test": "tef_canada", "partner_listening": 400}
    assert "out of 699" in faults(partner)["$.partner_listening"]


def test_no_paper_before_11_december_2023_has_a_score_out_of_699() -> None:
    answers: dict[str, object] = {
        "french_test": "tef_canada_699",
        "french_test_date": "2023-12-10",
    }
    assert "11 December 2023" in faults(answers)["$.french_test_date"]
    answers["french_test_date"] = "2023-12-11"
    assert parse_answers(answers, all_facts(), reference(), SPRING)


def test_old_scores_that_may_be_the_large_ones_are_asked_about() -> None:
    def asked(answers: Answers) -> bool:
        return any(
            "699" in IN_ENGLISH.words(doubt.said) for doubt in doubts(answers, all_facts(), SPRING)
        )

    assert asked(tef("tef_canada", *OUT_OF_699))
    assert not asked({**tef("tef_canada", *OUT_OF_699), "french_test_date": date(2023, 12, 10)})
    # Out of 699 these would be level 4 at most.
    assert not asked(tef("tef_canada", 207, 249, 310, 310))
    assert not asked(tef("tef_canada_699", *OUT_OF_699))


def test_a_physician_without_an_offer_has_no_score_and_is_asked_for_none() -> None:
    answers: Answers = {
        "is_self_employed_physician": True,
        "has_job_offer": False,
        "physician_noc": "31102",
    }
    (found,) = scores(answers, date(2026, 3, 10), reference(), [FW])
    told = score_json(found, CitationTable())
    assert told["least"] is told["most"] is told["out_of"] is None
    assert told["factors"] == []
    assert "self-employed physicians" in str(told["refuses"])
    advice = gains(found.grid, FW, Case(answers, date(2026, 3, 10), reference()))
    assert advice.refuses == told["refuses"]


@pytest.mark.parametrize(
    ("stream", "on"),
    [
        (FW, date(2022, 3, 1)),
        (STUDENT, SPRING),
        (IDS, SPRING),
        (TEER_0_3, AUTUMN),
        ("ontario-workforce-priority-teer-4-5", AUTUMN),
    ],
)
def test_without_an_offer_there_is_no_score_in_a_grid_of_offers(stream: str, on: date) -> None:
    (without,) = scores({"has_job_offer": False}, on, reference(), [stream])
    assert "Without one there is no score" in without.refuses
    assert without.total is None
    for answers in ({}, {"has_job_offer": True}):
        (found,) = scores(answers, on, reference(), [stream])
        assert found.total


def test_who_needs_no_offer_is_scored_without_one() -> None:
    for stream, on in ((MASTERS, SPRING), ("phd-graduate", SPRING), (PHYSICIAN, AUTUMN)):
        (found,) = scores({"has_job_offer": False}, on, reference(), [stream])
        assert found.total


@pytest.mark.parametrize(
    ("credential", "of_2021", "of_2022", "of_2026"),
    [
        ("medicine", (6, 10), (10, 10), (10, 10)),
        ("dentistry_veterinary_optometry", (6, 10), (6, 10), (10, 10)),
    ],
)
def test_a_medical_doctor_is_no_dentist(
    credential: str, of_2021: tuple[int, int], of_2022: tuple[int, int], of_2026: tuple[int, int]
) -> None:
    answers: Answers = {"highest_credential": credential}
    factor = "highest_education"
    assert points(eoi_2021.GRID, STUDENT, factor, answers, date(2022, 3, 1)) == of_2021
    assert points(eoi_2022.GRID, MASTERS, factor, answers) == of_2022
    assert points(eoi_2026.GRID, TEER_0_3, factor, answers, AUTUMN) == of_2026


def test_the_questions_say_what_the_official_texts_say() -> None:
    assert "in Ontario" in q.MONTHS_IN_POSITION.prompt
    assert "full-time" not in q.MONTHS_IN_POSITION.prompt
    assert "federal body" in f.TRADE_QUALIFICATION.prompt
    assert "in one occupation" in f.FOREIGN_SKILLED_MONTHS.prompt
    assert "older than 10 years does not count" in f.FOREIGN_SKILLED_MONTHS.help


@pytest.mark.parametrize(
    ("wage", "expected"),
    [
        (39.99, (8, 8)),
        (39.995, (8, 10)),
        (40, (10, 10)),
        (38.995, (8, 8)),
        (19.999, (0, 5)),
        (34.9, (7, 7)),
    ],
)
def test_a_fraction_of_a_cent_between_two_bands_is_left_open(
    wage: float, expected: tuple[int, int]
) -> None:
    assert points(eoi_2022.GRID, FW, "job_offer_wage", {"offer_wage_hourly": wage}) == expected
    in_2026 = points(eoi_2026.GRID, TEER_0_3, "wage", {"offer_wage_hourly": wage}, AUTUMN)
    assert in_2026[0] == in_2026[1]


def test_of_a_test_that_was_not_taken_no_day_is_asked() -> None:
    answers: Answers = {"english_test": "celpip_general", "french_test": "none"}
    advice = gains(eoi_2022.GRID, MASTERS, Case(answers, SPRING, reference()))
    asked = {name for one in advice.answer for name in one.facts}
    assert "english_test_date" in asked
    assert "french_test_date" not in asked


@pytest.mark.parametrize(
    ("answers", "path", "expected"),
    [
        ({"english_test": "ielts_general", "english_reading": 75}, "english_reading", "0 to 9"),
        ({"english_test": "ielts_general", "english_reading": 6.7}, "english_reading", "0.5"),
        ({"english_test": "celpip_general", "english_reading": 8.5}, "english_reading", "whole"),
        ({"date_of_birth": "2030-01-01"}, "date_of_birth", "not in the future"),
        ({"date_of_birth": "1890-01-01"}, "date_of_birth", "120 years ago"),
    ],
)
def test_what_cannot_be_is_refused_beside_the_field(
    answers: dict[str, object], path: str, expected: str
) -> None:
    assert expected in faults(answers, date(2026, 6, 1))[f"$.{path}"]


def test_a_biologist_has_a_field_of_study() -> None:
    answers: Answers = {"field_of_study": "natural_sciences"}
    assert points(eoi_2022.GRID, MASTERS, "field_of_study", answers) == (12, 12)
    # In 2021 one source has science with the social sciences, another finds it nowhere.
    old = points(eoi_2021.GRID, MASTERS, "field_of_study", answers, date(2022, 3, 1))
    assert old == (0, 10)


def test_a_place_of_study_outside_ontario_can_be_answered_and_stays_open() -> None:
    answers: Answers = {"study_region": "outside_ontario"}
    assert points(eoi_2022.GRID, STUDENT, "region_study", answers) == (0, 10)
    (factor,) = (one for one in eoi_2022.GRID.factors if one.id == "region_study")
    assert "outside Ontario no band is printed" in factor.note


def test_the_grid_of_2022_says_that_no_row_fits_somebody_without_a_test() -> None:
    answers: Answers = {"english_test": "none", "french_test": "none"}
    assert points(eoi_2022.GRID, MASTERS, "language_knowledge", answers) == (0, 0)
    (factor,) = (one for one in eoi_2022.GRID.factors if one.id == "language_knowledge")
    assert "No row fits somebody without a test" in factor.note


@pytest.mark.parametrize("grid", GRIDS, ids=lambda grid: str(grid.slug))
def test_every_factor_of_language_says_how_old_a_test_may_be(grid: Grid) -> None:
    of_language = [one for one in grid.factors if one.id in ("language_ability", "first_language")]
    if grid is fsw.GRID:
        of_language = [one for one in grid.factors if one.id == "language"]
    assert all("test of the last two years" in one.note for one in of_language)


@pytest.mark.parametrize(
    ("answers", "asked_about"),
    [
        (
            {"skilled_months_in_canada_last_10_years": 24, "worked_a_year_in_canada": False},
            "worked_a_year_in_canada",
        ),
        (
            {"federal_education": "secondary", "canadian_study_credential": "three_year_plus"},
            "canadian_study_credential",
        ),
        (
            {
                "skilled_months_in_canada_last_10_years": 24,
                "skilled_months_abroad_last_10_years": 36,
                "skilled_months_anywhere_last_10_years": 59,
            },
            "skilled_months_anywhere_last_10_years",
        ),
        ({"education_level": "secondary", "highest_credential": "masters"}, "highest_credential"),
        ({"education_level": "phd", "federal_education": "one_year"}, "federal_education"),
        (
            {"federal_education": "two_year", "canadian_study_credential": "three_year_plus"},
            "canadian_study_credential",
        ),
        (
            {"canadian_work_months": 12, "canadian_work_skill_level": "none"},
            "canadian_work_skill_level",
        ),
        (
            {
                "skilled_months_anywhere_last_10_years": 11,
                "skilled_continuous_year_last_10_years": True,
            },
            "skilled_continuous_year_last_10_years",
        ),
    ],
)
def test_answers_that_contradict_each_other_are_asked_about(
    answers: Answers, asked_about: str
) -> None:
    assert [fact.name for fact, _ in contradictions(answers)] == [asked_about]
    assert {doubt.path for doubt in doubts(answers, all_facts(), SPRING)} == {f"$.{asked_about}"}


@pytest.mark.parametrize(
    "answers",
    [
        {},
        {"skilled_months_in_canada_last_10_years": 11, "worked_a_year_in_canada": False},
        {"skilled_months_in_canada_last_10_years": 24, "worked_a_year_in_canada": True},
        {"federal_education": "doctoral", "canadian_study_credential": "one_or_two_year"},
        {"education_level": "masters", "federal_education": "masters_or_professional"},
        {"education_level": "masters", "highest_credential": "masters"},
        # What nobody assessed does not count in one place, and is there in another.
        {"education_level": "masters", "federal_education": "less_than_secondary"},
        {"canadian_work_months": 0, "canadian_work_skill_level": "none"},
    ],
)
def test_answers_that_go_together_are_left_alone(answers: Answers) -> None:
    assert not list(contradictions(answers))
