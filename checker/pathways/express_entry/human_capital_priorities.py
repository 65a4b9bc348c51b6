"""Express Entry: Human Capital Priorities: O. Reg. 422/17 s. 10; O. Reg. 421/17 s. 2 (1) 6.

The text of s. 10 was not read; the stream page of 17 March 2026, the checklist, the page on how to
apply, the page of notifications and the update pages were.
"""

from datetime import date

from checker import questions as q
from checker.base.citing import copy, official, secondary
from checker.base.period import READ, days
from checker.pathways import former
from checker.pathways.express_entry import shared
from checker.pathways.express_entry.human_capital_priorities_routes import ROUTES
from checker.pathways.express_entry.human_capital_priorities_steps import (
    CHECKLIST,
    END,
    NOTIFICATION,
    STEPS,
    TIME,
    WARNINGS,
)
from checker.pathways.sources import (
    APPLYING_PROGRAM_OINP_S1,
    BAC_LAC_HUMAN_CAPITAL_PRIORITIES,
    CICNEWS_MORE_EXPRESS_ENTRY_LINKED_DRAWS_WITH,
    DOCUMENT_CHECKLISTS_S0,
    EXPRESS_ENTRY_NOTIFICATIONS_INTEREST_S7,
    GLOBALGATEWAYS_35,
    GO4VISA_4,
    HUMAN_CAPITAL_PRIORITIES,
    HUMAN_CAPITAL_PRIORITIES_CHECKLIST_S5,
    HUMAN_CAPITAL_PRIORITIES_CHECKLIST_S6,
    HUMAN_CAPITAL_PRIORITIES_CHECKLIST_S12,
    MOVING2CANADA_CHANGES_NURSES_AND_IN_DEMAND_O,
    QUICKVISA_ONTARIO_EXPRESS_ENTRY_SKILLED_TRAD,
    REG_26204,
    UPDATES_2016_S0,
    UPDATES_2016_S3,
    UPDATES_2016_S6,
    UPDATES_2017_S1,
    UPDATES_2017_S6,
    UPDATES_2018_S0,
    UPDATES_2021_S4,
    UPDATES_2024,
    UPDATES_2025_JANUARY28_1,
    UPDATES_2025_JULY2_0,
)
from checker.rules.assessment import assessed_within
from checker.rules.expressions import (
    AllOf,
    AnyOf,
    AtLeast,
    Discretionary,
    FromDate,
    Is,
    OneOf,
    When,
)
from checker.rules.language_levels import one_language
from checker.rules.rule import Pathway, Requirement, Rule, Stage

PERSON = Requirement(
    "Person and status",
    (
        former.foreign_national_only(
            "HCP-31",
            days("2018-01-01", "2026-06-24", earlier=True),
            official(DOCUMENT_CHECKLISTS_S0, REG_26204),
            "The checklist page says that the program is for foreign nationals; the regulation of "
            "2026 says the same, and O. Reg. 421/17 s. 1 (2) for the years before.",
        ),
        former.legal_status_if_in_canada(
            "HCP-30",
            copy(f"{CHECKLIST}#section-4", GO4VISA_4),
            "People outside Canada have no status test. The rule is read in a copy of the Human "
            "Capital Priorities page of 2021 and is printed in the same words on the other stream "
            "pages of 2026; the checklist asks for the status papers and accepts maintained status.",
        ),
    ),
)
PROFILE = Requirement(
    "Express Entry profile",
    (
        shared.express_entry_profile(
            "HCP-01",
            shared.SINCE_THE_START,
            official(APPLYING_PROGRAM_OINP_S1, UPDATES_2017_S1, BAC_LAC_HUMAN_CAPITAL_PRIORITIES),
            "It must stay valid while the file is processed too, see HCP-40.",
        ),
        shared.interest_in_ontario(
            "HCP-02",
            days("2018-12-31", "2026-06-24", earlier=True),
            secondary(GLOBALGATEWAYS_35, QUICKVISA_ONTARIO_EXPRESS_ENTRY_SKILLED_TRAD),
        ),
        shared.federal_programme_choice(
            "HCP-05",
            copy(UPDATES_2025_JANUARY28_1, UPDATES_2017_S6),
            "HCP-06 to HCP-10 and HCP-52 are for the Federal Skilled Worker criteria, HCP-11 to "
            "HCP-16 for the Canadian Experience Class. Every rule of the chosen set must hold; for "
            "a person who has not chosen it is enough if either set holds.",
        ),
    ),
)
EDUCATION = Requirement(
    "Education",
    (
        Rule(
            "HCP-17",
            "Education",
            "A Canadian bachelor's degree, master's degree or PhD, or the foreign equivalent.",
            OneOf(q.EDUCATION_LEVEL, q.DEGREES),
            shared.SINCE_THE_START,
            copy(
                UPDATES_2017_S6,
                "https://www.ontario.ca/page/2021-ontario-immigrant-nominee-program-updates#section-1",
                HUMAN_CAPITAL_PRIORITIES_CHECKLIST_S5,
            ),
            "One is enough: HCP-17 (with HCP-18 for a foreign degree), HCP-19 or HCP-20. Without a "
            "waiver what the degree equals decides: a three-year programme is not automatically a "
            "bachelor's degree.",
        ),
        shared.education_waived_nurses(
            "HCP-19",
            copy(
                *(HUMAN_CAPITAL_PRIORITIES_CHECKLIST_S5, UPDATES_2024),
                MOVING2CANADA_CHANGES_NURSES_AND_IN_DEMAND_O,
            ),
            "The post of 4 July 2024 gives no first day; 1 July 2024 is from a secondary source.",
        ),
        shared.education_waived_early_childhood_educators(
            "HCP-20",
            copy(UPDATES_2025_JULY2_0, HUMAN_CAPITAL_PRIORITIES_CHECKLIST_S5),
        ),
    ),
    one_is_enough=True,
)
_ASSESSED = assessed_within(5)
CREDENTIAL_ASSESSMENT = Requirement(
    "Education outside Canada",
    (
        Rule(
            "HCP-18",
            "ECA",
            "A foreign degree needs an educational credential assessment (ECA) by one of the seven "
            "bodies that the federal side has designated. It is at most 5 years old on the "
            "application day and shows that the degree equals a Canadian one; CES, WES and MCC "
            "must also be told to release it to the program.",
            # Who has a waiver relies on no degree, and so on no assessment.
            When(
                Is(q.EDUCATION_IN_CANADA, False),
                FromDate(
                    shared.NURSES_FROM,
                    _ASSESSED,
                    FromDate(
                        shared.EDUCATORS_FROM,
                        AnyOf((_ASSESSED, shared.NURSE_WAIVED)),
                        AnyOf((_ASSESSED, shared.NURSE_WAIVED, shared.EDUCATOR_WAIVED)),
                    ),
                ),
            ),
            days("2016-01-11", "2026-06-24"),
            copy(HUMAN_CAPITAL_PRIORITIES_CHECKLIST_S5, UPDATES_2016_S6, UPDATES_2021_S4),
            "A person with the waiver of HCP-19 or HCP-20 needs none. Since 13 July 2021 a missing "
            "release by WES means that the file is returned as incomplete. Bodies: CES (University "
            "of Toronto), ICAS, ICES, IQAS, MCC (doctors), PEBC (pharmacists), WES.",
        ),
    ),
)
LANGUAGE = Requirement(
    "Language",
    (
        Rule(
            "HCP-21",
            "Language",
            "CLB or NCLC 7 or more in all four abilities, in English or in French.",
            one_language(7, express_entry=True),
            shared.SINCE_THE_START,
            copy(HUMAN_CAPITAL_PRIORITIES_CHECKLIST_S6, UPDATES_2017_S6),
        ),
        shared.language_test_age(
            "HCP-22",
            days("2018-12-31", "2026-06-24", earlier=True),
            copy(HUMAN_CAPITAL_PRIORITIES_CHECKLIST_S6),
        ),
        shared.accepted_tests(
            "HCP-42",
            days("2018-12-10", "2026-06-24", earlier=True),
            copy(HUMAN_CAPITAL_PRIORITIES_CHECKLIST_S6, UPDATES_2018_S0),
            "TCF Canada counts from 10 December 2018; the first day of PTE Core is not printed.",
        ),
    ),
)
# Rounds below 400 asked for something else instead, so their other conditions must be met.
_FLOOR = FromDate(
    date(2017, 6, 28),
    AtLeast(q.CRS, 400),
    AnyOf((AtLeast(q.CRS, 400), AllOf((Is(q.TARGETED_ROUND), Is(q.FITS_ROUND))))),
)
FIXED_SCORE = Requirement(
    "Fixed score, until September 2018",
    (
        Rule(
            "HCP-23",
            "CRS floor 400",
            "A CRS score of at least 400. From 28 June 2017 it was waived in rounds aimed at "
            "listed occupations, and later also in rounds aimed at a job offer or at French.",
            _FLOOR,
            days("2015-06-30", "2018-09-10", earlier=True),
            copy(
                UPDATES_2016_S0,
                UPDATES_2017_S6,
                "https://www.ontario.ca/page/2018-ontario-immigrant-nominee-program-updates#section-9",
                EXPRESS_ENTRY_NOTIFICATIONS_INTEREST_S7,
                CICNEWS_MORE_EXPRESS_ENTRY_LINKED_DRAWS_WITH,
            ),
            "Rounds below 400: 351 to 446 on 26 March 2018, 350 to 439 on 9 August 2018. The last "
            "day is known only from the press (September 2018). The checker waives 400 for whoever "
            "met all that such a round asked for.",
        ),
        Rule(
            "HCP-43",
            "CRS 400 kept",
            "An applicant had to keep a CRS score of 400 or more while Ontario and then the "
            "federal side worked on the file.",
            _FLOOR,
            days("2016-11-28", "2018-09-10", earlier=True),
            copy(UPDATES_2016_S0),
            "The last day is that of HCP-23. It was not asked of the French-Speaking Skilled "
            "Worker stream. What it meant for people from a round below 400 was not read; the "
            "checker waives it as in HCP-23. It can test only the score of today.",
        ),
    ),
)
FUNDS = Requirement(
    "Settlement funds",
    (
        shared.settlement_funds(
            "HCP-27",
            days("2016-04-08", "2026-06-24", earlier=True),
            copy(f"{CHECKLIST}#section-9", UPDATES_2016_S3, UPDATES_2017_S6),
            "Free funds and a year's pay from ongoing work in Ontario, or from an Ontario offer, "
            "together reach the amount of the federal table on the application day. Ontario asks "
            "it of everybody, of the Canadian Experience Class too. Three months of statements are "
            "needed; for a partner's account, a letter that gives access.",
        ),
    ),
)
INTENTION = Requirement(
    "For an officer to judge",
    (
        former.intention_to_live_in_ontario(
            "HCP-29",
            days("2017-06-28", "2026-06-24", earlier=True),
            copy(f"{CHECKLIST}#section-11", UPDATES_2017_S6),
        ),
        Rule(
            "HCP-54",
            "Licence and the work that counts",
            "Work done in Ontario in an occupation that needs a licence there counts only from the "
            "day on which the person was qualified.",
            Discretionary(),
            days("2026-03-17", "2026-06-24", earlier=True, basis=READ),
            copy(HUMAN_CAPITAL_PRIORITIES),
            "The months and hours that you answer with should leave earlier work out.",
        ),
    ),
)
FAMILY = Requirement(
    "Who counts as family",
    (
        former.who_counts_as_family(
            "HCP-51",
            days("2017-10-24", "2026-06-24"),
            copy(HUMAN_CAPITAL_PRIORITIES_CHECKLIST_S12, UPDATES_2017_S1, UPDATES_2016_S3),
        ),
    ),
    stage=Stage.DEFINITION,
)

PATHWAY = Pathway(
    "human-capital-priorities",
    (
        PERSON,
        PROFILE,
        *ROUTES,
        EDUCATION,
        CREDENTIAL_ASSESSMENT,
        LANGUAGE,
        FIXED_SCORE,
        FUNDS,
        INTENTION,
        FAMILY,
        NOTIFICATION,
        TIME,
        WARNINGS,
        END,
        STEPS,
    ),
    last_day=date(2026, 6, 24),
)
