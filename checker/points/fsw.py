"""The grid of the Federal Skilled Worker Program: six factors, 100 points, pass mark 67.

The language factor was read on an official page; the others in drafts of the pages of November 2024,
in the public repository of the department.
"""

from checker.base.citation import Citation, copy, official
from checker.base.facts import Answer, Fact
from checker.base.frozen import Frozen
from checker.base.period import days, years_old
from checker.base.phrases import LIST, SEMICOLON, Template, Value, joined
from checker.base.statements import stated
from checker.base.verdict import Verdict, every
from checker.points import crs_person as persons
from checker.points import crs_tables as tables
from checker.points.crs_additional import IfYes
from checker.points.crs_rows import age_labels, plain_rows
from checker.points.crs_scorers import YEARS_OLD
from checker.points.grid import Factor, Grid, Points, Row, Scorer, score
from checker.points.language_scorers import LANGUAGE_FACTS
from checker.points.scorers import Banded, ByChoice
from checker.questions import federal
from checker.rules.expressions import Case, Expression, Is, Leaf, Outcome, Seen, combine
from checker.rules.language_levels import fresh_in_one_language
from checker.rules.language_results import PARTNER as PARTNER_TESTED
from checker.sources import immigration_canada, point_tables

PASS_MARK = 67
# Skilled Trades goes by the Canadian Experience Class alone, which asks for no points.
STREAMS = ("human-capital-priorities", "french-speaking-skilled-worker")

# By level, for each ability; the gate asks for level 7.
FIRST_LANGUAGE = ((7, 4), (8, 5), (9, 6))
SECOND_LANGUAGE_LEVEL, SECOND_LANGUAGE_POINTS = 5, 4
# By age in years, from 17 or younger to 47 or older.
AGE = (0, *(12,) * 18, *range(11, -1, -1))


class FswLanguages(Scorer):
    """Give points for each ability in one language, and for all four at level 5 in the other."""

    def facts(self) -> tuple[Fact, ...]:
        return LANGUAGE_FACTS

    def score(self, case: Case) -> Points:
        one, other = persons.english(case), persons.french(case)
        low, high = (
            max(_both(first, second), _both(second, first))
            for first, second in ((one.side(high), other.side(high)) for high in (False, True))
        )
        said = tuple(each for each in (one.said(), other.said()) if each)
        return Points(low, high, joined(SEMICOLON, said))

    def rows(self) -> tuple[Row, ...]:
        last = len(FIRST_LANGUAGE) - 1
        first = (
            (
                f"first language: level {level}{' or more' if place == last else ''}, for each ability",
                points,
            )
            for place, (level, points) in enumerate(FIRST_LANGUAGE)
        )
        second = f"second language: level {SECOND_LANGUAGE_LEVEL} or more in all four abilities"
        return plain_rows((*first, (second, SECOND_LANGUAGE_POINTS)))


def _both(first: tuple[int, ...], second: tuple[int, ...]) -> int:
    if not any(first):
        return 0  # a language without a test cannot be named first
    points = sum(tables.at(FIRST_LANGUAGE, level) for level in first)
    return points + SECOND_LANGUAGE_POINTS * (min(second) >= SECOND_LANGUAGE_LEVEL)


class FswAge(Scorer):
    """Give points for the age on the day asked."""

    def facts(self) -> tuple[Fact, ...]:
        return (federal.DATE_OF_BIRTH,)

    def score(self, case: Case) -> Points:
        born = case.answers.get(federal.DATE_OF_BIRTH.name)
        if born is None:
            return Points(0, max(AGE))
        assert not isinstance(born, bool | int | float | str)
        age = years_old(born, case.on)
        points = AGE[min(max(age - tables.YOUNGEST, 0), len(AGE) - 1)]
        return Points(points, points, YEARS_OLD(years=age, on=case.on))

    def rows(self) -> tuple[Row, ...]:
        return plain_rows(age_labels(AGE))


_NONE = Template("none")


class Adaptability(Scorer):
    """Give points for ties to Canada, your own and those of a partner who comes along."""

    most: int

    def facts(self) -> tuple[Fact, ...]:
        return (
            *(fact for fact, _, _ in OWN_TIES),
            federal.PARTNER,
            *(fact for fact, _, _ in PARTNER_TIES),
            *PARTNER_TESTED.facts(),
        )

    def score(self, case: Case) -> Points:
        columns = persons.columns(case)
        ties = [(label, _tie(case, fact, points)) for fact, points, label in OWN_TIES]
        if tables.WITH_PARTNER in columns:
            of_partner = [(label, _tie(case, fact, points)) for fact, points, label in PARTNER_TIES]
            of_partner.append(("partner: language", _partner_language(case)))
            # While it is open whether a partner comes along, nothing of theirs is sure.
            sure = tables.ALONE not in columns
            ties += [(label, (low * sure, high)) for label, (low, high) in of_partner]
        low, high = (sum(points[side] for _, points in ties) for side in (0, 1))
        counted = joined(LIST, tuple(Template(label) for label, points in ties if points[0]))
        said = (counted or _NONE) if low == high else None
        return Points(min(low, self.most), min(high, self.most), said)

    def rows(self) -> tuple[Row, ...]:
        language = f"partner: level {PARTNER_LANGUAGE_LEVEL} or more in all four abilities"
        return plain_rows(
            (
                *((label, points) for _, points, label in (*OWN_TIES, *PARTNER_TIES)),
                (language, PARTNER_LANGUAGE_POINTS),
            )
        )


OWN_TIES = (
    (federal.WORKED_A_YEAR_IN_CANADA, 10, "a year of work in Canada"),
    (federal.STUDIED_TWO_YEARS_IN_CANADA, 5, "two years of studies in Canada"),
    (federal.ARRANGED_EMPLOYMENT, 5, "arranged employment"),
    (federal.RELATIVE_IN_CANADA, 5, "a relative in Canada"),
)
PARTNER_TIES = (
    (federal.PARTNER_WORKED_IN_CANADA, 5, "partner: a year of work in Canada"),
    (federal.PARTNER_STUDIED_IN_CANADA, 5, "partner: two years of studies in Canada"),
)
PARTNER_LANGUAGE_LEVEL, PARTNER_LANGUAGE_POINTS = 4, 5


def _tie(case: Case, fact: Fact, points: int) -> persons.Span:
    low, high = persons.yes(case, fact)
    return points * low, points * high


def _partner_language(case: Case) -> persons.Span:
    levels = persons.partner_levels(case)
    low, high = (
        PARTNER_LANGUAGE_POINTS * (min(each) >= PARTNER_LANGUAGE_LEVEL)
        for each in (levels.low, levels.high)
    )
    return low, high


def _factor(
    id_: str, title: str, scorer: Scorer, most: int, citation: Citation, note: str = ""
) -> Factor:
    return Factor(id_, title, scorer, most, STREAMS, citation, note)


GRID = Grid(
    "fsw-67",
    "Federal Skilled Worker, 67 of 100 points",
    days("2013-05-04"),
    (
        _factor(
            "language",
            "Official languages",
            FswLanguages(),
            28,
            official(immigration_canada.LANGUAGE_FACTOR),
            "Both orders of the languages are tried, and the better one is kept. Levels under 7 in "
            "the first language give nothing. Only a test of the last two years counts.",
        ),
        _factor(
            "education",
            "Education",
            ByChoice(
                federal.FEDERAL_EDUCATION,
                tuple(
                    (choice.label, (choice.value,), points)
                    for choice, points in zip(
                        federal.FEDERAL_EDUCATION.choices,
                        (0, 5, 15, 19, 21, 22, 23, 25),
                        strict=True,
                    )
                ),
            ),
            25,
            copy(
                immigration_canada.EDUCATION_POINTS,
                immigration_canada.SKILLED_WORKER_POINTS,
                point_tables.CTIVCI_67,
                point_tables.TODAY_FACTORS,
                point_tables.ZHENG,
            ),
        ),
        _factor(
            "experience",
            "Work experience",
            Banded(federal.SKILLED_MONTHS, ((72, 15), (48, 13), (24, 11), (12, 9))),
            15,
            copy(
                immigration_canada.SKILLED_WORKER_POINTS, point_tables.CTIVCI_67, point_tables.ZHENG
            ),
        ),
        _factor(
            "age",
            "Age",
            FswAge(),
            12,
            copy(
                immigration_canada.SKILLED_WORKER_POINTS,
                point_tables.TCWW_67,
                point_tables.ABROAD_AGE,
                point_tables.CTIVCI_67,
                point_tables.ZHENG,
            ),
            "The age on the day asked; it changes on the birthday.",
        ),
        _factor(
            "arranged_employment",
            "Arranged employment",
            IfYes(federal.ARRANGED_EMPLOYMENT, 10, "a job offer that counts"),
            10,
            copy(
                immigration_canada.SKILLED_WORKER_POINTS,
                point_tables.ICLIMM_FACTORS,
                point_tables.TCWW_67,
                point_tables.ZHENG,
            ),
            "Still counted here, though the CRS gives nothing for it since 25 March 2025.",
        ),
        _factor(
            "adaptability",
            "Adaptability",
            Adaptability(10),
            10,
            copy(
                immigration_canada.SKILLED_WORKER_POINTS, point_tables.TCWW_67, point_tables.ZHENG
            ),
            "10 at most. A partner counts who comes along and is neither a citizen nor a permanent "
            "resident; that level 4 is meant in all four abilities is the safe reading.",
        ),
    ),
    copy(
        immigration_canada.LANGUAGE_FACTOR,
        immigration_canada.SKILLED_WORKER_POINTS,
        point_tables.APPLEWOOD_LANGUAGE,
        point_tables.CTIVCI_67,
        point_tables.TCWW_67,
        point_tables.ICLIMM_FACTORS,
        point_tables.ZHENG,
    ),
    "That it began on 4 May 2013 was not read; all copies read agree with it. A consultation in "
    "2026 proposed to end it; nothing was found that says it has ended.",
)


class Assessed(Leaf):
    """Pass when some education counts: a Canadian credential, or a foreign one with an assessment."""

    fact: Fact

    def test(self, answer: Answer, case: Case) -> tuple[bool, Value]:
        return answer != tables.LEVELS_OF_EDUCATION[0], stated(self.fact, answer)


class Gate(Frozen):
    """Store one minimum that must be met besides the pass mark."""

    id: str
    title: str
    expression: Expression


GATES = (
    Gate(
        "language",
        "Level 7 in all four abilities of one official language, in a test of the last two years",
        fresh_in_one_language(7, express_entry=True),
    ),
    Gate(
        "work",
        "A year of skilled work (TEER 0 to 3) without a break, in the last ten years",
        Is(federal.CONTINUOUS_YEAR),
    ),
    Gate(
        "education",
        "A Canadian secondary or higher credential, or a foreign one with an assessment (ECA)",
        Assessed(federal.FEDERAL_EDUCATION),
    ),
)


_POINTS = Template("{points} points of 100; {needed} are needed")
_RANGE = Template("{least} to {most} points of 100; {needed} are needed")


def passes(case: Case) -> Outcome:
    """Say whether a person passes: the pass mark and every gate, with what decided it."""
    total = score(GRID, STREAMS[0], case)
    if total.low >= PASS_MARK:
        mark = Verdict.MET
    else:
        mark = Verdict.NOT_MET if total.high < PASS_MARK else Verdict.UNKNOWN
    if total.low == total.high:
        said = _POINTS(points=total.low, needed=PASS_MARK)
    else:
        said = _RANGE(least=total.low, most=total.high, needed=PASS_MARK)
    return combine(
        every,
        (Outcome(mark, (Seen((), said),)), *(gate.expression.evaluate(case) for gate in GATES)),
    )
