"""Texts of `content/` in another language: beside the English one, and whether they still fit it."""

from datetime import date
from pathlib import Path

import pytest

from plugins.record.dataset import Dataset
from plugins.record.reading.faults import BadFiles
from plugins.record.reading.loading import load
from plugins.record.translations import report
from tests.support.checkouts import FIRST, copy_record

GUIDE = "content/guides/glossary.md"
TODAY = date(2026, 12, 2)


@pytest.fixture
def checkout(root: Path, tmp_path: Path) -> Path:
    copy_record(root, tmp_path, FIRST)
    for path in (tmp_path / "content").rglob("*.fr.md"):
        path.unlink()
    return tmp_path


def write(checkout: Path, english: str, title: str = "title: Glossaire\n") -> Path:
    path = checkout / "content/guides/glossary.fr.md"
    path.write_text(
        f"---\nenglish: '{english}'\n{title}summary: Les mots du programme.\n---\nLe texte.\n",
        "utf-8",
    )
    return path


def glossary(dataset: Dataset) -> tuple[str, str, str]:
    text = next(guide for guide in dataset.guides if guide.slug == "glossary")
    return text.language, text.meta.title, text.body


def now(checkout: Path) -> str:
    write(checkout, "000000000000")
    return load(checkout, TODAY).translations["fr"][GUIDE].now


def test_a_translation_stands_in_the_place_of_the_english_text(checkout: Path) -> None:
    write(checkout, now(checkout))
    dataset = load(checkout, TODAY)
    assert glossary(dataset)[0] == "en"
    assert glossary(dataset.in_language("fr")) == ("fr", "Glossaire", "Le texte.")
    assert glossary(dataset.in_language("de")) == glossary(dataset)


def test_the_rest_of_the_front_matter_is_that_of_the_english_file(checkout: Path) -> None:
    write(checkout, now(checkout))
    dataset = load(checkout, TODAY)
    of = {guide.slug: guide.meta for guide in dataset.guides}["glossary"]
    french = {guide.slug: guide.meta for guide in dataset.in_language("fr").guides}["glossary"]
    assert french == of.model_copy(
        update={"title": "Glossaire", "summary": "Les mots du programme."}
    )


def test_where_the_english_words_changed_the_english_text_stands(checkout: Path) -> None:
    english = now(checkout)
    write(checkout, english)
    path = checkout / GUIDE
    path.write_text(path.read_text("utf-8") + "\nOne more sentence.\n", "utf-8")
    dataset = load(checkout, TODAY)
    old = dataset.translations["fr"][GUIDE]
    assert old.old
    assert old.now != english
    assert glossary(dataset.in_language("fr")) == glossary(dataset)


def test_another_source_makes_no_translation_old(checkout: Path) -> None:
    write(checkout, now(checkout))
    path = checkout / GUIDE
    text = path.read_text("utf-8")
    assert "order: " in text
    path.write_text(text.replace("order: ", "order:  ", 1), "utf-8")
    assert not load(checkout, TODAY).translations["fr"][GUIDE].old


def test_a_translation_of_no_text_and_one_without_a_title_are_faults(checkout: Path) -> None:
    write(checkout, "0" * 12, title="")
    (checkout / "content/guides/nothing.fr.md").write_text(
        "---\nenglish: '000000000000'\ntitle: Rien\nsummary: Rien du tout.\n---\nRien.\n", "utf-8"
    )
    with pytest.raises(BadFiles) as bad:
        load(checkout, TODAY)
    found = {fault.path.name: fault for fault in bad.value.faults}
    assert found["nothing.fr.md"].found == "a translation of no text"
    assert "`title`" in found["glossary.fr.md"].expected


def test_the_report_counts_what_is_whole_old_and_missing(checkout: Path) -> None:
    fits = now(checkout)
    dataset = load(checkout, TODAY)
    every = len(list(dataset.texts))
    *_, missing = report(dataset, "de")
    assert missing == f"de: 0 whole, 0 older than the English, {every} missing"
    *lines, old = report(dataset, "fr")
    assert old == f"fr: 0 whole, 1 older than the English, {every - 1} missing"
    assert len(lines) == every
    write(checkout, fits)
    *lines, whole = report(load(checkout, TODAY), "fr")
    assert whole == f"fr: 1 whole, 0 older than the English, {every - 1} missing"
    assert len(lines) == every - 1
