"""The tables of the Comprehensive Ranking System (CRS), the same in every version until 2026-11-02.

Each pair is what a person scores alone, and with a partner who is scored too.
"""

from collections.abc import Sequence

type Pair = tuple[int, int]

# The streams whose rounds look at Express Entry profiles.
EXPRESS_ENTRY = ("human-capital-priorities", "french-speaking-skilled-worker", "skilled-trades")

ALONE, WITH_PARTNER = 0, 1
COLUMNS = ("alone", "with a partner")

# By age in years, from 17 or younger to 45 or older.
YOUNGEST = 17
AGE: tuple[Pair, ...] = (
    (0, 0),
    (99, 90),
    (105, 95),
    *((110, 100),) * 10,
    (105, 95),
    (99, 90),
    (94, 85),
    (88, 80),
    (83, 75),
    (77, 70),
    (72, 65),
    (66, 60),
    (61, 55),
    (55, 50),
    (50, 45),
    (39, 35),
    (28, 25),
    (17, 15),
    (6, 5),
    (0, 0),
)

# By the values of the question on education, lowest first.
LEVELS_OF_EDUCATION = (
    "less_than_secondary",
    "secondary",
    "one_year",
    "two_year",
    "bachelors_or_three_year",
    "two_or_more_one_three_year",
    "masters_or_professional",
    "doctoral",
)
EDUCATION: tuple[Pair, ...] = (
    (0, 0),
    (30, 28),
    (90, 84),
    (98, 91),
    (120, 112),
    (128, 119),
    (135, 126),
    (150, 140),
)
PARTNER_EDUCATION = (0, 2, 6, 7, 8, 9, 10, 10)

# By CLB or NCLC level, each from its lowest row upwards: (level, points) for one ability.
FIRST_LANGUAGE: tuple[tuple[int, Pair], ...] = (
    (4, (6, 6)),
    (6, (9, 8)),
    (7, (17, 16)),
    (8, (23, 22)),
    (9, (31, 29)),
    (10, (34, 32)),
)
SECOND_LANGUAGE: tuple[tuple[int, Pair], ...] = ((5, (1, 1)), (7, (3, 3)), (9, (6, 6)))
# Four times 6 are 24; with a partner the second language gives 22 at most.
SECOND_LANGUAGE_MOST: Pair = (24, 22)
PARTNER_LANGUAGE = ((5, 1), (7, 3), (9, 5))

# By whole years, from none to five or more.
CANADIAN_WORK: tuple[Pair, ...] = ((0, 0), (40, 35), (53, 46), (64, 56), (72, 63), (80, 70))
PARTNER_CANADIAN_WORK = (0, 5, 7, 8, 9, 10)

# Skill transferability: the tier of what is transferred, and the tier of what it goes with.
TRANSFER = ((0, 0, 0), (0, 13, 25), (0, 25, 50))
# 0 to 1 of LEVELS_OF_EDUCATION are tier 0; 2 to 4 one credential; from 5 on, two or a higher one.
EDUCATION_TIERS = ((2, 1), (5, 2))
# Years of work outside Canada.
FOREIGN_TIERS = ((1, 1), (3, 2))
# What both go with: the lowest level of the first language; years of work in Canada.
LANGUAGE_TIERS = ((7, 1), (9, 2))
CANADIAN_TIERS = ((1, 1), (2, 2))
# A certificate of qualification goes with the lowest level of the first language.
CERTIFICATE = ((5, 25), (7, 50))

GROUP_MOST, TRANSFER_MOST, ADDITIONAL_MOST, CORE_MOST = 50, 100, 600, 500


def at(bands: Sequence[tuple[int, int]], value: int) -> int:
    """Return the points (or the tier) of the highest band that a value reaches."""
    points = 0
    for least, given in bands:
        if value < least:
            break
        points = given
    return points


def age_points(age: int) -> Pair:
    """Return the points for an age in years, in both columns."""
    return AGE[min(max(age - YOUNGEST, 0), len(AGE) - 1)]


def first_language_points(levels: Sequence[int], column: int) -> int:
    """Return the points of the four levels in the first official language."""
    return sum(_pair(FIRST_LANGUAGE, level)[column] for level in levels)


def second_language_points(levels: Sequence[int], column: int) -> int:
    """Return the points of the four levels in the second official language."""
    points = sum(_pair(SECOND_LANGUAGE, level)[column] for level in levels)
    return min(points, SECOND_LANGUAGE_MOST[column])


def partner_language_points(levels: Sequence[int]) -> int:
    """Return the points of the partner's four levels."""
    return sum(at(PARTNER_LANGUAGE, level) for level in levels)


def education_transfer(education: int, lowest: int, canadian: int) -> int:
    """Return the points of education (a place in LEVELS_OF_EDUCATION) with language and work."""
    return _transfer(at(EDUCATION_TIERS, education), lowest, canadian)


def foreign_work_transfer(foreign: int, lowest: int, canadian: int) -> int:
    """Return the points of years of foreign work with language and with Canadian work."""
    return _transfer(at(FOREIGN_TIERS, foreign), lowest, canadian)


def certificate_transfer(certificate: int, lowest: int) -> int:
    """Return the points of a certificate of qualification (1, or 0 for none) with language."""
    return certificate * at(CERTIFICATE, lowest)


def _transfer(tier: int, lowest: int, canadian: int) -> int:
    row = TRANSFER[tier]
    return min(GROUP_MOST, row[at(LANGUAGE_TIERS, lowest)] + row[at(CANADIAN_TIERS, canadian)])


def _pair(bands: Sequence[tuple[int, Pair]], level: int) -> Pair:
    points = (0, 0)
    for least, given in bands:
        if level < least:
            break
        points = given
    return points
