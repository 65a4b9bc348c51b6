"""Scorers for what a partner brings to the Comprehensive Ranking System (CRS)."""

from abc import abstractmethod

from checker.base.facts import Fact
from checker.base.phrases import Template, Value
from checker.points import crs_person as persons
from checker.points import crs_tables as tables
from checker.points.crs_person import Person, Scenario
from checker.points.crs_rows import level_labels, plain_rows, year_labels
from checker.points.crs_scorers import InScenario, answer_of
from checker.points.grid import Row
from checker.questions import federal
from checker.rules.expressions import Case
from checker.rules.language_results import PARTNER

_NO_PARTNER = Template("no partner is scored with you")


class OfPartner(InScenario):
    """Give points for what the partner brings, where a partner is scored too."""

    def points(self, case: Case, known: Person, scenario: Scenario, high: bool) -> int:
        return self.brought(case)[high] if scenario.column == tables.WITH_PARTNER else 0

    def said(self, case: Case, known: Person) -> Value | None:
        if all(scenario.column == tables.ALONE for scenario in known.scenarios):
            return _NO_PARTNER
        return self.of_partner(case)

    @abstractmethod
    def brought(self, case: Case) -> persons.Span:
        """Return the least and the most points of a partner who is scored."""

    @abstractmethod
    def of_partner(self, case: Case) -> Value | None:
        """Say what was answered of the partner."""


class PartnerEducation(OfPartner):
    """Give points for the partner's education."""

    def facts(self) -> tuple[Fact, ...]:
        return (federal.PARTNER_EDUCATION, federal.PARTNER)

    def brought(self, case: Case) -> persons.Span:
        low, high = persons.education(case, federal.PARTNER_EDUCATION)
        return tables.PARTNER_EDUCATION[low], tables.PARTNER_EDUCATION[high]

    def of_partner(self, case: Case) -> Value | None:
        return answer_of(case, federal.PARTNER_EDUCATION)

    def rows(self) -> tuple[Row, ...]:
        labels = (choice.label for choice in federal.PARTNER_EDUCATION.choices)
        return plain_rows(zip(labels, tables.PARTNER_EDUCATION, strict=True))


class PartnerLanguage(OfPartner):
    """Give points for each ability of the partner in one official language."""

    def facts(self) -> tuple[Fact, ...]:
        return (*PARTNER.facts(), federal.PARTNER)

    def brought(self, case: Case) -> persons.Span:
        levels = persons.partner_levels(case)
        low, high = (tables.partner_language_points(each) for each in (levels.low, levels.high))
        return low, high

    def of_partner(self, case: Case) -> Value | None:
        return persons.partner_levels(case).said()

    def rows(self) -> tuple[Row, ...]:
        return plain_rows(level_labels(tables.PARTNER_LANGUAGE))


class PartnerCanadianWork(OfPartner):
    """Give points for the partner's whole years of skilled work in Canada."""

    def facts(self) -> tuple[Fact, ...]:
        return (federal.PARTNER_CANADIAN_MONTHS, federal.PARTNER)

    def brought(self, case: Case) -> persons.Span:
        table = tables.PARTNER_CANADIAN_WORK
        low, high = persons.years(case, federal.PARTNER_CANADIAN_MONTHS, len(table) - 1)
        return table[low], table[high]

    def of_partner(self, case: Case) -> Value | None:
        return answer_of(case, federal.PARTNER_CANADIAN_MONTHS)

    def rows(self) -> tuple[Row, ...]:
        table = tables.PARTNER_CANADIAN_WORK
        return plain_rows(zip(year_labels(len(table)), table, strict=True))
