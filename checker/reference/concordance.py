"""NOC 2016 codes to NOC 2021 codes and back: one code may have become several, or come from several."""

import csv
from collections.abc import Mapping
from io import StringIO

from checker.base.frozen import Frozen


class Concordance(Frozen):
    """Store what each code of one version is in the other; in doubt there are several."""

    became: Mapping[str, tuple[str, ...]]
    came_from: Mapping[str, tuple[str, ...]]

    def crossed(self, code: str, version: int) -> tuple[str, ...]:
        """Return the codes of `version` (2016 or 2021) for a code of the other; () if not known."""
        return (self.became if version == 2021 else self.came_from).get(code, ())


def parse_concordance(noc2016_csv: str) -> Concordance:
    """Parse the columns `noc2016` and `noc2021` of `noc2016_to_2021.csv`; KeyError if one is missing."""
    became: dict[str, tuple[str, ...]] = {}
    came_from: dict[str, tuple[str, ...]] = {}
    for row in csv.DictReader(StringIO(noc2016_csv)):
        old, new = row["noc2016"], row["noc2021"]
        became[old] = (*became.get(old, ()), new)
        came_from[new] = (*came_from.get(new, ()), old)
    return Concordance(became, came_from)
