"""The EOI grid of 2021 (NOC 2016), in force from 28 April 2021 to 15 November 2022.

No official page at hand prints it: secondary sources throughout. Up to 10 points at the province's
discretion existed on top and cannot be computed.
"""

from checker import questions as q
from checker.base.citation import Citation, secondary
from checker.base.period import days
from checker.points.grid import Factor, Grid
from checker.points.language_scorers import Languages, LowestLevel
from checker.points.offers import without_offer
from checker.points.scorers import Banded, ByChoice, ByDigit, BySkill2016, WithSome
from checker.points.work_regions import place_of_work
from checker.sources import point_tables, press
from checker.streams.slugs import FORMER, INTERNATIONAL_STUDENT, JOB_OFFER, STUDIES

_TEST_AGE = (
    "Only a test of the last two years counts, as the program's update of 20 October 2021 says."
)


def _cited() -> Citation:
    return secondary(
        point_tables.JIAYUAN_2021,
        point_tables.CRVISA_2021,
        point_tables.NIRVANA_2021,
        point_tables.WTIMM_2021,
        point_tables.XUEFEN_2021,
    )


GRID = Grid(
    "oinp-eoi-2021",
    "Expression of interest, grid of 2021 (NOC 2016)",
    days("2021-04-28", "2022-11-15"),
    (
        Factor(
            "job_offer_noc_skill_level",
            "Skill level of the job offer",
            BySkill2016(q.OFFER_NOC_2016, (("0A", 10), ("B", 8), ("CD", 0))),
            10,
            JOB_OFFER,
            _cited(),
            "The tables print only level A; management jobs are treated as A by a worked example.",
        ),
        Factor(
            "job_offer_noc_type",
            "Skill type of the job offer",
            ByDigit(q.OFFER_NOC_2016, 0, "type", (("01239", 10), ("45678", 5))),
            10,
            JOB_OFFER,
            _cited(),
        ),
        Factor(
            "job_offer_wage",
            "Hourly wage of the job offer",
            Banded(q.OFFER_WAGE, ((40, 10), (20, 5))),
            10,
            JOB_OFFER,
            _cited(),
        ),
        Factor(
            "canadian_work_length",
            "Canadian work experience",
            Banded(q.CANADIAN_MONTHS, ((12, 4),)),
            4,
            FORMER,
            _cited(),
        ),
        Factor(
            "canadian_work_skill_level",
            "Skill level of the Canadian work",
            WithSome(
                q.CANADIAN_MONTHS,
                ByChoice(
                    q.CANADIAN_WORK_LEVEL,
                    (
                        ("skill type 0 or level A", ("0", "A"), 3),
                        ("level B, C or D, or none", ("B", "C", "D", "none"), 0),
                    ),
                ),
            ),
            3,
            FORMER,
            _cited(),
        ),
        Factor(
            "earnings_history",
            "Highest yearly earnings",
            Banded(q.EARNINGS, ((40_000, 3),)),
            3,
            FORMER,
            _cited(),
        ),
        Factor(
            "highest_education",
            "Highest level of education",
            ByChoice(
                q.HIGHEST_CREDENTIAL,
                (
                    ("PhD", ("phd",), 10),
                    ("master's degree", ("masters",), 8),
                    ("bachelor's degree", ("bachelor",), 6),
                    ("college diploma or trade certificate", ("college", "trade"), 5),
                    ("less than a college or trade certificate", ("none",), 0),
                ),
                either=(
                    ("certificate or diploma above a bachelor's degree", "graduate_diploma", 5, 8),
                    (
                        "Ontario college graduate certificate",
                        "college_graduate_certificate",
                        5,
                        6,
                    ),
                    ("degree of a medical doctor", "medicine", 6, 10),
                    (
                        "degree in dentistry, veterinary medicine or optometry",
                        "dentistry_veterinary_optometry",
                        6,
                        10,
                    ),
                ),
            ),
            10,
            (INTERNATIONAL_STUDENT,),
            _cited(),
            "One source applies it to all streams; minimums of 16 and 17 for PhDs exclude that.",
        ),
        Factor(
            "field_of_study",
            "Field of study",
            ByChoice(
                q.FIELD_OF_STUDY,
                (
                    ("engineering; health care", ("engineering", "health"), 10),
                    ("mathematics or computer science", ("mathematics_computing",), 9),
                    ("business and administration; trades", ("business", "trades"), 7),
                    ("social sciences, law, education", ("social_legal_education",), 6),
                    ("arts and humanities", ("arts_humanities",), 5),
                ),
                either=(
                    ("natural sciences", "natural_sciences", 0, 10),
                    ("not classified elsewhere", "not_classified", 0, 10),
                ),
            ),
            10,
            STUDIES,
            _cited(),
            "Natural sciences are listed nowhere; one source adds them to social sciences.",
        ),
        Factor(
            "canadian_education",
            "Canadian credentials",
            Banded(q.CANADIAN_CREDENTIALS, ((2, 10), (1, 5))),
            10,
            STUDIES,
            _cited(),
        ),
        Factor(
            "language_ability",
            "Language ability",
            LowestLevel(((9, 10), (8, 6), (7, 4))),
            10,
            STUDIES,
            secondary(
                point_tables.WTIMM_2021, point_tables.MERITIDE_2021, point_tables.XUEFEN_2021
            ),
            _TEST_AGE,
        ),
        Factor(
            "language_knowledge",
            "Knowledge of official languages",
            Languages(5, 10, first=1, second=1),
            10,
            STUDIES,
            secondary(point_tables.WTIMM_2021, point_tables.MERITIDE_2021),
            "The 5 for one language was cut off in the copies of 2021; it stands in every later one. "
            f"{_TEST_AGE}",
        ),
        Factor(
            "region_job_offer",
            "Place of the job",
            place_of_work(northern=10, elsewhere=10, inside_gta=6, toronto=6),
            10,
            JOB_OFFER,
            secondary(point_tables.XUEFEN_2021),
            "Whether Toronto had a band of its own could not be read.",
        ),
        Factor(
            "region_study",
            "Place of study",
            ByChoice(
                q.STUDY_REGION,
                (
                    ("outside the GTA", ("northern", "outside_gta"), 10),
                    ("in the GTA", ("inside_gta", "toronto"), 6),
                ),
                either=(
                    ("in Canada, outside Ontario", "outside_ontario", 0, 10),
                    ("not in person", "not_in_person", 0, 10),
                ),
            ),
            10,
            STUDIES,
            _cited(),
            "The points for the place of study were cut off in every copy; 10 and 6 are carried over "
            "from the place of the job.",
        ),
    ),
    secondary(
        point_tables.JIAYUAN_2021,
        point_tables.CRVISA_2021,
        point_tables.NIRVANA_2021,
        press.MAPLENEWS_EXPRESSIONS,
    ),
    "Secondary sources throughout. Up to 10 points more were at the province's discretion, set for "
    "a round; they cannot be computed.",
    withheld=without_offer,
)
