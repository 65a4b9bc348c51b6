"""What one person's test gives on a day: the levels of its scores, and whether it still counts.

Every grid and every rule asks here, so that none of them judges a test otherwise than the others.
"""

from collections.abc import Iterator, Mapping
from datetime import date

from checker import questions as q
from checker.base.facts import Answer, Fact
from checker.base.frozen import Frozen
from checker.base.period import last_within, written
from checker.questions import federal
from checker.reference.language_tests import (
    ENGLISH_TESTS,
    FRENCH_TESTS,
    TEF,
    TEF_699,
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


def not_given(answers: Mapping[str, Answer]) -> Iterator[tuple[Fact, str]]:
    """Yield each answer that cannot be of the test that was taken, and what is expected instead."""
    for language in LANGUAGES:
        test = language_test(str(answers.get(language.test.name)))
        taken_on = answers.get(language.day.name)
        if test is TEF_699 and isinstance(taken_on, date) and not test.counts_on(taken_on):
            assert test.accepted_from
            yield (
                language.day,
                f"a day from {written(test.accepted_from)} on, when papers of TEF Canada began to "
                "print a score out of 699; those of older tests are on the old scale",
            )
        for ability, fact in language.scores.items() if test else ():
            score = answers.get(fact.name)
            if test and isinstance(score, int | float) and not test.gives(ability, score):
                more = _OTHER_SCALE if test is TEF and TEF_699.gives(ability, score) else ""
                yield fact, f"a score of {test.title}, {test.scores(ability)}{more}"


_OTHER_SCALE = (
    " (the old score equivalence, Équivalence ancien score on the paper); for the large score out of "
    "699, choose that scale of TEF Canada among the tests"
)


class Levels(Frozen):
    """Store the least and the most level of each ability; 0 where no test counts.

    `why` says in words why the test gives nothing, or what keeps it open beside the scores.
    """

    language: str
    low: tuple[int, ...]
    high: tuple[int, ...]
    why: str = ""

    def side(self, high: bool) -> tuple[int, ...]:
        """Return the least or the most levels."""
        return self.high if high else self.low

    def said(self) -> str:
        """Return the levels in words, nothing while one is open for want of an answer alone."""
        if self.why:
            return f"{self.language}: {self.why}"
        if self.low != self.high:
            return ""
        if self.low == NONE:
            return f"{self.language}: no test that counts"
        each = (f"{name} {level}" for name, level in zip(Ability, self.low, strict=True))
        return f"{self.language}: levels {', '.join(each)}"


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
    unread = express_entry and test is TEF_699
    read = [
        test.level(ability, score)
        if not unread and isinstance(score := case.answers.get(fact.name), int | float)
        else None
        for ability, fact in language.scores.items()
    ]
    high = tuple(TOP_LEVEL if level is None else level for level in read)
    why = NOT_THIS_SCALE if unread else ""
    if age is None:
        return Levels(language.name, NONE, high, "; ".join(filter(None, (_UNDATED, why))))
    return Levels(
        language.name, tuple(LEAST_LEVEL if level is None else level for level in read), high, why
    )


_UNDATED = "the day of the test is not answered, and a test counts for two years"
NOT_THIS_SCALE = (
    "Express Entry does not read TEF Canada out of 699; the same paper prints the old score "
    "equivalence (Équivalence ancien score): choose that one, and give its scores"
)


def in_time(language: TestedLanguage, case: Case) -> bool | None:
    """Say whether the test counts on the day asked by its age; None while its day is not answered."""
    taken_on = case.answers.get(language.day.name)
    if taken_on is None:
        return None
    assert isinstance(taken_on, date)
    return taken_on <= case.on <= last_within(taken_on, YEARS)


def _out_of_time(language: TestedLanguage, case: Case) -> str:
    taken_on = case.answers[language.day.name]
    assert isinstance(taken_on, date)
    on = written(case.on)
    if taken_on > case.on:
        return f"the test of {written(taken_on)} was not taken yet on {on}"
    last = written(last_within(taken_on, YEARS))
    return f"the test of {written(taken_on)} counted until {last}, and {on} is later"
