"""What the job-offer streams ask of the employer: years, premises, recruitment, revenue, staff."""

from datetime import date

from checker import questions as q
from checker.base.period import CHANGE, READ, DayBasis, days, inferred
from checker.pathways.common import position
from checker.rules.common_rule import CommonRule
from checker.rules.comparisons import Over, TogetherAtLeast
from checker.rules.expressions import (
    AllOf,
    AnyOf,
    AtLeast,
    Discretionary,
    Expression,
    Fails,
    FromDate,
    IfSaid,
    Informational,
    Is,
    OneOf,
    When,
)
from checker.rules.lookups import NocIn


def place_of_work(divisions: tuple[str, ...]) -> Expression:
    """Ask for a place of work; of two places an officer says which one counts (doubt 8)."""
    there = OneOf(q.WORK_DIVISION, divisions)
    judged = AllOf((Is(q.TWO_PLACES), Discretionary()))
    return IfSaid(q.TWO_PLACES, AnyOf((judged, AllOf((Is(q.TWO_PLACES, False), there)))), there)


INSIDE_GTA = place_of_work(q.GTA)
OUTSIDE_GTA = place_of_work(q.LISTED_DIVISIONS + q.OTHER_DIVISIONS)
FORM_OF_2019 = (
    "The last completed fiscal year, and works or reports to work, stand in this form in the "
    "regulation since 8 July 2019 (O. Reg. 243/19)."
)
TWO_PLACES = (
    "For somebody who reports to work elsewhere it is the place of the supervisor or of the office "
    "that gives out the work; where the two differ, the text does not say which counts."
)

# The first day on which the words of the two waivers are known.
WAIVERS_READ = "2021-04-27"

# The years of a predecessor are there only where somebody names them.
EARLIER_YEARS = IfSaid(
    q.EARLIER_YEARS,
    AllOf(
        (
            Over(q.EARLIER_YEARS, 0),
            TogetherAtLeast((q.YEARS_ACTIVE, q.EARLIER_YEARS), 3),
            Discretionary(),
        )
    ),
    silent=Fails("no earlier years of the business were named that could count"),
)
RECRUITMENT_ASKED = AllOf((Is(q.MAY_WORK_IN_ONTARIO, False), Is(q.POSITIVE_LMIA, False)))


def unchanged_since_the_portal(read: str) -> DayBasis:
    """Say why what was read on a page of 2026 held from the opening of the Employer Portal on."""
    return inferred(
        "the pages were written anew for the Employer Portal, and the complete update pages of "
        "2025 and 2026 announce no change",
        read,
    )


DRIVERS_CVOR = CommonRule(
    title="Drivers: CVOR",
    says=(
        "For NOC 73300 or 73301 the employer must hold a valid CVOR certificate and a safety "
        "rating of Excellent, Satisfactory or Satisfactory Unaudited."
    ),
    test=When(
        NocIn(q.OFFER_NOC, position.DRIVERS),
        AllOf((Is(q.CVOR), OneOf(q.SAFETY_RATING, q.SAFE_RATINGS))),
    ),
    in_force=days("2022-11-21", "2026-06-24"),
)

YEARS_IN_BUSINESS = CommonRule(
    title="Years in business",
    says="The employer's business must have been active for 3 years or more before the application.",
    test=AtLeast(q.YEARS_ACTIVE, 3),
    in_force=days("2015-12-31", "2026-06-24", earlier=True),
    note="The portal asks for the date of establishment or incorporation.",
)

YEARS_IN_BUSINESS_EARLIER_YEARS_THAT_COUNT = CommonRule(
    title="Years in business: earlier years that count",
    says=(
        "Years also count when run by a predecessor before an amalgamation, by the former owner of "
        "a bought business whose goods and services stayed the same, or by the same business in "
        "another province or abroad."
    ),
    test=EARLIER_YEARS,
    in_force=days("2016-08-02", "2026-06-24", earlier=True),
    note=(
        "The amalgamation case was published on 2 August 2016; the other two are read on the pages "
        "of 29 May 2026."
    ),
)

PREMISES = CommonRule(
    title="Premises",
    says="The employer must have business premises in Ontario where the person will work.",
    test=Is(q.PREMISES),
    in_force=days("2015-12-31", "2026-06-24", earlier=True),
)

NO_OUTSTANDING_ORDERS = CommonRule(
    title="No outstanding orders",
    says=(
        "No outstanding order against the employer under the Employment Standards Act, 2000 or the "
        "Occupational Health and Safety Act."
    ),
    test=Is(q.OUTSTANDING_ORDERS, False),
    in_force=days("2018-01-01", "2026-06-24", earlier=True),
)

ONTARIO_PUBLIC_SERVICE_EXCLUDED = CommonRule(
    title="Ontario Public Service excluded",
    says=(
        "The employer may not be the Ontario Public Service or one of its entities; agencies and "
        "corporations not staffed by its employees may qualify."
    ),
    test=Is(q.IS_OPS, False),
    in_force=days(
        "2025-07-02", "2026-06-24", earlier=True, basis=unchanged_since_the_portal("2026-05-29")
    ),
    note=(
        "Expressions of interest naming such an employer are not taken either. A copy of the page "
        "of about 2021 does not have it."
    ),
)

EMPLOYER_ACCOUNT_KEPT_APART = CommonRule(
    title="Employer account kept apart",
    says=(
        "The applicant may not register the employer in the portal, nor be its signing officer or "
        "contact; otherwise the application counts as incomplete and the account with everything "
        "attached is closed."
    ),
    test=Is(q.ACTS_FOR_EMPLOYER, False),
    in_force=days("2025-07-02", "2026-06-24"),
    note="Text of 29 May 2026; start taken from the opening of the portal.",
)

RECRUITMENT_EFFORT = CommonRule(
    title="Recruitment effort",
    says=(
        "Before the offer the employer must have made reasonable efforts to recruit a citizen or "
        "permanent resident."
    ),
    test=Discretionary(),
    in_force=days("2018-01-01", "2026-06-24", earlier=True),
    note=(
        "In practice asked when the person lives abroad, is visiting Canada or works in another "
        "province or territory (employer checklist). One passage of the page asks it only then, "
        "another always, unless there is a permit or an assessment (the two rules beside this "
        "one): which of the two counts is not said, and an officer decides."
    ),
)

RECRUITMENT_WORK_PERMIT = CommonRule(
    title="Recruitment: work permit",
    says=(
        "No recruitment effort is asked if the person already holds a valid permit to work in "
        "Ontario."
    ),
    test=FromDate(
        date.fromisoformat(WAIVERS_READ),
        before=AllOf(
            (Is(q.MAY_WORK_IN_ONTARIO), AnyOf((OneOf(q.LIVES_IN, ("ontario",)), Discretionary())))
        ),
        then=Is(q.MAY_WORK_IN_ONTARIO),
    ),
    in_force=days(
        "2018-01-01",
        "2026-06-24",
        earlier=True,
        basis=inferred(
            "up to 2017 recruiting was asked only of people who lived abroad, were visiting or "
            "worked in another province, and by April 2021 of nobody with an Ontario permit",
            WAIVERS_READ,
        ),
    ),
    note=(
        'The checklist says "currently authorized to work in Ontario", so a study permit with the '
        "right to work may do. Beside it the page keeps an older wording (asked only of people "
        "living outside Canada or working outside Ontario). Before 27 April 2021 a permit is taken "
        "as enough only of people who live in Ontario; of others an officer says."
    ),
)

RECRUITMENT_LABOUR_MARKET_ASSESSMENT = CommonRule(
    title="Recruitment: labour market assessment",
    says=(
        "No recruitment effort is asked if the employer has a positive labour market impact "
        "assessment for the same NOC code and position."
    ),
    test=Is(q.POSITIVE_LMIA),
    in_force=days(WAIVERS_READ, "2026-06-24", earlier=True, basis=READ),
    note=(
        "The page says for the position, the employer checklist for the same NOC code and "
        "position; both wordings are there in 2020 and in 2026."
    ),
)

RECRUITMENT_HOW = CommonRule(
    title="Recruitment: how",
    says=(
        "Expected: at least two methods (Job Bank, print media, general job sites, specialist job "
        "sites, own careers page, job fairs), open to the public for at least four weeks before "
        "the offer, naming business, address, title, duties, skills, place, contact and dates, "
        "with the median inside any posted wage range."
    ),
    test=When(RECRUITMENT_ASKED, Discretionary()),
    in_force=days(WAIVERS_READ, "2026-06-24", earlier=True, basis=READ),
)

RECRUITMENT_NOT_BY_AN_IMMIGRATION_REPRESENTATIVE = CommonRule(
    title="Recruitment: not by an immigration representative",
    says=(
        "Recruitment carried out by an immigration representative does not count, and an "
        "application that relies on it is refused."
    ),
    test=When(RECRUITMENT_ASKED, Is(q.RECRUITED_BY_REPRESENTATIVE, False)),
    in_force=days(
        "2025-07-02", "2026-06-24", earlier=True, basis=unchanged_since_the_portal("2026-05-29")
    ),
)

REVENUE_INSIDE_THE_GTA = CommonRule(
    title="Revenue inside the GTA",
    says=(
        "At least $1,000,000 total gross revenue in the last completed fiscal year if the person "
        "works, or reports to work, in the GTA."
    ),
    test=When(INSIDE_GTA, AtLeast(q.REVENUE, 1_000_000), otherwise=AtLeast(q.REVENUE, 500_000)),
    in_force=days("2015-12-31", "2026-06-24", earlier=True),
    note=f"Sales tax (HST/GST) is left out (portal guide). {FORM_OF_2019} {TWO_PLACES}",
)

REVENUE_OUTSIDE_THE_GTA = CommonRule(
    title="Revenue outside the GTA",
    says=(
        "At least $500,000 total gross revenue in the last completed fiscal year if the person "
        "works, or reports to work, elsewhere in Ontario."
    ),
    test=When(OUTSIDE_GTA, AtLeast(q.REVENUE, 500_000)),
    in_force=days("2015-12-31", "2026-06-24", earlier=True),
    note=(
        "No lower tier on the pages of 29 May 2026: the $250,000 tier belongs to the stream in "
        f"force from 25 June 2026. {FORM_OF_2019} {TWO_PLACES}"
    ),
)

STAFF_INSIDE_THE_GTA = CommonRule(
    title="Staff inside the GTA",
    says=(
        "If the person works, or reports to work, in the GTA: on the day of filing at least 5 "
        "full-time employees (30 hours a week or more) who are citizens or permanent residents and "
        "work at, or report to, that place."
    ),
    test=When(INSIDE_GTA, AtLeast(q.STAFF, 5), otherwise=AtLeast(q.STAFF, 3)),
    in_force=days("2015-12-31", "2026-06-24", earlier=True),
    note=f"{FORM_OF_2019} {TWO_PLACES}",
)

STAFF_OUTSIDE_THE_GTA = CommonRule(
    title="Staff outside the GTA",
    says=(
        "If the person works, or reports to work, elsewhere in Ontario: on the day of filing at "
        "least 3 full-time employees (30 hours a week or more) who are citizens or permanent "
        "residents and work at, or report to, that place."
    ),
    test=When(OUTSIDE_GTA, AtLeast(q.STAFF, 3)),
    in_force=days("2015-12-31", "2026-06-24", earlier=True),
    note=f"{FORM_OF_2019} {TWO_PLACES}",
)

STAFF_COUNT_WITH_SEVERAL_APPLICATIONS = CommonRule(
    title="Staff count with several applications",
    says=(
        "An employer with several applications in one calendar year must have enough full-time "
        "staff for all of them."
    ),
    test=Discretionary(),
    in_force=days("2015-12-31", "2026-06-24", earlier=True),
    note=(
        "The employer checklist of 29 May 2026 lets the program ask for proof of this but prints "
        "no formula. Older texts count the 5 (or 3) staff again for each position filled in the "
        "calendar year; treat that ratio as doubtful."
    ),
)

MOBILE_WORKERS = CommonRule(
    title="Mobile workers",
    says=(
        "For a mobile workforce, employees who work at the place and employees who report to it "
        "both count."
    ),
    test=Informational(),
    in_force=days("2024-06-17", "2026-06-24", basis=CHANGE),
    note="The place is that of the supervisor or of the office that gives out the work.",
)

GTA = CommonRule(
    title="GTA",
    says="City of Toronto and the regions of Durham, Halton, Peel and York.",
    test=Informational(),
    in_force=days("2018-01-01", earlier=True),
)

REPORT_TO_WORK = CommonRule(
    title="Report to work",
    says=(
        "For someone who works in more than one place: where the immediate supervisor or manager "
        "works, or the administrative office that hands out the work."
    ),
    test=Informational(),
    in_force=days("2021-04-27", earlier=True, basis=READ),
    note=(
        "In the regulation since 8 July 2019 (O. Reg. 243/19). Where the supervisor and the office "
        "are in two places, the text does not say which of them counts: ask the program before you "
        "rely on one of them."
    ),
)
