"""The five verdicts of a criterion and how they combine (Kleene's strong logic)."""

from collections.abc import Iterable
from enum import StrEnum


class Verdict(StrEnum):
    """Say how a criterion comes out for one person on one day."""

    MET = "met"
    NOT_MET = "not_met"
    UNKNOWN = "unknown"
    NOT_APPLICABLE = "not_applicable"
    OFFICER = "officer"


# From the verdict that settles a combination to the one that settles it least.
_EVERY = (
    Verdict.NOT_MET,
    Verdict.UNKNOWN,
    Verdict.OFFICER,
    Verdict.MET,
    Verdict.NOT_APPLICABLE,
)
_SOME = (
    Verdict.MET,
    Verdict.UNKNOWN,
    Verdict.OFFICER,
    Verdict.NOT_MET,
    Verdict.NOT_APPLICABLE,
)


def every(verdicts: Iterable[Verdict]) -> Verdict:
    """Combine criteria that are all needed: one not met settles it, unknown holds it open."""
    return min(verdicts, key=_EVERY.index, default=Verdict.NOT_APPLICABLE)


def some(verdicts: Iterable[Verdict]) -> Verdict:
    """Combine criteria of which one is enough: one met settles it, unknown holds it open."""
    return min(verdicts, key=_SOME.index, default=Verdict.NOT_APPLICABLE)
