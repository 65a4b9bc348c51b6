"""Language tests: which, the scores as the test prints them, and when."""

from checker.facts import Choice, Fact, Kind
from checker.language import ENGLISH_TESTS, FRENCH_TESTS, Ability, LanguageTest

LANGUAGE = "Language"


def _test(language: str, tests: tuple[LanguageTest, ...]) -> Fact:
    return Fact(
        f"{language.lower()}_test",
        LANGUAGE,
        Kind.CHOICE,
        f"Which {language} test have you taken?",
        "Take the test whose result you would send. Academic versions are not accepted.",
        choices=(
            Choice("none", f"no {language} test"),
            *(Choice(test.slug, test.title) for test in tests),
            Choice("other", "another test, for example an academic version"),
        ),
    )


def _scores(language: str, tests: tuple[LanguageTest, ...]) -> dict[Ability, Fact]:
    return {
        ability: Fact(
            f"{language.lower()}_{ability}",
            LANGUAGE,
            Kind.SCORE,
            f"{language}, {ability}: your score, as the test prints it",
            most=int(max(test.top[ability] for test in tests)),
        )
        for ability in Ability
    }


ENGLISH_TEST = _test("English", ENGLISH_TESTS)
ENGLISH = _scores("English", ENGLISH_TESTS)
FRENCH_TEST = _test("French", FRENCH_TESTS)
FRENCH = _scores("French", FRENCH_TESTS)


def _taken_on(language: str) -> Fact:
    return Fact(
        f"{language.lower()}_test_date",
        LANGUAGE,
        Kind.DATE,
        f"On which day did you take the {language} test?",
    )


ENGLISH_DATE = _taken_on("English")
FRENCH_DATE = _taken_on("French")
