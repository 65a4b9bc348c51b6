"""Doubts: answers that can be and are more often a slip. They are used, and the person is asked."""

from collections.abc import Iterable, Mapping
from datetime import date

from checker.answers.contradictions import contradictions
from checker.base.facts import Answer, Fact
from checker.base.frozen import Frozen
from checker.base.period import years_old
from checker.base.phrases import PluralTemplate, Template, Value


class Doubt(Frozen):
    """Ask about one answer of a profile, which is used all the same: its JSON path, and why."""

    path: str
    said: Value


def doubts(
    answers: Mapping[str, Answer], facts: Iterable[Fact], on: date | None
) -> tuple[Doubt, ...]:
    """Return a doubt for each answer beyond the usual limits of its fact, or against another one.

    `on` is the day asked about, None where there is none.
    """
    said = ((fact, _said(answers.get(fact.name), fact, on)) for fact in facts)
    # One question about each answer is enough.
    found: dict[str, Value] = {}
    for fact, doubt in (*said, *contradictions(answers)):
        if doubt:
            found.setdefault(fact.name, _IS_THAT_RIGHT(doubt=doubt))
    return tuple(Doubt(f"$.{name}", doubt) for name, doubt in found.items())


_IS_THAT_RIGHT = Template("{doubt} Is that right? It is used as it stands.")
_VERY_LOW = Template("{answer} looks very low.")
_VERY_HIGH = Template("{answer} looks very high.")
_YEARS_BEFORE = PluralTemplate(
    "{day} is {years} year before {on}.", "{day} is {years} years before {on}.", "years"
)


def _said(answer: Answer | None, fact: Fact, on: date | None) -> Value | None:
    if isinstance(answer, date):
        return _said_of_day(answer, fact, on) if fact.most and on else None
    # Zero says "none", and is meant.
    if isinstance(answer, bool | str) or not answer:
        return None
    if answer < fact.low:
        return _VERY_LOW(answer=(fact, answer))
    return _VERY_HIGH(answer=(fact, answer)) if 0 < fact.high < answer else None


def _said_of_day(answer: date, fact: Fact, on: date) -> Value | None:
    years = years_old(answer, on)
    if fact.low <= years <= fact.high:
        return None
    return _YEARS_BEFORE(day=answer, years=years, on=on)
