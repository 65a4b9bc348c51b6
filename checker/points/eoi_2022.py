"""The EOI grid of 2022 (NOC 2021), in force from 16 November 2022 to 24 June 2026.

Factors, bands and the table of streams as printed on 29 May 2026, read in copies; that the same
points held since 2022 rests on secondary copies, which all agree. No official page prints a total.
"""

from checker import questions as q
from checker.base.citation import copy
from checker.base.period import days
from checker.points.grid import Factor, Grid
from checker.points.language_scorers import Languages, LowestLevel
from checker.points.offers import without_offer
from checker.points.scorers import Banded, ByChoice, ByDigit
from checker.points.work_regions import place_of_work
from checker.sources import ontario_ca
from checker.streams.slugs import FOREIGN_WORKER, FORMER, IN_DEMAND, JOB_OFFER, STUDIES

_OUTSIDE_JOB_OFFER_PERMIT = (FOREIGN_WORKER, IN_DEMAND)
_SCORED_FOR_LANGUAGE = (FOREIGN_WORKER, *STUDIES)

# The update page of 2024 says that the two factors on education were revised.
_REVISED = (
    " The program revised this factor, with the list of eligible institutions, on 1 January 2024. "
    "These are the rows after that day; how they read from 16 November 2022 to 31 December 2023 was "
    "not found."
)

GRID = Grid(
    "oinp-eoi-2022",
    "Expression of interest, grid of 2022 (NOC 2021)",
    days("2022-11-16", "2026-06-24"),
    (
        Factor(
            "job_offer_teer",
            "TEER category of the job offer",
            ByDigit(q.OFFER_NOC, 1, "TEER", (("01", 10), ("23", 8), ("45", 0))),
            10,
            ("ejo-foreign-worker", "ejo-international-student"),
            copy(ontario_ca.EXPRESSION_OF_INTEREST_SCORING),
        ),
        Factor(
            "job_offer_broad_category",
            "Broad occupational category of the job offer",
            ByDigit(
                q.OFFER_NOC,
                0,
                "category",
                (("023", 10), ("7", 7), ("19", 5), ("48", 4), ("56", 3)),
            ),
            10,
            JOB_OFFER,
            copy(ontario_ca.EXPRESSION_OF_INTEREST_SCORING),
        ),
        Factor(
            "job_offer_wage",
            "Hourly wage of the job offer",
            Banded(q.OFFER_WAGE, ((40, 10), (35, 8), (30, 7), (25, 6), (20, 5)), by_cents=True),
            10,
            JOB_OFFER,
            copy(ontario_ca.EXPRESSION_OF_INTEREST_SCORING),
            "The printed bands end at 39.99, 34.99 and so on: a fraction of a cent before the next "
            "band is in neither.",
        ),
        Factor(
            "permit_status",
            "Work permit",
            ByChoice(
                q.STATUS,
                (
                    ("work permit", ("work_permit",), 10),
                    ("no work or study permit", ("visitor", "none"), 0),
                ),
                either=(
                    ("study permit", "study_permit", 0, 10),
                    ("maintained status", "maintained", 0, 10),
                ),
            ),
            10,
            _OUTSIDE_JOB_OFFER_PERMIT,
            copy(ontario_ca.EXPRESSION_OF_INTEREST_SCORING),
            "The pages of these two streams say work permit; the text of the page on expressions of "
            "interest says work or study permit. Both readings are shown. Maintained status may be "
            "proved; the permit behind it decides.",
        ),
        Factor(
            "permit_status_studies",
            "Work or study permit",
            ByChoice(
                q.STATUS,
                (
                    ("work or study permit", ("work_permit", "study_permit"), 10),
                    ("no work or study permit", ("visitor", "none"), 0),
                ),
                either=(("maintained status", "maintained", 0, 10),),
            ),
            10,
            STUDIES,
            copy(ontario_ca.EXPRESSION_OF_INTEREST_SCORING),
            "Maintained status may be proved; the permit behind it decides.",
        ),
        Factor(
            "job_tenure",
            "Time in the offered position",
            Banded(q.MONTHS_IN_POSITION, ((6, 3),)),
            3,
            JOB_OFFER,
            copy(ontario_ca.EXPRESSION_OF_INTEREST_SCORING),
            "Nothing for somebody who does not work in the position now.",
        ),
        Factor(
            "earnings_history",
            "Highest yearly earnings",
            Banded(q.EARNINGS, ((40_000, 3),)),
            3,
            FORMER,
            copy(ontario_ca.EXPRESSION_OF_INTEREST_SCORING),
            "One calendar year on one notice of assessment; years are not added up.",
        ),
        Factor(
            "highest_education",
            "Highest level of education",
            ByChoice(
                q.HIGHEST_CREDENTIAL,
                (
                    ("PhD, or degree of a medical doctor", ("phd", "medicine"), 10),
                    ("master's degree", ("masters",), 8),
                    (
                        "bachelor's degree; graduate diploma or certificate",
                        ("bachelor", "graduate_diploma"),
                        6,
                    ),
                    (
                        "undergraduate or college diploma or certificate; trades",
                        ("college", "trade"),
                        5,
                    ),
                    ("less than a college or trade certificate", ("none",), 0),
                ),
                either=(
                    (
                        "Ontario college graduate certificate",
                        "college_graduate_certificate",
                        5,
                        6,
                    ),
                    (
                        "degree in dentistry, veterinary medicine or optometry",
                        "dentistry_veterinary_optometry",
                        6,
                        10,
                    ),
                ),
            ),
            10,
            STUDIES,
            copy(ontario_ca.EXPRESSION_OF_INTEREST_SCORING),
            "A medical doctor stands on the page on expressions of interest only; the pages of the "
            "streams print PhD. Dentistry, veterinary medicine and optometry stand on none of them: "
            "at least the points of a bachelor's degree, at most those of a doctor. Whether an "
            "Ontario college graduate certificate counts as a graduate certificate is not said."
            f"{_REVISED}",
        ),
        Factor(
            "field_of_study",
            "Field of study",
            ByChoice(
                q.FIELD_OF_STUDY,
                (
                    (
                        "engineering, health, mathematics, computer science, natural sciences, "
                        "trades",
                        (
                            "engineering",
                            "health",
                            "mathematics_computing",
                            "natural_sciences",
                            "trades",
                        ),
                        12,
                    ),
                    (
                        "business; social sciences, law, education, services",
                        ("business", "social_legal_education"),
                        6,
                    ),
                    (
                        "arts and humanities; not classified elsewhere",
                        ("arts_humanities", "not_classified"),
                        0,
                    ),
                ),
            ),
            12,
            STUDIES,
            copy(ontario_ca.EXPRESSION_OF_INTEREST_SCORING),
            "The fields follow a classification of Statistics Canada (variant TVD 1486451). The row "
            "does not name natural sciences; that classification has them among science and "
            "technology.",
        ),
        Factor(
            "canadian_education",
            "Canadian credentials",
            Banded(q.CANADIAN_CREDENTIALS, ((2, 10), (1, 5))),
            10,
            STUDIES,
            copy(ontario_ca.EXPRESSION_OF_INTEREST_SCORING),
            _REVISED.strip(),
        ),
        Factor(
            "language_ability",
            "Language ability",
            LowestLevel(((9, 10), (8, 6), (7, 4))),
            10,
            _SCORED_FOR_LANGUAGE,
            copy(ontario_ca.EXPRESSION_OF_INTEREST_SCORING),
            "The page prints one level for a band and does not say how four abilities become one; "
            "the lowest counts here, which is the safe reading. Only a test of the last two years "
            "counts.",
        ),
        Factor(
            "language_knowledge",
            "Knowledge of official languages",
            Languages(5, 10, first=7, second=6),
            10,
            _SCORED_FOR_LANGUAGE,
            copy(ontario_ca.EXPRESSION_OF_INTEREST_SCORING),
            "The Foreign Worker page prints no level for two languages; that of the other pages is "
            "used. Only a test of the last two years counts. No row fits somebody without a test: "
            "the checklists ask for one, and nothing is given here.",
        ),
        Factor(
            "region_job_offer",
            "Place of the job",
            place_of_work(northern=10, elsewhere=8, inside_gta=3, toronto=0),
            10,
            JOB_OFFER,
            copy(ontario_ca.EXPRESSION_OF_INTEREST_SCORING),
        ),
        Factor(
            "region_study",
            "Place of study",
            ByChoice(
                q.STUDY_REGION,
                (
                    ("Northern Ontario", ("northern",), 10),
                    ("elsewhere in Ontario, outside the GTA", ("outside_gta",), 8),
                    ("Durham, Halton, Peel or York", ("inside_gta",), 3),
                    ("Toronto, or not in person", ("toronto", "not_in_person"), 0),
                ),
                either=(("in Canada, outside Ontario", "outside_ontario", 0, 10),),
            ),
            10,
            STUDIES,
            copy(ontario_ca.EXPRESSION_OF_INTEREST_SCORING),
            "Where classes were attended in person. For a place outside Ontario no band is printed.",
        ),
    ),
    copy(ontario_ca.EXPRESSION_OF_INTEREST_SCORING, ontario_ca.INVITATIONS),
    "Totals are our sums: no official page prints one. Physicians without a job offer get no score.",
    withheld=without_offer,
)
