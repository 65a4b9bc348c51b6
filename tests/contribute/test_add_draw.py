"""A draw is asked for, shown and written; where anything is in doubt, nothing is."""

import re
import shlex
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from plugins.contribute.add_draw import Desk, PastedPost, add_draw, add_draws, add_from_post
from plugins.contribute.interview import Stopped
from plugins.contribute.new_draw import BadDraw
from plugins.publish.preview import build_page
from tests.support.checkouts import FIRST, copy_record, lay_out, share_cache
from tests.support.sample_draw import GIVEN, LATE, PATH, TODAY


@pytest.fixture
def checkout(tmp_path: Path, root: Path) -> Path:
    """A checkout of its own draws and content of the newest years; all else is the real one's."""
    lay_out(tmp_path, root)
    share_cache(tmp_path, root)
    return copy_record(root, tmp_path, FIRST)


def nobody(_: str) -> None:
    """Take what is said, for nobody."""


def files(checkout: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in (checkout / "draws").rglob("*") if path.is_file()}


def test_what_is_doubted_is_written_only_if_wanted(checkout: Path) -> None:
    doubtful = GIVEN | {"score": "20", "nocs": "44101"}
    before, lines = files(checkout), list[str]()
    with pytest.raises(BadDraw, match="--anyway"):
        add_draw(Desk(checkout, TODAY, lines.append, None), doubtful)
    said = "\n".join(lines)
    assert "[score-unlike]" in said
    assert "the NOC code 44101 in a draw of" in said
    assert files(checkout) == before
    add_draw(Desk(checkout, TODAY, lines.append, None, anyway=True), doubtful)
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
    path = add_draw(Desk(checkout, TODAY, lines.append, typist), {})
    assert (path, (checkout / path).read_text()) == (PATH, LATE)
    said = "\n".join(lines)
    for shown in (
        "'soon' is no day",
        " 1 Employer Job Offer: Foreign Worker (ejo-foreign-worker)",
        "'7000' is no stream",
        "the nearest is 72106",
        "22212 Drafting technologists and technicians",
        LATE,
        f"Written: {PATH}",
        "invoke preview",
    ):
        assert shown in said
    assert "Ontario Workforce Priority" not in said  # no stream of that day


def test_with_every_option_nothing_is_asked_but_to_write(checkout: Path) -> None:
    typist = Typist("yes")
    given = GIVEN | {"region": "-", "complete": "yes", "note": "-"}
    add_draw(Desk(checkout, TODAY, nobody, typist), given)
    assert [words.split("?")[0] for words in typist.asked] == ["Write it"]


def test_a_bad_answer_is_asked_for_again_at_once(checkout: Path) -> None:
    """A day in the future, a range and a window backwards, "whole list?" left empty."""
    typist = Typist(
        *("January 10, 2037", "April 16, 2026", "1", GIVEN["target"], "", "1 902", "60-45"),
        *("45 & above", "April 14, 2026", "July 2, 2025", "July 2, 2025 – April 14, 2026"),
        *(GIVEN["nocs"], "", "yes", GIVEN["sources"], "–", "y"),
    )
    lines: list[str] = []
    path = add_draw(Desk(checkout, TODAY, lines.append, typist), {})
    assert (path, (checkout / path).read_text()) == (PATH, LATE)
    said = "\n".join(lines)
    assert "2037-01-10 is in the future" in said
    assert said.count("the second is before the first") == 2
    assert "say yes or no: a list was given" in said
    assert not [words for words in typist.asked if words.startswith("Last day")][1:]


def test_what_is_wrong_is_corrected_by_its_name_and_asked_for_by_its_name_alone(
    checkout: Path,
) -> None:
    given = GIVEN | {
        "region": "-",
        "complete": "yes",
        "note": "-",
        "score": "54",
        "invitations": "1",
    }
    typist = Typist("score: 45", "invitations:", "1902", "colour: red", "note: -", "yes")
    lines: list[str] = []
    add_draw(Desk(checkout, TODAY, lines.append, typist), given)
    assert (checkout / PATH).read_text() == LATE
    assert "no answer has that name" in "\n".join(lines)


def test_a_draw_that_is_there_is_said_before_the_other_questions(checkout: Path) -> None:
    add_draw(Desk(checkout, TODAY, nobody, None), GIVEN)
    lines: list[str] = []
    typist = Typist("2026-04-16", "1", GIVEN["target"], "no")
    with pytest.raises(Stopped):
        add_draw(Desk(checkout, TODAY, lines.append, typist), {})
    assert f"The record has {PATH} already" in "\n".join(lines)
    again = Typist("yes", "yes")
    given = GIVEN | {"region": "-", "complete": "yes", "note": "-"}
    path = add_draw(Desk(checkout, TODAY, nobody, again), given)
    assert path.stem == f"{PATH.stem}-2"


class Interrupting(Typist):
    """Types answers, then presses Ctrl-C."""

    def __call__(self, words: str, lines: bool) -> str:
        try:
            return super().__call__(words, lines)
        except EOFError:
            raise KeyboardInterrupt from None


@pytest.mark.parametrize("typist", [Typist, Interrupting])
def test_answers_that_were_typed_come_back_as_the_command_that_goes_on(
    checkout: Path, typist: type[Typist]
) -> None:
    texts = ("April 16, 2026", "Foreign Worker", GIVEN["target"], "", "1,902")
    lines: list[str] = []
    with pytest.raises(Stopped):
        add_draw(Desk(checkout, TODAY, lines.append, typist(*texts)), {})
    program, task, *options = shlex.split(lines[-1])
    assert (program, task) == (".venv/bin/invoke", "new-draw")
    given = {
        name.removeprefix("--").replace("-", "_"): text
        for name, text in zip(options[::2], options[1::2], strict=True)
    }
    assert given == {
        "date": "April 16, 2026",
        "stream": "Foreign Worker",
        "target": GIVEN["target"],
        "region": "-",
        "invitations": "1,902",
    }
    rest = ("45", "July 2, 2025", "April 14, 2026", GIVEN["nocs"], "yes", GIVEN["sources"], "", "y")
    path = add_draw(Desk(checkout, TODAY, nobody, Typist(*rest)), given)
    assert (checkout / path).read_text() == LATE


def test_an_end_after_the_last_question_loses_no_answer_either(checkout: Path) -> None:
    given = GIVEN | {"region": "-", "complete": "yes"}
    lines: list[str] = []
    with pytest.raises(Stopped):
        add_draw(Desk(checkout, TODAY, lines.append, Typist("A note.", "no")), given)
    assert "--note 'A note.'" in lines[-1]


# A post of two rounds, and what is given beside it.
ONE = {name: text for name, text in GIVEN.items() if name != "sources"}
OTHER = {**ONE, "target": "Cooks", "invitations": "12", "nocs": "63200"}
TOLD = PastedPost((ONE, OTHER), ("line 3: 45 (which stream?)",))
BESIDE = {"sources": GIVEN["sources"], "region": "-", "complete": "yes", "note": "-"}


def test_each_round_of_a_post_is_shown_corrected_and_written(checkout: Path) -> None:
    lines: list[str] = []
    typist = Typist("yes", "target: Cooks and welders", "yes")
    desk = Desk(checkout, TODAY, lines.append, typist)
    one, two = add_from_post(desk, "a post", BESIDE, lambda _: TOLD)
    assert one == PATH
    assert two.stem == "2026-04-16-ejo-foreign-worker-cooks-welders"
    said = "\n".join(lines)
    assert "Round 2 of 2" in said
    assert "to look at: line 3: 45" in said


def test_a_round_that_is_refused_takes_back_no_other(checkout: Path) -> None:
    def written(*texts: str) -> list[Path]:
        desk = Desk(checkout, TODAY, nobody, Typist(*texts))
        paths = add_from_post(desk, "a post", BESIDE, lambda _: TOLD)
        for path in paths:
            (checkout / path).unlink()
        return paths

    assert written("yes", "no") == [PATH]
    assert [path.stem for path in written("no", "yes")] == ["2026-04-16-ejo-foreign-worker-cooks"]
    with pytest.raises(Stopped):
        written("no", "no")


def test_a_post_without_a_round_is_said_to_be_one(checkout: Path) -> None:
    with pytest.raises(BadDraw, match="no round was read"):
        add_from_post(Desk(checkout, TODAY, nobody, None), "words", {}, lambda _: PastedPost(()))
    with pytest.raises(BadDraw, match=r"--post: .*cannot be read"):
        add_draws(Desk(checkout, TODAY, nobody, None), {}, "@/nowhere", lambda _: PastedPost(()))


def test_a_post_is_asked_for_first_and_may_be_none(checkout: Path) -> None:
    lines: list[str] = []
    typist = Typist("a post about nothing", "April 16, 2026")
    desk = Desk(checkout, TODAY, lines.append, typist)
    with pytest.raises(Stopped):
        add_draws(desk, {}, "", lambda _: PastedPost(()))
    assert typist.asked[0].startswith("The post of the draw")
    assert "answer one by one" in "\n".join(lines)
    assert "'April 16, 2026'" in lines[-1]
    without = Typist("", "April 16, 2026")
    with pytest.raises(Stopped):
        add_draws(Desk(checkout, TODAY, nobody, without), {}, "", lambda _: PastedPost((GIVEN,)))
    assert without.asked[1].startswith("Day of the draw")


@pytest.mark.parametrize("texts", [(), ("2026-04-16",), ("2026-04-16", "1", "Welders")])
def test_questions_left_unanswered_write_nothing(checkout: Path, texts: tuple[str, ...]) -> None:
    before = files(checkout)
    with pytest.raises(Stopped, match="Nothing was written"):
        add_draw(Desk(checkout, TODAY, nobody, Typist(*texts)), {})
    assert files(checkout) == before


def test_no_is_no(checkout: Path) -> None:
    given = GIVEN | {"region": "-", "complete": "yes", "note": "-"}
    before = files(checkout)
    with pytest.raises(Stopped):
        add_draw(Desk(checkout, TODAY, nobody, Typist("no")), given)
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
    given["nocs"] = given["nocs"].replace("@/tmp/list.txt", f"@{tmp_path / 'list.txt'}")
    with pytest.raises(BadDraw, match="is there already") as caught:
        add_draw(Desk(checkout, TODAY, nobody, None), given)
    (path,) = re.findall(r"draws/\S+\.md", caught.value.faults[0])
    (checkout / path).unlink()
    assert add_draw(Desk(checkout, TODAY, nobody, None), given) == Path(path)
    made = (checkout / path).read_text("utf-8")
    assert made.replace(f"recorded: '{TODAY}'\n", "") == (root / path).read_text("utf-8")


@pytest.mark.build
def test_the_page_of_one_draw_is_built_alone(checkout: Path) -> None:
    settings = checkout / "pelicanconf.py"
    host = "https://host.example/record"
    settings.write_text(
        settings.read_text("utf-8").replace('REPOSITORY = ""', f'REPOSITORY = "{host}"')
    )
    add_draw(Desk(checkout, date.today(), nobody, None), GIVEN)
    output = build_page(checkout, PATH.stem)
    (page,) = (output / "draws").rglob("index.html")
    text = page.read_text("utf-8")
    assert "1,902" in text
    assert f'href="{host}/edit/main/{PATH}"' in text
