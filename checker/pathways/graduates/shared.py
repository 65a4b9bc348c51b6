"""What the two graduate streams ask in the same words.

The record holds the same rule once for each stream, under an id of its own; each function here
makes one of such twins.
"""

from checker import questions as q
from checker.base.citation import Citation
from checker.base.citing import copy, doubtful, official
from checker.base.period import Period, days
from checker.pathways import former
from checker.pathways.sources import (
    DOCUMENT_CHECKLISTS_S0,
    INVITATIONS_APPLY,
    ONTARIOIMMIGRATION_OI_PNPSTUDENTS_HTML,
    ONTARIOIMMIGRATION_OI_PNPSTUDENTS_MASTERS_WH,
    REG_26047,
    REG_26204,
    UPDATES_2026_2026_06_26_ONTARIO_IMMIGRANT_NOMINEE_PROGRAM_RE,
    UPDATES_2026_APRIL22_0,
    UPDATES_2026_MARCH16_0,
    UPDATES_2026_MARCH18_2,
    UPDATES_2026_MAY29_0,
)
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
)
from checker.rules.rule import Requirement, Rule, Stage
from checker.rules.settlement_funds import FundsCover

SINCE_2018 = days("2018-01-01", "2026-06-24")
SINCE_2018_OR_BEFORE = days("2018-01-01", "2026-06-24", earlier=True)
# Expressions of interest opened for the two streams on 9 August 2021.
SINCE_THE_POOL = days("2021-08-09", "2026-06-24")


IN_TIME = FiledWithin(q.INVITATION_DATE, Clock(14))


def finished_at(credential: str, listed: Expression) -> Expression:
    """Ask for a finished degree of a university that is `listed`."""
    return AllOf(
        (
            OneOf(q.CREDENTIAL, (credential,)),
            listed,
            Is(q.CREDENTIAL_COMPLETED),
        )
    )


def another_for_an_officer(listed: Expression, another: Expression) -> Expression:
    """Leave `another` to an officer, on days whose list is not known."""
    return AnyOf((listed, AllOf((another, Discretionary()))))


def foreign_national(id_: str) -> Requirement:
    """Ask that the person is neither a citizen nor a permanent resident."""
    return Requirement(
        "Foreign national",
        (
            former.foreign_national_only(
                id_,
                SINCE_2018_OR_BEFORE,
                official(DOCUMENT_CHECKLISTS_S0, REG_26204),
                "The checklist page says that the program is for foreign nationals. The "
                "regulation of 2026 says the same, and so did O. Reg. 421/17 s. 1 (2) for the "
                "years before.",
            ),
        ),
    )


def two_year_window(id_: str, citation: Citation, example: str) -> Rule:
    """Ask that the degree is at most two years old."""
    return Rule(
        id_,
        "Two-year window",
        "The application must be sent within 2 years of completing the degree. The date on the "
        "degree may be at most 2 years before the application day; the anniversary itself still "
        "counts. If the degree is not granted yet, the date in the official letter on which it "
        "will be granted is taken.",
        former.GrantedWithinYears(q.CREDENTIAL_DATE, 2),
        SINCE_2018,
        citation,
        f"Counted to the application, not to the expression of interest or the invitation. "
        f"{example} For a degree dated 29 February the text does not say which day is the "
        "anniversary; the safe reading is 28 February.",
    )


def return_obligation(
    id_: str, in_force: Period, citation: Citation, note: str = ""
) -> Requirement:
    """Ask that a duty to go home after the degree is done."""
    return Requirement(
        "Duty to go home",
        (
            Rule(
                id_,
                "Return obligation",
                "A person whose bursary, grant or scholarship obliges them to go home after the "
                "degree must first have met that duty, and then show the intention to live in "
                "Ontario.",
                OneOf(q.RETURN_OBLIGATION, ("none", "fulfilled")),
                in_force,
                citation,
                note,
            ),
        ),
    )


def residence_in_ontario(id_: str, in_force: Period, citation: Citation, note: str) -> Rule:
    """Ask for a year of lawful residence in Ontario."""
    return Rule(
        id_,
        "Residence in Ontario",
        "The person must have lawfully lived in Ontario for at least 12 months in all within the "
        "2 years before the application; gaps are allowed.",
        AtLeast(q.MONTHS_IN_ONTARIO, 12),
        in_force,
        citation,
        note,
    )


def settlement_funds(id_: str, in_force: Period, citation: Citation, note: str) -> Requirement:
    """Ask for the settlement funds of the family."""
    return Requirement(
        "Settlement funds",
        (
            Rule(
                id_,
                "Settlement funds",
                "The person must cover the minimum amount for the size of the family, by bank "
                "balances and other investments that can be freely used, by a year's earnings "
                "from present work in Ontario, by an Ontario job offer, or by any mix of these.",
                FundsCover(q.FUNDS, q.ONTARIO_PAY, q.FAMILY_SIZE),
                in_force,
                citation,
                note,
            ),
        ),
    )


def claims_must_hold(id_: str, citation: Citation, note: str = "") -> Rule:
    """Leave the proof of what was claimed in the pool to an officer."""
    return Rule(
        id_,
        "Claims must hold",
        "The person must show the qualifications that they claimed and attested in the expression "
        "of interest.",
        Discretionary(),
        SINCE_THE_POOL,
        citation,
        note,
    )


def for_an_officer(*rules: Rule) -> Requirement:
    """Gather what an officer judges."""
    return Requirement("For an officer to judge", rules)


def no_job_offer(id_: str, page: str) -> Rule:
    """Show that no job offer is needed."""
    return Rule(
        id_,
        "No job offer",
        "No job offer is needed.",
        Informational(),
        days("2015-12-31", "2026-06-24", earlier=True),
        copy(page),
    )


def not_asked(*rules: Rule) -> Requirement:
    """Gather what the stream does not ask."""
    return Requirement("What is not asked", rules, stage=Stage.DEFINITION)


def family(rule: Rule) -> Requirement:
    """Explain the size of a family."""
    return Requirement("Size of the family", (rule,), stage=Stage.DEFINITION)


def invitation(id_: str, clock: str, citation: Citation, note: str) -> Requirement:
    """Ask for an invitation, on top of being eligible; `clock` is the rule with its deadline."""
    return Requirement(
        "Invitation",
        (
            Rule(
                id_,
                "Invitation needed",
                "The person must have been invited, and must apply within the deadline given (14 "
                f"calendar days, see {clock}).",
                AllOf((Is(q.HAS_INVITATION), IfSaid(q.INVITATION_DATE, IN_TIME))),
                SINCE_THE_POOL,
                citation,
                note,
            ),
        ),
        stage=Stage.APPLY,
    )


def time_to_apply(rule: Rule) -> Requirement:
    """Gather the deadline after an invitation."""
    return Requirement("Time to apply", (rule,), stage=Stage.APPLY)


def what_the_round_asks(id_: str) -> Requirement:
    """Ask what the rounds of 2026 asked, on top of being eligible."""
    return Requirement(
        "Conditions of the round",
        (
            Rule(
                id_,
                "What the round asks",
                "A round may add its own conditions. Both rounds of 2026 were limited to people "
                "in Canada with a valid work or study permit; that of 18 March 2026 also to "
                "people with Canadian work experience in the occupations that it listed.",
                AllOf(
                    (
                        OneOf(q.LIVES_IN, q.IN_CANADA),
                        OneOf(q.STATUS, ("work_permit", "study_permit")),
                        OneOf(q.GRADUATE_ROUND, ("no", "with_experience")),
                    )
                ),
                days("2026-03-18", "2026-06-24"),
                copy(UPDATES_2026_MARCH18_2, UPDATES_2026_APRIL22_0, INVITATIONS_APPLY),
                "These are conditions of a round and not of the stream; the page of each draw has "
                "them. Whether maintained status was enough is not said; the safe reading is that "
                "it was not.",
            ),
        ),
        stage=Stage.APPLY,
    )


def warnings(pending: str, ended: str, removal: str, stream: str) -> Requirement:
    """Warn of refugee claims and removal orders; nothing here refuses."""
    old_pages = doubtful(
        ONTARIOIMMIGRATION_OI_PNPSTUDENTS_HTML, ONTARIOIMMIGRATION_OI_PNPSTUDENTS_MASTERS_WH
    )
    return Requirement(
        "Refugee claims and removal orders",
        (
            former.refugee_claim_pending(
                pending,
                old_pages,
                "The stream page and the checklist of 29 May 2026 name no test of refugee claims. "
                f"The text read is the student page of about 2017. The {stream} page of 2026 says "
                "that all requirements are those it lists. For the years after 2017 this is a "
                "warning and never a refusal; the legal-status rule decides.",
            ),
            former.refugee_claim_ended(ended, old_pages, "This is a warning and never a refusal."),
            former.removal_order(removal, doubtful(ONTARIOIMMIGRATION_OI_PNPSTUDENTS_HTML)),
        ),
        stage=Stage.WARNING,
    )


def existence(id_: str) -> Requirement:
    """Say that the stream is gone since 25 June 2026."""
    return Requirement(
        "Existence of the stream",
        (
            former.stream_no_longer_exists(
                id_,
                official(
                    UPDATES_2026_2026_06_26_ONTARIO_IMMIGRANT_NOMINEE_PROGRAM_RE,
                    UPDATES_2026_MAY29_0,
                    UPDATES_2026_MARCH16_0,
                    REG_26204,
                    REG_26047,
                ),
                "Files already received are judged by the rules in force when they were filed. "
                "Expressions of interest and job offers without an invitation were withdrawn over "
                "the weeks after 26 June 2026. On 30 May 2026 only O. Reg. 47/26 took effect: it "
                "emptied the category list of O. Reg. 421/17, and the program calls it "
                "preparation for the redesign. The program's own pages (dated 29 May 2026, seen "
                "on 19 June 2026) still offered the stream, and its notice puts the removal of "
                'the streams at 25 June 2026. The post says "in force June 25" at the top and '
                '"today" (June 26) at the end; the earlier day is the regulation\'s. No graduate '
                "round took place after 22 April 2026, so nobody new could apply after 6 May "
                "2026.",
            ),
        ),
        stage=Stage.EXISTS,
    )
