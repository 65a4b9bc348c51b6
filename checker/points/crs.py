"""The Comprehensive Ranking System (CRS) of Express Entry, in its dated versions since 2015.

The tables of November 2024 are those of the department's own page, read in its public repository;
those of other years rest on secondary sources and on open-source calculators that agree.
"""

from checker import questions as q
from checker.base.citation import Citation, Cited, copy, secondary, weakest
from checker.base.period import Period, days
from checker.points import crs_tables as tables
from checker.points.crs_additional import CANADIAN_EDUCATION, ArrangedEmployment, FrenchBonus, IfYes
from checker.points.crs_core import CORE, PARTNER, TRANSFER
from checker.points.crs_scorers import bounds
from checker.points.grid import Cap, Factor, Grid, Scorer
from checker.points.scorers import Fixed
from checker.questions import federal
from checker.sources import immigration_canada, point_tables

_CORE_IDS = tuple(factor.id for factor in (*CORE, *PARTNER))
_TRANSFER_IDS = tuple(factor.id for factor in TRANSFER)


def _grid(
    slug: str, title: str, in_force: Period, additional: tuple[Factor, ...], note: str = ""
) -> Grid:
    ids = tuple(factor.id for factor in additional)
    return Grid(
        slug,
        f"Comprehensive Ranking System, {title}",
        in_force,
        (*CORE, *PARTNER, *TRANSFER, *additional),
        _together(additional),
        note,
        caps=(
            Cap("Core points, with those of a partner", _CORE_IDS, tables.CORE_MOST),
            Cap("Skill transferability", _TRANSFER_IDS, tables.TRANSFER_MOST),
            Cap("Additional points", ids, tables.ADDITIONAL_MOST),
        ),
        bounds=bounds,
    )


def _together(factors: tuple[Factor, ...]) -> Citation:
    """Cite what all of them cite; the weakest of their standings stands."""
    passages = dict.fromkeys(each for one in factors for each in one.citation.passages)
    return Citation(weakest(one.citation.standing for one in factors), tuple(passages))


def _cited(*sources: Cited) -> Citation:
    return copy(*sources) if immigration_canada.CRS_CRITERIA in sources else secondary(*sources)


def _additional(
    id_: str, title: str, scorer: Scorer, most: int, *sources: Cited, note: str = ""
) -> Factor:
    return Factor(id_, title, scorer, most, tables.EXPRESS_ENTRY, _cited(*sources), note)


def _nomination(*sources: Cited) -> Factor:
    return _additional(
        "nomination",
        "Nomination by a province or territory",
        IfYes(
            federal.EXPRESS_ENTRY_NOMINATION,
            600,
            "a nomination through an Express Entry stream",
        ),
        600,
        *sources,
    )


def _offer(noc_scorer: Scorer, *sources: Cited) -> Factor:
    return _additional("arranged_employment", "Job offer", noc_scorer, 200, *sources)


def _canadian_education(*sources: Cited) -> Factor:
    return _additional("canadian_education", "Studies in Canada", CANADIAN_EDUCATION, 30, *sources)


def _sibling(*sources: Cited) -> Factor:
    scorer = IfYes(
        federal.SIBLING, 15, "a brother or sister who is a citizen or permanent resident"
    )
    return _additional("sibling", "Brother or sister in Canada", scorer, 15, *sources)


def _french(alone: int, with_english: int, *sources: Cited) -> Factor:
    return _additional(
        "french",
        "French",
        FrenchBonus(alone, with_english),
        with_english,
        *sources,
        note="The lower points go with English under level 5 in any ability, or with no test.",
    )


_OFFER_2016 = ArrangedEmployment(q.OFFER_NOC_2016, senior=200, skilled=50)
_OFFER_2021 = ArrangedEmployment(q.OFFER_NOC, senior=200, skilled=50)
_OFFER_NO_MORE = Fixed(0, "job offers give no points since 25 March 2025")

CRS_2015 = _grid(
    "crs-2015",
    "1 January 2015 to 18 November 2016",
    days("2015-01-01", "2016-11-18"),
    (
        _nomination(point_tables.MEURRENS_2016),
        _additional(
            "arranged_employment",
            "Job offer",
            IfYes(federal.LMIA_OFFER, 600, "an offer supported by an LMIA"),
            600,
            point_tables.MEURRENS_2016,
        ),
    ),
)
CRS_2016_11 = _grid(
    "crs-2016-11",
    "19 November 2016 to 5 June 2017",
    days("2016-11-19", "2017-06-05"),
    (
        _nomination(point_tables.UPGRAD_CRS),
        _offer(
            _OFFER_2016, point_tables.NLAI_2016, point_tables.MEURRENS_2016, point_tables.UPGRAD_CRS
        ),
        _canadian_education(point_tables.UPGRAD_CRS),
    ),
    "That it ended on 5 June 2017 was not read anywhere; the next version follows on it.",
)
CRS_2017_06 = _grid(
    "crs-2017-06",
    "6 June 2017 to 19 October 2020",
    days("2017-06-06", "2020-10-19"),
    (
        _nomination(point_tables.UPGRAD_CRS),
        _offer(_OFFER_2016, point_tables.UPGRAD_CRS),
        _canadian_education(point_tables.UPGRAD_CRS),
        _sibling(point_tables.THEAUC_CRS, point_tables.UPGRAD_CRS),
        _french(15, 30, point_tables.THEAUC_CRS),
    ),
    "The points were read; its first and its last day were not.",
)
CRS_2020_10 = _grid(
    "crs-2020-10",
    "20 October 2020 to 15 November 2022",
    days("2020-10-20", "2022-11-15"),
    (
        _nomination(point_tables.UPGRAD_CRS),
        _offer(_OFFER_2016, point_tables.UPGRAD_CRS),
        _canadian_education(point_tables.UPGRAD_CRS),
        _sibling(point_tables.UPGRAD_CRS),
        _french(25, 50, point_tables.FIIC_FRENCH),
    ),
    "The sources read say October 2020; one of them says 27 October. The day was not read.",
)
CRS_2022_11 = _grid(
    "crs-2022-11",
    "16 November 2022 to 24 March 2025",
    days("2022-11-16", "2025-03-24"),
    (
        _nomination(immigration_canada.CRS_CRITERIA, point_tables.UPGRAD_CRS, point_tables.ZHENG),
        _offer(
            _OFFER_2021,
            immigration_canada.CRS_CRITERIA,
            point_tables.AFMONTES,
            point_tables.INTRASOURCE_OFFERS,
        ),
        _canadian_education(
            immigration_canada.CRS_CRITERIA, point_tables.UPGRAD_CRS, point_tables.ZHENG
        ),
        _sibling(immigration_canada.CRS_CRITERIA, point_tables.UPGRAD_CRS, point_tables.ZHENG),
        _french(
            25, 50, immigration_canada.CRS_CRITERIA, point_tables.FIIC_FRENCH, point_tables.ZHENG
        ),
    ),
    "The points are those of October 2020; occupations are named by NOC 2021 from then on.",
)
CRS_2025_03 = _grid(
    "crs-2025-03",
    "25 March 2025 to 2 November 2026",
    days("2025-03-25", "2026-11-02"),
    (
        _nomination(immigration_canada.CRS_CRITERIA, point_tables.ZHENG),
        _additional(
            "arranged_employment",
            "Job offer",
            _OFFER_NO_MORE,
            0,
            point_tables.TRUECANHELP_OFFERS,
            point_tables.IMMILAND_OFFERS,
            point_tables.AFMONTES,
            point_tables.JIGARPATEL,
            point_tables.ZHENG,
        ),
        _canadian_education(immigration_canada.CRS_CRITERIA, point_tables.ZHENG),
        _sibling(immigration_canada.CRS_CRITERIA, point_tables.ZHENG),
        _french(25, 50, immigration_canada.CRS_CRITERIA, point_tables.ZHENG),
    ),
    "The scores of everybody in the pool changed on the first day. Invitations that were issued "
    "and applications that were made before it were not affected.",
)
CRS_2026_11 = Grid(
    "crs-2026-11",
    "Comprehensive Ranking System, from 3 November 2026",
    days("2026-11-03"),
    (),
    secondary(
        point_tables.CELPASS_HIGH_WAGE, point_tables.BRYCEYUUU_CANADA, point_tables.ICA_HIGH_WAGE
    ),
    "That there is a new version, and its first day, come from two secondary sources.",
    refuses=(
        "The points in force since 3 November 2026 are not known to us, so no total is given. What "
        "is known: an occupation on a list of 186 NOC 2021 codes gives high-wage points, in three "
        "levels (1.3, 1.5 and 2 times the average median wage); an occupation that is not listed "
        "gives neither high-wage nor job-offer points; Canadian work experience gives more than "
        "before; an offer needs no LMIA any more to count. What is not known: the points of each "
        "level, those of an offer as against Canadian work, the new table of Canadian work, "
        "whether the points for French, a brother or sister, studies in Canada or a partner "
        "changed, and the caps. The points of 2025 must not be used in their place."
    ),
    ranks=tables.EXPRESS_ENTRY,
)
GRIDS = (
    CRS_2015,
    CRS_2016_11,
    CRS_2017_06,
    CRS_2020_10,
    CRS_2022_11,
    CRS_2025_03,
    CRS_2026_11,
)
