"""Employer Job Offer: International Student.

O. Reg. 422/17 ss. 4 and 6, as the stream page cites them; O. Reg. 421/17 ss. 2 (1) 2 and 3.1.
"""

from datetime import date

from checker import questions as q
from checker.base.citation import copy, doubtful, official, secondary
from checker.base.period import CHANGE, READ, days, inferred
from checker.pathways.common import applicant, employers, filing, former, pay, phases, position
from checker.pathways.common.position import SKILLED
from checker.rules.comparisons import MoreThan
from checker.rules.expressions import (
    AllOf,
    AnyOf,
    AtLeast,
    Discretionary,
    FromDate,
    IfSaid,
    Informational,
    Is,
    OneOf,
    When,
)
from checker.rules.granted import GrantedWithinYears
from checker.rules.lookups import WageReaches, low_wage
from checker.rules.rule import Pathway, Requirement, Rule, Stage
from checker.sources import copies, ontario_ca, press, regulations
from checker.streams.stream import Stream

STREAM = Stream(
    slug="ejo-international-student",
    order=22,
    title="Employer Job Offer: International Student",
    short="International Student",
    family="Employer Job Offer",
    law="O. Reg. 422/17 ss. 4 and 6; O. Reg. 421/17 s. 2 (1) 2 and s. 3.1",
    takes=SKILLED,
    phases=phases.of_job_offer(phases.ACT),
    predecessor=True,
)

PORTAL_GUIDE = ontario_ca.EMPLOYER_PORTAL
PAGE = ontario_ca.INTERNATIONAL_STUDENT
CHECKLIST = ontario_ca.INTERNATIONAL_STUDENT_CHECKLIST
EMPLOYER_CHECKLIST = ontario_ca.EMPLOYER_CHECKLIST
GUIDE = ontario_ca.EMPLOYER_GUIDE
OLD_PAGE = ontario_ca.OLD_JOB_OFFER
REGISTER = ontario_ca.REGISTERING

ON_THE_LAST_PAGE = days("2026-05-29", "2026-06-24", earlier=True)
FROM_THE_LIST = (
    "Read from the complete list of requirements on the page of 29 May 2026, which has none."
)
SINCE_2015 = days("2015-12-31", "2026-06-24", earlier=True)
SINCE_2018 = days("2018-01-01", "2026-06-24", earlier=True)
BY_INVITATION = days("2021-04-28", "2026-06-24")

FOREIGN_NATIONAL = Requirement(
    "Foreign national",
    rules=(
        former.FOREIGN_NATIONAL_ONLY(
            "IS-47",
            in_force=SINCE_2018,
            citation=official(regulations.O_REG_204_26, ontario_ca.CHECKLISTS),
            note=(
                "Read in the regulation of 2026; O. Reg. 421/17 s. 1 (2), for the years before, "
                "also speaks only of a foreign national who applies."
            ),
        ),
    ),
)

# The kinds that the question names are long enough unless their length says otherwise.
ONE_YEAR = IfSaid(q.ACADEMIC_YEARS, AtLeast(q.ACADEMIC_YEARS, 1))
TWO_YEARS = IfSaid(q.ACADEMIC_YEARS, AtLeast(q.ACADEMIC_YEARS, 2))
GRADUATE = OneOf(q.CREDENTIAL, ("graduate", "masters", "phd"))
COLLEGE_CERTIFICATE = OneOf(q.CREDENTIAL, ("college_graduate_certificate",))
UNIVERSITY_CERTIFICATE = OneOf(q.CREDENTIAL, ("university_graduate_certificate",))
# The names of earlier lists were not found. A college that is not publicly funded was on none.
ELIGIBLE = FromDate(
    date(2024, 1, 2),
    before=AnyOf((Is(q.INSTITUTION_LISTED), AllOf((Is(q.PUBLICLY_FUNDED), Discretionary())))),
    then=Is(q.INSTITUTION_LISTED),
    basis=inferred(
        "the post of that day says that the list was revised, and the complete updates of "
        "2024, 2025 and 2026 name no later revision",
        "2026-04-01",
    ),
)

CREDENTIAL = Requirement(
    "Canadian credential",
    section="O. Reg. 422/17 s. 6",
    one_is_enough=True,
    rules=(
        Rule(
            "IS-03",
            title="Credential: undergraduate, two years",
            says=(
                "An undergraduate degree or diploma, from an eligible Canadian institution, that "
                "takes at least 2 years full-time."
            ),
            test=AllOf((OneOf(q.CREDENTIAL, ("undergraduate",)), TWO_YEARS, ELIGIBLE)),
            in_force=SINCE_2015,
            citation=copy(PAGE, OLD_PAGE),
            note="The length is that of the programme taken full-time, however the person studied.",
        ),
        Rule(
            "IS-04",
            title="Credential: graduate, one year",
            says=(
                "A graduate degree or diploma, from an eligible Canadian institution, that takes "
                "at least 1 year full-time."
            ),
            test=AllOf(
                (
                    FromDate(
                        date(2024, 1, 1),
                        before=AnyOf(
                            (GRADUATE, AllOf((Is(q.ADMISSION_REQUIRED_DEGREE), Discretionary())))
                        ),
                        then=GRADUATE,
                    ),
                    ONE_YEAR,
                    ELIGIBLE,
                )
            ),
            in_force=SINCE_2015,
            citation=copy(PAGE, OLD_PAGE),
            note=(
                "An older official text (about 2015) asked for a one-year degree, diploma or "
                "certificate whose admission required a completed degree. The day on which the "
                "words changed was not found, so before 2024 either test may be the right one: who "
                "passes only the older one is left to an officer."
            ),
        ),
        Rule(
            "IS-05",
            title="Credential: Ontario College Graduate Certificate",
            says=(
                "An Ontario College Graduate Certificate, from an eligible Ontario institution, "
                "that takes at least 1 year full-time. The paper itself must carry that name; "
                "other college certificates do not count."
            ),
            test=AllOf((COLLEGE_CERTIFICATE, ONE_YEAR, ELIGIBLE, Is(q.INSTITUTION_IN_ONTARIO))),
            in_force=days("2024-01-01", "2026-06-24", basis=CHANGE),
            citation=copy(
                PAGE,
                ontario_ca.UPDATES_2024,
                press.IMMIGTORONTO_CREDENTIALS,
            ),
            note=(
                "Admission to such a programme takes a degree, diploma or college certificate. The "
                "post of 2 January 2024 names the first day; that the amendment is O. Reg. 384/23 "
                "is from secondary sources. Applications filed earlier keep the older rule."
            ),
        ),
        Rule(
            "IS-55",
            title="Credential: university graduate certificate",
            says=(
                "A university graduate certificate, from an eligible Ontario institution, that "
                "takes at least 1 year full-time."
            ),
            test=AllOf((UNIVERSITY_CERTIFICATE, ONE_YEAR, ELIGIBLE, Is(q.INSTITUTION_IN_ONTARIO))),
            in_force=days(
                "2024-01-01",
                "2026-06-24",
                earlier=True,
                basis=inferred(
                    "a secondary source of January 2024 has it beside the Ontario College "
                    "Graduate Certificate, which came that day (IS-05)",
                    "2026-04-01",
                ),
            ),
            citation=copy(PAGE, press.ASIF),
            note=(
                "The official post of 2 January 2024 names the college certificate only. Up to 31 "
                "December 2023 a university certificate of a year whose admission took a degree "
                "could pass under IS-04."
            ),
        ),
    ),
)

INSTITUTION = Requirement(
    "Institution",
    section="O. Reg. 422/17 s. 6",
    rules=(
        Rule(
            "IS-56",
            title="Institution on the list",
            says=(
                "The institution must be on the list printed on the stream page; the certificates "
                "of IS-05 and IS-55 must come from one of the Ontario institutions on it."
            ),
            test=AllOf(
                (
                    ELIGIBLE,
                    When(
                        AnyOf((COLLEGE_CERTIFICATE, UNIVERSITY_CERTIFICATE)),
                        Is(q.INSTITUTION_IN_ONTARIO),
                    ),
                )
            ),
            in_force=days("2019-07-08", "2026-06-24", basis=CHANGE),
            citation=copy(
                ontario_ca.INTERNATIONAL_STUDENT_INSTITUTIONS,
                regulations.O_REG_243_19.at("s. 1 (1)"),
                ontario_ca.UPDATES_2019,
                ontario_ca.UPDATES_2024,
            ),
            note=(
                "What is not on the list does not count. That the institution is publicly funded "
                "and on the list is in the regulation since 8 July 2019 (O. Reg. 243/19); the page "
                "of about 2015 already asked for a publicly funded one. The names are those read "
                "on 1 April 2026; the list was revised on 2 January 2024, and the names before "
                "that day were not found."
            ),
        ),
    ),
)

SHARE_IN_CANADA = FromDate(
    date(2020, 8, 19),
    before=FromDate(
        date(2019, 1, 14),
        before=FromDate(
            date(2018, 4, 19),
            before=AllOf((AtLeast(q.SHARE_IN_CANADA, 50), Discretionary())),
            then=AtLeast(q.SHARE_IN_CANADA, 50),
        ),
        then=AnyOf(
            (
                MoreThan(q.SHARE_IN_CANADA, 50),
                AllOf((AtLeast(q.SHARE_IN_CANADA, 50), Discretionary())),
            )
        ),
    ),
    then=MoreThan(q.SHARE_IN_CANADA, 50),
)

STUDIES = Requirement(
    "Studies",
    section="O. Reg. 422/17 s. 6",
    rules=(
        Rule(
            "IS-07",
            title="Studied in Canada",
            says=(
                "More than half of the requirements for the credential must have been completed "
                "while living and studying in Canada (up to 13 January 2019: at least half)."
            ),
            test=SHARE_IN_CANADA,
            in_force=SINCE_2015,
            citation=copy(
                PAGE,
                copies.FSSCANADA_STUDENT_2020,
                copies.FCGVISA_STUDENT_2019,
                OLD_PAGE,
                ontario_ca.OLD_STUDENTS,
                regulations.O_REG_248_18.at("s. 3 (2)"),
            ),
            note=(
                "More than half stands in the page of 19 August 2020. Official texts of about "
                "2015, and of the old site up to 13 January 2019, say at least half, while "
                "lawfully in Canada. The day of the change lies between: on those days exactly "
                "half is left to an officer. Up to 18 April 2018 the regulation also asked that "
                "the studies be full-time meanwhile (O. Reg. 248/18 took that out): an officer "
                'says whether they were. The page of 2026 does not repeat "lawfully".'
            ),
        ),
        Rule(
            "IS-08",
            title="Completed",
            says=(
                "All requirements for the credential must be completed before the application is "
                "filed; students in their final term are refused."
            ),
            test=Is(q.CREDENTIAL_COMPLETED),
            in_force=days("2015-04-17", "2026-06-24"),
            citation=copy(
                PAGE,
                CHECKLIST,
                ontario_ca.UPDATES_2015,
                OLD_PAGE,
            ),
            note=(
                "If the paper itself is not issued yet, a letter of the institution must confirm "
                "that everything is completed, that no fees are owed, and on which day it will be "
                "granted."
            ),
        ),
        Rule(
            "IS-09",
            title="Two-year window",
            says=(
                "The application must be filed within 2 years of the date on the credential or, if "
                "the credential is not issued yet, of the grant date in the official letter of the "
                "institution."
            ),
            test=GrantedWithinYears(q.CREDENTIAL_DATE, 2),
            in_force=SINCE_2015,
            citation=copy(PAGE, OLD_PAGE),
            note=(
                "The last day is the same calendar day two years later (a credential of 1 June "
                "2021: file by 1 June 2023). The application counts, not the registration or the "
                "invitation. For a credential dated 29 February the text does not say which day "
                "that is; the safe reading is 28 February."
            ),
        ),
    ),
)

LICENCE = Requirement(
    "Licence",
    section="O. Reg. 422/17 s. 6",
    rules=(
        Rule(
            "IS-10",
            title="Licence",
            says=(
                "If the occupation needs a mandatory licence or other authorization in Ontario, "
                "the person must hold it when applying."
            ),
            test=When(Is(q.LICENCE_NEEDED), Is(q.LICENCE_HELD)),
            in_force=SINCE_2018,
            citation=copy(PAGE, CHECKLIST),
        ),
    ),
)

JOB_OFFER = Requirement(
    "Job offer",
    section="O. Reg. 422/17 s. 4",
    rules=(
        position.JOB_OFFER_NEEDED("IS-16", citation=official(PAGE, regulations.O_REG_528_22)),
        position.HOURS_PER_YEAR(
            "IS-17", citation=copy(PAGE, GUIDE, PORTAL_GUIDE, copies.BOKANG_FOREIGN_WORKER)
        ),
        position.HOURS_PER_WEEK(
            "IS-18", citation=copy(PAGE, GUIDE, PORTAL_GUIDE, copies.BOKANG_FOREIGN_WORKER)
        ),
        position.PERMANENT("IS-19", citation=copy(PAGE, GUIDE, copies.BOKANG_FOREIGN_WORKER)),
        Rule(
            "IS-60",
            title="Real employment",
            says=(
                "The person must be an employee of the employer. A self-employed professional "
                "cannot use this stream."
            ),
            test=Is(q.IS_EMPLOYMENT),
            in_force=days(
                "2025-01-28",
                "2026-06-24",
                earlier=True,
                basis=inferred(
                    "the words point to the way for self-employed physicians, which began on "
                    "27 January 2025, and no later change is announced",
                    "2026-04-01",
                ),
            ),
            citation=copy(PAGE),
            note=(
                "In substance it is older: the page of about 2015 already leaves independent "
                "contractors and owners out of full-time employees."
            ),
        ),
        position.LABOUR_DISPUTE(
            "IS-20", citation=copy(PAGE, GUIDE, copies.BOKANG_FOREIGN_WORKER, copies.AMERICANLAW)
        ),
        position.WORK_DONE_IN_ONTARIO(
            "IS-28",
            citation=official(
                PAGE, regulations.O_REG_528_22, regulations.O_REG_243_19.at("s. 2 (1)")
            ),
            pages="The stream pages do not mention it.",
        ),
        position.OWNERSHIP(
            "IS-32",
            read="2026-04-01",
            citation=copy(
                PAGE, PORTAL_GUIDE, copies.FCGVISA_STUDENT_2019, press.LIFECA_FOREIGN_WORKER
            ),
        ),
    ),
)

OCCUPATION = Requirement(
    "Occupation",
    section="O. Reg. 422/17 s. 4",
    rules=(
        position.OCCUPATION_NOC_2021(
            "IS-21",
            citation=official(PAGE, GUIDE, regulations.O_REG_528_22, regulations.POSTING_42427),
        ),
        position.OCCUPATION_NOC_2016(
            "IS-22",
            citation=copy(OLD_PAGE, copies.BOKANG_FOREIGN_WORKER, regulations.POSTING_42427),
        ),
    ),
)

WAGE = Requirement(
    "Wage",
    section="O. Reg. 422/17 s. 4",
    one_is_enough=True,
    rules=(
        Rule(
            "IS-23",
            title="Wage: low level",
            says=(
                "The offer must pay, by the hour, at least the low wage level (not the median) of "
                "its occupation (NOC code) in the Ontario region where the person will work (Job "
                "Bank)."
            ),
            test=WageReaches(q.OFFER_WAGE, q.OFFER_NOC, q.OFFER_REGION, low_wage),
            in_force=days("2018-01-01", "2026-06-24", earlier=True),
            citation=copy(PAGE, GUIDE, PORTAL_GUIDE),
            note=(
                "Which Job Bank edition counts is not on the pages. The release that was current "
                "on the day is used; for days before the oldest one at hand the level is not "
                "known."
            ),
        ),
        pay.WAGE_UNION_EXCEPTION(
            "IS-24", citation=copy(PAGE, GUIDE, PORTAL_GUIDE, EMPLOYER_CHECKLIST)
        ),
    ),
)

PRESENT_PAY = Requirement(
    "Present pay",
    section="O. Reg. 422/17 s. 4",
    rules=(
        pay.WAGE_NOT_BELOW_PRESENT_PAY(
            "IS-25",
            citation=copy(PAGE, GUIDE, PORTAL_GUIDE),
            note=(
                "Not asked where a collective agreement sets the pay, IS-24 (stream page). The "
                "first day is from older secondary texts."
            ),
        ),
    ),
)

EMPLOYER = Requirement(
    "Employer",
    section="O. Reg. 422/17 s. 4",
    rules=(
        employers.PREMISES("IS-34", citation=copy(PAGE, GUIDE, EMPLOYER_CHECKLIST, OLD_PAGE)),
        employers.NO_OUTSTANDING_ORDERS("IS-35", citation=copy(PAGE, GUIDE, PORTAL_GUIDE)),
        employers.ONTARIO_PUBLIC_SERVICE_EXCLUDED(
            "IS-59", read="2026-04-01", citation=copy(PAGE, GUIDE, REGISTER)
        ),
        employers.EMPLOYER_ACCOUNT_KEPT_APART("IS-61", citation=copy(PORTAL_GUIDE)),
        employers.DRIVERS_CVOR(
            "IS-29",
            citation=official(GUIDE, EMPLOYER_CHECKLIST, regulations.O_REG_528_22),
            note="Shown with a CVOR abstract (level 1).",
        ),
    ),
)

YEARS = Requirement(
    "Years in business",
    section="O. Reg. 422/17 s. 4",
    one_is_enough=True,
    rules=(
        employers.YEARS_IN_BUSINESS(
            "IS-33", citation=copy(PAGE, GUIDE, EMPLOYER_CHECKLIST, OLD_PAGE)
        ),
        employers.YEARS_IN_BUSINESS_EARLIER_YEARS_THAT_COUNT(
            "IS-58", citation=copy(EMPLOYER_CHECKLIST, PORTAL_GUIDE, ontario_ca.UPDATES_2016)
        ),
    ),
)

# The place of work picks which of the two is tested, of the revenue and of the staff.
REVENUE = Requirement(
    "Revenue of the employer",
    section="O. Reg. 422/17 s. 4",
    rules=(
        employers.REVENUE_INSIDE_THE_GTA(
            "IS-37", citation=copy(PAGE, GUIDE, PORTAL_GUIDE, OLD_PAGE)
        ),
        employers.REVENUE_OUTSIDE_THE_GTA("IS-38", citation=copy(PAGE, GUIDE, PORTAL_GUIDE)),
    ),
)

STAFF = Requirement(
    "Staff of the employer",
    section="O. Reg. 422/17 s. 4",
    rules=(
        employers.STAFF_INSIDE_THE_GTA(
            "IS-39", citation=copy(PAGE, GUIDE, EMPLOYER_CHECKLIST, OLD_PAGE)
        ),
        employers.STAFF_OUTSIDE_THE_GTA("IS-40", citation=copy(PAGE, GUIDE, EMPLOYER_CHECKLIST)),
    ),
)

FOR_AN_OFFICER = Requirement(
    "For an officer to judge",
    rules=(
        applicant.INTENTION_TO_LIVE_IN_ONTARIO(
            "IS-14", citation=copy(PAGE, CHECKLIST, copies.GO4VISA_FOREIGN_WORKER_3)
        ),
        position.URGENTLY_NEEDED(
            "IS-27",
            read="2026-04-01",
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
            "IS-41", citation=copy(EMPLOYER_CHECKLIST, OLD_PAGE, press.UACANADA)
        ),
    ),
)

STATUS = Requirement(
    "Status in Canada",
    rules=(
        applicant.LEGAL_STATUS_IF_IN_CANADA(
            "IS-15", citation=copy(PAGE, CHECKLIST, copies.GO4VISA_FOREIGN_WORKER_3)
        ),
    ),
)

DEFINITIONS = Requirement(
    "What the words mean",
    stage=Stage.DEFINITION,
    rules=(
        Rule(
            "IS-06",
            title="Full-time study (definition)",
            says=(
                "Full-time is what the college or university says it is; in general at least 15 "
                "hours of instruction a week in the academic year, with workplace training that "
                "belongs to the programme."
            ),
            test=Informational(),
            in_force=SINCE_2018,
            citation=copy(PAGE, CHECKLIST),
            note=(
                "It only measures the length of the programme; the person need not have studied "
                "full-time."
            ),
        ),
        pay.WAGE_WHAT_COUNTS("IS-26", citation=copy(PAGE, PORTAL_GUIDE, ontario_ca.UPDATES_2016)),
        pay.WAGE_REGION_WITHOUT_A_FIGURE("IS-57", since="2026-04-01", citation=copy(PAGE, GUIDE)),
        employers.MOBILE_WORKERS(
            "IS-42",
            citation=copy(
                PAGE, GUIDE, ontario_ca.UPDATES_2024, press.IMMIGRATION_CA_MOBILE_WORKERS
            ),
        ),
        employers.GTA("IS-43", citation=copy(PAGE, GUIDE, copies.GO4VISA_FOREIGN_WORKER_3)),
        employers.REPORT_TO_WORK(
            "IS-44",
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
            "IS-01",
            in_force=BY_INVITATION,
            citation=copy(
                PAGE, ontario_ca.UPDATES_2021, ontario_ca.INVITATIONS, regulations.O_REG_191_21
            ),
            note=(
                "Opened on 28 April 2021, together with the Foreign Worker stream. The last round "
                "was on 30 April 2026."
            ),
        ),
        applicant.CLAIMS_MUST_HOLD(
            "IS-02",
            in_force=BY_INVITATION,
            citation=copy(
                PAGE, REGISTER, press.RAPID_FOREIGN_WORKER, regulations.O_REG_422_17_MASTERS
            ),
        ),
    ),
)

EMPLOYER_PORTAL = Requirement(
    "Employer Portal",
    stage=Stage.APPLY,
    rules=(
        filing.PORTAL_REGISTRATION_FIRST(
            "IS-45",
            citation=official(
                PAGE, EMPLOYER_CHECKLIST, PORTAL_GUIDE, ontario_ca.EMPLOYER_PORTAL_LAUNCH
            ),
            before=(
                "No job-offer expression of interest could be made from 20 June 2025 to 2 July "
                "2025, and the existing ones were withdrawn on 21 June 2025 and 22. NOC code and "
                "wage are copied from the offer and locked: a change means a new offer and a new "
                "registration. Before that day the person carried a paper Employer Form."
            ),
        ),
    ),
)

TIME_TO_APPLY = Requirement(
    "Time to apply",
    stage=Stage.APPLY,
    rules=(
        filing.APPLICANT_DEADLINE(
            "IS-63",
            citation=copy(PAGE, REGISTER, ontario_ca.APPLYING, ontario_ca.E_FILING_PORTAL),
            note=(
                "The rounds of 10 December 2025 and 11 December 2025 were given until 8 January "
                "2026 and 9 January 2026."
            ),
        ),
        filing.APPLICANT_DEADLINE_BEFORE_THE_PORTAL(
            "IS-64",
            in_force=days("2021-04-28", "2025-07-01"),
            citation=secondary(ontario_ca.GREATER_SUDBURY_2025_06_06, press.MAPLENEWS_EXPRESSIONS),
        ),
    ),
)

TIME_OF_THE_EMPLOYER = Requirement(
    "Time of the employer",
    stage=Stage.APPLY,
    rules=(
        filing.EMPLOYER_DEADLINE(
            "IS-46",
            citation=official(PAGE, EMPLOYER_CHECKLIST, PORTAL_GUIDE, ontario_ca.REDI_2025_12_10),
        ),
    ),
)

WARNINGS = Requirement(
    "Refugee claims and removal orders",
    stage=Stage.WARNING,
    rules=(
        applicant.REFUGEE_CLAIM_PENDING(
            "IS-48",
            citation=doubtful(ontario_ca.OLD_STUDENTS, ontario_ca.OLD_MASTERS),
            note=(
                "The older text read is that of the student pages. The stream page, guide and "
                "checklists of 29 May 2026, read in full, do not mention refugee claims: this "
                "warns and never refuses."
            ),
        ),
        applicant.REFUGEE_CLAIM_ENDED(
            "IS-49",
            citation=doubtful(ontario_ca.OLD_STUDENTS, ontario_ca.OLD_MASTERS),
        ),
        applicant.REMOVAL_ORDER("IS-50", citation=doubtful(ontario_ca.OLD_STUDENTS)),
    ),
)

EXISTENCE = Requirement(
    "Whether the stream exists",
    stage=Stage.EXISTS,
    rules=(
        applicant.STREAM_NO_LONGER_EXISTS(
            "IS-54",
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
            "IS-11",
            title="No work experience",
            says="No work experience is needed.",
            test=Informational(),
            in_force=SINCE_2015,
            citation=copy(PAGE),
            note="Said in so many words on the stream page.",
        ),
        Rule(
            "IS-12",
            title="No language minimum",
            says="No language test is needed to be eligible.",
            test=Informational(),
            in_force=SINCE_2015,
            citation=copy(PAGE, REGISTER),
            note=f"{FROM_THE_LIST} Language does bring points in the expression of interest.",
        ),
        applicant.NO_SETTLEMENT_FUNDS(
            "IS-13", in_force=SINCE_2018, citation=copy(PAGE), note=FROM_THE_LIST
        ),
        Rule(
            "IS-36",
            title="No recruitment effort",
            says="The employer need not show any recruitment effort in this stream.",
            test=Informational(),
            in_force=days("2021-04-27", "2026-06-24", earlier=True, basis=READ),
            citation=copy(GUIDE, PORTAL_GUIDE, EMPLOYER_CHECKLIST, copies.VERYVISA_82),
            note=(
                "Said in the employer guide, the portal guide and the employer checklist; the "
                "stream page has no such requirement."
            ),
        ),
    ),
)

BEFORE_APPLYING = Requirement(
    "Offer, registration and deadlines",
    stage=Stage.STEP,
    rules=(
        filing.OFFER_LETTER("IS-31", citation=copy(EMPLOYER_CHECKLIST)),
        filing.REGISTER_WITHIN_30_DAYS(
            "IS-62", citation=copy(PAGE, REGISTER, PORTAL_GUIDE, ontario_ca.E_FILING_PORTAL)
        ),
        filing.LIFE_OF_A_REGISTRATION(
            "IS-65",
            in_force=BY_INVITATION,
            citation=copy(REGISTER, ontario_ca.UPDATES_2021, PORTAL_GUIDE),
        ),
        filing.ROUNDS(
            "IS-67",
            in_force=BY_INVITATION,
            citation=copy(
                REGISTER,
                ontario_ca.INVITATIONS,
                ontario_ca.UPDATES_2025,
                ontario_ca.UPDATES_2026,
            ),
        ),
        filing.UNUSED_INVITATION("IS-66", citation=copy(REGISTER, ontario_ca.APPLYING)),
        Rule(
            "IS-78",
            title="Intake windows before the EOI system",
            says=(
                "Applications were taken only in windows: 31 May 2017 to 10 June 2017, again from "
                "20 July 2017; after a system stop (29 December 2017 to 18 January 2018) until 26 "
                "April 2019; three days in 2020; closed by 15 March 2021."
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
            "IS-68",
            title="Fee",
            says="$1,500 wherever the job is.",
            test=Informational(),
            in_force=ON_THE_LAST_PAGE,
            citation=copy(ontario_ca.APPLYING),
            note=(
                "Paid with the application. Returned if the application is incomplete, withdrawn "
                "before processing starts, or handed back by the director; not after a refusal."
            ),
        ),
        Rule(
            "IS-79",
            title="Papers for the credential",
            says=(
                "The credential and official transcripts; if it is not issued yet, the letter of "
                "the institution (IS-08) and transcripts."
            ),
            test=Informational(),
            in_force=ON_THE_LAST_PAGE,
            citation=copy(CHECKLIST),
            note=(
                "Someone who already works in the offered position also sends the two latest pay "
                "slips."
            ),
        ),
        filing.APPLICANT_CONSENT_FORM(
            "IS-71",
            citation=copy(
                CHECKLIST, ontario_ca.CHECKLISTS, ontario_ca.APPLYING, ontario_ca.UPDATES_2024
            ),
        ),
        filing.EMPLOYER_CONSENT_FORM("IS-80", citation=copy(EMPLOYER_CHECKLIST, PORTAL_GUIDE)),
        filing.EMPLOYER_FORM_VERSION(
            "IS-73", citation=copy(ontario_ca.UPDATES_2024, ontario_ca.EASTERN_ONTARIO_2025_06_03)
        ),
        filing.ATTESTATION_FORM_OF_2021("IS-72", citation=copy(ontario_ca.UPDATES_2021)),
        filing.TRANSLATIONS("IS-76", citation=copy(ontario_ca.TRANSLATION)),
        filing.REPRESENTATIVE(
            "IS-75", citation=copy(PAGE, ontario_ca.USING_A_REPRESENTATIVE, ontario_ca.UPDATES_2021)
        ),
        filing.INCOMPLETE_APPLICATION(
            "IS-69",
            citation=copy(ontario_ca.APPLYING, ontario_ca.CHECKLISTS, ontario_ca.UPDATES_2021),
        ),
        filing.INCOMPLETE_APPLICATION_EARLIER(
            "IS-70", citation=copy(ontario_ca.UPDATES_2018, ontario_ca.UPDATES_2021)
        ),
        filing.REPORT_CHANGES("IS-81", citation=copy(CHECKLIST, REGISTER, GUIDE)),
    ),
)

DECISION = Requirement(
    "Powers, decision and nomination",
    stage=Stage.STEP,
    rules=(
        applicant.INTERVIEW("IS-53", citation=copy(ontario_ca.CHANGES_OF_JULY_2025)),
        applicant.RETURN_WITHOUT_DECISION(
            "IS-52",
            citation=copy(ontario_ca.CHANGES_OF_JULY_2025, ontario_ca.CHANGES_OF_OCTOBER_2025),
        ),
        applicant.FALSE_INFORMATION(
            "IS-51",
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
            "IS-74",
            citation=copy(REGISTER, GUIDE, ontario_ca.UPDATES_2021, ontario_ca.UPDATES_2024),
        ),
        filing.OFFER_TAKES_EFFECT(
            "IS-30",
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
            "IS-77",
            since="2026-04-01",
            citation=copy(PAGE, GUIDE, REGISTER),
            note=(
                "The application for permanent residence goes to the federal department within 6 "
                "months of the nomination."
            ),
        ),
    ),
)

PATHWAY = Pathway(
    STREAM.slug,
    last_day=date(2026, 6, 24),
    requirements=(
        FOREIGN_NATIONAL,
        CREDENTIAL,
        INSTITUTION,
        STUDIES,
        LICENCE,
        JOB_OFFER,
        OCCUPATION,
        WAGE,
        PRESENT_PAY,
        EMPLOYER,
        YEARS,
        REVENUE,
        STAFF,
        FOR_AN_OFFICER,
        STATUS,
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
