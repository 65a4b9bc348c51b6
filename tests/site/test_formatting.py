"""The words made from data say what is not known, and never make it a number."""

from datetime import date

import pytest
from babel.messages.catalog import Catalog

from checker.pathways import stream
from plugins.i18n.catalogs import language_of
from plugins.i18n.site_language import Language
from plugins.record.model import Draw, Precision
from plugins.site.formatting import Formatter

WORDS = Formatter(Language("en"))
TRADES = {
    "date": "2023-01-10",
    "stream": "ejo-foreign-worker",
    "kind": "targeted",
    "target": "Skilled trades occupations",
    "invitations": 1902,
    "score_system": "eoi",
    "score_min": 35,
    "score_max": None,
    "confidence": "high",
    "sources": ["https://www.ontario.ca/"],
}


def draw(**changes: object) -> Draw:
    return Draw.model_validate({**TRADES, **changes})


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({}, "EOI 35 or more"),
        ({"score_system": "crs", "score_min": 405, "score_max": 435}, "CRS 405–435"),
        ({"score_min": None}, "not known"),
        ({"score_system": "none", "score_min": None}, "no score printed"),
    ],
)
def test_scores(changes: dict[str, object], words: str) -> None:
    assert WORDS.score(draw(**changes)) == words


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        ("2022-11-22", "2023-01-10", "22 November 2022 to 10 January 2023"),
        (None, "2023-01-10", "up to 10 January 2023; the first day is not printed"),
        ("2022-11-22", None, "from 22 November 2022; the last day is not printed"),
        (None, None, "not printed"),
    ],
)
def test_windows(first: str | None, last: str | None, words: str) -> None:
    assert WORDS.window(draw(profiles_from=first, profiles_to=last)) == words


def test_numbers_and_amounts() -> None:
    assert WORDS.number(1902) == "1,902"
    assert WORDS.number(0) == "0"
    assert WORDS.number(None) == "not known"
    assert WORDS.money(27.5) == "27.50"
    assert WORDS.money(None) == "not published"


def test_a_change_is_dated_no_more_exactly_than_it_is_known() -> None:
    day = date(2015, 6, 1)
    assert WORDS.change_day(day, Precision.DAY) == "1 June 2015"
    assert WORDS.change_day(day, Precision.MONTH) == "June 2015"
    assert WORDS.change_day(day, Precision.YEAR) == "2015"


def test_who_was_meant() -> None:
    assert WORDS.target(draw()) == "Skilled trades occupations"
    assert WORDS.target(draw(target=None, kind="general")) == "everybody in the pool"


def test_the_title_and_summary_of_a_draw() -> None:
    of = stream("ejo-foreign-worker")
    title = "Foreign Worker, Skilled trades occupations: draw of 10 January 2023"
    assert WORDS.draw_title(draw(), of) == title
    summary = WORDS.draw_summary(draw(nocs=["22212"]), of)
    assert summary.endswith("10 January 2023: 1,902 invited; EOI 35 or more; 1 occupation named.")
    unknown = WORDS.draw_summary(draw(invitations=None, nocs=["22212", "72106"]), of)
    assert "The number of invitations is not known" in unknown
    assert "2 occupations named" in unknown


def test_a_translation_reaches_the_words() -> None:
    made = Catalog()
    made.add("not known", "inconnu")
    french = Formatter(language_of(made, "fr"))
    assert french.number(None) == "inconnu"


def test_days_and_numbers_are_written_as_in_the_language() -> None:
    french = Formatter(Language("fr"))
    assert french.day(date(2023, 1, 10)) == "10 janvier 2023"
    assert french.change_day(date(2015, 6, 1), Precision.MONTH) == "juin 2015"
    assert french.number(1902) == "1\u00a0902"
    assert french.money(1027.5) == "1\u00a0027,50"
    assert (french.decimal(32.5), french.decimal(32.0)) == ("32,5", "32")
    assert (WORDS.decimal(32.5), WORDS.decimal(32.0)) == ("32.5", "32")
