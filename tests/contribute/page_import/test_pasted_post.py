"""A post that is pasted into `new-draw` gives the answers of each of its rounds.

The shapes are those of the program's update pages of 2024 to 2026, copied as plain text, Markdown or HTML.
"""

from collections.abc import Callable, Iterable

import pytest

from plugins.contribute.page_import.pasted_post import read_post
from plugins.record.dataset import Dataset
from tests.contribute.page_import.pages import HEADS, Part, html_body, markdown_body

HEAD, DAY = "May 14, 2026", "2026-05-14"
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


# Two posts of one day, the second in two parts: the shape of 10 December 2025 and of 10 September 2024.
TWO: list[Part] = [
    (3, HEAD),
    (4, "Employer Job Offer streams: candidates in Eastern Ontario invited"),
    "On May 14, 2026, we issued 305 targeted invitations to apply to potential candidates who may qualify "
    "for the Employer Job Offer: Foreign Worker or In-Demand Skills stream and have a job offer in "
    "Eastern Ontario.",
    "Candidates only received an invitation under the Employer Job Offer: Foreign Worker stream if they "
    "had a score of 54 and above, and a job offer in one of the following codes:",
    CODES,
    "Candidates only received an invitation under the Employer Job Offer: In-Demand Skills stream if "
    "they had a score of 30 and above, and a job offer in the following code:",
    ("NOC 44101 – Home support workers, caregivers and related occupations",),
    "You may apply to one of the Employer Job Offer streams if you received an invitation to apply on "
    "May 14, 2026.",
    (
        4,
        "Employer Job Offer International Student stream: health and skilled trades occupations invited",
    ),
    "On May 14, 2026, we issued 200 targeted invitations to apply to candidates who may qualify under "
    "the Employer Job Offer: International Student stream.",
    (5, "Health occupations"),
    "Candidates only received an invitation if they had a score of 73 and above and a job offer in one "
    "of the following codes:",
    CODES,
    (5, "Skilled trades occupations"),
    "Candidates only received an invitation if they had a score of 66 and above and a job offer in one "
    "of the following codes:",
    ("NOC 72310 – Carpenters", "NOC 41302 - Ecclesiastical occupations"),
    "To apply:",
    "Review the document checklist.",
]


def lines(parts: Iterable[Part], bullet: str = "") -> list[str]:
    """Return a part of a page as the lines that a browser copies."""
    copied: list[str] = []
    for part in parts:
        match part:
            case (int(), str() as words):
                copied.append(words)
            case str():
                copied.append(part)
            case _:
                copied += [f"{bullet}{words}" for words in part]
    return copied


SHAPES: dict[str, Callable[[list[Part]], str]] = {
    "Markdown": markdown_body,
    "HTML": html_body,
    "lines with empty ones": lambda parts: "\n\n".join(lines(parts)),
    "lines": lambda parts: "\n".join(lines(parts)),
    "lines with bullets": lambda parts: "\n".join(lines(parts, "• ")),
}


@pytest.mark.parametrize("day", [True, False], ids=["with its day", "without"])
@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES.keys())
def test_posts_of_one_day_are_told_apart_however_they_are_copied(
    dataset: Dataset, shape: Callable[[list[Part]], str], day: bool
) -> None:
    told = read_post(shape(TWO[not day :]), dataset)
    health = "31300, 31301"
    assert [
        (one["date"], one["stream"], one["target"], one["score"], one["nocs"], one["complete"])
        for one in told.rounds
    ] == [
        (DAY, "ejo-foreign-worker", "Job offer in Eastern Ontario", "54", health, "yes"),
        (DAY, "ejo-in-demand-skills", "Job offer in Eastern Ontario", "30", "44101", "yes"),
        (DAY, "ejo-international-student", "Health occupations", "73", health, "yes"),
        (
            DAY,
            "ejo-international-student",
            "Skilled trades occupations",
            "66",
            "72310, 41302",
            "yes",
        ),
    ]


# What a browser copies of a table of the page of invitations: cells with tabs between them.
ROW = "\t".join(
    [
        HEAD,
        "1,333",
        "July 2, 2025 – May 12, 2026",
        "57 and above",
        "Targeted draw for health occupations. Please refer to the OINP Program Updates page",
    ]
)


@pytest.mark.parametrize("heads", [True, False], ids=["with heads", "without"])
def test_a_row_of_a_table_is_read_as_a_browser_copies_it(dataset: Dataset, heads: bool) -> None:
    lines = ["Employer Job Offer: Foreign Worker stream", *["\t".join(HEADS)] * heads, ROW]
    told = read_post("\n".join(lines), dataset)
    assert told.rounds == (
        {
            "date": DAY,
            "stream": "ejo-foreign-worker",
            "target": "Health occupations",
            "region": "-",
            "invitations": "1333",
            "score": "57",
            "profiles_from": "2025-07-02",
            "profiles_to": "2026-05-12",
        },
    )
    # Nothing says of which stream it is.
    told = read_post("\n".join(lines[1:]), dataset)
    assert not told.rounds
    assert "it cannot be told which one stream" in told.looks[0]


@pytest.mark.parametrize(
    ("words", "count"),
    [
        *zip(
            ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"],
            map(str, range(1, 11)),
            strict=True,
        ),
        ("1,243", "1243"),
    ],
)
def test_a_count_is_read_in_words_and_in_figures(dataset: Dataset, words: str, count: str) -> None:
    said = ISSUED.replace("333 invitations", f"{words} invitation{'s' * (words != 'one')}")
    (answers,) = read_post(f"{HEAD}\n\n{said}", dataset).rounds
    assert answers["invitations"] == count


@pytest.mark.parametrize(
    ("words", "target"),
    [
        ("health occupations", "Health occupations"),
        ("technology occupations", "Tech occupations"),
        ("skilled trades occupations", "Skilled trades occupations"),
        ("skilled-trades-related occupations", "Skilled trades occupations"),
        ("agriculture-related occupations", "Agriculture-related occupations"),
        ("other priority occupations", "Other priority occupations"),
    ],
)
def test_a_group_is_known_by_the_words_that_pages_have_for_it(
    dataset: Dataset, words: str, target: str
) -> None:
    post = f"{HEAD}\n\n{ISSUED}\n\n{SCORED.replace('health occupations', words)}"
    (answers,) = read_post(post, dataset).rounds
    assert answers["target"] == target
