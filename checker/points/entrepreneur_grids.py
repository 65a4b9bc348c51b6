"""The grids of the Entrepreneur stream, as far as they were read: what a section gives at most.

Nearly every band is missing, so neither of the two can give a total.
"""

from checker.base.citation import Cited, secondary
from checker.base.facts import Fact
from checker.base.period import days
from checker.points.grid import Factor, Grid, Points, Row, Scorer
from checker.rules.expressions import Case
from checker.sources import ontario_ca, point_tables, press

ENTREPRENEUR = "entrepreneur"


class NotRead(Scorer):
    """Stand for points whose bands were not read, but for some `known` ones: (label, points)."""

    most: int
    known: tuple[tuple[str, int], ...] = ()

    def facts(self) -> tuple[Fact, ...]:
        return ()

    def score(self, case: Case) -> Points:
        return Points(0, self.most)

    def rows(self) -> tuple[Row, ...]:
        known = tuple(Row(label, points, points) for label, points in self.known)
        return (*known, Row("less: not read" if known else "not read", 0, self.most))


def _factor(
    id_: str,
    title: str,
    most: int,
    *sources: Cited,
    known: tuple[tuple[str, int], ...] = (),
    note: str = "",
) -> Factor:
    scorer = NotRead(most, known)
    return Factor(id_, title, scorer, most, (ENTREPRENEUR,), secondary(*sources), note)


GRID_160 = Grid(
    "oinp-entrepreneur-160",
    "Entrepreneur, first grid (160 points)",
    days("2015-12-20", "2015-12-20", earlier=True, later=True),
    (
        _factor(
            "owner_experience",
            "Experience as the owner of a business",
            25,
            point_tables.BCBAY_2015,
            note="At least one third of the business, in the last 5 years. At least 3 years of "
            "experience as an owner or as a senior manager were needed.",
        ),
        _factor(
            "manager_experience", "Experience as a senior manager", 20, point_tables.BCBAY_2015
        ),
        _factor(
            "specialised_experience",
            "Specialised experience",
            5,
            point_tables.BCBAY_2015,
            note="Worked out: the section gave 50 at most, and the other two give 25 and 20.",
        ),
        _factor(
            "net_worth",
            "Net worth",
            15,
            point_tables.BCBAY_2015,
            known=(("more than $3,500,000", 15),),
            note="Asked for at least: $1,500,000 in the GTA; $800,000 elsewhere, or in information "
            "and communications technology.",
        ),
        _factor(
            "personal_investment",
            "Personal investment",
            20,
            point_tables.BCBAY_2015,
            known=(
                ("more than $3,000,000, in the GTA", 20),
                (
                    "more than $2,500,000, elsewhere or in information and communications "
                    "technology",
                    20,
                ),
            ),
            note="Asked for at least: $1,000,000 in the GTA; $500,000 elsewhere, or in information "
            "and communications technology.",
        ),
        _factor(
            "job_creation",
            "Jobs to be created",
            20,
            point_tables.BCBAY_2015,
            known=(("8 jobs or more", 20),),
            note="The source says more than 7 jobs. At least 2 full-time jobs were needed.",
        ),
        _factor(
            "rest_of_investment",
            "The rest of the section on investment",
            35,
            point_tables.BCBAY_2015,
            note="Worked out: the section gave 90 at most. A visit to explore and further items "
            "were in it; how the points were split was not read.",
        ),
        _factor(
            "human_capital",
            "Human capital",
            20,
            point_tables.BCBAY_2015,
            point_tables.GO4VISA_ENTREPRENEUR,
        ),
    ),
    secondary(point_tables.BCBAY_2015, point_tables.GO4VISA_ENTREPRENEUR),
    "Reported on 20 December 2015, two days after the stream opened. When the next grid took its "
    "place is not known.",
    refuses="Most bands of this grid were not read, so no total is given. What is known is what "
    "its parts gave at most (50 for experience, 90 for investment, 20 for human capital), and what "
    "gave the most of three of them.",
)
GRID_200 = Grid(
    "oinp-entrepreneur-200",
    "Entrepreneur, second grid (200 points)",
    days("2021-07-07", "2023-12-04", earlier=True),
    (
        _factor(
            "business_experience",
            "Business experience",
            25,
            point_tables.JOORNEY_ENTREPRENEUR,
            point_tables.VISAVIO_ENTREPRENEUR,
            note="At least 24 months as an owner or a senior manager were needed.",
        ),
        _factor(
            "rest_of_human_capital",
            "The rest of the section on human capital",
            55,
            point_tables.JOORNEY_ENTREPRENEUR,
            point_tables.VISAVIO_ENTREPRENEUR,
            note="Worked out: the section gave 80 at most. Education, language, visits and others "
            "were in it; how the points were split was not read.",
        ),
        _factor(
            "investment",
            "Net worth and investment",
            46,
            point_tables.JOORNEY_ENTREPRENEUR,
            point_tables.VISAVIO_ENTREPRENEUR,
            press.SCRIBD_ENTREPRENEUR,
            ontario_ca.UPDATES_2019_JULY,
            note="Asked for at least since 8 July 2019: a net worth of $800,000 in the GTA, of "
            "$400,000 elsewhere or in information and communications technology or digital "
            "communications; an investment of $600,000 in the GTA, of $200,000 in the other cases.",
        ),
        _factor(
            "business_concept",
            "Business concept",
            74,
            point_tables.GO4VISA_ENTREPRENEUR,
            point_tables.JOORNEY_ENTREPRENEUR,
            point_tables.VISAVIO_ENTREPRENEUR,
            note="At least 37 were needed: with less, nobody came into the pool.",
        ),
    ),
    secondary(
        point_tables.GO4VISA_ENTREPRENEUR,
        point_tables.JOORNEY_ENTREPRENEUR,
        point_tables.VISAVIO_ENTREPRENEUR,
    ),
    "In force by 7 July 2021, when a draw printed scores up to 200; since when is not known. The "
    "last day is the one on which the intake was suspended.",
    refuses="No band of this grid was read, so no total is given. What is known is what its parts "
    "gave at most: 126 for what a person said of themselves (80 for human capital, 46 for net "
    "worth and investment), and 74 for the business concept.",
)
GRIDS = (GRID_160, GRID_200)
