"""What is fuzzed: the parts that read what somebody else wrote, each with texts to begin from.

Texts to begin from: questions to the checker, the sample draw, pages in the shapes of the program's,
lists of codes as people paste them. What the fuzzer found besides is in `corpus/`.
"""

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from checker.answers.messages_full import FullChecker
from checker.reference.tables import CONCORDANCE
from plugins.contribute.page_import.import_page import proposals_of, report
from plugins.contribute.page_import.page_copy import BadPage, looks_like_markdown, read_page
from plugins.contribute.page_import.pasted_post import read_post
from plugins.contribute.parse_answers import (
    BadAnswer,
    read_count,
    read_day,
    read_scores,
    read_sources,
    read_whole,
    read_window,
)
from plugins.contribute.parse_codes import read_codes
from plugins.lint import documents, table_rows
from plugins.lint.draw_file import draw_path, draw_text
from plugins.lint.linters import LINTERS
from plugins.lint.run import lint
from plugins.record.checker_rounds import rounds_csv
from plugins.record.dataset import Dataset, DrawRecord
from plugins.record.model import Draw
from plugins.record.reading.checks import check_draw, check_quotes
from plugins.record.reading.front_matter import BadSource, parse_source
from plugins.record.reading.parse import parse
from tests.conftest import ROOT
from tests.contribute.page_import import pages
from tests.support import sample_draw
from tests.support.pasted_shapes import SHAPES
from tests.support.profiles import reference
from tests.support.replay_profiles import record

CORPUS = Path(__file__).parent / "corpus"
_ADDRESSES = (pages.INVITATIONS, pages.UPDATES.format(2026))
_TOTALS = "draws/totals.csv"
# What looks at files that no draw changes is left out.
_OF_DRAWS = [each for each in LINTERS if each not in (*table_rows.LINTERS, *documents.LINTERS)]


@dataclass(frozen=True, slots=True)
class Target:
    """Name what is fuzzed; `read` raises where it fails, and returns where it refuses or takes."""

    name: str
    first: tuple[str, ...]
    read: Callable[[str], None]

    def found(self) -> Iterator[str]:
        """Yield the texts that were found to take branches which the first ones do not."""
        for path in sorted((CORPUS / self.name).glob("*")):
            yield text_of(path.read_bytes())


def bytes_of(text: str) -> bytes:
    """Return the bytes of a text; half a character gives bytes that no UTF-8 has."""
    return text.encode("utf-8", "surrogatepass")


def text_of(content: bytes) -> str:
    return content.decode("utf-8", "surrogatepass")


def targets(scratch: Path) -> tuple[Target, ...]:
    """Return all targets; `scratch` is an empty folder that stands for a checkout."""
    few = _few_draws(record())
    (scratch / "draws").mkdir()
    (scratch / _TOTALS).write_text((ROOT / _TOTALS).read_text("utf-8").splitlines()[0] + "\n")
    return (
        Target("messages", tuple(_questions()), _answerer()),
        Target("draws", (sample_draw.TEXT, sample_draw.LATE), _draw_reader(few, scratch)),
        Target("pages", tuple(_pages(few)), _page_reader(few, scratch)),
        Target("pastes", tuple(_pastes(few)), _paste_reader(few)),
    )


def _few_draws(dataset: Dataset) -> Dataset:
    """Return the record with eight draws of one year, and no text that a linter would look at."""
    chosen = [each for each in dataset.years[2025] if each.draw.stream.startswith("ejo-")][:8]
    return replace(dataset, draws=tuple(chosen), changes=(), data_changes=(), guides=(), pages=())


def _questions() -> Iterator[str]:
    answers = {
        "is_citizen_or_pr": False, "has_job_offer": True, "offer_is_full_time": True,
        "offer_is_permanent": True, "offer_noc": "72310", "offer_wage_hourly": "31,50",
        "english_test": "ielts_general", "english_reading": 6.5, "english_test_date": "2026-01-10",
        "date_of_birth": "1990-02-28",
    }  # fmt: skip
    one = {"streams": ["ontario-workforce-priority-teer-0-3"]}
    for ask in ("check", "points", "replay", "changes", "in_short", "ideas"):
        yield json.dumps({"ask": ask, "on": "2026-11-22", "answers": answers, **one})
    changed = {"if": {"offer_noc": "64100"}, "if_on": "2027-01-10"}
    yield json.dumps({"ask": "what_if", "on": "2026-11-22", "answers": answers, **one, **changed})
    old = {"on": "2019-07-05", "streams": ["ejo-foreign-worker"], "details": ["masters-graduate"]}
    yield json.dumps({"answers": {"offer_noc_2016": "6331", "lives_in": None}, "lang": "en", **old})
    yield json.dumps({"answers": {}, "on": "2026-06-01", "streams": []})


def _answerer() -> Callable[[str], None]:
    table = (ROOT / "content/reference" / CONCORDANCE).read_text("utf-8")
    checker = FullChecker(reference(), rounds_csv(record().draws), table)

    def read(text: str) -> None:
        # A reply that no UTF-8 can carry would fail here, and one that is no object.
        reply = json.loads(checker.answer(text).encode())
        assert reply.get("faults") or len(reply) in (1, 3), reply.keys()

    return read


def _draw_reader(few: Dataset, scratch: Path) -> Callable[[str], None]:
    def read(text: str) -> None:
        """Read the file of a draw; what is taken is looked at by the linters, and written again."""
        content = bytes_of(text)
        try:
            source = parse_source(content, sample_draw.PATH)
        except BadSource as bad:
            _legible(str(bad))
            return
        draw = parse(source, Draw)
        faults = [*check_quotes(source), *(draw if isinstance(draw, list) else ())]
        if isinstance(draw, Draw):
            faults += check_draw(source, draw, few.tables, sample_draw.TODAY)
        for fault in faults:
            _legible(str(fault))
        if faults or not isinstance(draw, Draw):
            return
        _lint(few, scratch, source.path, draw, source.body, content.decode())
        again = parse_source(draw_text(draw, source.body).encode(), draw_path(draw))
        assert parse(again, Draw) == draw

    return read


def _lint(few: Dataset, scratch: Path, path: Path, draw: Draw, note: str, content: str) -> None:
    added = DrawRecord(path.stem, draw, note, path.as_posix())
    others = [each for each in few.draws if each.path != added.path]
    texts = {each.path: draw_text(each.draw, each.note) for each in others}
    draws = sorted([*others, added], key=lambda each: (each.draw.date, each.id), reverse=True)
    whole = replace(few, draws=tuple(draws))
    for fault in lint(scratch, whole, texts | {added.path: content}, _OF_DRAWS):
        _legible(str(fault))


def _page_reader(few: Dataset, scratch: Path) -> Callable[[str], None]:
    def read(text: str) -> None:
        """Import a page: its rows beside the record, and the files that would be written."""
        for address in _ADDRESSES:
            try:
                page = read_page(text, is_markdown=looks_like_markdown(text))
                result = proposals_of(scratch, few, [(page, address)], sample_draw.TODAY)
            except BadPage as bad:
                _legible(str(bad))
                return
            # Without what is proposed: linters would look for the files of a checkout.
            unproposed = replace(result, proposals=replace(result.proposals, records=[]))
            for line in report(scratch, few, unproposed):
                _legible(line)
            for path, written in result.texts.items():
                assert parse_source(written.encode(), Path(path))

    return read


def _paste_reader(few: Dataset) -> Callable[[str], None]:
    def read(text: str) -> None:
        """Read what a contributor pastes: a post, a list of codes, or one answer."""
        for look in read_post(text, few, _ADDRESSES[1], "April 16, 2026").looks:
            _legible(look)
        for version in (2016, 2021):
            read_codes(text, version, few.tables)
        for reader in (read_count, read_day, read_scores, read_sources, read_whole, read_window):
            try:
                reader(text[:200])
            except BadAnswer as bad:
                _legible(str(bad))

    return read


def _pages(few: Dataset) -> Iterator[str]:
    draws = [each.draw for each in few.draws]
    for parts in (pages.tables(draws[:4]), pages.updates(_short(draws[:3]), few.tables)):
        for form in (pages.html, pages.markdown):
            yield form(parts, _ADDRESSES[0])


def _short(draws: Iterable[Draw]) -> list[Draw]:
    return [draw.model_copy(update={"nocs": draw.nocs[:3]}) for draw in draws]


def _pastes(few: Dataset) -> Iterator[str]:
    rows = [(code, few.tables.occupations[code].title) for code in ("72106", "22212", "00013")]
    for write in SHAPES.values():
        yield write(rows)
    (post,) = (pages.updates(_short([few.draws[0].draw]), few.tables),)
    yield pages.markdown(post, _ADDRESSES[1])
    yield from ("1,902", "45 and above", "July 2, 2025 to April 14, 2026", "https://example.org/a")


def _legible(said: str) -> None:
    """Fail where what is printed at a terminal would steer it, or has no end."""
    assert said.replace("\n", "").isprintable(), said
    assert len(said) < 4_000, len(said)
