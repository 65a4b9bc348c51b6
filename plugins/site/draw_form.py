"""What the form of the site's page knows of the record: tables that the rules here have made.

The page reads answers and looks things up; what a stream takes, when it was open and how it ranks
stays decided in one place.
"""

import json
from collections.abc import Mapping
from datetime import date

from checker.pathways import STREAMS
from checker.points import CRS_GRIDS, EOI_GRIDS, most_of, ranked_by
from checker.streams.stream import Stream
from plugins.lint.draw_days import DAYS_OFF, LONGEST_WINDOW, fits, half
from plugins.lint.draw_file import HINT, LEFT_OUT
from plugins.lint.draw_sources import OFFICIAL, PARTING
from plugins.lint.generated_docs import draw_schema
from plugins.lint.other_draws import MOST_DAYS_APART
from plugins.lint.printed_scores import (
    FEWEST_TO_COMPARE,
    LEAST_OF_MEDIAN,
    MOST_OF_LARGEST,
    MOST_OF_MEDIAN,
)
from plugins.lint.text_form import LONGEST_NOTE
from plugins.record.dataset import Dataset, DrawRecord
from plugins.record.ids import SMALL_WORDS
from plugins.record.reading.checks import NOC_2021_FROM
from plugins.record.reading.front_matter import DEEP, MOST_BRACKETS
from plugins.record.reference_tables import Tables
from plugins.record.statistics import ranking

FACTS = "contribute/facts.json"
# The linters whose doubts the page has too. Sums of a day and links are for `invoke check`.
CHECKS = frozenset(
    [
        *("stream-open", "window", "noc-stream", "noc-words", "score-bounds", "score-unlike"),
        *("twice", "zero", "source-order", "source-twice", "note", "day-off", "window-half"),
        *("count-unlike", "source-torn"),
    ]
)

type Value = str | float | bool | list["Value"] | dict[str, "Value"] | None


def form_facts(dataset: Dataset) -> bytes:
    """Return the facts as JSON; days are text, so that they compare as they stand."""
    facts = {
        "hint": HINT,
        "left_out": list(LEFT_OUT),
        "keys": draw_schema()["properties"],
        "small_words": sorted(SMALL_WORDS),
        "official": list(OFFICIAL),
        "known_to": dataset.draws_known_to.isoformat(),
        "noc_2021_from": NOC_2021_FROM.isoformat(),
        "longest_window": LONGEST_WINDOW,
        "days_off": [f"{month:02}-{day:02}" for month, day in DAYS_OFF],
        "most_of_largest": MOST_OF_LARGEST,
        "largest": max((record.draw.invitations or 0 for record in dataset.draws), default=0),
        "parting": PARTING,
        "longest_note": LONGEST_NOTE,
        "days_apart": MOST_DAYS_APART,
        "most_brackets": MOST_BRACKETS,
        "deep": DEEP.pattern,
        "compare": [FEWEST_TO_COMPARE, LEAST_OF_MEDIAN, MOST_OF_MEDIAN],
        "occupations": {
            str(version): dict(_titles(dataset.tables, version)) for version in (2016, 2021)
        },
        "streams": {item.slug: _stream(item, dataset) for item in STREAMS if not item.overlay_of},
    }
    return json.dumps(facts, ensure_ascii=False, separators=(",", ":")).encode()


def _titles(tables: Tables, version: int) -> Mapping[str, str]:
    known = tables.occupations if version == 2021 else tables.old_occupations
    return {code: item.title for code, item in known.items()}


def _stream(item: Stream, dataset: Dataset) -> dict[str, Value]:
    by_crs = any(ranked_by(grid, item.slug) for grid in CRS_GRIDS)
    records = dataset.by_stream[item.slug]
    days = [phase.start for phase in item.phases]
    return {
        "title": item.title,
        "score_system": "crs" if by_crs else "eoi",
        # From each day on: whether it can be chosen, and whether a draw of it is nothing odd.
        "phases": [
            [day.isoformat(), item.there_on(day), fits(item, day)] for day in (date.min, *days)
        ],
        "grids": [
            {
                "from": grid.in_force.start.isoformat(),
                "until": grid.in_force.end.isoformat() if grid.in_force.end else None,
                "most": None if grid.refuses else most_of(grid, item.slug),
                "scores": [
                    record.draw.score_min
                    for record in records
                    if record.draw.score_min is not None and ranking(record.draw) is grid
                ],
            }
            for grid in (CRS_GRIDS if by_crs else EOI_GRIDS)
            if ranked_by(grid, item.slug)
        ],
        # Which of the two days of a window its draws print, where one only: "true,false".
        "halves": list[Value](sorted({_pair(half(record.draw)) for record in records})),
        "takes": {str(version): _taken(item, version, dataset.tables) for version in (2016, 2021)},
        "draws": [_draw(record) for record in records],
    }


def _pair(there: tuple[bool, bool]) -> str:
    return ",".join(str(each).lower() for each in there)


def _taken(item: Stream, version: int, tables: Tables) -> list[Value] | None:
    """Return the codes that a stream takes, None where it takes any."""
    takes = item.takes
    if takes is None:
        return None
    return [code for code in _titles(tables, version) if takes.include(code, version)]


def _draw(record: DrawRecord) -> list[Value]:
    draw = record.draw
    return [record.id, draw.date.isoformat(), draw.invitations, draw.score_min, draw.score_max]
