"""What the pathways of Ontario Workforce Priority share: sources, words, and twin rules.

O. Reg. 422/17 as amended by O. Reg. 204/26, in force from 2026-06-25. The record holds the same
rule once for each pathway, under an id of its own; each function here makes one of such twins.
"""

from datetime import date

from checker import questions as q
from checker.base.citation import Citation
from checker.base.citing import copy, doubtful, official, secondary
from checker.base.period import Period
from checker.pathways.job_offer.employer import place_of_work
from checker.rules.assessment import assessed_within
from checker.rules.deadlines import Clock, DoneWithin, FiledWithin
from checker.rules.expressions import (
    AllOf,
    AnyOf,
    AtLeast,
    Discretionary,
    Expression,
    Is,
    OneOf,
    When,
)
from checker.rules.lookups import WageReaches, median_wage
from checker.rules.rule import Requirement, Rule, Stage

# That the assessment may be five years old is secondary; each rule that uses this says so.
ASSESSED_IF_FOREIGN = When(Is(q.EDUCATION_IN_CANADA, False), assessed_within(5))

_IN_GTA = place_of_work(q.GTA)
_BY_EMPLOYER = Clock(14)
IN_TIME = When(Is(q.HAS_INVITATION), FiledWithin(q.INVITATION_DATE, Clock(17)))

IN_FORCE = Period(date(2026, 6, 25))

STREAM = "https://www.ontario.ca/page/ontario-workforce-priority-stream"
GUIDE = "https://www.ontario.ca/page/oinp-employer-job-offer-streams-employer-guide"
REG_204 = "https://www.ontario.ca/laws/regulation/r26204"
REG_47 = "http://www.ontario.ca/laws/regulation/r26047"
UPDATES = "https://www.ontario.ca/page/2026-ontario-immigrant-nominee-program-updates"
POST = f"{UPDATES}#2026-06-26-ontario-immigrant-nominee-program-redesign-phase-1"
JANUARY_POST = f"{UPDATES}#january5-0"
_PAGES_POST = f"{UPDATES}#2026-07-20-web-pages-updated-for-new-ontario-workforce-priority-stream"
_UPDATES_2025 = "https://www.ontario.ca/page/2025-ontario-immigrant-nominee-program-updates"

# Each rule on language says so.
TEST_AGE = (
    "The text read names no age for a test. A test of more than two years, or of a later day, is not "
    "counted: points are given for tests of the last two years only, and this is the safe reading."
)


def rule(
    id_: str, title: str, says: str, test: Expression, citation: Citation, note: str = ""
) -> Rule:
    """Make a rule in force since the first day of the stream."""
    return Rule(id_, title, says, test, IN_FORCE, citation, note)


def foreign_national(id_: str) -> Requirement:
    """Ask that the person is neither a citizen nor a permanent resident."""
    return Requirement(
        "Foreign national",
        (
            rule(
                id_,
                "Foreign national only",
                "Only a foreign national can apply.",
                Is(q.CITIZEN_OR_PR, False),
                official(REG_204),
            ),
        ),
    )


def legal_status(id_: str) -> Requirement:
    """Ask for a valid status of a person who lives in Canada."""
    return Requirement(
        "Status in Canada",
        (
            rule(
                id_,
                "Legal status",
                "A person who lives in Canada needs a valid status when the nomination is due. "
                "Living outside Canada is fine.",
                When(OneOf(q.LIVES_IN, q.IN_CANADA), Is(q.STATUS_VALID)),
                copy(STREAM),
            ),
        ),
    )


def job_offer(id_: str) -> Requirement:
    """Ask for a full-time, permanent offer."""
    return Requirement(
        "Job offer",
        (
            rule(
                id_,
                "Job offer",
                "A full-time, permanent job offer in Ontario.",
                AllOf((Is(q.HAS_OFFER), Is(q.FULL_TIME), Is(q.PERMANENT))),
                copy(POST, STREAM),
                "Permanent means that there is no end date. The number of hours was not read "
                "again in the 2026 text.",
            ),
        ),
    )


def at_the_median(id_: str, and_also: str = "") -> Rule:
    """Ask for a wage at or above the median."""
    return rule(
        id_,
        "At the median",
        "The wage is at or above the median wage of the occupation in the part of Ontario where "
        f"the person will work.{and_also}",
        WageReaches(q.OFFER_WAGE, q.OFFER_NOC, q.OFFER_REGION, median_wage),
        copy(GUIDE),
        "Levels are those of the federal wage report by region. Which edition counts is not "
        "known; the release that was current on the day is used.",
    )


def collective_agreement(id_: str) -> Rule:
    """Set the wage levels aside where a collective agreement covers the job."""
    return rule(
        id_,
        "Collective agreement",
        "The wage levels do not apply if a collective agreement covers the job.",
        Is(q.UNIONIZED),
        copy(GUIDE),
    )


def employer(registered: str, years: str, premises: str) -> Requirement:
    """Ask for a registered, established employer with premises."""
    return Requirement(
        "Employer",
        (
            rule(
                registered,
                "Registered employer",
                "The employer is registered in the Employer Portal and has submitted the job "
                "offer; its job offer ID is needed for the expression of interest.",
                Is(q.PORTAL),
                official(POST, REG_47),
            ),
            rule(
                years,
                "Years in business",
                "At least 3 years in active business.",
                AtLeast(q.YEARS_ACTIVE, 3),
                copy(GUIDE, STREAM),
            ),
            rule(
                premises,
                "Premises",
                "Business premises in Ontario.",
                Is(q.PREMISES),
                secondary(GUIDE),
            ),
        ),
    )


def revenue(gta: str, listed: str, elsewhere: str) -> Requirement:
    """Ask for the revenue of the place of work; exactly one of the three rules applies."""
    return Requirement(
        "Revenue of the employer",
        (
            rule(
                gta,
                "Greater Toronto Area",
                "At least $1,000,000 gross yearly revenue if the person works or reports to work "
                "in the GTA (Toronto, Durham, Halton, Peel, York).",
                When(
                    _IN_GTA,
                    AtLeast(q.REVENUE, 1_000_000),
                    otherwise=AtLeast(q.REVENUE, 250_000),
                ),
                copy(GUIDE),
            ),
            rule(
                listed,
                "Listed census divisions",
                "At least $500,000 gross yearly revenue in one of the census divisions that the "
                "guide lists.",
                When(place_of_work(q.LISTED_DIVISIONS), AtLeast(q.REVENUE, 500_000)),
                copy(GUIDE, POST),
                "The names of the 14 divisions come from a secondary source; the list read was "
                "cut short. The post calls rural a division of under 150,000 people, which does not "
                "fit every one of them.",
            ),
            rule(
                elsewhere,
                "Elsewhere",
                "At least $250,000 anywhere else in Ontario, in the last two completed fiscal "
                "years.",
                When(
                    place_of_work(q.OTHER_DIVISIONS),
                    AllOf((AtLeast(q.REVENUE, 250_000), AtLeast(q.REVENUE_BEFORE, 250_000))),
                ),
                copy(GUIDE, POST),
                "Whether each year must reach the amount is not said; the safe reading is each "
                "year.",
            ),
        ),
    )


def staff(gta: str, outside: str) -> Requirement:
    """Ask for the staff of the place of work; exactly one of the two rules applies."""
    return Requirement(
        "Staff of the employer",
        (
            rule(
                gta,
                "Greater Toronto Area",
                "At least 5 full-time employees who are citizens or permanent residents at the "
                "location.",
                When(
                    _IN_GTA,
                    AtLeast(q.STAFF, 5),
                    otherwise=AtLeast(q.STAFF, 3),
                ),
                copy(GUIDE),
            ),
            rule(
                outside,
                "Outside the GTA",
                "At least 3 such employees.",
                When(
                    place_of_work(q.LISTED_DIVISIONS + q.OTHER_DIVISIONS),
                    AtLeast(q.STAFF, 3),
                ),
                copy(GUIDE),
            ),
        ),
    )


def intention(id_: str) -> Rule:
    """Leave the intention to live in Ontario to an officer."""
    return rule(
        id_,
        "Intention to live in Ontario",
        "The person must intend to live and work in Ontario.",
        Discretionary(),
        secondary(STREAM),
    )


def recruitment(id_: str) -> Rule:
    """Leave the search for local workers to an officer, where the person is abroad."""
    return rule(
        id_,
        "Recruitment",
        "If the person is outside Canada the employer must show that it tried to hire citizens "
        "or permanent residents first.",
        When(OneOf(q.LIVES_IN, ("outside_canada",)), Discretionary()),
        secondary(GUIDE),
    )


def for_an_officer(*rules: Rule) -> Requirement:
    """Gather what an officer judges."""
    return Requirement("For an officer to judge", rules)


def invitation(id_: str) -> Requirement:
    """Ask for an invitation, on top of being eligible."""
    return Requirement(
        "Invitation",
        (
            rule(
                id_,
                "Expression of interest and invitation",
                "Register an expression of interest, be ranked on the grid of 2026, be invited.",
                Is(q.HAS_INVITATION),
                copy(POST, _PAGES_POST, UPDATES, REG_47),
                "The portal has taken expressions of interest since 4 August 2026. The program "
                "prints no pass mark.",
            ),
        ),
        stage=Stage.APPLY,
    )


def steps(*rules: Rule) -> Requirement:
    """Gather what comes after: shown and not tested."""
    return Requirement("Steps and powers", rules, stage=Stage.STEP)


def deadlines(person: str, of_employer: str) -> tuple[Requirement, Requirement]:
    """Ask that the person and the employer file in time."""
    return (
        time_to_apply(
            rule(
                person,
                "Deadlines of the person",
                "Register the expression of interest within 30 calendar days of the job offer; "
                "after the invitation apply and pay within 17 calendar days, after the employer.",
                IN_TIME,
                secondary(STREAM),
                "Only the days after the invitation are tested.",
            )
        ),
        Requirement(
            "Time of the employer",
            (
                rule(
                    of_employer,
                    "Deadline of the employer",
                    "The employer files its application within 14 calendar days of the invitation.",
                    When(
                        Is(q.HAS_INVITATION),
                        AnyOf(
                            (
                                FiledWithin(q.INVITATION_DATE, _BY_EMPLOYER),
                                DoneWithin(q.EMPLOYER_FILED, q.INVITATION_DATE, _BY_EMPLOYER),
                            )
                        ),
                    ),
                    secondary(STREAM),
                ),
            ),
            stage=Stage.APPLY,
        ),
    )


def time_to_apply(deadline: Rule) -> Requirement:
    """Gather the deadline of the person."""
    return Requirement("Time to apply", (deadline,), stage=Stage.APPLY)


def powers(refugees: str, returns: str, false_information: str) -> tuple[Rule, Rule, Rule]:
    """Show what was not found on refugee claims, and the powers of the director."""
    return (
        rule(
            refugees,
            "Refugee claims, removal orders",
            "Nothing on refugee claims or removal orders was found in the texts of 2026.",
            Discretionary(),
            doubtful(STREAM),
        ),
        rule(
            returns,
            "Return and interview",
            "The director may hand a file back with its fee, and may call the person or the "
            "employer to an interview.",
            Discretionary(),
            copy(f"{_UPDATES_2025}#july2-0", f"{_UPDATES_2025}#october31-0"),
        ),
        rule(
            false_information,
            "False information",
            "False or misleading information can lead to a penalty or a ban; a notice must be "
            "answered within 30 days.",
            Discretionary(),
            copy(POST),
        ),
    )
