"""What the page on open data says is so: its examples are run, its names are looked up."""

import json
import re
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from html import unescape
from pathlib import Path

import pytest
import yaml

from plugins.i18n.site_language import Language
from plugins.record.dataset import Dataset
from plugins.record.model import Draw
from plugins.site.api.shapes import DrawEntry
from plugins.site.formatting import Formatter
from plugins.site.pages.open_data_page import EXAMPLE_ADDRESS
from plugins.site.pages.starting_points import starting_points


@pytest.fixture(scope="module")
def text(root: Path) -> str:
    return (root / "content/pages/open-data.md").read_text("utf-8")


@pytest.fixture(scope="module")
def page(site: Path) -> str:
    return unescape((site / "open-data/index.html").read_text("utf-8"))


@pytest.fixture(scope="module")
def database(site: Path) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(f"file:{site}/api/v1/oinp.sqlite?mode=ro", uri=True)) as it:
        yield it


def blocks(text: str, language: str) -> list[str]:
    found = re.findall(rf"^```{language}\n(.*?)^```$", text, re.S | re.M)
    assert found, language
    return found


def rows(text: str, heading: str) -> list[list[str]]:
    """Return the cells of the first table under a heading, without its head."""
    part = text.split(f"\n## {heading}\n")[1]
    table = re.search(r"(?:^\|.*\n)+", part, re.M)
    assert table
    return [
        [cell.strip() for cell in line.strip("|").split(" | ")]
        for line in table[0].splitlines()[2:]
    ]


def test_every_query_answers(text: str, database: sqlite3.Connection) -> None:
    queries = blocks(text, "sql")
    assert len(queries) >= 5
    for query in queries:
        assert database.execute(query).fetchall(), query


def test_every_view_is_named(text: str, database: sqlite3.Connection) -> None:
    views = [
        name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type='view'")
    ]
    sentence = re.search(r"The five views are (.*?)\.\n", text)
    assert sentence
    assert sorted(re.findall(r"`(\w+)`", sentence[1])) == sorted(views)


def test_every_python_example_runs(
    text: str, server: str, dataset: Dataset, tmp_path: Path
) -> None:
    said = [run_python(example, server, tmp_path) for example in blocks(text, "python")]
    assert said[0].startswith(f"{len(dataset.draws)} draws; ")
    files = list((tmp_path / "draws").iterdir())
    assert len(files) == len(dataset.draws) == said[1].count("fetched")


def test_the_example_of_a_copy_fetches_only_what_changed(
    text: str, server: str, site: Path, tmp_path: Path
) -> None:
    example = next(block for block in blocks(text, "python") if "changes.json" in block)
    # A few draws are enough, and spare hundreds of requests.
    few = json.loads((site / "api/v1/changes.json").read_text("utf-8"))["result"][:3]
    short = example.replace('json.load(reply)["result"]', 'json.load(reply)["result"][:3]')
    assert short != example
    assert run_python(short, server, tmp_path).count("fetched") == 3
    assert run_python(short, server, tmp_path) == ""
    (tmp_path / "draws" / f"{few[1]['id']}.json").write_text("{}")
    (tmp_path / "draws" / "2001-01-01-gone.json").write_text("{}")
    assert run_python(short, server, tmp_path) == f"fetched {few[1]['id']}.json\n"
    assert len(list((tmp_path / "draws").iterdir())) == 3


def run_python(example: str, server: str, folder: Path) -> str:
    # The server of the tests sends full addresses of the published site.
    here = example.replace(EXAMPLE_ADDRESS, server).replace(
        'entry["json_url"]', f'entry["json_url"].replace("{EXAMPLE_ADDRESS}", "{server}")'
    )
    done = subprocess.run(
        [sys.executable, "-c", here], cwd=folder, capture_output=True, text=True, check=False
    )
    assert not done.returncode, done.stderr
    return done.stdout


def test_the_command_line_example_runs(text: str, server: str, dataset: Dataset) -> None:
    if not (shutil.which("curl") and shutil.which("jq")):
        pytest.skip("curl and jq are not installed")
    (example,) = (block for block in blocks(text, "sh") if "curl" in block)
    done = subprocess.run(
        ["sh", "-c", example.replace(EXAMPLE_ADDRESS, server)],
        capture_output=True,
        text=True,
        check=True,
    )
    newest = dataset.draws[0].draw
    assert done.stdout == f"{newest.date}\t{newest.stream}\t{newest.invitations}\n"


def test_the_r_example_runs(text: str, server: str) -> None:
    (example,) = blocks(text, "r")
    names = [*re.findall(r"(\w+) = \"character\"", example), "invitations", "stream"]
    assert set(names) <= set(DrawEntry.model_fields)
    if not shutil.which("Rscript"):
        pytest.skip("R is not installed; only the names of its columns were looked up")
    here = example.replace(EXAMPLE_ADDRESS, server)
    done = subprocess.run(["Rscript", "-e", here], capture_output=True, text=True, check=True)
    assert "ejo-foreign-worker" in done.stdout


def test_datasette_serves_every_table(site: Path, text: str) -> None:
    assert "datasette oinp.sqlite" in blocks(text, "sh")[1]
    program = shutil.which("datasette")
    if program is None:
        pytest.skip("Datasette is not installed: a web server of 20 packages for one test")
    for path in (
        "/oinp/cutoffs.json?_shape=array",
        "/oinp/titles.json?_search=welder&_shape=array",
    ):
        done = subprocess.run(
            [program, str(site / "api/v1/oinp.sqlite"), "--get", path],
            capture_output=True,
            text=True,
            check=True,
        )
        assert len(json.loads(done.stdout)) > 5


def test_every_file_named_is_there_and_no_kind_of_file_is_forgotten(text: str, site: Path) -> None:
    named = {
        name for row in rows(text, "The files") for name in re.findall(r"`([^`]+\.\w+)`", row[0])
    }
    there = {
        path.relative_to(site / "api/v1").as_posix() for path in (site / "api/v1").rglob("*.*")
    }
    found = {name: {path for path in there if re.fullmatch(pattern(name), path)} for name in named}
    assert not [name for name, paths in found.items() if not paths]
    assert there == {path for paths in found.values() for path in paths}


def pattern(name: str) -> str:
    return re.sub(r"<\w+>", "[^/]+", re.escape(name).replace(r"\<", "<").replace(r"\>", ">"))


def test_the_dictionary_has_every_field_and_only_those(text: str) -> None:
    of_file = [row[0].strip("`") for row in rows(text, "The fields of a draw")]
    assert of_file == [*Draw.model_fields, "note"]
    added = text.split("The API adds these:")[1].split("\n## ", maxsplit=1)[0]
    of_api = re.findall(r"^\| `(\w+)` \|", added, re.M)
    assert sorted(of_file + of_api) == sorted(DrawEntry.model_fields)


def test_the_counts_are_those_of_the_files(page: str, site: Path) -> None:
    counts = re.findall(r'<td class="n">([\d,]+)</td><td><a href="/(api/v1/[\w.-]+\.json)">', page)
    assert len(counts) == 6
    for number, file in counts:
        assert int(number.replace(",", "")) == json.loads((site / file).read_text("utf-8"))["total"]


def test_the_page_names_the_address_of_its_own_site(page: str, text: str) -> None:
    assert f"{EXAMPLE_ADDRESS}/api/v1/draws.csv" in page
    # The site of the tests has the example's address; any other takes its place.
    assert EXAMPLE_ADDRESS in text


def test_the_citation_file_has_what_its_format_asks_for(root: Path) -> None:
    citation = yaml.safe_load((root / "CITATION.cff").read_text("utf-8"))
    assert {"cff-version", "message", "title", "authors"} <= citation.keys()
    assert citation["cff-version"] == "1.2.0"
    assert citation["type"] == "dataset"
    assert citation["license"] == "CC0-1.0"
    assert all("name" in author for author in citation["authors"])


def test_the_words_of_the_site_have_one_licence(
    root: Path, text: str, database: sqlite3.Connection
) -> None:
    (licence,) = database.execute("SELECT value FROM about WHERE name = 'licence'").fetchone()
    said = {
        "SQLite": licence,
        "open data": text,
        "about": (root / "content/pages/about.md").read_text("utf-8"),
        "readme": (root / "README.md").read_text("utf-8"),
    }
    assert [name for name, words in said.items() if "CC BY 4.0" not in words] == []
    assert (root / "content/LICENSE").read_text("utf-8").startswith("Attribution 4.0 International")


def test_every_starting_point_is_named(text: str, dataset: Dataset) -> None:
    (row,) = (cells for cells in rows(text, "Links into the checker") if cells[0] == "`start`")
    said = re.findall(r"`([a-z-]+)`", row[1])
    starts = starting_points(Formatter(Language("en")), dataset.today)
    assert sorted(said) == sorted(start.slug for start in starts)
