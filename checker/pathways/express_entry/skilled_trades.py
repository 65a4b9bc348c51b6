"""Express Entry: Skilled Trades: O. Reg. 422/17 s. 12, O. Reg. 421/17 s. 2 (1) 8.

The text of s. 12 and the stream page were not read: NOC groups, the window of the experience, the
place of residence and the work permit are known from secondary sources only. The trades list of
Ontario Workforce Priority is another one: it has cooks and chefs.
"""

from datetime import date

from checker import questions as q
from checker.base.citing import copy, official, secondary
from checker.base.period import days
from checker.pathways import former
from checker.pathways.express_entry import shared
from checker.pathways.express_entry.skilled_trades_steps import (
    CHECKLIST,
    DEFINITIONS,
    EXISTENCE,
    INTENTION,
    NOTIFICATION,
    RETURNED,
    STEPS,
    TIME,
    WARNINGS,
    WHILE_OPEN,
)
from checker.pathways.sources import (
    AMICAIMMIGRATION_AMICAIMMIGRATION_CA,
    APPLYING_PROGRAM_OINP_S1,
    CICNEWS_ONTARIO_LAUNCHES_NEW_EXPRESS_ENTRY_F,
    DOCUMENT_CHECKLISTS_S0,
    GLOBALGATEWAYS_35,
    IMMILIST_ONTARIO_SKILLED_TRADES,
    LAND2AIR_SKILLED_TRADES,
    ONTARIOCANADA_VIEW_DO,
    PREVIEW_306,
    QUICKVISA_ONTARIO_EXPRESS_ENTRY_SKILLED_TRAD,
    REG_26204,
    SKILLED_TRADES_CHECKLIST_S4,
    SKILLED_TRADES_CHECKLIST_S5,
    SKILLED_TRADES_CHECKLIST_S6,
    SKILLED_TRADES_CHECKLIST_S8,
    SPRINGWIND_TRADES,
    UPDATES_2018_S0,
)
from checker.reference.noc import NocGroups
from checker.rules.expressions import AllOf, AnyOf, AtLeast, Discretionary, Is, OneOf, When
from checker.rules.language_levels import one_language
from checker.rules.lookups import NocIn
from checker.rules.rule import Pathway, Requirement, Rule

TRADES = NocGroups(
    "trades of this stream",
    include=("72", "73", "82", "83", "93", "6320"),
    exclude=("726", "932", "63200"),
)
TRADES_2016 = NocGroups("trades of this stream (NOC 2016)", include=("633", "72", "73", "82"))

# The question counts only hours in the trade, in Ontario, inside the window of two years.
_A_YEAR_IN_THE_TRADE = AtLeast(q.HOURS_IN_TRADE, 1_560)

PERSON = Requirement(
    "Foreign national",
    (
        former.foreign_national_only(
            "ST-26",
            days("2017-05-31", "2026-06-24"),
            official(DOCUMENT_CHECKLISTS_S0, REG_26204),
            "The page of the checklists says that the program is for foreign nationals; the "
            "regulation of 2026 says the same, and O. Reg. 421/17 s. 1 (2) for the years before.",
        ),
    ),
)
RESIDENCE = Requirement(
    "Living and working in Ontario",
    (
        Rule(
            "ST-16",
            "Lives in Ontario",
            "The person lives in Ontario when applying.",
            OneOf(q.LIVES_IN, ("ontario",)),
            WHILE_OPEN,
            secondary(
                SKILLED_TRADES_CHECKLIST_S4,
                CICNEWS_ONTARIO_LAUNCHES_NEW_EXPRESS_ENTRY_F,
                AMICAIMMIGRATION_AMICAIMMIGRATION_CA,
            ),
            'The checklist fits: status papers are mandatory here, "if applicable" in the two '
            "other Express Entry streams.",
        ),
        Rule(
            "ST-17",
            "Work permit",
            "The person holds a valid work permit when applying.",
            AnyOf(
                (
                    OneOf(q.STATUS, ("work_permit",)),
                    # The checklist accepts it; the pages that ask for a work permit are silent.
                    When(OneOf(q.STATUS, ("maintained",)), Discretionary()),
                )
            ),
            WHILE_OPEN,
            secondary(
                SKILLED_TRADES_CHECKLIST_S4,
                CICNEWS_ONTARIO_LAUNCHES_NEW_EXPRESS_ENTRY_F,
                AMICAIMMIGRATION_AMICAIMMIGRATION_CA,
            ),
            "Stricter than the other Express Entry streams. The checklist asks for status papers "
            "of any kind and accepts maintained status; that it must be a work permit is known "
            "from secondary sources. So maintained status is left to an officer.",
        ),
    ),
)
PROFILE = Requirement(
    "Express Entry profile",
    (
        shared.express_entry_profile("ST-01", WHILE_OPEN, copy(APPLYING_PROGRAM_OINP_S1)),
        shared.interest_in_ontario(
            "ST-02",
            WHILE_OPEN,
            secondary(GLOBALGATEWAYS_35, QUICKVISA_ONTARIO_EXPRESS_ENTRY_SKILLED_TRAD),
        ),
        Rule(
            "ST-05",
            "Federal programme",
            "The person must be eligible for the Canadian Experience Class; the other federal "
            "programmes do not serve here.",
            Is(q.CEC_ELIGIBLE),
            WHILE_OPEN,
            secondary(
                CICNEWS_ONTARIO_LAUNCHES_NEW_EXPRESS_ENTRY_F,
                QUICKVISA_ONTARIO_EXPRESS_ENTRY_SKILLED_TRAD,
            ),
            "The official pages that were read do not say this.",
        ),
    ),
)
OCCUPATION = Requirement(
    "Occupation of the experience",
    (
        Rule(
            "ST-06",
            "Occupation, NOC 2021",
            "Experience in Major Group 72 (not 726, transportation officers and controllers), 73, "
            "82, 83, 93 (not 932, aircraft assemblers and inspectors), or Minor Group 6320 (not "
            "63200, cooks).",
            NocIn(q.EXPERIENCE_NOC, TRADES),
            days("2022-11-16", "2025-11-13"),
            secondary(LAND2AIR_SKILLED_TRADES, AMICAIMMIGRATION_AMICAIMMIGRATION_CA, PREVIEW_306),
            "Three secondary sources agree; the official pages that were read do not print the "
            "groups. The stream of 2026 lists nearly the same groups (with cooks and chefs) "
            "officially. This rule or the one of NOC 2016 applies, by the day.",
        ),
        Rule(
            "ST-07",
            "Occupation, NOC 2016",
            "Experience in Minor Group 633, or Major Group 72, 73 or 82.",
            NocIn(q.EXPERIENCE_NOC_2016, TRADES_2016),
            days("2017-05-31", "2022-11-15"),
            secondary(
                CICNEWS_ONTARIO_LAUNCHES_NEW_EXPRESS_ENTRY_F,
                QUICKVISA_ONTARIO_EXPRESS_ENTRY_SKILLED_TRAD,
            ),
            "The official post of 31 May 2017 speaks of construction and agriculture, without "
            "codes.",
        ),
    ),
)
EXPERIENCE = Requirement(
    "Experience",
    (
        Rule(
            "ST-08",
            "Experience amount",
            "At least 1 year in all of paid full-time work (1,560 hours at 30 a week), or the "
            "part-time equivalent.",
            _A_YEAR_IN_THE_TRADE,
            WHILE_OPEN,
            copy(
                SKILLED_TRADES_CHECKLIST_S6,
                LAND2AIR_SKILLED_TRADES,
                AMICAIMMIGRATION_AMICAIMMIGRATION_CA,
            ),
            "One year is official (checklist); the hours come from secondary sources.",
        ),
        Rule(
            "ST-09",
            "Experience place",
            "That year of work was done in Ontario.",
            _A_YEAR_IN_THE_TRADE,
            WHILE_OPEN,
            copy(
                "https://www.ontario.ca/page/ontario-immigrant-nominee-program-streams#section-3",
                APPLYING_PROGRAM_OINP_S1,
                SKILLED_TRADES_CHECKLIST_S6,
            ),
        ),
        Rule(
            "ST-10",
            "Experience window",
            "That year of work lies within the 2 years before the application to Ontario.",
            _A_YEAR_IN_THE_TRADE,
            days("2019-07-08", "2025-11-13"),
            secondary(LAND2AIR_SKILLED_TRADES, ONTARIOCANADA_VIEW_DO),
            "Before 8 July 2019 the 2 years were counted back from the notification; some pages "
            "still say so. The official pages that were read are silent.",
        ),
        shared.cec_occupation(
            "ST-11",
            "Profile occupations",
            days("2021-12-31", "2025-11-13", earlier=True),
            secondary(LAND2AIR_SKILLED_TRADES, SPRINGWIND_TRADES),
        ),
        Rule(
            "ST-12",
            "Lawful",
            "The work was done with legal status.",
            Is(q.EXPERIENCE_LAWFUL),
            days("2021-12-31", "2025-11-13", earlier=True),
            secondary(LAND2AIR_SKILLED_TRADES, SPRINGWIND_TRADES),
        ),
        Rule(
            "ST-13",
            "What does not count",
            "Self-employment, volunteer work, unpaid internships, and paid work while a full-time "
            "student do not count.",
            AllOf(
                (
                    Is(q.SELF_EMPLOYED, False),
                    Is(q.EXPERIENCE_PAID),
                    Is(q.WORKED_AS_STUDENT, False),
                )
            ),
            days("2019-12-31", "2025-11-13", earlier=True),
            secondary(IMMILIST_ONTARIO_SKILLED_TRADES, PREVIEW_306),
        ),
    ),
)
CERTIFICATE = Requirement(
    "Trade certificate",
    (
        Rule(
            "ST-15",
            "Trade certificate",
            "If the trade needs a licence or a certificate in Ontario, the person must hold it for "
            "that experience and add it to the file.",
            When(Is(q.TRADE_COMPULSORY), Is(q.TRADE_CERTIFICATE)),
            WHILE_OPEN,
            copy(f"{CHECKLIST}#section-7", CICNEWS_ONTARIO_LAUNCHES_NEW_EXPRESS_ENTRY_F),
            "The checklist names the Ontario College of Trades as the issuer. That experience "
            "without the certificate is worth nothing is the reading of secondary sources.",
        ),
    ),
)
LANGUAGE = Requirement(
    "Language",
    (
        Rule(
            "ST-18",
            "Language",
            "CLB or NCLC 5 or more in all four abilities, in English or in French.",
            one_language(5, express_entry=True),
            WHILE_OPEN,
            copy(SKILLED_TRADES_CHECKLIST_S5),
        ),
        shared.language_test_age("ST-19", WHILE_OPEN, copy(SKILLED_TRADES_CHECKLIST_S5), least=5),
        shared.accepted_tests(
            "ST-36",
            days("2018-12-10", "2025-11-13", earlier=True),
            copy(SKILLED_TRADES_CHECKLIST_S5, UPDATES_2018_S0),
            "TCF Canada counts from 10 December 2018; the first day of PTE Core is not printed.",
        ),
    ),
)
FUNDS = Requirement(
    "Settlement funds",
    (
        shared.settlement_funds(
            "ST-22",
            WHILE_OPEN,
            copy(SKILLED_TRADES_CHECKLIST_S8),
            "The amount is that of the federal table on the day of the application. Ontario asks "
            "it of everybody, the Canadian Experience Class too. The program asks for three months "
            "of bank statements; for a partner's account, also a letter that gives access.",
        ),
    ),
)

PATHWAY = Pathway(
    "skilled-trades",
    (
        PERSON,
        RESIDENCE,
        PROFILE,
        OCCUPATION,
        EXPERIENCE,
        CERTIFICATE,
        LANGUAGE,
        FUNDS,
        INTENTION,
        DEFINITIONS,
        NOTIFICATION,
        TIME,
        WARNINGS,
        RETURNED,
        EXISTENCE,
        STEPS,
    ),
    last_day=date(2025, 11, 13),
)
