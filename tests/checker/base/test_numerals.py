"""Numbers as people write them: every style reads back, and nothing is ten or a thousand times off."""

from collections.abc import Callable
from fractions import Fraction

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from checker.answers.questionnaire import questions
from checker.base.numerals import HOW, BadNumber, read_number
from checker.base.words import IN_ENGLISH
from tests.support.listing import listed

SPACES = (" ", "\u00a0", "\u2009", "\u202f", "\u2007")
THOUSANDS = ("", ",", "'", "’", *SPACES)
NUMBERS = [fact for fact in questions() if fact.most]


def grouped(whole: int, sign: str) -> str:
    return f"{whole:,}".replace(",", sign)


def indian(whole: int) -> str:
    """Write a number as in India: thousands, then groups of two."""
    text = str(whole)
    head, tail = text[:-3], text[-3:]
    pairs = [head[max(end - 2, 0) : end] for end in range(len(head), 0, -2)]
    return ",".join([*reversed(pairs), tail])


type Style = Callable[[int, str], str]


def style(thousands: str, point: str) -> Style:
    return lambda whole, digits: grouped(whole, thousands) + (point + digits if digits else "")


STYLES: dict[str, Style] = {
    **{
        f"{thousands!r} and {point!r}": style(thousands, point)
        for thousands in THOUSANDS
        for point in ".,"
        if thousands != point
    },
    "'.' and ','": style(".", ","),
    "India": lambda whole, digits: indian(whole) + ("." + digits if digits else ""),
}
# What is put around an amount of dollars an hour.
AROUND = (
    *("{}", "${}", "$ {}", "{} $", "{}\u00a0$", "CAD {}", "CA${}", "{} CAD", "{} CA$", "{}/h"),
    *("${}/hr", "{} an hour", "${} per hour", "{} $ de l’heure", " {}\n", "\ufeff{}"),
)

wholes = st.integers(0, 10**12) | st.integers(0, 5000)
# Three digits after a point or a comma are another matter, below.
fractions = st.text("0123456789", max_size=5).filter(lambda digits: len(digits) != 3)


def value(whole: int, digits: str) -> Fraction:
    return Fraction(int(f"{whole}{digits}"), 10 ** len(digits))


@given(wholes, fractions, st.sampled_from(list(STYLES)), st.sampled_from(AROUND))
@example(24, "50", "'' and ','", "{} $")
@example(1902, "50", "'.' and ','", "{}")
@example(1234567, "", "India", "${}")
def test_every_number_reads_back_in_every_style(
    whole: int, digits: str, style_: str, around: str
) -> None:
    text = around.format(STYLES[style_](whole, digits))
    if style_ == "'.' and ','" and not digits and 1_000 <= whole < 1_000_000:
        # One point before three digits.
        with pytest.raises(BadNumber, match=f"write {whole}, or "):
            read_number(text, "$ an hour")
    else:
        assert read_number(text, "$ an hour") == float(value(whole, digits))


@given(st.text("0123456789,.' ", min_size=1, max_size=12))
@example("1,902")
@example("1.902.500")
@example("1 902,50")
def test_what_is_read_is_the_digits_with_a_fraction_only_where_one_can_be(text: str) -> None:
    try:
        found = read_number(text)
    except BadNumber:
        return
    parts = [part for part in text.replace("'", "").split() if part]
    joined = "".join(parts)
    last = max(joined.rfind("."), joined.rfind(","))
    digits = joined.replace(",", "").replace(".", "")
    after = len(joined) - last - 1
    as_fraction = float(Fraction(int(digits), 10**after)) if last >= 0 else None
    assert found in (float(int(digits)), as_fraction)
    if last >= 0 and found != as_fraction:
        # Read as thousands: only before three digits, and never after a lone point.
        assert after == 3
        assert "," in joined or joined.count(".") > 1


@pytest.mark.parametrize("digits", ["000", "500", "902", "567"])
@given(whole=st.integers(1, 10**6), thousands=st.sampled_from(("", " ", "'")))
def test_a_point_before_three_digits_is_never_decided(
    digits: str, whole: int, thousands: str
) -> None:
    text = f"{grouped(whole, thousands)}.{digits}"
    with pytest.raises(BadNumber) as bad:
        read_number(text)
    one, other = str(bad.value).removeprefix("one number and not two: write ").split(", or ")
    # Each of the two that it names can be written, and is another number.
    assert read_number(one) == whole * 1000 + int(digits)
    assert read_number(other) == float(value(whole, digits))


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("1,902", 1902),
        ("24,500", 24500),
        ("0,500", 0.5),
        (".5", 0.5),
        (",75", 0.75),
        ("007", 7),
        ("7.0", 7),
        ("-5", -5),
        ("−5", -5),
        ("1,902.500", 1902.5),
        ("1.902,500", 1902.5),
        ("1.902.500", 1902500),
        ("1,50,000", 150000),
        # Digits of other scripts, with their own signs.
        ("１，９０２．５０", 1902.5),
        ("٢٤٫٥", 24.5),
        ("१,५०,०००", 150000),
    ],
)
def test_what_a_text_is_read_as(text: str, number: float) -> None:
    found = read_number(text)
    assert found == number
    assert isinstance(found, type(number))


NO_NUMBERS = [
    *("", " ", "-", "$", ".", ",", "ten", "24 50", "1 90 2", "1,2,3", "1,902,50", "1.902.50"),
    *(
        "1e3",
        "24.5e1",
        "0x1f",
        "1_000",
        "--5",
        "+-5",
        "NaN",
        "inf",
        "Infinity",
        "²",
        "10²",
        "37½",
    ),
    *("24-25", "24 to 25", "24/25", "1/2", "24.", "24,", "24.5.", "~24", "(24)", "24;50"),
    *("500k", "1.5 million", "US$24", "24 USD", "€24", "24 €", "1" * 61, "24 hours a week"),
]


def read_or_refused(text: str, unit: str) -> float | str:
    try:
        return read_number(text, unit)
    except BadNumber as bad:
        return str(bad)


@pytest.mark.parametrize("unit", ["", "$", "$ an hour", "hours", "%"])
def test_what_is_no_number_is_refused_with_how_to_write_it(unit: str) -> None:
    found = [(text, read_or_refused(text, unit)) for text in NO_NUMBERS]
    otherwise = [(text, said) for text, said in found if said != HOW.text]
    assert not otherwise, listed(otherwise)


@pytest.mark.parametrize(
    ("text", "unit", "number"),
    [
        ("10 months", "months", 10),
        ("1 month", "months", 1),
        ("7,5 hrs.", "hours", 7.5),
        ("5 ans", "years", 5),
        ("50 %", "%", 50),
        ("33 per cent", "%", 33),
        ("$60,000 a year", "$", 60000),
        ("60 000 $/an", "$", 60000),
        ("1 job", "jobs", 1),
        ("4 people", "people", 4),
        ("450 pts", "points", 450),
    ],
)
def test_the_unit_of_a_question_may_be_written(text: str, unit: str, number: float) -> None:
    assert read_number(text, unit) == number


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        # Twelve times, and 2,080 times, another number.
        ("10 years", "months"),
        ("60000 a year", "$ an hour"),
        ("24.50 an hour", "$"),
        ("10 months", "years"),
        ("$10", "months"),
        ("5%", ""),
        ("6 points", ""),
        ("5 s", ""),
    ],
)
def test_another_unit_is_refused(text: str, unit: str) -> None:
    with pytest.raises(BadNumber):
        read_number(text, unit)


def test_what_the_checker_writes_of_a_question_it_reads() -> None:
    misread = [
        (fact.name, written)
        for fact in NUMBERS
        for number in (0, 1, 2, 24.5, 1902, 1234567)
        if read_number(written := IN_ENGLISH.answer(fact, number), fact.unit) != number
    ]
    assert not misread, listed(misread)
