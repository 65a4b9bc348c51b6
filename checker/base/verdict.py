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


def perhaps(verdict: Verdict, *, one_is_enough: bool) -> Verdict:
    """Return the verdict of a rule that may not have been in force.

    Where all rules are needed, one that is met does no harm in either case, and one that is not
    met leaves it open. Where one is enough, it is the other way round.
    """
    harmless = (
        (Verdict.NOT_MET, Verdict.NOT_APPLICABLE)
        if one_is_enough
        else (Verdict.MET, Verdict.NOT_APPLICABLE, Verdict.OFFICER)
    )
    return verdict if verdict in harmless else Verdict.UNKNOWN


def whichever(worlds: Iterable[Verdict]) -> Verdict:
    """Return the one verdict of all worlds that may have been; unknown where they part.

    Worlds that all let a person through do not part: the weakest of them stands.
    """
    found = frozenset(worlds)
    if len(found) == 1:
        return next(iter(found))
    if found <= {Verdict.MET, Verdict.NOT_APPLICABLE}:
        return Verdict.MET
    if found <= {Verdict.MET, Verdict.NOT_APPLICABLE, Verdict.OFFICER}:
        return Verdict.OFFICER
    return Verdict.UNKNOWN
