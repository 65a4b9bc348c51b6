"""The questions of the checker, grouped as a person meets them."""

from checker.facts import Choice, Fact, Kind
from checker.language import ENGLISH_TESTS, FRENCH_TESTS, Ability, LanguageTest

YOU = "You"
OFFER = "Job offer"
EMPLOYER = "Employer"
EXPERIENCE = "Work experience"
EDUCATION = "Education"
LANGUAGE = "Language"
INVITATION = "Invitation"

PRACTICE = "Physicians without a job offer"

GROUPS = (YOU, OFFER, EMPLOYER, EXPERIENCE, EDUCATION, LANGUAGE, PRACTICE, INVITATION)

CITIZEN_OR_PR = Fact(
    "is_citizen_or_pr",
    YOU,
    Kind.YES_NO,
    "Are you a Canadian citizen or a permanent resident of Canada?",
)
IN_CANADA = Fact("in_canada", YOU, Kind.YES_NO, "Do you live in Canada now?")
STATUS_VALID = Fact(
    "status_valid",
    YOU,
    Kind.YES_NO,
    "Will you have a valid status in Canada when the nomination is due?",
    "A visitor record, a study permit or a work permit that has not ended.",
)

HAS_OFFER = Fact("has_job_offer", OFFER, Kind.YES_NO, "Do you have a job offer in Ontario?")
FULL_TIME = Fact(
    "offer_is_full_time",
    OFFER,
    Kind.YES_NO,
    "Is the offered job full-time?",
    "Under the former streams full-time was 30 hours a week and 1,560 hours a year. "
    "The 2026 text read does not repeat the number.",
)
PERMANENT = Fact(
    "offer_is_permanent",
    OFFER,
    Kind.YES_NO,
    "Is the offered job permanent?",
    "Permanent means that it has no end date. Seasonal and contract jobs are not permanent.",
)
OFFER_NOC = Fact(
    "offer_noc",
    OFFER,
    Kind.NOC,
    "What is the occupation of the offered job (NOC 2021 code)?",
    "Five digits, for example 72310. The list of occupations has every code.",
)
OFFER_WAGE = Fact(
    "offer_wage_hourly",
    OFFER,
    Kind.MONEY,
    "What does the offered job pay an hour?",
    "Regular pay only, before tax. Yearly pay: divide by 52 and by the hours of a week.",
    "$ an hour",
    least=0,
    most=10_000,
)
OFFER_REGION = Fact(
    "offer_region",
    OFFER,
    Kind.CHOICE,
    "In which economic region of Ontario is the job?",
    "The federal wage report uses these regions.",
    choices=(
        Choice("ER3510", "Ottawa"),
        Choice("ER3515", "Kingston–Pembroke"),
        Choice("ER3520", "Muskoka–Kawarthas"),
        Choice("ER3530", "Toronto"),
        Choice("ER3540", "Kitchener–Waterloo–Barrie"),
        Choice("ER3550", "Hamilton–Niagara Peninsula"),
        Choice("ER3560", "London"),
        Choice("ER3570", "Windsor–Sarnia"),
        Choice("ER3580", "Stratford–Bruce Peninsula"),
        Choice("ER3590", "Northeast"),
        Choice("ER3595", "Northwest"),
    ),
)
UNIONIZED = Fact(
    "position_unionized",
    OFFER,
    Kind.YES_NO,
    "Does a collective agreement set the pay of the job?",
)

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
    "In which census division will you work, or report to work?",
    "A census division is a county, a region, a district or a large city.",
    choices=tuple(Choice(name, name) for name in sorted(GTA + LISTED_DIVISIONS + OTHER_DIVISIONS)),
)
PORTAL = Fact(
    "employer_portal_registered",
    EMPLOYER,
    Kind.YES_NO,
    "Is the employer registered in the Employer Portal, with your job offer submitted there?",
    "You need the job offer ID from the portal to register an expression of interest.",
)
YEARS_ACTIVE = Fact(
    "employer_years_active",
    EMPLOYER,
    Kind.WHOLE,
    "How many full years has the employer been in active business?",
    unit="years",
    most=500,
)
PREMISES = Fact(
    "employer_has_ontario_premises",
    EMPLOYER,
    Kind.YES_NO,
    "Does the employer have business premises in Ontario?",
)
REVENUE = Fact(
    "employer_revenue_last_year",
    EMPLOYER,
    Kind.MONEY,
    "What was the employer's gross revenue in the last completed fiscal year?",
    unit="$",
    most=10**13,
)
REVENUE_BEFORE = Fact(
    "employer_revenue_year_before",
    EMPLOYER,
    Kind.MONEY,
    "And in the fiscal year before that one?",
    unit="$",
    most=10**13,
)
STAFF = Fact(
    "employer_staff",
    EMPLOYER,
    Kind.WHOLE,
    "How many full-time employees at your location are citizens or permanent residents?",
    unit="employees",
    most=1_000_000,
)

MONTHS_IN_JOB = Fact(
    "months_in_offer_position",
    EXPERIENCE,
    Kind.WHOLE,
    "How many months in a row have you worked full-time in this job for this employer, "
    "in the last 12 months?",
    "Whole months. If you do not work there yet, write 0.",
    "months",
    most=12,
)
MONTHS_IN_JOB_2_YEARS = Fact(
    "months_in_offer_position_last_2_years",
    EXPERIENCE,
    Kind.WHOLE,
    "How many months in all have you worked in this job for this employer, in the last 24 months?",
    "For TEER 4 and 5. Count whole months of paid, full-time work, which is the safe reading; "
    "leave breaks out. If you do not work there, write 0.",
    "months",
    most=24,
)
MONTHS_IN_NOC = Fact(
    "months_in_noc_last_5_years",
    EXPERIENCE,
    Kind.WHOLE,
    "How many months in all have you worked in this occupation in the last 5 years?",
    "With any employer, in any country. Whole months of full-time work.",
    "months",
    most=60,
)
LICENCE_NEEDED = Fact(
    "noc_requires_ontario_licence",
    EXPERIENCE,
    Kind.YES_NO,
    "Is a licence or a certificate mandatory in Ontario for this job?",
    "The page of the occupation says what is known of it.",
)
LICENCE_HELD = Fact(
    "licence_valid", EXPERIENCE, Kind.YES_NO, "Do you hold that licence, and is it valid?"
)

EDUCATION_LEVEL = Fact(
    "education_level",
    EDUCATION,
    Kind.CHOICE,
    "What is your highest finished education?",
    choices=(
        Choice("none", "less than secondary school"),
        Choice("secondary", "secondary school diploma"),
        Choice("post_secondary", "post-secondary degree or diploma"),
    ),
)
EDUCATION_IN_CANADA = Fact(
    "education_in_canada", EDUCATION, Kind.YES_NO, "Did you finish it in Canada?"
)
ECA_DATE = Fact(
    "eca_date",
    EDUCATION,
    Kind.DATE,
    "If it was outside Canada: on which day was your educational credential assessment (ECA) issued?",
)
ONTARIO_CREDENTIAL = Fact(
    "ontario_credential",
    EDUCATION,
    Kind.CHOICE,
    "Which of these did you finish at an eligible institution in Ontario?",
    "Eligible means on the program's list of institutions. Take the newest one.",
    choices=(
        Choice("none", "none of these"),
        Choice("degree_or_diploma_2_years", "a degree or diploma of 2 years or more, full-time"),
        Choice("masters_or_phd", "a master's degree or a PhD"),
        Choice("college_graduate_certificate", "an Ontario college graduate certificate"),
    ),
)
ONTARIO_CREDENTIAL_DATE = Fact(
    "ontario_credential_date",
    EDUCATION,
    Kind.DATE,
    "On which day did you obtain that Ontario credential?",
)


def _test(language: str, tests: tuple[LanguageTest, ...]) -> Fact:
    return Fact(
        f"{language.lower()}_test",
        LANGUAGE,
        Kind.CHOICE,
        f"Which {language} test have you taken?",
        "Take the test whose result you would send. Academic versions are not on the list.",
        choices=(
            Choice("none", f"no {language} test"),
            *(Choice(test.slug, test.title) for test in tests),
        ),
    )


def _scores(language: str, tests: tuple[LanguageTest, ...]) -> dict[Ability, Fact]:
    return {
        ability: Fact(
            f"{language.lower()}_{ability}",
            LANGUAGE,
            Kind.SCORE,
            f"{language}, {ability}: your score, as the test prints it",
            most=int(max(test.top[ability] for test in tests)),
        )
        for ability in Ability
    }


ENGLISH_TEST = _test("English", ENGLISH_TESTS)
ENGLISH = _scores("English", ENGLISH_TESTS)
FRENCH_TEST = _test("French", FRENCH_TESTS)
FRENCH = _scores("French", FRENCH_TESTS)

PHYSICIAN = Fact(
    "is_self_employed_physician", PRACTICE, Kind.YES_NO, "Are you a self-employed physician?"
)
PHYSICIAN_NOC = Fact(
    "physician_noc",
    PRACTICE,
    Kind.CHOICE,
    "What is your occupation as a physician?",
    choices=(
        Choice("31100", "NOC 31100, specialist in clinical and laboratory medicine"),
        Choice("31101", "NOC 31101, specialist in surgery"),
        Choice("31102", "NOC 31102, general practitioner or family physician"),
        Choice("other", "another occupation"),
    ),
)
CPSO_STANDING = Fact(
    "cpso_good_standing",
    PRACTICE,
    Kind.YES_NO,
    "Are you a member in good standing of the College of Physicians and Surgeons of Ontario?",
)
CPSO_CLASS = Fact(
    "cpso_certificate_class",
    PRACTICE,
    Kind.CHOICE,
    "Which class is your certificate of registration with the College?",
    choices=(
        Choice("independent", "independent practice"),
        Choice("academic", "academic practice"),
        Choice("provisional", "provisional"),
        Choice("postgraduate", "postgraduate education"),
        Choice("other", "another class, or none"),
    ),
)
OHIP = Fact(
    "can_bill_ohip",
    PRACTICE,
    Kind.YES_NO,
    "Can you bill the Ontario Health Insurance Plan (OHIP)?",
)

HAS_INVITATION = Fact(
    "has_invitation",
    INVITATION,
    Kind.YES_NO,
    "Have you received an invitation to apply from this stream?",
)
