"""What is kept for times without a network: the whole of one build, said truly."""

import json
import re
from hashlib import sha256
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from plugins.i18n.site_language import Language
from plugins.site.context import Site
from plugins.site.formatting import Formatter
from plugins.site.manifest import manifest
from plugins.site.offline import write_offline
from tests.support.kept_list import kept_list

# The pages that work without a network.
PAGES = ("offline", "checker", "checker/score", "checker/crs")


# Files of a language, and of none that is on the list: job titles that no form needs.
OF_FRENCH = re.compile(r"/fr(?:/(?:names|news)\.txt|\.json)$")
OF_ENGLISH = re.compile(r"/en/(?:names|news)\.txt$")


@pytest.fixture(scope="module", params=["", "fr/"], ids=["English", "French"])
def folder(request: pytest.FixtureRequest) -> str:
    """Return the folder of the pages of a language."""
    return str(request.param)


@pytest.fixture(scope="module")
def listed(site: Path, folder: str) -> dict[str, str]:
    path = site / kept_list(site, f"{folder}checker")[1:]
    files: dict[str, str] = json.loads(path.read_text("utf-8"))["files"]
    return files


def site_at(address: str) -> Site:
    words = Formatter(Language("en"))
    return Site("A record", address, "", words, lambda name: f"/assets/0/{name}")


def test_the_list_names_every_file_of_the_checker_and_its_true_hash(
    site: Path, listed: dict[str, str], folder: str
) -> None:
    others = OF_ENGLISH if folder else OF_FRENCH
    folders = [site / name for name in ("assets", "checker-run", "pyodide")]
    there = {
        f"/{path.relative_to(site)}"
        for within in folders
        for path in within.rglob("*")
        if path.is_file() and path.suffix not in (".br", ".gz") and path.name != "more.txt"
        if not others.search(path.as_posix())
    }
    assert listed.keys() == there
    for path, digest in listed.items():
        assert sha256((site / path[1:]).read_bytes()).hexdigest() == digest


def test_what_a_kept_page_loads_is_on_the_list(
    site: Path, listed: dict[str, str], folder: str
) -> None:
    for name in PAGES:
        text = (site / folder / name / "index.html").read_text("utf-8")
        loaded = re.findall(r'<(?:script|link)[^>]*?(?:src|href)="(/assets/[^"]+)"', text)
        assert len(loaded) >= 3
        assert set(loaded) <= listed.keys()


def test_the_pages_that_are_kept_name_the_list_and_no_other_page_does(
    site: Path, folder: str
) -> None:
    address = kept_list(site, f"{folder}checker")
    naming = {page for page in site.rglob("*.html") if address in page.read_text("utf-8")}
    assert naming == {site / folder / name / "index.html" for name in PAGES}


def test_below_the_root_of_a_host_every_path_has_its_base(root: Path, tmp_path: Path) -> None:
    (tmp_path / "assets").mkdir()
    (tmp_path / "assets" / "one.css").write_text("")
    offline = write_offline(
        root / "theme", tmp_path, site_at("https://host.example/record"), ["/assets/one.css"]
    )
    assert (tmp_path / "service-worker.js").is_file()
    assert json.loads((tmp_path / offline.files[1:]).read_text("utf-8")) == {
        "files": {"/record/assets/one.css": sha256(b"").hexdigest()},
        "pages": [f"/record/{name}/" for name in PAGES],
    }
    members = json.loads(manifest(site_at("https://host.example/record")))
    assert members["start_url"] == "/record/checker/"
    assert members["scope"] == "/record/"
    assert {icon["src"].partition("/assets")[0] for icon in members["icons"]} == {"/record"}


def test_another_file_makes_another_list_and_the_same_files_the_same(
    root: Path, tmp_path: Path
) -> None:
    site = site_at("https://host.example")
    names = []
    for content in ("one", "one", "two"):
        (tmp_path / "file").write_text(content)
        names.append(write_offline(root / "theme", tmp_path, site, ["/file"]).files)
    assert names[0] == names[1] != names[2]


def test_every_icon_of_the_manifest_is_there_and_as_large_as_it_says(site: Path) -> None:
    members = json.loads((site / "manifest.json").read_text("utf-8"))
    assert members["start_url"].startswith(members["scope"])
    for icon in members["icons"]:
        content = (site / urlsplit(icon["src"]).path[1:]).read_bytes()
        if icon["type"] == "image/png":
            width, height = (int.from_bytes(content[at : at + 4]) for at in (16, 20))
            assert icon["sizes"] == f"{width}x{height}"
        else:
            assert content.startswith(b"<svg ")


def test_the_colours_named_outside_of_the_sheet_are_those_of_the_sheet(
    root: Path, site: Path
) -> None:
    # Light, dark; a third is for print.
    papers = re.findall(r"--paper: (#\w+);", (root / "theme/static/site.css").read_text("utf-8"))
    text = (site / "index.html").read_text("utf-8")
    assert re.findall(r'<meta name="theme-color" content="(#\w+)"', text) == papers[:2]
    members = json.loads((site / "manifest.json").read_text("utf-8"))
    assert members["theme_color"] == members["background_color"] == papers[0]
