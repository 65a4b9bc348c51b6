"""A region that is in the list of regions, and is the one that the target names."""

from collections.abc import Iterator
from difflib import get_close_matches

from checker.replay.places import DIVISIONS, REDI, REGIONS, region_of, regions_in
from plugins.lint.linter import Checkout, Linter, each_draw
from plugins.record.dataset import DrawRecord
from plugins.record.model import Draw
from plugins.record.reading.faults import Fault


def _not_listed(checkout: Checkout, record: DrawRecord) -> Iterator[Fault]:
    region = record.draw.region
    if region is None or region_of(region):
        return
    named = [found.name for found in regions_in(region)]
    names = [*(item.name for item in REGIONS), *DIVISIONS]
    near = named or get_close_matches(region, names, n=1)
    yield checkout.fault(
        record.path,
        ("region",),
        f"the region {region}, which is not in checker/replay/places.py",
        "a region of the list, or census divisions with commas between them",
        f"write {near[0]}" if near else "take a name of the list, or add the region to it",
    )


def _not_of_target(checkout: Checkout, record: DrawRecord) -> Iterator[Fault]:
    draw = record.draw
    named = {found.name for found in regions_in(draw.target or "")}
    if not named or draw.region in named:
        return
    if draw.region and draw.region.startswith(f"{REDI}: ") and f"{REDI} communities" in named:
        return
    yield checkout.fault(
        record.path,
        ("region",) if draw.region else ("target",),
        f"region: {draw.region or 'none'} beside the target {draw.target}",
        f"the region that the target names: {', '.join(sorted(named))}",
        "look at the page again, and write the region or fix the target",
    )


def _overlay_of(draw: Draw) -> str:
    region = region_of(draw.region) if draw.region else None
    return region.overlay if region else ""


def _without_overlay(checkout: Checkout, record: DrawRecord) -> Iterator[Fault]:
    wanted = _overlay_of(record.draw)
    if wanted and record.draw.overlay is None:
        yield checkout.fault(
            record.path,
            ("region",),
            f"the region {record.draw.region} without an overlay",
            f"overlay: {wanted}",
            "run `invoke check --fix`",
        )


def _with_overlay(draw: Draw) -> Draw:
    return draw.model_copy(update={"overlay": draw.overlay or _overlay_of(draw) or None})


LINTERS = (
    Linter(
        "overlay",
        "A round for the places of an overlay names it.",
        each_draw(_without_overlay),
        _with_overlay,
    ),
    Linter("region", "A region is one of the list.", each_draw(_not_listed)),
    Linter(
        "region-target", "A region is the one that the target names.", each_draw(_not_of_target)
    ),
)
