"""In-Demand Skills: what the person must be, have done, and know."""

from datetime import date

from checker import questions as q
from checker.base.citing import copy, official, secondary
from checker.base.facts import Fact
from checker.base.period import CHANGE, days
from checker.base.verdict import Verdict
from checker.pathways import former
from checker.pathways.job_offer import person
from checker.pathways.job_offer.employer import unchanged_since_the_portal
from checker.pathways.sources import (
    DOCUMENT_CHECKLISTS,
    GO4VISA_3_2,
    IMMIGRATION_ONTARIO_LAUNCHES_NEW_JOB_OFFER_D,
    JOB_OFFER_DEMAND_SKILLS,
    JOB_OFFER_DEMAND_SKILLS_CHECKLIST,
    MONDAQ_LAUNCHES_JOB_OFFER_INDEMAND_SKILLS,
    ONTARIOCANADA_VIEW_DO,
    REG_20329,
    REG_26204,
    UPDATES_2018,
    UPDATES_2019,
    UPDATES_2020,
)
from checker.rules.assessment import assessed_within
from checker.rules.expressions import (
    AllOf,
    AnyOf,
    AtLeast,
    Case,
    Discretionary,
    Expression,
    FromDate,
    Is,
    OneOf,
    Outcome,
    Seen,
    When,
)
from checker.rules.language_levels import fresh_in_one_language, one_language
from checker.rules.rule import Requirement, Rule

_PAGE = JOB_OFFER_DEMAND_SKILLS
_CHECKLIST = JOB_OFFER_DEMAND_SKILLS_CHECKLIST

_ALWAYS = days("2017-08-16", "2026-06-24")
_SINCE_2019 = days("2019-12-31", "2026-06-24", earlier=True)
_NINE_MONTHS = days("2019-07-08", "2026-06-24")


class AmountNotKnown(Expression):
    """Stand for a rule whose amount the record does not have: no answer can decide it."""

    why: str

    def facts(self) -> tuple[Fact, ...]:
        return ()

    def evaluate(self, case: Case) -> Outcome:
        return Outcome(Verdict.UNKNOWN, (Seen((), self.why),))


FOREIGN_NATIONAL = Requirement(
    "Foreign national",
    (
        former.foreign_national_only(
            "IDS-55",
            days("2018-01-01", "2026-06-24", earlier=True),
            official(REG_26204, DOCUMENT_CHECKLISTS),
            "Read in the 2026 regulation; for the years before, O. Reg. 421/17 s. 1 (2) likewise "
            "speaks only of a foreign national applying.",
        ),
    ),
)
STATUS = Requirement(
    "Status in Canada",
    (person.legal_status_if_in_canada("IDS-18", copy(_PAGE, _CHECKLIST, GO4VISA_3_2)),),
)
EXPERIENCE = Requirement(
    "Work experience",
    (
        Rule(
            "IDS-03",
            "Amount of experience",
            "Nine months or more of paid full-time work in total, or the part-time equivalent.",
            AtLeast(q.MONTHS_IN_NOC_ONTARIO, 9),
            _NINE_MONTHS,
            copy(_PAGE, _CHECKLIST, UPDATES_2019, ONTARIOCANADA_VIEW_DO),
            "Months are added up: gaps are allowed. Reduced on 8 July 2019 (the update page says "
            "so without the old figure). The amount in hours: IDS-05 or IDS-63.",
        ),
        Rule(
            "IDS-04",
            "Amount of experience before 2019",
            "12 months of work, which is 1,560 hours.",
            AllOf((AtLeast(q.MONTHS_IN_NOC_ONTARIO, 12), AtLeast(q.HOURS_IN_NOC_ONTARIO, 1_560))),
            days("2017-08-16", "2019-07-07"),
            secondary(
                IMMIGRATION_ONTARIO_LAUNCHES_NEW_JOB_OFFER_D,
                MONDAQ_LAUNCHES_JOB_OFFER_INDEMAND_SKILLS,
            ),
            "The official notice of 8 July 2019 only says that the requirement was reduced; the "
            "figure is from secondary sources. Both the months and the hours are asked here, "
            "which is the safe reading.",
        ),
        Rule(
            "IDS-06",
            "Place of the experience",
            "All of the counted work must have been done in Ontario.",
            Is(q.EXPERIENCE_IN_ONTARIO),
            _ALWAYS,
            copy(_PAGE, _CHECKLIST),
        ),
        person.experience_occupation("IDS-07", _SINCE_2019, copy(_PAGE)),
        # The question counts the last 3 years: enough of it means that it lies in the window.
        Rule(
            "IDS-08",
            "Window of the experience",
            "The experience must fall inside the 3 years before the day of application (not the day "
            "of the invitation).",
            FromDate(
                date(2019, 7, 8),
                before=AtLeast(q.MONTHS_IN_NOC_ONTARIO, 12),
                then=AtLeast(q.MONTHS_IN_NOC_ONTARIO, 9),
            ),
            _ALWAYS,
            copy(_PAGE),
        ),
        Rule(
            "IDS-09",
            "Lawful experience",
            "The experience must have been gained while legally living and working in Ontario.",
            Is(q.EXPERIENCE_LAWFUL),
            _SINCE_2019,
            copy(_PAGE),
        ),
    ),
)
_ENOUGH_HOURS = AtLeast(q.HOURS_IN_NOC_ONTARIO, 1_200)
EXPERIENCE_HOURS = Requirement(
    "Hours of the experience",
    (
        Rule(
            "IDS-05",
            "Full-time hours",
            "Full-time: a job of at least 30 paid hours a week, adding up to 1,200 hours or more over "
            "nine months.",
            AllOf((AtLeast(q.WEEKLY_HOURS, 30), _ENOUGH_HOURS)),
            _NINE_MONTHS,
            copy(_PAGE),
            "39 weeks of exactly 30 hours give 1,170, so 30 hours a week alone do not reach it in "
            "nine months. The hours of all the counted work are added up here, also where it lasted "
            "longer. Read in texts of 2025 and 2026; carried back to the start of the nine months.",
        ),
        Rule(
            "IDS-63",
            "Part-time equivalent",
            "One job of at least 15 paid hours a week adding up to 1,200 hours or more over 18 "
            "months, or several jobs together giving at least 30 paid hours a week for nine months "
            "and 1,200 hours or more.",
            AllOf(
                (
                    AnyOf((AtLeast(q.WEEKLY_HOURS, 15), AtLeast(q.WEEKLY_HOURS_TOGETHER, 30))),
                    _ENOUGH_HOURS,
                )
            ),
            _NINE_MONTHS,
            copy(_PAGE),
        ),
    ),
    one_is_enough=True,
)
LICENCE = Requirement(
    "Licence",
    (
        Rule(
            "IDS-10",
            "Licence",
            "If the occupation needs a mandatory licence or other authorization in Ontario, the "
            "person must hold it when applying; the work experience is asked for as well.",
            When(Is(q.LICENCE_NEEDED), Is(q.LICENCE_HELD)),
            _ALWAYS,
            copy(_PAGE, _CHECKLIST),
        ),
    ),
)
EDUCATION = Requirement(
    "Education",
    (
        Rule(
            "IDS-13",
            "Secondary school",
            "A Canadian secondary school diploma or credential, or its equivalent from another "
            "country.",
            OneOf(q.EDUCATION_LEVEL, q.SECONDARY),
            _ALWAYS,
            copy(_PAGE, _CHECKLIST),
        ),
        Rule(
            "IDS-14",
            "Education outside Canada",
            "Studies completed outside Canada need an educational credential assessment (ECA) from a "
            "designated organization that shows that equivalence, at most 5 years old on the day of "
            "application.",
            When(Is(q.EDUCATION_IN_CANADA, False), assessed_within(5)),
            _SINCE_2019,
            copy(_PAGE, _CHECKLIST),
            "There are seven such organizations. The person must let the organization share the "
            "result with the program, which for three of them takes a separate step.",
        ),
    ),
)
LANGUAGE = Requirement(
    "Language",
    (
        Rule(
            "IDS-11",
            "CLB 4",
            "CLB (or NCLC) 4 or more in each of reading, writing, listening and speaking, in English "
            "or in French.",
            one_language(4),
            _ALWAYS,
            copy(_PAGE, _CHECKLIST),
            "One language is enough.",
        ),
        Rule(
            "IDS-12",
            "Language test",
            "Shown by a test taken before the application, within the 2 years before it: IELTS "
            "General Training (no one-skill retake), CELPIP General, PTE Core (not Academic), TEF "
            "Canada or TCF Canada.",
            fresh_in_one_language(4),
            _SINCE_2019,
            copy(_PAGE, _CHECKLIST, UPDATES_2018),
            "TCF Canada from 10 December 2018 (official). The first day of PTE Core was not "
            "found; it is probably in 2024.",
        ),
    ),
)
FUNDS = Requirement(
    "Settlement funds",
    (
        Rule(
            "IDS-15",
            "Settlement funds, until 30 June 2020",
            "Funds were required until the rule was revoked.",
            AmountNotKnown("funds were required until 30 June 2020; how much is not known"),
            days("2018-01-01", "2020-06-30"),
            official(
                REG_20329,
                "https://www.ontariocanada.com/registry/view.do?postingId=31367&language=en",
            ),
            "Section 7 paragraph 6 was revoked by O. Reg. 329/20 from 1 July 2020. The record "
            "holds no amount for this stream, and none is put in its place: on these days nobody "
            "can be found eligible here.",
        ),
        person.no_settlement_funds(
            "IDS-16",
            days("2020-07-01", "2026-06-24", basis=CHANGE),
            official(REG_20329, UPDATES_2020, _PAGE),
            "Posted on 2 July 2020. Also absent from the complete list on the page of 29 May 2026.",
        ),
    ),
)
SELF_EMPLOYMENT = Rule(
    "IDS-65",
    "Self-employment and pay",
    "Only paid work counts. Self-employment counts only with proof from third parties of duties, "
    "periods, payment to the person and hours (1,200 over nine months); letters from oneself, "
    "business partners or family are not taken.",
    When(Is(q.SELF_EMPLOYED), Discretionary()),
    days(
        *("2025-07-02", "2026-06-24"),
        earlier=True,
        basis=unchanged_since_the_portal("2026-05-29"),
    ),
    copy(_PAGE, _CHECKLIST),
    "Without such proof the answer is no; whether the proof is good enough is for the officer. "
    "The questions count paid work only.",
)
INTENTION = person.intention_to_live_in_ontario("IDS-17", copy(_PAGE, _CHECKLIST, GO4VISA_3_2))
