"""Which other answers could change how a rule comes out: read off its expression, not yet checked."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date

from checker.advice.answer_changes import DAY
from checker.base.facts import Answer, ChangedBy, Fact, Kind
from checker.base.verdict import Verdict
from checker.questions import ENGLISH_TEST
from checker.reference.language_tests import (
    ENGLISH_TESTS,
    FRENCH_TESTS,
    LOWEST,
    LanguageTest,
    language_test,
)
from checker.rules.comparisons import AtMost, Between, MoreThan, NotLess, Under, number
from checker.rules.deadlines import FiledWithin
from checker.rules.evaluate import decide
from checker.rules.expressions import (
    AllOf,
    AnyOf,
    AtLeast,
    Case,
    Expression,
    FromDate,
    IfSaid,
    Is,
    OneOf,
    When,
    WithinYears,
)
from checker.rules.language_levels import Accepted, LevelAtLeast
from checker.rules.lookups import WageReaches
from checker.rules.other_pathways import MeetsOneOf
from checker.rules.rule import Pathway, Requirement, Stage
from checker.rules.settlement_funds import FundsCover, amount_needed

# For each fact the answers of which any would do.
type OtherAnswers = Mapping[Fact, tuple[Answer, ...]]

NOTHING: OtherAnswers = {}

# No rule has so many ways that a smaller one would lie beyond these.
_MOST = 24
_HARMLESS = (Verdict.MET, Verdict.OFFICER, Verdict.NOT_APPLICABLE)


def other_answers(test: Expression, case: Case) -> list[OtherAnswers]:
    """Return the changes of answers that could make an expression hold, the smallest first.

    What is not answered is left open: it is a question, and no change.
    """
    verdict = test.evaluate(case).verdict
    if verdict is Verdict.MET:
        return [NOTHING]
    match test:
        case AllOf(parts):
            bad = [part for part in parts if part.evaluate(case).verdict not in _HARMLESS]
            if not bad and verdict is Verdict.NOT_APPLICABLE:
                return _any_of(other_answers(part, case) for part in parts)
            if not bad:
                # An officer at best, unless what is left to one can be answered otherwise.
                bad = [part for part in parts if part.evaluate(case).verdict is Verdict.OFFICER]
            return _all_of(_or_open(part, case) for part in bad)
        case AnyOf(parts):
            return _any_of(other_answers(part, case) for part in parts)
        case When(condition, then):
            # Where the condition holds, or may: what it asks, or that it does not.
            holding = _all_of([_or_open(condition, case), _or_open(then, case)])
            beside = verdict is Verdict.NOT_APPLICABLE
            return holding if beside else _any_of([holding, _failing(condition, case)])
        case FromDate(day, before, then):
            return other_answers(before if case.on < day else then, case)
        case IfSaid(fact, said, silent):
            return other_answers(said if fact.name in case.answers else silent, case)
        case MeetsOneOf(pathways):
            return _any_of(_of_pathway(pathway, case) for pathway in pathways)
        case _:
            return _of_leaf(test, case) if verdict is Verdict.NOT_MET else []


def of_requirement(requirement: Requirement, pathway: Pathway, case: Case) -> list[OtherAnswers]:
    """Return the changes of answers that could turn a requirement, the smallest first."""
    day = case.on if requirement.stage is Stage.EXISTS else pathway.criteria_day(case.on)
    tests = [rule.test for rule in requirement.rules if rule.in_force.holds(day) is not False]
    if requirement.one_is_enough:
        return _any_of(other_answers(test, case) for test in tests)
    bad = [test for test in tests if test.evaluate(case).verdict not in _HARMLESS]
    return _all_of(_or_open(test, case) for test in bad)


def _of_pathway(pathway: Pathway, case: Case) -> list[OtherAnswers]:
    bad = [
        item.requirement
        for item in decide(pathway, case)
        if item.requirement.stage is Stage.ELIGIBLE and item.outcome.verdict is Verdict.NOT_MET
    ]
    # In the order of the pathway: a set would make the answer depend on the hash of a text.
    routes = [route for route in dict.fromkeys(item.route for item in bad) if route]
    ways = [
        _all_of(
            of_requirement(requirement, pathway, case)
            for requirement in bad
            if requirement.route in ("", route)
        )
        for route in routes or [""]
    ]
    return _any_of(ways)


def _or_open(test: Expression, case: Case) -> list[OtherAnswers]:
    """Return what meets a test that is not met; one that is only not answered may stay open."""
    if test.evaluate(case).verdict in (Verdict.UNKNOWN, *_HARMLESS):
        return _any_of([[NOTHING], other_answers(test, case)])
    return other_answers(test, case)


def _failing(test: Expression, case: Case) -> list[OtherAnswers]:
    """Return the changes that could make a condition fail."""
    match test:
        case AllOf(parts):
            return _any_of(_failing(part, case) for part in parts)
        case AnyOf(parts):
            return _all_of(
                _failing(part, case)
                for part in parts
                if part.evaluate(case).verdict is not Verdict.NOT_MET
            )
        case IfSaid(fact, said, silent):
            return _failing(said if fact.name in case.answers else silent, case)
        case Is(fact, wanted):
            return _set(case, fact, not wanted)
        case OneOf(fact, wanted):
            others = (one.value for one in fact.choices if one.value not in wanted)
            return _set(case, fact, *others)
        case _:
            return []


def _of_leaf(test: Expression, case: Case) -> list[OtherAnswers]:
    match test:
        case Is(fact, wanted):
            return _set(case, fact, wanted)
        case OneOf(fact, wanted):
            return _set(case, fact, *wanted)
        case WageReaches():
            return _of_wage(test, case)
        case FundsCover():
            return _of_funds(test, case)
        case WithinYears(fact) | FiledWithin(fact):
            return _of_date(fact, case)
        case Accepted(fact):
            return _set(case, fact, *(test.slug for test in accepted_tests(fact, case.on)))
        case LevelAtLeast():
            return _of_level(test, case)
        case _:
            return _of_number(test, case)


def _of_number(test: Expression, case: Case) -> list[OtherAnswers]:
    match test:
        case AtLeast(fact, least):
            return _set(case, fact, least)
        case MoreThan(fact, limit):
            return _set(case, fact, limit + _step(fact))
        case AtMost(fact, limit):
            return _set(case, fact, limit)
        case Under(fact, limit):
            return _set(case, fact, limit - _step(fact))
        case NotLess(fact, other):
            return _set(case, fact, number(case.answers, other))
        case Between(fact, least):
            # Nobody is told to score less than they do.
            reach = number(case.answers, least)
            return _set(case, fact, reach) if number(case.answers, fact) < reach else []
        case _:
            return []


def _of_wage(test: WageReaches, case: Case) -> list[OtherAnswers]:
    noc, region = (str(case.answers[fact.name]) for fact in (test.noc, test.region))
    figures = {
        choice.value: test.level(case.reference, noc, choice.value, case.on)[0]
        for choice in test.region.choices
    }
    paid, needed = number(case.answers, test.wage), figures.get(region)
    # The same pay can be enough in another part of Ontario.
    enough = (name for name, amount in figures.items() if amount is not None and amount <= paid)
    raised = [] if needed is None else _set(case, test.wage, needed)
    return raised + _set(case, test.region, *enough)


def _of_date(fact: Fact, case: Case) -> list[OtherAnswers]:
    answer = case.answers[fact.name]
    assert isinstance(answer, date)
    # A day to come comes by itself; a day too old is made new only by a new paper.
    return [{DAY: (answer,)}] if answer > case.on else _set(case, fact, case.on)


def _of_funds(test: FundsCover, case: Case) -> list[OtherAnswers]:
    funds, pay, family = (number(case.answers, one) for one in (test.funds, test.pay, test.family))
    needed = amount_needed(int(family), case.on)
    if needed is None:
        return []
    return _set(case, test.funds, needed - pay) + _set(case, test.pay, needed - funds)


def _of_level(level: LevelAtLeast, case: Case) -> list[OtherAnswers]:
    taken = language_test(str(case.answers[level.test.name]))
    tests = accepted_tests(level.test, case.on)
    if taken and taken.counts_on(case.on):
        score = score_for(taken, level, level.least)
        return [] if score is None else _set(case, level.score, score)
    found: list[OtherAnswers] = []
    for test in tests:
        score = score_for(test, level, level.least)
        if score is not None:
            found.append({level.test: (test.slug,), level.score: (score,)})
    return found


def accepted_tests(fact: Fact, on: date) -> list[LanguageTest]:
    """Return the tests of a language that are accepted on a day; one scale of each is enough."""
    tests = ENGLISH_TESTS if fact is ENGLISH_TEST else FRENCH_TESTS
    return [test for test in tests if test.counts_on(on) and not test.scale_of]


def score_for(test: LanguageTest, level: LevelAtLeast, least: int) -> float | None:
    """Return the lowest score that reaches a level in one ability, None beyond the chart."""
    scores = test.thresholds[level.ability]
    place = least - LOWEST - 1
    return scores[place] if 0 <= place < len(scores) else None


def _step(fact: Fact) -> float:
    return 1 if fact.kind is Kind.WHOLE else 0.01


def _set(case: Case, fact: Fact, *wanted: Answer) -> list[OtherAnswers]:
    """Return other answers that give a fact one of these values, if anybody can bring one."""
    now = case.answers.get(fact.name)
    values = tuple(
        answer
        for answer in wanted
        if now is not None
        if answer != now and fact.who_changes_to(answer) is not ChangedBy.NOBODY
        if not fact.most or (isinstance(answer, int | float) and answer <= fact.most)
    )
    return [{fact: values}] if values else []


def _any_of(ways: Iterable[Iterable[OtherAnswers]]) -> list[OtherAnswers]:
    return _smallest(others for way in ways for others in way)


def _all_of(ways: Iterable[list[OtherAnswers]]) -> list[OtherAnswers]:
    done: list[OtherAnswers] = [NOTHING]
    for way in ways:
        done = _smallest(_together(done, way))
    return done


def _together(ones: list[OtherAnswers], others: list[OtherAnswers]) -> Iterator[OtherAnswers]:
    for one in ones:
        for other in others:
            both = merged(one, other)
            if both is not None:
                yield both


def merged(one: OtherAnswers, other: OtherAnswers) -> OtherAnswers | None:
    """Return what does for both, None where they contradict each other."""
    both = dict(one)
    for fact, answers in other.items():
        known = both.get(fact)
        both[fact] = answers if known is None else _common(fact, known, answers)
        if not both[fact]:
            return None
    return both


def _common(fact: Fact, one: tuple[Answer, ...], other: tuple[Answer, ...]) -> tuple[Answer, ...]:
    if fact.kind in (Kind.YES_NO, Kind.CHOICE):
        return tuple(answer for answer in one if answer in other)
    # Of two thresholds the higher does for both; of two days the later.
    return (max(*one, *other, key=_size),)


def _size(answer: Answer) -> float:
    if isinstance(answer, date):
        return answer.toordinal()
    assert isinstance(answer, int | float)
    return answer


def _smallest(found: Iterable[OtherAnswers]) -> list[OtherAnswers]:
    each = {tuple((fact.name, answers) for fact, answers in one.items()): one for one in found}
    sized: Callable[[OtherAnswers], int] = len
    return sorted(each.values(), key=sized)[:_MOST]
