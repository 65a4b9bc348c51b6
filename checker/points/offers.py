"""Who has no score: a grid that scores a job offer has nothing to say of somebody without one."""

from datetime import date

from checker import questions as q
from checker.base.phrases import Template
from checker.rules.expressions import Case
from checker.streams.slugs import FOREIGN_WORKER, JOB_OFFER, WITH_OFFER

# From then on physicians could come to the Foreign Worker stream without a job offer.
PHYSICIANS_FROM = date(2025, 1, 27)

OFFER_STREAMS = (*JOB_OFFER, *WITH_OFFER)

_NO_SCORE = Template("These points are for people with a job offer. Without one there is no score.")
_NOR_PHYSICIANS = Template(
    "These points are for people with a job offer. Without one there is no score. Nor are they for "
    "self-employed physicians, who can apply without an offer."
)


def without_offer(stream: str, case: Case) -> str:
    """Return why somebody has no score in a stream, nothing where there is one."""
    if stream not in OFFER_STREAMS or case.answers.get(q.HAS_OFFER.name) is not False:
        return ""
    physicians = stream == FOREIGN_WORKER and case.on >= PHYSICIANS_FROM
    return (_NOR_PHYSICIANS if physicians else _NO_SCORE).text
