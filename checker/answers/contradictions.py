"""Answers that do not go together, though each of them can be: which one is asked about, and why."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date

from checker import questions as q
from checker.base.facts import Answer, Fact
from checker.base.phrases import PluralTemplate, Template, Value
from checker.questions import federal as f
from checker.reference.language_tests import TEF, TEF_699, Ability
from checker.rules.language_results import LANGUAGES

type Answers = Mapping[str, Answer]
# The fact that is asked about, and what does not go with its answer.
type Found = Iterator[tuple[Fact, Value]]


def contradictions(answers: Answers) -> Found:
    """Yield each answer that another one speaks against, and what is said of both."""
    for check in _CHECKS:
        yield from check(answers)


_NO_YEAR = Template("No, and {worked} of skilled work in Canada are answered.")
_IN_ALL = PluralTemplate(
    "{in_all} in all, and {months} in Canada and abroad together.",
    "{in_all} in all, and {months} in Canada and abroad together.",
    "months",
)
_A_YEAR_IN = Template("A year without a break in {in_all}.")
_AND_WORK = Template("{level}, and {worked} of work in Canada.")


def _work(answers: Answers) -> Found:
    for months, year in (
        (f.CANADIAN_SKILLED_MONTHS, f.WORKED_A_YEAR_IN_CANADA),
        (f.PARTNER_CANADIAN_MONTHS, f.PARTNER_WORKED_IN_CANADA),
    ):
        worked = _number(answers, months)
        if worked >= 12 and answers.get(year.name) is False:
            yield year, _NO_YEAR(worked=(months, worked))
    parts = (f.CANADIAN_SKILLED_MONTHS, f.FOREIGN_SKILLED_MONTHS)
    together = sum(_number(answers, fact) for fact in parts)
    in_all = answers.get(f.SKILLED_MONTHS.name)
    if isinstance(in_all, int) and in_all < together:
        said = _IN_ALL(in_all=(f.SKILLED_MONTHS, in_all), months=together)
        yield f.SKILLED_MONTHS, said
    if answers.get(f.CONTINUOUS_YEAR.name) is True and isinstance(in_all, int) and in_all < 12:
        yield f.CONTINUOUS_YEAR, _A_YEAR_IN(in_all=(f.SKILLED_MONTHS, in_all))
    in_canada, level = (
        answers.get(fact.name) for fact in (q.CANADIAN_MONTHS, q.CANADIAN_WORK_LEVEL)
    )
    if in_canada is not None and level is not None and bool(in_canada) is (level == "none"):
        said = _AND_WORK(
            level=(q.CANADIAN_WORK_LEVEL, level),
            worked=(q.CANADIAN_MONTHS, in_canada),
        )
        yield q.CANADIAN_WORK_LEVEL, said


# From the least to the most that an answer can be: 0 below secondary school, 1 secondary school, 2
# after it, 3 a bachelor's degree, 4 a master's degree, 5 a doctorate. What nobody assessed is open.
_SCHOOLING: Mapping[Fact, Mapping[str, tuple[int, int]]] = {
    q.EDUCATION_LEVEL: {
        "none": (0, 0),
        "secondary": (1, 1),
        "post_secondary": (2, 2),
        "bachelor": (3, 3),
        "masters": (4, 4),
        "phd": (5, 5),
    },
    f.FEDERAL_EDUCATION: {
        "secondary": (1, 1),
        "one_year": (2, 2),
        "two_year": (2, 2),
        "bachelors_or_three_year": (2, 3),
        "two_or_more_one_three_year": (2, 3),
        "masters_or_professional": (3, 5),
        "doctoral": (5, 5),
    },
    q.HIGHEST_CREDENTIAL: {
        "trade": (2, 2),
        "college": (2, 2),
        "college_graduate_certificate": (2, 3),
        "bachelor": (3, 3),
        "graduate_diploma": (3, 3),
        "masters": (4, 4),
        "medicine": (3, 5),
        "dentistry_veterinary_optometry": (3, 5),
        "phd": (5, 5),
    },
    f.CANADIAN_STUDY: {"one_or_two_year": (2, 5), "three_year_plus": (2, 5)},
}


_TO_ANOTHER = Template("{answer}; and to another question: {other}.")
_THREE_YEARS = Template("Three or more years in Canada; and to another question: {other}.")


def _education(answers: Answers) -> Found:
    said = [
        (fact, str(answers[fact.name]), span)
        for fact, spans in _SCHOOLING.items()
        if (span := spans.get(str(answers.get(fact.name))))
    ]
    for place, (fact, answer, (low, high)) in enumerate(said):
        for other, other_answer, (other_low, other_high) in said[:place]:
            # A credential of Canada is one of several, and need not be the highest.
            lower = high < other_low and fact is not f.CANADIAN_STUDY
            if lower or low > other_high:
                yield (
                    fact,
                    _TO_ANOTHER(answer=(fact, answer), other=(other, other_answer)),
                )
    if answers.get(f.CANADIAN_STUDY.name) == "three_year_plus" and answers.get(
        f.FEDERAL_EDUCATION.name
    ) in ("one_year", "two_year"):
        federal = (f.FEDERAL_EDUCATION, answers[f.FEDERAL_EDUCATION.name])
        yield f.CANADIAN_STUDY, _THREE_YEARS(other=federal)


_WHICH_SCALE = Template(
    "These scores are read as the old score equivalence. Are they the large ones, out of 699? Then "
    "choose that scale."
)


def _scales(answers: Answers) -> Found:
    """Yield a test whose scores can be those of the other scale of the same test, too."""
    for language in LANGUAGES:
        taken_on = answers.get(language.day.name)
        assert TEF_699.accepted_from
        if answers.get(language.test.name) != TEF.slug or not isinstance(taken_on, date):
            continue
        levels = {
            ability: TEF_699.level(ability, _number(answers, fact))
            for ability, fact in language.scores.items()
        }
        if taken_on >= TEF_699.accepted_from and _worth_asking(levels):
            yield language.test, _WHICH_SCALE


# Out of 699 such scores would be of use, so that they can well be meant so.
_USEFUL = 6


def _worth_asking(levels: Mapping[Ability, int | None]) -> bool:
    return any(level is not None and level >= _USEFUL for level in levels.values())


def _number(answers: Answers, fact: Fact) -> float:
    answer = answers.get(fact.name)
    return answer if isinstance(answer, int | float) else 0


_CHECKS: tuple[Callable[[Answers], Found], ...] = (_work, _education, _scales)
