"""Settlement funds."""

from checker.base.facts import ChangedBy, Fact, Kind

MONEY = "Money"

FAMILY_SIZE = Fact(
    "family_size",
    MONEY,
    Kind.WHOLE,
    ChangedBy.NOBODY,
    "How many people are you, with your family?",
    "You, your spouse or partner, and children under 22 with their own children, whether they come "
    "along or not.",
    "people",
    least=1,
    most=50,
    high=15,
    says="with your family you are {answer}",
)
FUNDS = Fact(
    "funds_available",
    MONEY,
    Kind.MONEY,
    ChangedBy.YOU,
    "How much money do you have that you can freely use and move?",
    "Bank balances and investments that are not locked in, in Canadian dollars.",
    "$",
    most=10**9,
    low=100,
    high=10**7,
    says="you have {answer} that you can freely use and move",
)
ONTARIO_PAY = Fact(
    "ontario_annual_pay",
    MONEY,
    Kind.MONEY,
    ChangedBy.OTHERS,
    "What does your present job in Ontario, or your Ontario job offer, pay a year?",
    "If you have neither, write 0.",
    "$",
    most=10**9,
    low=1_000,
    high=500_000,
    says="your job or job offer in Ontario pays {answer} a year",
)
