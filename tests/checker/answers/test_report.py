"""What a report asks for and says about a stream, on both sides of the days it changes."""

from datetime import date

import pytest

from checker.answers.report import asked_on, check
from checker.base.verdict import Verdict
from checker.base.words import IN_ENGLISH
from tests.support.profiles import reference

NOVEMBER_2025 = date(2025, 11, 1)
PHD, PHYSICIAN = "phd-graduate", "ontario-workforce-priority-physician"


def test_only_the_streams_wanted_are_decided_and_ask() -> None:
    report = check({}, NOVEMBER_2025, reference(), [PHD])
    assert [item.stream.slug for item in report.streams] == [PHD]
    assert report.questions == asked_on(NOVEMBER_2025, [PHD])
    assert "phd_years_in_ontario" in report.questions
    assert "offer_wage_hourly" not in report.questions
    assert set(report.questions) < set(asked_on(NOVEMBER_2025))


@pytest.mark.parametrize(
    ("slug", "last", "first"),
    [
        (PHD, date(2026, 6, 24), None),
        (PHYSICIAN, None, date(2026, 6, 25)),
        ("redi-pilot", None, date(2025, 1, 2)),
        ("redi-pilot", date(2026, 5, 29), None),
    ],
)
def test_a_stream_asks_while_it_is_there_and_when_details_are_wanted(
    slug: str, last: date | None, first: date | None
) -> None:
    edge = (last or first or date.min).toordinal()
    there, away = date.fromordinal(edge), date.fromordinal(edge + (1 if last else -1))
    assert asked_on(there, [slug])
    assert not asked_on(away, [slug])
    if last:
        assert asked_on(away, [slug], [slug]) == asked_on(there, [slug])


@pytest.mark.parametrize(
    ("slug", "day", "verdict", "says"),
    [
        (
            PHD,
            date(2017, 12, 31),
            Verdict.UNKNOWN,
            "the record of this stream begins on 1 January 2018",
        ),
        (PHD, date(2018, 1, 1), Verdict.UNKNOWN, None),
        (PHD, date(2026, 5, 29), Verdict.UNKNOWN, None),
        (PHD, date(2026, 5, 30), Verdict.UNKNOWN, "in transition since 30 May 2026: "),
        (PHD, date(2026, 6, 24), Verdict.UNKNOWN, "in transition since 30 May 2026: "),
        (PHD, date(2026, 6, 25), Verdict.NOT_MET, "closed since 25 June 2026: "),
        (PHYSICIAN, date(2026, 6, 24), Verdict.NOT_APPLICABLE, None),
        (PHYSICIAN, date(2026, 6, 25), Verdict.UNKNOWN, None),
    ],
)
def test_a_report_says_first_what_the_status_decides(
    slug: str, day: date, verdict: Verdict, says: str | None
) -> None:
    (result,) = check({}, day, reference(), [slug]).streams
    assert result.verdict is verdict
    # A rule on the stream's existence may follow.
    first = [IN_ENGLISH.words(seen.said) for seen in result.outcome.seen if not seen.facts][:1]
    assert [text.startswith(says) for text in first] == [True] if says else not first


def test_what_holds_most_open_is_asked_first() -> None:
    report = check({}, NOVEMBER_2025, reference())
    open_ = [[name for seen in item.outcome.seen for name in seen.facts] for item in report.streams]
    counts = [sum(names.count(name) for names in open_) for name in report.next_questions]
    assert counts == sorted(counts, reverse=True)
    assert counts[0] > counts[-1]
    assert set(report.next_questions) == {name for names in open_ for name in names}


def test_a_gap_of_the_record_says_what_is_missing() -> None:
    (result,) = check({}, date(2019, 3, 1), reference(), ["entrepreneur"]).streams
    assert any(
        "higher floors of net worth" in IN_ENGLISH.words(seen.said) for seen in result.criteria.seen
    )
    (later,) = check({}, date(2019, 7, 8), reference(), ["entrepreneur"]).streams
    assert not any(
        "higher floors of net worth" in IN_ENGLISH.words(seen.said) for seen in later.criteria.seen
    )
