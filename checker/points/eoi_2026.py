"""The EOI grid of 2026, of Ontario Workforce Priority: 130 points, from 20 July 2026.

Factors, points and bands as parsed from the official page on 21 August 2026. Secondary: the second
ladder of Ontario experience, all that concerns physicians, the level for two languages, the list of
census divisions.
"""

from checker import questions as q
from checker.base.citation import copy
from checker.base.period import days
from checker.points.grid import Factor, Grid
from checker.points.language_scorers import Languages, LowestLevel
from checker.points.offers import without_offer
from checker.points.scorers import Banded, ByChoice, ByDigit, Fixed, Ladder
from checker.points.work_regions import place_of_work
from checker.sources import ontario_ca
from checker.streams.slugs import PHYSICIAN, WITH_OFFER, WORKFORCE

_PHYSICIANS = "All that concerns physicians comes from two other projects that read the page."
_TEST_AGE = (
    "Only a test of the last two years is counted, as in every other grid; the text read of this one "
    "names no age."
)

GRID = Grid(
    "oinp-eoi-2026",
    "Expression of interest, grid of 2026 (Ontario Workforce Priority)",
    days("2026-07-20"),
    (
        Factor(
            "teer",
            "TEER category",
            ByDigit(q.OFFER_NOC, 1, "TEER", (("01", 9), ("23", 6), ("45", 0))),
            9,
            WITH_OFFER,
            copy(ontario_ca.WORKFORCE_PRIORITY),
        ),
        Factor(
            "teer_physician",
            "TEER category",
            Fixed(9, "physicians are scored as TEER 1"),
            9,
            (PHYSICIAN,),
            copy(ontario_ca.WORKFORCE_PRIORITY),
            _PHYSICIANS,
        ),
        Factor(
            "broad_category",
            "Broad occupational category",
            ByDigit(
                q.OFFER_NOC,
                0,
                "category",
                (("3", 10), ("7", 8), ("2", 6), ("01489", 4), ("56", 2)),
            ),
            10,
            WITH_OFFER,
            copy(ontario_ca.WORKFORCE_PRIORITY),
        ),
        Factor(
            "broad_category_physician",
            "Broad occupational category",
            Fixed(10, "physicians are scored as category 3"),
            10,
            (PHYSICIAN,),
            copy(ontario_ca.WORKFORCE_PRIORITY),
            _PHYSICIANS,
        ),
        Factor(
            "wage",
            "Hourly wage of the job offer",
            Banded(q.OFFER_WAGE, ((40, 15), (35, 12), (30, 10), (25, 8), (20, 5))),
            15,
            WITH_OFFER,
            copy(ontario_ca.WORKFORCE_PRIORITY),
        ),
        Factor(
            "ontario_work_experience",
            "Ontario work experience",
            Ladder(
                Banded(q.MONTHS_IN_POSITION, ((25, 18), (13, 15), (6, 12))),
                Banded(q.ONTARIO_MONTHS, ((25, 12), (13, 9), (6, 6))),
            ),
            18,
            WITH_OFFER,
            copy(ontario_ca.WORKFORCE_PRIORITY),
            "Printed: 6 to 12 months, 13 to 24, over 24. Full months are counted, so that 12 months "
            "and some days stay in the first band, and 24 months and some days in the second. That "
            "other work in Ontario stands in where the position gives nothing is secondary.",
        ),
        Factor(
            "ontario_work_experience_physician",
            "Ontario work experience",
            Banded(q.ONTARIO_MONTHS, ((25, 18), (13, 15), (6, 12)), either=(24, 15, 18)),
            18,
            (PHYSICIAN,),
            copy(ontario_ca.WORKFORCE_PRIORITY),
            "Over 24 months is also explained as two years or more: at exactly 24 both readings are "
            "shown. " + _PHYSICIANS,
        ),
        Factor(
            "earnings_history",
            "Highest yearly earnings in Canada",
            Banded(q.EARNINGS, ((70_000, 8), (50_000, 6), (30_000, 4))),
            8,
            WORKFORCE,
            copy(ontario_ca.WORKFORCE_PRIORITY),
        ),
        Factor(
            "legal_status",
            "Valid permit",
            ByChoice(
                q.STATUS,
                (
                    ("work permit", ("work_permit",), 10),
                    ("study permit", ("study_permit",), 5),
                    ("no work or study permit", ("visitor", "none"), 0),
                ),
                either=(("maintained status", "maintained", 0, 10),),
            ),
            10,
            WORKFORCE,
            copy(ontario_ca.WORKFORCE_PRIORITY),
            "Maintained status is not named in the text read; the permit behind it decides.",
        ),
        Factor(
            "highest_education",
            "Highest level of education",
            ByChoice(
                q.HIGHEST_CREDENTIAL,
                (
                    (
                        "PhD; degree in medicine, dentistry, veterinary medicine or optometry",
                        ("phd", "medicine", "dentistry_veterinary_optometry"),
                        10,
                    ),
                    ("master's degree", ("masters",), 8),
                    (
                        "bachelor's degree, or university certificate above it",
                        ("bachelor", "graduate_diploma"),
                        6,
                    ),
                    (
                        "certificate or diploma below a bachelor's degree; Ontario college graduate "
                        "certificate; apprenticeship or trades",
                        ("college", "college_graduate_certificate", "trade"),
                        5,
                    ),
                    ("less than a college or trade certificate", ("none",), 0),
                ),
            ),
            10,
            WORKFORCE,
            copy(ontario_ca.WORKFORCE_PRIORITY),
        ),
        Factor(
            "canadian_credentials",
            "Canadian credentials",
            Banded(q.CANADIAN_CREDENTIALS, ((2, 10), (1, 5))),
            10,
            WORKFORCE,
            copy(ontario_ca.WORKFORCE_PRIORITY),
        ),
        Factor(
            "language_ability",
            "Language ability",
            LowestLevel(((9, 15), (8, 12), (7, 8), (6, 4))),
            15,
            WORKFORCE,
            copy(ontario_ca.WORKFORCE_PRIORITY),
            _TEST_AGE,
        ),
        Factor(
            "language_knowledge",
            "Knowledge of official languages",
            Languages(5, 10, first=6, second=6),
            10,
            WORKFORCE,
            copy(ontario_ca.WORKFORCE_PRIORITY),
            "That both languages need level 6 in every ability is secondary. No row fits a graduate "
            f"who needs no test and has none. {_TEST_AGE}",
        ),
        Factor(
            "region_job_offer",
            "Place of the job or of the practice",
            place_of_work(northern=15, elsewhere=10, inside_gta=5, toronto=0),
            15,
            WORKFORCE,
            copy(ontario_ca.WORKFORCE_PRIORITY),
            "Eastern, central and southwestern Ontario outside the GTA all give 10.",
        ),
    ),
    copy(ontario_ca.WORKFORCE_PRIORITY),
    "The program prints no total and no pass mark; 130 is the sum of the factors.",
    withheld=without_offer,
)
