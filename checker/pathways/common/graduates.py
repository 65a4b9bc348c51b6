"""Rules that the two graduate streams share."""

from checker import questions as q
from checker.base.citation import copy, doubtful, official
from checker.base.period import CHANGE, days
from checker.pathways.common import former
from checker.rules.common_rule import CommonRule
from checker.rules.deadlines import Clock, FiledWithin
from checker.rules.expressions import (
    AllOf,
    AnyOf,
    AtLeast,
    Discretionary,
    Expression,
    IfSaid,
    Informational,
    Is,
    OneOf,
    When,
)
from checker.rules.granted import GrantedWithinYears
from checker.rules.settlement_funds import FundsCover
from checker.sources import ontario_ca, regulations

SINCE_2018 = days("2018-01-01", "2026-06-24")
SINCE_2018_OR_BEFORE = days("2018-01-01", "2026-06-24", earlier=True)

# Expressions of interest opened for the two streams on 9 August 2021.
SINCE_THE_POOL = days("2021-08-09", "2026-06-24")
IN_TIME = FiledWithin(q.INVITATION_DATE, Clock(14))


def finished_at(credential: str, listed: Expression) -> Expression:
    """Ask for a finished degree of a university that is `listed`."""
    return AllOf((OneOf(q.CREDENTIAL, (credential,)), listed, Is(q.CREDENTIAL_COMPLETED)))


def another_for_an_officer(listed: Expression, another: Expression) -> Expression:
    """Leave `another` to an officer, on days whose list is not known."""
    return AnyOf((listed, AllOf((another, Discretionary()))))


FOREIGN_NATIONAL_ONLY = former.FOREIGN_NATIONAL_ONLY.but(
    in_force=SINCE_2018_OR_BEFORE,
    citation=official(ontario_ca.CHECKLISTS.part(0), regulations.O_REG_204_26),
    note=(
        "The checklist page says that the program is for foreign nationals. The regulation of 2026 "
        "says the same, and so did O. Reg. 421/17 s. 1 (2) for the years before."
    ),
)

TWO_YEAR_WINDOW = CommonRule(
    title="Two-year window",
    says=(
        "The application must be sent within 2 years of completing the degree. The date on the "
        "degree may be at most 2 years before the application day; the anniversary itself still "
        "counts. If the degree is not granted yet, the date in the official letter on which it "
        "will be granted is taken."
    ),
    test=GrantedWithinYears(q.CREDENTIAL_DATE, 2),
    in_force=SINCE_2018,
    note=(
        "Counted to the application, not to the expression of interest or the invitation. "
        "{example} For a degree dated 29 February the text does not say which day is the "
        "anniversary; the safe reading is 28 February."
    ),
)

RETURN_OBLIGATION = CommonRule(
    title="Return obligation",
    says=(
        "A person whose bursary, grant or scholarship obliges them to go home after the degree "
        "must first have met that duty, and then show the intention to live in Ontario."
    ),
    test=OneOf(q.RETURN_OBLIGATION, ("none", "fulfilled")),
)

RESIDENCE_IN_ONTARIO = CommonRule(
    title="Residence in Ontario",
    says=(
        "The person must have lawfully lived in Ontario for at least 12 months in all within the 2 "
        "years before the application; gaps are allowed."
    ),
    test=AtLeast(q.MONTHS_IN_ONTARIO, 12),
)

SETTLEMENT_FUNDS = CommonRule(
    title="Settlement funds",
    says=(
        "The person must cover the minimum amount for the size of the family, by bank balances and "
        "other investments that can be freely used, by a year's earnings from present work in "
        "Ontario, by an Ontario job offer, or by any mix of these."
    ),
    test=FundsCover(q.FUNDS, q.ONTARIO_PAY, q.FAMILY_SIZE),
)

CLAIMS_MUST_HOLD = CommonRule(
    title="Claims must hold",
    says=(
        "The person must show the qualifications that they claimed and attested in the expression "
        "of interest."
    ),
    test=Discretionary(),
    in_force=SINCE_THE_POOL,
)

NO_JOB_OFFER = CommonRule(
    title="No job offer",
    says="No job offer is needed.",
    test=Informational(),
    in_force=days("2015-12-31", "2026-06-24", earlier=True),
)

INVITATION_NEEDED = CommonRule(
    title="Invitation needed",
    says=(
        "The person must have been invited, and must apply within the deadline given (14 calendar "
        "days, see {clock})."
    ),
    test=AllOf((Is(q.HAS_INVITATION), IfSaid(q.INVITATION_DATE, IN_TIME))),
    in_force=SINCE_THE_POOL,
)

WHAT_THE_ROUND_ASKS = CommonRule(
    title="What the round asks",
    says=(
        "A round may add its own conditions. Both rounds of 2026 were limited to people in Canada "
        "with a valid work or study permit; that of 18 March 2026 also to people with Canadian "
        "work experience in the occupations that it listed."
    ),
    test=AllOf(
        (
            OneOf(q.LIVES_IN, q.IN_CANADA),
            OneOf(q.STATUS, ("work_permit", "study_permit")),
            OneOf(q.GRADUATE_ROUND, ("no", "with_experience")),
        )
    ),
    in_force=days("2026-03-18", "2026-06-24"),
    citation=copy(
        ontario_ca.POST_OF_2026_03_18, ontario_ca.POST_OF_2026_04_22, ontario_ca.INVITATIONS
    ),
    note=(
        "These are conditions of a round and not of the stream; the page of each draw has them. "
        "Whether maintained status was enough is not said; the safe reading is that it was not."
    ),
)

REFUGEE_CLAIM_PENDING = former.REFUGEE_CLAIM_PENDING.but(
    citation=doubtful(ontario_ca.OLD_STUDENTS, ontario_ca.OLD_MASTERS),
    note=(
        "The stream page and the checklist of 29 May 2026 name no test of refugee claims. The text "
        "read is the student page of about 2017. The {stream} page of 2026 says that all "
        "requirements are those it lists. For the years after 2017 this is a warning and never a "
        "refusal; the legal-status rule decides."
    ),
)

REFUGEE_CLAIM_ENDED = former.REFUGEE_CLAIM_ENDED.but(
    citation=doubtful(ontario_ca.OLD_STUDENTS, ontario_ca.OLD_MASTERS),
    note="This is a warning and never a refusal.",
)

REMOVAL_ORDER = former.REMOVAL_ORDER.but(citation=doubtful(ontario_ca.OLD_STUDENTS))

STREAM_NO_LONGER_EXISTS = former.STREAM_NO_LONGER_EXISTS.but(
    citation=official(
        ontario_ca.REDESIGN_PHASE_1,
        ontario_ca.POST_OF_2026_05_29,
        ontario_ca.POST_OF_2026_03_16,
        regulations.O_REG_204_26,
        regulations.O_REG_47_26,
    ),
    note=(
        "Files already received are judged by the rules in force when they were filed. Expressions "
        "of interest and job offers without an invitation were withdrawn over the weeks after 26 "
        "June 2026. On 30 May 2026 only O. Reg. 47/26 took effect: it emptied the category list of "
        "O. Reg. 421/17, and the program calls it preparation for the redesign. The program's own "
        "pages (dated 29 May 2026, seen on 19 June 2026) still offered the stream, and its notice "
        'puts the removal of the streams at 25 June 2026. The post says "in force June 25" at the '
        'top and "today" (June 26) at the end; the earlier day is the regulation\'s. No graduate '
        "round took place after 22 April 2026, so nobody new could apply after 6 May 2026."
    ),
)

REGISTRATION = CommonRule(
    title="Registration in the pool",
    says=(
        "One expression of interest at a time for this stream. It is free of charge and valid for "
        "at most 12 months; it can be changed until the invitation."
    ),
    test=Informational(),
    in_force=SINCE_THE_POOL,
    citation=copy(ontario_ca.EXPRESSION_OF_INTEREST_REGISTRATION, ontario_ca.UPDATES_2021_AUGUST),
)

WITHIN_14_DAYS = CommonRule(
    title="14 days",
    says=(
        "The person must apply and pay within 14 calendar days of the day on which the invitation "
        "was issued; otherwise the registration leaves the pool."
    ),
    test=When(Is(q.HAS_INVITATION), IN_TIME),
    in_force=SINCE_THE_POOL,
    citation=copy(
        ontario_ca.EXPRESSION_OF_INTEREST.part(2),
        ontario_ca.APPLYING.part(2),
        ontario_ca.E_FILING_PORTAL.part(1),
        ontario_ca.INVITATIONS,
        ontario_ca.POST_OF_2026_04_22,
    ),
)

COMPLETE_APPLICATION = former.COMPLETE_APPLICATION.but(in_force=SINCE_THE_POOL)

CONSENT_FORM = former.CONSENT_FORM.but(in_force=days("2024-02-26", "2026-06-24", basis=CHANGE))

TRANSLATIONS_AND_REPRESENTATIVE = former.TRANSLATIONS_AND_REPRESENTATIVE.but(
    in_force=days("2021-03-17", "2026-06-24", earlier=True),
    citation=copy(
        ontario_ca.TRANSLATION.part(0),
        ontario_ca.REPRESENTATIVES.part(2),
        ontario_ca.UPDATES_2021_MARCH,
    ),
)

FEE = former.FEE.but(
    in_force=days("2026-05-29", "2026-06-24", earlier=True),
    citation=copy(ontario_ca.APPLYING.part(2)),
)

INTERVIEW = former.INTERVIEW.but(citation=copy(ontario_ca.CHANGES_OF_JULY_2025))

RETURN_WITHOUT_DECISION = former.RETURN_WITHOUT_DECISION.but(
    citation=copy(ontario_ca.CHANGES_OF_JULY_2025, ontario_ca.CHANGES_OF_OCTOBER_2025)
)

FALSE_INFORMATION = CommonRule(
    title="False information",
    says=(
        "Anything inaccurate or misleading in the expression of interest or in the application can "
        "mean refusal, a penalty, a ban or prosecution."
    ),
    test=Discretionary(),
    in_force=SINCE_2018_OR_BEFORE,
    citation=copy(
        ontario_ca.EXPRESSION_OF_INTEREST_REGISTRATION,
        ontario_ca.APPLYING.part(2),
        ontario_ca.UPDATES_2024,
        ontario_ca.PUBLISHED_ORDERS,
    ),
    note=former.FALSE_INFORMATION_NOTE,
)

INTERNAL_REVIEW = former.INTERNAL_REVIEW.but(
    citation=copy(ontario_ca.UPDATES_2021_JANUARY, ontario_ca.EXPRESSION_OF_INTEREST.part(5))
)

AFTER_NOMINATION = CommonRule(
    title="After nomination",
    says=(
        "The person must file for permanent residence with the federal department within 6 months "
        "of the nomination."
    ),
    test=Informational(),
    in_force=days("2026-05-29", earlier=True),
    citation=copy(ontario_ca.EXPRESSION_OF_INTEREST.part(5)),
)
