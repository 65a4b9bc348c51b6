"""People to ask about, from a seed: the same on every machine. Half of them are nearly a known case."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from random import Random

from hypothesis import strategies as st

from checker.__main__ import read_reference
from checker.answers.questionnaire import questions
from checker.base.facts import Answer, Fact, Kind
from checker.reference.tables import Reference
from checker.rules.language_results import not_given
from tests.support.checker_cases import all_cases
from tests.support.expression_parts import CLAIMS

type Answers = Mapping[str, Answer]

FIRST_DAY, LAST_DAY = date(2015, 1, 1), date(2030, 12, 31)
# Codes on both sides of every line that a rule draws, with and without a regional wage.
NOCS = (
    "00013",
    "13110",
    "21231",
    "31102",
    "32200",
    "44101",
    "62200",
    "63200",
    "64100",
    "72310",
    "72600",
    "73300",
    "85102",
    "93200",
    "94140",
)
NOCS_2016 = ("0211", "2173", "3012", "4412", "6331", "7271", "7511", "8432", "9411", "9619")
NUMBERS = {
    Kind.WHOLE: (0, 1, 2, 3, 5, 6, 9, 12, 15, 24, 30, 36, 67, 400, 1_200, 1_559, 1_560, 3_120),
    Kind.NUMBER: (0, 0.5, 1, 2, 9.9, 10, 49.9, 50, 50.1, 100),
    Kind.SCORE: (0, 3.5, 4, 5, 5.5, 6, 7, 9, 12, 50, 60, 90, 300, 450, 699),
    Kind.MONEY: (0, 17.2, 20, 25, 54.33, 15_263, 249_999, 250_000, 500_000, 999_999.99, 1_000_000),
}


@cache
def reference() -> Reference:
    return read_reference(Path(__file__).parents[2] / "content" / "reference")


@dataclass(frozen=True, slots=True)
class Person:
    """Store what one person answers, and the day that is asked about."""

    answers: Answers
    on: date


def person(seed: int) -> Person:
    """Make a person from a seed: a known case with a few other answers, or anybody at all."""
    random = Random(seed)
    day = FIRST_DAY + timedelta(random.randrange((LAST_DAY - FIRST_DAY).days + 1))
    if random.random() < 0.5:
        case = random.choice(all_cases())
        mixed = possible({**case.answers, **some_answers(random, 0.05)})
        return Person(mixed, random.choice((case.on, case.on, day)))
    return Person(possible(some_answers(random, random.random())), day)


people = st.integers(0, 2**48).map(person)


def some_answers(random: Random, share: float) -> dict[str, Answer]:
    """Answer each question with the probability `share`."""
    return {fact.name: answer_to(fact, random) for fact in questions() if random.random() < share}


def possible(answers: Answers) -> Answers:
    """Leave out each score that the test which was taken never gives."""
    never = {fact.name for fact, _ in not_given(answers)}
    return {name: answer for name, answer in answers.items() if name not in never}


def part(answers: Answers, random: Random) -> dict[str, Answer]:
    """Keep each answer with a probability of its own making, and all on which silence counts."""
    share = random.random()
    return {
        name: answer
        for name, answer in answers.items()
        if random.random() < share or name in CLAIMS
    }


def answer_to(fact: Fact, random: Random) -> Answer:
    match fact.kind:
        case Kind.YES_NO:
            return random.random() < 0.6
        case Kind.WHOLE | Kind.NUMBER | Kind.SCORE | Kind.MONEY:
            near = [edge for edge in NUMBERS[fact.kind] if fact.least <= edge <= fact.most]
            return random.choice(near)
        case Kind.DATE:
            first = date(1955, 1, 1) if random.random() < 0.3 else date(2012, 1, 1)
            # A birth lies before each day that is asked about.
            last = FIRST_DAY if fact.most else LAST_DAY
            return first + timedelta(random.randrange((last - first).days))
        case Kind.NOC:
            return random.choice(NOCS)
        case Kind.NOC_2016:
            return random.choice(NOCS_2016)
        case Kind.CHOICE:
            return random.choice(fact.choices).value


def random_messages(count: int) -> Iterator[str]:
    """Yield messages to the checker, the same ones each time."""
    for seed in range(count):
        someone = person(seed)
        asked = {"on": someone.on.isoformat(), "answers": someone.answers}
        yield json.dumps(asked, default=str)
