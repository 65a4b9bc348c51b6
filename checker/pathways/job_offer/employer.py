"""What every employer must be: years, premises, record, recruitment, revenue, staff."""

from datetime import date

from checker import questions as q
from checker.base.citation import Citation
from checker.base.period import CHANGE, READ, DayBasis, days, inferred
from checker.pathways.job_offer.position import DRIVERS
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
from checker.rules.rule import Rule


def place_of_work(divisions: tuple[str, ...]) -> Expression:
    """Ask for a place of work; of two places an officer says which one counts (doubt 8)."""
    there = OneOf(q.WORK_DIVISION, divisions)
    judged = AllOf((Is(q.TWO_PLACES), Discretionary()))
    return IfSaid(q.TWO_PLACES, AnyOf((judged, AllOf((Is(q.TWO_PLACES, False), there)))), there)


INSIDE_GTA = place_of_work(q.GTA)
OUTSIDE_GTA = place_of_work(q.LISTED_DIVISIONS + q.OTHER_DIVISIONS)
_FORM_OF_2019 = (
    "The last completed fiscal year, and works or reports to work, stand in this form in the "
    "regulation since 8 July 2019 (O. Reg. 243/19)."
)
_TWO_PLACES = (
    "For somebody who reports to work elsewhere it is the place of the supervisor or of the office "
    "that gives out the work; where the two differ, the text does not say which counts."
)
# The first day on which the words of the two waivers are known.
_WAIVERS_READ = "2021-04-27"
# The years of a predecessor are there only where somebody names them.
_EARLIER_YEARS = IfSaid(
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
        "the pages were written anew for the Employer Portal, and the complete update pages of 2025 "
        "and 2026 announce no change",
        read,
    )


def drivers_cvor(id_: str, citation: Citation, note: str = "") -> Rule:
    """Ask for the safety record of a carrier, for bus and transport truck drivers."""
    return Rule(
        id_,
        "Drivers: CVOR",
        "For NOC 73300 or 73301 the employer must hold a valid CVOR certificate and a safety "
        "rating of Excellent, Satisfactory or Satisfactory Unaudited.",
        When(
            NocIn(q.OFFER_NOC, DRIVERS),
            AllOf((Is(q.CVOR), OneOf(q.SAFETY_RATING, q.SAFE_RATINGS))),
        ),
        days("2022-11-21", "2026-06-24"),
        citation,
        note,
    )


def years_in_business(id_: str, citation: Citation) -> Rule:
    """Ask for 3 years in business."""
    return Rule(
        id_,
        "Years in business",
        "The employer's business must have been active for 3 years or more before the application.",
        AtLeast(q.YEARS_ACTIVE, 3),
        days("2015-12-31", "2026-06-24", earlier=True),
        citation,
        "The portal asks for the date of establishment or incorporation.",
    )


def years_in_business_earlier_years_that_count(id_: str, citation: Citation) -> Rule:
    """Leave the years of a predecessor, where some are named, to an officer."""
    return Rule(
        id_,
        "Years in business: earlier years that count",
        "Years also count when run by a predecessor before an amalgamation, by the former owner "
        "of a bought business whose goods and services stayed the same, or by the same business "
        "in another province or abroad.",
        _EARLIER_YEARS,
        days("2016-08-02", "2026-06-24", earlier=True),
        citation,
        "The amalgamation case was published on 2 August 2016; the other two are read on the "
        "pages of 29 May 2026.",
    )


def premises(id_: str, citation: Citation) -> Rule:
    """Ask for premises in Ontario."""
    return Rule(
        id_,
        "Premises",
        "The employer must have business premises in Ontario where the person will work.",
        Is(q.PREMISES),
        days("2015-12-31", "2026-06-24", earlier=True),
        citation,
    )


def no_outstanding_orders(id_: str, citation: Citation) -> Rule:
    """Ask that no order stands against the employer."""
    return Rule(
        id_,
        "No outstanding orders",
        "No outstanding order against the employer under the Employment Standards Act, 2000 or "
        "the Occupational Health and Safety Act.",
        Is(q.OUTSTANDING_ORDERS, False),
        days("2018-01-01", "2026-06-24", earlier=True),
        citation,
    )


def ontario_public_service_excluded(id_: str, citation: Citation, *, read: str) -> Rule:
    """Exclude the Ontario Public Service as employer."""
    return Rule(
        id_,
        "Ontario Public Service excluded",
        "The employer may not be the Ontario Public Service or one of its entities; agencies and "
        "corporations not staffed by its employees may qualify.",
        Is(q.IS_OPS, False),
        days(*("2025-07-02", "2026-06-24"), earlier=True, basis=unchanged_since_the_portal(read)),
        citation,
        "Expressions of interest naming such an employer are not taken either. A copy of the page "
        "of about 2021 does not have it.",
    )


def employer_account_kept_apart(id_: str, citation: Citation) -> Rule:
    """Ask that the person does not act for the employer in the portal."""
    return Rule(
        id_,
        "Employer account kept apart",
        "The applicant may not register the employer in the portal, nor be its signing officer or "
        "contact; otherwise the application counts as incomplete and the account with everything "
        "attached is closed.",
        Is(q.ACTS_FOR_EMPLOYER, False),
        days("2025-07-02", "2026-06-24"),
        citation,
        "Text of 29 May 2026; start taken from the opening of the portal.",
    )


def recruitment_effort(id_: str, citation: Citation) -> Rule:
    """Leave the effort to recruit to an officer."""
    return Rule(
        id_,
        "Recruitment effort",
        "Before the offer the employer must have made reasonable efforts to recruit a citizen or "
        "permanent resident.",
        Discretionary(),
        days("2018-01-01", "2026-06-24", earlier=True),
        citation,
        "In practice asked when the person lives abroad, is visiting Canada or works in another "
        "province or territory (employer checklist). One passage of the page asks it only then, "
        "another always, unless there is a permit or an assessment (the two rules beside this one): "
        "which of the two counts is not said, and an officer decides.",
    )


def recruitment_work_permit(id_: str, citation: Citation) -> Rule:
    """Lift the recruitment effort for a person who may work in Ontario."""
    return Rule(
        id_,
        "Recruitment: work permit",
        "No recruitment effort is asked if the person already holds a valid permit to work in "
        "Ontario.",
        FromDate(
            date.fromisoformat(_WAIVERS_READ),
            before=AllOf(
                (
                    Is(q.MAY_WORK_IN_ONTARIO),
                    AnyOf((OneOf(q.LIVES_IN, ("ontario",)), Discretionary())),
                )
            ),
            then=Is(q.MAY_WORK_IN_ONTARIO),
        ),
        days(
            *("2018-01-01", "2026-06-24"),
            earlier=True,
            basis=inferred(
                "up to 2017 recruiting was asked only of people who lived abroad, were visiting or "
                "worked in another province, and by April 2021 of nobody with an Ontario permit",
                _WAIVERS_READ,
            ),
        ),
        citation,
        'The checklist says "currently authorized to work in Ontario", so a study permit with '
        "the right to work may do. Beside it the page keeps an older wording (asked only of "
        "people living outside Canada or working outside Ontario). Before 27 April 2021 a permit "
        "is taken as enough only of people who live in Ontario; of others an officer says.",
    )


def recruitment_labour_market_assessment(id_: str, citation: Citation) -> Rule:
    """Lift the recruitment effort by a positive assessment."""
    return Rule(
        id_,
        "Recruitment: labour market assessment",
        "No recruitment effort is asked if the employer has a positive labour market impact "
        "assessment for the same NOC code and position.",
        Is(q.POSITIVE_LMIA),
        days(_WAIVERS_READ, "2026-06-24", earlier=True, basis=READ),
        citation,
        "The page says for the position, the employer checklist for the same NOC code and "
        "position; both wordings are there in 2020 and in 2026.",
    )


def recruitment_how(id_: str, citation: Citation, note: str = "") -> Rule:
    """Leave the way of recruiting to an officer, where recruiting is asked."""
    return Rule(
        id_,
        "Recruitment: how",
        "Expected: at least two methods (Job Bank, print media, general job sites, specialist job "
        "sites, own careers page, job fairs), open to the public for at least four weeks before "
        "the offer, naming business, address, title, duties, skills, place, contact and dates, "
        "with the median inside any posted wage range.",
        When(RECRUITMENT_ASKED, Discretionary()),
        days(_WAIVERS_READ, "2026-06-24", earlier=True, basis=READ),
        citation,
        note,
    )


def recruitment_not_by_an_immigration_representative(
    id_: str, citation: Citation, note: str = "", *, read: str
) -> Rule:
    """Ask that no immigration representative recruited, where recruiting is asked."""
    return Rule(
        id_,
        "Recruitment: not by an immigration representative",
        "Recruitment carried out by an immigration representative does not count, and an "
        "application that relies on it is refused.",
        When(RECRUITMENT_ASKED, Is(q.RECRUITED_BY_REPRESENTATIVE, False)),
        days(*("2025-07-02", "2026-06-24"), earlier=True, basis=unchanged_since_the_portal(read)),
        citation,
        note,
    )


def revenue_inside_the_gta(id_: str, citation: Citation) -> Rule:
    """Ask for the revenue of an employer inside the GTA."""
    return Rule(
        id_,
        "Revenue inside the GTA",
        "At least $1,000,000 total gross revenue in the last completed fiscal year if the person "
        "works, or reports to work, in the GTA.",
        When(INSIDE_GTA, AtLeast(q.REVENUE, 1_000_000), otherwise=AtLeast(q.REVENUE, 500_000)),
        days("2015-12-31", "2026-06-24", earlier=True),
        citation,
        f"Sales tax (HST/GST) is left out (portal guide). {_FORM_OF_2019} {_TWO_PLACES}",
    )


def revenue_outside_the_gta(id_: str, citation: Citation) -> Rule:
    """Ask for the revenue of an employer outside the GTA."""
    return Rule(
        id_,
        "Revenue outside the GTA",
        "At least $500,000 total gross revenue in the last completed fiscal year if the person "
        "works, or reports to work, elsewhere in Ontario.",
        When(OUTSIDE_GTA, AtLeast(q.REVENUE, 500_000)),
        days("2015-12-31", "2026-06-24", earlier=True),
        citation,
        "No lower tier on the pages of 29 May 2026: the $250,000 tier belongs to the stream in "
        f"force from 25 June 2026. {_FORM_OF_2019} {_TWO_PLACES}",
    )


def staff_inside_the_gta(id_: str, citation: Citation) -> Rule:
    """Ask for the staff of an employer inside the GTA."""
    return Rule(
        id_,
        "Staff inside the GTA",
        "If the person works, or reports to work, in the GTA: on the day of filing at least 5 "
        "full-time employees (30 hours a week or more) who are citizens or permanent residents "
        "and work at, or report to, that place.",
        When(INSIDE_GTA, AtLeast(q.STAFF, 5), otherwise=AtLeast(q.STAFF, 3)),
        days("2015-12-31", "2026-06-24", earlier=True),
        citation,
        f"{_FORM_OF_2019} {_TWO_PLACES}",
    )


def staff_outside_the_gta(id_: str, citation: Citation) -> Rule:
    """Ask for the staff of an employer outside the GTA."""
    return Rule(
        id_,
        "Staff outside the GTA",
        "If the person works, or reports to work, elsewhere in Ontario: on the day of filing at "
        "least 3 full-time employees (30 hours a week or more) who are citizens or permanent "
        "residents and work at, or report to, that place.",
        When(OUTSIDE_GTA, AtLeast(q.STAFF, 3)),
        days("2015-12-31", "2026-06-24", earlier=True),
        citation,
        f"{_FORM_OF_2019} {_TWO_PLACES}",
    )


def staff_count_with_several_applications(id_: str, citation: Citation) -> Rule:
    """Leave the staff for several applications to an officer."""
    return Rule(
        id_,
        "Staff count with several applications",
        "An employer with several applications in one calendar year must have enough full-time "
        "staff for all of them.",
        Discretionary(),
        days("2015-12-31", "2026-06-24", earlier=True),
        citation,
        "The employer checklist of 29 May 2026 lets the program ask for proof of this but prints "
        "no formula. Older texts count the 5 (or 3) staff again for each position filled in the "
        "calendar year; treat that ratio as doubtful.",
    )


def mobile_workers(id_: str, citation: Citation) -> Rule:
    """Show who counts in a mobile workforce."""
    return Rule(
        id_,
        "Mobile workers",
        "For a mobile workforce, employees who work at the place and employees who report to it "
        "both count.",
        Informational(),
        days("2024-06-17", "2026-06-24", basis=CHANGE),
        citation,
        "The place is that of the supervisor or of the office that gives out the work.",
    )


def gta(id_: str, citation: Citation) -> Rule:
    """Show what the GTA is."""
    return Rule(
        id_,
        "GTA",
        "City of Toronto and the regions of Durham, Halton, Peel and York.",
        Informational(),
        days("2018-01-01", earlier=True),
        citation,
    )


def report_to_work(id_: str, citation: Citation) -> Rule:
    """Show what reporting to work means."""
    return Rule(
        id_,
        "Report to work",
        "For someone who works in more than one place: where the immediate supervisor or manager "
        "works, or the administrative office that hands out the work.",
        Informational(),
        days("2021-04-27", earlier=True, basis=READ),
        citation,
        "In the regulation since 8 July 2019 (O. Reg. 243/19). Where the supervisor and the office "
        "are in two places, the text does not say which of them counts: ask the program before you "
        "rely on one of them.",
    )
