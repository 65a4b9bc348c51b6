"""Phases that several streams went through, and the streams that ended together."""

from datetime import date

from checker.base.citation import copy, official, secondary
from checker.sources import ontario_ca, press, regulations
from checker.streams.slugs import FORMER
from checker.streams.stream import Phase, Status

# O. Reg. 47/26 revoked the categories of O. Reg. 421/17 on 2026-05-30; O. Reg. 204/26 removed their
# criteria from O. Reg. 422/17 and made the Ontario Workforce Priority categories on 2026-06-25.
ENDED_IN_2026 = (
    *FORMER,
    "human-capital-priorities",
    "french-speaking-skilled-worker",
    "skilled-trades",
)
REVOKED = Phase(
    date(2026, 5, 30),
    Status.TRANSITION,
    "The category was revoked; the criteria still stood in O. Reg. 422/17; no draw was held.",
    official(regulations.O_REG_47_26),
)

REMOVED = Phase(
    date(2026, 6, 25),
    Status.CLOSED,
    "The criteria were removed and expressions of interest without an invitation were withdrawn.",
    official(regulations.O_REG_204_26),
)

ACT = Phase(
    date(2018, 1, 1),
    Status.OPEN,
    "In force under the Ontario Immigration Act, 2015; a predecessor ran before.",
    secondary(regulations.THE_ACT_AND_ITS_REGULATIONS),
)


def of_job_offer(first: Phase) -> tuple[Phase, ...]:
    """Return the phases of a job-offer stream, which all went the same way after the first."""
    return (
        first,
        Phase(
            date(2025, 6, 20),
            Status.SUSPENDED,
            "No new expressions of interest while the Employer Portal was made ready; old ones were withdrawn.",
            secondary(press.LATESTWORLDS_INTAKE),
        ),
        Phase(
            date(2025, 7, 2),
            Status.OPEN,
            "Open through the Employer Portal: the employer files the job offer first.",
            copy(ontario_ca.EMPLOYER_CHECKLIST),
        ),
        REVOKED,
        REMOVED,
    )


def of_express_entry(*phases: Phase) -> tuple[Phase, ...]:
    """Return the phases of an Express Entry stream, which all ended the same way."""
    return (*phases, REVOKED, REMOVED)


WORKFORCE = (
    Phase(
        date(2026, 6, 25),
        Status.UPCOMING,
        "The regulation was in force; expressions of interest could not be registered yet.",
        official(regulations.O_REG_204_26),
    ),
    Phase(
        date(2026, 8, 4),
        Status.OPEN,
        "Expressions of interest opened.",
        copy(ontario_ca.UPDATES_2026_SINCE_JUNE),
    ),
)

EXPRESS_ENTRY_2015 = secondary(ontario_ca.OLD_HUMAN_CAPITAL)
