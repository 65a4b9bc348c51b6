"""A test of the day of a credential that may not be granted yet."""

from datetime import date

from checker.base.facts import Answer
from checker.base.phrases import Value
from checker.rules.expressions import Case, WithinYears


class GrantedWithinYears(WithinYears):
    """Let a day to come pass too: what is not granted yet has its day in the letter."""

    def test(self, answer: Answer, case: Case) -> tuple[bool, Value]:
        assert isinstance(answer, date)
        return self.until(answer, case)
