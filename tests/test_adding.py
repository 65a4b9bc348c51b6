"""A draw is asked for, shown and written; where anything is in doubt, nothing is."""

import re
import shlex
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from plugins.contribute.adding import add_draw
from plugins.contribute.interview import Stopped
from plugins.contribute.new_draw import BadDraw
from plugins.publish.preview import build_page
from tests.checkouts import lay_out, share_cache
from tests.sample_draw import GIVEN, PATH, TEXT, TODAY


@pytest.fixture
def checkout(tmp_path: Path, root: Path) -> Path:
    """A checkout of its own draws and content; all else is the real one's."""
    lay_out(tmp_path, root)
    share_cache(tmp_path, root)
    for name in ("content", "draws"):
        shutil.copytree(root / name, tmp_path / name)
    return tmp_path


def files(checkout: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in (checkout / "draws").rglob("*") if path.is_file()}


def test_what_is_doubted_is_written_only_if_wanted(checkout: Path) -> None:
    doubtful = GIVEN | {"score": "76", "nocs": "44101"}
    before, lines = files(checkout), list[str]()
    with pytest.raises(BadDraw, match="--anyway"):
        add_draw(checkout, doubtful, TODAY, ask=None, say=lines.append)
    said = "\n".join(lines)
    assert "[score-unlike]" in said
    assert "the NOC code 44101 in a draw of" in said
    assert files(checkout) == before
    add_draw(checkout, doubtful, TODAY, ask=None, say=lines.append, anyway=True)
    assert set(files(checkout)) - set(before) == {checkout / PATH}


class Typist:
    """Types answers, one a question; at their end the input has ended."""

    def __init__(self, *texts: str) -> None:
        self.texts: Iterator[str] = iter(texts)
        self.asked: list[str] = []

    def __call__(self, words: str, lines: bool) -> str:
        self.asked.append(words)
        try:
            return next(self.texts)
        except StopIteration:
            raise EOFError from None


def test_questions_lead_to_the_same_file(checkout: Path) -> None:
    typist = Typist(
        *("soon", "April 16, 2026", "7000", "1", GIVEN["target"], "", "1,902", "45+"),
        *("July 2, 2025", "2026-04-14", "72107", GIVEN["nocs"], "yes", GIVEN["sources"], "", "y"),
    )
    lines: list[str] = []
    path = add_draw(checkout, {}, TODAY, ask=typist, say=lines.append)
    assert (path, (checkout / path).read_text()) == (PATH, TEXT)
    said = "\n".join(lines)
    for shown in (
        "'soon' is no day",
        " 1 Employer Job Offer: Foreign Worker (ejo-foreign-worker)",
        "'7000' is no stream",
        "the nearest is 72106",
        "22212 Drafting technologists and technicians",
        TEXT,
        f"Written: {PATH}",
        "invoke preview",
    ):
        assert shown in said
    assert "Ontario Workforce Priority" not in said  # no stream of that day


def test_with_every_option_nothing_is_asked_but_to_write(checkout: Path) -> None:
    typist = Typist("yes")
    given = GIVEN | {"region": "-", "complete": "yes", "note": "-"}
    add_draw(checkout, given, TODAY, ask=typist, say=lambda _: None)
    assert typist.asked == ["Write it? yes or no"]


@pytest.mark.parametrize("texts", [(), ("2026-04-16",), ("2026-04-16", "1", "Welders")])
def test_questions_left_unanswered_write_nothing(checkout: Path, texts: tuple[str, ...]) -> None:
    before = files(checkout)
    with pytest.raises(Stopped, match="Nothing was written"):
        add_draw(checkout, {}, TODAY, ask=Typist(*texts), say=lambda _: None)
    assert files(checkout) == before


def test_no_is_no(checkout: Path) -> None:
    given = GIVEN | {"region": "-", "complete": "yes", "note": "-"}
    before = files(checkout)
    with pytest.raises(Stopped):
        add_draw(checkout, given, TODAY, ask=Typist("no"), say=lambda _: None)
    assert files(checkout) == before


def test_the_example_of_the_guide_makes_the_real_draw(
    root: Path, checkout: Path, tmp_path: Path
) -> None:
    guide = (root / "CONTRIBUTING.md").read_text("utf-8")
    (pasted,) = re.findall(r"```text\n(.*?)```", guide, re.DOTALL)
    (command,) = re.findall(r"```bash\n(.*?)```", guide, re.DOTALL)
    _, name, *options = shlex.split(command.replace("\\\n", " "))
    assert name == "new-draw"
    names = [option.removeprefix("--").replace("-", "_") for option in options[::2]]
    given = dict(zip(names, options[1::2], strict=True))
    (tmp_path / "list.txt").write_text(pasted, "utf-8")
    given["nocs"] = given["nocs"].replace("@list.txt", f"@{tmp_path / 'list.txt'}")
    with pytest.raises(BadDraw, match="is there already") as caught:
        add_draw(checkout, given, TODAY, ask=None, say=lambda _: None)
    (path,) = re.findall(r"draws/\S+\.md", caught.value.faults[0])
    (checkout / path).unlink()
    assert add_draw(checkout, given, TODAY, ask=None, say=lambda _: None) == Path(path)
    assert (checkout / path).read_bytes() == (root / path).read_bytes()


def test_the_page_of_one_draw_is_built_alone(checkout: Path) -> None:
    settings = checkout / "pelicanconf.py"
    host = "https://host.example/record"
    settings.write_text(
        settings.read_text("utf-8").replace('REPOSITORY = ""', f'REPOSITORY = "{host}"')
    )
    add_draw(checkout, GIVEN, TODAY, ask=None, say=lambda _: None)
    output = build_page(checkout, PATH.stem)
    (page,) = (output / "draws").rglob("index.html")
    text = page.read_text("utf-8")
    assert "1,902" in text
    assert f'href="{host}/edit/main/{PATH}"' in text
