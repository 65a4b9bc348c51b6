"""Employer Job Offer, Foreign Worker: with a job offer, or as a physician who needs none.

O. Reg. 422/17 ss. 4 and 5, as the stream page cites them; O. Reg. 421/17 ss. 2 (1) 1 and 3.1.
"""

from datetime import date

from checker import questions as q
from checker.base.citation import copy, doubtful, official, secondary
from checker.base.period import READ, days, inferred
from checker.pathways.common import applicant, employers, filing, former, pay, phases, position
from checker.pathways.common.position import SKILLED
from checker.rules.expressions import (
    AllOf,
    AnyOf,
    AtLeast,
    Discretionary,
    Expression,
    FromDate,
    Informational,
    Is,
    OneOf,
    When,
)
from checker.rules.rule import Pathway, Requirement, Rule, Stage
from checker.sources import copies, ontario_ca, press, regulations
from checker.streams.stream import Stream

STREAM = Stream(
    slug="ejo-foreign-worker",
    order=21,
    title="Employer Job Offer: Foreign Worker",
    short="Foreign Worker",
    family="Employer Job Offer",
    law="O. Reg. 422/17 ss. 4 and 5; O. Reg. 421/17 s. 2 (1) 1 and s. 3.1",
    takes=SKILLED,
    phases=phases.of_job_offer(phases.ACT),
    predecessor=True,
)

PORTAL_GUIDE = ontario_ca.EMPLOYER_PORTAL
PAGE = ontario_ca.FOREIGN_WORKER
CHECKLIST = ontario_ca.FOREIGN_WORKER_CHECKLIST
EMPLOYER_CHECKLIST = ontario_ca.EMPLOYER_CHECKLIST
GUIDE = ontario_ca.EMPLOYER_GUIDE
OLD_PAGE = ontario_ca.OLD_JOB_OFFER
REGISTER = ontario_ca.REGISTERING

WITH_OFFER = "With a job offer"
WITHOUT_OFFER = "Physicians without a job offer"
SINCE_2025 = days("2025-01-27", "2026-06-24")
ON_THE_LAST_PAGE = days("2026-05-29", "2026-06-24", earlier=True)
FROM_THE_LIST = (
    "Read from the complete list of requirements on the page of 29 May 2026, which has none."
)
SINCE_2018 = days("2018-01-01", "2026-06-24", earlier=True)
SINCE_APRIL_2021 = days("2021-04-27", "2026-06-24", earlier=True, basis=READ)
BY_INVITATION = days("2021-04-28", "2026-06-24")

FOREIGN_NATIONAL = Requirement(
    "Foreign national",
    rules=(
        former.FOREIGN_NATIONAL_ONLY(
            "FW-53",
            in_force=SINCE_2018,
            citation=official(regulations.O_REG_204_26, ontario_ca.CHECKLISTS),
            note=(
                "Read in the regulation of 2026; O. Reg. 421/17 s. 1 (2), for the years before, "
                "also speaks only of a foreign national who applies."
            ),
        ),
    ),
)

STATUS = Requirement(
    "Status in Canada",
    rules=(
        applicant.LEGAL_STATUS_IF_IN_CANADA(
            "FW-13", citation=copy(PAGE, CHECKLIST, copies.GO4VISA_FOREIGN_WORKER_3)
        ),
    ),
)

INTENTION = Requirement(
    "Intention, for an officer to judge",
    rules=(
        applicant.INTENTION_TO_LIVE_IN_ONTARIO(
            "FW-12", citation=copy(PAGE, CHECKLIST, copies.GO4VISA_FOREIGN_WORKER_3)
        ),
    ),
)

JOB_OFFER = Requirement(
    "Job offer",
    section="O. Reg. 422/17 s. 4",
    route=WITH_OFFER,
    rules=(
        position.JOB_OFFER_NEEDED("FW-22", citation=official(PAGE, regulations.O_REG_528_22)),
        position.HOURS_PER_YEAR(
            "FW-23", citation=copy(PAGE, GUIDE, PORTAL_GUIDE, copies.BOKANG_FOREIGN_WORKER)
        ),
        position.HOURS_PER_WEEK(
            "FW-24", citation=copy(PAGE, GUIDE, PORTAL_GUIDE, copies.BOKANG_FOREIGN_WORKER)
        ),
        position.PERMANENT("FW-25", citation=copy(PAGE, GUIDE, copies.BOKANG_FOREIGN_WORKER)),
        Rule(
            "FW-70",
            title="Real employment",
            says=(
                "The person must be an employee of the employer. Physicians who are paid by fee "
                "for service, and other self-employed professionals, cannot use a job offer."
            ),
            test=Is(q.IS_EMPLOYMENT),
            in_force=days(
                "2018-01-01",
                "2026-06-24",
                earlier=True,
                basis=inferred(
                    "the post of January 2025 looks back: the stream asked for a job offer, "
                    "which kept physicians who work as independent contractors out",
                    "2025-01-28",
                ),
            ),
            citation=copy(PAGE, ontario_ca.PHYSICIANS_FOREIGN_WORKER, OLD_PAGE),
            note=(
                "For physicians there is another way: FW-17. The page of about 2015 already leaves "
                "independent contractors and owners out of full-time employees."
            ),
        ),
        position.LABOUR_DISPUTE(
            "FW-26", citation=copy(PAGE, GUIDE, copies.BOKANG_FOREIGN_WORKER, copies.AMERICANLAW)
        ),
        position.WORK_DONE_IN_ONTARIO(
            "FW-34",
            citation=official(
                PAGE, regulations.O_REG_528_22, regulations.O_REG_243_19.at("s. 2 (1)")
            ),
            pages="The stream pages do not mention it.",
        ),
        position.OWNERSHIP(
            "FW-38",
            read="2026-01-05",
            citation=copy(
                PAGE, PORTAL_GUIDE, copies.FCGVISA_STUDENT_2019, press.LIFECA_FOREIGN_WORKER
            ),
        ),
    ),
)

OCCUPATION = Requirement(
    "Occupation",
    section="O. Reg. 422/17 s. 4",
    route=WITH_OFFER,
    rules=(
        position.OCCUPATION_NOC_2021(
            "FW-27",
            citation=official(PAGE, GUIDE, regulations.O_REG_528_22, regulations.POSTING_42427),
        ),
        position.OCCUPATION_NOC_2016(
            "FW-28",
            citation=copy(OLD_PAGE, copies.BOKANG_FOREIGN_WORKER, regulations.POSTING_42427),
        ),
    ),
)

WAGE = Requirement(
    "Wage",
    section="O. Reg. 422/17 s. 4",
    route=WITH_OFFER,
    one_is_enough=True,
    rules=(
        pay.WAGE_MEDIAN("FW-29", citation=copy(PAGE, GUIDE, PORTAL_GUIDE)),
        pay.WAGE_UNION_EXCEPTION(
            "FW-30", citation=copy(PAGE, GUIDE, PORTAL_GUIDE, EMPLOYER_CHECKLIST)
        ),
    ),
)

PRESENT_PAY = Requirement(
    "Present pay",
    section="O. Reg. 422/17 s. 4",
    route=WITH_OFFER,
    rules=(
        pay.WAGE_NOT_BELOW_PRESENT_PAY(
            "FW-31",
            citation=copy(PAGE, GUIDE, PORTAL_GUIDE),
            note=(
                "Not asked where a collective agreement sets the pay, FW-30 (stream page). The "
                "first day is from older secondary texts."
            ),
        ),
    ),
)

EMPLOYER = Requirement(
    "Employer",
    section="O. Reg. 422/17 s. 4",
    route=WITH_OFFER,
    rules=(
        employers.PREMISES("FW-40", citation=copy(PAGE, GUIDE, EMPLOYER_CHECKLIST, OLD_PAGE)),
        employers.NO_OUTSTANDING_ORDERS("FW-41", citation=copy(PAGE, GUIDE, PORTAL_GUIDE)),
        employers.ONTARIO_PUBLIC_SERVICE_EXCLUDED(
            "FW-69", read="2026-01-05", citation=copy(PAGE, GUIDE, REGISTER)
        ),
        employers.EMPLOYER_ACCOUNT_KEPT_APART("FW-71", citation=copy(PORTAL_GUIDE)),
        employers.DRIVERS_CVOR(
            "FW-35",
            citation=official(GUIDE, EMPLOYER_CHECKLIST, regulations.O_REG_528_22),
            note=(
                "Shown with a CVOR abstract (level 1). The similar rule proposed in 2021 for NOC "
                "2016 code 7511 concerned the In-Demand Skills stream."
            ),
        ),
    ),
)

YEARS = Requirement(
    "Years in business",
    section="O. Reg. 422/17 s. 4",
    route=WITH_OFFER,
    one_is_enough=True,
    rules=(
        employers.YEARS_IN_BUSINESS(
            "FW-39", citation=copy(PAGE, GUIDE, EMPLOYER_CHECKLIST, OLD_PAGE)
        ),
        employers.YEARS_IN_BUSINESS_EARLIER_YEARS_THAT_COUNT(
            "FW-68", citation=copy(EMPLOYER_CHECKLIST, PORTAL_GUIDE, ontario_ca.UPDATES_2016)
        ),
    ),
)

# The place of work picks which of the two is tested, of the revenue and of the staff.
REVENUE = Requirement(
    "Revenue of the employer",
    section="O. Reg. 422/17 s. 4",
    route=WITH_OFFER,
    rules=(
        employers.REVENUE_INSIDE_THE_GTA(
            "FW-43", citation=copy(PAGE, GUIDE, PORTAL_GUIDE, OLD_PAGE)
        ),
        employers.REVENUE_OUTSIDE_THE_GTA("FW-44", citation=copy(PAGE, GUIDE, PORTAL_GUIDE)),
    ),
)

STAFF = Requirement(
    "Staff of the employer",
    section="O. Reg. 422/17 s. 4",
    route=WITH_OFFER,
    rules=(
        employers.STAFF_INSIDE_THE_GTA(
            "FW-45", citation=copy(PAGE, GUIDE, EMPLOYER_CHECKLIST, OLD_PAGE)
        ),
        employers.STAFF_OUTSIDE_THE_GTA("FW-46", citation=copy(PAGE, GUIDE, EMPLOYER_CHECKLIST)),
    ),
)

RECRUITMENT = Requirement(
    "Recruitment",
    section="O. Reg. 422/17 s. 4",
    route=WITH_OFFER,
    one_is_enough=True,
    rules=(
        employers.RECRUITMENT_WORK_PERMIT(
            "FW-63",
            citation=copy(
                PAGE,
                GUIDE,
                EMPLOYER_CHECKLIST,
                copies.VERYVISA_56,
                copies.VERYVISA_82,
                copies.AMERICANLAW,
                press.HELLOCA_GENERAL,
            ),
        ),
        employers.RECRUITMENT_LABOUR_MARKET_ASSESSMENT(
            "FW-64",
            citation=copy(PAGE, GUIDE, EMPLOYER_CHECKLIST, copies.VERYVISA_56, copies.VERYVISA_82),
        ),
        employers.RECRUITMENT_EFFORT(
            "FW-42", citation=copy(PAGE, GUIDE, EMPLOYER_CHECKLIST, copies.GO4VISA_FOREIGN_WORKER_3)
        ),
    ),
)

HOW_RECRUITED = Requirement(
    "How the employer recruited",
    section="O. Reg. 422/17 s. 4",
    route=WITH_OFFER,
    rules=(
        employers.RECRUITMENT_HOW(
            "FW-65",
            citation=copy(GUIDE, EMPLOYER_CHECKLIST, copies.VERYVISA_82),
            note='The source says "should". It applies only where FW-42 does.',
        ),
        employers.RECRUITMENT_NOT_BY_AN_IMMIGRATION_REPRESENTATIVE(
            "FW-66",
            read="2026-01-05",
            citation=copy(PAGE, GUIDE, PORTAL_GUIDE),
            note="It applies only where FW-42 does. Recruitment agencies and head hunters are fine.",
        ),
    ),
)

FOR_AN_OFFICER = Requirement(
    "The position, for an officer to judge",
    section="O. Reg. 422/17 s. 4",
    route=WITH_OFFER,
    rules=(
        position.URGENTLY_NEEDED(
            "FW-33",
            read="2026-01-05",
            citation=copy(
                PAGE,
                GUIDE,
                PORTAL_GUIDE,
                copies.FCGVISA_JOB_OFFER_2018,
                press.WANGWEI_GRADUATES,
                press.MAXCANVISA_EXPRESSIONS,
            ),
        ),
        employers.STAFF_COUNT_WITH_SEVERAL_APPLICATIONS(
            "FW-47", citation=copy(EMPLOYER_CHECKLIST, OLD_PAGE, press.UACANADA)
        ),
    ),
)

NO_LICENCE_NEEDED = Is(q.LICENCE_NEEDED, False)


def _experience(test: Expression, only_if: Expression | None = None) -> When:
    return When(AllOf((NO_LICENCE_NEEDED, only_if)) if only_if else NO_LICENCE_NEEDED, test)


def _two_years(test: Expression) -> FromDate:
    # Before that day the regulation asked for experience in two of the five years, without an amount.
    return FromDate(date(2018, 4, 19), before=AnyOf((test, Discretionary())), then=test)


LICENCE_OR_EXPERIENCE = Requirement(
    "Licence or work experience",
    section="O. Reg. 422/17 s. 5",
    route=WITH_OFFER,
    rules=(
        Rule(
            "FW-03",
            title="Licence path",
            says=(
                "If the occupation needs a mandatory licence or other authorization under Ontario "
                "law, the person must hold it, from the Ontario regulator, on the day of "
                "application. Work experience is then not asked for."
            ),
            test=When(Is(q.LICENCE_NEEDED), Is(q.LICENCE_HELD)),
            in_force=days("2018-04-19", "2026-06-24", earlier=True, basis=READ),
            citation=copy(
                PAGE,
                CHECKLIST,
                copies.GO4VISA_FOREIGN_WORKER_2,
                regulations.O_REG_248_18.at("s. 2 (1)"),
            ),
            note=(
                "The occupation decides which is asked: this one, or work experience. The licence "
                "became a condition of its own on 19 April 2018 (O. Reg. 248/18); what was asked "
                "about a licence before is not known."
            ),
        ),
        Rule(
            "FW-04",
            title="Experience amount",
            says=(
                "If the occupation needs no such licence, the person needs at least 2 years of "
                "cumulative paid full-time work, or the part-time equivalent."
            ),
            test=_experience(
                _two_years(AllOf((AtLeast(q.MONTHS_IN_NOC, 24), AtLeast(q.HOURS_IN_NOC, 3_120))))
            ),
            in_force=SINCE_2018,
            citation=copy(
                PAGE,
                CHECKLIST,
                copies.GO4VISA_FOREIGN_WORKER_2,
                press.RAPID_FOREIGN_WORKER,
                regulations.O_REG_248_18.at("s. 2 (2)"),
            ),
            note=(
                "Cumulative: gaps are allowed. The amount in hours is that of FW-07 and FW-08. "
                "With overtime, 2 years and 3,120 hours can disagree: the safe reading asks for "
                "both. Up to 18 April 2018 the regulation spoke of experience in at least two of "
                "the last five years, and not of two years of full-time work: who has less is left "
                "to an officer there."
            ),
        ),
        applicant.EXPERIENCE_OCCUPATION(
            "FW-05",
            test=When(NO_LICENCE_NEEDED, applicant.SAME_OCCUPATION),
            in_force=SINCE_2018,
            citation=copy(PAGE, copies.GO4VISA_FOREIGN_WORKER_2, press.RAPID_FOREIGN_WORKER),
        ),
        Rule(
            "FW-06",
            title="Experience window",
            says=(
                "The experience must fall inside the 5 years before the application day (not the "
                "invitation day)."
            ),
            test=_experience(_two_years(AtLeast(q.MONTHS_IN_NOC, 24))),
            in_force=SINCE_2018,
            citation=copy(PAGE, copies.GO4VISA_FOREIGN_WORKER_2, regulations.O_REG_248_18),
        ),
        Rule(
            "FW-09",
            title="Canadian experience must be lawful",
            says=(
                "Work done in Canada counts only if the person was legally living and working "
                "there."
            ),
            test=_experience(Is(q.EXPERIENCE_LAWFUL), Is(q.EXPERIENCE_IN_CANADA)),
            in_force=SINCE_2018,
            citation=copy(PAGE, copies.GO4VISA_FOREIGN_WORKER_2),
        ),
        Rule(
            "FW-10",
            title="Self-employment",
            says=(
                "Self-employment counts only with proof from third parties of the duties, the "
                "periods, the payment to the person and the hours (3,120 over two years). Letters "
                "from oneself, from business partners or from family are not taken."
            ),
            test=_experience(Discretionary(), Is(q.SELF_EMPLOYED)),
            in_force=SINCE_APRIL_2021,
            citation=copy(PAGE, CHECKLIST, copies.GO4VISA_FOREIGN_WORKER_2, copies.VERYVISA_55),
            note=(
                "Without such proof it does not count; whether the proof is good enough is for the "
                "officer."
            ),
        ),
        Rule(
            "FW-11",
            title="Paid only",
            says="Only paid work counts.",
            test=_experience(Is(q.EXPERIENCE_PAID)),
            in_force=SINCE_2018,
            citation=copy(PAGE),
            note="The page asks for paid hours throughout; it does not name volunteering.",
        ),
    ),
)

EXPERIENCE_HOURS = Requirement(
    "Full-time work, or its equivalent",
    section="O. Reg. 422/17 s. 5",
    route=WITH_OFFER,
    one_is_enough=True,
    rules=(
        Rule(
            "FW-07",
            title="Full-time hours",
            says=(
                "Full-time: a job of at least 30 paid hours a week that adds up to 3,120 hours or "
                "more over two years."
            ),
            test=_experience(AllOf((AtLeast(q.WEEKLY_HOURS, 30), AtLeast(q.HOURS_IN_NOC, 3_120)))),
            in_force=SINCE_2018,
            citation=copy(PAGE, copies.GO4VISA_FOREIGN_WORKER_2),
        ),
        Rule(
            "FW-08",
            title="Part-time equivalent",
            says=(
                "One job of at least 15 paid hours a week that adds up to 3,120 hours or more over "
                "four years; or several jobs that together give at least 30 paid hours a week for "
                "two years, and 3,120 hours or more."
            ),
            test=_experience(
                AllOf(
                    (
                        AnyOf((AtLeast(q.WEEKLY_HOURS, 15), AtLeast(q.WEEKLY_HOURS_TOGETHER, 30))),
                        AtLeast(q.HOURS_IN_NOC, 3_120),
                    )
                )
            ),
            in_force=days(
                "2018-01-01",
                "2026-06-24",
                earlier=True,
                basis=inferred(
                    "the regulation has had a section on the part-time equivalent since it was "
                    "made (s. 16), whose text was not read",
                    "2021-04-27",
                ),
            ),
            citation=copy(PAGE, copies.VERYVISA_55),
            note="That it takes two years at least is tested by FW-04.",
        ),
    ),
)

PHYSICIAN = Requirement(
    "Physician",
    route=WITHOUT_OFFER,
    rules=(
        Rule(
            "FW-17",
            title="Physician path: no job offer",
            says=(
                "A self-employed physician who meets FW-18 to FW-21 may apply without a job offer; "
                "the other rules of the stream on the job offer and on the applicant are then not "
                "asked."
            ),
            test=Is(q.PHYSICIAN),
            in_force=SINCE_2025,
            citation=copy(
                ontario_ca.FOREIGN_WORKER_PHYSICIANS,
                CHECKLIST,
                ontario_ca.PHYSICIANS_FOREIGN_WORKER,
            ),
            note=(
                "Invitation, status papers, proof of ties and the consent form stay on the "
                "checklist, and the intention to live in Ontario stays a condition of the "
                "nomination. These registrations get no points."
            ),
        ),
        Rule(
            "FW-18",
            title="Physician path: occupation",
            says="NOC 31100, 31101 or 31102.",
            test=OneOf(q.PHYSICIAN_NOC, ("31100", "31101", "31102")),
            in_force=SINCE_2025,
            citation=copy(ontario_ca.POST_OF_2026_01_05, ontario_ca.PHYSICIANS_FOREIGN_WORKER),
        ),
    ),
)

COLLEGE = Requirement(
    "College and payment",
    route=WITHOUT_OFFER,
    rules=(
        Rule(
            "FW-19",
            title="Physician path: CPSO certificate 2025",
            says=(
                "In good standing with the College of Physicians and Surgeons of Ontario (CPSO), "
                "with a certificate for independent practice, academic practice or postgraduate "
                "education that allows patient care."
            ),
            test=AllOf(
                (
                    Is(q.CPSO_STANDING),
                    OneOf(q.CPSO_CLASS, ("independent", "academic", "postgraduate")),
                    Is(q.CPSO_PATIENT_CARE),
                )
            ),
            in_force=days("2025-01-27", "2025-12-31"),
            citation=copy(ontario_ca.PHYSICIANS_FOREIGN_WORKER),
            note="All three classes had to permit patient care.",
        ),
        Rule(
            "FW-20",
            title="Physician path: CPSO certificate 2026",
            says=(
                "In good standing with the College of Physicians and Surgeons of Ontario (CPSO), "
                "with a certificate for independent practice or academic practice, or a "
                "provisional certificate. A postgraduate education certificate no longer serves."
            ),
            test=AllOf(
                (
                    Is(q.CPSO_STANDING),
                    OneOf(q.CPSO_CLASS, ("independent", "academic", "provisional")),
                )
            ),
            in_force=days("2026-01-01", "2026-06-24"),
            citation=copy(ontario_ca.FOREIGN_WORKER_PHYSICIANS, ontario_ca.POST_OF_2026_01_05),
            note=(
                "O. Reg. 375/25. Holders of a postgraduate certificate may still use the way with "
                "a job offer."
            ),
        ),
        Rule(
            "FW-21",
            title="Physician path: payment",
            says=(
                "Entitled to payment for publicly funded services under the Health Insurance Act, "
                "1990; from 1 January 2026 this means having an OHIP billing number."
            ),
            test=Is(q.OHIP),
            in_force=SINCE_2025,
            citation=copy(
                ontario_ca.FOREIGN_WORKER_PHYSICIANS,
                ontario_ca.PHYSICIANS_FOREIGN_WORKER,
                ontario_ca.POST_OF_2026_01_05,
            ),
            note=(
                "The notice of 28 January 2025 speaks only of being eligible for payment; the "
                "billing number is named in that of 5 January 2026 and on the page."
            ),
        ),
    ),
)

DEFINITIONS = Requirement(
    "What the words mean",
    stage=Stage.DEFINITION,
    rules=(
        applicant.LEAVE(
            "FW-61",
            in_force=days("2021-04-27", "2026-06-24", earlier=True, basis=READ),
            citation=copy(PAGE, copies.VERYVISA_55),
        ),
        pay.WAGE_WHAT_COUNTS("FW-32", citation=copy(PAGE, PORTAL_GUIDE, ontario_ca.UPDATES_2016)),
        pay.WAGE_REGION_WITHOUT_A_FIGURE("FW-62", since="2026-01-05", citation=copy(PAGE, GUIDE)),
        employers.MOBILE_WORKERS(
            "FW-48",
            citation=copy(
                PAGE, GUIDE, ontario_ca.UPDATES_2024, press.IMMIGRATION_CA_MOBILE_WORKERS
            ),
        ),
        employers.GTA("FW-49", citation=copy(PAGE, GUIDE, copies.GO4VISA_FOREIGN_WORKER_3)),
        employers.REPORT_TO_WORK(
            "FW-50",
            citation=copy(
                PAGE,
                GUIDE,
                copies.GO4VISA_FOREIGN_WORKER_3,
                copies.VERYVISA_56,
                regulations.O_REG_243_19.at("s. 2 (1)"),
            ),
        ),
    ),
)

INVITATION = Requirement(
    "Invitation",
    section="O. Reg. 421/17 s. 3.1",
    stage=Stage.APPLY,
    rules=(
        applicant.INVITATION_NEEDED(
            "FW-01",
            in_force=BY_INVITATION,
            citation=copy(
                PAGE, ontario_ca.UPDATES_2021, ontario_ca.INVITATIONS, regulations.O_REG_191_21
            ),
            note=(
                "The system opened for Foreign Worker and International Student on 28 April 2021; "
                "the stream took no new applicants from 15 March 2021 at the latest. The last "
                "round was on 30 April 2026. Physicians without a job offer ask the program to "
                "start their registration."
            ),
        ),
        applicant.CLAIMS_MUST_HOLD(
            "FW-02",
            in_force=BY_INVITATION,
            citation=copy(
                PAGE, REGISTER, press.RAPID_FOREIGN_WORKER, regulations.O_REG_422_17_MASTERS
            ),
        ),
    ),
)

EMPLOYER_PORTAL = Requirement(
    "Employer Portal",
    route=WITH_OFFER,
    stage=Stage.APPLY,
    rules=(
        filing.PORTAL_REGISTRATION_FIRST(
            "FW-51",
            citation=official(
                PAGE, EMPLOYER_CHECKLIST, PORTAL_GUIDE, ontario_ca.EMPLOYER_PORTAL_LAUNCH
            ),
            before=(
                "No job-offer expression of interest could be made from 20 June 2025 to 2 July "
                "2025, and the existing ones were withdrawn on 21 and 22 June 2025. NOC code and "
                "wage are copied from the offer and locked: a change means a new offer and a new "
                "registration. Before that day the person carried a paper Employer Form. "
                "Physicians without a job offer skip this step."
            ),
        ),
    ),
)

TIME_TO_APPLY = Requirement(
    "Time to apply",
    stage=Stage.APPLY,
    rules=(
        filing.APPLICANT_DEADLINE(
            "FW-73",
            citation=copy(PAGE, REGISTER, ontario_ca.APPLYING, ontario_ca.E_FILING_PORTAL),
            note=(
                "The rounds of 10 December 2025 and 11 December 2025 were given until 8 January "
                "2026 and 9 January 2026. Physicians without a job offer have the same 17 days."
            ),
        ),
        filing.APPLICANT_DEADLINE_BEFORE_THE_PORTAL(
            "FW-74",
            in_force=days("2021-04-28", "2025-07-01"),
            citation=secondary(ontario_ca.GREATER_SUDBURY_2025_06_06, press.MAPLENEWS_EXPRESSIONS),
        ),
    ),
)

TIME_OF_THE_EMPLOYER = Requirement(
    "Time of the employer",
    route=WITH_OFFER,
    stage=Stage.APPLY,
    rules=(
        filing.EMPLOYER_DEADLINE(
            "FW-52",
            citation=official(PAGE, EMPLOYER_CHECKLIST, PORTAL_GUIDE, ontario_ca.REDI_2025_12_10),
        ),
    ),
)

WARNINGS = Requirement(
    "Refugee claims and removal orders",
    stage=Stage.WARNING,
    rules=(
        applicant.REFUGEE_CLAIM_PENDING(
            "FW-54",
            citation=doubtful(
                ontario_ca.OLD_STUDENTS,
                ontario_ca.OLD_MASTERS,
                press.SLIDELEGEND_JOB_OFFER,
            ),
            note=(
                "The older text read is that of the student pages; for this stream it is inferred. "
                "The stream page, guide and checklists of 29 May 2026, read in full, do not "
                "mention refugee claims. It warns, and never refuses."
            ),
        ),
        applicant.REFUGEE_CLAIM_ENDED(
            "FW-55",
            citation=doubtful(ontario_ca.OLD_STUDENTS, ontario_ca.OLD_MASTERS),
        ),
        applicant.REMOVAL_ORDER("FW-56", citation=doubtful(ontario_ca.OLD_STUDENTS)),
    ),
)

EXISTENCE = Requirement(
    "Whether the stream exists",
    stage=Stage.EXISTS,
    rules=(
        applicant.STREAM_NO_LONGER_EXISTS(
            "FW-60",
            citation=official(
                ontario_ca.POST_OF_2026_05_29,
                ontario_ca.UPDATES_2026_SINCE_JUNE,
                regulations.O_REG_47_26,
                regulations.O_REG_204_26,
            ),
            note=(
                "The program's own notices date it differently. That of 29 May 2026 only says that "
                "amendments to O. Reg. 421/17 take effect on May 30; the stream page still stood "
                "unchanged on 19 June 2026; that of 26 June 2026 says that amendments in force on "
                "25 June 2026 removed eight streams, that no more expressions of interest are "
                "taken and no more invitations issued, and that expressions of interest without an "
                "invitation, and job offers, would be withdrawn over the following weeks. No "
                "invited person falls into the gap: the last round was on 30 April 2026, so its 17 "
                "days ended on 17 May 2026. Applications filed before keep the rules of their "
                "filing day."
            ),
        ),
    ),
)

NOT_ASKED = Requirement(
    "What this stream does not ask for",
    stage=Stage.STEP,
    rules=(
        Rule(
            "FW-14",
            title="No language minimum",
            says=(
                "No language test is needed to be eligible. Language only adds points to the "
                "expression of interest."
            ),
            test=Informational(),
            in_force=SINCE_2018,
            citation=copy(PAGE, REGISTER, regulations.POSTING_42427),
            note=(
                f"{FROM_THE_LIST} A minimum of CLB 5 was proposed in September 2022 and was not "
                "there in 2026."
            ),
        ),
        Rule(
            "FW-15",
            title="No education minimum",
            says="No schooling is required.",
            test=Informational(),
            in_force=SINCE_2018,
            citation=copy(PAGE, press.RAPID_FOREIGN_WORKER),
            note=FROM_THE_LIST,
        ),
        applicant.NO_SETTLEMENT_FUNDS(
            "FW-16",
            in_force=SINCE_2018,
            citation=copy(PAGE, press.RAPID_FOREIGN_WORKER),
            note=FROM_THE_LIST,
        ),
    ),
)

BEFORE_APPLYING = Requirement(
    "Offer, registration and deadlines",
    stage=Stage.STEP,
    rules=(
        filing.OFFER_LETTER("FW-37", citation=copy(EMPLOYER_CHECKLIST)),
        filing.REGISTER_WITHIN_30_DAYS(
            "FW-72", citation=copy(PAGE, REGISTER, PORTAL_GUIDE, ontario_ca.E_FILING_PORTAL)
        ),
        filing.LIFE_OF_A_REGISTRATION(
            "FW-75",
            in_force=BY_INVITATION,
            citation=copy(REGISTER, ontario_ca.UPDATES_2021, PORTAL_GUIDE),
        ),
        filing.ROUNDS(
            "FW-77",
            in_force=BY_INVITATION,
            citation=copy(
                REGISTER,
                ontario_ca.INVITATIONS,
                ontario_ca.UPDATES_2025,
                ontario_ca.UPDATES_2026,
            ),
        ),
        filing.UNUSED_INVITATION("FW-76", citation=copy(REGISTER, ontario_ca.APPLYING)),
        Rule(
            "FW-88",
            title="Intake windows before the EOI system",
            says=(
                "Applications were taken only in windows: 31 May 2017 to 10 June 2017, again from "
                "20 July 2017; after a system stop (29 December 2017 to 18 January 2018) until 26 "
                "April 2019; 27 August 2019 to 23 September 2019; three days in 2020; closed by 15 "
                "March 2021."
            ),
            test=Informational(),
            in_force=days("2017-05-31", "2021-04-27"),
            citation=copy(
                ontario_ca.UPDATES_2017,
                ontario_ca.UPDATES_2018,
                ontario_ca.UPDATES_2019,
                ontario_ca.UPDATES_2021,
            ),
            note="In 2017 an application was due 21 days after registering a profile.",
        ),
    ),
)

APPLICATION = Requirement(
    "Application",
    stage=Stage.STEP,
    rules=(
        Rule(
            "FW-78",
            title="Fee",
            says=(
                "$1,500 if the job is outside the GTA, $2,000 inside it; $1,500 for a physician "
                "without a job offer."
            ),
            test=Informational(),
            in_force=ON_THE_LAST_PAGE,
            citation=copy(ontario_ca.APPLYING),
            note=(
                "Paid with the application. Returned if the application is incomplete, withdrawn "
                "before processing starts, or handed back by the director; not after a refusal."
            ),
        ),
        Rule(
            "FW-67",
            title="Papers for work experience",
            says=(
                "Reference letters on letterhead with contact details, signature, dates, titles, "
                "duties, pay and hours; proof of pay; for work in Canada T4 slips and notices of "
                "assessment."
            ),
            test=Informational(),
            in_force=ON_THE_LAST_PAGE,
            citation=copy(CHECKLIST),
            note=(
                "Someone who already works in the offered position also sends the two latest pay "
                "slips. Not for physicians without a job offer."
            ),
        ),
        filing.APPLICANT_CONSENT_FORM(
            "FW-81",
            citation=copy(
                CHECKLIST, ontario_ca.CHECKLISTS, ontario_ca.APPLYING, ontario_ca.UPDATES_2024
            ),
        ),
        filing.EMPLOYER_CONSENT_FORM("FW-89", citation=copy(EMPLOYER_CHECKLIST, PORTAL_GUIDE)),
        filing.EMPLOYER_FORM_VERSION(
            "FW-83", citation=copy(ontario_ca.UPDATES_2024, ontario_ca.EASTERN_ONTARIO_2025_06_03)
        ),
        filing.ATTESTATION_FORM_OF_2021("FW-82", citation=copy(ontario_ca.UPDATES_2021)),
        filing.TRANSLATIONS("FW-86", citation=copy(ontario_ca.TRANSLATION)),
        filing.REPRESENTATIVE(
            "FW-85", citation=copy(PAGE, ontario_ca.USING_A_REPRESENTATIVE, ontario_ca.UPDATES_2021)
        ),
        filing.INCOMPLETE_APPLICATION(
            "FW-79",
            citation=copy(ontario_ca.APPLYING, ontario_ca.CHECKLISTS, ontario_ca.UPDATES_2021),
        ),
        filing.INCOMPLETE_APPLICATION_EARLIER(
            "FW-80", citation=copy(ontario_ca.UPDATES_2018, ontario_ca.UPDATES_2021)
        ),
        filing.REPORT_CHANGES("FW-90", citation=copy(CHECKLIST, REGISTER, GUIDE)),
    ),
)

DECISION = Requirement(
    "Powers, decision and nomination",
    stage=Stage.STEP,
    rules=(
        applicant.INTERVIEW("FW-59", citation=copy(ontario_ca.CHANGES_OF_JULY_2025)),
        applicant.RETURN_WITHOUT_DECISION(
            "FW-58",
            citation=copy(ontario_ca.CHANGES_OF_JULY_2025, ontario_ca.CHANGES_OF_OCTOBER_2025),
        ),
        applicant.FALSE_INFORMATION(
            "FW-57",
            citation=copy(
                REGISTER,
                ontario_ca.APPLYING,
                ontario_ca.UPDATES_2024,
                ontario_ca.PUBLISHED_ORDERS,
                ontario_ca.UPDATES_2026_SINCE_JUNE,
                regulations.POSTING_37026,
            ),
        ),
        filing.INTERNAL_REVIEW(
            "FW-84",
            citation=copy(REGISTER, GUIDE, ontario_ca.UPDATES_2021, ontario_ca.UPDATES_2024),
        ),
        filing.OFFER_TAKES_EFFECT(
            "FW-36",
            in_force=days("2021-04-27", "2026-06-24", earlier=True, basis=filing.BEFORE_THE_POOL),
            citation=copy(
                PAGE,
                GUIDE,
                EMPLOYER_CHECKLIST,
                copies.BOKANG_FOREIGN_WORKER,
                press.WANGWEI_GRADUATES,
            ),
        ),
        filing.AFTER_NOMINATION(
            "FW-87",
            since="2026-01-05",
            citation=copy(PAGE, GUIDE, REGISTER),
            note=(
                "The application for permanent residence goes to the federal department within 6 "
                "months of the nomination. Physicians without a job offer are bound by the first "
                "point only."
            ),
        ),
    ),
)

PATHWAY = Pathway(
    STREAM.slug,
    last_day=date(2026, 6, 24),
    requirements=(
        FOREIGN_NATIONAL,
        STATUS,
        INTENTION,
        JOB_OFFER,
        OCCUPATION,
        WAGE,
        PRESENT_PAY,
        EMPLOYER,
        YEARS,
        REVENUE,
        STAFF,
        RECRUITMENT,
        HOW_RECRUITED,
        FOR_AN_OFFICER,
        LICENCE_OR_EXPERIENCE,
        EXPERIENCE_HOURS,
        PHYSICIAN,
        COLLEGE,
        DEFINITIONS,
        INVITATION,
        EMPLOYER_PORTAL,
        TIME_TO_APPLY,
        TIME_OF_THE_EMPLOYER,
        WARNINGS,
        EXISTENCE,
    ),
    procedure=(
        NOT_ASKED,
        BEFORE_APPLYING,
        APPLICATION,
        DECISION,
    ),
)
