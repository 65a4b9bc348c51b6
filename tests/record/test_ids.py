"""An id is the date, the stream and the words of the target."""

from datetime import date

import pytest

from plugins.record.dataset import Dataset
from plugins.record.ids import draw_id, split_number, target_words


def test_the_id_of_the_design() -> None:
    wanted = "2023-01-10-ejo-foreign-worker-skilled-trades"
    assert draw_id(date(2023, 1, 10), "ejo-foreign-worker", "Skilled trades occupations") == wanted


@pytest.mark.parametrize(
    ("target", "words"),
    [
        ("Job offer in Eastern Ontario", "eastern-ontario"),
        ("Job offer in Central Ontario (excluding GTA)", "central-ontario"),
        ("Tech occupations (Tech draw)", "tech"),
        ("Éducateurs", "educateurs"),
        ("(only brackets)", ""),
    ],
)
def test_target_words(target: str, words: str) -> None:
    assert target_words(target) == words


@pytest.mark.parametrize(
    ("name", "number"),
    [("x", 1), ("x-2", 2), ("x-10", 10), ("x-1", None), ("x-02", None), ("y", None)],
)
def test_numbers_of_equal_ids(name: str, number: int | None) -> None:
    assert split_number(name, "x") == number


def test_every_draw_is_named_by_its_own_facts(dataset: Dataset) -> None:
    for record in dataset.draws:
        draw = record.draw
        assert split_number(record.id, draw_id(draw.date, draw.stream, draw.target))
