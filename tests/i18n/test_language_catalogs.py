"""The catalogs: what is asked of a translator is all there, and what is given back is held to it."""

import re
from io import BytesIO
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po
from hypothesis import given
from hypothesis import strategies as st

from checker.answers.questionnaire import questions
from checker.pathways import PATHWAYS, STREAMS
from plugins.i18n.catalogs import TEMPLATE, BadCatalog, language_of, languages, text_of, update
from plugins.i18n.extraction import texts
from plugins.i18n.site_language import Language
from tests.support.pseudo_locale import CLOSE, OPEN, pseudo


@pytest.fixture(scope="module")
def catalog(root: Path) -> Catalog:
    return texts(root)


def small(*ids: str | tuple[str, str]) -> Catalog:
    catalog = Catalog(fuzzy=False)
    for each in ids:
        catalog.add(each)
    return catalog


def test_the_file_of_texts_is_what_the_sources_give(root: Path, catalog: Catalog) -> None:
    written = (root / "theme" / "locale" / TEMPLATE).read_bytes()
    assert written == text_of(catalog), "run `invoke catalogs`"


def test_it_names_files_and_neither_lines_nor_times_nor_this_machine(
    root: Path, catalog: Catalog
) -> None:
    text = text_of(catalog).decode()
    assert str(root) not in text
    assert "Creation-Date" not in text
    assert "fuzzy" not in text
    for location in re.findall(r"^#: (.*)", text, re.M):
        for name in location.split():
            assert (root / name).exists(), name


def test_every_text_of_the_checker_on_pages_is_there(catalog: Catalog) -> None:
    said = [
        *(text for stream in STREAMS for text in (stream.title, stream.short, stream.family)),
        *(rule.says for pathway in PATHWAYS for rule in pathway.rules()),
        *(fact.prompt for fact in questions()),
        *(choice.label for fact in questions() for choice in fact.choices),
    ]
    assert not [text for text in said if catalog.get(text) is None]


def test_plural_forms_come_as_one_text(catalog: Catalog) -> None:
    ids = ("{number} occupation named", "{number} occupations named")
    assert any(message.id == ids for message in catalog)


def test_a_language_has_its_translations_and_english_where_there_is_none(root: Path) -> None:
    german = pseudo(root, "de")
    assert german.translate("not known") == f"{OPEN}not known{CLOSE}"
    one, many = "{number} occupation named", "{number} occupations named"
    assert german.ngettext(one, many, 1) == f"{OPEN}{one}{CLOSE}"
    assert german.ngettext(one, many, 2) == f"{OPEN}{many}{CLOSE}"
    assert german.translate("a text that nobody marked") == "a text that nobody marked"
    assert german.translate("") == ""


def test_a_catalog_is_made_read_and_kept_up_to_date(tmp_path: Path) -> None:
    written = update(tmp_path, small("a word", "another word"), "fr")
    assert [path.name for path in written] == [TEMPLATE, "fr.po"]
    path = tmp_path / "fr.po"
    given = path.read_text("utf-8").replace('"a word"\nmsgstr ""', '"a word"\nmsgstr "un mot"')
    path.write_text(given, "utf-8")
    english, french = languages(tmp_path, ("en", "fr"))
    assert (english.translate("a word"), french.translate("a word")) == ("a word", "un mot")

    # A text that goes takes its translation along; a new one is guessed from no other.
    update(tmp_path, small("a word", "another word!"), "fr")
    kept = read_po(BytesIO(path.read_bytes()))
    assert {message.id: message.string for message in kept if message.id} == {
        "a word": "un mot",
        "another word!": "",
    }
    assert update(tmp_path, small("a word", "another word!"), "fr") == written
    assert "fuzzy" not in path.read_text("utf-8")


def test_the_same_texts_make_the_same_files(tmp_path: Path) -> None:
    contents = []
    for _ in range(2):
        update(tmp_path, small("a word"), "fr")
        contents.append([path.read_bytes() for path in sorted(tmp_path.iterdir())])
    assert contents[0] == contents[1]


@pytest.mark.parametrize(
    ("codes", "words"),
    [
        (("fr",), "must begin with 'en'"),
        ((), "must begin with 'en'"),
        (("en", "fr", "fr"), "name each once"),
        (("en", "fr"), "invoke catalogs --language fr"),
        (("en", "xx"), "xx"),
    ],
)
def test_a_language_that_cannot_be_had_is_named_with_the_mend(
    tmp_path: Path, codes: tuple[str, ...], words: str
) -> None:
    (tmp_path / "xx.po").write_text('msgid "a"\nmsgstr "b"\n', "utf-8")
    with pytest.raises(BadCatalog, match=re.escape(words)):
        languages(tmp_path, codes)


def test_a_torn_catalog_is_named(tmp_path: Path) -> None:
    (tmp_path / "fr.po").write_text('msgid "a"\nand no more\n', "utf-8")
    with pytest.raises(BadCatalog, match=r"fr\.po"):
        languages(tmp_path, ("en", "fr"))
    with pytest.raises(BadCatalog, match=r"fr\.po"):
        update(tmp_path, small("a"), "fr")


def test_who_changes_an_english_text_touches_no_other_language(tmp_path: Path) -> None:
    update(tmp_path, small("a word"), "fr")
    before = (tmp_path / "fr.po").read_bytes()
    assert [path.name for path in update(tmp_path, small("a word!"))] == [TEMPLATE]
    assert (tmp_path / "fr.po").read_bytes() == before


def test_a_language_that_nobody_knows_gets_no_catalog(tmp_path: Path) -> None:
    with pytest.raises(BadCatalog, match="no language 'xx' is known"):
        update(tmp_path, small("a"), "xx")
    assert not [*tmp_path.iterdir()]


@pytest.mark.parametrize(
    ("text", "translation"),
    [
        ("{count} draws", "tirages"),
        ("{count} draws", "{nombre} tirages"),
        ("on %(day)s", "le %(jour)s"),
        ("on %(day)s", "un jour"),
        (("{count} draw", "{count} draws"), ("un tirage", "{nombre} tirages")),
    ],
)
def test_a_translation_fills_in_what_its_text_does(
    text: str | tuple[str, str], translation: str | tuple[str, str]
) -> None:
    made = Catalog(locale="fr")
    made.add(text, translation)
    with pytest.raises(ValueError, match="must fill in the same"):
        language_of(made, "fr")


def test_one_form_can_do_without_its_number() -> None:
    made = Catalog(locale="fr")
    made.add(("{count} draw", "{count} draws"), ("un tirage", "{count} tirages"))
    assert language_of(made, "fr").ngettext("{count} draw", "{count} draws", 1) == "un tirage"


@given(st.text(st.characters(codec="utf-8", exclude_characters="\0{}%"), min_size=1))
def test_any_text_can_be_translated(text: str) -> None:
    # Not in French, whose spaces and apostrophes are set.
    made = Catalog(locale="de")
    made.add(text, text[::-1])
    assert language_of(made, "de").translate(text) == text[::-1]


def test_the_guide_of_translators_names_commands_that_are_there(root: Path) -> None:
    guide = (root / "docs" / "how-to" / "translate.md").read_text("utf-8")
    named = set(re.findall(r"invoke ([a-z-]+)", guide))
    tasks = (root / "tasks.py").read_text("utf-8")
    assert named >= {"catalogs"}
    assert not [name for name in named if f"def {name.replace('-', '_')}(" not in tasks]
    # What is named after a language exists once somebody has begun it.
    for path in re.findall(r"`((?:theme|content|plugins|tests)/[^`<]*)`", guide):
        assert (root / path).exists(), path


def test_languages_know_their_names_and_folders() -> None:
    english, french = Language("en"), Language("fr")
    assert (english.name, english.folder) == ("English", "")
    assert (french.name, french.folder) == ("Français", "fr/")
