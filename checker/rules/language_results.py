"""What one person's test gives on a day: the levels of its scores, and whether it still counts.

Every grid and every rule asks here, so that none of them judges a test otherwise than the others.
"""

from collections.abc import Iterator, Mapping
from datetime import date

from checker import questions as q
from checker.base.facts import Answer, Fact
from checker.base.frozen import Frozen
from checker.base.period import last_within
from checker.base.phrases import LIST, SEMICOLON, Joined, Template, Value
from checker.questions import federal
from checker.reference.language_tests import (
    ENGLISH_TESTS,
    FRENCH_TESTS,
    Ability,
    LanguageTest,
    language_test,
)
from checker.rules.expressions import Case

# A test counts on the days of the two years from the day on which it was taken, both ends included.
YEARS = 2
# Somebody who took a test has a level, if only the lowest that the charts tell apart.
LEAST_LEVEL = 3
# The highest level that any test reaches.
TOP_LEVEL = 12


class TestedLanguage(Frozen):
    """Name the questions on one test, and the tests that there are."""

    name: str
    test: Fact
    scores: Mapping[Ability, Fact]
    day: Fact
    tests: tuple[LanguageTest, ...]

    def __hash__(self) -> int:
        return hash(self.name)

    def facts(self) -> tuple[Fact, ...]:
        """Return all questions on the test."""
        return (self.test, *self.scores.values(), self.day)


ENGLISH = TestedLanguage("English", q.ENGLISH_TEST, q.ENGLISH, q.ENGLISH_DATE, ENGLISH_TESTS)
FRENCH = TestedLanguage("French", q.FRENCH_TEST, q.FRENCH, q.FRENCH_DATE, FRENCH_TESTS)
PARTNER = TestedLanguage(
    "partner",
    federal.PARTNER_TEST,
    federal.PARTNER_SCORES,
    federal.PARTNER_TEST_DATE,
    (*ENGLISH_TESTS, *FRENCH_TESTS),
)
LANGUAGES = (ENGLISH, FRENCH, PARTNER)

# What is asked of a test once it is known to be taken.
OF_TAKEN_TEST = {
    fact.name: language
    for language in LANGUAGES
    for fact in (*language.scores.values(), language.day)
}


def is_question(fact: Fact, answers: Mapping[str, Answer]) -> bool:
    """Say whether a fact is one to ask for: of a test that was not taken nothing is."""
    language = OF_TAKEN_TEST.get(fact.name)
    return language is None or language_test(str(answers.get(language.test.name))) is not None


_DAY_OF_SCALE = Template(
    "a day from {day} on, when papers of TEF Canada began to print a score out of 699; those of "
    "older tests are on the old scale"
)
_WHOLE_SCORE = Template("a score of {test}, {ability}: from 0 to {top}, in whole numbers")
_SCORE_IN_STEPS = Template("a score of {test}, {ability}: from 0 to {top}, in steps of {step}")
_OTHER_SCALE = Template(
    "{score} (the old score equivalence, Équivalence ancien score on the paper); for the large score "
    "out of 699, choose that scale of TEF Canada among the tests"
)


def not_given(answers: Mapping[str, Answer]) -> Iterator[tuple[Fact, Value]]:
    """Yield each answer that cannot be of the test that was taken, and what is expected instead."""
    for language in LANGUAGES:
        test = language_test(str(answers.get(language.test.name)))
        taken_on = answers.get(language.day.name)
        if test is None:
            continue
        if test.scale_of and isinstance(taken_on, date) and not test.counts_on(taken_on):
            assert test.accepted_from
            yield language.day, _DAY_OF_SCALE(day=test.accepted_from)
        for ability, fact in language.scores.items():
            score = answers.get(fact.name)
            if isinstance(score, int | float) and not test.gives(ability, score):
                expected = _scores(test, ability)
                meant = any(
                    other.scale_of is test and other.gives(ability, score)
                    for other in language.tests
                )
                yield fact, _OTHER_SCALE(score=expected) if meant else expected


class ReadScore(Frozen):
    """Store the level that one score of a test reaches, on the scale of the test: CLB or NCLC."""

    question: str
    scale: str
    level: int


def read_scores(answers: Mapping[str, Answer]) -> Iterator[ReadScore]:
    """Yield the level of each score that was given, whether or not the test still counts."""
    for language in LANGUAGES:
        test = language_test(str(answers.get(language.test.name)))
        for ability, fact in language.scores.items() if test else ():
            score = answers.get(fact.name)
            if test and isinstance(score, int | float):
                level = test.level(ability, score)
                if level is not None:
                    yield ReadScore(fact.name, test.scale, level)


def _scores(test: LanguageTest, ability: Ability) -> Value:
    """Say which scores a test has in one ability."""
    title, name, top = Template(test.title), Template(ability), float(test.top[ability])
    if test.step == 1:
        return _WHOLE_SCORE(test=title, ability=name, top=top)
    return _SCORE_IN_STEPS(test=title, ability=name, top=top, step=test.step)


_OF_LANGUAGE = Template("{language}: {said}")
_NO_TEST = Template("no test that counts")
_LEVELS = Template("levels {each}")
_LEVEL = Template("{ability} {level}")


class Levels(Frozen):
    """Store the least and the most level of each ability; 0 where no test counts.

    `why` says why the test gives nothing, or what keeps it open beside the scores.
    """

    language: str
    low: tuple[int, ...]
    high: tuple[int, ...]
    why: Value | None = None

    def side(self, high: bool) -> tuple[int, ...]:
        """Return the least or the most levels."""
        return self.high if high else self.low

    def said(self) -> Value | None:
        """Say what the levels are; None while one is open for want of an answer alone."""
        if self.why or self.low != self.high:
            return self.reason()
        if self.low == NONE:
            return self._said(_NO_TEST)
        each = tuple(
            _LEVEL(ability=Template(ability), level=level)
            for ability, level in zip(Ability, self.low, strict=True)
        )
        return self._said(_LEVELS(each=Joined(LIST, each)))

    def reason(self) -> Value | None:
        """Say `why`, and of which language; None where there is nothing to say."""
        return self._said(self.why) if self.why else None

    def _said(self, what: Value) -> Value:
        return _OF_LANGUAGE(language=Template(self.language), said=what)


NONE, _ANY = (0, 0, 0, 0), (TOP_LEVEL,) * 4


def levels(language: TestedLanguage, case: Case, *, express_entry: bool = False) -> Levels:
    """Return the levels of each ability on the day asked, worked out once for a case.

    `express_entry`: only the old score equivalence of TEF Canada is read.
    """
    key = f"levels {language.name} {express_entry}"
    known = case.decided.get(key)
    if isinstance(known, Levels):
        return known
    found = case.decided[key] = _levels(language, case, express_entry)
    return found


def _levels(language: TestedLanguage, case: Case, express_entry: bool) -> Levels:
    taken = case.answers.get(language.test.name)
    if taken is None:
        return Levels(language.name, NONE, _ANY)
    test = language_test(str(taken))
    if test is None or not test.counts_on(case.on):
        return Levels(language.name, NONE, NONE)
    age = in_time(language, case)
    if age is False:
        return Levels(language.name, NONE, NONE, _out_of_time(language, case))
    # Nothing is known of a score beyond the scale of the test, or on a scale that is not read.
    unread = express_entry and test.scale_of is not None
    read = [
        test.level(ability, score)
        if not unread and isinstance(score := case.answers.get(fact.name), int | float)
        else None
        for ability, fact in language.scores.items()
    ]
    high = tuple(TOP_LEVEL if level is None else level for level in read)
    why = NOT_THIS_SCALE if unread else None
    if age is None:
        undated = Joined(SEMICOLON, (_UNDATED, why)) if why else _UNDATED
        return Levels(language.name, NONE, high, undated)
    return Levels(
        language.name, tuple(LEAST_LEVEL if level is None else level for level in read), high, why
    )


_UNDATED = Template("the day of the test is not answered, and a test counts for two years")
NOT_THIS_SCALE = Template(
    "Express Entry does not read TEF Canada out of 699; the same paper prints the old score "
    "equivalence (Équivalence ancien score): choose that one, and give its scores"
)
_NOT_TAKEN_YET = Template("the test of {day} was not taken yet on {on}")
_COUNTED_UNTIL = Template("the test of {day} counted until {last}, and {on} is later")


def in_time(language: TestedLanguage, case: Case) -> bool | None:
    """Say whether the test counts on the day asked by its age; None while its day is not answered."""
    taken_on = case.answers.get(language.day.name)
    if taken_on is None:
        return None
    assert isinstance(taken_on, date)
    return taken_on <= case.on <= last_within(taken_on, YEARS)


def _out_of_time(language: TestedLanguage, case: Case) -> Value:
    taken_on = case.answers[language.day.name]
    assert isinstance(taken_on, date)
    if taken_on > case.on:
        return _NOT_TAKEN_YET(day=taken_on, on=case.on)
    return _COUNTED_UNTIL(day=taken_on, last=last_within(taken_on, YEARS), on=case.on)
