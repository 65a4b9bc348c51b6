"""The real record, printed as the program's pages print it, comes back without a change."""

from pathlib import Path

import pytest

from plugins.contribute.page_import.import_page import Import, proposals_of
from plugins.contribute.page_import.page_copy import read_page
from plugins.record.dataset import Dataset
from tests.contribute.page_import import pages
from tests.contribute.page_import.sheet import Form
from tests.support.sample_draw import TODAY


def read(root: Path, dataset: Dataset, form: Form, parts: list[pages.Part], address: str) -> Import:
    page = read_page(form(parts, address), is_markdown=form is pages.markdown)
    assert page.address == address
    return proposals_of(root, dataset, [(page, address)], TODAY)


def unchanged(result: Import, draws: int) -> None:
    seen = result.comparison
    assert not [*map(str, seen.looks)]
    assert not [*map(str, seen.changed + seen.weighed)]
    assert not seen.new
    assert not [record.id for record in seen.gone]
    assert seen.same == draws
    assert not result.texts


@pytest.mark.parametrize("crs", [False, True])
def test_the_tables_of_all_draws_change_nothing(
    root: Path, dataset: Dataset, form: Form, crs: bool
) -> None:
    draws = [record.draw for record in dataset.draws if pages.by_crs(record.draw.stream) == crs]
    address = pages.NOTIFICATIONS if crs else pages.INVITATIONS
    assert len(draws) > 150
    unchanged(read(root, dataset, form, pages.tables(draws, crs=crs), address), len(draws))


def test_the_posts_of_every_year_change_nothing(root: Path, dataset: Dataset, form: Form) -> None:
    for year, records in dataset.years.items():
        parts = pages.updates([record.draw for record in records], dataset.tables)
        address = pages.UPDATES.format(year)
        unchanged(read(root, dataset, form, parts, address), len(records))
