"""The job offer: occupation, hours, pay, place."""

from checker.base.facts import ChangedBy, Choice, Fact, Kind

OFFER = "Job offer"

HAS_OFFER = Fact(
    "has_job_offer",
    OFFER,
    Kind.YES_NO,
    ChangedBy.YOU,
    "Do you have a job offer in Ontario?",
    says="you have a job offer in Ontario",
    denies="you have no job offer in Ontario",
    act="a job offer in Ontario",
)
FULL_TIME = Fact(
    "offer_is_full_time",
    OFFER,
    Kind.YES_NO,
    ChangedBy.OTHERS,
    "Is the offered job full-time?",
    "Under the former streams full-time was 30 hours a week and 1,560 hours a year. "
    "The 2026 text read does not repeat the number.",
    says="the offered job is full-time",
    denies="the offered job is not full-time",
    act="an offer of full-time work",
)
PERMANENT = Fact(
    "offer_is_permanent",
    OFFER,
    Kind.YES_NO,
    ChangedBy.OTHERS,
    "Is the offered job permanent?",
    "Permanent means that it has no end date. Seasonal and contract jobs are not permanent.",
    says="the offered job is permanent",
    denies="the offered job is not permanent",
    act="an offer of a permanent job, which has no end date",
)
OFFER_NOC = Fact(
    "offer_noc",
    OFFER,
    Kind.NOC,
    ChangedBy.NOBODY,
    "What is the occupation of the offered job (NOC 2021 code)?",
    "Five digits, for example 72310. The list of occupations has every code.",
    says="the offered job is NOC {answer}",
)
OFFER_WAGE = Fact(
    "offer_wage_hourly",
    OFFER,
    Kind.MONEY,
    ChangedBy.OTHERS,
    "What does the offered job pay an hour?",
    "Regular pay only, before tax. Yearly pay: divide by 52 and by the hours of a week.",
    "$ an hour",
    least=0,
    most=10_000,
    low=10,
    high=250,
    says="the offered job pays {answer}",
    act="an offer that pays {answer}",
)
OFFER_REGION = Fact(
    "offer_region",
    OFFER,
    Kind.CHOICE,
    ChangedBy.YOU,
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
    says="the economic region of the job is {answer}",
)
UNIONIZED = Fact(
    "position_unionized",
    OFFER,
    Kind.YES_NO,
    ChangedBy.OTHERS,
    "Does a collective agreement set the pay of the job?",
    says="a collective agreement sets the pay of the job",
    denies="no collective agreement sets the pay of the job",
)

OFFER_NOC_2016 = Fact(
    "offer_noc_2016",
    OFFER,
    Kind.NOC_2016,
    ChangedBy.NOBODY,
    "Which NOC 2016 code did the offered job have?",
    "Four digits. Only for days before 16 November 2022, when NOC 2021 came into use.",
    says="the offered job was NOC 2016 {answer}",
)
HOURS_A_YEAR = Fact(
    "offer_hours_per_year",
    OFFER,
    Kind.NUMBER,
    ChangedBy.OTHERS,
    "How many paid hours a year does the offered job have?",
    "Paid vacation counts.",
    "hours",
    most=8_784,
    low=50,
    high=4_000,
    says="the offered job has {answer} of paid work a year",
)
HOURS_A_WEEK = Fact(
    "offer_hours_per_week",
    OFFER,
    Kind.NUMBER,
    ChangedBy.OTHERS,
    "How many paid hours a week does the offered job have?",
    unit="hours",
    most=168,
    high=84,
    says="the offered job has {answer} of paid work a week",
)
IN_POSITION = Fact(
    "currently_in_position",
    OFFER,
    Kind.YES_NO,
    ChangedBy.OTHERS,
    "Do you already work in the offered position?",
    says="you already work in the offered position",
    denies="you do not work in the offered position yet",
    act="work in the offered position",
)
CURRENT_WAGE = Fact(
    "current_wage_hourly",
    OFFER,
    Kind.MONEY,
    ChangedBy.OTHERS,
    "If you do: what does the employer pay you an hour now?",
    "Regular pay only, before tax.",
    "$ an hour",
    most=10_000,
    low=10,
    high=250,
    says="the employer pays you {answer} now",
)
WORK_IN_ONTARIO = Fact(
    "work_primarily_in_ontario",
    OFFER,
    Kind.YES_NO,
    ChangedBy.OTHERS,
    "Will the work be done mainly in Ontario?",
    says="the work will be done mainly in Ontario",
    denies="the work will not be done mainly in Ontario",
    act="work that is done mainly in Ontario",
)
LABOUR_DISPUTE = Fact(
    "offer_affects_labour_dispute",
    OFFER,
    Kind.YES_NO,
    ChangedBy.OTHERS,
    "Does the offer affect the job of someone who is involved in a labour dispute?",
    says="the offer affects the job of someone who is involved in a labour dispute",
    denies="the offer affects no job of someone who is involved in a labour dispute",
)
IS_EMPLOYMENT = Fact(
    "offer_is_employment",
    OFFER,
    Kind.YES_NO,
    ChangedBy.OTHERS,
    "Would you be an employee of the employer?",
    "Self-employed and fee-for-service work is not employment.",
    says="you would be an employee of the employer",
    denies="you would not be an employee of the employer",
    act="work as an employee of the employer",
)
EQUITY_SHARE = Fact(
    "equity_share_percent",
    OFFER,
    Kind.NUMBER,
    ChangedBy.NOBODY,
    "What share of the employer's business do or did you and your family own, at the most?",
    "Direct or indirect, now or earlier. Family: partner, children under 22 and their children.",
    "%",
    most=100,
    says="you and your family own or owned {answer} of the employer's business at the most",
)
EQUITY_FROM_PAY = Fact(
    "equity_from_pay_package",
    OFFER,
    Kind.YES_NO,
    ChangedBy.NOBODY,
    "If you own a share: did all of it come as part of an employee's pay package?",
    says="all of your share came as part of an employee's pay package",
    denies="not all of your share came as part of an employee's pay package",
)
ACTS_FOR_EMPLOYER = Fact(
    "applicant_acts_for_employer",
    OFFER,
    Kind.YES_NO,
    ChangedBy.OTHERS,
    "Did you register the employer in the portal, or are you its signing officer or contact?",
    says="you registered the employer in the portal, or are its signing officer or contact",
    denies="you did not register the employer in the portal, and are neither its signing officer nor its contact",
)
HOUSEKEEPER = Fact(
    "offer_is_housekeeper",
    OFFER,
    Kind.YES_NO,
    ChangedBy.NOBODY,
    "If the offered job is of NOC 2016 code 4412: is it the job of a housekeeper?",
    "Home support workers and housekeepers share that code.",
    says="the offered job is that of a housekeeper",
    denies="the offered job is not that of a housekeeper",
)
