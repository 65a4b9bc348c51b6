"""A new draw is written in the house's form, or every fault is named and nothing is written."""

import re
import shlex
import shutil
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.streams import STREAMS
from plugins.contribute import answers
from plugins.contribute.adding import add_draw
from plugins.contribute.answers import BadAnswer
from plugins.contribute.draw_file import draw_path, draw_text
from plugins.contribute.interview import Interview, Stopped
from plugins.contribute.new_draw import BadDraw, NewDraw, new_draw
from plugins.contribute.preview import build_page
from plugins.record.dataset import Dataset
from plugins.record.model import Draw
from plugins.record.reading.front_matter import parse_source
from plugins.record.reading.parse import parse

TODAY = date(2026, 11, 22)
GIVEN = {
    "date": "April 16, 2026",
    "stream": "Foreign Worker",
    "target": "Drafting and welding occupations",
    "invitations": "1,902",
    "score": "45 and above",
    "profiles_from": "July 2, 2025",
    "profiles_to": "April 14, 2026",
    "nocs": "NOC 72106 - Welders\nNOC 22212 — Drafting technologists",
    "sources": "https://www.ontario.ca/page/x",
}
PATH = Path("draws/2026/2026-04-16-ejo-foreign-worker-drafting-welding.md")
TEXT = """---
# yaml-language-server: $schema=../draw.schema.json
date: '2026-04-16'
stream: ejo-foreign-worker
kind: targeted
target: Drafting and welding occupations
invitations: 1902
score_system: eoi
score_min: 45
score_max: null
profiles_from: '2025-07-02'
profiles_to: '2026-04-14'
noc_version: 2021
nocs_complete: true
nocs:
  - '22212'
  - '72106'
confidence: high
sources:
  - https://www.ontario.ca/page/x
---
"""


def make(
    root: Path, dataset: Dataset, given: Mapping[str, str], *, another: bool = False
) -> NewDraw:
    return new_draw(Interview(given, lambda _: None), root, dataset, TODAY, another=another)


@pytest.fixture
def checkout(tmp_path: Path, root: Path) -> Path:
    """A checkout of its own draws and content; all else is the real one's."""
    for name in ("theme", "plugins", "checker", "node_modules", "pyproject.toml"):
        (tmp_path / name).symlink_to(root / name)
    for name in ("pelicanconf.py", "README.md"):
        shutil.copyfile(root / name, tmp_path / name)
    for name in ("content", "draws"):
        shutil.copytree(root / name, tmp_path / name)
    return tmp_path


def files(checkout: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in (checkout / "draws").rglob("*") if path.is_file()}


def test_the_file_is_in_the_form_of_the_record(root: Path, dataset: Dataset) -> None:
    made = make(root, dataset, GIVEN)
    assert (made.path, made.text, made.doubts) == (PATH, TEXT, ())


def test_a_general_draw_needs_four_answers(root: Path, dataset: Dataset) -> None:
    given = {name: GIVEN[name] for name in ("date", "stream", "sources")} | {"score": "46-50"}
    draw = make(root, dataset, given).draw
    assert (draw.kind, draw.target, draw.nocs, draw.nocs_complete) == ("general", None, (), None)
    assert (draw.invitations, draw.score_min, draw.score_max) == (None, 46, 50)


def test_an_old_draw_takes_old_codes(root: Path, dataset: Dataset) -> None:
    given = GIVEN | {
        "date": "2022-03-02",
        "nocs": "NOC 2171, 2174",
        "score": "38",
        "profiles_from": "-",
        "profiles_to": "-",
    }
    draw = make(root, dataset, given).draw
    assert (draw.noc_version, draw.nocs) == (2016, ("2171", "2174"))


def test_an_express_entry_draw_is_scored_by_the_crs(root: Path, dataset: Dataset) -> None:
    given = GIVEN | {"stream": "human-capital-priorities", "score": "CRS 405–435", "nocs": "22212"}
    draw = make(root, dataset, given).draw
    assert (draw.score_system, draw.score_min, draw.score_max) == ("crs", 405, 435)


def test_every_fault_comes_at_once_with_its_mend(root: Path, dataset: Dataset) -> None:
    given = {
        "date": "April 31, 2026",
        "stream": "Foreign Workers",
        "target": "Welders",
        "invitations": "many",
        "score": "4x5",
        "profiles_to": "04/05/2026",
        "nocs": "72107",
        "complete": "perhaps",
        "sources": "ontario.ca",
    }
    with pytest.raises(BadDraw) as caught:
        make(root, dataset, given)
    assert [fault.split(":")[0] for fault in caught.value.faults] == [
        f"--{name}"
        for name in (
            *("date", "stream", "invitations", "score", "profiles-to", "nocs"),
            *("complete", "sources"),
        )
    ]
    said = str(caught.value)
    assert "the nearest is ejo-foreign-worker" in said
    assert "the nearest is 72106 (Welders" in said
    assert said.endswith("Nothing was written.")


def test_what_the_build_would_refuse_is_refused_here(root: Path, dataset: Dataset) -> None:
    given = GIVEN | {"date": "2027-01-10", "profiles_from": "2027-02-01"}
    with pytest.raises(BadDraw) as caught:
        make(root, dataset, given)
    said = str(caught.value)
    assert "which is in the future" in said
    assert "a window that ends" in said


def test_a_draw_that_is_there_is_not_overwritten(checkout: Path, dataset: Dataset) -> None:
    (checkout / PATH).write_text("mine")
    with pytest.raises(BadDraw, match="is there already"):
        make(checkout, dataset, GIVEN)
    assert (checkout / PATH).read_text() == "mine"


def test_another_draw_of_the_same_id_gets_a_number(root: Path, dataset: Dataset) -> None:
    record = next(record for record in dataset.draws if record.draw.date == date(2026, 4, 30))
    given = GIVEN | {
        "date": "2026-04-30",
        "stream": record.draw.stream,
        "target": record.draw.target or "",
    }
    with pytest.raises(BadDraw, match="say so with --another"):
        make(root, dataset, given)
    assert make(root, dataset, given, another=True).path.stem == f"{record.id}-2"


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
    add_draw(checkout, GIVEN, TODAY, ask=None, say=lambda _: None)
    output = build_page(checkout, PATH.stem)
    (page,) = (output / "draws").rglob("index.html")
    assert "1,902" in page.read_text("utf-8")


@pytest.mark.parametrize(
    "text", ["2026-04-30", "April 30, 2026", "Apr. 30, 2026", "30 April 2026", " 30  apr 2026 "]
)
def test_days_are_read_as_printed(text: str) -> None:
    assert answers.read_day(text) == date(2026, 4, 30)


@pytest.mark.parametrize("text", ["04/05/2026", "2026-02-30", "soon", "30/04/26", "2026"])
def test_days_are_not_guessed(text: str) -> None:
    with pytest.raises(BadAnswer, match="is no day"):
        answers.read_day(text)


@pytest.mark.parametrize(
    ("text", "scores"),
    [
        ("57", (57, None)),
        ("57 and above", (57, None)),
        ("57+", (57, None)),
        ("EOI 57 or more", (57, None)),
        ("405–435", (405, 435)),
        ("405 to 435", (405, 435)),
        ("CRS 405 - 435", (405, 435)),
        ("N/A", (None, None)),
        ("", (None, None)),
    ],
)
def test_scores_are_read_as_printed(text: str, scores: tuple[int | None, int | None]) -> None:
    assert answers.read_scores(text) == scores


# Words as people write them: nothing unseen, nothing at the ends.
_WORDS = st.text(
    st.characters(codec="utf-8", exclude_categories=["C", "Z"], include_characters=" "),
    min_size=1,
    max_size=200,
).filter(lambda text: text == text.strip() and len(text) <= 200 and "  " not in text)
_DAYS = st.dates(date(2015, 1, 1), TODAY)


@st.composite
def draws(draw: st.DrawFn) -> Draw:
    """Give any draw that the model takes, sensible or not."""
    target = draw(st.none() | _WORDS)
    return Draw.model_validate(
        {
            "date": draw(_DAYS),
            "stream": draw(st.sampled_from(STREAMS)).slug,
            "kind": "targeted" if target else "general",
            "target": target,
            "region": draw(st.none() | _WORDS),
            "invitations": draw(st.none() | st.integers(0, 100_000)),
            "score_system": draw(st.sampled_from(["eoi", "crs", "none"])),
            "score_min": draw(st.none() | st.integers(0, 1200)),
            "score_max": draw(st.none() | st.integers(0, 1200)),
            "profiles_from": draw(st.none() | _DAYS),
            "profiles_to": draw(st.none() | _DAYS),
            "noc_version": draw(st.sampled_from([None, 2016, 2021])),
            "nocs_complete": draw(st.sampled_from([None, True, False])),
            "nocs": draw(st.lists(st.from_regex("[0-9]{4,5}", fullmatch=True).filter(str.isascii))),
            "confidence": draw(st.sampled_from(["high", "medium", "low"])),
            "sources": draw(
                st.lists(
                    st.from_regex(
                        r"https?://[a-z.]{1,20}/[!#$%&'*+,/:;=?@a-z0-9-]{0,40}", fullmatch=True
                    ),
                    min_size=1,
                )
            ),
        }
    )


@given(draws(), st.sampled_from(["", "A note.", "Two.\n\nParagraphs: # of `them`.", "---x"]))
def test_every_draw_comes_back_out_of_its_file(draw: Draw, note: str) -> None:
    source = parse_source(draw_text(draw, note).encode(), draw_path(draw))
    assert parse(source, Draw) == draw
    assert source.body == note


def test_a_text_that_looks_like_something_else_keeps_its_kind() -> None:
    base = Draw.model_validate(
        {
            "date": TODAY - timedelta(1),
            "stream": "entrepreneur",
            "kind": "targeted",
            "invitations": None,
            "score_system": "none",
            "score_min": None,
            "score_max": None,
            "confidence": "low",
            "sources": ["https://example.org/"],
        }
    )
    for text in ("null", "true", "12", "- a", "? a", "a: b", "a #b", "'a", '"', "&a", "*a", "!a"):
        draw = base.model_copy(update={"target": text})
        source = parse_source(draw_text(draw, "").encode(), draw_path(draw))
        read = parse(source, Draw)
        assert isinstance(read, Draw)
        assert read.target == text


def test_a_new_draw_joins_the_record_it_is_checked_with(root: Path, dataset: Dataset) -> None:
    """The same draw a day later, under another name, is doubted as the same."""
    record = next(
        record for record in dataset.draws if record.draw.target and record.draw.invitations
    )
    draw = record.draw
    given = GIVEN | {
        "date": (draw.date + timedelta(1)).isoformat(),
        "stream": draw.stream,
        "target": "Some others",
        "invitations": str(draw.invitations),
        "score": str(draw.score_min),
        "nocs": " ".join(draw.nocs) or "-",
    }
    made = make(root, dataset, given)
    assert "twice" in {doubt.check for doubt in made.doubts}
