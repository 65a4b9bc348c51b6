"""Scorers of the Comprehensive Ranking System (CRS): core sections and skill transferability."""

from abc import abstractmethod
from collections.abc import Sequence

from checker.base.facts import Answer, Fact
from checker.base.period import years_old
from checker.base.phrases import PluralTemplate, Template, Value
from checker.points import crs_person as persons
from checker.points import crs_tables as tables
from checker.points.crs_person import Person, Scenario, person
from checker.points.crs_rows import (
    age_labels,
    level_labels,
    lowest_labels,
    pair_rows,
    plain_rows,
    transfer_rows,
    year_labels,
)
from checker.points.grid import Cap, Factor, Points, Row, Scorer, capped
from checker.points.language_scorers import LANGUAGE_FACTS
from checker.questions import federal
from checker.rules.expressions import Case


class InScenario(Scorer):
    """Give points that depend on the column, on the order of the languages, or on both."""

    @abstractmethod
    def points(self, case: Case, known: Person, scenario: Scenario, high: bool) -> int:
        """Return the least or the most points in one scenario."""

    @abstractmethod
    def said(self, case: Case, known: Person) -> Value | None:
        """Say what was answered; None while it is open."""

    def score(self, case: Case) -> Points:
        known = person(case)
        return Points(
            min(self.points(case, known, scenario, high=False) for scenario in known.scenarios),
            max(self.points(case, known, scenario, high=True) for scenario in known.scenarios),
            self.said(case, known),
        )


class InColumn(InScenario):
    """Give the points of one table with two columns, by one fact."""

    fact: Fact

    def facts(self) -> tuple[Fact, ...]:
        return (self.fact, federal.PARTNER)

    def points(self, case: Case, known: Person, scenario: Scenario, high: bool) -> int:
        answer = case.answers.get(self.fact.name)
        if answer is None:
            return max(pair[scenario.column] for pair in self.table()) if high else 0
        return self.pair(answer, case)[scenario.column]

    def said(self, case: Case, known: Person) -> Value | None:
        answer = case.answers.get(self.fact.name)
        return None if answer is None else self.said_of(answer, case)

    def said_of(self, answer: Answer, case: Case) -> Value:
        """Say what one answer is."""
        return (self.fact, answer)

    @abstractmethod
    def table(self) -> Sequence[tables.Pair]:
        """Return the pairs of the table, from its lowest row."""

    @abstractmethod
    def pair(self, answer: Answer, case: Case) -> tables.Pair:
        """Return the points of one answer in both columns."""


YEARS_OLD = PluralTemplate(
    "{years} year old on {on}",
    "{years} years old on {on}",
    "years",
)


class Age(InColumn):
    """Give points for the age on the day asked."""

    def table(self) -> Sequence[tables.Pair]:
        return tables.AGE

    def pair(self, answer: Answer, case: Case) -> tables.Pair:
        return tables.age_points(self._age(answer, case))

    def said_of(self, answer: Answer, case: Case) -> Value:
        return YEARS_OLD(years=self._age(answer, case), on=case.on)

    def _age(self, answer: Answer, case: Case) -> int:
        assert not isinstance(answer, bool | int | float | str)
        return years_old(answer, case.on)

    def rows(self) -> tuple[Row, ...]:
        return pair_rows(age_labels(tables.AGE))


class Education(InColumn):
    """Give points for the highest education."""

    def table(self) -> Sequence[tables.Pair]:
        return tables.EDUCATION

    def pair(self, answer: Answer, case: Case) -> tables.Pair:
        return tables.EDUCATION[tables.LEVELS_OF_EDUCATION.index(str(answer))]

    def rows(self) -> tuple[Row, ...]:
        labels = (choice.label for choice in self.fact.choices)
        return pair_rows(zip(labels, tables.EDUCATION, strict=True))


class CanadianWork(InColumn):
    """Give points for whole years of skilled work in Canada."""

    def table(self) -> Sequence[tables.Pair]:
        return tables.CANADIAN_WORK

    def pair(self, answer: Answer, case: Case) -> tables.Pair:
        assert isinstance(answer, int)
        return tables.CANADIAN_WORK[min(answer // 12, len(tables.CANADIAN_WORK) - 1)]

    def rows(self) -> tuple[Row, ...]:
        table = tables.CANADIAN_WORK
        return pair_rows(zip(year_labels(len(table)), table, strict=True))


class InOrder(InScenario):
    """Give points that depend on the order of the languages, and so on all that decides it."""

    def reads(self) -> tuple[Fact, ...]:
        return persons.FACTS


class FirstLanguage(InOrder):
    """Give points for each ability in the first official language."""

    def facts(self) -> tuple[Fact, ...]:
        return (*LANGUAGE_FACTS, federal.PARTNER)

    def points(self, case: Case, known: Person, scenario: Scenario, high: bool) -> int:
        return tables.first_language_points(scenario.first.side(high), scenario.column)

    def said(self, case: Case, known: Person) -> Value | None:
        firsts = {scenario.first for scenario in known.scenarios}
        return firsts.pop().said() if len(firsts) == 1 else None

    def rows(self) -> tuple[Row, ...]:
        return pair_rows(level_labels(tables.FIRST_LANGUAGE))


class SecondLanguage(InOrder):
    """Give points for each ability in the second official language."""

    def facts(self) -> tuple[Fact, ...]:
        return (*LANGUAGE_FACTS, federal.PARTNER)

    def points(self, case: Case, known: Person, scenario: Scenario, high: bool) -> int:
        return tables.second_language_points(scenario.second.side(high), scenario.column)

    def said(self, case: Case, known: Person) -> Value | None:
        seconds = {scenario.second for scenario in known.scenarios}
        return seconds.pop().said() if len(seconds) == 1 else None

    def rows(self) -> tuple[Row, ...]:
        return pair_rows(level_labels(tables.SECOND_LANGUAGE))


_WITH_LOWEST = Template("{answer}; lowest level in the first language: {level}")


class Transfer(InOrder):
    """Give the points of a skill together with language, and with Canadian work where that counts."""

    fact: Fact

    def said(self, case: Case, known: Person) -> Value | None:
        sides = (False, True)
        lowest = {min(scenario.first.side(side)) for scenario in known.scenarios for side in sides}
        answered = answer_of(case, self.fact)
        if not answered or len(lowest) > 1:
            return None
        return _WITH_LOWEST(answer=answered, level=lowest.pop())


class EducationTransfer(Transfer):
    """Give the points of education with language and with Canadian work."""

    fact: Fact = federal.FEDERAL_EDUCATION

    def facts(self) -> tuple[Fact, ...]:
        return (self.fact, federal.CANADIAN_SKILLED_MONTHS, *LANGUAGE_FACTS)

    def points(self, case: Case, known: Person, scenario: Scenario, high: bool) -> int:
        return persons.education_transfer(known, scenario, high)

    def rows(self) -> tuple[Row, ...]:
        return transfer_rows(
            "one certificate, diploma or degree after secondary school",
            "a master's or professional degree, a PhD, or two or more certificates, diplomas or "
            "degrees (one of three or more years)",
        )


class ForeignWorkTransfer(Transfer):
    """Give the points of foreign work with language and with Canadian work."""

    fact: Fact = federal.FOREIGN_SKILLED_MONTHS

    def facts(self) -> tuple[Fact, ...]:
        return (self.fact, federal.CANADIAN_SKILLED_MONTHS, *LANGUAGE_FACTS)

    def points(self, case: Case, known: Person, scenario: Scenario, high: bool) -> int:
        return persons.foreign_work_transfer(known, scenario, high)

    def rows(self) -> tuple[Row, ...]:
        return transfer_rows(
            "1 or 2 years of work outside Canada", "3 or more years of work outside Canada"
        )


class CertificateTransfer(Transfer):
    """Give the points of a certificate of qualification with language."""

    fact: Fact = federal.TRADE_QUALIFICATION

    def facts(self) -> tuple[Fact, ...]:
        return (self.fact, *LANGUAGE_FACTS)

    def points(self, case: Case, known: Person, scenario: Scenario, high: bool) -> int:
        return persons.certificate_transfer(known, scenario, high)

    def rows(self) -> tuple[Row, ...]:
        return plain_rows(
            (f"certificate, with {beside}", points)
            for beside, (_, points) in zip(
                lowest_labels(tables.CERTIFICATE), tables.CERTIFICATE, strict=True
            )
        )


def bounds(
    factors: tuple[Factor, ...], caps: tuple[Cap, ...], case: Case
) -> tuple[int, int] | None:
    """Return the least and the most total: the better order of languages, in each open column."""
    known = person(case)
    if len(known.scenarios) == 1:
        return None
    low: dict[int, int] = {}
    high: dict[int, int] = {}
    plain = {
        factor.id: factor.scorer.score(case)
        for factor in factors
        if not isinstance(factor.scorer, InScenario)
    }
    for scenario in known.scenarios:
        for best, side in ((low, False), (high, True)):
            points = {id_: each.high if side else each.low for id_, each in plain.items()}
            for factor in factors:
                if isinstance(factor.scorer, InScenario):
                    points[factor.id] = factor.scorer.points(case, known, scenario, side)
            total = capped(caps, points)
            best[scenario.column] = max(total, best.get(scenario.column, total))
    return min(low.values()), max(high.values())


def answer_of(case: Case, fact: Fact) -> Value | None:
    """Say what was answered; None while it is open."""
    answer = case.answers.get(fact.name)
    return None if answer is None else (fact, answer)
