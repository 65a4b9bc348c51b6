"""A rule that several streams have in the same words: each gives it an id and its sources."""

from datetime import date

from checker.base.citation import Citation
from checker.base.frozen import Frozen
from checker.base.period import DayBasis, Period
from checker.rules.expressions import Expression
from checker.rules.rule import Rule


class CommonRule(Frozen):
    """Store what several streams say alike; calling it makes the rule of one of them.

    A call gives the id, and by its name each field that differs. `{gaps}` in the words are filled
    by their names. `since` sets another first day, and `read` another day on which the text was
    read from which the first day is inferred.
    """

    title: str = ""
    says: str = ""
    test: Expression | None = None
    in_force: Period | None = None
    citation: Citation | None = None
    note: str = ""

    def __call__(
        self,
        id_: str,
        *,
        title: str = "",
        says: str = "",
        test: Expression | None = None,
        in_force: Period | None = None,
        since: str = "",
        read: str = "",
        citation: Citation | None = None,
        note: str = "",
        **gaps: str,
    ) -> Rule:
        """Make the rule of one stream; ValueError where something is missing or fills no gap."""
        test, citation = test or self.test, citation or self.citation
        in_force = in_force or self.in_force
        if test is None or in_force is None or citation is None:
            raise ValueError(f"{id_} has no test, no days in force or no source")
        title, says, note = title or self.title, says or self.says, note or self.note
        for gap, words in gaps.items():
            mark = f"{{{gap}}}"
            if mark not in title + says + note:
                raise ValueError(f"{id_} has no gap {mark}")
            title, says, note = (text.replace(mark, words) for text in (title, says, note))
        if "{" in title + says + note:
            raise ValueError(f"{id_} leaves a gap open: {title} {says} {note}")
        return Rule(id_, title, says, test, _moved(in_force, since, read), citation, note)

    def but(
        self,
        *,
        in_force: Period | None = None,
        citation: Citation | None = None,
        note: str = "",
    ) -> "CommonRule":
        """Return it as fewer streams say it, with days, sources or a note of their own."""
        return CommonRule(
            self.title,
            self.says,
            self.test,
            in_force or self.in_force,
            citation or self.citation,
            note or self.note,
        )


def _moved(period: Period, since: str, read: str) -> Period:
    start = date.fromisoformat(since) if since else period.start
    basis = period.basis
    if read:
        assert basis is not None
        basis = DayBasis(basis.kind, basis.why, date.fromisoformat(read))
    return Period(start, period.end, period.earlier, period.later, basis)
