"""Expressions over language tests: the level of one ability, of all four, and the age of a test."""

from collections.abc import Mapping

from checker import questions as q
from checker.expressions import (
    All,
    Case,
    Expression,
    Leaf,
    Outcome,
    Seen,
    Some,
    WithinYears,
    not_answered,
)
from checker.facts import Answer, Fact
from checker.language import LOWEST, Ability, LanguageTest, language_test
from checker.period import written
from checker.verdict import Verdict


class LevelAtLeast(Expression):
    """Hold when the score of one ability in a language test reaches a CLB or NCLC level."""

    test: Fact
    ability: Ability
    score: Fact
    least: int

    def facts(self) -> tuple[Fact, ...]:
        return (self.test, self.score)

    def evaluate(self, case: Case) -> Outcome:
        taken = case.answers.get(self.test.name)
        if taken is None:
            return Outcome(Verdict.UNKNOWN, (not_answered(self.test),))
        test = language_test(str(taken))
        if test is None:
            none = Seen((self.test.name,), f"{self.test.prompt} {self.test.show(taken)}")
            return Outcome(Verdict.NOT_MET, (none,))
        score = case.answers.get(self.score.name)
        if score is None:
            return Outcome(Verdict.UNKNOWN, (not_answered(self.score),))
        assert isinstance(score, int | float)
        if not test.counts_on(case.on):
            return self._outcome(Verdict.NOT_MET, _too_early(test))
        level = test.level(self.ability, score)
        said = f"{test.title}, {self.ability} {score:g}"
        if level is None:
            text = (
                f"{said} is beyond the scale of the test, which ends at {test.top[self.ability]:g}"
            )
            return self._outcome(Verdict.UNKNOWN, text)
        or_less = " or less" if level == LOWEST else ""
        text = f"{said} is {test.scale} {level}{or_less}; needed: {test.scale} {self.least}"
        return self._outcome(Verdict.MET if level >= self.least else Verdict.NOT_MET, text)

    def _outcome(self, verdict: Verdict, text: str) -> Outcome:
        return Outcome(verdict, (Seen((self.test.name, self.score.name), text),))


def _too_early(test: LanguageTest) -> str:
    assert test.accepted_from is not None
    return f"{test.title} counts from {written(test.accepted_from)} on"


class Accepted(Leaf):
    """Hold when a language test is one that the program accepts on the day asked."""

    fact: Fact

    def test(self, answer: Answer, case: Case) -> tuple[bool, str]:
        test = language_test(str(answer))
        if test is None:
            return False, f"{self.fact.prompt} {self.fact.show(answer)}"
        if not test.counts_on(case.on):
            return False, _too_early(test)
        return True, f"{test.title} is accepted"


def english(least: int) -> All:
    """Ask for a CLB level in each of the four abilities of an English test."""
    return _each(q.ENGLISH_TEST, q.ENGLISH, least)


def french(least: int) -> All:
    """Ask for an NCLC level in each of the four abilities of a French test."""
    return _each(q.FRENCH_TEST, q.FRENCH, least)


def one_language(least: int) -> Some:
    """Ask for a level in each of the four abilities, in one official language."""
    return Some((english(least), french(least)))


def fresh_english(least: int, years: int = 2) -> All:
    """Ask that the English test that reaches a level is at most `years` years old."""
    return All((english(least), WithinYears(q.ENGLISH_DATE, years)))


def fresh_french(least: int, years: int = 2) -> All:
    """Ask that the French test that reaches a level is at most `years` years old."""
    return All((french(least), WithinYears(q.FRENCH_DATE, years)))


def fresh_in_one_language(least: int, years: int = 2) -> Some:
    """Ask that the test that reaches a level, in one language, is at most `years` years old."""
    return Some((fresh_english(least, years), fresh_french(least, years)))


# A test of another kind, or none, is no accepted one.
ENGLISH_ACCEPTED, FRENCH_ACCEPTED = Accepted(q.ENGLISH_TEST), Accepted(q.FRENCH_TEST)
ONE_ACCEPTED_TEST = Some((ENGLISH_ACCEPTED, FRENCH_ACCEPTED))


def _each(test: Fact, scores: Mapping[Ability, Fact], least: int) -> All:
    return All(tuple(LevelAtLeast(test, *one, least) for one in scores.items()))
