"""What the rules are made of, and the questions on which silence counts as an answer."""

from collections.abc import Iterator

from checker.base.verdict import Verdict
from checker.pathways import PATHWAYS
from checker.rules.expressions import Expression, IfSaid


def whole(test: Expression) -> Iterator[Expression]:
    """Yield an expression and all that it is made of: the values of its fields, or of tuples there."""
    yield test
    names: tuple[str, ...] = test.__match_args__
    for name in names:
        value = getattr(test, name)
        for part in value if isinstance(value, tuple) else (value,):
            if isinstance(part, Expression):
                yield from whole(part)


CLAIMS = frozenset(
    one.fact.name
    for pathway in PATHWAYS
    for rule in pathway.rules()
    for one in whole(rule.test)
    if isinstance(one, IfSaid)
)


def stands(first: Verdict, then: Verdict) -> bool:
    """Return whether a verdict is still the same: met whether asked or not, it may turn out not to be."""
    return first in (Verdict.UNKNOWN, then) or (first, then) == (
        Verdict.MET,
        Verdict.NOT_APPLICABLE,
    )
