"""The page of invitations as the record has it, to be changed and held beside the record."""

import hashlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path

from plugins.contribute.page_import.import_page import Import, proposals_of
from plugins.contribute.page_import.page_copy import read_page
from plugins.record.dataset import Dataset
from plugins.record.model import Draw
from tests.contribute.page_import import pages
from tests.contribute.page_import.pages import INVITATIONS, Part
from tests.support.sample_draw import TODAY

FORMS = [pages.html, pages.markdown]


type Form = Callable[[Iterable[Part], str], str]


SOUTHWEST = "2026-04-23-ejo-international-student-southwestern-ontario"


CENTRAL = "2026-04-23-ejo-international-student-central-ontario"


NOTED = "2025-06-03-ejo-foreign-worker-career-development-practitioners-career-counsellors"


@dataclass
class Sheet:
    """The page of invitations as the record has it, to be changed cell by cell."""

    draws: dict[str, Draw]
    rows: dict[str, list[str]] = field(default_factory=dict)
    heads: list[str] = field(default_factory=lambda: list(pages.HEADS))

    def __post_init__(self) -> None:
        self.rows = {name: pages.cells(draw) for name, draw in self.draws.items()}

    def parts(self) -> list[Part]:
        parts: list[Part] = []
        for slug in sorted({draw.stream for draw in self.draws.values()}):
            own = [row for name, row in self.rows.items() if f"-{slug}" in name]
            if own:
                title = slug.replace("ejo", "employer job offer").replace("-", " ").title()
                parts += [(2, f"{title} stream"), [self.heads, *own]]
        return parts


def read(
    root: Path, dataset: Dataset, form: Form, parts: list[Part], address: str = INVITATIONS
) -> Import:
    page = read_page(form(parts, address), is_markdown=form is pages.markdown)
    return proposals_of(root, dataset, [(page, address)], TODAY)


def saved(folder: Path, form: Form, parts: list[Part], address: str = INVITATIONS) -> str:
    path = folder / f"copy.{'md' if form is pages.markdown else 'html'}"
    path.write_text(form(parts, address), "utf-8")
    return str(path)


def state(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for part in ("draws", "content")
        for path in (folder / part).rglob("*")
        if path.is_file()
    }


NEW = ["May 14, 2026", "1,902", "July 2, 2025 to May 12, 2026", "45 and above", ""]


LISTED = "2026-04-30-ejo-international-student-greater-toronto-area"


UPDATES = pages.UPDATES.format(2026)


def year(dataset: Dataset) -> list[Part]:
    return pages.updates([record.draw for record in dataset.years[2026]], dataset.tables)
