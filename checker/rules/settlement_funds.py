"""Settlement funds: the amount for a family on a day, and whether a person covers it.

The program points to the federal table in force on the day of application. Between the tables
that were found the amount is not known, and nothing is put in their place.
"""

from collections.abc import Mapping
from datetime import date

from checker.base.citation import Citation, copy, secondary
from checker.base.facts import Answer, Fact
from checker.base.frozen import Frozen
from checker.base.period import Period, days
from checker.base.phrases import Dollars, PluralTemplate, Template, Value
from checker.rules.comparisons import MultiFact, number
from checker.rules.expressions import Case
from checker.sources import immigration_canada, ontario_ca, press


class FundsTable(Frozen):
    """Store the amounts (CAD) for families of one, two and so on, and for each person more.

    `each_more` is None where the last amount stands for all larger families.
    """

    in_force: Period
    amounts: tuple[int, ...]
    each_more: int | None
    citation: Citation

    def amount(self, family: int) -> int:
        """Return the amount for a family of `family` people, the applicant included."""
        listed = len(self.amounts)
        over = max(0, family - listed) * (self.each_more or 0)
        return self.amounts[min(family, listed) - 1] + over


TABLES: tuple[FundsTable, ...] = (
    # Its end was not found, and the years 2017 to 2019 have no table.
    FundsTable(
        days("2016-05-06", "2016-12-31"),
        (12_164, 15_143, 18_617, 22_603, 25_636, 28_913, 32_191),
        None,
        copy(ontario_ca.UPDATES_2016_APRIL),
    ),
    # "Early 2020" to "mid-2021": the days at either end are not known and are left out.
    FundsTable(
        days("2020-07-01", "2021-05-31"),
        (12_960, 16_135, 19_836, 24_083, 27_315, 30_806, 34_299),
        3_492,
        secondary(press.FSSCANADA_FUNDS),
    ),
    # "2022, day not found": certain from the end of that year.
    FundsTable(
        days("2022-12-31", "2023-04-24"),
        (13_310, 16_570, 20_371, 24_733, 28_052, 31_638, 35_224),
        3_586,
        secondary(press.CANAPPROVE_FUNDS),
    ),
    FundsTable(
        days("2023-04-25", "2024-05-27"),
        (13_757, 17_127, 21_055, 25_564, 28_994, 32_700, 36_407),
        3_706,
        secondary(press.CANAPPROVE_FUNDS),
    ),
    # One source begins it on 28 May 2024, another on 3 June: the days between are left out.
    FundsTable(
        days("2024-06-03", "2025-07-06"),
        (14_690, 18_288, 22_483, 27_297, 30_690, 34_917, 38_875),
        3_958,
        copy(immigration_canada.PROOF_OF_FUNDS, press.ROYAL_CANADIAN_FUNDS),
    ),
    # No table of 2026 was found; the record keeps this one to the end of the streams.
    FundsTable(
        days("2025-07-07"),
        (15_263, 19_001, 23_360, 28_362, 32_168, 36_280, 40_392),
        4_112,
        secondary(press.CAREERBRICK_FUNDS),
    ),
)


def amount_needed(family: int, on: date) -> int | None:
    """Return the amount (CAD) for a family on a day, None where no table is known."""
    for table in TABLES:
        if table.in_force.holds(on):
            return table.amount(family)
    return None


_NO_TABLE = Template("no table of settlement funds is known for {on}")
# English has one form for both; another language may not.
_FUNDS = PluralTemplate(
    "funds and a year's pay in Ontario are {have}; a family of {family} needs {needed} on {on}",
    "funds and a year's pay in Ontario are {have}; a family of {family} needs {needed} on {on}",
    "family",
)


class FundsCover(MultiFact):
    """Pass when funds and a year's pay in Ontario together reach the amount for the family."""

    funds: Fact
    pay: Fact
    family: Fact

    def facts(self) -> tuple[Fact, ...]:
        return (self.family, self.funds, self.pay)

    def test(self, answers: Mapping[str, Answer], case: Case) -> tuple[bool | None, Value]:
        family = int(number(answers, self.family))
        needed = amount_needed(family, case.on)
        if needed is None:
            return None, _NO_TABLE(on=case.on)
        have = number(answers, self.funds) + number(answers, self.pay)
        said = _FUNDS(have=Dollars(have), family=family, needed=Dollars(needed), on=case.on)
        return have >= needed, said
