"""What is proposed to anyone: it works, nothing shorter does, and none of it is out of reach."""

from collections.abc import Iterator
from itertools import product

from hypothesis import given

from checker import questions
from checker.advice.answer_changes import applied, belonging_to
from checker.advice.minimal_changes import BEST, CriterionChanges, MinimalChange, changes
from checker.base.facts import Answer, ChangedBy, Fact, Kind
from checker.base.verdict import Verdict
from checker.pathways import PATHWAYS
from checker.rules.evaluate import decide
from checker.rules.expressions import Case
from checker.rules.rule import Pathway, Requirement
from tests.support.examples import FEW
from tests.support.profiles import NUMBERS, Person, people, reference


def found_for(someone: Person) -> Iterator[tuple[Pathway, Case, CriterionChanges]]:
    for pathway in PATHWAYS:
        case = Case(someone.answers, someone.on, reference())
        for criterion in changes(pathway, case):
            yield pathway, case, criterion


def verdict_of(pathway: Pathway, requirement: Requirement, case: Case) -> Verdict | None:
    for item in decide(pathway, case):
        if item.requirement is requirement:
            return item.outcome.verdict
    return None


def each_way(change: MinimalChange) -> Iterator[dict[Fact, Answer]]:
    """Yield the change with each of its other choices, one at a time."""
    choices = [(step.then, *step.others) for step in change.steps]
    for answers in product(*choices):
        yield {step.fact: one for step, one in zip(change.steps, answers, strict=True)}


@given(people)
@FEW
def test_every_change_turns_its_criterion(someone: Person) -> None:
    for pathway, case, criterion in found_for(someone):
        for change in criterion.changes:
            assert change.verdict in BEST
            for other in each_way(change):
                then = applied(case, other)
                verdict = verdict_of(pathway, criterion.requirement, then)
                assert verdict is change.verdict, (pathway.slug, criterion.requirement.title)
                assert not {*change.answer} & {*then.answers}
            assert bool(change.answer) is (change.verdict is Verdict.UNKNOWN)
            if criterion.outcome.verdict is Verdict.UNKNOWN:
                assert change.verdict is not Verdict.UNKNOWN


@given(people)
@FEW
def test_nobody_is_told_to_change_what_cannot_be_changed(someone: Person) -> None:
    for _, _, criterion in found_for(someone):
        sizes = {len(change.steps) for change in criterion.changes}
        assert len(sizes) <= 1
        for change in criterion.changes:
            new = {part.name for step in change.steps for part in belonging_to(step.fact)}
            for step in change.steps:
                for answer in (step.then, *step.others):
                    assert step.fact.who_changes_to(answer) is not ChangedBy.NOBODY
                    assert answer != step.now
                # Only what belongs to a new test or credential has no answer now.
                assert (step.now is None) is (step.fact.name in new)
            assert change.by is not ChangedBy.NOBODY


def single_answers(fact: Fact, now: Answer) -> Iterator[Answer]:
    match fact.kind:
        case Kind.YES_NO:
            yield not now
        case Kind.CHOICE:
            yield from (choice.value for choice in fact.choices if choice.value != now)
        case Kind.WHOLE | Kind.MONEY | Kind.SCORE | Kind.NUMBER:
            assert isinstance(now, int | float)
            numbers = {*NUMBERS[fact.kind], fact.least, fact.most}
            # No score is made worse, to fit a round or the scale of a test.
            up = fact is questions.CRS or fact.kind is Kind.SCORE
            yield from (
                one
                for one in numbers
                if fact.least <= one <= fact.most and one != now
                if not up or one > now
            )
        case _:
            return


@given(people)
@FEW
def test_no_single_answer_does_where_more_are_asked_for(someone: Person) -> None:
    for pathway, case, criterion in found_for(someone):
        if pathway.slug == "redi-pilot" or any(
            len(change.steps) == 1 and change.verdict is Verdict.MET for change in criterion.changes
        ):
            continue
        best = min((BEST.index(change.verdict) for change in criterion.changes), default=len(BEST))
        for fact in {fact for rule in criterion.requirement.rules for fact in rule.test.facts()}:
            now = case.answers.get(fact.name)
            if now is None or fact.name.endswith("_test"):
                continue
            # Nobody is sent to where a figure is known, because that of their place is not.
            if fact is questions.OFFER_REGION and criterion.outcome.verdict is Verdict.UNKNOWN:
                continue
            for answer in single_answers(fact, now):
                if fact.who_changes_to(answer) is ChangedBy.NOBODY:
                    continue
                verdict = verdict_of(pathway, criterion.requirement, applied(case, {fact: answer}))
                where = (pathway.slug, criterion.requirement.title, fact.name, answer)
                if verdict is Verdict.MET:
                    raise AssertionError(where)
                # What is only unanswered is not got out of.
                open_ = criterion.outcome.verdict is Verdict.UNKNOWN
                # Nobody is told to give up what may be enough, so that an officer has to look.
                if open_ and verdict is Verdict.OFFICER and criterion.requirement.one_is_enough:
                    continue
                beside = verdict is Verdict.NOT_APPLICABLE and not open_
                if verdict is Verdict.OFFICER or beside:
                    # The same end in one step must not cost two, nor be missed.
                    assert BEST.index(verdict) > best or any(
                        len(change.steps) == 1 for change in criterion.changes
                    ), where
