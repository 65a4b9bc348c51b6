"""The employer: place, revenue, staff, record."""

from checker.base.facts import ChangedBy, Choice, Fact, Kind

EMPLOYER = "Employer"

GTA = ("Durham", "Halton", "Peel", "Toronto", "York")
LISTED_DIVISIONS = (
    "Brant",
    "Essex",
    "Frontenac",
    "Greater Sudbury",
    "Hamilton",
    "Hastings",
    "Middlesex",
    "Niagara",
    "Ottawa",
    "Peterborough",
    "Simcoe",
    "Thunder Bay",
    "Waterloo",
    "Wellington",
)
OTHER_DIVISIONS = (
    "Algoma",
    "Bruce",
    "Chatham-Kent",
    "Cochrane",
    "Dufferin",
    "Elgin",
    "Grey",
    "Haldimand-Norfolk",
    "Haliburton",
    "Huron",
    "Kawartha Lakes",
    "Kenora",
    "Lambton",
    "Lanark",
    "Leeds and Grenville",
    "Lennox and Addington",
    "Manitoulin",
    "Muskoka",
    "Nipissing",
    "Northumberland",
    "Oxford",
    "Parry Sound",
    "Perth",
    "Prescott and Russell",
    "Prince Edward",
    "Rainy River",
    "Renfrew",
    "Stormont, Dundas and Glengarry",
    "Sudbury",
    "Timiskaming",
)
WORK_DIVISION = Fact(
    "work_division",
    EMPLOYER,
    Kind.CHOICE,
    ChangedBy.YOU,
    "In which census division will you work, or report to work?",
    "A census division is a county, a region, a district or a large city.",
    choices=tuple(Choice(name, name) for name in sorted(GTA + LISTED_DIVISIONS + OTHER_DIVISIONS)),
    says="you will work, or report to work, in {answer}",
)
TWO_PLACES = Fact(
    "work_in_several_places",
    EMPLOYER,
    Kind.YES_NO,
    ChangedBy.YOU,
    "Will you work in more than one census division, or report to another one than you work in?",
    "Then the place of your supervisor counts, or that of the office that hands out the work; which "
    "of the two is not said, so an officer decides. If you work in one place, answer no.",
    says="you will work in more than one census division, or report to another one than you work in",
    denies="you will work in one census division, and report to the same one",
)
PORTAL = Fact(
    "employer_portal_registered",
    EMPLOYER,
    Kind.YES_NO,
    ChangedBy.OTHERS,
    "Is the employer registered in the Employer Portal, with your job offer submitted there?",
    "You need the job offer ID from the portal to register an expression of interest.",
    says="the employer is registered in the Employer Portal, with your job offer submitted there",
    denies="the employer is not registered in the Employer Portal, or your job offer is not submitted there",
    act="registration of the employer in the Employer Portal, with your job offer submitted there",
)
EMPLOYER_FILED = Fact(
    "employer_filed_on",
    EMPLOYER,
    Kind.DATE,
    ChangedBy.NOBODY,
    "If you have an invitation: on which day did the employer file its own application?",
    "Its application for approval of the position, in the Employer Portal. It comes before yours.",
    says="the employer filed its application on {answer}",
)
YEARS_ACTIVE = Fact(
    "employer_years_active",
    EMPLOYER,
    Kind.WHOLE,
    ChangedBy.OTHERS,
    "How many full years has the employer been in active business?",
    "The business as it is now. Years that it ran before, under a former owner or elsewhere, are asked "
    "apart.",
    unit="years",
    most=500,
    high=200,
    says="the employer has been in active business for {answer}",
)
EARLIER_YEARS = Fact(
    "employer_predecessor_years",
    EMPLOYER,
    Kind.NUMBER,
    ChangedBy.NOBODY,
    "How many years did the business run before, as part of what it is now?",
    "Only if one of these is so: it was amalgamated from older ones; the present owner bought it and "
    "its goods and services stayed the same; or the same business ran in another province or "
    "abroad. If none is, leave this open or write 0.",
    "years",
    most=500,
    says="the business ran for {answer} before, as part of what it is now",
)
PREMISES = Fact(
    "employer_has_ontario_premises",
    EMPLOYER,
    Kind.YES_NO,
    ChangedBy.OTHERS,
    "Does the employer have business premises in Ontario?",
    says="the employer has business premises in Ontario",
    denies="the employer has no business premises in Ontario",
    act="business premises of the employer in Ontario",
)
REVENUE = Fact(
    "employer_revenue_last_year",
    EMPLOYER,
    Kind.MONEY,
    ChangedBy.OTHERS,
    "What was the employer's gross revenue in the last completed fiscal year?",
    unit="$",
    most=10**13,
    low=10_000,
    high=10**11,
    says="the employer's gross revenue was {answer} in the last completed fiscal year",
)
REVENUE_BEFORE = Fact(
    "employer_revenue_year_before",
    EMPLOYER,
    Kind.MONEY,
    ChangedBy.OTHERS,
    "And in the fiscal year before that one?",
    unit="$",
    most=10**13,
    low=10_000,
    high=10**11,
    says="the employer's gross revenue was {answer} in the fiscal year before the last one",
)
STAFF = Fact(
    "employer_staff",
    EMPLOYER,
    Kind.WHOLE,
    ChangedBy.OTHERS,
    "How many full-time employees who are citizens or permanent residents work at your location, or "
    "report to it?",
    "Full-time is 30 hours a week or more.",
    unit="employees",
    most=1_000_000,
    high=100_000,
    says="the employer has {answer}, full-time, at your location or reporting to it, who are citizens or permanent residents",
)

IS_OPS = Fact(
    "employer_is_ops",
    EMPLOYER,
    Kind.YES_NO,
    ChangedBy.NOBODY,
    "Is the employer the Ontario Public Service, or one of its entities?",
    says="the employer is the Ontario Public Service, or one of its entities",
    denies="the employer is neither the Ontario Public Service nor one of its entities",
)
OUTSTANDING_ORDERS = Fact(
    "employer_outstanding_orders",
    EMPLOYER,
    Kind.YES_NO,
    ChangedBy.OTHERS,
    "Is there an outstanding order against the employer under the Employment Standards Act, 2000 "
    "or the Occupational Health and Safety Act?",
    says="there is an outstanding order against the employer under the Employment Standards Act, 2000 or the Occupational Health and Safety Act",
    denies="there is no outstanding order against the employer under the Employment Standards Act, 2000 or the Occupational Health and Safety Act",
)
POSITIVE_LMIA = Fact(
    "employer_positive_lmia",
    EMPLOYER,
    Kind.YES_NO,
    ChangedBy.OTHERS,
    "Does the employer have a positive labour market impact assessment for the same NOC and "
    "position?",
    says="the employer has a positive labour market impact assessment for the same NOC and position",
    denies="the employer has no positive labour market impact assessment for the same NOC and position",
    act="a positive labour market impact assessment of the employer for the same NOC and position",
)
RECRUITED_BY_REPRESENTATIVE = Fact(
    "recruitment_by_immigration_representative",
    EMPLOYER,
    Kind.YES_NO,
    ChangedBy.NOBODY,
    "Did an immigration representative carry out the recruitment?",
    "Recruitment agencies and head hunters are no immigration representatives.",
    says="an immigration representative carried out the recruitment",
    denies="no immigration representative carried out the recruitment",
)
CVOR = Fact(
    "employer_cvor_valid",
    EMPLOYER,
    Kind.YES_NO,
    ChangedBy.OTHERS,
    "For drivers: does the employer hold a valid CVOR certificate?",
    says="the employer holds a valid CVOR certificate",
    denies="the employer holds no valid CVOR certificate",
    act="a valid CVOR certificate of the employer",
)
SAFETY_RATING = Fact(
    "employer_safety_rating",
    EMPLOYER,
    Kind.CHOICE,
    ChangedBy.OTHERS,
    "For drivers: what is the carrier safety rating of the employer?",
    choices=(
        Choice("excellent", "Excellent"),
        Choice("satisfactory", "Satisfactory"),
        Choice("satisfactory_unaudited", "Satisfactory Unaudited"),
        Choice("conditional", "Conditional"),
        Choice("unsatisfactory", "Unsatisfactory"),
    ),
    says="the carrier safety rating of the employer is {answer}",
)
SAFE_RATINGS = ("excellent", "satisfactory", "satisfactory_unaudited")
