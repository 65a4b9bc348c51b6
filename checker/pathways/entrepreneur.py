"""Entrepreneur: O. Reg. 422/17 s. 13; O. Reg. 421/17 s. 2 (1) 9 and s. 3 (two stages); 439/24.

The stream page, its guide and its checklist were not read: most rules rest on copies of other
pages of the program or on secondary sources, and each says so. The floors of net worth and
investment before 8 July 2019 are told in the notes only.
"""

from datetime import date

from checker import questions as q
from checker.base.citing import copy, official, secondary
from checker.base.facts import Fact
from checker.base.period import days
from checker.pathways import former
from checker.pathways.entrepreneur_steps import (
    EXISTENCE,
    FOR_AN_OFFICER,
    INVITATION,
    KNOWN_FROM_2018,
    KNOWN_FROM_END_OF_2018,
    KNOWN_FROM_END_OF_2019,
    STEPS,
    TIME,
    WARNINGS,
)
from checker.pathways.sources import (
    BUSINESSGEEKS_ONTARIO_INVITED_11_BUSINESS_CA,
    DOCUMENT_CHECKLISTS_S0,
    FUTUREISONTARIO_ELIGIBILITY,
    GO4VISA_3,
    IMMIGRATION_ONTARIO_ENTREPRENEUR_OES_ONTARIO,
    MOVING2CANADA_MOVING2CANADA_COM,
    REG_24439,
    REG_26204,
    RO_ONTARIO_SLASHES_ENTREPRENEUR_INVESTMENT_U,
    SOBIROVS_PROGRAM,
    UPDATES_2016_S6,
    UPDATES_2017_S7,
    UPDATES_2019_S1,
    UPDATES_2019_S5,
)
from checker.rules.comparisons import Under
from checker.rules.expressions import AllOf, AnyOf, AtLeast, Expression, Is, OneOf, When
from checker.rules.language_levels import one_language
from checker.rules.rule import Gap, Pathway, Requirement, Rule

SINCE_JULY_2019 = days("2019-07-08", "2023-12-03")

# The sector decides first: the place does not matter to an ICT business.
ICT = Is(q.BUSINESS_ICT)
NOT_ICT = Is(q.BUSINESS_ICT, False)
OUTSIDE_GTA = OneOf(q.BUSINESS_PLACE, ("outside_gta",))
OTHER_IN_GTA = AllOf((NOT_ICT, OneOf(q.BUSINESS_PLACE, ("gta",))))
OTHER_OUTSIDE_GTA = AllOf((NOT_ICT, OUTSIDE_GTA))

FOREIGN_NATIONAL = Requirement(
    "Foreign national",
    (
        former.foreign_national_only(
            "ENT-29",
            days("2018-01-01", "2026-05-29", earlier=True),
            official(DOCUMENT_CHECKLISTS_S0, REG_26204),
            "The checklist page says the program is for foreign nationals; the 2026 regulation "
            "says the same, and O. Reg. 421/17 s. 1 (2) for the years before.",
        ),
    ),
)
EXPERIENCE = Requirement(
    "Business experience",
    (
        Rule(
            "ENT-03",
            "Experience amount",
            "24 months of full-time business experience in the last 60 months.",
            AtLeast(q.BUSINESS_MONTHS, 24),
            SINCE_JULY_2019,
            secondary(FUTUREISONTARIO_ELIGIBILITY, RO_ONTARIO_SLASHES_ENTREPRENEUR_INVESTMENT_U),
            "Before 8 July 2019 it was 36 months (ENT-04). The official post of that day names the "
            "lower floors of investment and net worth, not the months.",
        ),
        Rule(
            "ENT-04",
            "Experience amount before 2019",
            "36 months of full-time business experience in the last 60 months; for a foreign "
            "business partner too.",
            AtLeast(q.BUSINESS_MONTHS, 36),
            days("2016-01-20", "2019-07-07"),
            copy(UPDATES_2016_S6, RO_ONTARIO_SLASHES_ENTREPRENEUR_INVESTMENT_U),
            "It need not reach into the last 12 months. Presumably the same since 18 December 2015. "
            "Up to 7 July 2019 the floors of net worth ($1,500,000 in the GTA; $800,000 elsewhere "
            "or in ICT) and of investment ($1,000,000 in the GTA; $500,000 elsewhere or in ICT) "
            "were asked for too. They are told here and not tested.",
        ),
    ),
)


def _tier(where: Expression, fact: Fact, least: int, least_anywhere: int) -> When:
    """Ask for an amount where a tier applies; under `least_anywhere` nobody passes any tier."""
    return When(where, AtLeast(fact, least), otherwise=AtLeast(fact, least_anywhere))


def _net_worth(id_: str, where: str, says: str, test: Expression, before: str) -> Rule:
    return Rule(
        id_,
        f"Net worth {where}",
        says,
        test,
        SINCE_JULY_2019,
        secondary(
            UPDATES_2019_S5,
            BUSINESSGEEKS_ONTARIO_INVITED_11_BUSINESS_CA,
            IMMIGRATION_ONTARIO_ENTREPRENEUR_OES_ONTARIO,
            RO_ONTARIO_SLASHES_ENTREPRENEUR_INVESTMENT_U,
        ),
        f"{before} before 8 July 2019. Exactly one of ENT-06, ENT-07 and ENT-08 applies, by place "
        "and sector. That the floor was lowered on that day is official; the figures are not in "
        "that post. Mutual and pooled funds count here (4 November 2019).",
    )


NET_WORTH = Requirement(
    "Net worth",
    (
        _net_worth(
            "ENT-06",
            "inside the GTA",
            "A net worth of at least $800,000 if the business is in the Greater Toronto Area (GTA).",
            _tier(OTHER_IN_GTA, q.NET_WORTH, 800_000, 400_000),
            "$1,500,000",
        ),
        _net_worth(
            "ENT-07",
            "outside the GTA",
            "A net worth of at least $400,000 if the business is outside the GTA.",
            _tier(OTHER_OUTSIDE_GTA, q.NET_WORTH, 400_000, 400_000),
            "$800,000",
        ),
        _net_worth(
            "ENT-08",
            "ICT",
            "A net worth of at least $400,000, anywhere in Ontario, if the business is in "
            "information and communications technology or digital communications (ICT).",
            _tier(ICT, q.NET_WORTH, 400_000, 400_000),
            "$800,000",
        ),
    ),
)


def _investment(id_: str, where: str, says: str, test: Expression, before: str) -> Rule:
    return Rule(
        id_,
        f"Investment {where}",
        says,
        test,
        SINCE_JULY_2019,
        copy(UPDATES_2019_S5, UPDATES_2019_S1),
        f"{before} before 8 July 2019. Exactly one of ENT-10, ENT-11 and ENT-12 applies, by place "
        "and sector. Mutual or pooled funds and other passive investment do not count (4 November "
        "2019).",
    )


INVESTMENT = Requirement(
    "Investment",
    (
        _investment(
            "ENT-10",
            "inside the GTA",
            "Personally invest at least $600,000 if the business is in the GTA.",
            _tier(OTHER_IN_GTA, q.INVESTMENT, 600_000, 200_000),
            "$1,000,000",
        ),
        _investment(
            "ENT-11",
            "outside the GTA",
            "Personally invest at least $200,000 if the business is outside the GTA.",
            _tier(OTHER_OUTSIDE_GTA, q.INVESTMENT, 200_000, 200_000),
            "$500,000",
        ),
        _investment(
            "ENT-12",
            "ICT",
            "Personally invest at least $200,000, anywhere in Ontario, if the business is in "
            "information and communications technology or digital communications (ICT).",
            _tier(ICT, q.INVESTMENT, 200_000, 200_000),
            "$500,000",
        ),
    ),
)
OWNERSHIP = Requirement(
    "Ownership and partner",
    (
        Rule(
            "ENT-14",
            "Ownership",
            "Own at least one third of the equity (from 1 November 2024: control it).",
            Is(q.OWNS_A_THIRD),
            days("2018-01-01", "2023-12-03", earlier=True, later=True),
            official(BUSINESSGEEKS_ONTARIO_INVITED_11_BUSINESS_CA, REG_24439),
            "After 3 December 2023 it is asked of files in progress.",
        ),
        Rule(
            "ENT-24",
            "Partner",
            "One foreign business partner is allowed; each must meet the criteria and pay the fee.",
            Under(q.PARTNERS, 2),
            KNOWN_FROM_2018,
            copy(FUTUREISONTARIO_ELIGIBILITY, MOVING2CANADA_MOVING2CANADA_COM, GO4VISA_3),
            "Only the number of partners is tested; a partner needs a check of their own. In 2016 "
            "the program confirmed the experience rule for the partner (ENT-04).",
        ),
    ),
)
JOBS = Requirement(
    "Jobs",
    (
        Rule(
            "ENT-16",
            "Jobs inside the GTA",
            "Create at least 2 permanent full-time jobs if the business is in the GTA.",
            _tier(OTHER_IN_GTA, q.JOBS, 2, 1),
            KNOWN_FROM_END_OF_2019,
            secondary(
                BUSINESSGEEKS_ONTARIO_INVITED_11_BUSINESS_CA,
                IMMIGRATION_ONTARIO_ENTREPRENEUR_OES_ONTARIO,
            ),
            "One of ENT-16 and ENT-17 applies, by place and sector. The official pages read are "
            "silent.",
        ),
        Rule(
            "ENT-17",
            "Jobs outside the GTA or ICT",
            "Create at least 1 permanent full-time job if the business is outside the GTA, or is "
            "an ICT business.",
            _tier(AnyOf((ICT, OUTSIDE_GTA)), q.JOBS, 1, 1),
            KNOWN_FROM_END_OF_2019,
            secondary(BUSINESSGEEKS_ONTARIO_INVITED_11_BUSINESS_CA),
            "One of ENT-16 and ENT-17 applies, by place and sector. The official pages read are "
            "silent.",
        ),
    ),
)
PRESENCE = Requirement(
    "Presence in Ontario",
    (
        Rule(
            "ENT-22",
            "Presence in Ontario",
            "Lawfully live in Ontario at least 75 % of the time while setting up the business.",
            Is(q.RESIDES),
            KNOWN_FROM_END_OF_2018,
            official(REG_24439, SOBIROVS_PROGRAM),
        ),
    ),
)
LANGUAGE = Requirement(
    "Language",
    (
        Rule(
            "ENT-23",
            "Language",
            "CLB or NCLC 4 or more, at nomination stage.",
            one_language(4),
            KNOWN_FROM_END_OF_2018,
            secondary(UPDATES_2017_S7, SOBIROVS_PROGRAM),
            "The nomination comes after the business is set up (ENT-26). Which abilities count is "
            "not said; the safe reading is all four, in one official language. The post of 31 May "
            "2017 says that the minimum was lowered, without the level.",
        ),
    ),
)

PATHWAY = Pathway(
    "entrepreneur",
    (
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
        TIME,
        WARNINGS,
        EXISTENCE,
        STEPS,
    ),
    last_day=date(2023, 12, 3),
    gaps=(
        Gap(
            days("2018-01-01", "2019-07-07"),
            "up to 7 July 2019 higher floors of net worth and investment were asked for; they are "
            "told with ENT-04 and not tested",
        ),
    ),
)
