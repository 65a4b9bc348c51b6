"""The questions of the checker, grouped as a person meets them: one module for each group."""

# ruff: noqa: F403, F405 - every question under one name, `questions`, is what this package is for
from collections.abc import Iterator, Mapping
from functools import cache

from checker.base.facts import Fact
from checker.questions.business import *
from checker.questions.education import *
from checker.questions.employer import *
from checker.questions.experience import *
from checker.questions.express_entry_profile import *
from checker.questions.federal import *
from checker.questions.language_scores import *
from checker.questions.money import *
from checker.questions.offer import *
from checker.questions.practice import *
from checker.questions.registration import *
from checker.questions.score_factors import *
from checker.questions.you import *

GROUPS = (
    YOU,
    OFFER,
    EMPLOYER,
    EXPERIENCE,
    LANGUAGE,
    EDUCATION,
    MONEY,
    EXPRESS_ENTRY,
    PRACTICE,
    BUSINESS,
    SCORES,
    FEDERAL,
    REGISTRATION,
)


@cache
def all_facts() -> tuple[Fact, ...]:
    """Return every question that there is, each once."""
    return tuple(dict.fromkeys(_declared()))


def _declared() -> Iterator[Fact]:
    for value in globals().values():
        if isinstance(value, Fact):
            yield value
        elif isinstance(value, Mapping):
            # The four abilities of a language.
            yield from (one for one in value.values() if isinstance(one, Fact))
