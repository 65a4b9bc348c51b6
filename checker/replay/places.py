"""The regions that rounds were aimed at: their names, their census divisions, what pages print.

The one list of them: a draw names its region by it, a replay compares the place of work by it, and
a page is read by it. A region may also be one or more census divisions by their own names.
"""

import re
from functools import cache

from checker import questions as q
from checker.base.frozen import Frozen
from checker.points.work_regions import (
    CENTRAL,
    EASTERN,
    INSIDE_GTA,
    NORTHERN,
    SOUTHWESTERN,
    TORONTO,
)

REDI = "REDI"
_REDI_PILOT = "redi-pilot"


class Region(Frozen):
    """Name a region, the census divisions `inside` it, and those of which only a part may be.

    `printed` holds what pages print for it, beside its name. `pilot`: the round asked for more
    than a job there. `overlay` is the slug of the overlay whose rounds were for it.
    """

    name: str
    inside: tuple[str, ...] = ()
    partly: tuple[str, ...] = ()
    printed: tuple[str, ...] = ()
    pilot: bool = False
    overlay: str = ""


REGIONS = (
    Region("Northern Ontario", NORTHERN),
    Region("Eastern Ontario", EASTERN),
    Region(
        "Southwestern Ontario",
        SOUTHWESTERN,
        printed=("South-western Ontario", "South western Ontario"),
    ),
    Region(
        "Central Ontario (excluding GTA)",
        CENTRAL,
        printed=(
            "Central Ontario (excluding the Greater Toronto Area (GTA))",
            "Central Ontario (excluding the Greater Toronto Area)",
            "Central Ontario (excluding Greater Toronto Area)",
            "Central Ontario (excluding the GTA)",
            "Central Ontario (outside the GTA)",
            "Central Ontario",
        ),
    ),
    Region(
        "Greater Toronto Area",
        (*INSIDE_GTA, *TORONTO),
        printed=("Greater Toronto Area (GTA)", "GTA"),
    ),
    Region("Greater Sudbury", ("Greater Sudbury",), printed=("Greater Sudbury/Grand Sudbury",)),
    # No place was printed for those rounds; the pilot had these four then (REDI-02).
    Region(
        f"{REDI} communities",
        partly=("Lambton", "Lanark", "Leeds and Grenville", "Thunder Bay"),
        printed=("Regional Economic Development through Immigration", REDI),
        overlay=_REDI_PILOT,
    ),
    # Cornwall, and Belleville with Quinte West, are parts of larger census divisions.
    Region(
        "Regional Immigration Pilot: Chatham-Kent, Cornwall, Belleville/Quinte West",
        ("Chatham-Kent",),
        ("Stormont, Dundas and Glengarry", "Hastings"),
        ("Regional Immigration Pilot", "Regional Pilot"),
        pilot=True,
    ),
)
DIVISIONS = tuple(choice.value for choice in q.WORK_DIVISION.choices)


@cache
def region_of(name: str) -> Region | None:
    """Return the region of a name, None where it is neither in the list nor made of divisions.

    Divisions stand one after the other, with a comma between them: `Simcoe, Waterloo`, and
    `REDI: Lanark, Leeds and Grenville` for those of the pilot.
    """
    for region in REGIONS:
        if region.name == name:
            return region
    plain = name.removeprefix(f"{REDI}: ")
    divisions = _divisions(plain)
    overlay = "" if plain == name else _REDI_PILOT
    return Region(name, divisions, overlay=overlay) if divisions else None


def _divisions(names: str) -> tuple[str, ...]:
    # A division's own name may have a comma.
    one = "|".join(map(re.escape, sorted(DIVISIONS, key=len, reverse=True)))
    if not re.fullmatch(f"(?:{one})(?:, (?:{one}))*", names):
        return ()
    return tuple(re.findall(one, names))


def regions_in(words: str) -> tuple[Region, ...]:
    """Return the regions of the list that a text names, in its order: by a name, or as printed."""
    plain = " ".join(words.split()).casefold()
    return tuple(_PRINTED[found] for found in _any_name().findall(plain))


_PRINTED = {
    text.casefold(): region for region in REGIONS for text in (region.name, *region.printed)
}


@cache
def _any_name() -> re.Pattern[str]:
    # A longer name before one that begins it.
    names = "|".join(map(re.escape, sorted(_PRINTED, key=len, reverse=True)))
    return re.compile(rf"(?<!\w)(?:{names})(?!\w)")
