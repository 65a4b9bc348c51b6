"""Rules and tests that the pathways of Ontario Workforce Priority share.

O. Reg. 422/17 as amended by O. Reg. 204/26, in force from 2026-06-25.
"""

from datetime import date

from checker import questions as q
from checker.base.citation import copy, doubtful, official, secondary
from checker.base.period import Period
from checker.pathways.common import employers
from checker.rules.assessment import assessed_within
from checker.rules.common_rule import CommonRule
from checker.rules.deadlines import Clock, DoneWithin, FiledWithin
from checker.rules.expressions import AllOf, AnyOf, AtLeast, Discretionary, Is, OneOf, When
from checker.rules.lookups import WageReaches, median_wage
from checker.sources import ontario_ca, regulations

# That the assessment may be five years old is secondary; each rule that uses this says so.
ASSESSED_IF_FOREIGN = When(Is(q.EDUCATION_IN_CANADA, False), assessed_within(5))
IN_GTA = employers.place_of_work(q.GTA)
BY_EMPLOYER = Clock(14)
IN_TIME = When(Is(q.HAS_INVITATION), FiledWithin(q.INVITATION_DATE, Clock(17)))
IN_FORCE = Period(date(2026, 6, 25))
PAGE = ontario_ca.WORKFORCE_PRIORITY
GUIDE = ontario_ca.EMPLOYER_GUIDE_WORKFORCE
POST = ontario_ca.REDESIGN_PHASE_1

# Each rule on language says so.
TEST_AGE = (
    "The text read names no age for a test. A test of more than two years, or of a later day, is "
    "not counted: points are given for tests of the last two years only, and this is the safe "
    "reading."
)

FOREIGN_NATIONAL_ONLY = CommonRule(
    title="Foreign national only",
    says="Only a foreign national can apply.",
    test=Is(q.CITIZEN_OR_PR, False),
    in_force=IN_FORCE,
    citation=official(regulations.O_REG_204_26),
)

LEGAL_STATUS = CommonRule(
    title="Legal status",
    says=(
        "A person who lives in Canada needs a valid status when the nomination is due. Living "
        "outside Canada is fine."
    ),
    test=When(OneOf(q.LIVES_IN, q.IN_CANADA), Is(q.STATUS_VALID)),
    in_force=IN_FORCE,
    citation=copy(PAGE),
)

JOB_OFFER = CommonRule(
    title="Job offer",
    says="A full-time, permanent job offer in Ontario.",
    test=AllOf((Is(q.HAS_OFFER), Is(q.FULL_TIME), Is(q.PERMANENT))),
    in_force=IN_FORCE,
    citation=copy(POST, PAGE),
    note=(
        "Permanent means that there is no end date. The number of hours was not read again in the "
        "2026 text."
    ),
)

AT_THE_MEDIAN = CommonRule(
    title="At the median",
    says=(
        "The wage is at or above the median wage of the occupation in the part of Ontario where "
        "the person will work."
    ),
    test=WageReaches(q.OFFER_WAGE, q.OFFER_NOC, q.OFFER_REGION, median_wage),
    in_force=IN_FORCE,
    citation=copy(GUIDE),
    note=(
        "Levels are those of the federal wage report by region. Which edition counts is not known; "
        "the release that was current on the day is used."
    ),
)

COLLECTIVE_AGREEMENT = CommonRule(
    title="Collective agreement",
    says="The wage levels do not apply if a collective agreement covers the job.",
    test=Is(q.UNIONIZED),
    in_force=IN_FORCE,
    citation=copy(GUIDE),
)

REGISTERED_EMPLOYER = CommonRule(
    title="Registered employer",
    says=(
        "The employer is registered in the Employer Portal and has submitted the job offer; its "
        "job offer ID is needed for the expression of interest."
    ),
    test=Is(q.PORTAL),
    in_force=IN_FORCE,
    citation=official(POST, regulations.O_REG_47_26.at("s. 2 (4)")),
)

YEARS_IN_BUSINESS = CommonRule(
    title="Years in business",
    says="At least 3 years in active business.",
    test=AtLeast(q.YEARS_ACTIVE, 3),
    in_force=IN_FORCE,
    citation=copy(GUIDE, PAGE),
)

PREMISES = CommonRule(
    title="Premises",
    says="Business premises in Ontario.",
    test=Is(q.PREMISES),
    in_force=IN_FORCE,
    citation=secondary(GUIDE),
)

REVENUE_INSIDE_THE_GTA = CommonRule(
    title="Greater Toronto Area",
    says=(
        "At least $1,000,000 gross yearly revenue if the person works or reports to work in the "
        "GTA (Toronto, Durham, Halton, Peel, York)."
    ),
    test=When(IN_GTA, AtLeast(q.REVENUE, 1_000_000), otherwise=AtLeast(q.REVENUE, 250_000)),
    in_force=IN_FORCE,
    citation=copy(GUIDE),
)

REVENUE_IN_LISTED_DIVISIONS = CommonRule(
    title="Listed census divisions",
    says=(
        "At least $500,000 gross yearly revenue in one of the census divisions that the guide "
        "lists."
    ),
    test=When(employers.place_of_work(q.LISTED_DIVISIONS), AtLeast(q.REVENUE, 500_000)),
    in_force=IN_FORCE,
    citation=copy(GUIDE, POST),
    note=(
        "The names of the 14 divisions come from a secondary source; the list read was cut short. "
        "The post calls rural a division of under 150,000 people, which does not fit every one of "
        "them."
    ),
)

REVENUE_ELSEWHERE = CommonRule(
    title="Elsewhere",
    says="At least $250,000 anywhere else in Ontario, in the last two completed fiscal years.",
    test=When(
        employers.place_of_work(q.OTHER_DIVISIONS),
        AllOf((AtLeast(q.REVENUE, 250_000), AtLeast(q.REVENUE_BEFORE, 250_000))),
    ),
    in_force=IN_FORCE,
    citation=copy(GUIDE, POST),
    note="Whether each year must reach the amount is not said; the safe reading is each year.",
)

STAFF_INSIDE_THE_GTA = CommonRule(
    title="Greater Toronto Area",
    says="At least 5 full-time employees who are citizens or permanent residents at the location.",
    test=When(IN_GTA, AtLeast(q.STAFF, 5), otherwise=AtLeast(q.STAFF, 3)),
    in_force=IN_FORCE,
    citation=copy(GUIDE),
)

STAFF_OUTSIDE_THE_GTA = CommonRule(
    title="Outside the GTA",
    says="At least 3 such employees.",
    test=When(employers.place_of_work(q.LISTED_DIVISIONS + q.OTHER_DIVISIONS), AtLeast(q.STAFF, 3)),
    in_force=IN_FORCE,
    citation=copy(GUIDE),
)

INTENTION = CommonRule(
    title="Intention to live in Ontario",
    says="The person must intend to live and work in Ontario.",
    test=Discretionary(),
    in_force=IN_FORCE,
    citation=secondary(PAGE),
)

RECRUITMENT = CommonRule(
    title="Recruitment",
    says=(
        "If the person is outside Canada the employer must show that it tried to hire citizens or "
        "permanent residents first."
    ),
    test=When(OneOf(q.LIVES_IN, ("outside_canada",)), Discretionary()),
    in_force=IN_FORCE,
    citation=secondary(GUIDE),
)

INVITATION = CommonRule(
    title="Expression of interest and invitation",
    says="Register an expression of interest, be ranked on the grid of 2026, be invited.",
    test=Is(q.HAS_INVITATION),
    in_force=IN_FORCE,
    citation=copy(
        POST,
        ontario_ca.WORKFORCE_PRIORITY_PAGES,
        ontario_ca.UPDATES_2026_SINCE_JUNE,
        regulations.O_REG_47_26,
    ),
    note=(
        "The portal has taken expressions of interest since 4 August 2026. The program prints no "
        "pass mark."
    ),
)

DEADLINES_OF_THE_PERSON = CommonRule(
    title="Deadlines of the person",
    says=(
        "Register the expression of interest within 30 calendar days of the job offer; after the "
        "invitation apply and pay within 17 calendar days, after the employer."
    ),
    test=IN_TIME,
    in_force=IN_FORCE,
    citation=secondary(PAGE),
    note="Only the days after the invitation are tested.",
)

DEADLINE_OF_THE_EMPLOYER = CommonRule(
    title="Deadline of the employer",
    says="The employer files its application within 14 calendar days of the invitation.",
    test=When(
        Is(q.HAS_INVITATION),
        AnyOf(
            (
                FiledWithin(q.INVITATION_DATE, BY_EMPLOYER),
                DoneWithin(q.EMPLOYER_FILED, q.INVITATION_DATE, BY_EMPLOYER),
            )
        ),
    ),
    in_force=IN_FORCE,
    citation=secondary(PAGE),
)

REFUGEE_CLAIMS_AND_REMOVAL_ORDERS = CommonRule(
    title="Refugee claims, removal orders",
    says="Nothing on refugee claims or removal orders was found in the texts of 2026.",
    test=Discretionary(),
    in_force=IN_FORCE,
    citation=doubtful(PAGE),
)

RETURN_AND_INTERVIEW = CommonRule(
    title="Return and interview",
    says=(
        "The director may hand a file back with its fee, and may call the person or the employer "
        "to an interview."
    ),
    test=Discretionary(),
    in_force=IN_FORCE,
    citation=copy(ontario_ca.CHANGES_OF_JULY_2025, ontario_ca.CHANGES_OF_OCTOBER_2025),
)

FALSE_INFORMATION = CommonRule(
    title="False information",
    says=(
        "False or misleading information can lead to a penalty or a ban; a notice must be answered "
        "within 30 days."
    ),
    test=Discretionary(),
    in_force=IN_FORCE,
    citation=copy(POST),
)
