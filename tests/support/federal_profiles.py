"""People for the federal grids: made by what they are, or from a seed."""

from collections.abc import Mapping
from datetime import date, timedelta
from random import Random

from checker import questions as q
from checker.base.facts import Answer, Fact
from checker.base.period import years_before
from checker.points.grid import Grid, Score, score
from checker.questions import federal as f
from checker.reference.language_tests import (
    CELPIP,
    TEF,
    TEF_699,
    Ability,
    LanguageTest,
    language_test,
)
from checker.reference.tables import Reference
from checker.rules.expressions import Case
from tests.support.profiles import NOCS, NOCS_2016

DAY = timedelta(1)
STREAM = "human-capital-priorities"
NO_TABLES = Reference({}, {}, {})
ABILITIES = (Ability.READING, Ability.WRITING, Ability.LISTENING, Ability.SPEAKING)
# Every question that either grid reads.
FACTS = (
    f.DATE_OF_BIRTH,
    f.PARTNER,
    f.FEDERAL_EDUCATION,
    f.CANADIAN_SKILLED_MONTHS,
    f.FOREIGN_SKILLED_MONTHS,
    f.TRADE_QUALIFICATION,
    f.EXPRESS_ENTRY_NOMINATION,
    f.ARRANGED_EMPLOYMENT,
    f.LMIA_OFFER,
    f.CANADIAN_STUDY,
    f.SIBLING,
    f.PARTNER_EDUCATION,
    f.PARTNER_TEST,
    *f.PARTNER_SCORES.values(),
    f.PARTNER_TEST_DATE,
    f.PARTNER_CANADIAN_MONTHS,
    f.SKILLED_MONTHS,
    f.CONTINUOUS_YEAR,
    f.WORKED_A_YEAR_IN_CANADA,
    f.STUDIED_TWO_YEARS_IN_CANADA,
    f.PARTNER_WORKED_IN_CANADA,
    f.PARTNER_STUDIED_IN_CANADA,
    f.RELATIVE_IN_CANADA,
    q.OFFER_NOC,
    q.OFFER_NOC_2016,
    q.ENGLISH_TEST,
    *q.ENGLISH.values(),
    q.FRENCH_TEST,
    *q.FRENCH.values(),
    q.ENGLISH_DATE,
    q.FRENCH_DATE,
)

TEST_DATES = (q.ENGLISH_DATE, q.FRENCH_DATE, f.PARTNER_TEST_DATE)

type Answers = dict[str, Answer]


def born(age: int, on: date) -> date:
    """Return the birthday of somebody who turned this age half a year before the day."""
    day = on - timedelta(183)
    return day.replace(year=day.year - age, day=min(day.day, 28))


def results(
    test: LanguageTest, scores: tuple[float, ...], asked: Fact, by: Mapping[Ability, Fact]
) -> Answers:
    """Answer what a test gave, in the order reading, writing, listening, speaking."""
    answers: Answers = {
        by[ability].name: one for ability, one in zip(ABILITIES, scores, strict=True)
    }
    return {asked.name: test.slug, **answers}


def english(*levels: int) -> Answers:
    """Answer an English test by its levels: a CELPIP score is a level."""
    return results(CELPIP, four(levels), q.ENGLISH_TEST, q.ENGLISH)


def ielts(*scores: float) -> Answers:
    """Answer an IELTS test by its scores."""
    test = language_test("ielts_general")
    assert test
    return results(test, four(scores), q.ENGLISH_TEST, q.ENGLISH)


def french(*levels: int) -> Answers:
    """Answer a French test by its levels: the lowest scores of TEF Canada that reach them."""
    scores = tuple(
        0.0 if level < 4 else TEF.thresholds[ability][min(level, 10) - 4]
        for ability, level in zip(ABILITIES, four(levels), strict=True)
    )
    return results(TEF, scores, q.FRENCH_TEST, q.FRENCH)


def partner(education: str, scores: Answers | None, years: int) -> Answers:
    """Answer for a partner who comes along; the scores are those of an English test."""
    by_english = {
        fact.name: by
        for fact, by in zip(q.ENGLISH.values(), f.PARTNER_SCORES.values(), strict=True)
    }
    by_english[q.ENGLISH_TEST.name] = f.PARTNER_TEST
    given = scores or {q.ENGLISH_TEST.name: "none"}
    return {
        f.PARTNER.name: "comes_along",
        f.PARTNER_EDUCATION.name: education,
        f.PARTNER_CANADIAN_MONTHS.name: 12 * years,
        **{by_english[name].name: answer for name, answer in given.items()},
    }


def four[T](values: tuple[T, ...]) -> tuple[T, ...]:
    return values * 4 if len(values) == 1 else values


def someone(on: date, age: int, *parts: Answers, **answers: Answer) -> Case:
    """Make a person alone, with nothing but what is given; every question is answered."""
    given: Answers = dict.fromkeys((fact.name for fact in FACTS if fact.kind == "yes_no"), False)
    months = (f.CANADIAN_SKILLED_MONTHS, f.FOREIGN_SKILLED_MONTHS, f.SKILLED_MONTHS)
    given.update(dict.fromkeys((fact.name for fact in months), 0))
    given |= {
        f.DATE_OF_BIRTH.name: born(age, on),
        f.PARTNER.name: "none",
        f.FEDERAL_EDUCATION.name: "less_than_secondary",
        f.CANADIAN_STUDY.name: "none",
        q.ENGLISH_TEST.name: "none",
        q.FRENCH_TEST.name: "none",
        # Whatever tests there are count on the day, unless a part says otherwise.
        **dict.fromkeys((fact.name for fact in TEST_DATES), on),
    }
    for part in parts:
        given |= part
    return Case({**given, **answers}, on, NO_TABLES)


def points_of(grid: Grid, case: Case) -> Score:
    return score(grid, STREAM, case)


def by_factor(grid: Grid, case: Case) -> dict[str, int]:
    """Return the points of each factor, all of which must be exact."""
    result = points_of(grid, case)
    assert all(item.points.low == item.points.high for item in result.factors)
    return {item.factor.id: item.points.low for item in result.factors}


def random_answers(random: Random, on: date) -> Answers:
    """Answer every question; half of the people have good tests, so that caps are reached."""
    answers = {fact.name: answer_to(fact, random, on) for fact in FACTS}
    good = random.random() < 0.5
    for asked, scores in (
        (q.ENGLISH_TEST, q.ENGLISH),
        (q.FRENCH_TEST, q.FRENCH),
        (f.PARTNER_TEST, f.PARTNER_SCORES),
    ):
        test = language_test(str(answers[asked.name]))
        if test is None:
            continue
        for ability, fact in scores.items():
            edges = (0, *test.thresholds[ability], test.top[ability])
            answers[fact.name] = random.choice(edges[4:] if good else edges)
    return answers


def answer_to(fact: Fact, random: Random, on: date) -> Answer:
    match fact.kind:
        case "yes_no":
            return random.random() < 0.5
        case "whole_number":
            return random.choice((0, 11, 12, 23, 24, 35, 36, 47, 48, 59, 60, 71, 72, 120))
        case "date" if fact in TEST_DATES:
            # Most tests count; some are two years old to the day, a day older, or yet to be taken.
            return random.choice(
                (on, on, on, years_before(on, 2), years_before(on, 2) - DAY, on + DAY)
            )
        case "date":
            return born(random.randrange(15, 50), on)
        case "choice" if fact in (q.FRENCH_TEST, f.PARTNER_TEST):
            # Express Entry does not read the other scale of TEF Canada.
            read = [one.value for one in fact.choices if one.value != TEF_699.slug]
            return random.choice(read)
        case "score":
            return random.choice((0, 5, 9))
        case "noc_2021":
            return random.choice((*NOCS, "00012"))
        case "noc_2016":
            return random.choice((*NOCS_2016, "0013"))
        case _:
            return random.choice(fact.choices).value


def some_of(answers: Answers, random: Random) -> Answers:
    share = random.random()
    return {name: answer for name, answer in answers.items() if random.random() < share}
