"""Steps from one answer to another: what is now, what is needed, and what goes with it."""

from collections.abc import Iterable, Mapping
from datetime import date
from functools import cache

from checker.base.facts import Answer, ChangedBy, Fact, Kind
from checker.base.frozen import Frozen
from checker.base.phrases import LIST, OR, Joined, Template, Value
from checker.questions import all_facts
from checker.rules.expressions import Case
from checker.rules.language_results import LANGUAGES

# Not a question: the day that is asked about, where a date has to come first.
DAY = Fact("on", "", Kind.DATE, ChangedBy.TIME, "The day on which the application is received.")
_DATES = {language.test.name: language.day for language in LANGUAGES}


_AND_STOP = Template("{question}.")
_NEEDED = Template("{question} Needed: {needed}.")
_NOW_AND_NEEDED = Template("{question} Now: {now}. Needed: {needed}.")
_FROM_NOW = Template("{now} → {needed}")
_WHEN_IT_COMES = Template("{day}, when that date has come")
_A_NEW_ONE = Template("a new one, dated no later than {day}")


class Step(Frozen):
    """Store one answer that would have to be another: `then`, or any of `others` just as well.

    `now` is None where the step stands on another one: the scores of a test yet to be taken.
    """

    fact: Fact
    now: Answer | None
    then: Answer
    others: tuple[Answer, ...] = ()

    @property
    def by(self) -> ChangedBy:
        """Return who can take this step."""
        return self.fact.who_changes_to(self.then)

    def said(self) -> Value:
        """Say what is now and what is needed."""
        question = self.fact if self.fact.prompt[-1] in "?." else _AND_STOP(question=self.fact)
        if self.now is None:
            return _NEEDED(question=question, needed=self._needed())
        now = (self.fact, self.now)
        return _NOW_AND_NEEDED(question=question, now=now, needed=self._needed())

    def in_short(self) -> Value:
        """Say what is now and what is needed, without the question."""
        if self.now is None:
            return self._needed()
        return _FROM_NOW(now=(self.fact, self.now), needed=self._needed())

    def _needed(self) -> Value:
        then, *others = ((self.fact, each) for each in (self.then, *self.others))
        if self.fact is DAY:
            return _WHEN_IT_COMES(day=then)
        if self.fact.kind is Kind.DATE:
            return _A_NEW_ONE(day=then)
        if not others:
            return then
        return Joined(OR, (Joined(LIST, (then, *others[:-1])), others[-1]))


def farthest(steps: Iterable[Step]) -> ChangedBy:
    """Return who all of the steps depend on: on others before time, on time before the person."""
    order = list(ChangedBy)
    return max((step.by for step in steps), key=order.index, default=ChangedBy.YOU)


@cache
def belonging_to(fact: Fact) -> tuple[Fact, ...]:
    """Return the questions whose answers go with that to another one."""
    return tuple(each for each in all_facts() if each.belongs_to is fact)


def applied(case: Case, given: Mapping[Fact, Answer]) -> Case:
    """Return the case with other answers; what belonged to an old answer goes with it."""
    on = given.get(DAY, case.on)
    assert isinstance(on, date)
    answers = dict(case.answers)
    for fact in given:
        for part in belonging_to(fact):
            answers.pop(part.name, None)
        # A test yet to be taken is a new one.
        if fact.name in _DATES:
            answers[_DATES[fact.name].name] = on
    answers.update((fact.name, answer) for fact, answer in given.items() if fact is not DAY)
    return Case(answers, on, case.reference)


def steps_of(
    case: Case, given: Mapping[Fact, Answer], others: Mapping[Fact, tuple[Answer, ...]]
) -> tuple[Step, ...]:
    """Return the steps from what a case answers now; `others` do as well as what is given."""
    # The score of another test is nothing that a new one starts from.
    new = {part.name for fact in given for part in belonging_to(fact)}
    now = {**case.answers, DAY.name: case.on}
    return tuple(
        Step(fact, None if fact.name in new else now.get(fact.name), then, others.get(fact, ()))
        for fact, then in given.items()
    )
