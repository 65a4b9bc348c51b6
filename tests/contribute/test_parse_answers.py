"""What a contributor types is read as it is printed, and never guessed."""

from datetime import date

import pytest

from plugins.contribute import parse_answers
from plugins.contribute.parse_answers import BadAnswer


@pytest.mark.parametrize(
    "text", ["2026-04-30", "April 30, 2026", "Apr. 30, 2026", "30 April 2026", " 30  apr 2026 "]
)
def test_days_are_read_as_printed(text: str) -> None:
    assert parse_answers.read_day(text) == date(2026, 4, 30)


@pytest.mark.parametrize("text", ["04/05/2026", "2026-02-30", "soon", "30/04/26", "2026"])
def test_days_are_not_guessed(text: str) -> None:
    with pytest.raises(BadAnswer, match="is no day"):
        parse_answers.read_day(text)


@pytest.mark.parametrize(
    ("text", "scores"),
    [
        ("57", (57, None)),
        ("57 and above", (57, None)),
        ("57+", (57, None)),
        ("EOI 57 or more", (57, None)),
        ("405–435", (405, 435)),
        ("405 to 435", (405, 435)),
        ("CRS 405 - 435", (405, 435)),
        ("at least 45", (45, None)),
        ("N/A", (None, None)),
        ("", (None, None)),
    ],
)
def test_scores_are_read_as_printed(text: str, scores: tuple[int | None, int | None]) -> None:
    assert parse_answers.read_scores(text) == scores


@pytest.mark.parametrize("text", ["below 45", "under 45", "45 to", "27 28", "4x5", "45 (was 46)"])
def test_other_words_or_figures_beside_a_score_are_refused(text: str) -> None:
    with pytest.raises(BadAnswer, match="is no score; write 57"):
        parse_answers.read_scores(text)


@pytest.mark.parametrize(
    ("text", "count"), [("1,902", 1902), (" 1902 ", 1902), ("786", 786), ("0", 0), ("-", None)]
)
def test_counts_are_read_as_printed(text: str, count: int | None) -> None:
    assert parse_answers.read_count(text) == count


@pytest.mark.parametrize("text", ["27 28", "2,7", "1,90", "1.902", "about 50", "-5", "1234567"])
def test_counts_are_not_guessed(text: str) -> None:
    with pytest.raises(BadAnswer, match="is no whole number; write 1,902"):
        parse_answers.read_count(text)


@pytest.mark.parametrize(
    "text",
    [
        *(
            "Thursday, April 30, 2026",
            "April 30th, 2026",
            "30th of April 2026",
            "Thu. Apr. 30, 2026",
        ),
        *("30 avril 2026", "jeudi 30 avril 2026", "le 30 avr. 2026", "30 AVRIL 2026"),
    ],
)
def test_ordinals_weekdays_and_french_days_are_read(text: str) -> None:
    assert parse_answers.read_day(text) == date(2026, 4, 30)


def test_the_first_of_a_month_is_read_in_both_languages() -> None:
    for text in ("May 1st, 2026", "1er mai 2026"):
        assert parse_answers.read_day(text) == date(2026, 5, 1)
    for text in ("1er août 2026", "1 aout 2026", "Aug. 1, 2026"):
        assert parse_answers.read_day(text) == date(2026, 8, 1)


@pytest.mark.parametrize(
    "text",
    [
        *("July 2, 2025 – April 28, 2026", "July 2, 2025-April 28, 2026"),
        *("July 2, 2025 - April 28, 2026", "July 2, 2025- April 28, 2026"),
        *("From July 2, 2025 to April 28, 2026", "2025-07-02 to 2026-04-28"),
        *("du 2 juillet 2025 au 28 avril 2026", "between July 2, 2025 and April 28, 2026"),
        "July 2, 2025–April 28, 2026",
    ],
)
def test_a_window_in_one_answer_is_read(text: str) -> None:
    assert parse_answers.read_window(text) == (date(2025, 7, 2), date(2026, 4, 28))


def test_a_window_may_leave_out_the_year_of_its_first_day() -> None:
    assert parse_answers.read_window("April 2 – April 28, 2026") == (
        date(2026, 4, 2),
        date(2026, 4, 28),
    )
    assert parse_answers.read_window("April 28, 2026") == (date(2026, 4, 28), None)


@pytest.mark.parametrize(
    ("text", "scores"),
    [
        ("57 & above", (57, None)),
        ("57 points", (57, None)),
        ("57 points or more", (57, None)),
        ("57 et plus", (57, None)),
        ("57*", (57, None)),
        ("405–435 points", (405, 435)),
        ("–", (None, None)),
        ("N/A*", (None, None)),
    ],
)
def test_scores_are_read_as_pages_of_either_language_print_them(
    text: str, scores: tuple[int | None, int | None]
) -> None:
    assert parse_answers.read_scores(text) == scores


@pytest.mark.parametrize("text", ["1,902", "1 902", "1\u202f902", "1902*", "1,902 invitations"])
def test_counts_are_read_as_people_write_them(text: str) -> None:
    assert parse_answers.read_count(text) == 1902


@pytest.mark.parametrize("text", ["–", "—", "N/A", "n/a*", "s.o.", "--", "−"])
def test_dashes_and_other_words_for_nothing_are_nothing(text: str) -> None:
    assert parse_answers.read_count(text) is None
    assert parse_answers.read_text(text) is None
    assert parse_answers.read_day(text) is None


OPEN = parse_answers.open_streams(date(2026, 11, 1))


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("Employer Job Offer: Foreign Worker stream", "ejo-foreign-worker"),
        ("Employer Job Offer – In-Demand Skills Stream", "ejo-in-demand-skills"),
        ("Masters Graduate stream", "masters-graduate"),
        ("Ontario’s Express Entry: Human Capital Priorities stream", "human-capital-priorities"),
        ("Ontario Workforce Priority: TEER 0-3", "ontario-workforce-priority-teer-0-3"),
        ("Workforce Priority TEER 0-3", "ontario-workforce-priority-teer-0-3"),
        ("Workforce Priority TEER 4–5", "ontario-workforce-priority-teer-4-5"),
        ("Ontario Workforce Priority stream", "ontario-workforce-priority"),
    ],
)
def test_a_stream_is_known_by_its_heading_on_a_page(text: str, slug: str) -> None:
    assert parse_answers.read_stream(text, OPEN) == slug


def test_a_name_of_several_streams_names_them_all() -> None:
    with pytest.raises(BadAnswer, match=r"teer-0-3, ontario-workforce-priority-teer-4-5"):
        parse_answers.read_stream("Workforce Priority TEER", OPEN)


def test_without_a_day_all_streams_are_named() -> None:
    with pytest.raises(BadAnswer, match=r"take one of .*ejo-foreign-worker"):
        parse_answers.read_stream("x", ())


def test_what_parts_pasted_addresses_is_no_part_of_them() -> None:
    text = "https://a.ca/x, https://a.ca/y;\n<https://a.ca/z>."
    assert parse_answers.read_sources(text) == (
        "https://a.ca/x",
        "https://a.ca/y",
        "https://a.ca/z",
    )
