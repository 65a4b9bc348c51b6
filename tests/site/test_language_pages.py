"""A second language: its pages lie beside the English ones, and every word came from its catalog."""

from pathlib import Path

import pytest
from lxml import html
from playwright.sync_api import Browser

from checker.answers.questionnaire import questions
from checker.pathways import STREAMS
from checker.points import GRIDS
from plugins.i18n.site_language import Language
from plugins.record.dataset import Dataset
from plugins.site.context import Site
from plugins.site.formatting import Formatter
from plugins.site.pages.occupation_pages import occupation_pages
from tests.browser.form import START
from tests.browser.kinds import TEMPLATES, kinds_of
from tests.support.language_pages import Built, build
from tests.support.pseudo_locale import OPEN, pseudo
from tests.support.serving import bare, running
from tests.support.untranslated import untranslated

# What no language changes. All other words are translated, or marked as English because they are
# words of a file: notes, guides, targets, titles of occupations, sources.
NAMES = frozenset(
    {
        *("RSS", "Atom", "JSON", "Feed", "iCalendar"),
        # Which the checker's scripts hand on: stages, a language, and the name of a file.
        *("exists", "eligible", "apply", "warning", "definition", "step", "en", "checker-answers"),
        # The rows of what is compared, by name.
        *("verdict", "criteria", "score", "rounds"),
        # What is asked of a person, and about which streams, by name.
        *(question.name for question in questions()),
        *(stream.slug for stream in STREAMS),
        *(grid.slug for grid in GRIDS),
    }
)
TEER_0_3 = "#stream-ontario-workforce-priority-teer-0-3"


@pytest.fixture(scope="module")
def built(root: Path, dataset: Dataset, tmp_path_factory: pytest.TempPathFactory) -> Built:
    """Build a small site in English and in a made-up German."""
    output = tmp_path_factory.mktemp("languages")
    return build(output, (Language("en"), pseudo(root, "de")), dataset)


def paths_in(folder: Path) -> set[str]:
    """Return the addresses of the pages below a folder, as if it were the site."""
    return {
        "/" + path.relative_to(folder).as_posix().removesuffix("index.html")
        for path in folder.rglob("*.html")
    }


def test_every_page_is_there_in_every_language(built: Built) -> None:
    german = paths_in(built.folder / "de")
    assert {kind for path in german for kind in kinds_of(path)} == {*TEMPLATES}
    english = {path for path in paths_in(built.folder) if not path.startswith("/de/")}
    assert german == english


def test_no_word_of_a_page_misses_the_catalog(built: Built) -> None:
    left: dict[str, str] = {}
    for path in sorted((built.folder / "de").rglob("*.html")):
        for text in untranslated(path.read_bytes(), NAMES):
            left.setdefault(text, path.relative_to(built.folder).as_posix())
    assert not left


def test_english_words_are_found_where_they_are_left() -> None:
    page = """<html lang=de><title>⟦a ⟦b⟧⟧</title><p title="left one">⟦x <b>y⟧</b> left two</p>
        <p lang=en>not this</p><template>{"key": ["⟦a⟧", "left three"]}</template>72310 – OWP03-2"""
    assert [*untranslated(page, frozenset())] == ["left two", "left three", "left one"]


def test_each_page_names_its_language_and_the_others(built: Built) -> None:
    for path, code in (("draws/index.html", "en"), ("de/draws/index.html", "de")):
        page = built.page(path)
        assert page.get("lang") == code
        found = page.findall(".//link[@hreflang]")
        assert {link.get("hreflang"): link.get("href") for link in found} == {
            "en": "http://localhost:8000/draws/",
            "de": "http://localhost:8000/de/draws/",
            "x-default": "http://localhost:8000/draws/",
        }
        (canonical,) = page.findall(".//link[@rel='canonical']")
        assert (
            canonical.get("href") == f"http://localhost:8000/{'de/' if code == 'de' else ''}draws/"
        )
    (link,) = built.page("index.html").findall(".//header//a[@hreflang]")
    assert (link.text, link.get("lang"), link.get("href")) == (
        "Deutsch",
        "de",
        "/de/",
    )


def test_a_site_of_one_language_names_no_other(dataset: Dataset, tmp_path: Path) -> None:
    alone = build(tmp_path, (Language("en"),), dataset)
    for path in ("index.html", "draws/index.html"):
        text = (alone.folder / path).read_text("utf-8")
        assert '<html lang="en">' in text
        assert "hreflang" not in text


def test_links_stay_in_the_language_and_files_are_shared(built: Built) -> None:
    folders = ("/api/", "/assets/", "/pyodide/", "/checker-run/", "/kept/")
    shared = (*folders, "/service-worker.js", "/pyodide-notice.txt", "/sbom.cdx.json")
    for path in (built.folder / "de").rglob("*.html"):
        page = html.fromstring(path.read_bytes())
        its = (each for each in page.iter() if each.get("hreflang") is None)
        named = (each.get(name, "") for each in its for name in ("href", "src", "action"))
        for link in named:
            if link.startswith("/"):
                assert link.startswith(("/de/", *shared)), path
                assert not link.startswith("/de/api/"), path
    of_german = {f"/{path.name}/" for path in (built.folder / "de").iterdir() if path.is_dir()}
    assert not of_german & {*folders}


def test_titles_of_occupations_are_marked_where_they_are_in_another_language(
    built: Built,
) -> None:
    (title,) = built.page("de/occupations/0/index.html").findall(".//h1")
    assert title.get("lang") == "en"
    (title,) = built.page("occupations/0/index.html").findall(".//h1")
    assert title.get("lang") is None


def test_french_pages_have_the_official_french_titles(dataset: Dataset) -> None:
    french = Language("fr")
    site = Site("", "https://host.example", "", Formatter(french), str, (Language("en"), french))
    pages = {page.path: page for page in occupation_pages(dataset.in_language("fr"), site)}
    of = dataset.tables.occupations["72310"]
    assert of.title == of.title_en == "Carpenters"
    assert of.title_fr in pages["/occupations/72310/"].title
    assert of.title_fr in pages["/occupations/72310/"].description
    crumbs = pages["/occupations/72310/"].crumbs
    assert dataset.tables.groups["7"].title_fr in crumbs[1].title
    assert not french.marks.noc


def test_the_sitemap_lists_every_language(built: Built) -> None:
    sitemap = (built.folder / "sitemap.xml").read_text("utf-8")
    for path in ("/draws/", "/de/draws/", "/de/checker/"):
        assert f"<loc>http://localhost:8000{path}</loc>" in sitemap


def test_feeds_have_their_language_and_ids_of_their_own(built: Built) -> None:
    english, german = (built.feed(f"{folder}feeds/draws.atom") for folder in ("", "de/"))
    assert not {entry.id for entry in english.entries} & {entry.id for entry in german.entries}
    assert english.feed.id != german.feed.id
    assert built.feed("de/feeds/draws.rss").feed.language == "de"
    links = {link.rel: link.href for link in german.feed.links}
    assert links["self"] == "http://localhost:8000/de/feeds/draws.atom"
    assert links["alternate"] == "http://localhost:8000/de/draws/"
    for entry in german.entries:
        assert entry.title.startswith(OPEN)
        assert entry.link.startswith("http://localhost:8000/de/draws/")
        page = f"<html lang=de><body>{entry.content[0].value}"
        assert not [*untranslated(page, NAMES)]


def test_the_checker_replies_in_the_language_of_its_page(built: Built, browser: Browser) -> None:
    server = bare(built.folder)
    with (
        running(server) as port,
        browser.new_context(service_workers="block") as context,
    ):
        page = context.new_page()
        page.set_default_timeout(START)
        page.goto(f"http://127.0.0.1:{port}/de/checker/#start=everything")
        page.locator("input[name=has_job_offer][value=true]").check()
        page.locator("#checker-results article details").first.wait_for()
        for part in ("changes", "points", "replay"):
            page.locator(f"{TEER_0_3} details[data-ask={part}] > summary").click()
        for part, said in (
            ("changes", "Are you a Canadian citizen"),
            ("points", "130"),
        ):
            page.locator(f"{TEER_0_3} details[data-ask={part}] .inside").get_by_text(
                said
            ).first.wait_for()
        # What it says depends on the rounds that the record has.
        page.locator(f"{TEER_0_3} details[data-ask=replay] .inside > *").first.wait_for()
        assert page.locator("#checker-results .sources [lang=en]").count() > 50
        assert [*untranslated(page.content(), NAMES)] == []
