"""The eligibility of a replay is that of a check: for every known case, on its day."""

from checker.answers.report import StreamResult, check
from checker.base.verdict import Verdict
from checker.pathways import stream
from checker.replay.eligibility import OF_A_ROUND, Eligibility, Eligible
from checker.rules.rule import Stage
from checker.streams.stream import Status
from tests.support.checker_cases import Case, all_cases
from tests.support.listing import listed
from tests.support.profiles import reference

# Before the first phase of a stream a replay has no round to ask about.
ASKED = [case for case in all_cases() if stream(case.stream).status(case.on) is not Status.BEFORE]


def both(case: Case) -> tuple[Eligible, StreamResult]:
    """Return what a replay says of the criteria, and what a check does."""
    of_a_round = {name: said for name, said in case.answers.items() if name in OF_A_ROUND}
    quick = Eligibility(case.answers, reference()).on(case.stream, case.on, of_a_round)
    (result,) = check(case.answers, case.on, reference(), [case.stream]).streams
    return quick, result


def test_it_comes_out_like_a_check() -> None:
    verdicts = [(case.id, *both(case)) for case in ASKED]
    differing = [
        (name, quick.verdict, whole.criteria.verdict)
        for name, quick, whole in verdicts
        if quick.verdict is not whole.criteria.verdict
    ]
    assert not differing, listed(differing)


def test_it_names_every_criterion_that_everybody_has_to_meet_and_that_is_not_met() -> None:
    differing = []
    for case in ASKED:
        quick, whole = both(case)
        of_everybody = {
            item.requirement.title
            for item in whole.requirements
            if item.requirement.stage is Stage.ELIGIBLE and not item.requirement.route
            if item.outcome.verdict is Verdict.NOT_MET
        }
        if quick.verdict is Verdict.NOT_MET and not of_everybody <= {*quick.decided}:
            differing.append((case.id, quick.decided, of_everybody))
    assert not differing, listed(differing)
