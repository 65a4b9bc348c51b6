"""A thousand profiles from a fixed seed: the same on every machine and every day."""

import json
from collections.abc import Iterator
from datetime import date, timedelta
from random import Random

from checker.facts import Fact, Kind
from checker.wire import questions

_NOCS = ("00013", "21231", "31102", "44101", "62200", "63200", "64100", "72310", "72600", "85102")
_FIRST, _DAYS = date(2026, 6, 1), 400


def random_messages(count: int) -> Iterator[str]:
    """Yield messages to the checker; each question is answered about two times in three."""
    random = Random(20261122)
    for _ in range(count):
        answers = {
            fact.name: _answer(fact, random) for fact in questions() if random.random() < 0.7
        }
        day = _FIRST + timedelta(random.randrange(_DAYS))
        yield json.dumps({"on": day.isoformat(), "answers": answers})


def _answer(fact: Fact, random: Random) -> bool | int | float | str:
    match fact.kind:
        case Kind.YES_NO:
            return random.random() < 0.7
        case Kind.WHOLE:
            return random.randint(fact.least, min(fact.most, 40))
        case Kind.MONEY:
            return random.choice([18.5, 25, 31.25, 60, 249_999.99, 500_000, 1_000_000]) % fact.most
        case Kind.SCORE:
            return random.randrange(2 * min(fact.most, 400)) / 2
        case Kind.DATE:
            return (date(2018, 1, 1) + timedelta(random.randrange(3200))).isoformat()
        case Kind.NOC:
            return random.choice(_NOCS)
        case Kind.CHOICE:
            return random.choice(fact.choices).value
