"""What an answer says of the person: the statement of its question, filled in."""

from functools import cache

from checker.base.facts import Answer, Fact, Kind
from checker.base.phrases import LIST, OR, Joined, Template, Value


@cache
def _template(text: str) -> Template:
    """Return the template of a text, always the same one: equal phrases are those of one template."""
    return Template(text)


def stated(fact: Fact, answer: Answer) -> Value:
    """Return what an answer says of the person, as a clause."""
    if isinstance(answer, bool):
        return _template(fact.says if answer else fact.denies)
    own = _own(fact, answer) if fact.choices else None
    return own or _template(fact.says)(answer=(fact, answer))


def stated_any(fact: Fact, answers: tuple[Answer, ...]) -> Value:
    """Return what one of several answers says of the person, whichever it is."""
    if any(_own(fact, answer) for answer in answers):
        return alternatives(tuple(stated(fact, answer) for answer in answers))
    return _template(fact.says)(answer=alternatives(tuple((fact, one) for one in answers)))


def act(fact: Fact, answers: tuple[Answer, ...]) -> Value:
    """Name what brings about one of these answers; without an act of its own, what it then says."""
    first = answers[0]
    if fact.kind is Kind.YES_NO:
        return _template(fact.act) if first and fact.act else stated(fact, first)
    if not fact.act:
        return stated_any(fact, answers)
    return _template(fact.act)(answer=alternatives(tuple((fact, one) for one in answers)))


@cache
def _own(fact: Fact, answer: Answer) -> Value | None:
    """Return the statement of a choice that has its own."""
    for choice in fact.choices:
        if choice.value == answer and choice.says:
            return _template(choice.says)
    return None


def alternatives(parts: tuple[Value, ...]) -> Value:
    """Return several things of which one is enough."""
    *others, last = parts
    return Joined(OR, (Joined(LIST, tuple(others)), last)) if others else last
