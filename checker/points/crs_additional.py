"""Additional points of the Comprehensive Ranking System (CRS), which changed from version to version."""

from checker import questions as q
from checker.base.facts import Fact
from checker.base.phrases import Template, Value
from checker.points.crs_person import person
from checker.points.grid import Points, Row, Scorer
from checker.points.language_scorers import LANGUAGE_FACTS
from checker.points.scorers import ByChoice
from checker.questions import federal
from checker.reference.noc import skill_level_2016, teer
from checker.rules.expressions import Case


class IfYes(Scorer):
    """Give points for the answer yes."""

    fact: Fact
    points: int
    label: str

    def facts(self) -> tuple[Fact, ...]:
        return (self.fact,)

    def score(self, case: Case) -> Points:
        answer = case.answers.get(self.fact.name)
        if answer is None:
            return Points(0, self.points)
        points = self.points if answer is True else 0
        return Points(points, points, (self.fact, answer))

    def rows(self) -> tuple[Row, ...]:
        return (Row(self.label, self.points, self.points),)


SENIOR_MANAGERS = "00"
_NO_OFFER = Template("no job offer that counts")
_MAJOR_GROUP = Template("{version} {code}: major group {group}")
_TEER = Template("{version} {code}: TEER {teer}")
_LEVEL = Template("{version} {code}: level {level}")
_LOWEST_IN_FRENCH = Template("lowest level in French: {level}")


class ArrangedEmployment(Scorer):
    """Give points for an offer that counts, by its occupation: major group 00, other skilled work."""

    noc: Fact
    senior: int
    skilled: int

    def facts(self) -> tuple[Fact, ...]:
        return (federal.ARRANGED_EMPLOYMENT, self.noc)

    def score(self, case: Case) -> Points:
        counts = case.answers.get(federal.ARRANGED_EMPLOYMENT.name)
        code = case.answers.get(self.noc.name)
        if counts is False:
            return Points(0, 0, _NO_OFFER)
        if code is None:
            return Points(0, self.senior)
        points = self._points(str(code))
        if counts is None:
            return Points(0, points)
        return Points(points, points, self._said(str(code)))

    def _points(self, code: str) -> int:
        if code.startswith(SENIOR_MANAGERS):
            return self.senior
        skilled = teer(code) <= 3 if self._is_2021() else skill_level_2016(code) in "0AB"
        return self.skilled if skilled else 0

    def _said(self, code: str) -> Value:
        version = self._version()
        if code.startswith(SENIOR_MANAGERS):
            return _MAJOR_GROUP(version=version, code=code, group=SENIOR_MANAGERS)
        if self._is_2021():
            return _TEER(version=version, code=code, teer=teer(code))
        return _LEVEL(version=version, code=code, level=skill_level_2016(code))

    def _is_2021(self) -> bool:
        return self.noc is q.OFFER_NOC

    def _version(self) -> str:
        return "NOC 2021" if self._is_2021() else "NOC 2016"

    def rows(self) -> tuple[Row, ...]:
        others = "TEER 0 to 3" if self._is_2021() else "skill type 0, level A or B"
        lower = "TEER 4 or 5" if self._is_2021() else "level C or D"
        return (
            Row(f"{self._version()} major group {SENIOR_MANAGERS}", self.senior, self.senior),
            Row(f"other occupations of {others}", self.skilled, self.skilled),
            Row(lower, 0, 0),
        )


class FrenchBonus(Scorer):
    """Give points for French at level 7 in all four abilities, and more with English at level 5."""

    alone: int
    with_english: int

    def facts(self) -> tuple[Fact, ...]:
        return LANGUAGE_FACTS

    def score(self, case: Case) -> Points:
        known = person(case)
        in_french, in_english = known.french, known.english
        low, high = (
            self._points(min(in_french.side(side)), min(in_english.side(side)))
            for side in (False, True)
        )
        lowest = min(in_french.low)
        exact = lowest == min(in_french.high)
        return Points(low, high, _LOWEST_IN_FRENCH(level=lowest) if exact else None)

    def _points(self, in_french: int, in_english: int) -> int:
        if in_french < 7:
            return 0
        return self.with_english if in_english >= 5 else self.alone

    def rows(self) -> tuple[Row, ...]:
        return (
            Row("French at level 7 or more in all four abilities", self.alone, self.alone),
            Row(
                "the same, with English at level 5 or more in all four abilities",
                self.with_english,
                self.with_english,
            ),
        )


CANADIAN_EDUCATION = ByChoice(
    federal.CANADIAN_STUDY,
    (
        ("a credential of one or two years", ("one_or_two_year",), 15),
        (
            "a credential of three or more years, or a master's, professional or doctoral degree",
            ("three_year_plus",),
            30,
        ),
        ("no credential from studies in Canada", ("none",), 0),
    ),
)
