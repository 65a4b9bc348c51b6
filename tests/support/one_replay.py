"""One round replayed for one person: how it comes out, and how each of its conditions does."""

from collections.abc import Mapping

from hypothesis import strategies as st

from checker.base.facts import Answer
from checker.base.verdict import Verdict
from checker.replay.conditions import Part
from checker.replay.past_rounds import Past, replay
from tests.support.profiles import reference
from tests.support.replay_profiles import concordance, round_of

type Answers = Mapping[str, Answer]


YES, NO, OPEN, NONE = Verdict.MET, Verdict.NOT_MET, Verdict.UNKNOWN, Verdict.NOT_APPLICABLE


EXPRESS_ENTRY = ("human-capital-priorities", "french-speaking-skilled-worker", "skilled-trades")


SEEDS = st.integers(0, 2**48)


def past_of(answers: Answers, id_: str) -> Past:
    """Replay one round."""
    replayed = replay(answers, [round_of(id_)], reference(), concordance())
    (past,) = (past for stream in replayed for past in stream.rounds)
    return past


def of(answers: Answers, id_: str, part_: Part) -> Verdict:
    """Return how one condition of one round comes out."""
    (found,) = (item for item in past_of(answers, id_).conditions if item.part is part_)
    return found.verdict


# Foreign Worker, grid of 2022: TEER 1 is 10, category 2 is 10, wage 40 is 10, work permit 10, six
# months in the job 3, earnings 3, no language test 0, Ottawa 8: 54. At 34.99 the wage gives 7: 51.
WORKER: Answers = {
    "has_job_offer": True,
    "offer_noc": "21231",
    "offer_wage_hourly": 40,
    "current_status": "work_permit",
    "months_in_position_now": 6,
    "highest_yearly_earnings": 40_000,
    "english_test": "none",
    "french_test": "none",
    "work_division": "Ottawa",
}


GENERAL = "2024-01-19-ejo-foreign-worker"  # 50 or more
