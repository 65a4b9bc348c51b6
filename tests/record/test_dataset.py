"""The indexes of the dataset against the draws themselves, counted the slow way."""

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
