"""Where a person starts in the checker: streams that exist on its day, questions that can be asked."""

from datetime import date

import pytest

from checker.answers.report import check
from checker.pathways import STREAMS, parts_of, stream
from checker.streams.stream import Status
from plugins.i18n.site_language import Language
from plugins.record.dataset import Dataset
from plugins.site.formatting import Formatter
from plugins.site.pages.starting_points import checker_link, last_day, starting_points

TODAY = date(2026, 11, 29)
STARTS = starting_points(Formatter(Language("en")), TODAY)


def test_every_stream_of_a_start_can_be_asked_about_on_its_day() -> None:
    for start in STARTS:
        for slug in start.streams:
            assert stream(slug).there_on(start.on or TODAY), (start.slug, slug)
    narrow = {slug for start in STARTS for slug in start.streams}
    open_now = {one.slug for one in STREAMS if one.there_on(TODAY) and not parts_of(one.slug)}
    assert narrow >= open_now, "no pathway of today is without a start of its own"


def test_what_a_start_answers_and_asks_first_are_questions_of_its_streams(
    dataset: Dataset,
) -> None:
    for start in STARTS:
        report = check(
            start.answers, start.on or TODAY, dataset.tables.checker, start.streams or None
        )
        assert start.answers.keys() <= {*report.questions}, start.slug
        if start.first:
            assert start.first in report.questions, start.slug
        assert not start.answers.keys() & {*report.next_questions}, start.slug


@pytest.mark.parametrize(
    ("slug", "day"),
    [
        ("ejo-in-demand-skills", date(2026, 5, 29)),
        ("entrepreneur", date(2024, 11, 3)),
        ("ontario-workforce-priority-physician", None),
    ],
)
def test_a_closed_stream_is_asked_about_as_of_its_last_day(slug: str, day: date | None) -> None:
    its = stream(slug)
    assert last_day(its, TODAY) == day
    if day:
        assert its.status(day) not in (Status.TRANSITION, Status.CLOSED)


def test_a_link_carries_the_pathways_of_a_stream_and_the_day() -> None:
    whole = stream("ontario-workforce-priority")
    assert checker_link(whole) == "/checker/#stream=" + ",".join(parts_of(whole.slug))
    link = checker_link(stream("phd-graduate"), date(2026, 5, 29))
    assert link == "/checker/#stream=phd-graduate&on=2026-05-29"
