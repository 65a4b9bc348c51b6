"""What every job offer must be: hours, permanence, occupation, place, ownership."""

from datetime import date

from checker import questions as q
from checker.base.citation import Citation
from checker.base.facts import Fact
from checker.base.period import days, inferred
from checker.reference.noc import NocGroups
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
from checker.rules.rule import Rule

DRIVERS = NocGroups(
    "transport truck drivers and bus drivers (NOC 73300, 73301)", include=("73300", "73301")
)


def _in_ontario_or(noc: Fact, drivers: NocGroups) -> Expression:
    return AnyOf((Is(q.WORK_IN_ONTARIO), NocIn(noc, drivers)))


_IN_ONTARIO_OR_DRIVER = FromDate(
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


def job_offer_needed(id_: str, citation: Citation) -> Rule:
    """Ask for a job offer."""
    return Rule(
        id_,
        "Job offer needed",
        "The person needs a job offer from an Ontario employer, for a position the director "
        "approves on the employer's application.",
        Is(q.HAS_OFFER),
        days("2018-01-01", "2026-06-24", earlier=True),
        citation,
    )


def hours_per_year(id_: str, citation: Citation) -> Rule:
    """Ask for 1,560 hours a year."""
    return Rule(
        id_,
        "Hours per year",
        "At least 1,560 paid hours a year.",
        AtLeast(q.HOURS_A_YEAR, 1_560),
        days("2018-01-01", "2026-06-24", earlier=True),
        citation,
        "Paid vacation counts towards the hours (Employer Portal guide).",
    )


def hours_per_week(id_: str, citation: Citation) -> Rule:
    """Ask for 30 hours a week."""
    return Rule(
        id_,
        "Hours per week",
        "At least 30 paid hours a week.",
        AtLeast(q.HOURS_A_WEEK, 30),
        days("2018-01-01", "2026-06-24", earlier=True),
        citation,
    )


def permanent(id_: str, citation: Citation) -> Rule:
    """Ask for a job without an end date."""
    return Rule(
        id_,
        "Permanent",
        "The job must have no end date; seasonal and contract jobs fail.",
        Is(q.PERMANENT),
        days("2018-01-01", "2026-06-24", earlier=True),
        citation,
    )


def labour_dispute(id_: str, citation: Citation, *, since: str = "2015-12-31") -> Rule:
    """Ask that the offer touches no labour dispute."""
    return Rule(
        id_,
        "Labour dispute",
        "The offer fails if it affects the employment of someone involved in a labour dispute.",
        Is(q.LABOUR_DISPUTE, False),
        days(
            *(since, "2026-06-24"),
            earlier=True,
            basis=inferred(
                "the program had the sentence in June 2011 and has it in every copy from 2021 on; no "
                "text of between was seen",
                "2021-12-31",
            ),
        ),
        citation,
    )


def occupation_noc_2021(id_: str, citation: Citation) -> Rule:
    """Ask for an occupation of TEER 0 to 3."""
    return Rule(
        id_,
        "Occupation, NOC 2021",
        "The job must be in TEER 0, 1, 2 or 3.",
        TeerIn(q.OFFER_NOC, (0, 1, 2, 3)),
        days("2022-11-16", "2026-06-24"),
        citation,
        "O. Reg. 528/22 was made 18 November 2022 and filed 21 November 2022; the portal was "
        "limited from 16 to 21 November 2022. The regulation literally says "
        '"Broad Occupational Category 0" (senior managers) or TEER 1-3, while the official pages '
        "say TEER 0-3: use TEER 0-3.",
    )


def occupation_noc_2016(id_: str, citation: Citation) -> Rule:
    """Ask for an occupation of skill type 0, or of level A or B."""
    return Rule(
        id_,
        "Occupation, NOC 2016",
        "The job must be in skill type 0 or skill level A or B.",
        Skilled2016(q.OFFER_NOC_2016),
        days("2018-01-01", "2022-11-15", earlier=True),
        citation,
    )


def urgently_needed(id_: str, citation: Citation, *, read: str) -> Rule:
    """Leave the need for the position to an officer."""
    return Rule(
        id_,
        "Urgently needed",
        "The position must fit what the business already does and be urgently needed to keep that "
        "going or grow it.",
        Discretionary(),
        days(
            *("2018-01-01", "2026-06-24"),
            earlier=True,
            basis=inferred(
                "secondary sources have it from 2018 on, at first without the word urgently, and "
                "with that word from 1 May 2021",
                read,
            ),
        ),
        citation,
        "The employer explains the need in the portal. Texts of 2018 and of before the expressions "
        "of interest say only that the position is needed, which is milder; the word urgently is "
        "known from 1 May 2021 (secondary) and probably came with them on 28 April 2021.",
    )


def work_done_in_ontario(id_: str, citation: Citation, note: str) -> Rule:
    """Ask for work in Ontario, but of those drivers for whom the regulation lifts it."""
    return Rule(
        id_,
        "Work done in Ontario",
        "The work must be done mainly in Ontario.",
        _IN_ONTARIO_OR_DRIVER,
        days("2018-01-01", "2026-06-24", earlier=True),
        citation,
        "The regulation lifts this for drivers of transport trucks: NOC 2016 code 7511 from 8 July "
        "2019 (O. Reg. 243/19), NOC 73300, and for bus drivers 73301, from 21 November 2022 (O. "
        f"Reg. 528/22). {note}",
    )


def ownership(id_: str, citation: Citation, *, read: str) -> Rule:
    """Ask that a share of the business, if any, is small and part of the pay."""
    return Rule(
        id_,
        "Ownership",
        "Taking the person and family together, any stake now or earlier in the employer's "
        "business, direct or indirect, must be under 10 % and must have come as part of an "
        "employee's pay package.",
        When(
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
        days(
            *("2018-01-01", "2026-06-24"),
            earlier=True,
            basis=inferred(
                "secondary sources state it above a text of before January 2019 and, as one rule for "
                "the employers of all three streams, in the years after 2022; no amendment of the "
                "paragraph between was found",
                read,
            ),
        ),
        citation,
        "Both conditions must hold; no stake passes. Family: spouse, common-law partner, children "
        "under 22 and their children. Older renderings say not over 10 %, the page of 2026 says "
        "less: whether exactly 10 % passed before 2026 is open, and left to an officer.",
    )
