"""What the documents say is so: the example is accepted, the commands are there."""

import re
from datetime import date
from pathlib import Path

from plugins.record.dataset import Dataset
from plugins.record.ids import draw_id
from plugins.record.model import Draw
from plugins.record.reading.checks import check_draw, check_quotes
from plugins.record.reading.front_matter import read_source
from plugins.record.reading.parse import parse
from tests.support.expression_parts import CLAIMS


def test_the_example_draw_is_accepted(root: Path, tmp_path: Path, dataset: Dataset) -> None:
    page = (root / "content/pages/contribute.md").read_text("utf-8")
    (example,) = (block for block in re.findall(r"```\w*\n(.*?)```", page, re.S) if "---" in block)
    folder = tmp_path / "draws/2026"
    folder.mkdir(parents=True)
    name = draw_id(date(2026, 4, 30), "ejo-foreign-worker", "Job offer in the Greater Toronto Area")
    path = folder / f"{name}.md"
    path.write_text(example, "utf-8")
    source = read_source(path, path.relative_to(tmp_path))
    draw = parse(source, Draw)
    assert isinstance(draw, Draw), draw
    assert not list(check_quotes(source))
    assert not list(check_draw(source, draw, dataset.tables, date(2026, 11, 22)))
    record = next(record for record in dataset.draws if record.id == name)
    assert draw == record.draw


def test_the_commands_of_the_readme_are_targets(root: Path) -> None:
    readme = (root / "README.md").read_text("utf-8")
    makefile = (root / "Makefile").read_text("utf-8")
    targets = set(re.findall(r"\bmake ([a-z]+)", readme))
    assert targets >= {"build", "serve", "test", "check", "bench"}
    phony = next(line for line in makefile.splitlines() if line.startswith(".PHONY:"))
    assert targets <= set(phony.removeprefix(".PHONY:").split())


def test_the_paths_that_the_readme_shows_exist(root: Path) -> None:
    readme = (root / "README.md").read_text("utf-8")
    tree = re.search(r"## Where things are\n\n```\n(.*?)```", readme, re.S)
    assert tree
    for line in tree[1].splitlines():
        assert (root / line.split()[0]).is_dir(), line
    for path in re.findall(r"`([^`]*LICENSE|[^`]*README\.md)`", readme):
        assert (root / path).is_file(), path


def test_every_link_and_path_in_the_documents_leads_somewhere(root: Path) -> None:
    documents = [*root.glob("*.md"), *(root / "docs").rglob("*.md"), *root.glob("*/README.md")]
    assert documents
    for path in documents:
        text = path.read_text("utf-8")
        links = [link for link in re.findall(r"\]\(([^)#]+)", text) if "://" not in link]
        named = re.findall(r"`((?:checker|content|docs|draws|plugins|tests|theme)/[^`\s]*)`", text)
        places = [path.parent / link for link in links if not link.startswith("/")]
        places += [root / name for name in named if not re.search(r"[<*…{]|YEAR|DATE", name)]
        assert [str(place) for place in places if not place.exists()] == [], path


def test_the_record_of_silence_names_the_questions_that_it_counts_on(root: Path) -> None:
    record = (root / "docs/decisions/0007-silence.md").read_text("utf-8")
    decision = record.split("**Decision.**")[1].split("**What follows.**")[0]
    named = {name for name in re.findall(r"`([a-z_]+)`", decision) if name != "silent"}
    assert named == CLAIMS
