"""The form reads days, windows, counts and scores as the command does."""

import pytest

from tests.contribute.asking import Form
from tests.support.listing import listed

DAYS = [
    *("2026-04-30", "Thursday, April 30th, 2026", "30 avril 2026", "1er mai 2026", "Apr 31 2026"),
    *(
        "May 2026",
        "le 30 avr. 2026",
        "–",
        "N/A*",
        "mardi 3 mars 2026",
        "sat. Mar. 7, 2026",
        "mar 3 2026",
    ),
]
WINDOWS = [
    *("July 2, 2025 – April 28, 2026", "April 2 – April 28, 2026", "2025-07-02 to 2026-04-28"),
    *("from July 2, 2025 to Apr 28, 2026", "du 2 juillet 2025 au 28 avril 2026", "April 28, 2026"),
    *("July 2, 2025-April 28, 2026", "to", "a to b", "April 28, 2026 – July 2, 2025"),
]
COUNTS = [
    *("1,902", "1 902", "1\u202f902", "1.902", "1902*", "786 invitations", "27 28", "1,90", "١٢"),
    *("12,34,567", "1_0", "0", "-5", "5.0", "1,000.00", "12.000", "1,902,", "< 5", "less than 10"),
    *("1’902", "1.902.000", "000", "0,500", "1 902 people", "999999", "1.902,0", "1 902,00", ".0"),
    *("1,000.000", "1'902.5", "5,00", "1,902,000", "0.5", "𝟕𝟖𝟔", "7\u200b86"),
]
SCORES = [
    *("57", "57 & above", "57 points", "57 et plus", "57+", "405–435", "435 to 405", "below 45"),
    *("57 and", "EOI 57 or more", "score: 57", "crs score of 57", "57*", "—", "57 points or more"),
]
ANSWERS = {"date": DAYS, "profiles_from": [*DAYS, *WINDOWS], "invitations": COUNTS, "score": SCORES}


GIVEN = {
    "date": "2026-05-14",
    "stream": "masters-graduate",
    "sources": "https://www.ontario.ca/page/x, https://www.ontario.ca/page/y.",
}


@pytest.mark.parametrize("name", ANSWERS)
def test_an_answer_is_read_alike_by_page_and_command(form: Form, name: str) -> None:
    answers = [{**GIVEN, name: text} for text in ANSWERS[name]]
    both = [(given[name], form.verdict(given), form.rules(given)) for given in answers]
    differing = [(text, page, command) for text, page, command in both if page != command]
    assert not differing, listed(differing)


def test_a_window_pasted_into_one_box_fills_both_days(form: Form) -> None:
    reply = form.reply({"profiles_from": "July 2, 2025 – April 28, 2026"})
    days = reply["draw"]["profiles_from"], reply["draw"]["profiles_to"]
    assert days == ("2025-07-02", "2026-04-28")
