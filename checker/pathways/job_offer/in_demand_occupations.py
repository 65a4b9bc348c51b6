"""The occupations of In-Demand Skills: lists of codes, each with its days, and their rules."""

from checker import questions as q
from checker.base.citing import copy, official, secondary
from checker.base.period import CHANGE, days
from checker.pathways.job_offer.employer import OUTSIDE_GTA
from checker.pathways.sources import (
    APTECHVISA_ONTARIO_INITIATES_THE_TRANSITION,
    EN_JOB_OFFERIN_DEMAND_SKILLS,
    IMMIGRATION_ONTARIO_LAUNCHES_NEW_JOB_OFFER_D,
    JOB_OFFER_DEMAND_SKILLS,
    JOB_OFFERS_EMPLOYER_GUIDE,
    MONDAQ_LAUNCHES_JOB_OFFER_INDEMAND_SKILLS,
    MOVING2CANADA_CHANGES_NURSES_AND_IN_DEMAND_O,
    ONTARIOCANADA_VIEW_DO,
    ONTARIOCANADA_VIEW_DO_2_2,
    REG_20329,
    REG_22528,
    UPDATES_2019,
    UPDATES_2020,
    UPDATES_2021,
    UPDATES_2024,
)
from checker.reference.noc import NocGroups
from checker.rules.expressions import AllOf, Informational, Is, When
from checker.rules.lookups import NocIn
from checker.rules.rule import Requirement, Rule

_ANY_PLACE = "in-demand occupations that count anywhere in Ontario"
_ELSEWHERE = "in-demand occupations that count outside the GTA"

ANYWHERE_2017 = NocGroups(_ANY_PLACE, ("7441", "7521", "7611", "8431", "8432", "8611", "9462"))
# Home support workers and housekeepers share the code 4412; only the first are in demand.
HOME_SUPPORT_2016 = NocGroups("home support workers, housekeepers and the like", ("4412",))
ANYWHERE_2019 = NocGroups(_ANY_PLACE, ("3413", "4412", "7511", *ANYWHERE_2017.include))
OUTSIDE_GTA_2020 = NocGroups(
    _ELSEWHERE,
    (
        *("9411", "9416", "9417", "9418", "9421", "9422", "9437"),
        *("9446", "9461", "9523", "9526", "9536", "9537"),
    ),
)
ANYWHERE_2022 = NocGroups(
    _ANY_PLACE,
    ("44101", "65202", "75110", "84120", "85100", "85101", "85103", "94141"),
)
OUTSIDE_GTA_2022 = NocGroups(
    _ELSEWHERE,
    (
        *("94100", "94105", "94106", "94107", "94110", "94111", "94124"),
        *("94132", "94140", "94201", "94204", "94213", "94219", "95102"),
    ),
)
ANYWHERE_2024 = NocGroups(_ANY_PLACE, (*ANYWHERE_2022.include, "75119"))
OUTSIDE_GTA_2024 = NocGroups(
    _ELSEWHERE,
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
    (
        Rule(
            "IDS-19",
            "Occupation anywhere, NOC 2021",
            "A job of TEER 4 or 5, anywhere in Ontario, in one of nine codes: 44101, 65202, 75110, "
            "75119, 84120, 85100, 85101, 85103, 94141.",
            NocIn(q.OFFER_NOC, ANYWHERE_2024),
            days("2024-07-01", "2026-06-24", basis=CHANGE),
            copy(JOB_OFFER_DEMAND_SKILLS, JOB_OFFERS_EMPLOYER_GUIDE, UPDATES_2024),
            "The list of the page of 29 May 2026. The post of 4 July 2024 names the first day and "
            "adds 75119 for any place.",
        ),
        Rule(
            "IDS-21",
            "Occupation outside the GTA, NOC 2021",
            "If the job is outside the GTA, also one of 47 codes: 14400, 14402, 65320, 74200, "
            "74203, 74204, 74205, 75101, 75211, 75212, 85102, 94100, 94101, 94102, 94103, 94104, "
            "94105, 94106, 94107, 94110, 94111, 94112, 94120, 94121, 94123, 94124, 94132, 94140, "
            "94142, 94143, 94200, 94201, 94202, 94203, 94204, 94205, 94211, 94212, 94213, 94219, "
            "95100, 95101, 95102, 95103, 95104, 95106, 95107.",
            AllOf((NocIn(q.OFFER_NOC, OUTSIDE_GTA_2024), OUTSIDE_GTA)),
            days("2024-07-01", "2026-06-24", basis=CHANGE),
            copy(
                *(JOB_OFFER_DEMAND_SKILLS, JOB_OFFERS_EMPLOYER_GUIDE, UPDATES_2024),
                MOVING2CANADA_CHANGES_NURSES_AND_IN_DEMAND_O,
            ),
            "The whole list of the page of 29 May 2026. The post of 4 July 2024 names the first day "
            "and the 33 codes that came to the 14 old ones; it prints 75119 here too. The amending "
            "regulation (280/24 or 281/24) is not named in it.",
        ),
        Rule(
            "IDS-66",
            "Occupation anywhere, NOC 2021, first list",
            "A job of TEER 4 or 5, anywhere in Ontario, in one of eight codes: 44101, 65202, 75110, "
            "84120, 85100, 85101, 85103, 94141.",
            NocIn(q.OFFER_NOC, ANYWHERE_2022),
            days("2022-11-16", "2024-06-30"),
            secondary(
                UPDATES_2024,
                APTECHVISA_ONTARIO_INITIATES_THE_TRANSITION,
                EN_JOB_OFFERIN_DEMAND_SKILLS,
                REG_22528,
            ),
            "All eight are on the official list of 29 May 2026. The last day follows from the post of 4 "
            "July 2024; files sent before keep this list.",
        ),
        Rule(
            "IDS-20",
            "Occupation outside the GTA, NOC 2021, first list",
            "If the person works, or reports to work, outside the GTA, also one of 14 codes: 94100, "
            "94105, 94106, 94107, 94110, 94111, 94124, 94132, 94140, 94201, 94204, 94213, 94219, "
            "95102.",
            AllOf((NocIn(q.OFFER_NOC, OUTSIDE_GTA_2022), OUTSIDE_GTA)),
            days("2022-11-16", "2024-06-30"),
            secondary(
                *(UPDATES_2024, APTECHVISA_ONTARIO_INITIATES_THE_TRANSITION),
                EN_JOB_OFFERIN_DEMAND_SKILLS,
            ),
            "The last day follows from the post of 4 July 2024; files sent before keep this list. "
            "All 14 are still on the official list of 29 May 2026, which does not say since when; "
            "95102 rests on one secondary page.",
        ),
        Rule(
            "IDS-22",
            "Occupation anywhere, NOC 2016",
            "A job, anywhere in Ontario, in one of ten NOC 2016 codes: 3413, 4412 (not "
            "housekeepers), 7441, 7511, 7521, 7611, 8431, 8432, 8611, 9462.",
            AllOf(
                (
                    NocIn(q.OFFER_NOC_2016, ANYWHERE_2019),
                    When(NocIn(q.OFFER_NOC_2016, HOME_SUPPORT_2016), Is(q.HOUSEKEEPER, False)),
                )
            ),
            days("2019-07-08", "2022-11-15"),
            secondary(
                UPDATES_2019,
                UPDATES_2021,
                "https://www.ergoimmigration.com/post/ontario-s-pnp-in-demand-skills-stream-will-"
                "re-open-on-july-6-with-13-new-eligible-occupations",
                ONTARIOCANADA_VIEW_DO,
            ),
            "3413, 4412 and 7511 only from 8 July 2019 (the notice of that day speaks of three "
            "codes, for personal support workers and transport truck drivers); the other seven "
            "from 16 August 2017. Rounds of 2021 name six of them: 3413, 4412, 8431, 8432, 8611 "
            "and 9462.",
        ),
        Rule(
            "IDS-24",
            "Occupation outside the GTA, NOC 2016",
            "If the person works, or reports to work, outside the GTA, also one of 13 NOC 2016 "
            "codes: 9411, 9416, 9417, 9418, 9421, 9422, 9437, 9446, 9461, 9523, 9526, 9536, 9537.",
            AllOf((NocIn(q.OFFER_NOC_2016, OUTSIDE_GTA_2020), OUTSIDE_GTA)),
            days("2020-07-01", "2022-11-15", basis=CHANGE),
            official(REG_20329, UPDATES_2020, UPDATES_2021),
            "Posted on 2 July 2020; nothing was taken from 30 June to 6 July, and the intake was full "
            "on 16 November 2020. The same 13 codes, outside the GTA only, stand in the rounds of 2021.",
        ),
        Rule(
            "IDS-23",
            "Occupation anywhere, first list",
            "A job in one of seven NOC 2016 codes: 7441, 7521, 7611, 8431, 8432, 8611, 9462.",
            NocIn(q.OFFER_NOC_2016, ANYWHERE_2017),
            days("2017-08-16", "2019-07-07"),
            secondary(
                MONDAQ_LAUNCHES_JOB_OFFER_INDEMAND_SKILLS,
                IMMIGRATION_ONTARIO_LAUNCHES_NEW_JOB_OFFER_D,
            ),
            "The first list; there was no second one on those days.",
        ),
    ),
    one_is_enough=True,
)

HOW_THE_LISTS_READ = Rule(
    "IDS-93",
    "How the two lists read",
    "A code of the first list may be used in any place, the GTA included; a code of the second "
    "list only if the job is outside the GTA.",
    Informational(),
    days("2020-07-01", "2026-06-24"),
    copy(JOB_OFFER_DEMAND_SKILLS, JOB_OFFERS_EMPLOYER_GUIDE, REG_20329),
    "The guide prints 85101 twice.",
)
CODES_THAT_LEFT = Rule(
    "IDS-25",
    "Codes that left",
    "With NOC 2021, nurse aides (33102), transport truck drivers (73300), heavy equipment "
    "operators (73400) and residential installers (73200) became TEER 3 and left this stream; they "
    "go to Foreign Worker.",
    Informational(),
    days("2022-11-16", "2026-06-24"),
    secondary(JOB_OFFER_DEMAND_SKILLS, ONTARIOCANADA_VIEW_DO_2_2),
    "The official list of 29 May 2026 has none of them; that the four moved to Foreign Worker "
    "follows from their TEER.",
)
