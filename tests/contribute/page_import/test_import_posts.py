"""Rounds told in sentences, in the shapes of the posts of 2018 to 2026, with words and figures of ours."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from plugins.contribute.page_import.import_page import Import, proposals_of
from plugins.contribute.page_import.page_copy import BadPage, read_page
from plugins.record.dataset import Dataset
from plugins.record.model import Draw, DrawKind
from tests.contribute.page_import import pages
from tests.contribute.page_import.pages import INVITATIONS, NOTIFICATIONS, REFER, Part
from tests.contribute.page_import.sheet import UPDATES, Form, read
from tests.support.sample_draw import TODAY

WORKER = "Employer Job Offer: Foreign Worker"
STUDENT = "Employer Job Offer: International Student"
SKILLS = "Employer Job Offer: In-Demand Skills"
TRADES = ("NOC 72106 – Welders and related machine operators", "NOC 72310 - Carpenters")


def told(*parts: Part, day: str = "May 14, 2026") -> list[Part]:
    return [(1, "2026 Updates"), (2, "May"), (3, day), *parts]


def drawn(result: Import) -> list[Draw]:
    return [record.draw for record in result.proposals.records]


def test_a_post_of_several_streams_gives_each_its_score_and_its_list(
    root: Path, dataset: Dataset, form: Form
) -> None:
    page = told(
        (4, "Employer Job Offer streams: candidates in Eastern Ontario invited"),
        f"On May 14, 2026, we issued 30 targeted invitations to apply to people who may qualify for "
        f"the {WORKER} or International Student stream with a job offer in Eastern Ontario.",
        f"Candidates only received an invitation under the {WORKER} stream if they had a score of 51 "
        "and above, and a job offer in one of these codes:",
        TRADES,
        f"Candidates only received an invitation under the {STUDENT} stream if they had a score of 77 "
        "and above, and a job offer in this code:",
        TRADES[1:],
        "You may apply if you received an invitation to apply on May 14, 2026. Profiles must be "
        "created and attested by May 12, 2026, 11:59 p.m.",
    )
    worker, student = drawn(read(root, dataset, form, page, UPDATES))
    assert (worker.stream, student.stream) == ("ejo-foreign-worker", "ejo-international-student")
    assert (worker.score_min, student.score_min) == (51, 77)
    assert (worker.nocs, student.nocs) == (("72106", "72310"), ("72310",))
    assert worker.target == student.target == "Job offer in Eastern Ontario"
    assert worker.region == "Eastern Ontario"
    assert worker.nocs_complete
    assert worker.profiles_to == date(2026, 5, 12)
    # The post counts them together, and which part is whose is not said.
    assert worker.invitations is student.invitations is None


def test_one_sentence_gives_two_streams_their_scores_and_one_list(
    root: Path, dataset: Dataset, form: Form
) -> None:
    page = told(
        (4, "Employer Job Offer streams: candidates in skilled trades occupations invited"),
        f"On May 14, 2026, we issued invitations to apply to people in the {WORKER} or International "
        "Student stream.",
        f"Candidates only received an invitation under the {WORKER} stream if they had a score of 41 "
        f"and above, and under the {STUDENT} stream if they had a score of 58 and above:",
        TRADES,
    )
    found = [(d.stream, d.score_min, d.nocs) for d in drawn(read(root, dataset, form, page))]
    codes = ("72106", "72310")
    assert found == [("ejo-foreign-worker", 41, codes), ("ejo-international-student", 58, codes)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Candidates with a score of 57 and above received an invitation under the {} stream.",
        "Candidates with a score of 57 or above received an invitation to apply under the {} stream.",
        "Under the {} stream, candidates with 57 points and above were invited.",
        "The minimum score was 57 for the {} stream.",
        "Candidates only received an invitation under the {} stream if they had a score of at least 57.",
        "Candidates had a score of 57+ under the {} stream.",
    ],
)
def test_a_score_and_its_stream_stand_in_any_order(
    root: Path, dataset: Dataset, sentence: str
) -> None:
    page = told(
        (4, "Invitations"),
        "Today, the OINP issued 12 invitations to apply. " + sentence.format(WORKER),
    )
    [draw] = drawn(read(root, dataset, pages.markdown, page, UPDATES))
    assert (draw.stream, draw.score_min, draw.invitations) == ("ejo-foreign-worker", 57, None)


@pytest.mark.parametrize(
    ("heading", "text"),
    [
        (
            "Entrepreneur Stream – Invitations to Apply Issued",
            "The OINP has issued 500 Invitations to "
            "Apply under the Entrepreneur Stream. The minimum score was 118.",
        ),
        (
            "Masters Graduate stream: general occupations invited",
            "Today, the OINP issued 500 invitations to apply.",
        ),
        (
            "Round of the day",
            "On May 14, 2026, 500 invitations to apply were issued under the Masters "
            "Graduate stream.",
        ),
    ],
)
def test_one_stream_and_one_count_are_a_draw(
    root: Path, dataset: Dataset, form: Form, heading: str, text: str
) -> None:
    [draw] = drawn(read(root, dataset, form, told((4, heading), text), UPDATES))
    assert (draw.date, draw.invitations, draw.kind) == (date(2026, 5, 14), 500, DrawKind.GENERAL)


@pytest.mark.parametrize(
    ("heading", "on"),
    [
        ("October 1: Invitations issued under the Masters Graduate stream", date(2026, 10, 1)),
        ("October 1 – Masters Graduate stream: invitations issued", date(2026, 10, 1)),
        (
            "Thursday, October 1st, 2026: Masters Graduate stream invitations issued",
            date(2026, 10, 1),
        ),
    ],
)
def test_a_heading_may_have_its_day_without_a_year_and_its_news_beside_it(
    root: Path, dataset: Dataset, form: Form, heading: str, on: date
) -> None:
    page: list[Part] = [
        (1, "2026 Ontario Immigrant Nominee Program Updates"),
        (2, heading),
        "Today, the OINP issued 500 invitations to apply.",
    ]
    [draw] = drawn(read(root, dataset, form, page, UPDATES))
    assert (draw.date, draw.stream, draw.invitations) == (on, "masters-graduate", 500)


def test_a_round_is_of_the_day_that_its_sentence_gives(
    root: Path, dataset: Dataset, form: Form
) -> None:
    """The update of 19 August 2019 is about a round of 15 August."""
    page = told(
        (4, "Express Entry Human Capital Priorities stream: notifications by targeted occupations"),
        "On May 12, 2026, the program issued targeted Notifications of Interest (NOIs) to candidates "
        "of the Express Entry Human Capital Priorities (HCP) Stream in skilled trades occupations.",
        "NOIs were issued to candidates who had a Comprehensive Ranking Score (CRS) between 410 and "
        "479 and experience in:",
        TRADES,
    )
    [draw] = drawn(read(root, dataset, form, page, UPDATES))
    assert draw.date == date(2026, 5, 12)
    assert (draw.score_system, draw.score_min, draw.score_max) == ("crs", 410, 479)
    assert draw.target == "Skilled trades occupations"


def test_headings_within_a_post_tell_its_targets_apart(
    root: Path, dataset: Dataset, form: Form
) -> None:
    """As on 8 October 2024, where one of them has the level of the heading of the day."""
    page = told(
        (
            4,
            "Employer Job Offer Foreign Worker stream: skilled trades and other occupations invited",
        ),
        f"On May 14, 2026 we issued invitations to apply to people of the {WORKER} stream.",
        (3, "Skilled trades"),
        "Candidates only received an invitation if they had a score of 48 and above, in:",
        TRADES,
        (4, "Other priority occupations"),
        "Candidates only received an invitation if they had a score of 52 and above, in:",
        ("NOC 21200 – Architects",),
    )
    first, second = drawn(read(root, dataset, form, page, UPDATES))
    assert (first.target, first.score_min, first.nocs) == (
        "Skilled trades occupations",
        48,
        ("72106", "72310"),
    )
    assert (second.target, second.score_min, second.nocs) == (
        "Other priority occupations",
        52,
        ("21200",),
    )


def test_two_draws_of_one_post_are_told_apart(root: Path, dataset: Dataset, form: Form) -> None:
    page = told(
        (4, "Masters and PhD Graduate streams: general occupations invited"),
        "On May 14, 2026, we issued invitations to apply to people who may qualify for the Masters "
        "Graduate stream. Candidates only received an invitation if they had a score of 53 and above.",
        "In a separate draw, we issued invitations to apply to people who may qualify under the PhD "
        "Graduate stream. Candidates only received an invitation if they had a score of 45 and above.",
    )
    found = [(draw.stream, draw.score_min) for draw in drawn(read(root, dataset, form, page))]
    assert found == [("masters-graduate", 53), ("phd-graduate", 45)]


def test_communities_of_the_pilot_come_from_the_post(
    root: Path, dataset: Dataset, form: Form
) -> None:
    page = told(
        (
            4,
            "Employer Job Offer streams: Regional Economic Development through Immigration ( REDI ) "
            "candidates invited",
        ),
        f"On May 14, 2026, we issued 7 targeted invitations to apply for the REDI pilot under the "
        f"{WORKER} stream.",
        "The targeted communities include the following Census Divisions: Lanark, and Leeds and "
        "Grenville.",
    )
    [draw] = drawn(read(root, dataset, form, page, UPDATES))
    assert draw.target == "REDI pilot: job offer in Lanark or Leeds and Grenville"
    assert draw.region == "REDI: Lanark, Leeds and Grenville"
    assert draw.invitations == 7


def test_an_occupation_that_is_named_alone_is_the_target(
    root: Path, dataset: Dataset, form: Form
) -> None:
    page = told(
        (4, "Employer Job Offer Foreign Worker stream: targeted occupation invited"),
        f"On May 14, 2026, we issued 5 invitations to apply to people of the {WORKER} stream with a "
        "job offer under NOC code 72310.",
        "Candidates only received an invitation if they had a score of 45 and above, and a job offer "
        "in NOC 72310 – Carpenters.",
    )
    [draw] = drawn(read(root, dataset, form, page, UPDATES))
    assert (draw.target, draw.nocs, draw.score_min) == ("Carpenters", ("72310",), 45)


@pytest.mark.parametrize(
    "text",
    [
        "We do not provide advance notice before we issue invitations to apply.",
        "The OINP has issued a total of 10,750 nominations in 2026.",
        "Invitations to apply issued before July 8, 2019 stay valid under the Entrepreneur Stream.",
        "You may apply to the Foreign Worker stream if you received an invitation to apply.",
        "Submit it within 14 calendar days from the date we issued the invitation to apply.",
        "The program will issue invitations to apply under the Masters Graduate stream.",
    ],
)
def test_other_news_is_no_round(root: Path, dataset: Dataset, text: str) -> None:
    with pytest.raises(BadPage, match="no draw can be read"):
        read(root, dataset, pages.html, told((4, "Notice"), text), UPDATES)


def test_a_round_without_a_stream_is_named(root: Path, dataset: Dataset, form: Form) -> None:
    page = told((4, "News"), "Today, the OINP issued 333 invitations to apply.")
    result = read(root, dataset, form, page, UPDATES)
    [look] = result.comparison.looks
    assert "333 invitations" in look.found
    assert "its stream is not named" in look.found
    assert not result.texts


def test_another_stream_of_the_same_days_hides_no_round(
    root: Path, dataset: Dataset, form: Form
) -> None:
    """A Foreign Worker draw is recorded on 30 April 2026; one of Masters is not."""
    page = told(
        (4, "Masters Graduate stream"),
        "Today, the OINP issued 333 invitations to apply.",
        day="April 30, 2026",
    )
    [draw] = drawn(read(root, dataset, form, page, UPDATES))
    assert (draw.stream, draw.date) == ("masters-graduate", date(2026, 4, 30))


def together(root: Path, dataset: Dataset, form: Form, *copies: tuple[list[Part], str]) -> Import:
    markdown = form is pages.markdown
    return proposals_of(
        root,
        dataset,
        [(read_page(form(parts, at), is_markdown=markdown), at) for parts, at in copies],
        TODAY,
    )


TABLE: list[Part] = [
    (2, "Invitations to apply issued in 2026 to date"),
    (3, f"{WORKER} stream"),
    [
        pages.HEADS,
        [
            "May 14, 2026",
            "20",
            "July 2, 2025-May 12, 2026",
            "51 & above",
            "Targeted draw for Northern Ontario" + REFER,
        ],
        [
            "May 14, 2026",
            "15",
            "July 2, 2025 – May 12, 2026",
            "51 and above",
            "Targeted draw for Regional Economic Development through Immigration ( REDI )" + REFER,
        ],
    ],
    (3, "PhD Graduate stream"),
    [pages.HEADS],
]
POSTS: list[Part] = told(
    (4, "Employer Job Offer streams: candidates in Northern Ontario invited"),
    f"On May 14, 2026, we issued 20 targeted invitations to apply under the {WORKER} stream or the "
    f"{STUDENT} stream with a job offer in Northern Ontario.",
    f"Candidates only received an invitation under the {WORKER} stream if they had a score of 51 and "
    "above in:",
    TRADES,
    (4, "Employer Job Offer streams: REDI candidates invited"),
    f"On May 14, 2026, we issued 15 targeted invitations to apply for the REDI pilot under the {WORKER} "
    "stream.",
    "The targeted communities include the following Census Divisions: Lambton, and Lanark.",
    "Candidates only received an invitation if they had a score of 51 and above in:",
    TRADES[:1],
)


def test_a_row_and_its_post_are_one_draw(root: Path, dataset: Dataset, form: Form) -> None:
    result = together(root, dataset, form, (TABLE, INVITATIONS), (POSTS, UPDATES))
    assert result.whole
    north, redi = drawn(result)
    assert (north.target, north.invitations, north.nocs) == (
        "Job offer in Northern Ontario",
        20,
        ("72106", "72310"),
    )
    assert (redi.region, redi.invitations, redi.nocs) == ("REDI: Lambton, Lanark", 15, ("72106",))
    for draw in (north, redi):
        assert (draw.profiles_from, draw.profiles_to) == (date(2025, 7, 2), date(2026, 5, 12))
        assert [source.partition("#")[0] for source in draw.sources] == [INVITATIONS, UPDATES]


def test_the_list_of_contents_gives_a_post_its_anchor(root: Path, dataset: Dataset) -> None:
    """In Markdown the headings have no anchors; the links to them do, and lose spaces."""
    text = pages.markdown(POSTS, UPDATES)
    links = "- [Employer Job Offer streams:REDIcandidates invited](#may14-1)\n\n"
    text = text.replace("### May 14, 2026\n", f"### May 14, 2026\n\n{links}### May 14, 2026\n")
    page = read_page(text, is_markdown=True)
    result = proposals_of(root, dataset, [(page, UPDATES)], TODAY)
    assert [draw.sources for draw in drawn(result)] == [(UPDATES,), (f"{UPDATES}#may14-1",)]


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("had a score of 51 and above in", "had a score of 52 and above in", "the post 52"),
        ("issued 20 targeted", "issued 21 targeted", "gives 21 for all, the rows add up to 20"),
        ("NOC 72106 – Welders", "NOC 13 – Welders", "13"),
        ("NOC 72310 - Carpenters", "NOC 72310 - Bricklayers", "“Bricklayers”, the title of 72320"),
    ],
)
def test_what_a_table_and_a_post_say_against_each_other_is_named(
    root: Path, dataset: Dataset, form: Form, old: str, new: str, said: str
) -> None:
    def changed(part: Part) -> Part:
        match part:
            case str():
                return part.replace(old, new)
            case tuple() if not isinstance(part[0], int):
                return tuple(str(words).replace(old, new) for words in part)
        return part

    posts = [changed(part) for part in POSTS]
    assert posts != POSTS
    result = together(root, dataset, form, (TABLE, INVITATIONS), (posts, UPDATES))
    assert any(said in look.found for look in result.comparison.looks)
    # The table's word is taken, and the draw is there.
    assert [(draw.invitations, draw.score_min) for draw in drawn(result)] == [(20, 51), (15, 51)]


# The lowest and the highest score of the table's row, of its post, and of the draw; whether both differ.
@pytest.mark.parametrize(
    ("row", "post", "scores", "differ"),
    [
        ("405-435", "405 to 435", (405, 435), False),
        ("405-435", "405 to 440", (405, 435), True),
        ("405-435", "400 to 435", (405, 435), True),
        ("405 and above", "405 to 435", (405, None), False),
        ("405-435", "405 and above", (405, 435), False),
        ("", "405 to 435", (405, 435), False),
    ],
)
def test_a_range_of_scores_is_held_against_that_of_the_post(
    root: Path,
    dataset: Dataset,
    form: Form,
    row: str,
    post: str,
    scores: tuple[int, int | None],
    differ: bool,
) -> None:
    title = "Express Entry: Skilled Trades stream"
    table: list[Part] = [
        (3, title),
        [NOI_HEADS, ["May 14, 2026", "71", "", row, "Targeted draw for skilled trades" + REFER]],
    ]
    posts = told(
        (4, f"{title}: skilled trades occupations invited"),
        f"On May 14, 2026, we issued 71 targeted notifications of interest under the {title}.",
        f"Candidates only received a notification if they had a CRS score of {post} and work experience in:",
        TRADES,
    )
    result = together(root, dataset, form, (table, pages.NOTIFICATIONS), (posts, UPDATES))
    [draw] = drawn(result)
    assert (draw.score_min, draw.score_max) == scores
    said = [look for look in result.comparison.looks if "the table prints the score" in look.found]
    assert bool(said) == differ


def test_zeros_that_a_page_lost_are_restored_where_the_title_is_its_own(
    root: Path, dataset: Dataset, form: Form
) -> None:
    title = dataset.tables.occupations["00013"].title
    page = told(
        (4, "Masters Graduate stream: targeted draw for skilled trades occupations"),
        "On May 14, 2026, we issued 9 invitations to apply under the Masters Graduate stream for "
        "skilled trades occupations.",
        (*TRADES, f"NOC 13 – {title}"),
    )
    result = read(root, dataset, form, page, UPDATES)
    [draw] = drawn(result)
    assert draw.nocs == ("72106", "72310", "00013")
    assert any("taken as 00013" in look.found for look in result.comparison.looks)


def test_a_row_of_two_groups_has_the_lists_of_both(
    root: Path, dataset: Dataset, form: Form
) -> None:
    """As on 8 February 2024: one row for health and tech, two lists of the same score."""
    table: list[Part] = [
        (3, f"{STUDENT} stream"),
        [
            pages.HEADS,
            [
                "May 14, 2026",
                "9",
                "N/A",
                "73 and above",
                "Targeted draw for health and tech occupations" + REFER,
            ],
        ],
    ]
    post = told(
        (4, "Employer Job Offer International Student stream: health and tech occupations invited"),
        f"On May 14, 2026, we issued invitations to apply under the {STUDENT} stream.",
        (4, "Health occupations"),
        "Candidates only received an invitation if they had a score of 73 and above, in:",
        ("NOC 31120 – Pharmacists",),
        (4, "Tech occupations"),
        "Candidates only received an invitation if they had a score of 73 and above, in:",
        ("NOC 21211 – Data scientists",),
    )
    [draw] = drawn(together(root, dataset, form, (table, INVITATIONS), (post, UPDATES)))
    assert (draw.target, draw.nocs, draw.invitations) == (
        "Tech and health occupations",
        ("31120", "21211"),
        9,
    )


NOI_HEADS = (
    "Date/time NOI s issued (notice posted to applicant’s IRCC account)",
    "Number of NOI s issued",
    "Profiles created in IRCC ’s Express Entry system",
    "Number of CRS score range",
    "Notes",
)


@pytest.mark.parametrize(
    ("cells", "day", "first", "last"),
    [
        (
            ["April 11, 2018 9.15 a.m. EST", "January 1 to April 11, 2018"],
            (2018, 4, 11),
            (2018, 1, 1),
            (2018, 4, 11),
        ),
        (
            ["May 5, 2021 at 2PM EST", "May 5, 2020-May 5, 2021"],
            (2021, 5, 5),
            (2020, 5, 5),
            (2021, 5, 5),
        ),
        (
            ["Thursday, May 6th, 2021 12:28 p.m EST", "May 6, 2020 –May 6, 2021"],
            (2021, 5, 6),
            (2020, 5, 6),
            (2021, 5, 6),
        ),
        (["May 5. 2021", "May 5 2020– May 5, 2021"], (2021, 5, 5), (2020, 5, 5), (2021, 5, 5)),
        (
            ["May 11 - 16, 2023", "May 11, 2022 to May 8, 2023"],
            (2023, 5, 11),
            (2022, 5, 11),
            (2023, 5, 8),
        ),
        (
            ["July 16 to 18, 2023", "July 16,2022 –Jul 16 2023"],
            (2023, 7, 16),
            (2022, 7, 16),
            (2023, 7, 16),
        ),
        (
            ["May 5, 2021 10:25 a.m. EST", "May 5, 2020 – May 5"],
            (2021, 5, 5),
            (2020, 5, 5),
            (2021, 5, 5),
        ),
    ],
)
def test_days_and_windows_are_read_as_the_pages_print_them(
    root: Path,
    dataset: Dataset,
    form: Form,
    cells: list[str],
    day: tuple[int, int, int],
    first: tuple[int, int, int],
    last: tuple[int, int, int],
) -> None:
    parts: list[Part] = [
        (3, "Human Capital Priorities Stream"),
        [NOI_HEADS, [cells[0], "7", cells[1], "473 - 480", "Targeted draw - Tech Draw" + REFER]],
    ]
    [draw] = drawn(read(root, dataset, form, parts, NOTIFICATIONS))
    assert (draw.date, draw.profiles_from, draw.profiles_to) == (
        date(*day),
        date(*first),
        date(*last),
    )
    assert (draw.score_min, draw.score_max, draw.target) == (
        473,
        480,
        "Tech occupations (Tech draw)",
    )


@pytest.mark.parametrize(
    ("cell", "count", "named"),
    [("371*", 371, True), ("Less than 10", None, True), ("<5", None, True), ("—", None, False)],
)
def test_a_count_that_is_no_plain_number_is_named(
    root: Path, dataset: Dataset, form: Form, cell: str, count: int | None, named: bool
) -> None:
    parts: list[Part] = [
        (3, "PhD Graduate stream"),
        [pages.HEADS, ["May 14, 2026", cell, "", "N/A*", "General draw" + REFER]],
    ]
    result = read(root, dataset, form, parts)
    [draw] = drawn(result)
    assert draw.invitations == count
    assert any(cell in look.found for look in result.comparison.looks) == named


@pytest.mark.parametrize(
    ("heading", "note", "stream"),
    [
        ("Ontario Workforce Priority stream", "General draw", "ontario-workforce-priority"),
        (
            "Ontario Workforce Priority stream: TEER 0-3",
            "General draw",
            "ontario-workforce-priority-teer-0-3",
        ),
        (
            "Ontario Workforce Priority stream",
            "General draw (TEER 4 and 5)",
            "ontario-workforce-priority-teer-4-5",
        ),
        (
            "Ontario Workforce Priority: Self-employed physicians",
            "General draw",
            "ontario-workforce-priority-physician",
        ),
    ],
)
def test_the_new_stream_is_known_with_and_without_a_pathway(
    root: Path, dataset: Dataset, form: Form, heading: str, note: str, stream: str
) -> None:
    row = ["October 15, 2026", "500", "August 4, 2026 – October 13, 2026", "71 and above", note]
    result = read(root, dataset, form, [(3, heading), [pages.HEADS, row]])
    [draw] = drawn(result)
    assert (draw.stream, draw.kind, draw.score_min) == (stream, DrawKind.GENERAL, 71)
    post = told(
        (4, f"{heading}: general occupations invited"),
        f"Today, we issued 500 invitations to apply under the {heading}. Candidates had a score of 71 "
        "and above.",
        day="October 15, 2026",
    )
    [draw] = drawn(read(root, dataset, form, post, UPDATES))
    assert draw.stream == (stream if note == "General draw" else "ontario-workforce-priority")


def test_a_bot_check_and_a_page_in_french_are_called_what_they_are() -> None:
    with pytest.raises(BadPage, match="a bot check"):
        read_page(
            "---\ntitle: Captcha Page\n---\n\n# We are sorry\n\nYou made us think that you are a bot.",
            is_markdown=True,
        )
    with pytest.raises(BadPage, match="in French"):
        read_page(
            "# Invitations\n\n## Invitations émises en 2026\n\n### Volet des diplômés\n\n"
            "| Date d’émission | Nombre d’invitations émises |\n| --- | --- |\n"
            "| 30 avril 2026 | 1 902 |\n",
            is_markdown=True,
        )
    # Whatever else a page says of robots, its tables are tables.
    text = pages.html([*TABLE, "Please solve the captcha of the form."], INVITATIONS)
    assert read_page(text, is_markdown=False).blocks


def test_a_list_of_streams_gives_each_its_count(root: Path, dataset: Dataset, form: Form) -> None:
    page = told(
        (4, "Invitations to apply issued"),
        "Today, the OINP issued invitations to apply under the following streams:",
        (
            f"{WORKER} stream: 406 invitations to candidates with a score of 37 and above",
            f"{STUDENT} stream: 523 invitations to candidates with a score of 61 and above",
        ),
    )
    found = [(d.stream, d.invitations, d.score_min) for d in drawn(read(root, dataset, form, page))]
    assert found == [("ejo-foreign-worker", 406, 37), ("ejo-international-student", 523, 61)]


def test_what_else_a_round_asked_has_its_keys(root: Path, dataset: Dataset, form: Form) -> None:
    page = told(
        (4, "Employer Job Offer streams: Regional Economic Development through Immigration (REDI)"),
        f"On May 14, 2026, we issued an additional 7 targeted invitations to apply under the {WORKER} "
        "stream for the REDI pilot, to correct a system error, to people with a Bachelor’s degree or "
        "higher and French language proficiency at CLB 5 or higher.",
        "Only expressions of interest scored by May 12, 2026 were considered.",
    )
    [draw] = drawn(read(root, dataset, form, page, UPDATES))
    assert draw.overlay == "redi-pilot"
    assert draw.profiles_scored
    assert draw.profiles_to == date(2026, 5, 12)
    assert [asked.degree or asked.clb for asked in draw.asked] == ["bachelor", 5, None]


def test_a_post_of_the_day_of_a_search_is_of_the_round_some_days_later(
    root: Path, dataset: Dataset, form: Form
) -> None:
    """The update about 26 January 2018 gives the 25th, the day of the search, and its window."""
    table: list[Part] = [
        (3, "Human Capital Priorities Stream"),
        [
            NOI_HEADS,
            ["May 14, 2026 2:15 p.m. EST", "380", "January 1 to May 14, 2026", "433-444", ""],
        ],
    ]
    post = told(
        (4, "Notifications of Interest issued under the Human Capital Priorities stream"),
        "On May 13, 2026, the program issued 380 Notifications of Interest to candidates with a CRS "
        "score between 433 and 444 and profiles submitted from January 1, 2026 to May 13, 2026.",
    )
    result = together(root, dataset, form, (table, NOTIFICATIONS), (post, UPDATES))
    [draw] = drawn(result)
    assert draw.date == date(2026, 5, 14)
    assert [reading.profiles_to for reading in draw.windows_disputed] == [date(2026, 5, 13)]
    assert any("gives 2026-05-13" in look.found for look in result.comparison.looks)


def test_a_post_that_is_gone_is_named_though_its_row_stays(
    root: Path, dataset: Dataset, form: Form
) -> None:
    whole = together(root, dataset, form, (TABLE, INVITATIONS), (POSTS, UPDATES))
    known = replace(dataset, draws=(*whole.proposals.records[::-1], *dataset.draws))
    assert together(root, known, form, (TABLE, INVITATIONS), (POSTS, UPDATES)).whole
    rest = together(root, known, form, (TABLE, INVITATIONS), (POSTS[:3] + POSTS[7:], UPDATES))
    assert whole.proposals.records[0] in rest.comparison.gone
    assert whole.proposals.records[1] not in rest.comparison.gone
