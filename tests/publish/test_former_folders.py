"""Who has a page open while a new site is published still gets its files (trials of 30 November 2026)."""

import os
from pathlib import Path

import pytest

from plugins.publish.build import BUILDS, PACKED, build
from plugins.publish.former_folders import LIST, SITES
from tests.support.small_sites import small_site, write_pages, write_style


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return small_site(tmp_path / "checkout")


def publish(root: Path, style: str) -> str:
    path = write_style(root, style)
    build(root, "publishconf.py", root / "output")
    return path


def test_the_hashed_folders_of_the_last_two_sites_stay_and_older_ones_go(root: Path) -> None:
    styles = [f"p {{ order: {number}; }}\n" * 60 for number in range(5)]
    paths = [publish(root, style) for style in styles]
    kept = [(root / "output" / path).is_file() for path in paths]
    assert kept == [False, False, *[True] * (SITES + 1)]
    for path, style in zip(paths[2:], styles[2:], strict=True):
        assert (root / "output" / path).read_text() == style
        assert (root / "output" / f"{path}.br").is_file()


def test_publishing_the_same_again_pushes_nothing_out(root: Path) -> None:
    first = publish(root, "p { order: 1; }")
    second = publish(root, "p { order: 2; }")
    for _ in range(SITES + 1):
        assert publish(root, "p { order: 2; }") == second
    assert (root / "output" / first).is_file()


def test_a_list_that_is_damaged_stops_no_build(root: Path) -> None:
    publish(root, "p { order: 1; }")
    (root / BUILDS / LIST).write_text("[[")
    second = publish(root, "p { order: 2; }")
    assert (root / "output" / second).is_file()


def test_a_build_after_one_change_gives_the_bytes_of_a_clean_one(tmp_path: Path) -> None:
    """What did not change is packed once, and neither it nor what changed differs from a new build."""
    root, clean = small_site(tmp_path / "checkout", pages=3), tmp_path / "clean"
    build(root, "publishconf.py", root / "output")
    before = {path.name: path for path in (root / "output").resolve().glob("page-*")}
    packed = {name: path.stat().st_ino for name, path in before.items() if path.suffix != ".html"}
    changed = root / "content" / "1.md"
    changed.write_text(changed.read_text() + "\nA correction.\n")
    build(root, "publishconf.py", root / "output")
    small_site(clean, pages=3)
    (clean / "content" / "1.md").write_text(changed.read_text())
    build(clean, "publishconf.py", clean / "output")
    assert files(root / "output") == files(clean / "output")
    after = {path.name: path.stat().st_ino for path in (root / "output").resolve().glob("page-*")}
    assert {"page-0.html.br", "page-1.html.br"} <= packed.keys()
    for name, number in packed.items():
        assert (after[name] == number) is not name.startswith("page-1"), name


def test_a_site_packed_in_another_way_is_packed_again(tmp_path: Path) -> None:
    root = small_site(tmp_path / "checkout")
    build(root, "publishconf.py", root / "output")
    number = (root / "output" / "page-0.html.br").stat().st_ino
    (root / BUILDS / PACKED).write_text(f"{(root / 'output').resolve().name} by-another")
    last = root / "output" / "page-0.html.br"
    with last.open("rb"):  # its number is not given to another file meanwhile
        build(root, "publishconf.py", root / "output")
    assert (root / "output" / "page-0.html.br").stat().st_ino != number


def files(site: Path) -> dict[str, bytes]:
    found = (path for path in site.resolve().rglob("*") if path.is_file())
    return {path.relative_to(site.resolve()).as_posix(): path.read_bytes() for path in found}


def test_what_did_not_change_keeps_its_time(root: Path) -> None:
    """Stock nginx makes an ETag of time and size: else each publishing sends every feed anew."""
    style = publish(root, "p { order: 1; }")
    for path in (root / "output").rglob("*"):
        os.utime(path, (1_000_000_000, 1_000_000_000))
    write_pages(root, "second")
    assert publish(root, "p { order: 1; }") == style
    times = {name: (root / "output" / name).stat().st_mtime for name in (style, "page-0.html")}
    assert times[style] == 1_000_000_000
    assert times["page-0.html"] != 1_000_000_000
