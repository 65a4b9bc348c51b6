"""The groups that rounds were aimed at: the words that pages have for each.

A group's token stands for all of its words; what the record calls a group alone is its `target`.
The regions are those of the one list of them.
"""

import re
from dataclasses import dataclass

from checker.replay.places import REGIONS, Region


@dataclass(frozen=True, slots=True)
class TargetGroup:
    """Store a group: its token, the words that mean it, its target, whether it is one of occupations."""

    token: str
    words: re.Pattern[str]
    target: str = ""
    region: str | None = None
    occupations: bool = False

    @property
    def apart(self) -> bool:
        """Return whether its name alone, anywhere in a sentence, says who was meant."""
        return bool(self.region) or self.token in (
            "mobility",
            "francophones",
            "canadian-experience",
        )


def _group(
    token: str, words: str, target: str = "", region: str | None = None, *, work: bool = False
) -> TargetGroup:
    return TargetGroup(token, re.compile(rf"\b(?:{words})(?!\w)", re.I), target, region, work)


def _part(region: Region) -> TargetGroup:
    """Return the group of those with a job in a region."""
    names = sorted((region.name, *region.printed), key=len, reverse=True)
    article = "the " if region.name.endswith("Area") else ""
    target = _PILOTS.get(region.name, f"Job offer in {article}{region.name}")
    return _group(region.name, "|".join(map(re.escape, names)), target, region.name)


REDI = "REDI communities"
_PILOTS = {
    REDI: "REDI pilot: job offer in a participating community",
    "Regional Immigration Pilot: Chatham-Kent, Cornwall, Belleville/Quinte West": (
        "Regional Immigration Pilot candidates"
    ),
}
# In this order: a longer name before one that it holds.
GROUPS: tuple[TargetGroup, ...] = (
    *map(_part, REGIONS),
    _group(
        "mobility",
        r"Economic Mobility Pathways\.?(?:\s+(?:Pilot|Project))?(?:\s*\(\s*EMPP\s*\))?|EMPP",
        "Economic Mobility Pathways Project candidates",
    ),
    _group("physicians", r"(?:self-employed )?physicians", "Physicians", work=True),
    _group(
        "french-clb-7",
        r"French language abilities of CLB 7 or above",
        "French language abilities of CLB 7 or above",
    ),
    _group(
        "francophones", r"Francophones?", "Francophone candidates in listed occupations", work=True
    ),
    _group(
        "foreign-experience",
        r"one year or more of foreign (?:work )?experience",
    ),
    _group("one-year", r"one year or more of Canadian (?:work )?experience"),
    _group(
        "canadian-experience",
        r"Canadian (?:work )?experience",
        "Canadian work experience in listed occupations",
        work=True,
    ),
    _group(
        "early-childhood",
        r"early childhood educat(?:ors? and assistants?|ors?|ion)",
        "Early childhood educators and assistants",
        work=True,
    ),
    _group("tech-draw", r"Tech(?:nology)? draw", "Tech occupations (Tech draw)", work=True),
    _group("tech", r"tech(?:nology)?", "Tech occupations", work=True),
    _group("health", r"health(?:[- ]?care)?(?: professions?)?", "Health occupations", work=True),
    _group("mining", r"mining(?: sector)?"),
    _group("select-trades", r"select trades"),
    _group(
        "skilled-trades", r"skilled[- ]trades(?:-related)?", "Skilled trades occupations", work=True
    ),
    _group(
        "agriculture",
        r"agricultur(?:e|al)(?:-related)?",
        "Agriculture-related occupations",
        work=True,
    ),
    _group("manufacturing", r"manufacturing"),
    _group("other-priority", r"other priority", "Other priority occupations", work=True),
    _group("priority", r"priority", "Priority occupations", work=True),
)
# What rounds were aimed at by two or more of the groups above.
TOGETHER: tuple[str, ...] = (
    "Health occupations and early childhood educators and assistants",
    "Tech and health occupations",
    "Health and skilled trades occupations",
    "Health, manufacturing and agricultural occupations",
    "Health, manufacturing, agricultural and select trades occupations",
    "Priority occupations in the mining sector",
    "Priority occupations, one year or more of Canadian experience",
    "Priority occupations, one year or more of foreign experience",
    "Job offer in Greater Sudbury (additional candidates)",
    "Job offer in Ontario",
)
