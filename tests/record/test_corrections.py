"""A draw's page shows how it was corrected: when, what, why, and by which source."""

from pathlib import Path

from plugins.record.dataset import Dataset


def test_each_logged_correction_is_on_the_pages_of_its_draws(site: Path, dataset: Dataset) -> None:
    pages = {record.id: (site / record.url[1:] / "index.html") for record in dataset.draws}
    logged = 0
    for text in dataset.data_changes:
        for name in text.meta.draws:
            if name in pages:
                logged += 1
                page = pages[name].read_text("utf-8").partition('id="corrections"')[2]
                assert text.meta.title in page
                assert f'datetime="{text.meta.date}"' in page
                for source in text.meta.sources:
                    assert source in page
    assert logged
    named = {name for text in dataset.data_changes for name in text.meta.draws}
    others = [page for name, page in pages.items() if name not in named]
    assert not [page for page in others if 'id="corrections"' in page.read_text("utf-8")]
