"""The educational credential assessment (ECA): whether there is one, and how old it is."""

from checker import questions as q
from checker.expressions import All, IfSaid, Is, WithinYears


def assessed_within(years: int) -> All:
    """Ask for an assessment at most `years` years old; its day alone says that there is one."""
    return All((IfSaid(q.HAS_ECA, Is(q.HAS_ECA)), WithinYears(q.ECA_DATE, years)))
