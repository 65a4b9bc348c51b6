"""The business of an entrepreneur."""

from checker.base.facts import ChangedBy, Choice, Fact, Kind

BUSINESS = "Business"

BUSINESS_MONTHS = Fact(
    "business_experience_months_last_60",
    BUSINESS,
    Kind.WHOLE,
    ChangedBy.TIME,
    "How many months of full-time business experience have you had in the last 60 months?",
    "As an owner or as a senior manager.",
    "months",
    most=60,
    says="{answer} of full-time business experience in the last 60 months",
)
NET_WORTH = Fact(
    "net_worth",
    BUSINESS,
    Kind.MONEY,
    ChangedBy.YOU,
    "What is your net worth, with your partner's and less your debts?",
    unit="$",
    most=10**12,
    low=10_000,
    high=10**9,
    says="your net worth, with your partner's and less your debts, is {answer}",
)
INVESTMENT = Fact(
    "planned_investment",
    BUSINESS,
    Kind.MONEY,
    ChangedBy.YOU,
    "How much will you yourself invest in the business?",
    unit="$",
    most=10**12,
    low=10_000,
    high=10**9,
    says="you will yourself invest {answer} in the business",
)
OWNS_A_THIRD = Fact(
    "will_own_one_third",
    BUSINESS,
    Kind.YES_NO,
    ChangedBy.YOU,
    "Will you own at least one third of the equity?",
    says="you will own at least one third of the equity",
    denies="you will own less than one third of the equity",
)
JOBS = Fact(
    "planned_jobs",
    BUSINESS,
    Kind.WHOLE,
    ChangedBy.YOU,
    "How many permanent full-time jobs for citizens or permanent residents will you create?",
    unit="jobs",
    most=100_000,
    high=1_000,
    says="you will create {answer}, permanent and full-time, for citizens or permanent residents",
)
BUSINESS_PLACE = Fact(
    "business_location",
    BUSINESS,
    Kind.CHOICE,
    ChangedBy.YOU,
    "Where will the business be?",
    "The GTA is Toronto, Durham, Halton, Peel and York.",
    choices=(Choice("gta", "in the GTA"), Choice("outside_gta", "elsewhere in Ontario")),
    says="the business will be {answer}",
)
BUSINESS_ICT = Fact(
    "business_is_ict",
    BUSINESS,
    Kind.YES_NO,
    ChangedBy.YOU,
    "Is the business in information and communications technology or digital communications?",
    says="the business is in information and communications technology or digital communications",
    denies="the business is not in information and communications technology or digital communications",
)
RESIDES = Fact(
    "will_reside_75_percent",
    BUSINESS,
    Kind.YES_NO,
    ChangedBy.YOU,
    "Will you lawfully live in Ontario at least 75 % of the time while you set up the business?",
    says="you will lawfully live in Ontario at least 75 % of the time while you set up the business",
    denies="you will lawfully live in Ontario less than 75 % of the time while you set up the business",
)
PARTNERS = Fact(
    "foreign_business_partners",
    BUSINESS,
    Kind.WHOLE,
    ChangedBy.YOU,
    "How many foreign business partners will apply with you?",
    unit="partners",
    most=20,
    says="foreign business partners who will apply with you: {answer}",
)
