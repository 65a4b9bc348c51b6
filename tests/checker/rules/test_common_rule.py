"""A rule that several streams share: what a stream may say otherwise, and what it may not leave out."""

from datetime import date

import pytest

from checker import questions as q
from checker.base.citation import copy
from checker.base.period import days, inferred
from checker.pathways.common import filing, position
from checker.rules.common_rule import CommonRule
from checker.rules.expressions import Is
from checker.sources import ontario_ca

SOURCE = copy(ontario_ca.FOREIGN_WORKER)
HELD = CommonRule(
    title="Licence",
    says="The licence is held on the {day}.",
    test=Is(q.LICENCE_HELD),
    in_force=days("2018-01-01", basis=inferred("it was there before", "2021-12-31")),
    note="As the page says.",
)


def test_a_stream_gives_an_id_and_its_sources() -> None:
    rule = position.HOURS_PER_YEAR("FW-23", citation=SOURCE)
    common = position.HOURS_PER_YEAR
    assert (rule.id, rule.citation) == ("FW-23", SOURCE)
    assert (rule.title, rule.says, rule.note) == (common.title, common.says, common.note)
    assert (rule.test, rule.in_force) == (common.test, common.in_force)


def test_what_a_stream_says_otherwise_counts() -> None:
    rule = HELD("X-1", citation=SOURCE, title="Papers", test=Is(q.OHIP), note="No.", day="day")
    assert (rule.title, rule.says, rule.note) == (
        "Papers",
        "The licence is held on the day.",
        "No.",
    )
    assert rule.test == Is(q.OHIP)


def test_days_can_begin_or_be_read_on_another_day() -> None:
    rule = HELD("X-1", citation=SOURCE, day="day", since="2019-07-08", read="2026-05-29")
    assert rule.in_force == days("2019-07-08", basis=inferred("it was there before", "2026-05-29"))
    assert rule.in_force.start == date(2019, 7, 8)


def test_fewer_streams_can_share_it_with_a_note_of_their_own() -> None:
    rule = HELD.but(citation=SOURCE, note="The {who} page says so.")("X-1", day="day", who="PhD")
    assert (rule.note, rule.citation) == ("The PhD page says so.", SOURCE)


def test_gaps_and_their_words_fit() -> None:
    with pytest.raises(ValueError, match="has no gap"):
        HELD("X-1", citation=SOURCE, day="day", where="here")
    with pytest.raises(ValueError, match="leaves a gap open"):
        HELD("X-1", citation=SOURCE)


def test_a_rule_without_sources_is_refused() -> None:
    with pytest.raises(ValueError, match="FW-37 has no test, no days in force or no source"):
        filing.OFFER_LETTER("FW-37")
