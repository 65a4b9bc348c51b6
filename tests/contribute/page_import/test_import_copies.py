"""A copy of a page, saved or live: whose it is, and any damage to it."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from urllib.error import URLError
from urllib.request import Request

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.contribute.page_import.fetch import copy_of
from plugins.contribute.page_import.page_copy import MOST_BYTES, BadPage, PageCopy, read_page
from plugins.contribute.page_import.rows import read_rows
from plugins.contribute.page_import.targets import Targets
from plugins.record.dataset import Dataset
from tests.contribute.page_import import pages
from tests.contribute.page_import.pages import INVITATIONS
from tests.contribute.page_import.sheet import UPDATES, Form, Sheet


def test_a_copy_says_whose_it_is_or_is_told(tmp_path: Path) -> None:
    path = tmp_path / "copy.md"
    path.write_text("# nothing", "utf-8")
    with pytest.raises(BadPage, match="--address"):
        copy_of(str(path))
    assert copy_of(str(path), f"{INVITATIONS}/#section-1")[1] == INVITATIONS
    for other in (
        "https://example.org/page/x",
        "http://www.ontario.ca/page/x",
        "file:///etc/passwd",
    ):
        with pytest.raises(BadPage, match="no https"):
            copy_of(str(path), other)
    path.write_text(pages.markdown([], INVITATIONS), "utf-8")
    with pytest.raises(BadPage, match="two addresses"):
        copy_of(str(path), pages.NOTIFICATIONS)


def test_a_file_that_cannot_be_read_is_said(tmp_path: Path) -> None:
    (tmp_path / "raw.html").write_bytes(b"\xff\xfe<table>")
    for name in ("missing.html", "raw.html", ""):
        with pytest.raises(BadPage):
            copy_of(str(tmp_path / name))


ODD = ["<![", "<!x", "</table>", "<td rowspan=99>", "|", "&#0;", "<tr>", "0", "\n", "###"]


type Damage = list[tuple[int, int, str]]


DAMAGE = st.lists(
    st.tuples(st.integers(0, 9999), st.integers(0, 60), st.sampled_from(ODD) | st.text(max_size=5)),
    min_size=1,
    max_size=4,
)


def test_any_damage_to_a_copy_is_refused_or_read_without_a_traceback(
    dataset: Dataset, form: Form
) -> None:
    draws = [record.draw for record in dataset.years[2026]][:4]
    whole = form(pages.updates(draws, dataset.tables), UPDATES)

    # Within, so that a failure does not print the whole record.
    @given(damage=DAMAGE)
    def holds(damage: Damage) -> None:
        text = whole
        for share, length, odd in damage:
            start = len(text) * share // 9999
            text = text[:start] + odd + text[start + length :]
        try:
            page = read_page(text, is_markdown=form is pages.markdown)
            found = read_rows(page, UPDATES, dataset.tables, Targets(draws))
        except BadPage:
            return
        # A figure of a row stands in the copy: nothing is put together out of two.
        for row in found.rows:
            shown = "" if row.invitations is None else f"{row.invitations:,}"
            assert shown in text or str(row.invitations) in text

    holds()


@dataclass
class Reply:
    url: str
    raw: bytes

    def read(self, most: int, /) -> bytes:
        return self.raw[:most]


def test_what_is_said_of_a_page_steers_no_terminal() -> None:
    with pytest.raises(BadPage) as bad:
        read_page("| a\x1b[2J |\n| b \ufeff c | d |\n| torn\x07", is_markdown=True)
    assert str(bad.value).isprintable()
    assert "\\x1b" in str(BadPage("a row \x1b[31mof red"))


def test_a_live_page_is_read_from_the_program_alone(sheet: Sheet) -> None:
    raw = pages.html(sheet.parts(), INVITATIONS).encode()
    page, address = copy_of(INVITATIONS, opened=lambda request: Reply(request.full_url, raw))
    assert address == INVITATIONS
    assert page.blocks

    def never(request: Request) -> Reply:
        raise AssertionError(request.full_url)

    for other in (
        "http://www.ontario.ca/page/x",
        "https://ontario.ca.example.org/x",
        "file:///etc/hosts",
    ):
        with pytest.raises(BadPage, match="no https"):
            copy_of(other, opened=never)
    with pytest.raises(BadPage, match="no https"):
        copy_of(INVITATIONS, opened=lambda _: Reply("https://example.org/", raw))

    def down(_: Request) -> Reply:
        raise URLError("no route")

    with pytest.raises(BadPage, match=r"cannot be fetched.*no route"):
        copy_of(INVITATIONS, opened=down)


def test_a_page_may_be_so_long_and_no_longer(sheet: Sheet, tmp_path: Path) -> None:
    path = tmp_path / "page.html"

    def saved_and_live(raw: bytes) -> list[Callable[[], tuple[PageCopy, str]]]:
        path.write_bytes(raw)
        live = Reply(INVITATIONS, raw)
        return [partial(copy_of, str(path)), partial(copy_of, INVITATIONS, opened=lambda _: live)]

    whole = pages.html(sheet.parts(), INVITATIONS).encode().ljust(MOST_BYTES)
    for read in saved_and_live(whole):
        assert read()[0].blocks
    for read in saved_and_live(whole + b" "):
        with pytest.raises(BadPage, match="no page is that long"):
            read()


def test_a_row_of_another_width_is_named_by_its_line_in_the_file() -> None:
    text = "---\nsource: https://www.ontario.ca/page/x\ntitle: A page\n---\n\n| a | b |\n| --- | --- |\n| 1 |\n"
    with pytest.raises(BadPage, match=r"^line 8: a row of a table"):
        read_page(text, is_markdown=True)
    below = text.split("---\n", 2)[2]
    with pytest.raises(BadPage, match=r"^line 4: a row of a table"):
        read_page(below, is_markdown=True)
