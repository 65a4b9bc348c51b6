"""The tables that rules look things up in: occupations and wages. Text in, typed tables out."""

import csv
from collections.abc import Iterator, Mapping
from datetime import date
from functools import cached_property
from io import StringIO

from checker.base.frozen import Frozen

ONTARIO = "ER35"


class Wage(Frozen):
    """Store the hourly wages (CAD) of one occupation in one region; None where none was published."""

    noc: str
    region_code: str
    region: str
    low: float | None
    median: float | None
    high: float | None
    release: str


class Reference(Frozen):
    """Store the occupations (code to English title) of NOC 2021 and 2016, and the wage table."""

    occupations: Mapping[str, str]
    occupations_2016: Mapping[str, str]
    wages: Mapping[tuple[str, str], tuple[Wage, ...]]

    def wage(self, noc: str, region_code: str, on: date) -> Wage | None:
        """Return the wages that were current on a day: of the region, else of all Ontario.

        Where neither has any so old, the oldest that is at hand; None where nothing is. The federal
        wage report prints both; which edition counts for the program is not known.
        """
        found = (*self.wages.get((noc, region_code), ()), *self.wages.get((noc, ONTARIO), ()))
        # A release is known by its year; the newest of a region comes first.
        for wage in found:
            if int(wage.release) <= on.year:
                return wage
        return min(found, key=lambda wage: wage.release, default=None)


class Wages(Mapping[tuple[str, str], tuple[Wage, ...]]):
    """Store the wages of each release by NOC and region, the newest first.

    They are read when the first is asked for: most first verdicts need none, and have to be quick.
    """

    def __init__(self, text: str) -> None:
        """Take the text of `wages_ontario.csv`; KeyError names a column that is missing."""
        self._rows = _rows(text, *_WAGE_COLUMNS)

    @cached_property
    def _wages(self) -> dict[tuple[str, str], tuple[Wage, ...]]:
        wages: dict[tuple[str, str], tuple[Wage, ...]] = {}
        for noc, code, region, low, median, high, release in self._rows:
            amounts = (_amount(low), _amount(median), _amount(high))
            wage = Wage(noc, code, region, *amounts, release)
            # Most have one release, which needs no sorting.
            known = wages.get((noc, code))
            wages[noc, code] = _newest_first(*known, wage) if known else (wage,)
        return wages

    def __getitem__(self, key: tuple[str, str]) -> tuple[Wage, ...]:
        return self._wages[key]

    def __iter__(self) -> Iterator[tuple[str, str]]:
        return iter(self._wages)

    def __len__(self) -> int:
        return len(self._wages)


def _newest_first(*wages: Wage) -> tuple[Wage, ...]:
    return tuple(sorted(wages, key=lambda wage: wage.release, reverse=True))


# The tables that `parse_reference` takes, in its order.
CONCORDANCE = "noc2016_to_2021.csv"
TABLES = ("noc2021.csv", CONCORDANCE, "wages_ontario.csv")
_WAGE_COLUMNS = (
    *("noc", "region_code", "region"),
    *("low_hourly", "median_hourly", "high_hourly", "release_year"),
)


def parse_reference(noc_csv: str, noc2016_csv: str, wages_csv: str) -> Reference:
    """Parse the text of `noc2021.csv`, `noc2016_to_2021.csv` and `wages_ontario.csv`.

    Raises KeyError where a column is missing.
    """
    return Reference(
        dict(_rows(noc_csv, "code", "title_en")),
        dict(_rows(noc2016_csv, "noc2016", "title2016_en")),
        Wages(wages_csv),
    )


def _rows(text: str, *columns: str) -> Iterator[list[str]]:
    """Return the rows of a table, each cut to some columns; KeyError where one is missing."""
    rows = csv.reader(StringIO(text))
    places = {name: place for place, name in enumerate(next(rows, ()))}
    wanted = [places[name] for name in columns]
    return ([row[place] for place in wanted] for row in rows)


def _amount(text: str) -> float | None:
    return float(text) if text else None
