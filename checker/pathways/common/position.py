"""What the job-offer streams ask of the position: hours, occupation, place, ownership."""

from datetime import date

from checker import questions as q
from checker.base.facts import Fact
from checker.base.period import days, inferred
from checker.reference.noc import NocGroups
from checker.rules.common_rule import CommonRule
from checker.rules.comparisons import AtMost, Over, Under
from checker.rules.expressions import (
    AllOf,
    AnyOf,
    AtLeast,
    Discretionary,
    Expression,
    FromDate,
    Is,
    When,
)
from checker.rules.lookups import NocIn, Skilled2016, TeerIn
from checker.streams.stream import Occupations

SKILLED = Occupations(
    "occupations of TEER 0 to 3 (NOC 2016: type 0, level A or B)",
    teers=(0, 1, 2, 3),
    levels_2016="0AB",
)
DRIVERS = NocGroups(
    "transport truck drivers and bus drivers (NOC 73300, 73301)", include=("73300", "73301")
)


def _in_ontario_or(noc: Fact, drivers: NocGroups) -> Expression:
    return AnyOf((Is(q.WORK_IN_ONTARIO), NocIn(noc, drivers)))


IN_ONTARIO_OR_DRIVER = FromDate(
    date(2022, 11, 21),
    before=FromDate(
        date(2019, 7, 8),
        before=Is(q.WORK_IN_ONTARIO),
        then=_in_ontario_or(
            q.OFFER_NOC_2016, NocGroups("transport truck drivers (NOC 2016: 7511)", ("7511",))
        ),
    ),
    then=_in_ontario_or(q.OFFER_NOC, DRIVERS),
)

JOB_OFFER_NEEDED = CommonRule(
    title="Job offer needed",
    says=(
        "The person needs a job offer from an Ontario employer, for a position the director "
        "approves on the employer's application."
    ),
    test=Is(q.HAS_OFFER),
    in_force=days("2018-01-01", "2026-06-24", earlier=True),
)

HOURS_PER_YEAR = CommonRule(
    title="Hours per year",
    says="At least 1,560 paid hours a year.",
    test=AtLeast(q.HOURS_A_YEAR, 1_560),
    in_force=days("2018-01-01", "2026-06-24", earlier=True),
    note="Paid vacation counts towards the hours (Employer Portal guide).",
)

HOURS_PER_WEEK = CommonRule(
    title="Hours per week",
    says="At least 30 paid hours a week.",
    test=AtLeast(q.HOURS_A_WEEK, 30),
    in_force=days("2018-01-01", "2026-06-24", earlier=True),
)

PERMANENT = CommonRule(
    title="Permanent",
    says="The job must have no end date; seasonal and contract jobs fail.",
    test=Is(q.PERMANENT),
    in_force=days("2018-01-01", "2026-06-24", earlier=True),
)

LABOUR_DISPUTE = CommonRule(
    title="Labour dispute",
    says="The offer fails if it affects the employment of someone involved in a labour dispute.",
    test=Is(q.LABOUR_DISPUTE, False),
    in_force=days(
        "2015-12-31",
        "2026-06-24",
        earlier=True,
        basis=inferred(
            "the program had the sentence in June 2011 and has it in every copy from 2021 on; "
            "no text of between was seen",
            "2021-12-31",
        ),
    ),
)

OCCUPATION_NOC_2021 = CommonRule(
    title="Occupation, NOC 2021",
    says="The job must be in TEER 0, 1, 2 or 3.",
    test=TeerIn(q.OFFER_NOC, SKILLED.teers),
    in_force=days("2022-11-16", "2026-06-24"),
    note=(
        "O. Reg. 528/22 was made 18 November 2022 and filed 21 November 2022; the portal was "
        'limited from 16 to 21 November 2022. The regulation literally says "Broad Occupational '
        'Category 0" (senior managers) or TEER 1-3, while the official pages say TEER 0-3: use '
        "TEER 0-3."
    ),
)

OCCUPATION_NOC_2016 = CommonRule(
    title="Occupation, NOC 2016",
    says="The job must be in skill type 0 or skill level A or B.",
    test=Skilled2016(q.OFFER_NOC_2016),
    in_force=days("2018-01-01", "2022-11-15", earlier=True),
)

URGENTLY_NEEDED = CommonRule(
    title="Urgently needed",
    says=(
        "The position must fit what the business already does and be urgently needed to keep that "
        "going or grow it."
    ),
    test=Discretionary(),
    in_force=days(
        "2018-01-01",
        "2026-06-24",
        earlier=True,
        basis=inferred(
            "secondary sources have it from 2018 on, at first without the word urgently, and "
            "with that word from 1 May 2021",
            "2026-05-29",
        ),
    ),
    note=(
        "The employer explains the need in the portal. Texts of 2018 and of before the expressions "
        "of interest say only that the position is needed, which is milder; the word urgently is "
        "known from 1 May 2021 (secondary) and probably came with them on 28 April 2021."
    ),
)

WORK_DONE_IN_ONTARIO = CommonRule(
    title="Work done in Ontario",
    says="The work must be done mainly in Ontario.",
    test=IN_ONTARIO_OR_DRIVER,
    in_force=days("2018-01-01", "2026-06-24", earlier=True),
    note=(
        "The regulation lifts this for drivers of transport trucks: NOC 2016 code 7511 from 8 July "
        "2019 (O. Reg. 243/19), NOC 73300, and for bus drivers 73301, from 21 November 2022 (O. "
        "Reg. 528/22). {pages}"
    ),
)

OWNERSHIP = CommonRule(
    title="Ownership",
    says=(
        "Taking the person and family together, any stake now or earlier in the employer's "
        "business, direct or indirect, must be under 10 % and must have come as part of an "
        "employee's pay package."
    ),
    test=When(
        Over(q.EQUITY_SHARE, 0),
        AllOf(
            (
                FromDate(
                    date(2025, 12, 31),
                    before=AnyOf(
                        (
                            Under(q.EQUITY_SHARE, 10),
                            AllOf((AtMost(q.EQUITY_SHARE, 10), Discretionary())),
                        )
                    ),
                    then=Under(q.EQUITY_SHARE, 10),
                ),
                Is(q.EQUITY_FROM_PAY),
            )
        ),
    ),
    in_force=days(
        "2018-01-01",
        "2026-06-24",
        earlier=True,
        basis=inferred(
            "secondary sources state it above a text of before January 2019 and, as one rule "
            "for the employers of all three streams, in the years after 2022; no amendment of "
            "the paragraph between was found",
            "2026-05-29",
        ),
    ),
    note=(
        "Both conditions must hold; no stake passes. Family: spouse, common-law partner, children "
        "under 22 and their children. Older renderings say not over 10 %, the page of 2026 says "
        "less: whether exactly 10 % passed before 2026 is open, and left to an officer."
    ),
)
