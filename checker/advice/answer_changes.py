"""Steps from one answer to another: what is now, what is needed, and what goes with it."""

from collections.abc import Iterable, Mapping
from datetime import date
from functools import cache

from checker.base.facts import Answer, ChangedBy, Fact, Kind
from checker.base.frozen import Frozen
from checker.base.phrases import Template, Value
from checker.base.statements import act, alternatives
from checker.questions import all_facts
from checker.rules.expressions import Case
from checker.rules.language_results import LANGUAGES

# Not a question: the day that is asked about, where a date has to come first.
DAY = Fact(
    "on",
    "",
    Kind.DATE,
    ChangedBy.TIME,
    "",
    act="an application that is received on {answer}, when that date has come",
)
_DATES = {language.test.name: language.day for language in LANGUAGES}


_WITH_NOW = Template("{act} (now: {now})")
_FROM_NOW = Template("{now} → {needed}")


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
        """Name what it takes, and what is now where yes or no does not say it."""
        what = act(self.fact, (self.then, *self.others))
        if self.now is None or self.fact.kind is Kind.YES_NO:
            return what
        return _WITH_NOW(act=what, now=(self.fact, self.now))

    def in_short(self) -> Value:
        """Say the answer that is now and the one that is needed, where its question is known."""
        needed = alternatives(tuple((self.fact, each) for each in (self.then, *self.others)))
        if self.now is None:
            return needed
        return _FROM_NOW(now=(self.fact, self.now), needed=needed)


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
