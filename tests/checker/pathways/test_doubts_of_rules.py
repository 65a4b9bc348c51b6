"""Where the program's own words leave a question open, the rule says so beside its safe reading.

The doubts are numbered as in the record. What a points table leaves open stands with the table.
"""

import pytest

from checker.pathways import PATHWAYS

NOTES = {rule.id: f"{rule.says} {rule.note}" for pathway in PATHWAYS for rule in pathway.rules()}
DOUBTS = [
    (
        "1 and 16: the day on which the old streams ended",
        "FW-60 IS-54 IDS-62",
        "date it differently",
    ),
    ("1 and 16: the day on which the old streams ended", "MA-24 PHD-21 ST-33", "June 26"),
    ("1 and 16: the day on which the old streams ended", "HCP-38", "26 June, at the end"),
    ("4: the clock of a recent graduate", "OWP03-04 OWP03-05 OWP03-07", "which day"),
    ("5: the list of divisions", "OWP03-21 OWP45-12", "cut short"),
    ("5: what rural means", "OWP03-21 OWP45-12", "150,000"),
    ("5: two years of revenue", "OWP03-22 OWP45-13", "Whether each year"),
    ("8: two places of work", "FW-50 IS-44 IDS-52", "does not say which of them counts"),
    (
        "8: two places of work",
        "FW-43 FW-44 FW-45 FW-46 IS-37 IS-38 IS-39 IS-40 IDS-45 IDS-46 IDS-47 IDS-48",
        "does not say which counts",
    ),
    ("9: nine months and 1,200 hours", "IDS-05", "1,170"),
    ("9: two years and 3,120 hours", "FW-04", "can disagree"),
    ("10: of whom recruiting is asked", "FW-42 IDS-44", "which of the two counts is not said"),
    ("11: what the PhD page does not ask", "PHD-08 PHD-24 PHD-10", "page"),
    ("12: a credential of 29 February", "IS-09 MA-05 PHD-05", "29 February"),
    ("13: invited before the portal", "FW-51 IS-45 IDS-53", "not addressed"),
    ("14: eligible just before the suspension", "ST-45", "13 November 2025"),
    ("15: outside the list of a round", "HCP-25", "is not said"),
]


@pytest.mark.parametrize(("doubt", "ids", "words"), DOUBTS)
def test_a_doubt_of_the_text_stands_beside_the_rule(doubt: str, ids: str, words: str) -> None:
    silent = [name for name in ids.split() if words not in NOTES[name]]
    assert not silent, f"doubt {doubt} is hidden in {', '.join(silent)}"
