"""Facts: the questions that a person can answer, each with its type, unit, choices and help."""

from datetime import date
from enum import StrEnum

from checker.base.frozen import Frozen
from checker.base.period import years_old

type Answer = bool | int | float | str | date

# A date lies between these two: whoever types the year as 26 gives a browser the year 26.
EARLIEST, LATEST = date(1900, 1, 1), date(2100, 12, 31)


class Kind(StrEnum):
    """Say what type of answer a fact takes."""

    YES_NO = "yes_no"
    WHOLE = "whole_number"
    NUMBER = "number"
    MONEY = "money"
    SCORE = "score"
    DATE = "date"
    NOC = "noc_2021"
    NOC_2016 = "noc_2016"
    CHOICE = "choice"


class ChangedBy(StrEnum):
    """Say who can make an answer another one, from the nearest to the farthest.

    You: another test, job, place, permit; more studies; for a partner who comes along, the two of
    you. Time: experience and earnings. Others: the employer, or the province. Nobody: a family, an
    occupation, and what was: work and studies were done as they were done.
    """

    YOU = "you"
    TIME = "time"
    OTHERS = "others"
    NOBODY = "nobody"


class Choice(Frozen):
    """Name one answer of a choice: the value in a profile and the words a visitor reads.

    `changed_by` says who can make it the answer, where that is not as the question says. `says` is
    what it says of the person, where the statement of the question does not take its label.
    """

    value: str
    label: str
    changed_by: ChangedBy | None = None
    says: str = ""


class Fact(Frozen):
    """Ask for one thing. `least` and `most` bound a number; `unit` names what it counts.

    Of a date with `most` they bound how many years it lies before the day that is asked about. What
    is below `low` or above `high` can be, and is more often a slip. What belongs to another answer
    goes with it: another test or another credential has scores and dates of its own.

    `says` is what an answer says of the person, as a clause with a place for `{answer}`; of a yes or
    no it is what yes says, and `denies` is what no says. Of a date that counts for some years it names
    what was dated. `act` names what brings a yes, or another date, about.
    """

    name: str
    group: str
    kind: Kind
    changed_by: ChangedBy
    prompt: str
    help: str = ""
    unit: str = ""
    choices: tuple[Choice, ...] = ()
    least: int = 0
    most: int = 0
    low: int = 0
    high: int = 0
    belongs_to: "Fact | None" = None
    says: str = ""
    denies: str = ""
    act: str = ""

    def __hash__(self) -> int:
        return hash(self.name)

    def can_be(self, day: date, on: date | None) -> bool:
        """Say whether a date can be the answer when a day is asked about, or none is."""
        if not EARLIEST <= day <= LATEST:
            return False
        return not self.most or on is None or self.least <= years_old(day, on) <= self.most

    def who_changes_to(self, answer: Answer) -> ChangedBy:
        """Return who can make `answer` the answer."""
        for choice in self.choices:
            if choice.value == answer and choice.changed_by:
                return choice.changed_by
        return self.changed_by
