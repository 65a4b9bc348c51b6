"""A fix takes back what needs no judgement, changes no fact and overwrites nothing."""

from pathlib import Path

import pytest

from plugins.lint.fix import fix
from tests.lint.files import DRAW, PLAIN, UNTIDY, Untidy, faults


@pytest.mark.parametrize("case", UNTIDY.values(), ids=UNTIDY.keys())
def test_a_fix_takes_back_what_needs_no_judgement(small: Path, root: Path, case: Untidy) -> None:
    file = small / case.path
    good = file.read_bytes()
    file.write_bytes(case.spoil(good.decode()).encode())
    assert file.read_bytes() != good
    named = faults(small)
    assert case.check in {fault.check for fault in named}
    assert {fault.path.as_posix() for fault in named} == {case.path}
    assert list(fix(small)) == [f"{case.path}: put into form"]
    assert file.read_bytes() == good
    assert not faults(small)
    assert not list(fix(small))
    assert not [path for path in (small / "draws").rglob("*") if path.name.startswith("tmp")]


@pytest.mark.parametrize(
    "name",
    [f"2026/{PLAIN.replace('greater', 'grater')}.md", f"2025/{PLAIN}.md", "2026/2026-04-30-x.md"],
)
def test_a_fix_puts_a_file_where_it_belongs(small: Path, name: str) -> None:
    (small / DRAW).rename(small / "draws" / name)
    assert "id" in {fault.check for fault in faults(small)}
    assert list(fix(small)) == [f"draws/{name}: moved to {DRAW}"]
    assert not faults(small)


def test_a_fix_changes_no_fact_and_overwrites_nothing(small: Path) -> None:
    folder = small / "draws/2026"
    text = (folder / f"{PLAIN}.md").read_text("utf-8")
    # A day in doubt, a place that is taken, an unknown code, a link: a person has to look.
    (folder / "2026-04-29-ejo-foreign-worker-greater-toronto-area.md").write_text(text)
    (folder / "2026-04-30-ejo-foreign-worker-gta.md").write_text(text)
    (folder / "2026-04-30-phd-graduate.md").write_text(text.replace("'00012'", "'99999'"))
    (folder / "2026-04-30-masters-graduate.md").symlink_to(folder / f"{PLAIN}.md")
    before = {path: path.read_bytes() for path in folder.iterdir()}
    assert not list(fix(small))
    assert {path: path.read_bytes() for path in folder.iterdir()} == before
    assert faults(small)
