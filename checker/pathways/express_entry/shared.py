"""What the three Express Entry streams share: tests, and rules with the same words.

The record holds the same rule once for each stream, under an id of its own; each function here
makes one of such twins.
"""

from datetime import date

from checker import questions as q
from checker.base.citation import Citation
from checker.base.citing import copy
from checker.base.period import Period, days
from checker.pathways.sources import UPDATES_2024
from checker.reference.noc import NocGroups
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
from checker.rules.rule import Requirement, Rule, Stage
from checker.rules.settlement_funds import FundsCover

SINCE_THE_START = days("2015-06-30", "2026-06-24", earlier=True)

FSW, CEC = "Federal Skilled Worker", "Canadian Experience Class"

NOC_2021_FROM = date(2022, 11, 16)
PHYSICIANS_FROM = date(2025, 1, 27)
NURSES_FROM = date(2024, 7, 1)
EDUCATORS_FROM = date(2025, 7, 1)

_NURSES = NocGroups("listed nursing occupations", ("31300", "31301", "31302", "32101"))
_EDUCATORS = NocGroups("early childhood educators", ("42202",))
_PHYSICIANS = NocGroups("physicians", ("31100", "31101", "31102"))

SKILLED_EXPERIENCE = FromDate(
    NOC_2021_FROM,
    Skilled2016(q.EXPERIENCE_NOC_2016),
    TeerIn(q.EXPERIENCE_NOC, (0, 1, 2, 3)),
)
IN_PRIMARY_OCCUPATION = FromDate(
    NOC_2021_FROM,
    Same(q.EXPERIENCE_NOC_2016, q.PRIMARY_NOC_2016),
    Same(q.EXPERIENCE_NOC, q.PRIMARY_NOC),
)
IN_PROFILE_OCCUPATION = Is(q.EXPERIENCE_IN_PROFILE)
_NOT_SELF_EMPLOYED = Is(q.SELF_EMPLOYED, False)
# Self-employment and work as a full-time student, which the Canadian Experience Class leaves out.
NOTHING_THAT_DOES_NOT_COUNT = AllOf(
    (
        FromDate(
            PHYSICIANS_FROM,
            _NOT_SELF_EMPLOYED,
            AnyOf((_NOT_SELF_EMPLOYED, NocIn(q.EXPERIENCE_NOC, _PHYSICIANS))),
        ),
        Is(q.WORKED_AS_STUDENT, False),
    )
)
NURSE_WAIVED = AllOf(
    (NocIn(q.PRIMARY_NOC, _NURSES), OneOf(q.CNO_CLASS, ("general", "extended", "temporary")))
)
EDUCATOR_WAIVED = AllOf((NocIn(q.PRIMARY_NOC, _EDUCATORS), Is(q.CECE_MEMBER)))

_NOTIFIED = OneOf(
    q.NOTIFICATION,
    ("human_capital_priorities", "french_speaking_skilled_worker", "skilled_trades"),
)
# Notifications up to 1 November 2017 had another clock.
_IN_TIME = FiledWithin(q.NOTIFIED_ON, Clock(45, since=date(2017, 11, 2)))

BOTH_ACCEPTED_TESTS = AllOf((ENGLISH_ACCEPTED, FRENCH_ACCEPTED))


def under_fsw(test: Expression) -> When:
    """Apply a test to whoever is judged as a federal skilled worker."""
    return When(OneOf(q.EE_PROGRAM, ("fsw", "either")), test)


def under_cec(test: Expression) -> When:
    """Apply a test to whoever is judged under the Canadian Experience Class."""
    return When(OneOf(q.EE_PROGRAM, ("cec", "either")), test)


def express_entry_profile(id_: str, in_force: Period, citation: Citation, note: str = "") -> Rule:
    """Ask for a valid federal profile."""
    return Rule(
        id_,
        "Express Entry profile",
        "A valid federal Express Entry profile is required.",
        Is(q.EE_PROFILE),
        in_force,
        citation,
        note,
    )


def interest_in_ontario(id_: str, in_force: Period, citation: Citation) -> Rule:
    """Ask that the profile shows interest in Ontario."""
    return Rule(
        id_,
        "Interest in Ontario",
        "The profile must show interest in Ontario or in all provinces and territories.",
        OneOf(q.EE_INTEREST, ("ontario", "all")),
        in_force,
        citation,
        "The official pages that were read do not say this.",
    )


def notification_of_interest(
    id_: str, in_force: Period, citation: Citation, note: str = ""
) -> Rule:
    """Ask for a notification of interest, in any of the three streams, that has not run out."""
    return Rule(
        id_,
        "Notification of interest",
        "Only a person who got a notification of interest from Ontario can apply.",
        AllOf((_NOTIFIED, IfSaid(q.NOTIFIED_ON, _IN_TIME))),
        in_force,
        citation,
        note,
    )


def within_45_days(id_: str, in_force: Period, citation: Citation, note: str = "") -> Rule:
    """Ask that the application comes in the time that the notification leaves."""
    return Rule(
        id_,
        "45 days",
        "Apply within 45 calendar days of the day on which the notification was issued.",
        When(_NOTIFIED, _IN_TIME),
        in_force,
        citation,
        note,
    )


def time_to_apply(rule: Rule) -> Requirement:
    """Gather the deadline after a notification."""
    return Requirement("Time to apply", (rule,), stage=Stage.APPLY)


def federal_programme_choice(id_: str, citation: Citation, note: str = "") -> Rule:
    """Ask for one of the two federal programmes."""
    return Rule(
        id_,
        "Federal programme choice",
        "The person chooses to be assessed under the Federal Skilled Worker or the Canadian "
        "Experience Class criteria.",
        OneOf(q.EE_PROGRAM, ("fsw", "cec", "either")),
        SINCE_THE_START,
        citation,
        note,
    )


def cec_occupation(
    id_: str,
    title: str,
    in_force: Period,
    citation: Citation,
    *,
    test: Expression = IN_PROFILE_OCCUPATION,
) -> Rule:
    """Ask for work in an occupation of the profile; `test` can narrow whom it is asked of."""
    return Rule(
        id_,
        title,
        "The work is in one or more occupations named in the profile.",
        test,
        in_force,
        citation,
    )


def education_waived_nurses(id_: str, citation: Citation, note: str = "") -> Rule:
    """Waive the education of registered nurses."""
    return Rule(
        id_,
        "Education waived: nurses",
        "No proof of education is needed if the primary NOC of the profile is 31300, 31301, 31302 "
        "or 32101 and the person is registered with the College of Nurses of Ontario in the "
        "General, Extended or Temporary class.",
        NURSE_WAIVED,
        days("2024-07-01", "2026-06-24"),
        citation,
        note,
    )


def education_waived_early_childhood_educators(id_: str, citation: Citation) -> Rule:
    """Waive the education of early childhood educators."""
    return Rule(
        id_,
        "Education waived: early childhood educators",
        "No minimum of education if the primary NOC of the profile is 42202 and the person is a "
        "member of the College of Early Childhood Educators.",
        EDUCATOR_WAIVED,
        days("2025-07-01", "2026-06-24"),
        citation,
    )


def language_test_age(id_: str, in_force: Period, citation: Citation, *, least: int = 7) -> Rule:
    """Ask that the test that reaches the level `least`, in one language, is not too old."""
    return Rule(
        id_,
        "Language test age",
        "The test was taken within the 2 years before the application.",
        fresh_in_one_language(least, express_entry=True),
        in_force,
        citation,
    )


def settlement_funds(id_: str, in_force: Period, citation: Citation, note: str = "") -> Rule:
    """Ask for the funds of the federal table."""
    return Rule(
        id_,
        "Settlement funds",
        "The minimum amount for the size of the family must be covered: by bank balances and "
        "other freely usable investments, by earnings from present work in Ontario, by an Ontario "
        "job offer, or by any mix of these.",
        FundsCover(q.FUNDS, q.ONTARIO_PAY, q.FAMILY_SIZE),
        in_force,
        citation,
        note,
    )


def no_job_offer(id_: str, citation: Citation) -> Rule:
    """Show that no job offer is needed."""
    return Rule(
        id_,
        "No job offer",
        "No job offer is needed; if there is one, it goes into the file and can serve as funds.",
        Informational(),
        SINCE_THE_START,
        citation,
    )


def profile_kept_valid(id_: str, in_force: Period, citation: Citation) -> Rule:
    """Show that the profile must stay valid."""
    return Rule(
        id_,
        "Profile kept valid",
        "The Express Entry profile must stay valid from the application until the nomination. "
        "If it runs out, the program must be told at once with the papers of the new profile, "
        "else the file is returned as incomplete. If a federal invitation arrives meanwhile, "
        "the person must decline it or withdraw from Ontario.",
        Informational(),
        in_force,
        citation,
    )


def stream_named_in_the_notification(
    id_: str,
    in_force: Period,
    citation: Citation,
    note: str = "",
    *,
    stream: str = "human_capital_priorities",
) -> Rule:
    """Ask for a notification of this stream (`stream`, a choice of the question) and its round."""
    return Rule(
        id_,
        "Stream named in the notification",
        "The application may be made only under the stream that the notification was issued for, "
        "and the person must meet both that stream and the conditions of that round.",
        AllOf((OneOf(q.NOTIFICATION, (stream,)), Is(q.FITS_ROUND))),
        in_force,
        citation,
        note,
    )


def listed_work_is_primary(id_: str, in_force: Period, note: str) -> Rule:
    """Ask, after a targeted round of 2024, that the listed work is the primary occupation."""
    return Rule(
        id_,
        "Listed work in the primary occupation",
        "After a targeted round the experience in a listed occupation must be in the primary NOC "
        "of the profile.",
        When(Is(q.TARGETED_ROUND), Same(q.EXPERIENCE_NOC, q.PRIMARY_NOC)),
        in_force,
        copy(UPDATES_2024),
        f"A condition of the rounds. {note}",
    )


def accepted_tests(
    id_: str,
    in_force: Period,
    citation: Citation,
    note: str = "",
    *,
    test: Expression = ONE_ACCEPTED_TEST,
) -> Rule:
    """Ask for a test that the program accepts; `BOTH_ACCEPTED_TESTS` where both are needed."""
    return Rule(
        id_,
        "Accepted tests",
        "English: IELTS General Training, CELPIP General, PTE Core. French: TEF Canada, TCF "
        "Canada. No academic versions.",
        test,
        in_force,
        citation,
        note,
    )


def proof_of_work(id_: str, in_force: Period, citation: Citation, note: str = "") -> Rule:
    """Leave the papers on the work to an officer."""
    return Rule(
        id_,
        "Proof of work",
        "Each period of work that the person relies on needs a dated reference letter on "
        "letterhead (duties, dates, hours, pay) and proof of pay; Canadian work also T4 slips "
        "and notices of assessment.",
        Discretionary(),
        in_force,
        citation,
        note,
    )
