"""A thousand broken files: each is refused with its place and fix, or taken and does no harm."""

import json
import os
import shutil
import subprocess
from collections import defaultdict
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from plugins.lint.fix import fix
from plugins.lint.run import check
from plugins.publish.build import pelican_command, run_pelican
from plugins.record.dataset import Dataset
from plugins.record.reading.faults import BadFiles, Fault
from plugins.record.reading.front_matter import MOST_BYTES
from plugins.record.reading.loading import load
from tests.support.checkouts import copy_content, lay_out, share_cache
from tests.support.fuzzing import Spoilt, spoilt_files
from tests.support.sample_draw import TODAY

COUNT = 1_000


@pytest.fixture(scope="module")
def spoilt(dataset: Dataset, root: Path) -> tuple[Spoilt, ...]:
    files = tuple(spoilt_files(dataset, root, COUNT))
    assert len({file.path for file in files}) == COUNT
    return files


@pytest.fixture(scope="module")
def checkout(
    tmp_path_factory: pytest.TempPathFactory, root: Path, spoilt: tuple[Spoilt, ...]
) -> Path:
    """A checkout whose draws are the spoilt files."""
    folder = tmp_path_factory.mktemp("fuzz")
    lay_out(folder, root)
    share_cache(folder, root)
    copy_content(root, folder)
    for file in spoilt:
        path = folder / file.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(file.content)
    return folder


@pytest.fixture(scope="module")
def faults(checkout: Path) -> dict[Path, list[Fault]]:
    """What loading says of each file; and it writes nothing."""
    before = listing(checkout)
    with pytest.raises(BadFiles) as caught:
        load(checkout, TODAY)
    assert listing(checkout) == before
    found = defaultdict(list)
    for fault in caught.value.faults:
        found[fault.path].append(fault)
    return found


def listing(folder: Path) -> dict[Path, int]:
    return {path: path.lstat().st_mtime_ns for path in folder.rglob("*")}


def test_each_broken_file_is_refused_and_each_right_one_taken(
    spoilt: tuple[Spoilt, ...], faults: dict[Path, list[Fault]]
) -> None:
    wrong = [
        (file.how, str(file.path), [fault.found for fault in faults.get(file.path, ())])
        for file in spoilt
        if file.refused is not None and file.refused != (file.path in faults)
    ]
    assert not wrong
    assert set(faults) <= {file.path for file in spoilt}


def test_each_fault_has_its_line_and_its_mend(
    spoilt: tuple[Spoilt, ...], faults: dict[Path, list[Fault]]
) -> None:
    for file in spoilt:
        lines = file.content.count(b"\n") + file.content.count(b"\r") + 1
        for fault in faults.get(file.path, ()):
            assert 1 <= fault.line <= lines, (file.how, fault)
            assert fault.column >= 1
            assert all((fault.found, fault.expected, fault.fix, fault.check)), (file.how, fault)
            # What is printed at a terminal holds no sign that would steer it, and has an end.
            assert str(fault).replace("\n", "").isprintable(), (file.how, fault)
            assert len(str(fault)) < 2_000, (file.how, len(str(fault)))


@pytest.mark.slow
def test_a_check_and_a_fix_of_broken_files_leave_the_refused_ones_alone(
    checkout: Path, tmp_path: Path, faults: dict[Path, list[Fault]]
) -> None:
    copy = tmp_path / "copy"
    shutil.copytree(checkout / "content", copy / "content")
    shutil.copytree(checkout / "draws", copy / "draws")
    changed = {Path(line.split(": ")[0]) for line in fix(copy)}
    with pytest.raises(BadFiles):
        check(copy, TODAY)
    for path in set(faults) - changed:
        assert (copy / path).read_bytes() == (checkout / path).read_bytes()


@pytest.mark.build
def test_a_broken_build_says_why_without_a_traceback(checkout: Path, tmp_path: Path) -> None:
    done = subprocess.run(
        pelican_command("pelicanconf.py", tmp_path / "out"),
        cwd=checkout,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode
    assert "Traceback" not in done.stderr
    assert "nothing was written" in done.stderr
    assert not (tmp_path / "out").exists() or not any((tmp_path / "out").rglob("*.html"))


# Links of a page, and those that a calendar program follows.
_PLAIN = ("https://", "http://", "webcal://", "/", "#")


class Harm(HTMLParser):
    """Gathers what would run, or fetch from elsewhere."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[str, str, str | None]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if tag in ("img", "iframe", "object", "embed", "base", "form"):
            self.found.append((tag, "", None))
        data = given.get("type") in ("application/json", "application/ld+json")
        if tag == "script" and "src" not in given and not data:
            self.found.append((tag, "", None))
        for name, value in attrs:
            text = (value or "").strip().lower()
            if name.startswith("on") or name in ("style", "srcset", "formaction"):
                self.found.append((tag, name, value))
            if name in ("href", "src") and not text.startswith(_PLAIN):
                self.found.append((tag, name, value))
            if name == "src" and not text.startswith("/"):
                self.found.append((tag, name, value))


def harm(html: str) -> list[tuple[str, str, str | None]]:
    parser = Harm()
    parser.feed(html)
    return parser.found


@pytest.fixture(scope="module")
def built(
    tmp_path_factory: pytest.TempPathFactory,
    checkout: Path,
    root: Path,
    spoilt: tuple[Spoilt, ...],
    faults: dict[Path, list[Fault]],
) -> Iterator[Path]:
    """The site of all files that were taken."""
    folder = tmp_path_factory.mktemp("taken")
    for path in checkout.iterdir():
        if path.name != "draws":
            (folder / path.name).symlink_to(path)
    for file in spoilt:
        if file.path not in faults:
            path = folder / file.path
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(file.content)
    output = folder / "output"
    run_pelican(folder, "pelicanconf.py", output)
    yield output
    shutil.rmtree(output)


def test_what_was_taken_does_no_harm_on_any_page(built: Path) -> None:
    pages = [path for path in built.rglob("*.html") if "/draws/" in path.as_posix()]
    assert len(pages) > 100
    for path in pages:
        text = path.read_text("utf-8")
        bad = [item for item in harm(text) if item[0] not in ("form",)]
        assert not bad, (path, bad)
    assert any("&lt;script&gt;alert" in path.read_text("utf-8") for path in pages)


def test_what_was_taken_does_no_harm_in_feeds_and_data(built: Path) -> None:
    feeds = [path for path in built.rglob("*") if path.suffix in (".rss", ".atom")]
    assert feeds
    seen: set[str] = set()
    for path in feeds:
        for node in ET.parse(path).iter():
            # Titles are plain text in a feed; these are HTML.
            html = node.tag.rpartition("}")[2] in ("description", "encoded")
            # A draw is an item of many feeds.
            if node.text and (html or node.get("type") == "html") and node.text not in seen:
                assert not harm(node.text), (path, node.text)
                seen.add(node.text)
    assert seen
    for path in built.rglob("*.json"):
        json.loads(path.read_text("utf-8"))


def test_nothing_is_written_outside_the_output(built: Path, checkout: Path) -> None:
    assert not (checkout / "output").exists()
    assert {path.name for path in (built / "draws").iterdir() if path.is_file()} <= {"index.html"}
    for path in (built / "draws").iterdir():
        assert path.resolve().is_relative_to(built.resolve())


@pytest.mark.parametrize("kind", ["link", "link to a folder", "pipe", "folder", "broken link"])
def test_what_is_no_file_is_refused_unread(tmp_path: Path, content: Path, kind: str) -> None:
    (tmp_path / "content").symlink_to(content)
    path = tmp_path / "draws/2023/2023-01-10-entrepreneur.md"
    path.parent.mkdir(parents=True)
    match kind:
        case "link":
            path.symlink_to("/etc/passwd")
        case "link to a folder":
            path.symlink_to("/etc")
        case "broken link":
            path.symlink_to(tmp_path / "nowhere")
        case "pipe":
            os.mkfifo(path)  # reading it would wait for ever
        case "folder":
            path.mkdir()
    with pytest.raises(BadFiles) as caught:
        load(tmp_path, TODAY)
    mine = [fault for fault in caught.value.faults if fault.path.parts[0] == "draws"]
    assert mine
    assert "root:" not in str(caught.value)


@pytest.mark.parametrize(
    "name",
    [
        "2023-01-10-entrepreneur-2-3.md",
        "2023-01-10-Entrepreneur.md",
        "2023-01-10-entrepreneur-1.md",
        "2023-01-10-entrepreneur .md",
        "2023-01-10-entrepreneur\n.md",
        "2023-01-10-entrepreneur\x1b[31m.md",
        "-rf.md",
        "..md",
        "....md",
        "~.md",
        "2023-01-10-entrepreneur%2f.md",
        "2023-01-10-entrepreneuṙ.md",
        "2023-01-10-entrepreneur.md.md",
        "x" * 250 + ".md",
    ],
)
def test_tricks_of_names_are_refused(tmp_path: Path, content: Path, name: str) -> None:
    (tmp_path / "content").symlink_to(content)
    path = tmp_path / "draws/2023" / name
    path.parent.mkdir(parents=True)
    path.write_text(
        "---\ndate: '2023-01-10'\nstream: entrepreneur\nkind: general\ninvitations: 20\n"
        "score_system: eoi\nscore_min: 150\nscore_max: null\nconfidence: low\n"
        "sources:\n  - https://example.org/\n---\n"
    )
    with pytest.raises(BadFiles) as caught:
        load(tmp_path, TODAY)
    mine = [fault for fault in caught.value.faults if fault.path.parts[0] == "draws"]
    assert mine
    assert all(str(fault).replace("\n", "").isprintable() for fault in mine)


def test_a_file_of_any_size_is_not_read_whole(tmp_path: Path, content: Path) -> None:
    (tmp_path / "content").symlink_to(content)
    path = tmp_path / "draws/2023/2023-01-10-entrepreneur.md"
    path.parent.mkdir(parents=True)
    with path.open("wb") as file:
        file.truncate(1 << 40)  # a terabyte of nothing, on no disk
    with pytest.raises(BadFiles) as caught:
        load(tmp_path, TODAY)
    assert f"at most {MOST_BYTES:,} bytes" in str(caught.value)
