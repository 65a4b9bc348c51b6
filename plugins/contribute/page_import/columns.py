"""What the columns of a table hold, by the words of their heads.

A head of other words is a changed layout, not something to make out.
"""

import re
from enum import Enum

from plugins.record.ids import slug


class PageColumn(Enum):
    """Name a column; the words it must have one of, and all the words it may have."""

    DAY = (
        "date",
        "account and applicants draw invitation invitations ircc issue issued noi nois notice "
        "notification notifications of portal posted round search the time to",
    )
    PROFILES = (
        "profile profiles",
        "and between canada citizenship created date dates entry eoi express expression expressions "
        "immigration in interest ircc irccs of pool refugees registered submitted system the were "
        "window",
    )
    # "Number of CRS score range" stands on the real page.
    SCORE = "score scores crs", "above and cut eoi lowest minimum number of off points range"
    COUNT = (
        "invitations itas nois notifications number",
        "apply candidates interest invited issued of sent to total",
    )
    CODES = (
        "noc nocs occupation occupations",
        "2016 2021 code codes list name names of title titles",
    )
    STREAM = "stream category pathway", "and name or program the"
    TARGET = (
        "note notes target targeted region details type",
        "and candidates draw of or round the",
    )
    TEER = "teer", "category level"

    def __init__(self, needed: str, allowed: str) -> None:
        self.needed = frozenset(needed.split())
        self.allowed = self.needed | frozenset(allowed.split())


def column(head: str) -> PageColumn | None:
    """Return what a column or a labelled line holds, None where its words are not known."""
    # Copies part what belongs together: "NOI s issued", "IRCC ’s".
    joined = re.sub(r"\s*['’]\s*|(?<=\bNOI)\s(?=s\b)|(?<=\bITA)\s(?=s\b)", "", head)
    words = set(slug(joined).split("-"))
    fitting = [item for item in PageColumn if words & item.needed and words <= item.allowed]
    return fitting[0] if len(fitting) == 1 else None
