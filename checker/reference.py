"""The tables that rules look things up in: occupations and wages. Text in, typed tables out."""

import csv
from collections.abc import Iterable, Mapping
from io import StringIO

from checker.record import Record

ONTARIO = "ER35"


class Wage(Record):
    """Hold the hourly wages (CAD) of one occupation in one region; None where none was published."""

    noc: str
    region_code: str
    region: str
    low: float | None
    median: float | None
    high: float | None
    release: str


class Reference(Record):
    """Hold the occupations (code to English title) of NOC 2021 and 2016, and the wage table."""

    occupations: Mapping[str, str]
    occupations_2016: Mapping[str, str]
    wages: Mapping[tuple[str, str], Wage]

    def wage(self, noc: str, region_code: str) -> Wage | None:
        """Return the regional wage row, else the newest one for all Ontario, else None.

        The federal wage report prints both; which edition counts for the program is not known.
        """
        return self.wages.get((noc, region_code)) or self.wages.get((noc, ONTARIO))


# The tables that `parse_reference` takes, in its order.
CONCORDANCE = "noc2016_to_2021.csv"
TABLES = ("noc2021.csv", CONCORDANCE, "wages_ontario.csv")


def parse_reference(noc_csv: str, noc2016_csv: str, wages_csv: str) -> Reference:
    """Parse the text of `noc2021.csv`, `noc2016_to_2021.csv` and `wages_ontario.csv`.

    The newest release wins where a region has two. Raises KeyError where a column is missing.
    """
    occupations = {row["code"]: row["title_en"] for row in _rows(noc_csv)}
    occupations_2016 = {row["noc2016"]: row["title2016_en"] for row in _rows(noc2016_csv)}
    wages: dict[tuple[str, str], Wage] = {}
    for row in _rows(wages_csv):
        wage = Wage(
            row["noc"],
            row["region_code"],
            row["region"],
            _amount(row["low_hourly"]),
            _amount(row["median_hourly"]),
            _amount(row["high_hourly"]),
            row["release_year"],
        )
        known = wages.get((wage.noc, wage.region_code))
        if known is None or known.release < wage.release:
            wages[wage.noc, wage.region_code] = wage
    return Reference(occupations, occupations_2016, wages)


def _rows(text: str) -> Iterable[dict[str, str]]:
    return csv.DictReader(StringIO(text))


def _amount(text: str) -> float | None:
    return float(text) if text else None
