"""Ontario Workforce Priority, TEER 0–3: O. Reg. 422/17 as amended by O. Reg. 204/26.

The regulation is in force from 2026-06-25. The texts of ss. 3 (5), 4 and 5 were not read in full:
most rules rest on copies of the program's pages, and each says so.
"""

from datetime import date

from checker import questions as q
from checker.citation import Citation, Standing
from checker.expressions import (
    All,
    AtLeast,
    Is,
    NocIn,
    Officer,
    OneOf,
    Some,
    TeerIn,
    WageReaches,
    When,
    WithinYears,
    low_wage,
    median_wage,
)
from checker.noc import NocGroups
from checker.period import Period
from checker.rules import Pathway, Requirement, Rule, Stage

_FROM = Period(date(2026, 6, 25))

_STREAM = "https://www.ontario.ca/page/ontario-workforce-priority-stream"
_GUIDE = "https://www.ontario.ca/page/oinp-employer-job-offer-streams-employer-guide"
_UPDATES = "https://www.ontario.ca/page/2026-ontario-immigrant-nominee-program-updates"
_POST = f"{_UPDATES}#2026-06-26-ontario-immigrant-nominee-program-redesign-phase-1"
_PAGES_POST = f"{_UPDATES}#2026-07-20-web-pages-updated-for-new-ontario-workforce-priority-stream"
_REG_204 = "https://www.ontario.ca/laws/regulation/r26204"
_REG_47 = "http://www.ontario.ca/laws/regulation/r26047"
_UIMMIGRATE = "https://uimmigrate.ca/?p=25139"


def _official(*sources: str) -> Citation:
    return Citation(Standing.OFFICIAL, sources)


def _copy(*sources: str) -> Citation:
    return Citation(Standing.OFFICIAL_COPY, sources)


def _secondary(*sources: str) -> Citation:
    return Citation(Standing.SECONDARY, sources)


TRADES = NocGroups(
    "listed skilled trades",
    include=("72", "73", "82", "83", "93", "6320", "62200"),
    exclude=("726", "932"),
)

RECENT_GRADUATE = All(
    (
        OneOf(
            q.ONTARIO_CREDENTIAL,
            ("degree_or_diploma_2_years", "masters_or_phd", "college_graduate_certificate"),
        ),
        WithinYears(q.ONTARIO_CREDENTIAL_DATE, 3),
    )
)
_CLOCK_DOUBT = (
    "Three years is said for the language rule. Whether the same clock holds here, and from which "
    "day it runs, is not said in the text read; it is counted back from the day you ask about."
)


def _all_abilities(least: int) -> Some:
    """Ask for a level in each of the four abilities, in one official language."""
    return Some(
        (
            All(tuple(AtLeast(ability, least) for ability in q.ENGLISH)),
            All(tuple(AtLeast(ability, least) for ability in q.FRENCH)),
        )
    )


JOB_OFFER = Requirement(
    "Job offer",
    (
        Rule(
            "OWP03-01",
            "Job offer",
            "A full-time, permanent job offer in Ontario.",
            All((Is(q.HAS_OFFER), Is(q.FULL_TIME), Is(q.PERMANENT))),
            _FROM,
            _copy(_POST, _STREAM),
            "Permanent means that there is no end date. The number of hours was not read again in "
            "the 2026 text.",
        ),
    ),
)
OCCUPATION = Requirement(
    "Occupation",
    (
        Rule(
            "OWP03-02",
            "Occupation",
            "Any occupation of TEER 0, 1, 2 or 3, anywhere in Ontario.",
            TeerIn(q.OFFER_NOC, (0, 1, 2, 3)),
            _FROM,
            _copy(_POST, _STREAM),
            "There is no list of occupations.",
        ),
    ),
)
WAGE = Requirement(
    "Wage",
    (
        Rule(
            "OWP03-03",
            "At the median",
            "The wage is at or above the median wage of the occupation in the part of Ontario "
            "where the person will work.",
            WageReaches(q.OFFER_WAGE, q.OFFER_NOC, q.OFFER_REGION, median_wage),
            _FROM,
            _copy(_GUIDE),
            "Levels are those of the federal wage report by region. Which edition counts is not "
            "known; the newest regional one at hand is used.",
        ),
        Rule(
            "OWP03-04",
            "Recent Ontario graduates: at the low wage",
            "For a recent Ontario graduate the wage may be at or above the low wage level instead.",
            All(
                (
                    RECENT_GRADUATE,
                    WageReaches(q.OFFER_WAGE, q.OFFER_NOC, q.OFFER_REGION, low_wage),
                )
            ),
            _FROM,
            _copy(_GUIDE),
            _CLOCK_DOUBT,
        ),
        Rule(
            "OWP03-33",
            "Collective agreement",
            "The wage levels do not apply if a collective agreement covers the job.",
            Is(q.UNIONIZED),
            _FROM,
            _copy(_GUIDE),
        ),
    ),
    one_is_enough=True,
)
EXPERIENCE = Requirement(
    "Work experience",
    (
        Rule(
            "OWP03-06",
            "6 months in the job",
            "6 months in a row of paid full-time work in the offered job, with the employer of the "
            "offer, within the 12 months before applying.",
            AtLeast(q.MONTHS_IN_JOB, 6),
            _FROM,
            _copy(_POST, _STREAM),
        ),
        Rule(
            "OWP03-07",
            "Recent Ontario graduates: 3 months in the job",
            "For a recent Ontario graduate, 3 months in a row in the offered job within the 12 "
            "months before applying.",
            All((RECENT_GRADUATE, AtLeast(q.MONTHS_IN_JOB, 3))),
            _FROM,
            _copy(_POST, _STREAM),
            _CLOCK_DOUBT + " A later project says that this way is closed to NOC 73300 and 73301; "
            "the official post only says that some occupations have other criteria.",
        ),
        Rule(
            "OWP03-08",
            "2 years in the occupation",
            "2 years in all in the occupation of the offer within the last 5 years, with any employer.",
            AtLeast(q.MONTHS_IN_NOC, 24),
            _FROM,
            _copy(_POST, _UIMMIGRATE),
            "Stands in the post of 26 June 2026 and not in the later reading of the stream page.",
        ),
        Rule(
            "OWP03-09",
            "Licensed",
            "Holding the mandatory Ontario licence for the job takes the place of experience.",
            All((Is(q.LICENCE_NEEDED), Is(q.LICENCE_HELD))),
            _FROM,
            _copy(_POST, _UIMMIGRATE),
            "Stands in the post of 26 June 2026 and not in the later reading of the stream page. A "
            "later project says that this way is closed to NOC 73300 and 73301.",
        ),
    ),
    one_is_enough=True,
)
EDUCATION = Requirement(
    "Education",
    (
        Rule(
            "OWP03-10",
            "Post-secondary",
            "A post-secondary degree or diploma, from Canada or with an educational credential "
            "assessment (ECA).",
            OneOf(q.EDUCATION_LEVEL, ("post_secondary",)),
            _FROM,
            _copy(_POST, _UIMMIGRATE),
            "That it must be of at least one academic year comes from other sources.",
        ),
        Rule(
            "OWP03-11",
            "Listed trades: secondary school",
            "For the listed skilled trades a Canadian secondary school diploma, or its equal, is enough.",
            All(
                (
                    NocIn(q.OFFER_NOC, TRADES),
                    OneOf(q.EDUCATION_LEVEL, ("secondary", "post_secondary")),
                )
            ),
            _FROM,
            _secondary(_STREAM),
            "The official post only says that some occupations have other criteria.",
        ),
    ),
    one_is_enough=True,
)
CREDENTIAL_ASSESSMENT = Requirement(
    "Education outside Canada",
    (
        Rule(
            "OWP03-12",
            "Age of the assessment",
            "Education outside Canada needs an ECA that is at most 5 years old.",
            When(Is(q.EDUCATION_IN_CANADA, False), WithinYears(q.ECA_DATE, 5)),
            _FROM,
            _secondary(_STREAM),
            "Official for the former streams; for 2026 it comes from a later project.",
        ),
    ),
)
LANGUAGE = Requirement(
    "Language",
    (
        Rule(
            "OWP03-13",
            "CLB 6",
            "CLB or NCLC 6 or more in all four abilities, in one official language.",
            _all_abilities(6),
            _FROM,
            _copy(_POST, _STREAM),
        ),
        Rule(
            "OWP03-14",
            "Listed trades: CLB 5",
            "CLB or NCLC 5 for offers in NOC groups 72 (not 726), 73, 82, 83, 93 (not 932), 6320 "
            "and 62200.",
            All((NocIn(q.OFFER_NOC, TRADES), _all_abilities(5))),
            _FROM,
            _copy(_STREAM, _POST),
        ),
        Rule(
            "OWP03-15",
            "Recent Ontario graduates",
            "A recent Ontario graduate needs no language test.",
            RECENT_GRADUATE,
            _FROM,
            _copy(_STREAM),
            "A test still brings points, and Express Entry asks for one.",
        ),
    ),
    one_is_enough=True,
)
EMPLOYER = Requirement(
    "Employer",
    (
        Rule(
            "OWP03-17",
            "Registered employer",
            "The employer is registered in the Employer Portal and has submitted the job offer; its "
            "job offer ID is needed for the expression of interest.",
            Is(q.PORTAL),
            _FROM,
            _official(_POST, _REG_47),
        ),
        Rule(
            "OWP03-18",
            "Years in business",
            "At least 3 years in active business.",
            AtLeast(q.YEARS_ACTIVE, 3),
            _FROM,
            _copy(_GUIDE, _STREAM),
        ),
        Rule(
            "OWP03-19",
            "Premises",
            "Business premises in Ontario.",
            Is(q.PREMISES),
            _FROM,
            _secondary(_GUIDE),
        ),
    ),
)
REVENUE = Requirement(
    "Revenue of the employer",
    (
        Rule(
            "OWP03-20",
            "Greater Toronto Area",
            "At least $1,000,000 gross yearly revenue if the person works or reports to work in the "
            "GTA (Toronto, Durham, Halton, Peel, York).",
            When(OneOf(q.WORK_DIVISION, q.GTA), AtLeast(q.REVENUE, 1_000_000)),
            _FROM,
            _copy(_GUIDE),
        ),
        Rule(
            "OWP03-21",
            "Listed census divisions",
            "At least $500,000 gross yearly revenue in one of the census divisions that the guide lists.",
            When(OneOf(q.WORK_DIVISION, q.LISTED_DIVISIONS), AtLeast(q.REVENUE, 500_000)),
            _FROM,
            _copy(_GUIDE, _POST),
            "The names of the 14 divisions come from a secondary source; the list read was cut short.",
        ),
        Rule(
            "OWP03-22",
            "Elsewhere",
            "At least $250,000 anywhere else in Ontario, in the last two completed fiscal years.",
            When(
                OneOf(q.WORK_DIVISION, q.OTHER_DIVISIONS),
                All((AtLeast(q.REVENUE, 250_000), AtLeast(q.REVENUE_BEFORE, 250_000))),
            ),
            _FROM,
            _copy(_GUIDE, _POST),
            "Whether each year must reach the amount is not said; the safe reading is each year.",
        ),
    ),
)
STAFF = Requirement(
    "Staff of the employer",
    (
        Rule(
            "OWP03-23",
            "Greater Toronto Area",
            "At least 5 full-time employees who are citizens or permanent residents at the location.",
            When(OneOf(q.WORK_DIVISION, q.GTA), AtLeast(q.STAFF, 5)),
            _FROM,
            _copy(_GUIDE),
        ),
        Rule(
            "OWP03-24",
            "Outside the GTA",
            "At least 3 such employees.",
            When(
                OneOf(q.WORK_DIVISION, q.LISTED_DIVISIONS + q.OTHER_DIVISIONS), AtLeast(q.STAFF, 3)
            ),
            _FROM,
            _copy(_GUIDE),
        ),
    ),
)
FOREIGN_NATIONAL = Requirement(
    "Foreign national",
    (
        Rule(
            "OWP03-27",
            "Foreign national only",
            "Only a foreign national can apply.",
            Is(q.CITIZEN_OR_PR, False),
            _FROM,
            _official(_REG_204),
        ),
    ),
)
STATUS = Requirement(
    "Status in Canada",
    (
        Rule(
            "OWP03-28",
            "Legal status",
            "A person who lives in Canada needs a valid status when the nomination is due. Living "
            "outside Canada is fine.",
            When(Is(q.IN_CANADA), Is(q.STATUS_VALID)),
            _FROM,
            _copy(_STREAM),
        ),
    ),
)
OFFICER = Requirement(
    "For an officer to judge",
    (
        Rule(
            "OWP03-25",
            "Recruitment",
            "If the person is outside Canada the employer must show that it tried to hire citizens or "
            "permanent residents first.",
            When(Is(q.IN_CANADA, False), Officer()),
            _FROM,
            _secondary(_GUIDE),
        ),
        Rule(
            "OWP03-29",
            "Intention to live in Ontario",
            "The person must intend to live and work in Ontario.",
            Officer(),
            _FROM,
            _secondary(_STREAM),
        ),
    ),
)
DEFINITIONS = Requirement(
    "Who counts as a recent Ontario graduate",
    (
        Rule(
            "OWP03-05",
            "Recent Ontario graduate",
            "In the last 3 years the person obtained from an eligible Ontario institution a degree or "
            "diploma of 2 or more years full-time, a master's degree or PhD, or an Ontario college "
            "graduate certificate.",
            RECENT_GRADUATE,
            _FROM,
            _official(_REG_204, _STREAM),
            "From which day the three years run is not said in the text read; they are counted back "
            "from the day you ask about.",
        ),
    ),
    stage=Stage.DEFINITION,
)
INVITATION = Requirement(
    "Invitation",
    (
        Rule(
            "OWP03-30",
            "Expression of interest and invitation",
            "Register an expression of interest, be ranked on the grid of 2026, be invited.",
            Is(q.HAS_INVITATION),
            _FROM,
            _copy(_POST, _PAGES_POST, _UPDATES, _REG_47),
            "The portal has taken expressions of interest since 4 August 2026. The program prints "
            "no pass mark. No draw of this stream was known up to 2 October 2026.",
        ),
    ),
    stage=Stage.APPLY,
)
STEPS = Requirement(
    "Steps and powers",
    (
        Rule(
            "OWP03-16",
            "Express Entry option",
            "The person may ask to be nominated through Express Entry; otherwise the base route.",
            Officer(),
            _FROM,
            _copy(_STREAM),
        ),
        Rule(
            "OWP03-34",
            "Deadlines of the person",
            "Register the expression of interest within 30 calendar days of the job offer; after the "
            "invitation apply and pay within 17 calendar days, after the employer.",
            Officer(),
            _FROM,
            _secondary(_STREAM),
        ),
        Rule(
            "OWP03-26",
            "Deadline of the employer",
            "The employer files its application within 14 calendar days of the invitation.",
            Officer(),
            _FROM,
            _secondary(_STREAM),
        ),
        Rule(
            "OWP03-32",
            "Return and interview",
            "The director may hand a file back with its fee, and may call the person or the employer "
            "to an interview.",
            Officer(),
            _FROM,
            _copy(
                "https://www.ontario.ca/page/2025-ontario-immigrant-nominee-program-updates#july2-0",
                "https://www.ontario.ca/page/2025-ontario-immigrant-nominee-program-updates#october31-0",
            ),
        ),
        Rule(
            "OWP03-35",
            "False information",
            "False or misleading information can lead to a penalty or a ban; a notice must be "
            "answered within 30 days.",
            Officer(),
            _FROM,
            _copy(_POST),
        ),
    ),
    stage=Stage.STEP,
)

PATHWAY = Pathway(
    "ontario-workforce-priority-teer-0-3",
    (
        FOREIGN_NATIONAL,
        JOB_OFFER,
        OCCUPATION,
        WAGE,
        EXPERIENCE,
        EDUCATION,
        CREDENTIAL_ASSESSMENT,
        LANGUAGE,
        EMPLOYER,
        REVENUE,
        STAFF,
        STATUS,
        OFFICER,
        DEFINITIONS,
        INVITATION,
        STEPS,
    ),
)
