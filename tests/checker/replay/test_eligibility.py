"""The quick eligibility of a replay is that of a check: for every known case, on its day."""

from checker.answers.report import check
from checker.base.verdict import Verdict
from checker.pathways import stream
from checker.replay.eligibility import OF_A_ROUND, Eligibility
from checker.streams.stream import Status
from tests.support.checker_cases import Case, all_cases
from tests.support.listing import listed
from tests.support.profiles import reference

# Before the first phase of a stream a replay has no round to ask about.
ASKED = [case for case in all_cases() if stream(case.stream).status(case.on) is not Status.BEFORE]


def test_it_comes_out_like_a_check() -> None:
    verdicts = [(case.id, *both_verdicts(case)) for case in ASKED]
    differing = [(name, quick, whole) for name, quick, whole in verdicts if quick is not whole]
    assert not differing, listed(differing)


def both_verdicts(case: Case) -> tuple[Verdict, Verdict]:
    """Return the verdict of a replay and that of a check."""
    of_a_round = {name: said for name, said in case.answers.items() if name in OF_A_ROUND}
    quick = Eligibility(case.answers, reference()).on(case.stream, case.on, of_a_round)
    (result,) = check(case.answers, case.on, reference(), [case.stream]).streams
    return quick.verdict, result.criteria.verdict
