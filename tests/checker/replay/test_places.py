"""The list of regions that rounds were aimed at, and the names that pages print for them."""

import pytest

from checker.points import work_regions as of_grids
from checker.replay.places import DIVISIONS, REGIONS, region_of, regions_in


def test_each_region_has_census_divisions_and_names_of_its_own() -> None:
    names = [text.casefold() for item in REGIONS for text in (item.name, *item.printed)]
    assert len(names) == len(set(names))
    for item in REGIONS:
        assert region_of(item.name) is item
        assert {*item.inside, *item.partly} <= {*DIVISIONS}
        assert item.inside or item.partly
        assert not {*item.inside} & {*item.partly}


def test_the_five_regions_are_the_whole_province_and_do_not_overlap() -> None:
    five = [item for item in REGIONS if item.name.endswith(("Ontario", "GTA)", "Toronto Area"))]
    inside = [division for item in five for division in item.inside]
    assert sorted(inside) == sorted(DIVISIONS)
    assert {*of_grids.TORONTO} < {*inside}


@pytest.mark.parametrize(
    ("name", "inside"),
    [
        ("Lambton", ("Lambton",)),
        ("Simcoe, Waterloo", ("Simcoe", "Waterloo")),
        ("REDI: Lanark, Leeds and Grenville", ("Lanark", "Leeds and Grenville")),
        ("REDI: Thunder Bay", ("Thunder Bay",)),
        (
            "Stormont, Dundas and Glengarry, Sudbury",
            ("Stormont, Dundas and Glengarry", "Sudbury"),
        ),
    ],
)
def test_census_divisions_by_name_are_a_region_too(name: str, inside: tuple[str, ...]) -> None:
    region = region_of(name)
    assert region
    assert (region.inside, region.partly) == (inside, ())


@pytest.mark.parametrize(
    "name", ["", "Atlantis", "Lambton and Lanark", "REDI:", "northern ontario"]
)
def test_any_other_name_is_no_region(name: str) -> None:
    assert region_of(name) is None


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("Job offer in the Greater Toronto Area", ["Greater Toronto Area"]),
        ("Candidates with a job offer in the GTA", ["Greater Toronto Area"]),
        (
            "job offers in central Ontario (excluding the Greater Toronto Area (GTA))",
            ["Central Ontario (excluding GTA)"],
        ),
        ("Southwestern  Ontario or Northern Ontario", ["Southwestern Ontario", "Northern Ontario"]),
        ("REDI pilot: job offer in a participating community", ["REDI communities"]),
        ("Northwestern Ontario", []),
        ("Health occupations", []),
    ],
)
def test_a_region_is_found_by_what_pages_print(words: str, names: list[str]) -> None:
    assert [region.name for region in regions_in(words)] == names
