"""The checker replies in another language by a table that is made of its catalog."""

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog

from checker.answers.messages import Checker
from checker.answers.messages_full import FullChecker
from checker.base.words import TranslatedWording, parse_translations
from plugins.i18n.catalogs import language_of
from plugins.i18n.checker_words import words_of_checker
from plugins.i18n.extraction import texts
from plugins.i18n.site_language import Language
from plugins.record.checker_rounds import rounds_csv
from plugins.record.dataset import Dataset
from tests.support.checker_cases import all_cases
from tests.support.profiles import reference
from tests.support.pseudo_locale import OPEN, pseudo
from tests.support.untranslated import left_over


@pytest.fixture(scope="module")
def german(root: Path) -> TranslatedWording:
    return parse_translations(words_of_checker(pseudo(root, "de")))


def french(*pairs: tuple[str | tuple[str, str], str | tuple[str, str]]) -> Language:
    catalog = Catalog(locale="fr", fuzzy=False)
    for ids, string in pairs:
        catalog.add(ids, string, locations=[("checker/base/words.py", 0)])
    return language_of(catalog, "fr")


def test_a_reply_is_in_the_language_that_is_asked_for(german: TranslatedWording) -> None:
    checker = Checker(reference(), german)
    message = {
        "on": "2026-11-22",
        "answers": {"offer_noc": "72310", "months_in_offer_position": 3},
        "streams": ["ontario-workforce-priority-teer-0-3"],
    }
    english = json.loads(checker.answer(json.dumps(message)))
    reply = json.loads(checker.answer(json.dumps({**message, "lang": "de"})))
    (stream,) = reply["report"]["streams"]
    (same,) = english["report"]["streams"]
    assert [one["verdict"] for one in stream["requirements"]] == [
        one["verdict"] for one in same["requirements"]
    ]
    for one, other in zip(stream["requirements"], same["requirements"], strict=True):
        assert one["title"].startswith(OPEN)
        assert not other["title"].startswith(OPEN)
    said = [because["text"] for one in stream["requirements"] for because in one["because"]]
    assert said
    assert [text for text in said if not text.startswith(OPEN)] == []


def test_french_counts_dates_and_groups_digits_in_its_own_way() -> None:
    language = french((("month", "months"), ("mois", "mois")), ("${amount}", "{amount} $"))
    words = parse_translations(words_of_checker(language))
    assert words.day(date(2024, 7, 1)) == "1er juillet 2024"
    assert words.day(date(2024, 7, 11)) == "11 juillet 2024"
    assert words.dollars(1902.5).replace("\u202f", " ").replace("\xa0", " ") == "1 902,50 $"


def test_french_takes_one_for_none_and_for_one_and_a_half(root: Path) -> None:
    one, many = next(
        message.id
        for message in texts(root)
        if not isinstance(message.id, str) and message.locations[0][0].startswith("checker/")
    )
    language = french(((one, many), ("UN", "DEUX")))
    words = parse_translations(words_of_checker(language))
    assert [words.counted(one, many, number) for number in (0, 1, 1.5, 2, 101, 1000)] == [
        *("UN", "UN", "UN", "DEUX", "DEUX", "DEUX")
    ]


def test_what_has_no_translation_stays_english() -> None:
    words = parse_translations(words_of_checker(french()))
    assert words.text("Language") == "Language"


def leaves(value: object, key: str = "") -> Iterator[tuple[str, str]]:
    """Yield each text of a reply with the key that it stands under; sources stay in English."""
    if isinstance(value, dict):
        for name, its in value.items():
            if name != "citations":
                yield from leaves(its, name)
    elif isinstance(value, list):
        for its in value:
            yield from leaves(its, key)
    elif isinstance(value, str):
        yield key, value


def test_what_is_said_in_one_reply_in_another_language_is_in_all(
    root: Path, dataset: Dataset, german: TranslatedWording
) -> None:
    old_codes = (root / "content/reference/noc2016_to_2021.csv").read_text("utf-8")
    checker = FullChecker(reference(), rounds_csv(dataset.draws), old_codes, german)
    cases = all_cases()[:: len(all_cases()) // 40]
    asked = [
        {**json.loads(case.message), "ask": ask, "lang": "de"}
        for case in cases
        for ask in checker.handlers
    ]
    replies = (json.loads(checker.answer(json.dumps(message))) for message in asked)
    said = {leaf for reply in replies for leaf in leaves(reply)}
    # Answers and ids are said under keys that never have words.
    spoken = {key for key, text in said if text.startswith(OPEN)}
    left = {(key, text) for key, text in said if key in spoken and any(left_over(text))}
    assert left == set()
