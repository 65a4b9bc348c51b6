"""Keys of a draw that say more than the page's row: each needs what it speaks of."""

from collections.abc import Iterator

from plugins.lint.linter import Checkout, Linter, each_draw
from plugins.record.dataset import DrawRecord
from plugins.record.model import Asked, AskedKind, ScoreReading, ScoreSystem, WindowReading
from plugins.record.reading.faults import Fault

_TESTED = {
    AskedKind.EDUCATION: ("degree",),
    AskedKind.EXPERIENCE: ("months",),
    AskedKind.LANGUAGE: ("language", "clb"),
    AskedKind.PERMIT: ("permit",),
    AskedKind.OTHER: (),
}


def _disputed(checkout: Checkout, record: DrawRecord) -> Iterator[Fault]:
    draw = record.draw
    if draw.scores_disputed and draw.score_system is ScoreSystem.NONE:
        yield checkout.fault(
            record.path,
            ("scores_disputed",),
            "scores_disputed beside score_system: none",
            "eoi or crs where any source prints a score",
            "write eoi or crs",
        )
    scores = ScoreReading(score_min=draw.score_min, score_max=draw.score_max)
    window = WindowReading(profiles_from=draw.profiles_from, profiles_to=draw.profiles_to)
    printed: tuple[tuple[str, object, tuple[object, ...]], ...] = (
        ("scores_disputed", scores, draw.scores_disputed),
        ("windows_disputed", window, draw.windows_disputed),
    )
    for key, own, others in printed:
        for index, other in enumerate(others):
            if other in (own, *others[:index]):
                yield checkout.fault(
                    record.path,
                    (key, index),
                    f"{other} in {key}, which the draw has already",
                    "only what differs from the draw and from its neighbours",
                    "delete it, or write what the other source prints",
                )
    for index, score in enumerate(draw.scores_disputed):
        if score.score_max is not None and score.score_max < (score.score_min or 0):
            yield _backwards(checkout, record, ("scores_disputed", index), score)
    for index, days in enumerate(draw.windows_disputed):
        if days.profiles_from and days.profiles_to and days.profiles_to < days.profiles_from:
            yield _backwards(checkout, record, ("windows_disputed", index), days)


def _backwards(
    checkout: Checkout, record: DrawRecord, where: tuple[str, int], other: object
) -> Fault:
    return checkout.fault(
        record.path,
        where,
        f"{other}, which ends before it begins",
        "the first end at or before the second",
        "swap the two",
    )


def _without(checkout: Checkout, record: DrawRecord) -> Iterator[Fault]:
    draw = record.draw
    if draw.nocs_assumed and not draw.nocs:
        yield checkout.fault(
            record.path,
            ("nocs_assumed",),
            "nocs_assumed: true without a code",
            "a list that a source assumed",
            "delete the line, or add the codes",
        )
    if draw.profiles_scored and not (draw.profiles_from or draw.profiles_to):
        yield checkout.fault(
            record.path,
            ("profiles_scored",),
            "profiles_scored: true without a day",
            "days within which profiles had to be scored",
            "delete the line, or add the days",
        )
    for index, asked in enumerate(draw.asked):
        for key in _odd(asked):
            yield checkout.fault(
                record.path,
                ("asked", index, key),
                f"{key} beside kind: {asked.kind}",
                f"{', '.join(_TESTED[asked.kind]) or 'kind and text only'} for {asked.kind}",
                "write the kind that it is, or delete the line",
            )
        if (asked.clb is None) != (asked.language is None):
            yield checkout.fault(
                record.path,
                ("asked", index),
                "one of language and clb without the other",
                "both, or neither",
                "add what is missing, or delete the line",
            )


def _odd(asked: Asked) -> Iterator[str]:
    for kind, keys in _TESTED.items():
        yield from (
            key for key in keys if kind is not asked.kind and getattr(asked, key) is not None
        )


LINTERS = (
    Linter("disputed", "What sources dispute differs from what is recorded.", each_draw(_disputed)),
    Linter("keys", "A key stands beside what it speaks of.", each_draw(_without)),
)
