"""One good draw: what a contributor types, and the file that it makes."""

from datetime import date
from pathlib import Path

# After every day of the record, also after those that are yet to come.
TODAY = date(2036, 11, 22)


GIVEN = {
    "date": "April 16, 2026",
    "stream": "Foreign Worker",
    "target": "Drafting and welding occupations",
    "invitations": "1,902",
    "score": "45 and above",
    "profiles_from": "July 2, 2025",
    "profiles_to": "April 14, 2026",
    "nocs": "NOC 72106 - Welders\nNOC 22212 — Drafting technologists",
    "sources": "https://www.ontario.ca/page/x",
}


PATH = Path("draws/2026/2026-04-16-ejo-foreign-worker-drafting-welding.md")


TEXT = """---
# yaml-language-server: $schema=../draw.schema.json
date: '2026-04-16'
stream: ejo-foreign-worker
kind: targeted
target: Drafting and welding occupations
invitations: 1902
score_system: eoi
score_min: 45
score_max: null
profiles_from: '2025-07-02'
profiles_to: '2026-04-14'
noc_version: 2021
nocs_complete: true
nocs:
  - '22212'
  - '72106'
confidence: high
sources:
  - https://www.ontario.ca/page/x
---
"""


# As it is written down today, long after later draws were.
LATE = TEXT.removesuffix("---\n") + f"recorded: '{TODAY}'\n---\n"
