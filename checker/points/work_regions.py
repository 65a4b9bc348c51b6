"""Regions that the grids speak of, by census division, and the points of a place of work."""

from checker import questions as q
from checker.points.scorers import ByChoice

NORTHERN = (
    "Algoma",
    "Cochrane",
    "Greater Sudbury",
    "Haliburton",
    "Kenora",
    "Manitoulin",
    "Muskoka",
    "Nipissing",
    "Parry Sound",
    "Rainy River",
    "Sudbury",
    "Thunder Bay",
    "Timiskaming",
)
EASTERN = (
    "Frontenac",
    "Hastings",
    "Kawartha Lakes",
    "Lanark",
    "Leeds and Grenville",
    "Lennox and Addington",
    "Northumberland",
    "Ottawa",
    "Peterborough",
    "Prescott and Russell",
    "Prince Edward",
    "Renfrew",
    "Stormont, Dundas and Glengarry",
)
CENTRAL = ("Dufferin", "Grey", "Simcoe", "Waterloo", "Wellington")
SOUTHWESTERN = (
    "Brant",
    "Bruce",
    "Chatham-Kent",
    "Elgin",
    "Essex",
    "Haldimand-Norfolk",
    "Hamilton",
    "Huron",
    "Lambton",
    "Middlesex",
    "Niagara",
    "Oxford",
    "Perth",
)
INSIDE_GTA = ("Durham", "Halton", "Peel", "York")
TORONTO = ("Toronto",)


def place_of_work(northern: int, elsewhere: int, inside_gta: int, toronto: int) -> ByChoice:
    """Give points by the census division of the work; `elsewhere` is the rest of Ontario."""
    return ByChoice(
        q.WORK_DIVISION,
        (
            ("Northern Ontario", NORTHERN, northern),
            ("elsewhere, outside the GTA", EASTERN + CENTRAL + SOUTHWESTERN, elsewhere),
            ("Durham, Halton, Peel or York", INSIDE_GTA, inside_gta),
            ("Toronto", TORONTO, toronto),
        ),
    )
