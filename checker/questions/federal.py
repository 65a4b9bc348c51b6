"""What the federal grids ask for: the Comprehensive Ranking System (CRS) and the 67 points."""

from checker.base.facts import ChangedBy, Choice, Fact, Kind
from checker.questions.language_scores import ON_THE_SCALE, TWO_SCALES, choices_of, scores_of
from checker.reference.language_tests import ENGLISH_TESTS, FRENCH_TESTS

FEDERAL = "Federal points"

DATE_OF_BIRTH = Fact(
    "date_of_birth",
    FEDERAL,
    Kind.DATE,
    ChangedBy.NOBODY,
    "On which day were you born?",
    "Points for age change on your birthday.",
    most=120,
    low=15,
    high=100,
    says="you were born on {answer}",
)
PARTNER = Fact(
    "partner_in_express_entry",
    FEDERAL,
    Kind.CHOICE,
    ChangedBy.NOBODY,
    "Do you have a spouse or common-law partner?",
    "Only a partner who comes along, and is neither a citizen nor a permanent resident of Canada, is "
    "scored with you.",
    choices=(
        Choice("none", "no", says="you have no spouse or common-law partner"),
        Choice(
            "comes_along",
            "yes, who comes along and is neither a citizen nor a permanent resident",
            says="your partner comes along, and is neither a citizen nor a permanent resident of Canada",
        ),
        Choice(
            "citizen_or_pr",
            "yes, who is a citizen or a permanent resident of Canada",
            says="your partner is a citizen or a permanent resident of Canada",
        ),
        Choice("stays", "yes, who does not come along", says="your partner does not come along"),
    ),
)

_EDUCATION = (
    Choice("less_than_secondary", "less than secondary school, or nothing assessed"),
    Choice("secondary", "secondary school diploma"),
    Choice("one_year", "certificate, diploma or degree of a one-year programme"),
    Choice("two_year", "certificate, diploma or degree of a two-year programme"),
    Choice("bachelors_or_three_year", "bachelor's degree, or programme of three or more years"),
    Choice(
        "two_or_more_one_three_year",
        "two or more certificates, diplomas or degrees, one of three or more years",
    ),
    Choice("masters_or_professional", "master's degree, or degree for a licensed profession"),
    Choice("doctoral", "PhD"),
)
FEDERAL_EDUCATION = Fact(
    "federal_education",
    FEDERAL,
    Kind.CHOICE,
    ChangedBy.YOU,
    "Which education counts in your Express Entry profile?",
    "The highest that fits. What you finished outside Canada counts only with a valid assessment "
    "(ECA): take what it equals, and leave out what is not assessed.",
    choices=_EDUCATION,
    says="the education that counts in your Express Entry profile: {answer}",
)
CANADIAN_SKILLED_MONTHS = Fact(
    "skilled_months_in_canada_last_10_years",
    FEDERAL,
    Kind.WHOLE,
    ChangedBy.TIME,
    "How many months of skilled work have you done in Canada in the last 10 years?",
    "Skilled is TEER 0 to 3 (before 16 November 2022: skill type 0, level A or B). Whole months of "
    "full-time work, or its equal in part-time. 12 months make a year.",
    "months",
    most=120,
    says="{answer} of skilled work in Canada in the last 10 years",
)
FOREIGN_SKILLED_MONTHS = Fact(
    "skilled_months_abroad_last_10_years",
    FEDERAL,
    Kind.WHOLE,
    ChangedBy.TIME,
    "How many months of skilled work have you done outside Canada, in one occupation, in the last "
    "10 years?",
    "Counted like the work in Canada, but in one occupation only: the one with the most months. "
    "What is older than 10 years does not count.",
    "months",
    most=120,
    says="{answer} of skilled work outside Canada, in one occupation, in the last 10 years",
)
TRADE_QUALIFICATION = Fact(
    "certificate_of_qualification",
    FEDERAL,
    Kind.YES_NO,
    ChangedBy.YOU,
    "Do you hold a certificate of qualification in a trade, from a Canadian province, territory or "
    "federal body?",
    says="you hold a certificate of qualification in a trade, from a Canadian province, territory or federal body",
    denies="you hold no certificate of qualification in a trade, from a Canadian province, territory or federal body",
    act="a certificate of qualification in a trade, from a Canadian province, territory or federal body",
)
EXPRESS_ENTRY_NOMINATION = Fact(
    "express_entry_nomination",
    FEDERAL,
    Kind.YES_NO,
    ChangedBy.OTHERS,
    "Has a province or territory nominated you through an Express Entry stream?",
    "A notification of interest or an invitation is not yet a nomination.",
    says="a province or territory has nominated you through an Express Entry stream",
    denies="no province or territory has nominated you through an Express Entry stream",
    act="a nomination by a province or territory through an Express Entry stream",
)
ARRANGED_EMPLOYMENT = Fact(
    "arranged_employment",
    FEDERAL,
    Kind.YES_NO,
    ChangedBy.OTHERS,
    "Do you have a job offer in Canada that counts as arranged employment?",
    "The CRS counted such offers until 24 March 2025; the 67 points still do.",
    says="you have a job offer in Canada that counts as arranged employment",
    denies="you have no job offer in Canada that counts as arranged employment",
    act="a job offer in Canada that counts as arranged employment",
)
LMIA_OFFER = Fact(
    "offer_supported_by_lmia",
    FEDERAL,
    Kind.YES_NO,
    ChangedBy.OTHERS,
    "Is there a job offer for you that a labour market impact assessment (LMIA) supports?",
    "Only for days before 19 November 2016.",
    says="a labour market impact assessment (LMIA) supports a job offer for you",
    denies="no labour market impact assessment (LMIA) supports a job offer for you",
    act="a job offer that a labour market impact assessment (LMIA) supports",
)
CANADIAN_STUDY = Fact(
    "canadian_study_credential",
    FEDERAL,
    Kind.CHOICE,
    ChangedBy.YOU,
    "Which credential have you earned by studying in Canada, after secondary school?",
    choices=(
        Choice(
            "none",
            "none",
            says="you earned no credential by studying in Canada after secondary school",
        ),
        Choice("one_or_two_year", "one of one or two years"),
        Choice(
            "three_year_plus",
            "one of three or more years, or a master's, professional or doctoral degree",
        ),
    ),
    says="the credential that you earned by studying in Canada, after secondary school, is {answer}",
)
SIBLING = Fact(
    "sibling_in_canada",
    FEDERAL,
    Kind.YES_NO,
    ChangedBy.NOBODY,
    "Do you have a brother or sister in Canada, 18 or older, who is a citizen or permanent resident?",
    "A brother or sister of the partner who comes along counts too.",
    says="you have a brother or sister in Canada, 18 or older, who is a citizen or permanent resident",
    denies="you have no brother or sister in Canada, 18 or older, who is a citizen or permanent resident",
)

PARTNER_EDUCATION = Fact(
    "partner_education",
    FEDERAL,
    Kind.CHOICE,
    ChangedBy.YOU,
    "Partner: which education counts in the Express Entry profile?",
    "As for yourself.",
    choices=_EDUCATION,
    says="the education of your partner that counts in the Express Entry profile: {answer}",
)
_TESTS = (*ENGLISH_TESTS, *FRENCH_TESTS)
PARTNER_TEST = Fact(
    "partner_language_test",
    FEDERAL,
    Kind.CHOICE,
    ChangedBy.YOU,
    "Partner: which English or French test was taken?",
    f"With both: the better one. Academic versions are not accepted. {TWO_SCALES}",
    choices=choices_of(_TESTS, "no test", "your partner has taken no language test"),
    says="the language test of your partner is {answer}",
)
PARTNER_SCORES = scores_of(
    "partner",
    PARTNER_TEST,
    _TESTS,
    "Partner, {ability}: the score, as the test prints it",
    "your partner, {ability}: {answer}",
    ON_THE_SCALE,
)
PARTNER_TEST_DATE = Fact(
    "partner_test_date",
    FEDERAL,
    Kind.DATE,
    ChangedBy.YOU,
    "Partner: on which day was the test taken?",
    "A test of the last two years counts.",
    says="the language test of your partner of {answer}",
    act="a new language test of your partner, taken no later than {answer}",
)
PARTNER_CANADIAN_MONTHS = Fact(
    "partner_skilled_months_in_canada_last_10_years",
    FEDERAL,
    Kind.WHOLE,
    ChangedBy.TIME,
    "Partner: how many months of skilled work in Canada in the last 10 years?",
    "Counted as for yourself.",
    "months",
    most=120,
    says="{answer} of skilled work of your partner in Canada in the last 10 years",
)

SKILLED_MONTHS = Fact(
    "skilled_months_anywhere_last_10_years",
    FEDERAL,
    Kind.WHOLE,
    ChangedBy.TIME,
    "How many months of skilled work have you done in all, anywhere, in the last 10 years?",
    "For the 67 points. Skilled is TEER 0 to 3; whole months of full-time work, or its equal in "
    "part-time.",
    "months",
    most=120,
    says="{answer} of skilled work in all, anywhere, in the last 10 years",
)
CONTINUOUS_YEAR = Fact(
    "skilled_continuous_year_last_10_years",
    FEDERAL,
    Kind.YES_NO,
    ChangedBy.TIME,
    "Does that work hold one year without a break?",
    says="your skilled work holds one year without a break",
    denies="your skilled work does not hold one year without a break",
    act="a year of skilled work without a break",
)
WORKED_A_YEAR_IN_CANADA = Fact(
    "worked_a_year_in_canada",
    FEDERAL,
    Kind.YES_NO,
    ChangedBy.TIME,
    "Have you worked in Canada for a year or more?",
    "Count full-time skilled work only, which is the safe reading.",
    says="you have worked in Canada for a year or more",
    denies="you have not worked in Canada for a year",
    act="a year of work in Canada",
)
STUDIED_TWO_YEARS_IN_CANADA = Fact(
    "studied_two_years_in_canada",
    FEDERAL,
    Kind.YES_NO,
    ChangedBy.YOU,
    "Have you studied in Canada for two years or more?",
    "Count full-time studies that you finished only, which is the safe reading.",
    says="you have studied in Canada for two years or more",
    denies="you have not studied in Canada for two years",
    act="two years of studies in Canada",
)
PARTNER_WORKED_IN_CANADA = Fact(
    "partner_worked_a_year_in_canada",
    FEDERAL,
    Kind.YES_NO,
    ChangedBy.TIME,
    "Partner: a year or more of work in Canada?",
    "Count full-time work only, which is the safe reading.",
    says="your partner has worked in Canada for a year or more",
    denies="your partner has not worked in Canada for a year",
    act="a year of work of your partner in Canada",
)
PARTNER_STUDIED_IN_CANADA = Fact(
    "partner_studied_two_years_in_canada",
    FEDERAL,
    Kind.YES_NO,
    ChangedBy.YOU,
    "Partner: two years or more of studies in Canada?",
    "As for yourself.",
    says="your partner has studied in Canada for two years or more",
    denies="your partner has not studied in Canada for two years",
    act="two years of studies of your partner in Canada",
)
RELATIVE_IN_CANADA = Fact(
    "relative_in_canada",
    FEDERAL,
    Kind.YES_NO,
    ChangedBy.NOBODY,
    "Do you, or does the partner who comes along, have a relative in Canada who counts for the 67 "
    "points?",
    "Which relatives count, our sources do not say; the federal page on the six selection factors "
    "does.",
    says="you, or the partner who comes along, have a relative in Canada who counts for the 67 points",
    denies="neither you nor the partner who comes along has a relative in Canada who counts for the 67 points",
)
