"""By whom an answer can come to be another one: the person, time, others, or nobody."""

from enum import StrEnum

from checker import questions as q
from checker.base.facts import Answer, Fact, Kind
from checker.questions import federal, registration


class By(StrEnum):
    """Say who can make an answer another one, from the nearest to the farthest."""

    YOU = "you"
    TIME = "time"
    OTHERS = "others"
    NOBODY = "nobody"


SAID = {
    By.YOU: "something you can do",
    By.TIME: "something that only time brings",
    By.OTHERS: "something that only others can do",
    By.NOBODY: "something that cannot be changed",
}

# Not a question: the day that is asked about, where a date has to come first.
DAY = Fact("on", "", Kind.DATE, "The day on which the application is received.")

_FACTS = {
    By.YOU: (
        q.ENGLISH_TEST,
        *q.ENGLISH.values(),
        q.ENGLISH_DATE,
        q.FRENCH_TEST,
        *q.FRENCH.values(),
        q.FRENCH_DATE,
        # Another job, in another place; or another permit.
        q.HAS_OFFER,
        q.OFFER_REGION,
        q.WORK_DIVISION,
        q.TWO_PLACES,
        q.LIVES_IN,
        q.STATUS,
        q.STATUS_VALID,
        q.MAY_WORK_IN_ONTARIO,
        # More studies, and their papers.
        q.EDUCATION_LEVEL,
        q.HAS_ECA,
        q.ECA_DATE,
        q.ONTARIO_CREDENTIAL,
        q.CREDENTIAL,
        q.CREDENTIAL_COMPLETED,
        q.HIGHEST_CREDENTIAL,
        q.CANADIAN_CREDENTIALS,
        q.ENROLLED,
        q.WORKS_IN_ONTARIO,
        q.RETURN_OBLIGATION,
        federal.FEDERAL_EDUCATION,
        federal.CANADIAN_STUDY,
        federal.STUDIED_TWO_YEARS_IN_CANADA,
        # Registering, and licences.
        q.LICENCE_HELD,
        q.CNO_CLASS,
        q.CECE_MEMBER,
        q.CPSO_STANDING,
        q.CPSO_CLASS,
        q.CPSO_PATIENT_CARE,
        q.OHIP,
        q.EE_PROFILE,
        q.EE_INTEREST,
        q.EE_PROGRAM,
        q.EXPERIENCE_IN_PROFILE,
        federal.TRADE_QUALIFICATION,
        # Made of answers that a person can change.
        q.CRS,
        q.FSW_POINTS,
        q.FUNDS,
        # The partner who comes along: the two of you can.
        federal.PARTNER_EDUCATION,
        federal.PARTNER_TEST,
        *federal.PARTNER_SCORES.values(),
        federal.PARTNER_TEST_DATE,
        federal.PARTNER_STUDIED_IN_CANADA,
        # The plan of a business.
        q.BUSINESS_PLACE,
        q.BUSINESS_ICT,
        q.NET_WORTH,
        q.INVESTMENT,
        q.OWNS_A_THIRD,
        q.JOBS,
        q.PARTNERS,
        q.RESIDES,
    ),
    By.TIME: (
        DAY,
        q.MONTHS_IN_JOB,
        q.MONTHS_IN_JOB_2_YEARS,
        q.MONTHS_IN_NOC,
        q.HOURS_IN_NOC,
        q.MONTHS_IN_NOC_ONTARIO,
        q.HOURS_IN_NOC_ONTARIO,
        q.MONTHS_CONTINUOUS,
        q.MONTHS_IN_PRIMARY_NOC,
        q.HOURS_IN_CANADA,
        q.HOURS_IN_TRADE,
        q.MONTHS_IN_ONTARIO,
        q.CEC_ELIGIBLE,
        q.BUSINESS_MONTHS,
        q.EARNINGS,
        q.MONTHS_IN_POSITION,
        q.ONTARIO_MONTHS,
        q.CANADIAN_MONTHS,
        federal.CANADIAN_SKILLED_MONTHS,
        federal.FOREIGN_SKILLED_MONTHS,
        federal.SKILLED_MONTHS,
        federal.CONTINUOUS_YEAR,
        federal.WORKED_A_YEAR_IN_CANADA,
        federal.PARTNER_CANADIAN_MONTHS,
        federal.PARTNER_WORKED_IN_CANADA,
    ),
    By.OTHERS: (
        # What the employer offers.
        q.FULL_TIME,
        q.PERMANENT,
        q.OFFER_WAGE,
        q.CURRENT_WAGE,
        q.ONTARIO_PAY,
        q.UNIONIZED,
        q.HOURS_A_YEAR,
        q.HOURS_A_WEEK,
        q.IN_POSITION,
        q.WORK_IN_ONTARIO,
        q.IS_EMPLOYMENT,
        q.LABOUR_DISPUTE,
        q.ACTS_FOR_EMPLOYER,
        # What the employer is and does.
        q.PORTAL,
        q.YEARS_ACTIVE,
        q.PREMISES,
        q.REVENUE,
        q.REVENUE_BEFORE,
        q.STAFF,
        q.OUTSTANDING_ORDERS,
        q.POSITIVE_LMIA,
        q.CVOR,
        q.SAFETY_RATING,
        federal.ARRANGED_EMPLOYMENT,
        federal.LMIA_OFFER,
        # What the province sends.
        federal.EXPRESS_ENTRY_NOMINATION,
        q.HAS_INVITATION,
        q.INVITATION_DATE,
        q.NOTIFICATION,
        q.NOTIFIED_ON,
    ),
    By.NOBODY: (
        q.CITIZEN_OR_PR,
        q.REFUGEE_CLAIM,
        q.FAMILY_SIZE,
        federal.DATE_OF_BIRTH,
        federal.PARTNER,
        federal.SIBLING,
        federal.RELATIVE_IN_CANADA,
        # An occupation is what it is, and no list bends to it.
        q.OFFER_NOC,
        q.OFFER_NOC_2016,
        q.HOUSEKEEPER,
        q.EXPERIENCE_NOC,
        q.EXPERIENCE_NOC_2016,
        q.PRIMARY_NOC,
        q.PRIMARY_NOC_2016,
        q.LICENCE_NEEDED,
        q.TRADE_COMPULSORY,
        q.PHYSICIAN,
        q.PHYSICIAN_NOC,
        q.IS_OPS,
        # What was: shares once owned, a search that was made, a round that was held.
        q.EQUITY_SHARE,
        q.EQUITY_FROM_PAY,
        q.RECRUITED_BY_REPRESENTATIVE,
        q.EMPLOYER_FILED,
        q.EARLIER_YEARS,
        q.GRADUATE_ROUND,
        q.TARGETED_ROUND,
        q.FITS_ROUND,
        q.ROUND_CRS_LEAST,
        q.ROUND_CRS_MOST,
        registration.REGISTERED_ON,
        registration.PROFILE_MADE_ON,
        # The work that is counted was done as it was done.
        q.EXPERIENCE_PAID,
        q.EXPERIENCE_IN_CANADA,
        q.EXPERIENCE_IN_ONTARIO,
        q.EXPERIENCE_LAWFUL,
        q.SELF_EMPLOYED,
        q.WORKED_AS_STUDENT,
        q.WEEKLY_HOURS,
        q.WEEKLY_HOURS_TOGETHER,
        q.TRADE_CERTIFICATE,
        q.CANADIAN_WORK_LEVEL,
        # And so were the studies.
        q.EDUCATION_IN_CANADA,
        q.ONTARIO_CREDENTIAL_DATE,
        q.CREDENTIAL_DATE,
        q.INSTITUTION_LISTED,
        q.PUBLICLY_FUNDED,
        q.INSTITUTION_IN_ONTARIO,
        q.SHARE_IN_CANADA,
        q.UNIVERSITY,
        q.ACADEMIC_YEARS,
        q.STUDIED_FULL_TIME,
        q.ADMISSION_REQUIRED_DEGREE,
        q.ENROLLED_FOR_LICENCE,
        q.PHD_YEARS_IN_ONTARIO,
        q.FIELD_OF_STUDY,
        q.STUDY_REGION,
    ),
}
BY = {fact.name: by for by, facts in _FACTS.items() for fact in facts}

# A bursary that binds cannot be undone; maintained status cannot be asked for afterwards.
_NEVER = {(q.RETURN_OBLIGATION.name, "none"), (q.STATUS.name, "maintained")}


def can_bring(fact: Fact, answer: Answer) -> By:
    """Return who can make `answer` the answer to a fact; what nobody has placed, nobody can."""
    if (fact.name, answer) in _NEVER:
        return By.NOBODY
    return BY.get(fact.name, By.NOBODY)
