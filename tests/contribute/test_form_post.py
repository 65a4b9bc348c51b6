"""A post that is pasted into the form fills in what it surely gives.

The shapes are those of the update pages of 2024 to 2026, and of the tables; words and figures are made here.
"""

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

from plugins.record.dataset import Dataset
from plugins.site.draw_form import form_facts

POST = """May 14, 2026

Today, the OINP issued 1,333 invitations to apply to candidates in the Expression of Interest pool who may \
qualify under the Employer Job Offer: Foreign Worker stream as part of a targeted draw for health occupations. \
Please refer to the page.

Candidates with a score of 57 and above received an invitation. Profiles created between July 2, 2025 and \
May 12, 2026.

NOC 31300 – Nursing coordinators and supervisors
NOC 31301 – Registered nurses and registered psychiatric nurses
"""
WHOLE = {
    "date": "May 14, 2026",
    "stream": "ejo-foreign-worker",
    "target": "health occupations",
    "invitations": "1,333",
    "score": "57",
    "profiles_from": "July 2, 2025 – May 12, 2026",
    "nocs": "NOC 31300 – Nursing coordinators and supervisors\n"
    "NOC 31301 – Registered nurses and registered psychiatric nurses",
}
TWO = """## May 14, 2026
Candidates with a score of 49 and above were invited under the Masters Graduate stream.
Candidates with a score of 45 and above were invited under the PhD Graduate stream.
NOC 31300
"""
EXPRESS = (
    "On November 5, 2026, the OINP issued 210 notifications of interest to candidates with CRS scores "
    "from 405 to 435 under Express Entry: Human Capital Priorities."
)
# Of the day before: the shape of 3 June 2019.
LATER = """November 6, 2026

On November 5, 2026, the OINP issued targeted Notifications of Interest to candidates who qualify for \
Ontario’s Express Entry: Human Capital Priorities stream with a CRS score of 410-440.
"""
# One count for two streams, and a target of a third: the shape of 8 October 2024.
TOGETHER = """November 5, 2026

Today, the OINP issued 1,333 invitations to apply to candidates who may qualify under the Employer Job Offer: \
Foreign Worker stream or the Employer Job Offer: International Student stream with a score of 57 and above, as \
part of a targeted draw for health occupations.
"""
PROJECT = """On November 5, 2026, we issued 4 targeted invitations to apply for the federal Economic Mobility \
Pathways Project under the Employer Job Offer: Foreign Worker stream.
"""
NEW = "November 5, 2026\nInvitations under the Ontario Workforce Priority: TEER 0–3 stream, 71 and above."


@pytest.fixture(scope="module")
def facts(dataset: Dataset, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("post") / "facts.json"
    path.write_bytes(form_facts(dataset))
    return path


def read(root: Path, facts: Path, text: str) -> dict[str, Any]:
    module = (root / "theme/static/contribute/post.js").as_uri()
    program = (
        f"import {{ readPost }} from {json.dumps(module)}; import {{ readFileSync }} from 'node:fs';"
        f"const {{ streams }} = JSON.parse(readFileSync({json.dumps(str(facts))}));"
        f"console.log(JSON.stringify(readPost({json.dumps(text)}, streams, (line) => /NOC/.test(line))))"
    )
    done = subprocess.run(
        ["node", "--input-type=module", "-e", program], capture_output=True, text=True, check=True
    )
    reply: dict[str, Any] = json.loads(done.stdout)
    return reply


@pytest.mark.parametrize(
    ("text", "answers", "several"),
    [
        (POST, WHOLE, []),
        (TWO, {"date": "May 14, 2026"}, ["nocs", "score", "stream"]),
        (
            EXPRESS,
            {
                "date": "November 5, 2026",
                "stream": "human-capital-priorities",
                "invitations": "210",
                "score": "405 to 435",
            },
            [],
        ),
        (
            NEW,
            {
                "date": "November 5, 2026",
                "stream": "ontario-workforce-priority-teer-0-3",
                "score": "71",
            },
            [],
        ),
        (
            LATER,
            {
                "date": "November 5, 2026",
                "stream": "human-capital-priorities",
                "score": "410-440",
            },
            [],
        ),
        (
            TOGETHER,
            {"date": "November 5, 2026"},
            ["invitations", "score", "stream", "target"],
        ),
        (
            PROJECT,
            {
                "date": "November 5, 2026",
                "stream": "ejo-foreign-worker",
                "target": "the federal Economic Mobility Pathways Project",
                "invitations": "4",
            },
            [],
        ),
        ("Nothing to read here.", {}, []),
    ],
    ids=[
        "one round",
        "two rounds",
        "a range of CRS",
        "the new stream",
        "published later",
        "two streams together",
        "a project",
        "no post",
    ],
)
def test_what_a_post_surely_gives_is_read(
    root: Path, facts: Path, text: str, answers: dict[str, str], several: list[str]
) -> None:
    reply = read(root, facts, text)
    assert reply["answers"] == answers
    assert sorted(reply["several"]) == several
