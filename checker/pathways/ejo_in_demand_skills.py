"""Employer Job Offer: In-Demand Skills: O. Reg. 422/17, ss. 4 and 7; O. Reg. 421/17, ss. 2 and 3.1.

Amended by O. Reg. 243/19, 329/20, 528/22, 280/24 and 281/24. The stream opened as a pilot on
2017-08-16; its criteria were removed on 2026-06-25.
"""

from datetime import date

from checker import questions as q
from checker.base.citation import copy, doubtful, official, secondary
from checker.base.period import CHANGE, days
from checker.pathways.common import applicant, employers, filing, former, pay, phases, position
from checker.reference.noc import NocGroups
from checker.rules.amount_not_known import AmountNotKnown
from checker.rules.assessment import assessed_within
from checker.rules.expressions import (
    AllOf,
    AnyOf,
    AtLeast,
    Discretionary,
    FromDate,
    Informational,
    Is,
    OneOf,
    When,
)
from checker.rules.language_levels import fresh_in_one_language, one_language
from checker.rules.lookups import NocIn
from checker.rules.rule import Pathway, Requirement, Rule, Stage
from checker.sources import copies, ontario_ca, press, regulations
from checker.streams.stream import Occupations, Phase, Status, Stream

ANY_PLACE = "in-demand occupations that count anywhere in Ontario"
ELSEWHERE = "in-demand occupations that count outside the GTA"
ANYWHERE_2017 = NocGroups(ANY_PLACE, ("7441", "7521", "7611", "8431", "8432", "8611", "9462"))
# Home support workers and housekeepers share the code 4412; only the first are in demand.
HOME_SUPPORT_2016 = NocGroups("home support workers, housekeepers and the like", ("4412",))
ANYWHERE_2019 = NocGroups(ANY_PLACE, ("3413", "4412", "7511", *ANYWHERE_2017.include))
OUTSIDE_GTA_2020 = NocGroups(
    ELSEWHERE,
    (
        *("9411", "9416", "9417", "9418", "9421", "9422", "9437"),
        *("9446", "9461", "9523", "9526", "9536", "9537"),
    ),
)

STREAM = Stream(
    slug="ejo-in-demand-skills",
    order=23,
    title="Employer Job Offer: In-Demand Skills",
    short="In-Demand Skills",
    family="Employer Job Offer",
    law="O. Reg. 422/17 ss. 4 and 7; O. Reg. 421/17 s. 2 (1) 3 and s. 3.1",
    takes=Occupations(
        "occupations of TEER 4 or 5 (NOC 2016: the list of the stream)",
        teers=(4, 5),
        noc_2016=(ANYWHERE_2019, OUTSIDE_GTA_2020),
    ),
    phases=phases.of_job_offer(
        Phase(
            date(2017, 8, 16),
            Status.OPEN,
            "Opened as a pilot; the pauses between its pilots are not known day by day.",
            secondary(press.IMMIGRATION_CA_IN_DEMAND),
        )
    ),
)

PORTAL_GUIDE = ontario_ca.EMPLOYER_PORTAL
PAGE = ontario_ca.IN_DEMAND_SKILLS
CHECKLIST = ontario_ca.IN_DEMAND_SKILLS_CHECKLIST
EMPLOYER_CHECKLIST = ontario_ca.EMPLOYER_CHECKLIST
GUIDE = ontario_ca.EMPLOYER_GUIDE
OLD_PAGE = ontario_ca.OLD_JOB_OFFER
REGISTER = ontario_ca.REGISTERING

ALWAYS = days("2017-08-16", "2026-06-24")
SINCE_2019 = days("2019-12-31", "2026-06-24", earlier=True)
NINE_MONTHS = days("2019-07-08", "2026-06-24")
LAST_READ = days("2026-05-29", "2026-06-24", earlier=True)
SINCE_EOI = days("2021-06-28", "2026-06-24")

FOREIGN_NATIONAL = Requirement(
    "Foreign national",
    rules=(
        former.FOREIGN_NATIONAL_ONLY(
            "IDS-55",
            in_force=days("2018-01-01", "2026-06-24", earlier=True),
            citation=official(regulations.O_REG_204_26, ontario_ca.CHECKLISTS),
            note=(
                "Read in the 2026 regulation; for the years before, O. Reg. 421/17 s. 1 (2) "
                "likewise speaks only of a foreign national applying."
            ),
        ),
    ),
)

JOB_OFFER = Requirement(
    "Job offer",
    section="O. Reg. 422/17 s. 4",
    rules=(
        position.JOB_OFFER_NEEDED("IDS-26", citation=official(PAGE, regulations.O_REG_528_22)),
        position.HOURS_PER_YEAR(
            "IDS-27", citation=copy(PAGE, GUIDE, PORTAL_GUIDE, copies.BOKANG_FOREIGN_WORKER)
        ),
        position.HOURS_PER_WEEK(
            "IDS-28", citation=copy(PAGE, GUIDE, PORTAL_GUIDE, copies.BOKANG_FOREIGN_WORKER)
        ),
        position.PERMANENT("IDS-29", citation=copy(PAGE, GUIDE, copies.BOKANG_FOREIGN_WORKER)),
        position.WORK_DONE_IN_ONTARIO(
            "IDS-36",
            citation=official(
                PAGE, regulations.O_REG_528_22, regulations.O_REG_243_19.at("s. 2 (1)")
            ),
            pages=(
                "NOC 7511 was in this stream up to 15 November 2022; 73300 and 73301 are TEER 3 "
                "and outside it."
            ),
        ),
        position.LABOUR_DISPUTE(
            "IDS-30",
            since="2017-08-16",
            citation=copy(PAGE, GUIDE, copies.BOKANG_FOREIGN_WORKER, copies.AMERICANLAW),
        ),
        position.OWNERSHIP(
            "IDS-40",
            citation=copy(
                PAGE, PORTAL_GUIDE, copies.FCGVISA_STUDENT_2019, press.LIFECA_FOREIGN_WORKER
            ),
        ),
    ),
)

ANYWHERE_2022 = NocGroups(
    ANY_PLACE, ("44101", "65202", "75110", "84120", "85100", "85101", "85103", "94141")
)
OUTSIDE_GTA_2022 = NocGroups(
    ELSEWHERE,
    (
        *("94100", "94105", "94106", "94107", "94110", "94111", "94124"),
        *("94132", "94140", "94201", "94204", "94213", "94219", "95102"),
    ),
)
ANYWHERE_2024 = NocGroups(ANY_PLACE, (*ANYWHERE_2022.include, "75119"))
OUTSIDE_GTA_2024 = NocGroups(
    ELSEWHERE,
    (
        *("14400", "14402", "65320", "74200", "74203", "74204", "74205", "75101", "75211"),
        *("75212", "85102", "94100", "94101", "94102", "94103", "94104", "94105", "94106"),
        *("94107", "94110", "94111", "94112", "94120", "94121", "94123", "94124", "94132"),
        *("94140", "94142", "94143", "94200", "94201", "94202", "94203", "94204", "94205"),
        *("94211", "94212", "94213", "94219", "95100", "95101", "95102", "95103", "95104"),
        *("95106", "95107"),
    ),
)

OCCUPATION = Requirement(
    "Occupation in demand",
    one_is_enough=True,
    rules=(
        Rule(
            "IDS-19",
            title="Occupation anywhere, NOC 2021",
            says=(
                "A job of TEER 4 or 5, anywhere in Ontario, in one of nine codes: 44101, 65202, "
                "75110, 75119, 84120, 85100, 85101, 85103, 94141."
            ),
            test=NocIn(q.OFFER_NOC, ANYWHERE_2024),
            in_force=days("2024-07-01", "2026-06-24", basis=CHANGE),
            citation=copy(PAGE, GUIDE, ontario_ca.UPDATES_2024),
            note=(
                "The list of the page of 29 May 2026. The post of 4 July 2024 names the first day "
                "and adds 75119 for any place."
            ),
        ),
        Rule(
            "IDS-21",
            title="Occupation outside the GTA, NOC 2021",
            says=(
                "If the job is outside the GTA, also one of 47 codes: 14400, 14402, 65320, 74200, "
                "74203, 74204, 74205, 75101, 75211, 75212, 85102, 94100, 94101, 94102, 94103, "
                "94104, 94105, 94106, 94107, 94110, 94111, 94112, 94120, 94121, 94123, 94124, "
                "94132, 94140, 94142, 94143, 94200, 94201, 94202, 94203, 94204, 94205, 94211, "
                "94212, 94213, 94219, 95100, 95101, 95102, 95103, 95104, 95106, 95107."
            ),
            test=AllOf((NocIn(q.OFFER_NOC, OUTSIDE_GTA_2024), employers.OUTSIDE_GTA)),
            in_force=days("2024-07-01", "2026-06-24", basis=CHANGE),
            citation=copy(PAGE, GUIDE, ontario_ca.UPDATES_2024, press.MOVING2CANADA_NURSES),
            note=(
                "The whole list of the page of 29 May 2026. The post of 4 July 2024 names the "
                "first day and the 33 codes that came to the 14 old ones; it prints 75119 here "
                "too. The amending regulation (280/24 or 281/24) is not named in it."
            ),
        ),
        Rule(
            "IDS-66",
            title="Occupation anywhere, NOC 2021, first list",
            says=(
                "A job of TEER 4 or 5, anywhere in Ontario, in one of eight codes: 44101, 65202, "
                "75110, 84120, 85100, 85101, 85103, 94141."
            ),
            test=NocIn(q.OFFER_NOC, ANYWHERE_2022),
            in_force=days("2022-11-16", "2024-06-30"),
            citation=secondary(
                ontario_ca.UPDATES_2024,
                press.APTECHVISA_NOC_2021,
                press.VISAJPCANADA_IN_DEMAND,
                regulations.O_REG_528_22,
            ),
            note=(
                "All eight are on the official list of 29 May 2026. The last day follows from the "
                "post of 4 July 2024; files sent before keep this list."
            ),
        ),
        Rule(
            "IDS-20",
            title="Occupation outside the GTA, NOC 2021, first list",
            says=(
                "If the person works, or reports to work, outside the GTA, also one of 14 codes: "
                "94100, 94105, 94106, 94107, 94110, 94111, 94124, 94132, 94140, 94201, 94204, "
                "94213, 94219, 95102."
            ),
            test=AllOf((NocIn(q.OFFER_NOC, OUTSIDE_GTA_2022), employers.OUTSIDE_GTA)),
            in_force=days("2022-11-16", "2024-06-30"),
            citation=secondary(
                ontario_ca.UPDATES_2024,
                press.APTECHVISA_NOC_2021,
                press.VISAJPCANADA_IN_DEMAND,
            ),
            note=(
                "The last day follows from the post of 4 July 2024; files sent before keep this "
                "list. All 14 are still on the official list of 29 May 2026, which does not say "
                "since when; 95102 rests on one secondary page."
            ),
        ),
        Rule(
            "IDS-22",
            title="Occupation anywhere, NOC 2016",
            says=(
                "A job, anywhere in Ontario, in one of ten NOC 2016 codes: 3413, 4412 (not "
                "housekeepers), 7441, 7511, 7521, 7611, 8431, 8432, 8611, 9462."
            ),
            test=AllOf(
                (
                    NocIn(q.OFFER_NOC_2016, ANYWHERE_2019),
                    When(NocIn(q.OFFER_NOC_2016, HOME_SUPPORT_2016), Is(q.HOUSEKEEPER, False)),
                )
            ),
            in_force=days("2019-07-08", "2022-11-15"),
            citation=secondary(
                ontario_ca.UPDATES_2019,
                ontario_ca.UPDATES_2021,
                press.ERGO_IN_DEMAND,
                regulations.POSTING_29187,
            ),
            note=(
                "3413, 4412 and 7511 only from 8 July 2019 (the notice of that day speaks of three "
                "codes, for personal support workers and transport truck drivers); the other seven "
                "from 16 August 2017. Rounds of 2021 name six of them: 3413, 4412, 8431, 8432, "
                "8611 and 9462."
            ),
        ),
        Rule(
            "IDS-24",
            title="Occupation outside the GTA, NOC 2016",
            says=(
                "If the person works, or reports to work, outside the GTA, also one of 13 NOC 2016 "
                "codes: 9411, 9416, 9417, 9418, 9421, 9422, 9437, 9446, 9461, 9523, 9526, 9536, "
                "9537."
            ),
            test=AllOf((NocIn(q.OFFER_NOC_2016, OUTSIDE_GTA_2020), employers.OUTSIDE_GTA)),
            in_force=days("2020-07-01", "2022-11-15", basis=CHANGE),
            citation=official(
                regulations.O_REG_329_20, ontario_ca.UPDATES_2020, ontario_ca.UPDATES_2021
            ),
            note=(
                "Posted on 2 July 2020; nothing was taken from 30 June to 6 July, and the intake "
                "was full on 16 November 2020. The same 13 codes, outside the GTA only, stand in "
                "the rounds of 2021."
            ),
        ),
        Rule(
            "IDS-23",
            title="Occupation anywhere, first list",
            says="A job in one of seven NOC 2016 codes: 7441, 7521, 7611, 8431, 8432, 8611, 9462.",
            test=NocIn(q.OFFER_NOC_2016, ANYWHERE_2017),
            in_force=days("2017-08-16", "2019-07-07"),
            citation=secondary(
                press.MONDAQ_IN_DEMAND,
                press.IMMIGRATION_CA_IN_DEMAND,
            ),
            note="The first list; there was no second one on those days.",
        ),
    ),
)

WAGE = Requirement(
    "Wage",
    section="O. Reg. 422/17 s. 4",
    one_is_enough=True,
    rules=(
        pay.WAGE_MEDIAN("IDS-31", citation=copy(PAGE, GUIDE, PORTAL_GUIDE)),
        pay.WAGE_UNION_EXCEPTION(
            "IDS-32", citation=copy(PAGE, GUIDE, PORTAL_GUIDE, EMPLOYER_CHECKLIST)
        ),
    ),
)

PRESENT_PAY = Requirement(
    "Present pay",
    section="O. Reg. 422/17 s. 4",
    rules=(
        pay.WAGE_NOT_BELOW_PRESENT_PAY(
            "IDS-33",
            citation=copy(PAGE, GUIDE, PORTAL_GUIDE),
            note=(
                "Not asked where a collective agreement sets the pay (IDS-32, stream page). The "
                "first day is from older secondary texts."
            ),
        ),
    ),
)

EMPLOYER = Requirement(
    "Employer",
    section="O. Reg. 422/17 s. 4",
    rules=(
        employers.PREMISES("IDS-42", citation=copy(PAGE, GUIDE, EMPLOYER_CHECKLIST, OLD_PAGE)),
        employers.NO_OUTSTANDING_ORDERS("IDS-43", citation=copy(PAGE, GUIDE, PORTAL_GUIDE)),
        employers.ONTARIO_PUBLIC_SERVICE_EXCLUDED("IDS-73", citation=copy(PAGE, GUIDE, REGISTER)),
        employers.EMPLOYER_ACCOUNT_KEPT_APART("IDS-74", citation=copy(PORTAL_GUIDE)),
        Rule(
            "IDS-37",
            title="Carrier safety, truck drivers of NOC 2016",
            says=(
                "For NOC 2016 code 7511 the employer must hold a valid certificate under the CVOR "
                "system (for commercial vehicles) and a safety rating of Excellent, Satisfactory "
                "or Satisfactory Unaudited."
            ),
            test=When(
                NocIn(q.OFFER_NOC_2016, NocGroups("truck drivers", ("7511",))),
                AllOf((Is(q.CVOR), OneOf(q.SAFETY_RATING, q.SAFE_RATINGS))),
            ),
            in_force=days("2022-02-01", "2022-11-15", basis=CHANGE),
            citation=secondary(
                ontario_ca.UPDATES_2021,
                press.UACANADA,
                press.FLEET_SAFETY,
                copies.INFO_5Y1_O_REG_422_17,
            ),
            note=(
                "O. Reg. 31/22, proposed on 7 October 2021. Its number and day stand in a copy of "
                "the consolidated regulation; what it asks is from secondary sources. Under NOC "
                "2021 truck and bus drivers (73300, 73301) are TEER 3 and outside this stream, so "
                "the rule has nothing left to apply to from 16 November 2022."
            ),
        ),
    ),
)

YEARS = Requirement(
    "Years in business",
    section="O. Reg. 422/17 s. 4",
    one_is_enough=True,
    rules=(
        employers.YEARS_IN_BUSINESS(
            "IDS-41", citation=copy(PAGE, GUIDE, EMPLOYER_CHECKLIST, OLD_PAGE)
        ),
        employers.YEARS_IN_BUSINESS_EARLIER_YEARS_THAT_COUNT(
            "IDS-72", citation=copy(EMPLOYER_CHECKLIST, PORTAL_GUIDE, ontario_ca.UPDATES_2016)
        ),
    ),
)

REVENUE = Requirement(
    "Revenue of the employer",
    section="O. Reg. 422/17 s. 4",
    rules=(
        employers.REVENUE_INSIDE_THE_GTA(
            "IDS-45", citation=copy(PAGE, GUIDE, PORTAL_GUIDE, OLD_PAGE)
        ),
        employers.REVENUE_OUTSIDE_THE_GTA("IDS-46", citation=copy(PAGE, GUIDE, PORTAL_GUIDE)),
    ),
)

STAFF = Requirement(
    "Staff of the employer",
    section="O. Reg. 422/17 s. 4",
    rules=(
        employers.STAFF_INSIDE_THE_GTA(
            "IDS-47", citation=copy(PAGE, GUIDE, EMPLOYER_CHECKLIST, OLD_PAGE)
        ),
        employers.STAFF_OUTSIDE_THE_GTA("IDS-48", citation=copy(PAGE, GUIDE, EMPLOYER_CHECKLIST)),
    ),
)

RECRUITMENT = Requirement(
    "Recruitment effort",
    section="O. Reg. 422/17 s. 4",
    one_is_enough=True,
    rules=(
        employers.RECRUITMENT_EFFORT(
            "IDS-44",
            citation=copy(PAGE, GUIDE, EMPLOYER_CHECKLIST, copies.GO4VISA_FOREIGN_WORKER_3),
        ),
        employers.RECRUITMENT_WORK_PERMIT(
            "IDS-68",
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
            "IDS-69",
            citation=copy(PAGE, GUIDE, EMPLOYER_CHECKLIST, copies.VERYVISA_56, copies.VERYVISA_82),
        ),
    ),
)

WHO_RECRUITED = Requirement(
    "Who recruited",
    section="O. Reg. 422/17 s. 4",
    rules=(
        employers.RECRUITMENT_NOT_BY_AN_IMMIGRATION_REPRESENTATIVE(
            "IDS-71",
            citation=copy(PAGE, GUIDE, PORTAL_GUIDE),
            note=(
                "Applies only where a recruitment effort is asked (IDS-44). Recruitment agencies "
                "and head hunters are fine."
            ),
        ),
    ),
)

EXPERIENCE = Requirement(
    "Work experience",
    section="O. Reg. 422/17 s. 7",
    rules=(
        Rule(
            "IDS-03",
            title="Amount of experience",
            says="Nine months or more of paid full-time work in total, or the part-time equivalent.",
            test=AtLeast(q.MONTHS_IN_NOC_ONTARIO, 9),
            in_force=NINE_MONTHS,
            citation=copy(PAGE, CHECKLIST, ontario_ca.UPDATES_2019, regulations.POSTING_29187),
            note=(
                "Months are added up: gaps are allowed. Reduced on 8 July 2019 (the update page "
                "says so without the old figure). The amount in hours: IDS-05 or IDS-63."
            ),
        ),
        Rule(
            "IDS-04",
            title="Amount of experience before 2019",
            says="12 months of work, which is 1,560 hours.",
            test=AllOf(
                (AtLeast(q.MONTHS_IN_NOC_ONTARIO, 12), AtLeast(q.HOURS_IN_NOC_ONTARIO, 1_560))
            ),
            in_force=days("2017-08-16", "2019-07-07"),
            citation=secondary(
                press.IMMIGRATION_CA_IN_DEMAND,
                press.MONDAQ_IN_DEMAND,
            ),
            note=(
                "The official notice of 8 July 2019 only says that the requirement was reduced; "
                "the figure is from secondary sources. Both the months and the hours are asked "
                "here, which is the safe reading."
            ),
        ),
        Rule(
            "IDS-06",
            title="Place of the experience",
            says="All of the counted work must have been done in Ontario.",
            test=Is(q.EXPERIENCE_IN_ONTARIO),
            in_force=ALWAYS,
            citation=copy(PAGE, CHECKLIST),
        ),
        applicant.EXPERIENCE_OCCUPATION("IDS-07", in_force=SINCE_2019, citation=copy(PAGE)),
        # The question counts the last 3 years: enough of it means that it lies in the window.
        Rule(
            "IDS-08",
            title="Window of the experience",
            says=(
                "The experience must fall inside the 3 years before the day of application (not "
                "the day of the invitation)."
            ),
            test=FromDate(
                date(2019, 7, 8),
                before=AtLeast(q.MONTHS_IN_NOC_ONTARIO, 12),
                then=AtLeast(q.MONTHS_IN_NOC_ONTARIO, 9),
            ),
            in_force=ALWAYS,
            citation=copy(PAGE),
        ),
        Rule(
            "IDS-09",
            title="Lawful experience",
            says="The experience must have been gained while legally living and working in Ontario.",
            test=Is(q.EXPERIENCE_LAWFUL),
            in_force=SINCE_2019,
            citation=copy(PAGE),
        ),
    ),
)

ENOUGH_HOURS = AtLeast(q.HOURS_IN_NOC_ONTARIO, 1_200)

EXPERIENCE_HOURS = Requirement(
    "Hours of the experience",
    section="O. Reg. 422/17 s. 7",
    one_is_enough=True,
    rules=(
        Rule(
            "IDS-05",
            title="Full-time hours",
            says=(
                "Full-time: a job of at least 30 paid hours a week, adding up to 1,200 hours or "
                "more over nine months."
            ),
            test=AllOf((AtLeast(q.WEEKLY_HOURS, 30), ENOUGH_HOURS)),
            in_force=NINE_MONTHS,
            citation=copy(PAGE),
            note=(
                "39 weeks of exactly 30 hours give 1,170, so 30 hours a week alone do not reach it "
                "in nine months. The hours of all the counted work are added up here, also where "
                "it lasted longer. Read in texts of 2025 and 2026; carried back to the start of "
                "the nine months."
            ),
        ),
        Rule(
            "IDS-63",
            title="Part-time equivalent",
            says=(
                "One job of at least 15 paid hours a week adding up to 1,200 hours or more over 18 "
                "months, or several jobs together giving at least 30 paid hours a week for nine "
                "months and 1,200 hours or more."
            ),
            test=AllOf(
                (
                    AnyOf((AtLeast(q.WEEKLY_HOURS, 15), AtLeast(q.WEEKLY_HOURS_TOGETHER, 30))),
                    ENOUGH_HOURS,
                )
            ),
            in_force=NINE_MONTHS,
            citation=copy(PAGE),
        ),
    ),
)

LICENCE = Requirement(
    "Licence",
    section="O. Reg. 422/17 s. 7",
    rules=(
        Rule(
            "IDS-10",
            title="Licence",
            says=(
                "If the occupation needs a mandatory licence or other authorization in Ontario, "
                "the person must hold it when applying; the work experience is asked for as well."
            ),
            test=When(Is(q.LICENCE_NEEDED), Is(q.LICENCE_HELD)),
            in_force=ALWAYS,
            citation=copy(PAGE, CHECKLIST),
        ),
    ),
)

EDUCATION = Requirement(
    "Education",
    section="O. Reg. 422/17 s. 7",
    rules=(
        Rule(
            "IDS-13",
            title="Secondary school",
            says=(
                "A Canadian secondary school diploma or credential, or its equivalent from another "
                "country."
            ),
            test=OneOf(q.EDUCATION_LEVEL, q.SECONDARY),
            in_force=ALWAYS,
            citation=copy(PAGE, CHECKLIST),
        ),
        Rule(
            "IDS-14",
            title="Education outside Canada",
            says=(
                "Studies completed outside Canada need an educational credential assessment (ECA) "
                "from a designated organization that shows that equivalence, at most 5 years old "
                "on the day of application."
            ),
            test=When(Is(q.EDUCATION_IN_CANADA, False), assessed_within(5)),
            in_force=SINCE_2019,
            citation=copy(PAGE, CHECKLIST),
            note=(
                "There are seven such organizations. The person must let the organization share "
                "the result with the program, which for three of them takes a separate step."
            ),
        ),
    ),
)

LANGUAGE = Requirement(
    "Language",
    section="O. Reg. 422/17 s. 7",
    rules=(
        Rule(
            "IDS-11",
            title="CLB 4",
            says=(
                "CLB (or NCLC) 4 or more in each of reading, writing, listening and speaking, in "
                "English or in French."
            ),
            test=one_language(4),
            in_force=ALWAYS,
            citation=copy(PAGE, CHECKLIST),
            note="One language is enough.",
        ),
        Rule(
            "IDS-12",
            title="Language test",
            says=(
                "Shown by a test taken before the application, within the 2 years before it: IELTS "
                "General Training (no one-skill retake), CELPIP General, PTE Core (not Academic), "
                "TEF Canada or TCF Canada."
            ),
            test=fresh_in_one_language(4),
            in_force=SINCE_2019,
            citation=copy(PAGE, CHECKLIST, ontario_ca.UPDATES_2018),
            note=(
                "TCF Canada from 10 December 2018 (official). The first day of PTE Core was not "
                "found; it is probably in 2024."
            ),
        ),
    ),
)

FUNDS = Requirement(
    "Settlement funds",
    section="O. Reg. 422/17 s. 7, paragraph 6",
    rules=(
        Rule(
            "IDS-15",
            title="Settlement funds, until 30 June 2020",
            says="Funds were required until the rule was revoked.",
            test=AmountNotKnown("funds were required until 30 June 2020; how much is not known"),
            in_force=days("2018-01-01", "2020-06-30"),
            citation=official(
                regulations.O_REG_329_20.at("s. 7 par. 6 of O. Reg. 422/17"),
                regulations.POSTING_31367,
            ),
            note=(
                "Section 7 paragraph 6 was revoked by O. Reg. 329/20 from 1 July 2020. The record "
                "holds no amount for this stream, and none is put in its place: on these days "
                "nobody can be found eligible here."
            ),
        ),
        applicant.NO_SETTLEMENT_FUNDS(
            "IDS-16",
            in_force=days("2020-07-01", "2026-06-24", basis=CHANGE),
            citation=official(regulations.O_REG_329_20, ontario_ca.UPDATES_2020, PAGE),
            note=(
                "Posted on 2 July 2020. Also absent from the complete list on the page of 29 May "
                "2026."
            ),
        ),
    ),
)

STATUS = Requirement(
    "Status in Canada",
    rules=(
        applicant.LEGAL_STATUS_IF_IN_CANADA(
            "IDS-18", citation=copy(PAGE, CHECKLIST, copies.GO4VISA_FOREIGN_WORKER_3)
        ),
    ),
)

FOR_AN_OFFICER = Requirement(
    "For an officer to judge",
    rules=(
        applicant.INTENTION_TO_LIVE_IN_ONTARIO(
            "IDS-17", citation=copy(PAGE, CHECKLIST, copies.GO4VISA_FOREIGN_WORKER_3)
        ),
        position.URGENTLY_NEEDED(
            "IDS-35",
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
            "IDS-49", citation=copy(EMPLOYER_CHECKLIST, OLD_PAGE, press.UACANADA)
        ),
        Rule(
            "IDS-65",
            title="Self-employment and pay",
            says=(
                "Only paid work counts. Self-employment counts only with proof from third parties "
                "of duties, periods, payment to the person and hours (1,200 over nine months); "
                "letters from oneself, business partners or family are not taken."
            ),
            test=When(Is(q.SELF_EMPLOYED), Discretionary()),
            in_force=days(
                "2025-07-02",
                "2026-06-24",
                earlier=True,
                basis=employers.unchanged_since_the_portal("2026-05-29"),
            ),
            citation=copy(PAGE, CHECKLIST),
            note=(
                "Without such proof the answer is no; whether the proof is good enough is for the "
                "officer. The questions count paid work only."
            ),
        ),
    ),
)

DEFINITIONS = Requirement(
    "What the words mean",
    stage=Stage.DEFINITION,
    rules=(
        Rule(
            "IDS-93",
            title="How the two lists read",
            says=(
                "A code of the first list may be used in any place, the GTA included; a code of "
                "the second list only if the job is outside the GTA."
            ),
            test=Informational(),
            in_force=days("2020-07-01", "2026-06-24"),
            citation=copy(PAGE, GUIDE, regulations.O_REG_329_20),
            note="The guide prints 85101 twice.",
        ),
        Rule(
            "IDS-25",
            title="Codes that left",
            says=(
                "With NOC 2021, nurse aides (33102), transport truck drivers (73300), heavy "
                "equipment operators (73400) and residential installers (73200) became TEER 3 and "
                "left this stream; they go to Foreign Worker."
            ),
            test=Informational(),
            in_force=days("2022-11-16", "2026-06-24"),
            citation=secondary(PAGE, regulations.POSTING_42427),
            note=(
                "The official list of 29 May 2026 has none of them; that the four moved to Foreign "
                "Worker follows from their TEER."
            ),
        ),
        pay.WAGE_WHAT_COUNTS("IDS-34", citation=copy(PAGE, PORTAL_GUIDE, ontario_ca.UPDATES_2016)),
        pay.WAGE_REGION_WITHOUT_A_FIGURE("IDS-67", citation=copy(PAGE, GUIDE)),
        applicant.LEAVE("IDS-64", in_force=LAST_READ, citation=copy(PAGE)),
        employers.GTA("IDS-51", citation=copy(PAGE, GUIDE, copies.GO4VISA_FOREIGN_WORKER_3)),
        employers.REPORT_TO_WORK(
            "IDS-52",
            citation=copy(
                PAGE,
                GUIDE,
                copies.GO4VISA_FOREIGN_WORKER_3,
                copies.VERYVISA_56,
                regulations.O_REG_243_19.at("s. 2 (1)"),
            ),
        ),
        employers.MOBILE_WORKERS(
            "IDS-50",
            citation=copy(
                PAGE, GUIDE, ontario_ca.UPDATES_2024, press.IMMIGRATION_CA_MOBILE_WORKERS
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
            "IDS-01",
            in_force=SINCE_EOI,
            citation=copy(
                PAGE, ontario_ca.UPDATES_2021, ontario_ca.INVITATIONS, regulations.O_REG_191_21
            ),
            note=(
                "The system opened for this stream on 28 June 2021; the first round was on 15 July "
                "2021, the last on 23 April 2026."
            ),
        ),
        applicant.CLAIMS_MUST_HOLD(
            "IDS-02",
            in_force=SINCE_EOI,
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
            "IDS-53",
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
            "IDS-76",
            citation=copy(PAGE, REGISTER, ontario_ca.APPLYING, ontario_ca.E_FILING_PORTAL),
            note=(
                "The rounds of 10 December 2025 and 11 December 2025 were given until 8 January "
                "2026 and 9 January 2026."
            ),
        ),
        filing.APPLICANT_DEADLINE_BEFORE_THE_PORTAL(
            "IDS-77",
            in_force=days("2021-06-28", "2025-07-01"),
            citation=secondary(ontario_ca.GREATER_SUDBURY_2025_06_06, press.MAPLENEWS_EXPRESSIONS),
        ),
    ),
)

TIME_OF_THE_EMPLOYER = Requirement(
    "Time of the employer",
    stage=Stage.APPLY,
    rules=(
        filing.EMPLOYER_DEADLINE(
            "IDS-54",
            citation=official(PAGE, EMPLOYER_CHECKLIST, PORTAL_GUIDE, ontario_ca.REDI_2025_12_10),
        ),
    ),
)

WARNINGS = Requirement(
    "Refugee claims and removal orders",
    stage=Stage.WARNING,
    rules=(
        applicant.REFUGEE_CLAIM_PENDING(
            "IDS-56",
            citation=doubtful(
                ontario_ca.OLD_STUDENTS,
                ontario_ca.OLD_MASTERS,
                press.SLIDELEGEND_JOB_OFFER,
            ),
            note=(
                "The older text read is that of the student pages; that it held for this stream is "
                "inferred. The stream page, guide and checklists of 29 May 2026, read in full, do "
                "not mention refugee claims. This is a warning and never a refusal."
            ),
        ),
        applicant.REFUGEE_CLAIM_ENDED(
            "IDS-57",
            citation=doubtful(ontario_ca.OLD_STUDENTS, ontario_ca.OLD_MASTERS),
        ),
        applicant.REMOVAL_ORDER("IDS-58", citation=doubtful(ontario_ca.OLD_STUDENTS)),
    ),
)

EXISTENCE = Requirement(
    "Whether the stream exists",
    stage=Stage.EXISTS,
    rules=(
        applicant.STREAM_NO_LONGER_EXISTS(
            "IDS-62",
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
                "invited person falls into the gap: the last round was on 23 April 2026, so its 17 "
                "days ended on 10 May 2026. Applications filed before keep the rules of their "
                "filing day."
            ),
        ),
    ),
)

STEPS = Requirement(
    "Steps and powers",
    stage=Stage.STEP,
    rules=(
        Rule(
            "IDS-91",
            title="Intake before expressions of interest",
            says=(
                "Launched 16 August 2017; after a system stop (29 December 2017 to 18 January "
                "2018) applications were taken again; open through 2019 and on 320 days of 2020; "
                "closed by 15 March 2021."
            ),
            test=Informational(),
            in_force=days("2017-08-16", "2021-06-27"),
            citation=copy(
                ontario_ca.UPDATES_2017,
                ontario_ca.UPDATES_2018,
                ontario_ca.UPDATES_2019,
                ontario_ca.UPDATES_2021,
            ),
        ),
        filing.REGISTER_WITHIN_30_DAYS(
            "IDS-75", citation=copy(PAGE, REGISTER, PORTAL_GUIDE, ontario_ca.E_FILING_PORTAL)
        ),
        filing.LIFE_OF_A_REGISTRATION(
            "IDS-78",
            in_force=SINCE_EOI,
            citation=copy(REGISTER, ontario_ca.UPDATES_2021, PORTAL_GUIDE),
        ),
        filing.ROUNDS(
            "IDS-80",
            in_force=SINCE_EOI,
            citation=copy(
                REGISTER,
                ontario_ca.INVITATIONS,
                ontario_ca.UPDATES_2025,
                ontario_ca.UPDATES_2026,
            ),
        ),
        filing.UNUSED_INVITATION("IDS-79", citation=copy(REGISTER, ontario_ca.APPLYING)),
        Rule(
            "IDS-92",
            title="Papers for work and schooling",
            says=(
                "Reference letters, proof of pay, T4 slips and notices of assessment for the nine "
                "months; secondary school diploma or transcripts; the language test result; the "
                "assessment report (ECA) if the schooling was abroad."
            ),
            test=Informational(),
            in_force=LAST_READ,
            citation=copy(CHECKLIST),
            note=(
                "Until 9 December 2018 the employer had to add supporting papers at filing; since "
                "10 December 2018 the three job-offer streams ask the same of it (update page of "
                "2018)."
            ),
        ),
        filing.OFFER_TAKES_EFFECT(
            "IDS-38", citation=copy(PAGE, GUIDE, EMPLOYER_CHECKLIST, copies.BOKANG_FOREIGN_WORKER)
        ),
        filing.OFFER_LETTER("IDS-39", citation=copy(EMPLOYER_CHECKLIST)),
        filing.APPLICANT_CONSENT_FORM(
            "IDS-84",
            citation=copy(
                CHECKLIST, ontario_ca.CHECKLISTS, ontario_ca.APPLYING, ontario_ca.UPDATES_2024
            ),
        ),
        filing.EMPLOYER_CONSENT_FORM("IDS-94", citation=copy(EMPLOYER_CHECKLIST, PORTAL_GUIDE)),
        filing.ATTESTATION_FORM_OF_2021("IDS-85", citation=copy(ontario_ca.UPDATES_2021)),
        filing.EMPLOYER_FORM_VERSION(
            "IDS-86", citation=copy(ontario_ca.UPDATES_2024, ontario_ca.EASTERN_ONTARIO_2025_06_03)
        ),
        filing.TRANSLATIONS("IDS-89", citation=copy(ontario_ca.TRANSLATION)),
        Rule(
            "IDS-81",
            title="Fee",
            says="$1,500 if the job is outside the GTA, $2,000 inside it.",
            test=Informational(),
            in_force=LAST_READ,
            citation=copy(ontario_ca.APPLYING),
            note=(
                "Paid with the application. Returned if the application is incomplete, withdrawn "
                "before processing starts, or handed back by the director; not after a refusal."
            ),
        ),
        filing.INCOMPLETE_APPLICATION(
            "IDS-82",
            citation=copy(ontario_ca.APPLYING, ontario_ca.CHECKLISTS, ontario_ca.UPDATES_2021),
        ),
        filing.INCOMPLETE_APPLICATION_EARLIER(
            "IDS-83", citation=copy(ontario_ca.UPDATES_2018, ontario_ca.UPDATES_2021)
        ),
        filing.REPRESENTATIVE(
            "IDS-88",
            citation=copy(PAGE, ontario_ca.USING_A_REPRESENTATIVE, ontario_ca.UPDATES_2021),
        ),
        filing.REPORT_CHANGES("IDS-95", citation=copy(CHECKLIST, REGISTER, GUIDE)),
        employers.RECRUITMENT_HOW(
            "IDS-70",
            citation=copy(GUIDE, EMPLOYER_CHECKLIST, copies.VERYVISA_82),
            note='Worded as "should". Applies only where a recruitment effort is asked (IDS-44).',
        ),
        applicant.FALSE_INFORMATION(
            "IDS-59",
            citation=copy(
                REGISTER,
                ontario_ca.APPLYING,
                ontario_ca.UPDATES_2024,
                ontario_ca.PUBLISHED_ORDERS,
                ontario_ca.UPDATES_2026_SINCE_JUNE,
                regulations.POSTING_37026,
            ),
        ),
        applicant.RETURN_WITHOUT_DECISION(
            "IDS-60",
            citation=copy(ontario_ca.CHANGES_OF_JULY_2025, ontario_ca.CHANGES_OF_OCTOBER_2025),
        ),
        applicant.INTERVIEW("IDS-61", citation=copy(ontario_ca.CHANGES_OF_JULY_2025)),
        filing.INTERNAL_REVIEW(
            "IDS-87",
            citation=copy(REGISTER, GUIDE, ontario_ca.UPDATES_2021, ontario_ca.UPDATES_2024),
        ),
        filing.AFTER_NOMINATION(
            "IDS-90",
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
        JOB_OFFER,
        OCCUPATION,
        WAGE,
        PRESENT_PAY,
        EMPLOYER,
        YEARS,
        REVENUE,
        STAFF,
        RECRUITMENT,
        WHO_RECRUITED,
        EXPERIENCE,
        EXPERIENCE_HOURS,
        LICENCE,
        EDUCATION,
        LANGUAGE,
        FUNDS,
        STATUS,
        FOR_AN_OFFICER,
        DEFINITIONS,
        INVITATION,
        EMPLOYER_PORTAL,
        TIME_TO_APPLY,
        TIME_OF_THE_EMPLOYER,
        WARNINGS,
        EXISTENCE,
    ),
    procedure=(STEPS,),
)
