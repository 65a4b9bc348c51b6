"""The factors that every version of the CRS shares: core, partner, skill transferability."""

from checker.base.citation import copy
from checker.points import crs_tables as tables
from checker.points.crs_partner import PartnerCanadianWork, PartnerEducation, PartnerLanguage
from checker.points.crs_scorers import (
    Age,
    CanadianWork,
    CertificateTransfer,
    Education,
    EducationTransfer,
    FirstLanguage,
    ForeignWorkTransfer,
    SecondLanguage,
)
from checker.points.grid import Factor, Scorer
from checker.questions import federal
from checker.sources import immigration_canada, point_tables

_CORE_COPY = copy(
    immigration_canada.CRS_CRITERIA,
    point_tables.FOCALPOINT_CRS,
    point_tables.PKANG,
    point_tables.JIGARPATEL,
    point_tables.ZHENG,
)
_AGE = copy(
    immigration_canada.CRS_CRITERIA,
    point_tables.AOWEIBANG_CRS,
    point_tables.PKANG,
    point_tables.JIGARPATEL,
    point_tables.ZHENG,
)
_PARTNER = copy(
    immigration_canada.CRS_CRITERIA, point_tables.PKANG, point_tables.ZHENG, point_tables.SUMIT
)
_TRANSFER = copy(immigration_canada.CRS_CRITERIA, point_tables.ZHENG, point_tables.ACROX_CRS)

_BOTH_ORDERS = (
    "The candidate names the first and the second language. Both orders are tried, and the one "
    "that gives the better total is kept."
)
_WHOLE_YEARS = "Whole years count."
_TEST_AGE = "Only a test of the last two years counts."


def _core(id_: str, title: str, scorer: Scorer, most: int, note: str = "") -> Factor:
    return Factor(id_, title, scorer, most, tables.EXPRESS_ENTRY, _CORE_COPY, note)


def _partner(id_: str, title: str, scorer: Scorer, most: int, note: str = "") -> Factor:
    return Factor(id_, title, scorer, most, tables.EXPRESS_ENTRY, _PARTNER, note)


def _transfer(id_: str, title: str, scorer: Scorer, note: str = "") -> Factor:
    return Factor(id_, title, scorer, tables.GROUP_MOST, tables.EXPRESS_ENTRY, _TRANSFER, note)


_FIRST = FirstLanguage()
CORE = (
    Factor(
        "age",
        "Age",
        Age(federal.DATE_OF_BIRTH),
        110,
        tables.EXPRESS_ENTRY,
        _AGE,
        "The age on the day asked; it changes on the birthday.",
    ),
    _core("education", "Education", Education(federal.FEDERAL_EDUCATION), 150),
    _core("first_language", "First official language", _FIRST, 136, f"{_BOTH_ORDERS} {_TEST_AGE}"),
    _core(
        "second_language",
        "Second official language",
        SecondLanguage(),
        24,
        f"{_BOTH_ORDERS} {_TEST_AGE} With a partner it gives {tables.SECOND_LANGUAGE_MOST[1]} at most.",
    ),
    _core(
        "canadian_work",
        "Canadian work experience",
        CanadianWork(federal.CANADIAN_SKILLED_MONTHS),
        80,
        _WHOLE_YEARS,
    ),
)
PARTNER = (
    _partner("partner_education", "Partner: education", PartnerEducation(), 10),
    _partner(
        "partner_language",
        "Partner: official language",
        PartnerLanguage(),
        20,
        f"Level 4 gives nothing; one calculator gives 1, against the others. {_TEST_AGE}",
    ),
    _partner(
        "partner_canadian_work",
        "Partner: Canadian work experience",
        PartnerCanadianWork(),
        10,
        _WHOLE_YEARS,
    ),
)
TRANSFER = (
    _transfer(
        "transfer_education",
        "Skill transferability: education",
        EducationTransfer(),
        "With language and with Canadian work, 50 at most. One bachelor's degree alone is in the "
        "lower tier; some calculators put it in the higher one.",
    ),
    _transfer(
        "transfer_foreign_work",
        "Skill transferability: foreign work experience",
        ForeignWorkTransfer(),
        "With language and with Canadian work, 50 at most.",
    ),
    _transfer(
        "transfer_certificate",
        "Skill transferability: certificate of qualification",
        CertificateTransfer(),
    ),
)
