"""The indexes of the dataset against the draws themselves, counted the slow way."""

import csv
from collections import Counter
from datetime import date
from pathlib import Path

from plugins.record.dataset import Dataset


def test_mentions_are_the_codes_and_what_the_old_ones_became(dataset: Dataset) -> None:
    wanted: Counter[tuple[str, str]] = Counter()
    for record in dataset.draws:
        for code in record.draw.nocs:
            became = (
                (code,)
                if record.draw.noc_version == 2021
                else dataset.tables.old_occupations[code].became
            )
            wanted.update({(new, record.id): 1 for new in became})
    found = {
        (code, mention.record.id)
        for code, mentions in dataset.mentions.items()
        for mention in mentions
    }
    assert found == set(wanted)
    assert len(found) == sum(map(len, dataset.mentions.values()))


def test_a_mention_by_an_old_code_names_the_old_code(dataset: Dataset) -> None:
    for code, mentions in dataset.mentions.items():
        for mention in mentions:
            assert bool(mention.old) == (mention.record.draw.noc_version == 2016)
            assert all(code in old.became for old in mention.old)


def test_two_draws_that_differ_only_in_region_are_both_there(dataset: Dataset) -> None:
    records = [
        record
        for record in dataset.days[date(2026, 4, 23)]
        if record.draw.stream == "ejo-international-student"
    ]
    same = Counter((record.draw.score_min, record.draw.invitations) for record in records)
    assert max(same.values()) == 2
    assert len({record.draw.region for record in records}) == len(records)


def test_the_overlay_lists_the_draws_that_name_it(dataset: Dataset) -> None:
    pilot = dataset.listed["redi-pilot"]
    assert pilot
    assert all("REDI" in (record.draw.target or "") for record in pilot)


def test_days_and_years_hold_every_draw_once(dataset: Dataset) -> None:
    assert [r for records in dataset.years.values() for r in records] == list(dataset.draws)
    assert [r for records in dataset.days.values() for r in records] == list(dataset.draws)


def test_the_pages_never_ask_the_clock_for_today(dataset: Dataset, root: Path) -> None:
    assert dataset.today == max(dataset.review.reviewed, dataset.draws[0].draw.date)
    for path in (root / "plugins/site/pages").glob("*.py"):
        assert "today()" not in path.read_text()
        assert "now()" not in path.read_text()


def test_every_text_of_content_is_among_those_to_translate(dataset: Dataset, root: Path) -> None:
    folders = ("streams", "occupations", "guides", "changes", "data-changes", "pages")
    english = {
        path.relative_to(root)
        for folder in folders
        for path in (root / "content" / folder).glob("*.md")
        if "." not in path.stem
    }
    assert {Path(text.path) for text in dataset.texts} == english


def test_each_row_of_the_lists_of_names_and_licences_is_there(dataset: Dataset, root: Path) -> None:
    def rows(name: str) -> list[dict[str, str]]:
        with (root / "content/reference" / name).open(encoding="utf-8", newline="") as file:
            return list(csv.DictReader(file))

    tables = dataset.tables
    everyday = {
        (code, each.name, each.place) for code, names in tables.everyday.items() for each in names
    }
    assert everyday == {
        (code, row["name"], place)
        for row in rows("everyday_names.csv")
        for place, code in enumerate(row["nocs"].split())
    }
    for found, name, title in (
        (tables.titles, "titles_index.csv", "title_en"),
        (tables.titles_fr, "titles_index_fr.csv", "title_fr"),
    ):
        own = sorted((code, each) for code, titles in found.items() for each in titles)
        assert own == sorted((row["noc"], row[title]) for row in rows(name))
    assert sum(map(len, tables.licences.values())) == len(rows("regulated_ontario.csv"))
