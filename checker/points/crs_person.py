"""What is known of a person for the federal grids: the least and the most still possible of each.

Two things hang over several factors at once, and each way that is still open is a `Scenario`: whether
a partner is scored too, and which official language is named first. Both orders of the languages
are tried and the better one is kept, as the calculators do.
"""

from functools import partial

from checker.base.facts import Fact
from checker.base.frozen import Frozen
from checker.points import crs_tables as tables
from checker.points.language_scorers import LANGUAGE_FACTS
from checker.questions import federal
from checker.rules.expressions import Case
from checker.rules.language_results import ENGLISH, FRENCH, NONE, PARTNER, Levels, levels

type Span = tuple[int, int]


class Scenario(Frozen):
    """Store one column of the tables and one order of the languages."""

    column: int
    first: Levels
    second: Levels


class Person(Frozen):
    """Store spans: a place in LEVELS_OF_EDUCATION, whole years, a certificate (1) or none (0)."""

    english: Levels
    french: Levels
    education: Span
    canadian: Span
    foreign: Span
    certificate: Span
    scenarios: tuple[Scenario, ...]


def english(case: Case) -> Levels:
    """Return the levels in English."""
    return levels(ENGLISH, case, express_entry=True)


def french(case: Case) -> Levels:
    """Return the levels in French."""
    return levels(FRENCH, case, express_entry=True)


def partner_levels(case: Case) -> Levels:
    """Return the levels of the partner, in the one language that was given."""
    return levels(PARTNER, case, express_entry=True)


def columns(case: Case) -> tuple[int, ...]:
    """Return the columns that are still possible."""
    answer = case.answers.get(federal.PARTNER.name)
    if answer is None:
        return tables.ALONE, tables.WITH_PARTNER
    return (tables.WITH_PARTNER if answer == "comes_along" else tables.ALONE,)


def education(case: Case, fact: Fact) -> Span:
    """Return the places in LEVELS_OF_EDUCATION that an answer leaves open."""
    answer = case.answers.get(fact.name)
    if answer is None:
        return 0, len(tables.LEVELS_OF_EDUCATION) - 1
    place = tables.LEVELS_OF_EDUCATION.index(str(answer))
    return place, place


def years(case: Case, fact: Fact, most: int) -> Span:
    """Return whole years of a number of months, no more than `most` of them."""
    answer = case.answers.get(fact.name)
    if answer is None:
        return 0, most
    assert isinstance(answer, int)
    whole = min(answer // 12, most)
    return whole, whole


def yes(case: Case, fact: Fact) -> Span:
    """Return 1 for yes and 0 for no."""
    answer = case.answers.get(fact.name)
    return (0, 1) if answer is None else (int(answer is True),) * 2


FACTS = (
    *LANGUAGE_FACTS,
    federal.PARTNER,
    federal.FEDERAL_EDUCATION,
    federal.CANADIAN_SKILLED_MONTHS,
    federal.FOREIGN_SKILLED_MONTHS,
    federal.TRADE_QUALIFICATION,
)
_KEY = "crs person"


def person(case: Case) -> Person:
    """Return what is known of the person of a case, worked out once."""
    found = case.decided.get(_KEY)
    if isinstance(found, Person):
        return found
    one, other = english(case), french(case)
    known = partial(
        Person,
        one,
        other,
        education(case, federal.FEDERAL_EDUCATION),
        years(case, federal.CANADIAN_SKILLED_MONTHS, 5),
        years(case, federal.FOREIGN_SKILLED_MONTHS, 3),
        yes(case, federal.TRADE_QUALIFICATION),
    )
    without = known(())
    scenarios = (_best(without, column, one, other) for column in columns(case))
    result = case.decided[_KEY] = known(tuple(scenario for each in scenarios for scenario in each))
    return result


def _best(known: Person, column: int, one: Levels, other: Levels) -> tuple[Scenario, ...]:
    """Return the orders of the languages that can still be the better one; English if they tie."""
    english_first, french_first = Scenario(column, one, other), Scenario(column, other, one)
    # Every row gives a first language at least what it gives a second: no test is never first.
    if other.high == NONE:
        return (english_first,)
    if one.high == NONE:
        return (french_first,)
    low, high = (by_order(known, english_first, side) for side in (False, True))
    other_low, other_high = (by_order(known, french_first, side) for side in (False, True))
    if low >= other_high:
        return (english_first,)
    if other_low > high:
        return (french_first,)
    return english_first, french_first


def by_order(known: Person, scenario: Scenario, high: bool) -> int:
    """Return all points that depend on the order of the languages, at their least or most."""
    return (
        tables.first_language_points(scenario.first.side(high), scenario.column)
        + tables.second_language_points(scenario.second.side(high), scenario.column)
        + min(
            tables.TRANSFER_MOST,
            education_transfer(known, scenario, high)
            + foreign_work_transfer(known, scenario, high)
            + certificate_transfer(known, scenario, high),
        )
    )


def education_transfer(known: Person, scenario: Scenario, high: bool) -> int:
    """Return the points of education with language and with Canadian work."""
    lowest = min(scenario.first.side(high))
    return tables.education_transfer(known.education[high], lowest, known.canadian[high])


def foreign_work_transfer(known: Person, scenario: Scenario, high: bool) -> int:
    """Return the points of foreign work with language and with Canadian work."""
    lowest = min(scenario.first.side(high))
    return tables.foreign_work_transfer(known.foreign[high], lowest, known.canadian[high])


def certificate_transfer(known: Person, scenario: Scenario, high: bool) -> int:
    """Return the points of a certificate of qualification with language."""
    return tables.certificate_transfer(known.certificate[high], min(scenario.first.side(high)))
