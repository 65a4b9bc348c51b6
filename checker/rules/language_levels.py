"""Expressions over language tests: the level of one ability, of all four, and the age of a test."""

from checker.base.facts import Answer, Fact
from checker.base.phrases import Template, Value
from checker.base.statements import stated
from checker.base.verdict import Verdict
from checker.reference.language_tests import LOWEST, Ability, LanguageTest, language_test
from checker.rules.expressions import (
    AllOf,
    AnyOf,
    Case,
    Expression,
    IfSaid,
    Leaf,
    Outcome,
    Seen,
    WithinYears,
    not_answered,
)
from checker.rules.language_results import ENGLISH, FRENCH, NOT_THIS_SCALE, YEARS, TestedLanguage

_SCORE = Template("{test}, {ability} {score}")
_BEYOND = Template("{score} is beyond the scale of the test, which ends at {top}")
_LEVEL = Template("{score} is {scale} {level}; {scale} {needed} is needed")
_LEVEL_OR_LESS = Template("{score} is {scale} {level} or less; {scale} {needed} is needed")


class LevelAtLeast(Expression):
    """Pass when the score of one ability in a language test reaches a CLB or NCLC level.

    `express_entry`: only the old score equivalence of TEF Canada is read.
    """

    language: TestedLanguage
    ability: Ability
    least: int
    express_entry: bool = False

    @property
    def test(self) -> Fact:
        """Return the question which test was taken."""
        return self.language.test

    @property
    def score(self) -> Fact:
        """Return the question on the score."""
        return self.language.scores[self.ability]

    def facts(self) -> tuple[Fact, ...]:
        return (self.test, self.score)

    def evaluate(self, case: Case) -> Outcome:
        taken = case.answers.get(self.test.name)
        if taken is None:
            return Outcome(Verdict.UNKNOWN, (not_answered(self.test),))
        test = language_test(str(taken))
        if test is None:
            none = Seen((self.test.name,), stated(self.test, taken))
            return Outcome(Verdict.NOT_MET, (none,))
        score = case.answers.get(self.score.name)
        if score is None:
            return Outcome(Verdict.UNKNOWN, (not_answered(self.score),))
        assert isinstance(score, int | float)
        if not test.counts_on(case.on):
            return self._outcome(Verdict.NOT_MET, _too_early(test))
        if self.express_entry and test.scale_of:
            # The same of each ability: said once.
            return Outcome(Verdict.UNKNOWN, (Seen((self.test.name,), NOT_THIS_SCALE),))
        level = test.level(self.ability, score)
        printed = _SCORE(
            test=Template(test.title), ability=Template(self.ability), score=float(score)
        )
        if level is None:
            said = _BEYOND(score=printed, top=float(test.top[self.ability]))
            return self._outcome(Verdict.UNKNOWN, said)
        reached = _LEVEL_OR_LESS if level == LOWEST else _LEVEL
        scale = Template(test.scale)
        said = reached(score=printed, scale=scale, level=level, needed=self.least)
        return self._outcome(Verdict.MET if level >= self.least else Verdict.NOT_MET, said)

    def _outcome(self, verdict: Verdict, said: Value) -> Outcome:
        return Outcome(verdict, (Seen((self.test.name, self.score.name), said),))


_COUNTS_FROM = Template("{test} counts from {day} on")
_IS_ACCEPTED = Template("{test} is accepted")


def _too_early(test: LanguageTest) -> Value:
    assert test.accepted_from is not None
    return _COUNTS_FROM(test=Template(test.title), day=test.accepted_from)


class Accepted(Leaf):
    """Pass when a language test is one that the program accepts on the day asked."""

    fact: Fact

    def test(self, answer: Answer, case: Case) -> tuple[bool, Value]:
        test = language_test(str(answer))
        if test is None:
            return False, stated(self.fact, answer)
        if not test.counts_on(case.on):
            return False, _too_early(test)
        return True, _IS_ACCEPTED(test=Template(test.title))


def english(least: int, *, express_entry: bool = False) -> AllOf:
    """Ask for a CLB level in each of the four abilities of an English test."""
    return _each(ENGLISH, least, express_entry)


def french(least: int, *, express_entry: bool = False) -> AllOf:
    """Ask for an NCLC level in each of the four abilities of a French test."""
    return _each(FRENCH, least, express_entry)


def one_language(least: int, *, express_entry: bool = False) -> AnyOf:
    """Ask for a level in each of the four abilities, in one official language."""
    return AnyOf(
        (english(least, express_entry=express_entry), french(least, express_entry=express_entry))
    )


def fresh_english(least: int, *, express_entry: bool = False) -> AllOf:
    """Ask that the English test that reaches a level still counts by its age."""
    return AllOf((english(least, express_entry=express_entry), WithinYears(ENGLISH.day, YEARS)))


def fresh_french(least: int, *, express_entry: bool = False) -> AllOf:
    """Ask that the French test that reaches a level still counts by its age."""
    return AllOf((french(least, express_entry=express_entry), WithinYears(FRENCH.day, YEARS)))


def fresh_in_one_language(least: int, *, express_entry: bool = False) -> AnyOf:
    """Ask that the test that reaches a level, in one language, still counts by its age."""
    return AnyOf(
        (
            fresh_english(least, express_entry=express_entry),
            fresh_french(least, express_entry=express_entry),
        )
    )


def _in_time_if_dated(day: Fact) -> IfSaid:
    """Ask that a test still counts by its age, where the text names a level and no age."""
    return IfSaid(day, WithinYears(day, YEARS))


def dated_in_one_language(least: int) -> AnyOf:
    """Ask for a level in one language, and that the test counts by its age where its day is known."""
    return AnyOf(
        (
            AllOf((english(least), _in_time_if_dated(ENGLISH.day))),
            AllOf((french(least), _in_time_if_dated(FRENCH.day))),
        )
    )


# A test of another kind, or none, is no accepted one.
ENGLISH_ACCEPTED, FRENCH_ACCEPTED = Accepted(ENGLISH.test), Accepted(FRENCH.test)
ONE_ACCEPTED_TEST = AnyOf((ENGLISH_ACCEPTED, FRENCH_ACCEPTED))


def _each(language: TestedLanguage, least: int, express_entry: bool) -> AllOf:
    return AllOf(
        tuple(LevelAtLeast(language, one, least, express_entry) for one in language.scores)
    )
