"""A post that is pasted into `new-draw` gives the answers of each of its rounds.

The shapes are those of the program's update pages of 2024 to 2026, copied as plain text, Markdown or HTML.
"""

import pytest

from plugins.contribute.page_import.pasted_post import read_post
from plugins.record.dataset import Dataset

HEAD = "May 14, 2026"
ISSUED = (
    "Today, the OINP issued 333 invitations to apply to candidates who may qualify under the Employer Job "
    "Offer: Foreign Worker stream."
)
SCORED = (
    "Candidates with a score of 57 and above received an invitation under the Employer Job Offer: Foreign "
    "Worker stream for health occupations. Profiles created between July 2, 2025 and May 12, 2026."
)
CODES = (
    "NOC 31300 – Nursing coordinators and supervisors",
    "NOC 31301 – Registered nurses and registered psychiatric nurses",
)
POSTS = {
    "plain lines": "\n\n".join([HEAD, ISSUED, SCORED, "\n".join(CODES)]),
    "bullets": "\n\n".join([HEAD, ISSUED, SCORED, "\n".join(f"• {code}" for code in CODES)]),
    "Markdown": "\n\n".join(
        [f"## {HEAD}", ISSUED, SCORED, "\n".join(f"- {code}" for code in CODES)]
    ),
    "HTML": f"<h2>{HEAD}</h2><p>{ISSUED}</p><p>{SCORED}</p>"
    f"<ul>{''.join(f'<li>{code}</li>' for code in CODES)}</ul>",
}


@pytest.mark.parametrize("text", POSTS.values(), ids=POSTS.keys())
def test_a_post_gives_every_answer_that_it_tells(dataset: Dataset, text: str) -> None:
    (answers,) = read_post(text, dataset).rounds
    assert answers == {
        "date": "2026-05-14",
        "stream": "ejo-foreign-worker",
        "target": "Health occupations",
        "region": "-",
        "invitations": "333",
        "score": "57",
        "profiles_from": "2025-07-02",
        "profiles_to": "2026-05-12",
        "nocs": "31300, 31301",
        "complete": "yes",
    }


def test_each_round_of_a_post_has_its_own_answers(dataset: Dataset) -> None:
    text = (
        f"{HEAD}\n\nToday, the OINP issued 400 invitations to apply under the Masters Graduate stream and "
        "the PhD Graduate stream.\n\nCandidates with a score of 49 and above received an invitation under "
        "the Masters Graduate stream.\n\nCandidates with a score of 45 and above received an invitation "
        "under the PhD Graduate stream.\n"
    )
    told = read_post(text, dataset)
    assert [(one["stream"], one["score"]) for one in told.rounds] == [
        ("masters-graduate", "49"),
        ("phd-graduate", "45"),
    ]
    assert not any("invitations" in one for one in told.rounds)
    assert "400 invitations were told for 2 rounds together" in told.looks


def test_the_day_and_the_page_may_be_given_beside_a_post(dataset: Dataset) -> None:
    page = "https://www.ontario.ca/page/2026-ontario-immigrant-nominee-program-updates"
    (answers,) = read_post(f"{ISSUED}\n\n{SCORED}", dataset, page, HEAD).rounds
    assert answers["date"] == "2026-05-14"
    assert answers["sources"].startswith(page)


@pytest.mark.parametrize(
    "text", ["", "words", "Candidates with a score of 57 and above.", "<p>x</p>"]
)
def test_what_tells_of_no_round_gives_none_and_says_so(dataset: Dataset, text: str) -> None:
    told = read_post(text, dataset)
    assert not told.rounds
    assert told.looks
