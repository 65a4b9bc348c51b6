"""Language tests: which, the scores as the test prints them, and when."""

from collections.abc import Iterable

from checker.base.facts import ChangedBy, Choice, Fact, Kind
from checker.reference.language_tests import (
    ENGLISH_TESTS,
    FRENCH_TESTS,
    TEF,
    TEF_699,
    Ability,
    LanguageTest,
)

LANGUAGE = "Language"

_LABELS = {
    TEF.slug: "TEF Canada, old score equivalence (out of 300, 360 and 450)",
    TEF_699.slug: "TEF Canada, score out of 699",
}
TWO_SCALES = (
    "TEF Canada: papers of tests since 11 December 2023 print a large score out of 699 and, beside "
    "it, the old score equivalence (Équivalence ancien score). Express Entry reads the old one."
)
ON_THE_SCALE = "TEF Canada: on the scale that you chose with the test."


def choices_of(tests: Iterable[LanguageTest], none: str, says: str) -> tuple[Choice, ...]:
    """Return the choices of a question which test was taken.

    `none` is the label of the choice that there is none, and `says` what it says of the person.
    """
    return (
        Choice("none", none, says=says),
        *(Choice(test.slug, _LABELS.get(test.slug, test.title)) for test in tests),
        Choice("other", "another test, for example an academic version"),
    )


def scores_of(
    name: str, test: Fact, tests: Iterable[LanguageTest], prompt: str, says: str, help_: str = ""
) -> dict[Ability, Fact]:
    """Return the question on the score of each ability; `prompt` and `says` have a place for it."""
    return {
        ability: Fact(
            f"{name}_{ability}",
            test.group,
            Kind.SCORE,
            ChangedBy.YOU,
            prompt.replace("{ability}", ability),
            help_,
            most=int(max(each.top[ability] for each in tests)),
            belongs_to=test,
            says=says.replace("{ability}", ability),
        )
        for ability in Ability
    }


def _test(language: str, tests: tuple[LanguageTest, ...], more: str = "") -> Fact:
    return Fact(
        f"{language.lower()}_test",
        LANGUAGE,
        Kind.CHOICE,
        ChangedBy.YOU,
        f"Which {language} test have you taken?",
        "Take the test whose result you would send. Academic versions are not accepted." + more,
        choices=choices_of(tests, f"no {language} test", f"you have taken no {language} test"),
        says=f"your {language} test is {{answer}}",
        act="the test {answer}",
    )


def _taken_on(language: str) -> Fact:
    return Fact(
        f"{language.lower()}_test_date",
        LANGUAGE,
        Kind.DATE,
        ChangedBy.YOU,
        f"On which day did you take the {language} test?",
        "Points and most streams take a test of the last two years.",
        says=f"the {language} test of {{answer}}",
        act=f"a new {language} test, taken no later than {{answer}}",
    )


ENGLISH_TEST = _test("English", ENGLISH_TESTS)
ENGLISH = scores_of(
    "english",
    ENGLISH_TEST,
    ENGLISH_TESTS,
    "English, {ability}: your score, as the test prints it",
    "English, {ability}: {answer}",
)
FRENCH_TEST = _test("French", FRENCH_TESTS, f" {TWO_SCALES}")
FRENCH = scores_of(
    "french",
    FRENCH_TEST,
    FRENCH_TESTS,
    "French, {ability}: your score, as the test prints it",
    "French, {ability}: {answer}",
    ON_THE_SCALE,
)
ENGLISH_DATE = _taken_on("English")
FRENCH_DATE = _taken_on("French")
