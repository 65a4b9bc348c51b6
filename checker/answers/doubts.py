"""Doubts: answers that can be and are more often a slip. They are used, and the person is asked."""

from collections.abc import Iterable, Mapping
from datetime import date

from checker.answers.contradictions import contradictions
from checker.base.facts import Answer, Fact
from checker.base.frozen import Frozen
from checker.base.period import written, years_old


class Doubt(Frozen):
    """Ask about one answer of a profile, which is used all the same: its JSON path, and a text."""

    path: str
    text: str

    def __str__(self) -> str:
        return f"{self.path}: {self.text}"


def doubts(
    answers: Mapping[str, Answer], facts: Iterable[Fact], on: date | None
) -> tuple[Doubt, ...]:
    """Return a doubt for each answer beyond the usual limits of its fact, or against another one.

    `on` is the day asked about, None where there is none.
    """
    said = ((fact, _said(answers.get(fact.name), fact, on)) for fact in facts)
    # One question about each answer is enough.
    texts: dict[str, str] = {}
    for fact, text in (*said, *contradictions(answers)):
        if text:
            texts.setdefault(fact.name, f"{text} Is that right? It is used as it stands.")
    return tuple(Doubt(f"$.{name}", text) for name, text in texts.items())


def _said(answer: Answer | None, fact: Fact, on: date | None) -> str:
    if isinstance(answer, date):
        return _said_of_day(answer, fact, on) if fact.most and on else ""
    # Zero says "none", and is meant.
    if isinstance(answer, bool | str) or not answer:
        return ""
    if answer < fact.low:
        return f"{fact.show(answer)} looks very low."
    return f"{fact.show(answer)} looks very high." if 0 < fact.high < answer else ""


def _said_of_day(answer: date, fact: Fact, on: date) -> str:
    years = years_old(answer, on)
    if fact.low <= years <= fact.high:
        return ""
    return f"{fact.show(answer)} is {years} years before {written(on)}."
