"""Rounds of a stream as a whole, whose page does not say for which of its pathways.

The shape is that of `Ontario Workforce Priority`: one stream on the official pages, three pathways
in the rules. Days, scores and people are made up.
"""

from datetime import date

from checker.answers.messages_full import replayed_json
from checker.base.words import IN_ENGLISH
from checker.pathways import STREAMS, parts_of, pathways_of, stream, whole_of
from checker.replay.conditions import Part
from checker.replay.past_rounds import Replayed, replay
from checker.replay.rounds import Round, parse_rounds
from plugins.record.checker_rounds import rounds_csv
from plugins.record.dataset import DrawRecord
from plugins.record.model import Confidence, Draw, DrawKind, ScoreSystem
from tests.support.checker_cases import all_cases
from tests.support.one_replay import NO, OPEN, YES, Answers
from tests.support.profiles import reference
from tests.support.replay_profiles import concordance

WHOLE = "ontario-workforce-priority"
TEER_0_3, TEER_4_5, PHYSICIAN = parts_of(WHOLE)
DAY = date(2027, 2, 3)


def made(of: str, score: int | None = 1) -> DrawRecord:
    draw = Draw(
        date=DAY,
        stream=of,
        kind=DrawKind.GENERAL,
        invitations=100,
        score_system=ScoreSystem.EOI,
        score_min=score,
        score_max=None,
        profiles_from=date(2026, 8, 4),
        profiles_to=date(2027, 2, 2),
        confidence=Confidence.HIGH,
        sources=("https://example.org/",),
    )
    return DrawRecord(f"{DAY}-{of}", draw, "", "draws/made.md")


def rounds_of(*records: DrawRecord) -> tuple[Round, ...]:
    return parse_rounds(rounds_csv(records))


def somebody(slug: str) -> Answers:
    """Return the answers of a case that meets a pathway, in the pool since August 2026."""
    case = next(
        case for case in all_cases() if case.stream == slug and case.verdict in ("met", "officer")
    )
    return {**case.answers, "eoi_registered_on": date(2026, 9, 1)}


def replayed(answers: Answers, *records: DrawRecord) -> dict[str, Replayed]:
    found = replay(answers, rounds_of(*records), reference(), concordance())
    return {item.stream.slug: item for item in found}


def test_a_round_of_the_whole_stream_is_held_against_the_pathway_that_fits() -> None:
    for slug in (TEER_0_3, TEER_4_5, PHYSICIAN):
        (past,) = replayed(somebody(slug), made(WHOLE))[WHOLE].rounds
        eligible = next(item for item in past.conditions if item.part is Part.ELIGIBLE)
        assert (past.pathway, eligible.verdict) == (slug, YES)


def test_it_is_scored_by_the_grid_of_2026_in_that_pathway() -> None:
    someone = somebody(TEER_0_3)
    own = replayed(someone, made(TEER_0_3, 40))[TEER_0_3].rounds[0]
    whole = replayed(someone, made(WHOLE, 40))[WHOLE].rounds[0]
    assert whole.conditions == own.conditions
    assert "2026" in IN_ENGLISH.words(whole.conditions[0].said)
    assert whole.conditions[0].part is Part.SCORE


def test_each_pathway_lists_the_rounds_of_the_whole_stream_and_no_other_pathway() -> None:
    found = replayed(somebody(TEER_4_5), made(WHOLE), made(TEER_0_3))
    listed = {slug: [past.round.stream for past in item.rounds] for slug, item in found.items()}
    assert sorted(listed[TEER_0_3]) == [WHOLE, TEER_0_3]
    assert listed[TEER_4_5] == listed[PHYSICIAN] == listed[WHOLE] == [WHOLE]
    assert found[TEER_0_3].rounds[0].verdict is NO
    assert found[TEER_4_5].rounds[0].verdict is not NO


def test_who_fits_no_pathway_would_not_have_been_taken() -> None:
    nobody = {**somebody(TEER_0_3), "is_citizen_or_pr": True}
    (past,) = replayed(nobody, made(WHOLE))[WHOLE].rounds
    assert past.verdict is NO
    (unasked,) = replayed({}, made(WHOLE))[WHOLE].rounds
    assert unasked.verdict is OPEN


def test_the_answer_names_the_pathway_and_what_was_printed() -> None:
    found = replayed(somebody(PHYSICIAN), made(WHOLE))
    told = {item["slug"]: item["rounds"] for item in replayed_json(found.values())["streams"]}  # type: ignore[attr-defined]  # JSON by hand
    for slug in (WHOLE, PHYSICIAN):
        assert told[slug][0]["printed_for"] == "Ontario Workforce Priority"
        assert told[slug][0]["pathway"] == stream(PHYSICIAN).title


def test_pathways_and_their_stream_name_each_other() -> None:
    for item in STREAMS:
        for slug in parts_of(item.slug):
            assert whole_of(slug) is item
            assert stream(slug).family == item.family
        assert pathways_of([item.slug]) == (parts_of(item.slug) or (item.slug,))
    assert whole_of("ejo-foreign-worker") is None
