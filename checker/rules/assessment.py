"""The educational credential assessment (ECA): whether there is one, and how old it is."""

from checker import questions as q
from checker.rules.expressions import AllOf, IfSaid, Is, WithinYears


def assessed_within(years: int) -> IfSaid:
    """Ask for an assessment at most `years` years old; its day alone says that there is one."""
    fresh, there = WithinYears(q.ECA_DATE, years), Is(q.HAS_ECA)
    return IfSaid(
        q.ECA_DATE, AllOf((IfSaid(q.HAS_ECA, there), fresh)), silent=AllOf((there, fresh))
    )
