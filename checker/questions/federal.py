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
        Choice("none", "no"),
        Choice(
            "comes_along", "yes, who comes along and is neither a citizen nor a permanent resident"
        ),
        Choice("citizen_or_pr", "yes, who is a citizen or a permanent resident of Canada"),
        Choice("stays", "yes, who does not come along"),
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
)
TRADE_QUALIFICATION = Fact(
    "certificate_of_qualification",
    FEDERAL,
    Kind.YES_NO,
    ChangedBy.YOU,
    "Do you hold a certificate of qualification in a trade, from a Canadian province, territory or "
    "federal body?",
)
EXPRESS_ENTRY_NOMINATION = Fact(
    "express_entry_nomination",
    FEDERAL,
    Kind.YES_NO,
    ChangedBy.OTHERS,
    "Has a province or territory nominated you through an Express Entry stream?",
    "A notification of interest or an invitation is not yet a nomination.",
)
ARRANGED_EMPLOYMENT = Fact(
    "arranged_employment",
    FEDERAL,
    Kind.YES_NO,
    ChangedBy.OTHERS,
    "Do you have a job offer in Canada that counts as arranged employment?",
    "The CRS counted such offers until 24 March 2025; the 67 points still do.",
)
LMIA_OFFER = Fact(
    "offer_supported_by_lmia",
    FEDERAL,
    Kind.YES_NO,
    ChangedBy.OTHERS,
    "Is there a job offer for you that a labour market impact assessment (LMIA) supports?",
    "Only for days before 19 November 2016.",
)
CANADIAN_STUDY = Fact(
    "canadian_study_credential",
    FEDERAL,
    Kind.CHOICE,
    ChangedBy.YOU,
    "Which credential have you earned by studying in Canada, after secondary school?",
    choices=(
        Choice("none", "none"),
        Choice("one_or_two_year", "one of one or two years"),
        Choice(
            "three_year_plus",
            "one of three or more years, or a master's, professional or doctoral degree",
        ),
    ),
)
SIBLING = Fact(
    "sibling_in_canada",
    FEDERAL,
    Kind.YES_NO,
    ChangedBy.NOBODY,
    "Do you have a brother or sister in Canada, 18 or older, who is a citizen or permanent resident?",
    "A brother or sister of the partner who comes along counts too.",
)

PARTNER_EDUCATION = Fact(
    "partner_education",
    FEDERAL,
    Kind.CHOICE,
    ChangedBy.YOU,
    "Partner: which education counts in the Express Entry profile?",
    "As for yourself.",
    choices=_EDUCATION,
)
_TESTS = (*ENGLISH_TESTS, *FRENCH_TESTS)
PARTNER_TEST = Fact(
    "partner_language_test",
    FEDERAL,
    Kind.CHOICE,
    ChangedBy.YOU,
    "Partner: which English or French test was taken?",
    f"With both: the better one. Academic versions are not accepted. {TWO_SCALES}",
    choices=choices_of(_TESTS, "no test"),
)
PARTNER_SCORES = scores_of(
    "partner",
    PARTNER_TEST,
    _TESTS,
    "Partner, {}: the score, as the test prints it",
    ON_THE_SCALE,
)
PARTNER_TEST_DATE = Fact(
    "partner_test_date",
    FEDERAL,
    Kind.DATE,
    ChangedBy.YOU,
    "Partner: on which day was the test taken?",
    "A test of the last two years counts.",
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
)
CONTINUOUS_YEAR = Fact(
    "skilled_continuous_year_last_10_years",
    FEDERAL,
    Kind.YES_NO,
    ChangedBy.TIME,
    "Does that work hold one year without a break?",
)
WORKED_A_YEAR_IN_CANADA = Fact(
    "worked_a_year_in_canada",
    FEDERAL,
    Kind.YES_NO,
    ChangedBy.TIME,
    "Have you worked in Canada for a year or more?",
    "Count full-time skilled work only, which is the safe reading.",
)
STUDIED_TWO_YEARS_IN_CANADA = Fact(
    "studied_two_years_in_canada",
    FEDERAL,
    Kind.YES_NO,
    ChangedBy.YOU,
    "Have you studied in Canada for two years or more?",
    "Count full-time studies that you finished only, which is the safe reading.",
)
PARTNER_WORKED_IN_CANADA = Fact(
    "partner_worked_a_year_in_canada",
    FEDERAL,
    Kind.YES_NO,
    ChangedBy.TIME,
    "Partner: a year or more of work in Canada?",
    "Count full-time work only, which is the safe reading.",
)
PARTNER_STUDIED_IN_CANADA = Fact(
    "partner_studied_two_years_in_canada",
    FEDERAL,
    Kind.YES_NO,
    ChangedBy.YOU,
    "Partner: two years or more of studies in Canada?",
    "As for yourself.",
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
)
