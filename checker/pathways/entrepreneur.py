"""Entrepreneur: O. Reg. 422/17 s. 13; O. Reg. 421/17 s. 2 (1) 9 and s. 3 (two stages); 439/24.

The stream page, its guide and its checklist were not read: most rules rest on copies of other
pages of the program or on secondary sources, and each says so. The floors of net worth and
investment before 8 July 2019 are told in the notes only.
"""

from datetime import date

from checker import questions as q
from checker.base.citation import copy, doubtful, official, secondary
from checker.base.facts import Fact
from checker.base.period import CHANGE, days
from checker.pathways.common import former, phases
from checker.rules.closed import StreamClosed
from checker.rules.common_rule import CommonRule
from checker.rules.comparisons import Under
from checker.rules.deadlines import Clock, FiledWithin
from checker.rules.expressions import (
    AllOf,
    AnyOf,
    AtLeast,
    Discretionary,
    Expression,
    Informational,
    Is,
    OneOf,
    When,
)
from checker.rules.language_levels import one_language
from checker.rules.rule import Gap, Pathway, Requirement, Rule, Stage
from checker.sources import copies, ontario_ca, press, regulations
from checker.streams.stream import Phase, Status, Stream

STREAM = Stream(
    slug="entrepreneur",
    order=29,
    title="Entrepreneur",
    short="Entrepreneur",
    family="Business",
    law="O. Reg. 422/17 s. 13; O. Reg. 421/17 s. 2 (1) 9 and s. 3",
    phases=(
        phases.ACT,
        Phase(
            date(2023, 12, 4),
            Status.SUSPENDED,
            "Suspended.",
            copy(ontario_ca.UPDATES_2024, press.MOVING2CANADA_ENTREPRENEUR),
        ),
        Phase(
            date(2024, 11, 4),
            Status.CLOSED,
            "Closed for good (O. Reg. 439/24 was filed on 1 November 2024).",
            copy(
                ontario_ca.UPDATES_2024,
                regulations.O_REG_439_24,
                press.MOVING2CANADA_ENTREPRENEUR,
            ),
        ),
    ),
    predecessor=True,
)

KNOWN_FROM_2018 = days("2018-01-01", "2023-12-03", earlier=True)
KNOWN_FROM_END_OF_2018 = days("2018-12-31", "2023-12-03", earlier=True)
KNOWN_FROM_END_OF_2019 = days("2019-12-31", "2023-12-03", earlier=True)
WORDING_OF_2024 = days("2024-11-01", earlier=True)
OLD_STUDENT_PAGES = doubtful(ontario_ca.OLD_STUDENTS, ontario_ca.OLD_MASTERS)
INFERRED = (
    "This warns and never refuses. The student page of about 2017 is the only text; for this "
    "stream it was inferred."
)
SINCE_JULY_2019 = days("2019-07-08", "2023-12-03")

FOREIGN_NATIONAL = Requirement(
    "Foreign national",
    rules=(
        former.FOREIGN_NATIONAL_ONLY(
            "ENT-29",
            in_force=days("2018-01-01", "2026-05-29", earlier=True),
            citation=official(ontario_ca.CHECKLISTS.part(0), regulations.O_REG_204_26),
            note=(
                "The checklist page says the program is for foreign nationals; the 2026 regulation "
                "says the same, and O. Reg. 421/17 s. 1 (2) for the years before."
            ),
        ),
    ),
)

EXPERIENCE = Requirement(
    "Business experience",
    rules=(
        Rule(
            "ENT-03",
            title="Experience amount",
            says="24 months of full-time business experience in the last 60 months.",
            test=AtLeast(q.BUSINESS_MONTHS, 24),
            in_force=SINCE_JULY_2019,
            citation=secondary(press.FUTURE_IS_ONTARIO, press.SCRIBD_ENTREPRENEUR),
            note=(
                "Before 8 July 2019 it was 36 months (ENT-04). The official post of that day names "
                "the lower floors of investment and net worth, not the months."
            ),
        ),
        Rule(
            "ENT-04",
            title="Experience amount before 2019",
            says=(
                "36 months of full-time business experience in the last 60 months; for a foreign "
                "business partner too."
            ),
            test=AtLeast(q.BUSINESS_MONTHS, 36),
            in_force=days("2016-01-20", "2019-07-07"),
            citation=copy(ontario_ca.UPDATES_2016_JANUARY, press.SCRIBD_ENTREPRENEUR),
            note=(
                "It need not reach into the last 12 months. Presumably the same since 18 December "
                "2015. Up to 7 July 2019 the floors of net worth ($1,500,000 in the GTA; $800,000 "
                "elsewhere or in ICT) and of investment ($1,000,000 in the GTA; $500,000 elsewhere "
                "or in ICT) were asked for too. They are told here and not tested."
            ),
        ),
    ),
)

# The sector decides first: the place does not matter to an ICT business.
ICT = Is(q.BUSINESS_ICT)
NOT_ICT = Is(q.BUSINESS_ICT, False)
OUTSIDE_GTA = OneOf(q.BUSINESS_PLACE, ("outside_gta",))
OTHER_IN_GTA = AllOf((NOT_ICT, OneOf(q.BUSINESS_PLACE, ("gta",))))
OTHER_OUTSIDE_GTA = AllOf((NOT_ICT, OUTSIDE_GTA))


def _tier(where: Expression, fact: Fact, least: int, least_anywhere: int) -> When:
    """Ask for an amount where a tier applies; under `least_anywhere` nobody passes any tier."""
    return When(where, AtLeast(fact, least), otherwise=AtLeast(fact, least_anywhere))


NET_WORTH_FLOOR = CommonRule(
    title="Net worth {where}",
    in_force=SINCE_JULY_2019,
    citation=secondary(
        ontario_ca.UPDATES_2019_JULY,
        press.BUSINESSGEEKS_ENTREPRENEUR,
        press.IMMIGRATION_CA_ENTREPRENEUR,
        press.SCRIBD_ENTREPRENEUR,
    ),
    note=(
        "{before} before 8 July 2019. Exactly one of ENT-06, ENT-07 and ENT-08 applies, by place "
        "and sector. That the floor was lowered on that day is official; the figures are not in "
        "that post. Mutual and pooled funds count here (4 November 2019)."
    ),
)

NET_WORTH = Requirement(
    "Net worth",
    rules=(
        NET_WORTH_FLOOR(
            "ENT-06",
            says=(
                "A net worth of at least $800,000 if the business is in the Greater Toronto Area "
                "(GTA)."
            ),
            test=_tier(OTHER_IN_GTA, q.NET_WORTH, 800_000, 400_000),
            where="inside the GTA",
            before="$1,500,000",
        ),
        NET_WORTH_FLOOR(
            "ENT-07",
            says="A net worth of at least $400,000 if the business is outside the GTA.",
            test=_tier(OTHER_OUTSIDE_GTA, q.NET_WORTH, 400_000, 400_000),
            where="outside the GTA",
            before="$800,000",
        ),
        NET_WORTH_FLOOR(
            "ENT-08",
            says=(
                "A net worth of at least $400,000, anywhere in Ontario, if the business is in "
                "information and communications technology or digital communications (ICT)."
            ),
            test=_tier(ICT, q.NET_WORTH, 400_000, 400_000),
            where="ICT",
            before="$800,000",
        ),
    ),
)

INVESTMENT_FLOOR = CommonRule(
    title="Investment {where}",
    in_force=SINCE_JULY_2019,
    citation=copy(ontario_ca.UPDATES_2019_JULY, ontario_ca.UPDATES_2019_NOVEMBER),
    note=(
        "{before} before 8 July 2019. Exactly one of ENT-10, ENT-11 and ENT-12 applies, by place "
        "and sector. Mutual or pooled funds and other passive investment do not count (4 November "
        "2019)."
    ),
)

INVESTMENT = Requirement(
    "Investment",
    rules=(
        INVESTMENT_FLOOR(
            "ENT-10",
            says="Personally invest at least $600,000 if the business is in the GTA.",
            test=_tier(OTHER_IN_GTA, q.INVESTMENT, 600_000, 200_000),
            where="inside the GTA",
            before="$1,000,000",
        ),
        INVESTMENT_FLOOR(
            "ENT-11",
            says="Personally invest at least $200,000 if the business is outside the GTA.",
            test=_tier(OTHER_OUTSIDE_GTA, q.INVESTMENT, 200_000, 200_000),
            where="outside the GTA",
            before="$500,000",
        ),
        INVESTMENT_FLOOR(
            "ENT-12",
            says=(
                "Personally invest at least $200,000, anywhere in Ontario, if the business is in "
                "information and communications technology or digital communications (ICT)."
            ),
            test=_tier(ICT, q.INVESTMENT, 200_000, 200_000),
            where="ICT",
            before="$500,000",
        ),
    ),
)

OWNERSHIP = Requirement(
    "Ownership and partner",
    rules=(
        Rule(
            "ENT-14",
            title="Ownership",
            says="Own at least one third of the equity (from 1 November 2024: control it).",
            test=Is(q.OWNS_A_THIRD),
            in_force=days("2018-01-01", "2023-12-03", earlier=True, later=True),
            citation=official(press.BUSINESSGEEKS_ENTREPRENEUR, regulations.O_REG_439_24),
            note="After 3 December 2023 it is asked of files in progress.",
        ),
        Rule(
            "ENT-24",
            title="Partner",
            says=(
                "One foreign business partner is allowed; each must meet the criteria and pay the "
                "fee."
            ),
            test=Under(q.PARTNERS, 2),
            in_force=KNOWN_FROM_2018,
            citation=copy(
                press.FUTURE_IS_ONTARIO,
                press.MOVING2CANADA_ENTREPRENEUR,
                copies.GO4VISA_ENTREPRENEUR,
            ),
            note=(
                "Only the number of partners is tested; a partner needs a check of their own. In "
                "2016 the program confirmed the experience rule for the partner (ENT-04)."
            ),
        ),
    ),
)

JOBS = Requirement(
    "Jobs",
    rules=(
        Rule(
            "ENT-16",
            title="Jobs inside the GTA",
            says="Create at least 2 permanent full-time jobs if the business is in the GTA.",
            test=_tier(OTHER_IN_GTA, q.JOBS, 2, 1),
            in_force=KNOWN_FROM_END_OF_2019,
            citation=secondary(
                press.BUSINESSGEEKS_ENTREPRENEUR,
                press.IMMIGRATION_CA_ENTREPRENEUR,
            ),
            note=(
                "One of ENT-16 and ENT-17 applies, by place and sector. The official pages read "
                "are silent."
            ),
        ),
        Rule(
            "ENT-17",
            title="Jobs outside the GTA or ICT",
            says=(
                "Create at least 1 permanent full-time job if the business is outside the GTA, or "
                "is an ICT business."
            ),
            test=_tier(AnyOf((ICT, OUTSIDE_GTA)), q.JOBS, 1, 1),
            in_force=KNOWN_FROM_END_OF_2019,
            citation=secondary(press.BUSINESSGEEKS_ENTREPRENEUR),
            note=(
                "One of ENT-16 and ENT-17 applies, by place and sector. The official pages read "
                "are silent."
            ),
        ),
    ),
)

PRESENCE = Requirement(
    "Presence in Ontario",
    rules=(
        Rule(
            "ENT-22",
            title="Presence in Ontario",
            says="Lawfully live in Ontario at least 75 % of the time while setting up the business.",
            test=Is(q.RESIDES),
            in_force=KNOWN_FROM_END_OF_2018,
            citation=official(regulations.O_REG_439_24, press.SOBIROVS),
        ),
    ),
)

LANGUAGE = Requirement(
    "Language",
    rules=(
        Rule(
            "ENT-23",
            title="Language",
            says="CLB or NCLC 4 or more, at nomination stage.",
            test=one_language(4),
            in_force=KNOWN_FROM_END_OF_2018,
            citation=secondary(ontario_ca.UPDATES_2017_MAY, press.SOBIROVS),
            note=(
                "The nomination comes after the business is set up (ENT-26). Which abilities count "
                "is not said; the safe reading is all four, in one official language. The post of "
                "31 May 2017 says that the minimum was lowered, without the level."
            ),
        ),
    ),
)

FOR_AN_OFFICER = Requirement(
    "For an officer to judge",
    rules=(
        Rule(
            "ENT-05",
            title="Experience kind",
            says=(
                "The experience is as an owner with an active role and at least one third of the "
                "business, or as a senior manager with senior decision power."
            ),
            test=Discretionary(),
            in_force=KNOWN_FROM_2018,
            citation=secondary(press.FUTURE_IS_ONTARIO),
            note=(
                "That site is of a partner of the former Entrepreneur Success Initiative, and no "
                "copy of an official page."
            ),
        ),
        Rule(
            "ENT-09",
            title="Net worth proof",
            says=(
                "The net worth includes the assets of the spouse or partner, less debts, was "
                "lawfully obtained, and is checked by a listed outside verifier within 60 days."
            ),
            test=Discretionary(),
            in_force=KNOWN_FROM_END_OF_2018,
            citation=copy(copies.GO4VISA_ENTREPRENEUR, press.SOBIROVS),
        ),
        Rule(
            "ENT-13",
            title="What counts as investment",
            says=(
                "Reasonable spending essential to set up and run the business; not cash or "
                "equivalents, working capital, or wages to the applicant or family."
            ),
            test=Discretionary(),
            in_force=days("2024-11-01", basis=CHANGE),
            citation=official(regulations.O_REG_439_24.at("s. 1 (1)")),
            note="This is the wording of 1 November 2024; it applies to files still in progress.",
        ),
        Rule(
            "ENT-34",
            title="No passive investment",
            says=(
                "Passive investment is not allowed in this stream; mutual or pooled funds may show "
                "net worth but never count as business investment."
            ),
            test=Discretionary(),
            in_force=days("2019-11-04", "2023-12-03", earlier=True),
            citation=copy(ontario_ca.UPDATES_2019_NOVEMBER),
        ),
        Rule(
            "ENT-15",
            title="Active management",
            says="Be actively involved in running the business on an ongoing basis.",
            test=Discretionary(),
            in_force=KNOWN_FROM_2018,
            citation=official(regulations.O_REG_439_24),
        ),
        Rule(
            "ENT-18",
            title="Who gets the jobs",
            says="The jobs are for Canadian citizens or permanent residents only.",
            test=Discretionary(),
            in_force=KNOWN_FROM_END_OF_2019,
            citation=official(regulations.O_REG_439_24, press.BUSINESSGEEKS_ENTREPRENEUR),
        ),
        Rule(
            "ENT-20",
            title="Job wage",
            says=(
                "Pay at or above the wage level for the position; from 1 November 2024, of the "
                "Government of Canada Job Bank (the level was not read)."
            ),
            test=Discretionary(),
            in_force=days("2024-11-01", earlier=True, basis=CHANGE),
            citation=official(regulations.O_REG_439_24.at("s. 1 (3)")),
            note=(
                "O. Reg. 439/24 added the Job Bank; a wage level for the position stood there "
                "before, since when is not known."
            ),
        ),
        Rule(
            "ENT-21",
            title="Viable business",
            says=(
                "The business must be viable and bring real economic benefit to Ontario or the "
                "local area."
            ),
            test=Discretionary(),
            in_force=KNOWN_FROM_2018,
            citation=secondary(press.FUTURE_IS_ONTARIO, press.BLUECHIP),
        ),
    ),
)

INVITATION = Requirement(
    "Invitation",
    stage=Stage.APPLY,
    rules=(
        Rule(
            "ENT-01",
            title="Expression of interest and invitation",
            says="Register an expression of interest; apply only if invited.",
            test=Is(q.HAS_INVITATION),
            in_force=days("2015-12-18", "2023-12-03"),
            citation=copy(
                ontario_ca.UPDATES_2015_DECEMBER,
                ontario_ca.UPDATES_2016_AUGUST,
                ontario_ca.UPDATES_2019_JULY,
                ontario_ca.E_FILING_PORTAL.part(1),
            ),
            note=(
                "Online since 23 August 2016. An expression of interest lives 12 months; those "
                "without an invitation on 8 July 2019 had to be registered anew. There was no "
                "deadline to register."
            ),
        ),
    ),
)

TIME_TO_APPLY = Requirement(
    "Time to apply",
    stage=Stage.APPLY,
    rules=(
        Rule(
            "ENT-02",
            title="90 days",
            says="Apply within 90 calendar days of the invitation.",
            test=When(Is(q.HAS_INVITATION), FiledWithin(q.INVITATION_DATE, Clock(90))),
            in_force=days("2019-07-09", "2023-12-03", earlier=True),
            citation=copy(ontario_ca.E_FILING_PORTAL.part(1), ontario_ca.UPDATES_2019_JULY),
        ),
    ),
)

WARNINGS = Requirement(
    "Refugee claims and removal orders",
    stage=Stage.WARNING,
    rules=(
        former.REFUGEE_CLAIM_PENDING("ENT-30", citation=OLD_STUDENT_PAGES, note=INFERRED),
        former.REFUGEE_CLAIM_ENDED("ENT-31", citation=OLD_STUDENT_PAGES, note=INFERRED),
        Rule(
            "ENT-32",
            title="Removal order",
            says=(
                "No text of the program that names removal orders was found. A person under one "
                "normally has no legal status, but no status rule of this stream was found either."
            ),
            test=Discretionary(),
            in_force=former.UNDATED,
            citation=doubtful(ontario_ca.OLD_STUDENTS),
            note="This only warns.",
        ),
    ),
)

EXISTENCE = Requirement(
    "Existence of the stream",
    stage=Stage.EXISTS,
    rules=(
        Rule(
            "ENT-27",
            title="Suspended",
            says="No new expressions of interest.",
            test=StreamClosed(date(2023, 12, 4), "suspended, no new expressions of interest"),
            in_force=days("2023-12-04", "2024-11-03", basis=CHANGE),
            citation=copy(
                ontario_ca.UPDATES_2024, press.MOVING2CANADA_ENTREPRENEUR, ontario_ca.INVITATIONS
            ),
            note=(
                "The post of 5 February 2024 names the day. Official tables: the last round was on "
                "25 September 2023, with none in 2024 and 2025."
            ),
        ),
        Rule(
            "ENT-28",
            title="Closed",
            says="Closed for good to newcomers; the Entrepreneur Success Initiative ended too.",
            test=StreamClosed(date(2024, 11, 4), "closed for good to newcomers"),
            in_force=days("2024-11-04", basis=CHANGE),
            citation=copy(
                ontario_ca.UPDATES_2024,
                press.MOVING2CANADA_ENTREPRENEUR,
                regulations.O_REG_439_24,
                regulations.O_REG_47_26,
                ontario_ca.STREAMS_EXPRESSION_OF_INTEREST,
                ontario_ca.REDESIGN_PHASE_1,
            ),
            note=(
                "Announced on 4 November 2024 with O. Reg. 438/24 and 439/24. O. Reg. 438/24 would "
                "have removed the category on 1 July 2026; O. Reg. 47/26 did so on 30 May 2026. "
                "The streams page of 29 May 2026 no longer lists it, and it is not among the eight "
                "streams closed in June 2026."
            ),
        ),
    ),
)

STEPS = Requirement(
    "Steps and powers",
    stage=Stage.STEP,
    rules=(
        Rule(
            "ENT-35",
            title="Rounds",
            says=(
                "Expressions of interest are scored and the highest are invited; the lowest score "
                "invited ran from 110 (2018) to 152 (3 March 2022)."
            ),
            test=Informational(),
            in_force=days("2016-08-23", "2023-09-25"),
            citation=copy(
                ontario_ca.INVITATIONS,
                ontario_ca.UPDATES_2018_NOVEMBER,
                ontario_ca.UPDATES_2019_DECEMBER,
            ),
            note=(
                "In March and April 2018 expressions of interest a year old were taken out of the "
                "pool."
            ),
        ),
        Rule(
            "ENT-25",
            title="Interview and agreement",
            says="A mandatory interview, then a signed performance agreement.",
            test=Informational(),
            in_force=KNOWN_FROM_2018,
            citation=copy(ontario_ca.UPDATES_2021_JULY, press.FUTURE_IS_ONTARIO),
            note=(
                "Interviews are virtual since the change posted on 2 July 2021 (for expressions of "
                "interest sent or invitations received after 1 July 2021), with fewer monitoring "
                "reports."
            ),
        ),
        Rule(
            "ENT-26",
            title="Stage 2",
            says=(
                "With a work-permit support letter, carry out the plan within 20 months of "
                "arrival, send a final report, and be nominated if the agreement is met."
            ),
            test=Informational(),
            in_force=days("2018-01-01", "2026-05-29", earlier=True),
            citation=secondary(press.FUTURE_IS_ONTARIO, press.BLUECHIP),
            note="Up to 29 May 2026 for files in progress.",
        ),
        Rule(
            "ENT-19",
            title="Job timing",
            says=(
                "The jobs are created within the first 20 months of starting or buying the "
                "business."
            ),
            test=Informational(),
            in_force=WORDING_OF_2024,
            citation=official(regulations.O_REG_439_24, press.FUTURE_IS_ONTARIO),
            note=(
                "This is the wording of 1 November 2024; the plan of 20 months is known since 2018 "
                "or before."
            ),
        ),
        former.FALSE_INFORMATION(
            "ENT-33",
            in_force=days("2018-01-01", "2026-05-29", earlier=True),
            citation=copy(ontario_ca.UPDATES_2024, ontario_ca.PUBLISHED_ORDERS),
        ),
        former.INTERNAL_REVIEW(
            "ENT-36",
            citation=copy(
                ontario_ca.UPDATES_2021_JANUARY, ontario_ca.EXPRESSION_OF_INTEREST.part(5)
            ),
        ),
    ),
)

PATHWAY = Pathway(
    STREAM.slug,
    last_day=date(2023, 12, 3),
    gaps=(
        Gap(
            days("2018-01-01", "2019-07-07"),
            "up to 7 July 2019 higher floors of net worth and investment were asked for; they "
            "are told with ENT-04 and not tested",
        ),
    ),
    requirements=(
        FOREIGN_NATIONAL,
        EXPERIENCE,
        NET_WORTH,
        INVESTMENT,
        OWNERSHIP,
        JOBS,
        PRESENCE,
        LANGUAGE,
        FOR_AN_OFFICER,
        INVITATION,
        TIME_TO_APPLY,
        WARNINGS,
        EXISTENCE,
    ),
    procedure=(STEPS,),
)
