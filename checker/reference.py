"""The tables that rules look things up in: occupations and wages. Text in, typed tables out."""

import csv
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from io import StringIO

ONTARIO = "ER35"


@dataclass(frozen=True, slots=True)
class Wage:
    """Hold the hourly wages (CAD) of one occupation in one region; None where none was published."""

    noc: str
    region_code: str
    region: str
    low: float | None
    median: float | None
    high: float | None
    release: str


@dataclass(frozen=True, slots=True)
class Reference:
    """Hold the occupations (NOC 2021 code to English title) and the wage table."""

    occupations: Mapping[str, str]
    wages: Mapping[tuple[str, str], Wage]

    def wage(self, noc: str, region_code: str) -> Wage | None:
        """Return the regional wage row, else the newest one for all Ontario, else None.

        The federal wage report prints both; which edition counts for the program is not known.
        """
        return self.wages.get((noc, region_code)) or self.wages.get((noc, ONTARIO))


def parse_reference(noc_csv: str, wages_csv: str) -> Reference:
    """Parse the text of `noc2021.csv` (code, title_en) and `wages_ontario.csv`.

    The newest release wins where a region has two. Raises KeyError where a column is missing.
    """
    occupations = {row["code"]: row["title_en"] for row in _rows(noc_csv)}
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
    return Reference(occupations, wages)


def _rows(text: str) -> Iterable[dict[str, str]]:
    return csv.DictReader(StringIO(text))


def _amount(text: str) -> float | None:
    return float(text) if text else None
