"""Rules and tests that the three Express Entry streams share."""

from datetime import date

from checker import questions as q
from checker.base.citation import copy
from checker.base.period import days
from checker.reference.noc import NocGroups
from checker.rules.common_rule import CommonRule
from checker.rules.comparisons import Same
from checker.rules.deadlines import Clock, FiledWithin
from checker.rules.expressions import (
    AllOf,
    AnyOf,
    Discretionary,
    Expression,
    FromDate,
    IfSaid,
    Informational,
    Is,
    OneOf,
    When,
)
from checker.rules.language_levels import (
    ENGLISH_ACCEPTED,
    FRENCH_ACCEPTED,
    ONE_ACCEPTED_TEST,
    fresh_in_one_language,
)
from checker.rules.lookups import NocIn, Skilled2016, TeerIn
from checker.rules.settlement_funds import FundsCover
from checker.sources import ontario_ca

SINCE_THE_START = days("2015-06-30", "2026-06-24", earlier=True)
FSW, CEC = "Federal Skilled Worker", "Canadian Experience Class"
NOC_2021_FROM = date(2022, 11, 16)
PHYSICIANS_FROM = date(2025, 1, 27)
NURSES_FROM = date(2024, 7, 1)
EDUCATORS_FROM = date(2025, 7, 1)
NURSES = NocGroups("listed nursing occupations", ("31300", "31301", "31302", "32101"))
EDUCATORS = NocGroups("early childhood educators", ("42202",))
PHYSICIANS = NocGroups("physicians", ("31100", "31101", "31102"))
SKILLED_EXPERIENCE = FromDate(
    NOC_2021_FROM, Skilled2016(q.EXPERIENCE_NOC_2016), TeerIn(q.EXPERIENCE_NOC, (0, 1, 2, 3))
)
IN_PRIMARY_OCCUPATION = FromDate(
    NOC_2021_FROM,
    Same(q.EXPERIENCE_NOC_2016, q.PRIMARY_NOC_2016),
    Same(q.EXPERIENCE_NOC, q.PRIMARY_NOC),
)
IN_PROFILE_OCCUPATION = Is(q.EXPERIENCE_IN_PROFILE)
NOT_SELF_EMPLOYED = Is(q.SELF_EMPLOYED, False)

# Self-employment and work as a full-time student, which the Canadian Experience Class leaves out.
NOTHING_THAT_DOES_NOT_COUNT = AllOf(
    (
        FromDate(
            PHYSICIANS_FROM,
            NOT_SELF_EMPLOYED,
            AnyOf((NOT_SELF_EMPLOYED, NocIn(q.EXPERIENCE_NOC, PHYSICIANS))),
        ),
        Is(q.WORKED_AS_STUDENT, False),
    )
)
NURSE_WAIVED = AllOf(
    (NocIn(q.PRIMARY_NOC, NURSES), OneOf(q.CNO_CLASS, ("general", "extended", "temporary")))
)
EDUCATOR_WAIVED = AllOf((NocIn(q.PRIMARY_NOC, EDUCATORS), Is(q.CECE_MEMBER)))
NOTIFIED = OneOf(
    q.NOTIFICATION, ("human_capital_priorities", "french_speaking_skilled_worker", "skilled_trades")
)

# Notifications up to 1 November 2017 had another clock.
IN_TIME = FiledWithin(q.NOTIFIED_ON, Clock(45, since=date(2017, 11, 2)))
BOTH_ACCEPTED_TESTS = AllOf((ENGLISH_ACCEPTED, FRENCH_ACCEPTED))


def under_fsw(test: Expression) -> When:
    """Apply a test to whoever is judged as a federal skilled worker."""
    return When(OneOf(q.EE_PROGRAM, ("fsw", "either")), test)


def under_cec(test: Expression) -> When:
    """Apply a test to whoever is judged under the Canadian Experience Class."""
    return When(OneOf(q.EE_PROGRAM, ("cec", "either")), test)


EXPRESS_ENTRY_PROFILE = CommonRule(
    title="Express Entry profile",
    says="A valid federal Express Entry profile is required.",
    test=Is(q.EE_PROFILE),
)

INTEREST_IN_ONTARIO = CommonRule(
    title="Interest in Ontario",
    says="The profile must show interest in Ontario or in all provinces and territories.",
    test=OneOf(q.EE_INTEREST, ("ontario", "all")),
    note="The official pages that were read do not say this.",
)

NOTIFICATION_OF_INTEREST = CommonRule(
    title="Notification of interest",
    says="Only a person who got a notification of interest from Ontario can apply.",
    test=AllOf((NOTIFIED, IfSaid(q.NOTIFIED_ON, IN_TIME))),
)

WITHIN_45_DAYS = CommonRule(
    title="45 days",
    says="Apply within 45 calendar days of the day on which the notification was issued.",
    test=When(NOTIFIED, IN_TIME),
)

FEDERAL_PROGRAMME_CHOICE = CommonRule(
    title="Federal programme choice",
    says=(
        "The person chooses to be assessed under the Federal Skilled Worker or the Canadian "
        "Experience Class criteria."
    ),
    test=OneOf(q.EE_PROGRAM, ("fsw", "cec", "either")),
    in_force=SINCE_THE_START,
)

CEC_OCCUPATION = CommonRule(
    says="The work is in one or more occupations named in the profile.", test=IN_PROFILE_OCCUPATION
)

EDUCATION_WAIVED_NURSES = CommonRule(
    title="Education waived: nurses",
    says=(
        "No proof of education is needed if the primary NOC of the profile is 31300, 31301, 31302 "
        "or 32101 and the person is registered with the College of Nurses of Ontario in the "
        "General, Extended or Temporary class."
    ),
    test=NURSE_WAIVED,
    in_force=days("2024-07-01", "2026-06-24"),
)

EDUCATION_WAIVED_EARLY_CHILDHOOD_EDUCATORS = CommonRule(
    title="Education waived: early childhood educators",
    says=(
        "No minimum of education if the primary NOC of the profile is 42202 and the person is a "
        "member of the College of Early Childhood Educators."
    ),
    test=EDUCATOR_WAIVED,
    in_force=days("2025-07-01", "2026-06-24"),
)

LANGUAGE_TEST_AGE = CommonRule(
    title="Language test age",
    says="The test was taken within the 2 years before the application.",
    test=fresh_in_one_language(7, express_entry=True),
)

SETTLEMENT_FUNDS = CommonRule(
    title="Settlement funds",
    says=(
        "The minimum amount for the size of the family must be covered: by bank balances and other "
        "freely usable investments, by earnings from present work in Ontario, by an Ontario job "
        "offer, or by any mix of these."
    ),
    test=FundsCover(q.FUNDS, q.ONTARIO_PAY, q.FAMILY_SIZE),
)

NO_JOB_OFFER = CommonRule(
    title="No job offer",
    says="No job offer is needed; if there is one, it goes into the file and can serve as funds.",
    test=Informational(),
    in_force=SINCE_THE_START,
)

PROFILE_KEPT_VALID = CommonRule(
    title="Profile kept valid",
    says=(
        "The Express Entry profile must stay valid from the application until the nomination. If "
        "it runs out, the program must be told at once with the papers of the new profile, else "
        "the file is returned as incomplete. If a federal invitation arrives meanwhile, the person "
        "must decline it or withdraw from Ontario."
    ),
    test=Informational(),
)

STREAM_NAMED_IN_THE_NOTIFICATION = CommonRule(
    title="Stream named in the notification",
    says=(
        "The application may be made only under the stream that the notification was issued for, "
        "and the person must meet both that stream and the conditions of that round."
    ),
    test=AllOf((OneOf(q.NOTIFICATION, ("human_capital_priorities",)), Is(q.FITS_ROUND))),
)

LISTED_WORK_IS_PRIMARY = CommonRule(
    title="Listed work in the primary occupation",
    says=(
        "After a targeted round the experience in a listed occupation must be in the primary NOC "
        "of the profile."
    ),
    test=When(Is(q.TARGETED_ROUND), Same(q.EXPERIENCE_NOC, q.PRIMARY_NOC)),
    citation=copy(ontario_ca.UPDATES_2024),
    note="A condition of the rounds. {rounds}",
)

ACCEPTED_TESTS = CommonRule(
    title="Accepted tests",
    says=(
        "English: IELTS General Training, CELPIP General, PTE Core. French: TEF Canada, TCF "
        "Canada. No academic versions."
    ),
    test=ONE_ACCEPTED_TEST,
)

PROOF_OF_WORK = CommonRule(
    title="Proof of work",
    says=(
        "Each period of work that the person relies on needs a dated reference letter on "
        "letterhead (duties, dates, hours, pay) and proof of pay; Canadian work also T4 slips and "
        "notices of assessment."
    ),
    test=Discretionary(),
)
